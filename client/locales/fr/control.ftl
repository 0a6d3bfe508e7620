### Control: the facilitator's page.

control-title = Direction
control-loading = Recherche de vos séminaires…
handover-link = Transmettre
handover-title = Transmettre ce séminaire
handover-lead = Une autre personne le reprend avec tout : participants, conversations, journaux et votre carnet. Arrachez-en d’abord ce que nul autre ne doit lire.
handover-name = Nom de son compte
handover-none = Pas de compte ici ? Invitez la personne sous « { colleague-link } » : elle n’en a pas besoin.
handover-do = Créer un mot
handover-word = Le mot pour le reprendre
handover-told = Donnez-le à { $name }, qui se connecte et l’inscrit sous Compte. D’ici là, le séminaire reste le vôtre.
handover-good = Il vaut une fois, un jour et pour ce compte seul ; l’existence du compte n’est pas révélée. Un autre mot annule celui-ci.
control-seminar = Séminaire
control-new = Nouveau séminaire
control-table = Table { $number }
control-back = Toutes les tables
control-account = Compte et déconnexion

## Setting up

setup-title = Mettre en place un séminaire
setup-lead = Choisissez un cas et le nombre de tables qui le jouent. On entre avec le code ; rien d’autre n’est nécessaire.
setup-case = Cas
setup-facts = { $least } à { $most } personnes par table, environ { $minutes } minutes{ $rounds ->
    [0] {""}
   *[other] , { $rounds } tours
}
setup-fictional = inventé
setup-real = tiré de l’histoire
setup-tables = Nombre de tables
setup-tables-hint = { $people ->
    [one] Place pour une personne.
   *[other] Place pour { $people } personnes.
}
setup-name = Titre
setup-name-hint = Tel qu’on le voit en entrant. Vide : le nom du cas.
setup-approval = Les textes signés doivent recevoir mon approbation avant le vote
setup-approval-hint = Vous pourrez le changer plus tard à chaque table, sous Textes.
setup-do = Mettre en place
setup-do-case = Mettre en place : { $case }

## Joining

join-title = Comment on entre
join-at = Ouvrez { $host } et tapez le code, ou visez ici avec l’appareil photo.
join-link-label = Lien
join-language = Langue dans laquelle le lien s’ouvre
join-copy = Copier le lien
join-copied = Copié.
join-select = Sélectionnez le lien et copiez-le à la main.
join-qr = Code pour l’appareil photo, qui mène au séminaire { $code }
join-show = L’afficher en grand

## All tables

bells-title = Toutes les tables
bell-start = Tout commencer
bell-pause = Tout mettre en pause
bell-resume = Tout reprendre
bell-extend-short = +{ $minutes } min
bell-extend = +{ $minutes } min : plus de temps pour cette table
bell-extend-label = +{ $minutes } min : plus de temps pour toutes
bell-news = Nouvelle pour tous
bell-news-title = Une nouvelle pour toutes les tables
bell-news-which = Quelle nouvelle
bell-news-tables = À quelles tables
bell-news-hint = { $count ->
    [0] Elle ne va à aucune table.
    [one] Elle est dite aussitôt, à une table.
   *[other] Elle est dite aussitôt, à { $count } tables.
}
bell-open-debrief = Ouvrir le débriefing à toutes les tables
bell-close-debrief = Fermer le débriefing à toutes les tables
debrief-open-title = Ouvrir le débriefing maintenant ?
debrief-open-what = { $count ->
    [one] Une table joue encore : chacun y lit
   *[other] { $count } tables jouent encore : chacun y lit
} dès maintenant ce que les autres craignent et ce qu’on leur a demandé de vouloir. Fermer le débriefing ne reprend ce savoir à personne.
debrief-open-do = L’ouvrir pour tous
bell-rung = { $count ->
    [one] Fait à une table.
   *[other] Fait à { $count } tables.
}
bell-refused = { $table } : { $reason }

## A table's card

card-look = Regarder
card-status-lobby = Pas commencée
card-status-running = En cours
card-status-paused = En pause
card-status-ended = Terminée
card-people = { $present ->
    [one] { $present } présent
   *[other] { $present } présents
}, { $gone ->
    [one] { $gone } absent
   *[other] { $gone } absents
}
card-unseated = { $count ->
    [one] une personne sans place
   *[other] { $count } personnes sans place
}
card-bots = { $count ->
    [one] un robot
   *[other] { $count } robots
}
card-nobody = Personne n’est encore entré.
card-nobody-came = Seuls des robots ont participé.
card-ready = Ont terminé cette phase : { $parties }
card-debrief = Débriefing ouvert
card-present = présent
card-gone = absent
card-coach = À savoir

coach-unmanned = Personne ne joue { $party }.
coach-no-draft = { $rounds ->
    [one] Pas de nouveau projet depuis un tour.
   *[other] Pas de nouveau projet depuis { $rounds } tours.
}
coach-vote-in-danger = « { $draft } » ne trouvera guère de majorité en { $party } ; le plus opposé : { $group }.
coach-brackets-old = { $count ->
    [one] « { $draft } » a encore un crochet
   *[other] « { $draft } » a encore { $count } crochets
} { $rounds ->
    [one] après un tour.
   *[other] après { $rounds } tours.
}
coach-window-unused = { $party } et { $other } sont tous deux prêts, et rien entre eux n’est sur la table.
coach-leap-waiting = Le pari de { $party } au tour { $round } attend une réponse.
coach-approval-waiting = { $count ->
    [one] Un texte signé attend votre approbation. Tant que vous ne répondez pas, personne ne vote.
   *[other] { $count } textes signés attendent votre approbation. Tant que vous ne répondez pas, personne ne vote.
}
coach-somebody = quelqu’un

## The bar of a table

bar-label = L’horloge de cette table
bar-of = Tour { $round } sur { $rounds }
bar-of-named = Tour { $round } sur { $rounds } : { $name }
bar-start = Commencer
bar-start-hint = Les délégations sans personne sont jouées par des robots.
bar-pause = Pause
bar-resume = Reprendre
bar-more = Plus de temps
bar-other = Autre…
bar-end-phase = Terminer la phase
bar-end = Terminer l’exercice
bar-open-debrief = Ouvrir le débriefing
bar-close-debrief = Fermer le débriefing
bar-see-debrief = Voir le débriefing
bar-projector = Lien pour le projecteur
bar-observer = Lien pour un observateur
bar-tools = Plus
bar-log = Emporter le journal
bar-certificate = Emporter le certificat d’étanchéité
bar-certificate-hint = Il montre, pour cet exercice même, que rien de ce qui a été envoyé ne dépendait de ce qui était tenu secret.
bar-certifying = Le certificat est en préparation : jusqu’à une minute.

pause-title = Mettre cette table en pause
pause-hint = L’horloge s’arrête pour tous. Le motif est montré à tous.
pause-all-title = Mettre toutes les tables en pause
reason = Motif
reason-optional = Peut rester vide. Il figure au registre.
extend-title = Plus de temps
extend-minutes = Minutes
extend-wrong = Tapez un nombre de minutes, par exemple 2 ou 1,5.
extend-do = Donner ce temps
end-phase-title = Terminer cette phase maintenant ?
end-phase-what = { $phase ->
    [talks] Les pourparlers cessent, et les délégations passent à leurs enveloppes.
    [decisions] Toutes les enveloppes sont ouvertes telles quelles, et le tour est joué.
   *[reading] Le tour suivant commence.
}
end-phase-do = Terminer la phase
end-title = Terminer l’exercice pour de bon ?
end-what = Il s’achève sans ses derniers tours, sans crise et sans bilan. Il ne peut être repris. Le débriefing peut être ouvert.
end-do = Terminer l’exercice
end-keep = Le laisser continuer
link-title = Un lien à remettre
link-what = Quiconque a ce lien entre comme { $who }. Il n’est montré qu’ici.
link-qr = Code de ce lien pour l’appareil photo
link-who-projector = projecteur
link-who-observer = observateur
link-who-seat = { $name }

## Sections

sections = Parties de cette table
section-seats = Qui est là
section-minds = État caché
section-envelopes = Enveloppes
section-texts = Textes
section-talk = Conversations
section-news = Nouvelles
section-bots = Robots
section-record = Registre
section-notebook = Carnet

## Why bots did what they did

bots-lead = Pour la direction seule : une raison révèle des craintes, des prévisions et des constats qui sont propres à la délégation. On la trouve en interrogeant de nouveau le robot.
bots-again = Interroger de nouveau
bots-asking = On interroge les robots…
bots-none = Aucun robot n’a encore rien fait.

bot-did-table = dépose « { $title } »
bot-did-cosponsor = se porte coauteur d’un texte
bot-did-revise = révise un texte
bot-did-withdraw = retire un texte
bot-did-bracket = réserve un nombre
bot-did-unbracket = règle un nombre
bot-did-sign = signe
bot-did-unsign = retire une signature
bot-did-renew = laisse continuer un accord
bot-did-posture = tient ce qu’il doit à { $partner } : { $stance }
bot-did-inspect = inspecte { $partner }
bot-did-query = interroge { $partner } sur sa conduite
bot-did-reply = répond à une question
bot-did-propose = propose « { $title } »
bot-did-consent = répond à une proposition
bot-did-side-payment = promet quelque chose à un groupe pour ses voix
bot-did-exception = fait une exception envers { $partner } : { $stance }
bot-did-denounce = quitte un accord
bot-did-attend = consacre de l’attention : { $what }
bot-did-leap = tente un pari
bot-did-evasion = confirme une dérobade
bot-did-estimate = estime { $partner }
bot-did-speak = dit : « { $text } »
bot-did-other = agit

bot-why-answer-leap = pour répondre au pari de { $party }
bot-why-answer-dread = parce qu’il craint { $party }
bot-why-gather-all = pour réunir tout le monde
bot-why-counter-offer = pour proposer à { $party } un texte plus facile que le sien
bot-why-step-alone = comme premier pas de sa part envers { $party }
bot-why-ask-of-rival = pour demander quelque chose à { $party }
bot-why-forecast = parce que sa capitale l’acceptera probablement
bot-why-dare = parce qu’il est assez prêt pour risquer un vote douteux
bot-why-words-only = parce que cela ne coûte que des mots
bot-why-others-bear-more = parce que d’autres en portent davantage
bot-why-need-not-keep = parce qu’il n’a pas à le tenir
bot-why-mandate-minds = parce que son mandat demande un autre nombre
bot-why-binds-least = parce que ce nombre le lie le moins
bot-why-yield = pour céder
bot-why-near-enough = parce que les nombres sont assez proches
bot-why-half-way = pour se rencontrer à mi-chemin
bot-why-share-burden = pour partager la charge intérieure
bot-why-let-third-watch = pour que { $party } le surveille
bot-why-leave-out-heaviest = pour omettre ce que sa capitale n’acceptera pas : { $measure }
bot-why-offer-term = pour que ce soit plus supportable chez soi, pour { $rounds } tours
bot-why-other-paper = parce qu’on le lit plus équitablement sur le papier de { $party }
bot-why-kept-so-far = parce qu’il a été tenu jusqu’ici
bot-why-stale = parce que personne ne l’a signé depuis longtemps
bot-why-unwanted = parce que personne n’en veut
bot-why-said-already = parce qu’un autre texte le dit déjà
bot-why-keep-faith = pour rester loyal
bot-why-forgive = pour pardonner une fois
bot-why-answer-breach = pour répondre à un manquement
bot-why-answer-letter = parce que l’autre s’en est tenu à la lettre
bot-why-in-kind = pour rendre la pareille
bot-why-watched = parce qu’on le surveille
bot-why-hardly-watched = parce qu’on le surveille à peine
bot-why-unwatched = parce que personne ne surveille
bot-why-set = parce que sa décision est prise
bot-why-caught = parce que { $party } a été trouvé en défaut
bot-why-ask-first = pour interroger { $party } avant de répondre à ce qui a été constaté
bot-why-embarrass = pour que { $party } s’explique devant tous
bot-why-no-answer = parce que { $party } a laissé sa question sans réponse
bot-why-fear-rises = parce que sa crainte de { $party } grandit
bot-why-balance-turned = parce qu’il en vient à porter plus que les autres
bot-why-hold-out-hand = pour inviter { $party } à répondre de même
bot-why-answer-sign = pour répondre à la main tendue par { $party }
bot-why-most-feared = parce qu’il craint { $party } plus que tout autre
bot-why-nothing-to-hide = parce qu’il n’a rien à cacher
bot-why-home-minds = parce que les militaires s’en irritent
bot-why-doubtful-vote = parce que le vote dans sa capitale est douteux
bot-why-explore = pour voir ce qui peut s’obtenir
bot-why-weakest-first = pour améliorer ce qui est le plus faible chez lui
bot-why-in-public = pour que tout le monde le voie
bot-why-leap-ready = parce qu’il est prêt
bot-why-leap-weary = parce qu’il est las de l’état des choses
bot-why-leap-answered = parce qu’un pari attend une réponse
bot-why-services-say = parce que ses services le disent
bot-why-harmless = parce qu’il se croit inoffensif
bot-why-lend-name = parce qu’un texte que d’autres n’accepteraient pas de son auteur peut servir à tous
bot-why-speak-up = parce qu’il y avait quelque chose à dire
bot-why-spoken-to = parce qu’on lui a parlé
bot-why-exchange = parce que les deux textes passeraient alors chez lui
bot-why-word-given = parce qu’il a donné sa parole
bot-why-habit = parce que ceux d’avant faisaient ainsi
bot-why-done = parce qu’il ne reste rien à faire
bot-why-unknown = interrogé de nouveau, il aurait fait autre chose

## Who is here

seats-nobody = Personne.
seats-unseated = Sans place
seats-move = Place de { $name }
seats-none = Aucune place
seats-link = Lien de { $name }
seats-link-short = Lien
seats-message = Écrire à { $party }
seats-message-short = Écrire
seats-time-short = Temps :
seats-time = Temps de { $name }
seats-wish = demande : { $time }
seats-wish-grant = Accorder
seats-wish-grant-label = Accorder à { $name } : { $time }
seats-wish-decline = Laisser tel quel
seats-wish-decline-label = Laisser tel quel : { $name }
seats-more-time = Plus long dans cette phase :
seats-more-time-label = +{ $minutes } min : { $party } dans cette phase
seats-longer = { $time } de plus que les autres
seats-longer-free = sans limite
seats-bot-in = Faire jouer un robot : { $party }
seats-bot-in-short = Faire jouer un robot
seats-bot-kind = Genre de robot pour { $party }
seats-bot-out = Retirer le robot : { $party }
seats-bot-out-short = Retirer le robot
seats-bot-plays = Robot : { $bot }
seats-not-playable = Ne prend pas part aux pourparlers.
seats-ready = a terminé cette phase
seats-sealed = enveloppe scellée
seats-open = enveloppe ouverte
seats-capital = Crédit intérieur { $value }
seats-readiness = Disposition { $value }
bot-reciprocator = réciprocateur généreux
bot-tit-for-tat = donnant-donnant généreux
bot-grit = pas à pas (GRIT)
bot-reformer = réformateur
bot-opportunist = opportuniste
bot-hawk = faucon
bot-diplomat = diplomate déclaratoire

## Hidden state

minds-lead = Ce qui est vrai et que personne à la table n’apprend. Cela change quand un tour est joué.
minds-short = En bref
minds-window = Dans la fenêtre, avec assez de disposition pour un changement : { $parties }.
minds-window-none = Personne n’est encore dans la fenêtre ; au plus près, { $party }, à { $value } sur { $from }.
minds-dread = La plus grande crainte : { $party } envers { $other } ({ $value }), surtout { $fear }.
minds-dread-none = Personne ne craint personne.
minds-away = Pas là : { $people }.
minds-quiet = Sans activité : { $people }.
minds-quiet-one = { $name } ({ $minutes } min)
minds-all-here = Tout le monde est là et actif.
minds-images = Images
minds-images-caption = Ce que chaque partie croit de chaque autre, de 0 à 1
minds-fears = Craintes
minds-fears-caption = Ce que chacune craint de chaque autre, de 0 à 1 ; la plus grande est soulignée
minds-holder = De qui
minds-of = Au sujet de
minds-faith = Bonne foi
minds-threat = Menace
minds-institution = Institution
minds-readiness = Disposition
minds-greatest = Craint le plus
minds-parties = Parties
minds-parties-caption = Conditions favorables, disposition et crédit intérieur de chaque partie, de 0 à 1
minds-party = Partie
minds-capital = Crédit
minds-mandates = Mandats
adjust-title = Déplacer un chiffre à la main
adjust-lead = Cela agit à la résolution du tour, comme une nouvelle ; jusque-là, vous seul le savez. Le débriefing le montre sur une ligne à part, avec votre raison. Les peurs découlent des images.
adjust-what = Quoi
adjust-image = Bonne foi envers { $party }
adjust-by = De
adjust-do = Déplacer
adjust-line = { $party }, { $what } : { $amount } ({ $reason })

## Envelopes

envelopes-lead = Les ordres scellés de ce tour, tels qu’ils sont. Vous seul les voyez.
envelopes-none = Rien n’est encore décidé ; les valeurs par défaut s’appliquent.
envelopes-sealed = Scellée
envelopes-open = Ouverte
envelopes-postures = Obligations
envelopes-query = Une question à { $party }
envelopes-replies = Répond à la question de
envelopes-payments = Paie chez soi
envelopes-exceptions = Exceptions
envelopes-exception = { $measure } : { $stance } envers { $party }
envelopes-denounce = Dénonce
envelopes-posture = { $stance } envers { $party }
envelopes-stance-spirit = dans l’esprit
envelopes-stance-letter = à la lettre
envelopes-stance-shave = un peu moins
envelopes-stance-evade = se dérobe
envelopes-inspect = Inspecte { $party }
envelopes-tokens = Attention
envelopes-token-with = { $token }, avec { $party }
envelopes-leap = Pari de confiance
envelopes-evasion = Dérobade
envelopes-confirmed = { $count ->
    [one] confirmé par un sur deux
   *[other] confirmé par les deux
}
envelopes-estimate = Estimation
envelopes-estimate-is = { $party } se sent menacé « { $level } », surtout par ceci : { $fear }
envelopes-author = modifié en dernier par { $author }

## Texts

texts-none = Aucun texte n’est sur la table.
texts-revision = Révision { $revision }, déposé par { $parties }
texts-brackets = { $count ->
    [0] aucun crochet
    [one] un crochet
   *[other] { $count } crochets
}
texts-seen-by = Vu par { $parties }
texts-approval = Approbation
texts-approval-on = Les textes signés attendent votre approbation. Sans réponse, un texte attend : il n’est ni adopté ni rejeté.
texts-approval-off = Les textes signés sont soumis au vote sans vous.
texts-approval-require = Exiger mon approbation
texts-approval-release = Ne plus l’exiger
texts-require-title = Exiger votre approbation ?
texts-require-what = Tout le monde en est informé. Ce qui est déjà signé vous attend aussi.
texts-release-title = Ne plus exiger votre approbation ?
texts-release-what = Tout le monde en est informé. La prochaine résolution soumet au vote tout ce qui est signé.
texts-approve = Approuver
texts-approve-named = Approuver « { $title } »
texts-send-back = Renvoyer
texts-send-back-named = Renvoyer « { $title } »
texts-send-back-title = Renvoyer « { $title } » ?
texts-send-back-what = Ses signatures tombent, et il n’en reçoit plus avant d’avoir été réécrit. Il reste sur la table.
texts-returned = Vous avez renvoyé cette révision :
reason-told = Quiconque peut lire le texte lit le motif.
texts-waiting = { $count ->
    [one] Un texte signé attend votre approbation. Tant que vous ne répondez pas, personne ne vote.
   *[other] { $count } textes signés attendent votre approbation. Tant que vous ne répondez pas, personne ne vote.
}
texts-comments = Crochets
texts-comment = { $party } veut { $value }{ $comment ->
    [none] {""}
   *[other] {" "}: { $comment }
}

## Talk

talk-list = Canaux
talk-read-only = Ici vous lisez et ne parlez pas.
talk-whom = À
talk-whom-all = Toute la délégation
talk-whom-hint = Toute la délégation le lit, sous ce nom.
talk-nothing = Rien n’a été dit ici.
talk-say-plenary = À tous, en plénière
talk-say-control = À { $party } seulement
talk-send-do = Envoyer
talk-channel-plenary = Plénière
talk-channel-caucus = { $party } entre soi
talk-channel-control = Vous et { $party }
talk-with = { $parties }
talk-count = { $count ->
    [0] rien n’a été dit
    [one] un message
   *[other] { $count } messages
}

## News

news-prepared = En réserve
news-dated = Au calendrier
news-prepared-none = Aucune.
news-comes = Vient d’elle-même au tour { $round }
news-by-hand = Ne vient que de votre main
news-sent = Est venue
news-to-all = À tous, en public
news-to = À { $parties } seulement
news-send = Envoyer maintenant
news-send-title = Envoyer cette nouvelle ?
news-effects = La nouvelle est dite aussitôt. Son effet dans les capitales paraît quand le tour est joué.
news-own = De votre cru
news-own-hint = Elle ne touche que les esprits : les nombres restent ce qu’ils sont.
news-headline = Titre
news-text = Texte
news-recipients = Pour qui
news-everybody = Tous, en public
news-some = Certains seulement
news-own-send = Envoyer
news-own-sent = Envoyée.

## Record

record-nothing = Rien ne figure encore au registre.

## The seating of a whole class

plan-link = Plan de table
plan-title = Plan de table
plan-lead = Faites glisser un nom vers une chaise, ou utilisez Déplacer à côté. L’écran de chacun suit aussitôt.
plan-tools = Distribution
plan-spare = S’il reste du monde
plan-spare-hint = Les { $most } premières chaises d’une table sont remplies d’abord.
plan-spare-open = la délégation suivante leur revient
plan-spare-mirror = deux partagent une chaise
plan-spare-observe = ils regardent
plan-deal = Distribuer au hasard
plan-dealt = { $count ->
    [one] Une personne a reçu une chaise.
   *[other] { $count } personnes ont été replacées.
}
plan-undo = Défaire
plan-undone = Chacun est assis comme avant.
plan-moved = { $name } a changé de place.
plan-refused = { $name } : { $reason }
plan-count = { $count ->
    [0] personne
    [one] une personne
   *[other] { $count } personnes
}
plan-observers = Regardent
plan-nobody = personne
plan-empty = libre
plan-mirror = Ils partagent cette chaise et une enveloppe.
plan-move = Déplacer { $name }
plan-move-short = Déplacer
plan-move-title = Déplacer { $name }
plan-move-to = Vers quelle chaise
plan-move-do = Déplacer
plan-spot = { $table } { $party } : { $role }
plan-spot-observer = { $table } regarde

roster-title = Coller une liste
roster-names = Noms, un par ligne
roster-hint = Derrière un nom, après une tabulation ou un point-virgule, peuvent figurer une table, une délégation et une fonction. Quiconque entre ensuite avec le code sous ce nom trouve le siège qui l’attend.
roster-count = { $count ->
    [one] Un nom.
   *[other] { $count } noms.
}
roster-odd = { $name } : non compris et laissé de côté : { $words }
roster-do = Les inscrire
roster-done = { $count ->
    [one] Une personne est inscrite.
   *[other] { $count } personnes sont inscrites.
}

## On paper

paper-link = Documents à distribuer
compare-link = Côte à côte
paper-title = Documents à distribuer
paper-lead = Les fiches et les accès sont secrets : remettez chacun à sa délégation et à sa personne.
paper-which = Que faut-il imprimer
paper-card = Comment on entre
paper-plates = Chevalets nominatifs
paper-ways = Accès personnels
paper-sheets = Fiches des délégations
paper-print = Imprimer
paper-way-qr = Code pour l’appareil photo, pour le siège de { $name }
paper-way-hint = Visez ici avec votre appareil photo. Cela mène à votre propre siège ; ne le montrez à personne.
paper-sheet-of = Fiche de { $party }, table { $table }
paper-secret = Pour cette délégation seulement.
card-idle = sans activité depuis { $minutes } min

## Facilitators together

colleague-link = Équipe de direction
colleague-title = Équipe de direction de ce séminaire
colleague-you = (vous)
colleague-host = Qui gère le serveur
colleague-at = table { $tables }
colleague-at-wall = toutes les tables
colleague-watches = regarde seulement
colleague-guest = vient par un lien
colleague-watching = Vous regardez ce séminaire : vous voyez tout et n’agissez pas.
colleague-invite = Inviter un collègue
colleague-name = Nom
colleague-name-account = Le nom de son compte sur ce serveur.
colleague-name-guest = Son nom ici. Aucun compte n’est nécessaire.
colleague-account = Cette personne a un compte sur ce serveur
colleague-only-watches = Regarde seulement : voit tout, n’agit pas
colleague-do = Inviter
colleague-the-word = Le mot pour se joindre
colleague-the-link = Le lien pour entrer
colleague-told-word = Donnez-le à { $name }, qui se connecte et l’inscrit sous Compte.
colleague-told-link = Donnez-le à { $name }, qui l’ouvre sur son appareil.
colleague-good = Il vaut une fois et un jour, et meurt quand vous vous déconnectez partout.
colleague-new-link = Nouveau lien
colleague-new-link-named = Nouveau lien pour { $name }
colleague-give-account = Donner un compte
colleague-give-account-named = Donner un compte : { $name }
colleague-leave-given = peut ouvrir un compte
account-offered = Vous pouvez ouvrir un compte ici, pendant un jour.
account-offered-open = Ouvrir un compte
colleague-withdraw = Retirer
colleague-withdraw-named = Retirer { $name }
colleague-leave = Quitter ce séminaire
colleague-sure = Appuyez encore pour confirmer
card-colleague = regarde cette table
table-colleague = Aussi à cette table : { $names }
table-colleague-wall = Regarde toutes les tables : { $names }
adjust-back = Annuler
adjust-back-named = Annuler : { $what }
adjust-taken = annulé
doings-title = Qui a fait quoi à la direction
doings-none = Rien encore.
doing-seat = place attribuée
doing-start = lancement
doing-pause = pause
doing-resume = reprise
doing-extend = temps ajouté
doing-end-phase = phase terminée
doing-allow-time = temps d’une personne
doing-give-time = temps d’une délégation
doing-adjust = chiffre déplacé
doing-take-back = chiffre rétabli
doing-require-approval = approbation des textes changée
doing-approve = texte approuvé
doing-send-back = texte renvoyé
doing-inject = nouvelle préparée
doing-improvise = nouvelle envoyée
doing-understudy = robot changé
doing-end = exercice terminé
doing-open-debrief = débriefing ouvert ou fermé
doing-lead = débriefing guidé
doing-annotate = note ajoutée
doing-speak = message
doing-other = autre acte
setup-approval-own = Ce cas le demande. Vous pouvez le changer ici, et plus tard à chaque table, sous Textes.
