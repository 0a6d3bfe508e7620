### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = Pas encore possible.
refused-not-started = L’exercice n’a pas commencé.
refused-already-started = L’exercice a déjà commencé.
refused-already-convened = L’exercice est déjà mis en place.
refused-paused = L’horloge est arrêtée. Attendez que la direction la relance.
refused-not-paused = L’exercice n’est pas en pause.
refused-ended = L’exercice est terminé.
refused-wrong-phase = Pas dans cette phase.
refused-too-late = Trop tard : la phase à laquelle cela était destiné est terminée.
refused-not-due = Le moment n’est pas encore venu.
refused-nothing-to-debrief = Aucun tour n’a encore été joué ; il n’y a rien à passer en revue.
refused-already-open = C’est déjà ouvert.
refused-already-closed = C’est déjà fermé.
refused-already-there = La personne y siège déjà.
refused-already-sent = Cette nouvelle a déjà été envoyée.

## Who

refused-not-ours = Ceci est réservé à ceux qui jouent.
refused-not-yours = Ce n’est pas à vous de le faire.
refused-no-right = Dans votre délégation, le droit de { $right } appartient à quelqu’un d’autre.
refused-no-right-of-seat = Dans votre délégation, quelqu’un d’autre en décide.
refused-no-seat = Vous n’avez pas de siège à cette table.
refused-no-understudy = Aucune doublure ne joue cette partie.
refused-only-watching = Qui observe ne peut agir.
refused-no-such-party = Cette partie n’existe pas.
refused-no-such-role = Cette fonction n’existe pas.
refused-not-playable = { $party } ne prend pas part aux pourparlers.
refused-exercise-full = Cette table n’accueille pas plus de { $max } personnes.

## Talk

refused-no-such-channel = Ce canal n’existe pas, ou vous n’en êtes pas.
refused-not-a-member = Vous n’êtes pas membre de ce canal.
refused-channel-exists = Vous partagez déjà un canal avec eux.
refused-nobody-there = Personne n’est encore là.
refused-nobody-to-talk-to = Un canal a besoin de quelqu’un d’autre.
refused-text-empty = Rien n’a été écrit.
refused-text-too-long = Le texte est trop long : { $max } caractères au plus.
refused-already-ready = Vous l’avez déjà dit.
refused-not-ready = Vous n’avez pas dit que vous aviez terminé.

## Drafts

refused-no-such-draft = Ce projet n’existe pas, ou vous ne pouvez pas le lire.
refused-no-such-page = Il n’y a pas de telle page dans le carnet.
refused-too-many-adjustments = Trop de déplacements attendent déjà la résolution de ce tour.
refused-notebook-full = Le carnet de cette table est plein.
refused-draft-closed = Ce projet n’est plus sur la table.
refused-stale-revision = Le texte a changé : il en est à la révision { $revision }. Relisez-le d’abord.
refused-sent-back = La direction a renvoyé cette révision : réécrivez-la d’abord.
refused-nothing-to-approve = Ce texte n’attend pas votre réponse.
refused-word-unknown = Ce mot ne vaut pas pour votre compte : il était pour un autre, a déjà servi, ou date de plus d’un jour.
refused-reads-along = Vous pouvez lire ce projet, mais il n’est pas écrit pour vous.
refused-nothing-changed = Cela ne changerait rien.
refused-nothing-chosen = Choisissez d’abord quelqu’un.
refused-not-complete = Il manque encore quelque chose.
refused-too-few-parties = Un accord a besoin d’au moins deux parties.
refused-too-many-drafts = Vous avez { $max } projets sur la table. Retirez-en un d’abord.
refused-too-many-tabled = Vous avez déposé { $max } projets ce tour. Révisez-en un qui est ouvert, ou attendez le prochain tour.
refused-too-many-articles = Vos experts peuvent porter { $max } articles dans un projet. Des réunions d’experts feraient place à un de plus.
refused-no-articles = Un projet a besoin d’au moins un article.
refused-article-ids = Les articles sont mal numérotés. Supprimez-en un et ajoutez-le de nouveau.
refused-no-such-article = L’article n’est plus là.
refused-not-offered = { $measure } n’est pas proposé dans cet exercice.
refused-who-is-bound = Dites pour l’article { $article } qui il lie.
refused-not-in-draft = { $party } est lié par un article mais n’est pas partie au projet.
refused-values-missing = Il manque un nombre dans l’article { $article }.
refused-out-of-range = Le nombre doit être compris entre { $min } et { $max }.
refused-no-such-parameter = Le texte n’a pas ce nombre.
refused-no-third-party = Personne d’autre ne peut surveiller { $measure }.
refused-not-a-third-party = { $party } ne peut surveiller un article que comme partie que l’article ne lie pas.
refused-stands-on = { $measure } repose sur { $needed }. Mettez-le aussi dans le texte, ou faites-le d’abord entrer en vigueur.
refused-already-sponsor = Votre nom figure déjà sur ce projet.
refused-not-our-draft = Seule la partie qui l’a déposé peut le retirer.
refused-already-reserved = Vous avez déjà une réserve sur ce nombre.
refused-no-such-bracket = Le crochet n’est plus là.
refused-own-bracket = Une réserve que l’on a faite soi-même se retire, elle ne s’accepte pas.
refused-not-our-bracket = Seul son auteur peut retirer une réserve.
refused-brackets-left = Il reste des crochets. Un texte peut être signé quand il n’en reste plus.
refused-not-a-party = Ce texte n’est pas à signer par vous.
refused-already-signed = Vous avez déjà signé.
refused-not-signed = Vous n’avez pas signé.
refused-in-force = Il est en vigueur. La signature de ce qui est en vigueur ne peut plus être retirée.

## Decisions

refused-sealed = L’enveloppe est scellée. Ouvrez-la d’abord.
refused-not-sealed = L’enveloppe est déjà ouverte.
refused-no-obligation = Rien de ce qui est en vigueur ne vous lie envers { $party }.
refused-not-inspectable = { $party } n’a accepté aucune inspection de votre part.
refused-nothing-to-ask = { $party } ne vous doit rien sur quoi vous pourriez interroger.
refused-no-such-query = { $party } n’attend aucune réponse de vous.
refused-no-denouncing = Dans cet exercice, personne ne quitte un accord avant son terme.
refused-not-in-force = Cela ne vous lie pas.
refused-notice-given = Vous l’avez déjà dénoncé.
refused-term-out-of-range = Une durée va d’un à { $max } tours.
refused-not-ending = Rien de cela ne prend bientôt fin.
refused-two-faces = Un signe amical et un signe hostile envers { $party } dans le même tour ne peuvent être sincères tous deux.
refused-no-such-group = Il n’y a pas de tel groupe chez vous.
refused-author-no-party = Qui écrit un texte sous le nom d’autrui doit en être partie.
refused-nobody-asked = Choisissez le nom qu’il doit porter ; il porte le vôtre de toute façon.
refused-one-name-only = Un texte passe par une seule partie, non par plusieurs.
refused-no-such-proposal = Cette proposition n’existe pas.
refused-proposal-closed = Cette proposition n’attend plus personne.
refused-own-proposal = C’est votre propre proposition. Vous pouvez la reprendre.
refused-already-consented = Vous avez déjà consenti.
refused-too-many = Pas plus de { $max }.
refused-token-twice = Le même jeton a été posé deux fois.
refused-partner-needed = Dites avec qui.
refused-no-partner-here = Cela se fait seul.
refused-nothing-to-review = Vous n’avez avec { $party } aucun accord à revoir.
refused-nothing-to-monitor = Personne ne vous a demandé de surveiller quoi que ce soit.
refused-already-questioned = Vous avez déjà mis en question, en public, l’état des choses.
refused-too-content = Chez vous, trop peu doutent de la politique actuelle pour cela.
refused-too-little-capital = Votre crédit chez vous ne le permet pas.
refused-already-confirmed = Vous avez déjà confirmé.
refused-not-confirmed = Vous n’avez pas confirmé.
refused-no-evasion = Aucune dérobade n’est prévue.
refused-not-about = L’estimation de ce tour porte sur { $party }.
refused-estimate-incomplete = Choisissez combien et quoi.

## The facilitator

refused-no-such-inject = Cette nouvelle n’existe pas.
refused-sign-in-wrong = Le nom ou le mot de passe est inexact.
refused-password-wrong = Ce n’est pas votre mot de passe actuel.
refused-password-too-short = Un mot de passe a au moins { $min } caractères.
refused-password-too-long = Un mot de passe a au plus { $max } caractères.
refused-password-is-name = Choisissez un mot de passe autre que le nom.
refused-account-nameless = Ce compte n’a pas de nom pour se connecter : on y entre par le lien que le serveur affiche.
refused-only-control = Seule la direction peut le faire.

## The connection and the door

refused-foreign-origin = Cette page n’appartient pas à ce serveur.
refused-not-understood = Le serveur ne l’a pas compris.
refused-not-acceptable = Le serveur ne peut pas répondre sous cette forme.
refused-not-found = Il n’y a rien là.
refused-no-such-route = Le serveur ne connaît pas cette page.
refused-no-such-method = Cela ne se fait pas avec cette page.
refused-method-not-allowed = Cela ne se fait pas là.
refused-too-fast = Trop vite. Attendez un instant.
refused-too-large = C’est trop long pour un seul message.
refused-try-again = Le serveur n’a pas pu le faire à l’instant. Réessayez.
refused-no-answer = Le serveur n’obtient pas de réponse de l’endroit où tout est enregistré. Votre demande aboutira peut-être encore : vérifiez avant de la répéter.
refused-id-used = Cela a déjà été envoyé en d’autres termes.
refused-rules-broke = Les règles ont rencontré ce qui ne devrait pas arriver. Rien n’a été changé ; dites-le à la direction.
refused-token-missing = Aucune session n’est ouverte ici.
refused-token-unknown = Ce lien n’est pas valable ici, ou a été retiré.
refused-token-used = Ce lien n’est pas valable ici, a été retiré ou a déjà servi : un lien de direction ne vaut qu’une fois.
refused-token-expired = Ce lien a expiré.
refused-exercise-gone = L’exercice n’est plus ici.
refused-reload = Cette page est plus ancienne que le serveur. Elle est rechargée.
refused-hello-late = La connexion a pris trop de temps.
refused-name-empty = Écrivez un nom que les autres puissent lire.
refused-name-too-long = Le nom est trop long : { $max } caractères au plus.
refused-no-such-seminar = Aucun séminaire ne porte ce code.
refused-no-such-scenario = Ce scénario n’existe pas.
refused-no-such-exercise = Cet exercice n’existe pas.
refused-no-such-seat = Ce siège n’existe pas.
refused-not-over = L’exercice n’est pas terminé, et le débriefing n’est pas ouvert.
refused-no-such-round = Le tour { $round } n’est pas encore venu.
refused-not-open = Le débriefing n’est pas encore ouvert.
refused-not-your-exercise = C’est un autre exercice que le vôtre.
refused-not-your-metrics = Ce jeton n’ouvre pas les mesures.

## Facilitators together

refused-page-changed = Un collègue a écrit sur cette page entre-temps. Lisez-la d’abord.
refused-no-such-colleague = Personne de tel ne dirige ce séminaire.
refused-last-holder = Quelqu’un qui a un compte doit garder ce séminaire.
refused-too-many-colleagues = { $max } personnes au plus dirigent un séminaire.
refused-guest = Les invités ne mettent pas en place de séminaires.
refused-no-leave = Personne ne vous a permis d’ouvrir un compte ici, ou un jour a passé depuis.
refused-name-taken = Quelqu’un se connecte déjà sous ce nom. Choisissez-en un autre.
refused-account-named = Votre nom est celui de votre connexion.
refused-no-such-adjustment = Aucun déplacement de ce genre n’attend encore.
