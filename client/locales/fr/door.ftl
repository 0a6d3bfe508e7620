### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = {", "}
semicolon = {" ; "}
language = Langue
language-unreviewed = Traduit de l’anglais avec soin. Personne dont c’est la langue maternelle ne l’a encore relu ; le texte anglais fait foi.

## The door

join-lead = Une négociation sur la confiance, et sur ce que les autres craignent.
join-code = Code du séminaire, ou un lien
join-code-hint = Il figure sur l’écran de la salle.
join-find = Trouver le séminaire
lesson-offer = Nouveau ici ?
lesson-offer-what = Un petit exercice pour vous seul, contre un robot : trois minutes, rien à préparer, personne ne regarde.
lesson-begin = L’apprendre en trois minutes
lesson-name = Vous
join-facilitator = Direction et participants de retour : collez votre propre lien dans ce même champ.
join-sign-in = Se connecter à la direction
join-facts = { $parties }. Environ { $minutes } minutes.
join-fictional = Le cas est inventé.
join-real = Le cas est tiré de l’histoire.
join-name = Votre nom
join-name-hint = Tel que les autres dans la salle doivent le voir.
join-name-missing = Sans nom, personne ne saurait qui vous êtes.
join-do = Participer
join-other-code = Un autre code
join-privacy = Aucun compte n’est nécessaire. Votre nom et ce que vous écrivez restent sur ce serveur.
selftest-running = Vérification de l’appareil…
selftest-good = Cet appareil convient.
selftest-bad = Quelque chose fait obstacle.
selftest-server-good = Le serveur répond.
selftest-server-bad = Le serveur ne répond pas. Cet appareil est-il sur le bon réseau ?
selftest-socket-good = Une connexion durable s’ouvre.
selftest-socket-bad = Aucune connexion durable ne s’ouvre. Un serveur mandataire ou une extension du navigateur la bloque peut-être.
selftest-storage-good = Le navigateur retient ce que vous écrivez.
selftest-storage-bad = Le navigateur ne retient rien. Ne rechargez pas la page pendant que vous écrivez.
selftest-took = { $took } ms
selftest-again = Vérifier de nouveau

## When it is over for this device

gone-title = Cet appareil a quitté la salle
gone-join = Aller à l’entrée

## Refusals that come before all the others are here

refused-unknown = Cela a été refusé ({ $code }).
refused-no-server = Le serveur ne répond pas. Cet appareil est-il sur le bon réseau ?
refused-odd-answer = Le serveur a répondu quelque chose que cette page ne comprend pas.
refused-seminar-over = C’est terminé, et l’on ne peut plus entrer. Qui a participé revient par son propre lien.
refused-name-there = Quelqu’un du nom de { $name } est déjà entré. Si c’est vous, ouvrez ici votre propre lien ou demandez-le à la direction. Si vous êtes quelqu’un d’autre, ajoutez une lettre au nom.
