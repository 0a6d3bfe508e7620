### What the pages of those who play say. Keys are grouped by where they are shown.

close = Fermer
cancel = Annuler
dismiss = Écarter
control = Direction
language-own = Celle de chaque appareil
skip = Aller au contenu
skip-label = Raccourcis
nav-label = Pages
notices = Avis
leave-seat = Quitter ce siège

## Pages

page-floor = Séance
page-drafts = Projets
page-channels = Canaux
page-home = Capitale
page-decisions = Décisions
page-record = Registre
page-cable = Le tout en texte simple
page-brief = Dossier
page-debrief = Débriefing

mark-channels = { $count ->
    [one] un message non lu
   *[other] { $count } messages non lus
}
mark-drafts = { $count ->
    [one] un texte à signer
   *[other] { $count } textes à signer
}

## Time

round = Tour { $round }
round-named = Tour { $round } ({ $name })
round-of = sur { $rounds }
phase-talks = Pourparlers
phase-decisions = Décisions
phase-reading = Lecture
phase-ended = Terminé
clock-none = Aucune horloge ne tourne
clock-left = { $minutes ->
    [0] Encore { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
    [one] Encore { $minutes } minute et { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
   *[other] Encore { $minutes } minutes et { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
}
clock-stopped = L’horloge est arrêtée à { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} et { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
clock-own = Votre propre temps : encore { $minutes } min { $seconds } s
clock-free = Sans limite pour vous
phase-held = Le temps commun est écoulé. La phase se prolonge un peu pour qui en a besoin.
paused-plain = Pause. L’horloge est arrêtée.
paused-because = Pause : { $reason }
ended-plain = L’exercice est terminé.
ended-because = L’exercice est terminé : { $reason }
reason-overslept = Pause : un délai a expiré alors que personne ne tenait l’horloge. La direction fera reprendre.
reason-complete = Tous les tours ont été joués.
debrief-is-open = Le débriefing est ouvert. Voyez ce que chaque partie craignait.
duration = { $minutes ->
    [0] { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
    [one] { $seconds ->
        [0] 1 minute
        [one] 1 minute { $seconds } seconde
       *[other] 1 minute { $seconds } secondes
    }
   *[other] { $seconds ->
        [0] { $minutes } minutes
        [one] { $minutes } minutes { $seconds } seconde
       *[other] { $minutes } minutes { $seconds } secondes
    }
}

## Connection

connection-opening = Connexion…
connection-lost = La connexion est perdue. Nouvel essai en cours ; rien de ce que vous avez écrit n’est perdu.
storing-not = Rien n’est enregistré pour l’instant : le serveur réessaie. Ce que vous envoyez attend ici et n’est pas perdu.
storing-again = Ce que vous faites est de nouveau enregistré.

## Bands, trends, steps

band-0 = calme
band-1 = vigilant
band-2 = inquiet
band-3 = anxieux
band-4 = alarmé
trend-up = en hausse
trend-down = en baisse
trend-flat = stable
step-0 = presque rien
step-1 = un peu
step-2 = moyennement
step-3 = beaucoup
step-4 = énormément

## Said aloud

announce-phase = { $round } : { $phase }
announce-talk = { $party } dit : { $text }

## Before there is a seat

lobby-title = Bienvenue, { $name }
frame-looking-on = Vous regardez, { $name }. Quand une chaise est libre, la direction peut vous la donner.
lobby-wait = Vous êtes dans la salle. La direction va vous attribuer un siège ; cette page changera d’elle-même.

## The floor

floor-before = Avant le premier tour
next-title = Que faire maintenant
next-go = Aller à : { $page }
next-lobby = Lisez votre dossier. L’exercice commence quand la direction ouvre le premier tour.
next-debrief = Voyez ce que chaque partie craignait.
next-ended = C’est fini. Lisez le registre pendant que le débriefing se prépare.
next-paused = Un instant : l’horloge est arrêtée.
next-understudy = Un robot joue pour { $party } à vos côtés. Si vous voulez rejouer sans lui, dites-le à la direction, qui le retire.
next-guess = Avant de parler : que craignent-ils le plus, selon vous ? Votre estimation sera révélée à la fin.
next-sign = « { $title } » n’a plus de crochets. Lisez-le, et signez-le ou dites ce qui manque.
next-rewrite = La direction a renvoyé « { $title } ». Lisez pourquoi, et réécrivez-le.
next-mend = « { $title } » n’a plus de crochets, mais il échouerait dans votre capitale. Voyez ce qui y pèse, et changez-le.
next-brackets = { $count ->
    [one] Un crochet vous sépare de « { $title } ». Cherchez ce que ce nombre signifie pour eux.
   *[other] { $count } crochets vous séparent de « { $title } ». Cherchez ce que ces nombres signifient pour eux.
}
next-consent = On demande votre nom pour « { $title } ». Prêtez-le, ou déclinez.
next-renew = « { $title } » prend bientôt fin. Dites s’il doit continuer.
next-table = Aucun projet n’est sur la table. Qu’est-ce qui répondrait à leurs craintes, et aux vôtres ?
next-table-ours = Aucun texte ne vous lie encore. Qu’est-ce qui répondrait à leurs craintes, et aux vôtres ? Écrivez-le, ou demandez à entrer dans l’un des leurs.
next-wait-signatures = Vous avez signé « { $title } ». Parlez à ceux qui ne l’ont pas fait.
next-wait-ready = Vous avez terminé. D’autres parlent encore ; vous pouvez continuer d’écouter.
next-ready = Parlez. Quand vous n’avez plus rien à dire, dites que vous avez terminé.
next-sealed = Votre enveloppe est scellée. Elle sera ouverte à la fin de la phase.
next-sealed-by-bot = Le robot qui jouait avant votre arrivée a scellé votre enveloppe. Regardez-la : vous pouvez l’ouvrir et la changer tant que dure la phase.
next-leap = Un pari de confiance est dans votre enveloppe ; il lui manque une confirmation, la vôtre. Sans elle, rien ne se passe.
next-estimate = Faites votre estimation, parcourez vos ordres et scellez l’enveloppe.
next-seal = Parcourez vos ordres et scellez l’enveloppe. Ce que vous laissez tel quel a une valeur par défaut raisonnable.
next-reading = Lisez comment votre capitale accueille ce tour, et ce qui a été constaté.
ready-say = { $phase ->
    [reading] Nous avons lu
   *[talks] Nous avons fini de parler
}
ready-take-back = Nous avons terminé (annuler)
ready-consequence = La phase s’achève quand tous ont terminé, ou avec l’horloge. Pas encore : { $names }.
ready-all = Tous ont terminé.
here-title = Qui est là
here-ready = terminé
here-understudy = Un robot joue.
here-nobody = Personne pour l’instant.
here-unnamed = Quelqu’un
here-present = (présent)
here-away = (absent)
press-title = La presse
press-empty = Rien n’a encore été publié.
record-last = Dernièrement
record-all = Tout le registre

## The briefing

brief-for = Dossier pour
brief-role = { $name }, { $role }
brief-none = Il n’y a pas de dossier pour vous ici.
brief-sheet = La fiche
brief-more = La version longue
brief-less = La version courte
brief-parties = À la table
brief-rounds = Il y a { $rounds } tours.
brief-rounds-hidden = Personne ne sait quel tour sera le dernier. Après lui vient une crise.
brief-to-home = Comment votre capitale lit la situation
worst-title = Ce que vous craignez le plus
worst-of = de la part de
guess-title = Et que craignent-ils ?
mandate-title = Votre mandat
mandate-advantage = Votre mandat cherche un avantage sur autrui. Chaque délégation tire le sien, avec une chance sur quatre qu’il en soit ainsi ; chacun le sait.
mandate-others = Votre mandat ne cherche pas d’avantage sur autrui. Chaque délégation tire le sien, avec une chance sur quatre qu’il en cherche un : à cette table, il peut n’y en avoir aucun, ou plusieurs.
objective-met = (acquis)
objective-open = (ouvert)
objective-lost = (ne peut plus être atteint)
objective-missed = (manqué)
objectives-title = Vos objectifs

brief-link = Dossier et siège : { $party }
seat-title = Votre siège
time-title = Votre temps
time-lead = Vous faut-il plus de temps qu’aux autres pour lire, écrire ou décider ? Demandez-le ; nul ne vous demandera pourquoi. Seule la direction voit la demande. Votre délégation aura alors plus de temps, et la phase l’attendra.
time-how-much = De combien de temps avez-vous besoin ?
time-as-all = autant que tout le monde
time-times = { $times } fois plus long
time-no-limit = sans limite
time-ask = Le demander
time-asked = Demandé. La direction décide ; votre horloge montre ce que vous avez.
time-now = Dans cette phase, votre délégation a { $minutes } min { $seconds } s de plus que les autres.
time-now-free = Dans cette phase, aucune horloge ne court pour votre délégation.
seat-link = Votre propre lien
seat-link-hint = Il ramène à ce siège depuis n’importe quel appareil. Gardez-le pour vous.
leave-title = Quitter le siège sur cet appareil ?
leave-consequence = Le siège reste le vôtre : votre lien y ramène. Sans le lien, il faudrait demander à la direction.
copy = Copier
copied = Copié

## Drafts

drafts-title = Projets
drafts-write = Rédiger un projet
drafts-continue = Reprendre la rédaction
drafts-empty = Aucun projet n’est sur la table.
drafts-past = Plus sur la table
drafts-back = ← Tous les projets
draft-of-bot = { $measure } ({ $parties } { $round })
draft-by = Déposé par
draft-stand = Révision { $revision } · sur la table depuis : { $round }
draft-aside = Où en est le projet
draft-seen-by = Qui peut le lire
draft-seen-by-all = Tout le monde.
draft-status-open = Sur la table
draft-status-concluded = Conclu : il est en vigueur.
draft-status-failed = Rejeté dans une capitale : il n’a pas trouvé de majorité.
draft-status-withdrawn = Retiré par ceux qui l’avaient déposé.
preamble = Entre
signatures = Signatures
changed-title = Changé depuis que vous avez vu la révision { $revision }
changed-nothing = Rien que vous ayez pu remarquer.
changed-name = Le titre était « { $from } », il est « { $to } ».
changed-sponsor = { $party } s’en est porté coauteur.
changed-added = Nouveau : { $measure }.
changed-removed = Disparu : { $measure }.
changed-value = { $measure } : { $to } au lieu de { $from }.
changed-bound = { $measure } : lie d’autres qu’auparavant.
changed-bracket-put = { $measure } : { $party } a mis { $to } entre crochets.
changed-bracket-gone = { $measure } : le crochet de { $party } autour de { $to } a disparu.
draft-unseen = Nouveau pour vous
revisions-link = Comparer deux révisions
revisions-title = Deux révisions d’un même texte
revisions-back = ← Retour au texte
revisions-loading = Recherche de ce qu’il disait…
revisions-only = Vous n’avez vu qu’une révision de ce texte.
revisions-earlier = Révision antérieure
revisions-later = Révision ultérieure
revisions-changes = Ce qui diffère
revisions-both = Les deux en un seul texte
revisions-gone = supprimé :
revisions-new = nouveau :
revisions-term = Tours pendant lesquels il lierait :
revisions-one = Révision { $revision } · { $act } · { $party }
draft-act-tabled = déposé
draft-act-cosponsored = un autre nom
draft-act-revised = révisé
draft-act-bracketed = mis entre crochets
draft-act-unbracketed = crochet levé
draft-act-widened = montré à d’autres
draft-act-withdrawn = retiré
draft-act-signed = signé
draft-act-unsigned = signature retirée
draft-act-concluded = conclu
draft-act-failed = rejeté dans une capitale
draft-act-carried = reporté
quote = Citer
quote-label = Citer l’article { $number } dans un canal
quote-where = Dans quel canal ?
quote-text = « { $title } », article { $number } : { $text }
signature-signed = signé
signature-open = non signé
signed-count = Signatures : { $count } sur { $all }
signed-by-us = Vous avez signé
settled = Réglé
brackets-none = Plus aucun crochet
brackets-left = { $count ->
    [one] Il reste un crochet
   *[other] Il reste { $count } crochets
}
forecast-title = Quel accueil dans votre capitale
forecast-short = Capitale : { $word }
forecast-certain = adoption certaine
forecast-likely = adoption probable
forecast-doubtful = adoption douteuse
forecast-unlikely = adoption improbable
forecast-hopeless = sans espoir
forecast-against = Le plus opposé : { $group }.
forecast-heavy = Ce qui vous dévoile le plus : { $measures }. Un nombre qui engage moins, une durée, un tiers qui surveille ou moins d’articles pèseraient moins.
draft-mandate = Votre mandat : { $aim }
forecast-old = Cela valait pour la révision { $revision }.
forecast-alone = Personne d’autre n’apprend ce que vous demandez ici.
group-military = les militaires
group-legislature = le parlement
group-public = l’opinion publique
group-industry = l’industrie
sign = Signer
unsign = Retirer la signature
accede = Adhérer
sign-consequence = Ce que vous signez est soumis au vote dans votre capitale à la fin du tour. Toute modification du texte annule les signatures.
signed-alone = Votre nom est au bas du texte. Il sera soumis au vote dès qu’une autre partie l’aura signé aussi.
signed-together = À la fin du tour, chaque capitale signataire vote. Tant que durent les pourparlers, vous pouvez retirer votre nom.
approval-rule = Un texte signé doit être approuvé par la direction avant d’être soumis au vote.
approval-waiting = Signé, en attente de l’approbation de la direction. Sans réponse, il continue d’attendre ; il n’échoue pas.
approval-given = La direction a approuvé cette révision.
approval-returned = La direction a renvoyé cette révision. Elle pourra de nouveau être signée une fois réécrite.
approval-short-waiting = attend l’approbation
approval-short-given = approuvé
approval-short-returned = renvoyé
revise = Réviser le texte
cosponsor = Se porter coauteur
cosponsor-hint = Un texte qui porte aussi votre nom est commun : dans votre capitale, nul ne peut l’appeler celui de l’adversaire.
widen = Le montrer à d’autres
widen-title = Qui d’autre peut le lire ?
widen-consequence = Qui peut lire un projet continue de pouvoir le lire. C’est sans retour.
widen-whom = Parties
widen-all = Le montrer à tous
widen-chosen = Le montrer à celles-ci
withdraw = Retirer le projet
withdraw-title = Retirer le projet ?
withdraw-consequence = « { $title } » quitte la table pour de bon, avec ses crochets et ses signatures.
article-number = Article { $number }
article-lapsed = (ne lie plus)
article-unknown = Un article d’un genre qui n’est pas proposé ici.
article-binds = Lie
article-binds-whom = Lie
article-monitored = Sous la surveillance de
article-monitor = Surveillé par un tiers
article-monitor-hint = Un tiers dévoile moins, et prouve moins.
article-monitor-none = Personne
article-remove = Supprimer l’article
article-remove-named = Supprimer l’article : { $name }
value-label = { $value }. Réserver un autre nombre
value-reserved = { $value }, entre crochets. { $others }
bracket-alternative = { $party } demande { $value }
bracket-panel = Le nombre { $value }
bracket-text = Le texte dit : { $value }.
bracket-deeper-lower = Un nombre plus bas engage davantage.
bracket-deeper-higher = Un nombre plus élevé engage davantage.
bracket-accept = Accepter { $value }
bracket-withdraw = Retirer notre réserve
bracket-theirs = Vous pouvez accepter un nombre ; sinon, seul qui l’a demandé peut le retirer.
bracket-want = Ce que nous voulons à la place
bracket-comment = Pourquoi (si vous voulez le dire)
bracket-comment-hint = Tous ceux qui peuvent lire le projet le verront.
bracket-reserve = Mettre { $value } entre crochets
direction-deeper = (engage davantage)
direction-lighter = (engage moins)
direction-same = (identique)
number-slider = { $label }, curseur
number-range = de { $min } à { $max }
number-out-of-range = Seulement de { $min } à { $max }
number-marks = Nombres usuels : { $label }

## Writing a draft

compose-title = Un nouveau projet
compose-revise = Révision de « { $title } »
compose-stale = Le texte a changé pendant que vous écriviez : il en est à la révision { $revision }.
compose-take-new = Recommencer à partir du nouveau texte
compose-keep-mine = Mettre le mien à sa place
compose-name = Titre
compose-names = Sous quel nom
compose-names-ours = Le nôtre
    .plain = Ce qui vient d’un rival vaut moins dans une capitale. C’est ainsi qu’ils le liront.
compose-names-jointly = Le nôtre et d’autres
    .plain = Ils consentent d’abord ; puis le texte porte tous les noms dès le début.
compose-names-through = Celui d’un tiers seul
    .plain = Il dépose le texte comme sien, s’il consent. Personne d’autre n’apprend que vous l’avez écrit, avant le débriefing.
compose-jointly-who = À qui l’on demande
compose-through-who = Par qui
compose-propose = Demander le nom
compose-missing-asked = Personne n’est encore sollicité.
proposals-asked = On demande votre nom
proposals-waiting = En attente d’un nom
proposal-through = vous demande de déposer ceci comme vôtre.
proposal-jointly = vous demande de déposer ceci ensemble.
proposal-lend = Le déposer comme nôtre
proposal-join = Le déposer ensemble
proposal-decline = Décliner
proposal-through-hint = Seul l’auteur le saura. Vous pouvez en faire ce que vous pouvez faire d’un texte à vous.
proposal-jointly-hint = Il vient sur la table quand tous ceux qu’on a sollicités ont consenti.
proposal-waits = attend
proposal-take-back = Le reprendre
compose-term = Pour combien de temps
compose-term-hint = Ce qui finit de soi-même se risque plus tôt dans les capitales, et devient habitude plus tard. On peut le reconduire.
term-open = Jusqu’à ce que quelqu’un le quitte
term-rounds = { $rounds ->
    [one] Pour un tour
   *[other] Pour { $rounds } tours
}
draft-term = { $rounds ->
    [one] Il lierait pendant un tour.
   *[other] Il lierait pendant { $rounds } tours.
}
compose-name-hint = Comment s’appellera-t-il s’il est convenu ?
compose-parties = Entre qui
compose-access = Qui peut le lire
compose-access-all = Toute la salle
compose-access-some = Certaines parties seulement
compose-access-who = Outre nous-mêmes
compose-articles = Articles
compose-cards = Mesures au choix
compose-table = Le déposer
compose-replace = Le mettre à la place de l’ancien texte
compose-voids = Le nouveau texte annule les signatures apposées au bas de l’ancien.
compose-drop = Le jeter
compose-count = { $count ->
    [0] Pas encore d’article.
    [one] Un article.
   *[other] { $count } articles.
}
compose-missing-title = Il lui faut un titre.
compose-missing-parties = Il lui faut au moins deux parties.
compose-missing-articles = Il lui faut au moins un article.
compose-missing-bound = Chaque article doit lier quelqu’un.
compose-missing-measure = Un article n’est pas proposé ici.
card-answers = Répond à :
card-bares = Dévoile :
card-bares-little = peu
card-bares-some = quelque chose
card-bares-much = beaucoup
card-requires = Repose sur :
card-third = Tiers :
card-third-yes = peut la surveiller
card-in-force = En vigueur :
card-in-force-yes = déjà dans un accord
card-mandate = Votre mandat :
card-mandate-yes = en parle
card-precedent = Où cela fut convenu
card-precedent-text = { $text } ({ $year })
card-add = Ajouter
card-added = Ajouter encore
card-add-again = Ajouter encore : { $name }
card-said = { $name } est dans le texte, qui compte maintenant { $count ->
    [one] un article
   *[other] { $count } articles
}.
card-add-named = Ajouter : { $name }

## Channels

channels-back = ← Tous les canaux
channel-thread = Ce qui se dit
channel-plenary = Plénière
channel-plenary-hint = Tout le monde
channel-caucus = Notre délégation
channel-caucus-hint = Nous seuls
channel-control = Direction
channel-control-hint = Entre nous et la direction
channel-spoken = La plénière se tient de vive voix dans la salle. Ici ne figure que ce que l’on veut voir écrit.
channel-open = Ouvrir un canal
channel-open-with = Avec qui
channel-open-hint = Les membres et la direction peuvent le lire.
channel-open-do = L’ouvrir
channel-open-there = Y aller (il est déjà ouvert)
unread = { $count ->
    [one] un message non lu
   *[other] { $count } messages non lus
}
lines-earlier = Lignes précédentes
talk-empty = Rien n’a été dit ici.
talk-empty-spoken = Rien n’est écrit. Parlez-vous.
talk-say = Dire quelque chose
talk-send = Envoyer
talk-sending = en route…
talk-to = pour { $person }
talk-to-you = pour vous
talk-hint = Entrée envoie, Maj et Entrée ouvre une nouvelle ligne. La direction peut lire tous les canaux.
talk-full = Un message ne peut pas être plus long. Ce qui dépasse est laissé de côté.
talk-bot = robot

## Home

home-title = Dans votre capitale
home-none = Il n’y a pas de capitale à entendre.
home-before = Avant le premier tour.
home-after = Après : { $round }.
home-to-brief = Fiche et mandat
causes-title = Comment votre capitale a lu ce tour
causes-empty = Rien de saillant.
cause-quiet = « { $title } » est en vigueur. Chez vous, personne n’en est encore moins inquiet.
cause-up = Craint davantage :
cause-down = Craint moins :
fears-title = Ce que vous craignez
fears-hint = De 0 (calme) à 4 (alarmé), avec l’évolution de ce tour. Vous seuls le voyez.
state-title = L’état des choses chez vous
readiness = Disposition au changement
readiness-low = pas prêt
readiness-high = prêt
readiness-hint = Jusqu’où les conditions intérieures porteraient un changement d’avis. À vous de juger quand le moment est venu.
capital = Crédit du gouvernement
conditions-title = Ce qui favorise un changement
groups-title = Comment ils l’accueillent
mood-0 = furieux
mood-1 = mécontents
mood-2 = indifférents
mood-3 = contents
mood-4 = ravis
intelligence-title = Ce que les autres craignent de vous, selon vos services
intelligence-hint = De 0 à 100. Les services se trompent, et leur erreur dérive lentement.
intelligence-fear = Crainte

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = Quelque chose a changé entre vous et { $party }.
cause-tide = { $way ->
    [up] Les temps tournent contre { $party }, quoi qu’il fasse.
   *[down] Les temps tournent en faveur de { $party }, quoi qu’il fasse.
}
cause-information = { $way ->
    [up] { $named ->
        [yes] Votre état-major lit « { $about } » comme une liste de cibles : ce que { $party } a révélé l’a rendu plus craintif.
       *[no] Ce que { $party } a révélé de ses forces a rendu votre état-major plus craintif.
    }
   *[down] { $named ->
        [yes] « { $about } » : ce que { $party } révèle peut être vu et comparé, et cela aide.
       *[no] Ce que { $party } révèle de ses forces peut être comparé, et cela aide.
    }
}
cause-interaction = { $way ->
    [up] Ceux qui ont rencontré l’autre côté en sont revenus avec plus de questions sur { $party }.
   *[down] Des gens de chez vous ont rencontré des gens de { $party }, et ils en parlent.
}
cause-communication = { $way ->
    [up] La ligne avec { $party } a servi, et pas comme on l’espérait.
   *[down] Il y a une ligne avec { $party }, et elle fonctionne.
}
cause-notification = { $way ->
    [up] { $party } annonce ce qu’il fait ; votre état-major demande ce qu’il n’a pas annoncé.
   *[down] { $party } a annoncé à l’avance ce qu’il ferait, et a fait ce qu’il avait annoncé.
}
cause-observation = { $way ->
    [up] Vos observateurs ont vu ce que { $party } leur a montré, et s’interrogent sur le reste.
   *[down] Vos observateurs ont vu de leurs yeux ce que fait { $party }.
}
cause-inspection = { $way ->
    [up] Une inspection a soulevé plus de questions sur { $party } qu’elle n’en a résolu.
   *[down] { $party } s’est laissé inspecter, et l’on a trouvé ce qu’il avait dit.
}
cause-constraint = { $way ->
    [up] { $party } respecte une limite, et votre état-major y soupçonne une ruse.
   *[down] { $party } s’abstient de ce qu’il pourrait faire. Cela a un prix.
}
cause-declaratory = { $way ->
    [up] { $party } a prononcé de belles paroles, et des paroles, il en prononce toujours.
   *[down] { $party } a dit en public ce qu’il ne fera pas.
}
cause-breach = { $way ->
    [up] { $party } n’a pas tenu { $named ->
        [yes] « { $about } » comme convenu.
       *[no] ce qui était convenu.
    }
   *[down] Ce qui semblait un manquement de { $party } n’en était pas un.
}
cause-gesture = { $way ->
    [up] Un geste de { $party } fut pris pour ce dont il avait l’air : une menace, ou une ruse.
   *[down] Un geste de { $party } fut pris comme il était voulu.
}
cause-query = { $way ->
    [up] Ce que { $party } a dit, ou tu, quand vous avez demandé a rendu votre état-major plus soupçonneux.
   *[down] Vous avez demandé, et { $party } a répondu.
}
cause-denunciation = { $way ->
    [up] { $party } a dénoncé { $named ->
        [yes] « { $about } »
       *[no] un accord
    }. Votre état-major se demande à quoi cela fait place.
   *[down] Que { $party } quitte un accord a assaini l’air.
}
cause-process = { $way ->
    [up] Traiter avec { $party } est devenu plus difficile.
   *[down] Vous avez traité avec { $party } comme on traite quand on s’attend à se revoir.
}
cause-leap = { $way ->
    [up] Un pari de confiance resté sans réponse a aigri les esprits envers { $party }.
   *[down] Un pari de confiance fait regarder { $party } avec d’autres yeux.
}
cause-leap-own = Votre propre pari de confiance fait regarder { $parties } avec d’autres yeux.
cause-institution = { $way ->
    [up] Les habitudes entre vous et { $party } s’affaiblissent.
   *[down] Ce qui est d’usage entre vous et { $party } oblige un peu plus.
}
cause-slide = { $way ->
    [up] De vieilles façons de penser à { $party } reviennent.
   *[down] Une vieille frayeur que causait { $party } se dissipe.
}
cause-repair = { $way ->
    [up] Ce qui avait été réparé avec { $party } se défait.
   *[down] Un petit manquement de { $party } se répare : il existe une façon de régler ces choses.
}
cause-incident = { $way ->
    [up] Un incident avec { $party } a effrayé les gens.
   *[down] Un incident avec { $party } a été traité avec calme.
}
cause-news = { $way ->
    [up] « { $about } » : la nouvelle a accru la crainte devant { $party }.
   *[down] « { $about } » : la nouvelle a apaisé la crainte devant { $party }.
}
cause-control = { $way ->
    [up] Des nouvelles de { $party } ont assombri l’humeur.
   *[down] Des nouvelles de { $party } ont éclairci l’humeur.
}

## Decisions

decisions-title = Ordres du tour
decisions-none = Seules les délégations décident.
decisions-before = Avant le premier tour
decisions-for = { $round }
decisions-open = Aucune autre délégation ne voit ceci. Ce que vous laissez tel quel garde sa valeur par défaut.
decisions-sealed = L’enveloppe est scellée. Rouvrez-la pour changer quelque chose tant que dure la phase.
decisions-paused = Tant que l’horloge est arrêtée, on ne peut rien écrire ici.
decisions-closed = Les ordres s’écrivent pendant la phase des décisions. D’ici là, c’est pour réfléchir.
decisions-author = Écrit en dernier par { $name }.
decisions-asked = Ce que ce tour vous demande
decisions-rest = Reste tel quel si vous n’y touchez pas
decisions-theirs = Ce que décide : { $role }
now-default = Laissé tel quel
now-tokens-left = jetons restants : { $left } sur { $most }
now-no-estimate = Pas encore d’estimation
now-with = { $what } : { $how }
confirmed-by = Confirmé : { $role }
confirm-open = Pas encore : { $role }
confirm-take-back = Retirer notre confirmation
estimate-title = Une estimation
estimate-none = Il n’y a personne à estimer.
estimate-question = – à quel point il se sent menacé par vous, et par quoi surtout ?
estimate-level = À quel point { $party } se sent menacé par vous
estimate-fear = Ce que { $party } craint le plus
estimate-make = Garder l’estimation
estimate-change = Garder l’estimation modifiée
estimate-made = L’estimation est gardée. Vous pouvez la changer tant que dure la phase.
estimate-hint = Personne ne la voit avant le débriefing.
level-1 = pas du tout
level-2 = un peu
level-3 = assez
level-4 = fortement
level-5 = mortellement
postures-title = Comment nous tenons ce que nous avons convenu
postures-hint = Une posture envers chaque partenaire. Par défaut : « à la lettre ».
postures-none = Rien de ce qui est en vigueur ne vous lie envers quiconque.
posture-towards = Envers { $party }
stance-spirit = Dans l’esprit
    .plain = Demande un effort, et l’autre peut le voir. C’est ce qui change les esprits.
stance-letter = À la lettre
    .plain = Correct, sans plus. Cela déplace peu de chose.
stance-shave = Rogner un peu
    .plain = Juste en deçà de l’intention. Souvent inaperçu ; un petit manquement si l’on s’en aperçoit.
stance-evade = Se dérober
    .plain = Pas tenu du tout. Épargne le coût ; un grave manquement s’il est découvert. Deux doivent le confirmer.
exceptions-more = { $count ->
    [0] Plus : une exception envers { $party }
    [one] Une exception envers { $party }
   *[other] { $count } exceptions envers { $party }
}
exceptions-hint = Une obligation peut être tenue autrement que les autres.
exception-none = Comme le reste
evasion-confirm = Une dérobade ne vaut que si les deux l’ont confirmée ; sinon vous vous en tenez à la lettre.
evasion-do = Confirmer la dérobade
inspection-title = Une inspection, ou une question
inspection-none = Personne n’a accepté d’être inspecté par vous, et personne ne vous doit rien sur quoi vous pourriez interroger.
inspection-legend = Qui inspecter ou interroger
inspection-of = Inspecter { $party }
query-to = Interroger { $party } sur sa conduite
query-hint = Une question se pose en public. Au tour suivant, on y répond ou l’on se tait, et chacun apprend lequel des deux.
replies-title = Une question attend
reply-to = { $party } demande comment vous tenez ce qui fut convenu
reply-silence = Ne rien dire
    .plain = Chacun l’apprend. Qui a peur en tirera des conclusions.
reply-answer = Répondre
    .plain = Cela aide auprès de ceux qui peuvent l’entendre, et ce que vous dites se vérifie : une réponse fausse se découvre plus tôt, et pèse davantage.
payments-title = Des voix dans votre capitale
payments-hint = On peut promettre quelque chose à un groupe pour ses voix de ce tour. Cela coûte du crédit s’il y a vote ; qui a déjà été payé demande davantage. La prévision suit aussitôt.
payment-make = Promettre quelque chose ({ $price })
payment-take-back = Promis ({ $price })
payments-bill = Promis jusqu’ici : { $bill } de votre crédit de { $capital }.
payment-price = demande { $price }
groups-prices = Ce que chacun demande, sur votre crédit, pour ses voix d’un tour. Les promesses se font dans l’enveloppe.
denounce-title = Quitter un accord
denounce-hint = { $rounds ->
    [one] Le préavis est donné en public, à la fin du tour. Il vous lie un tour encore.
   *[other] Le préavis est donné en public, à la fin du tour. Il vous lie { $rounds } tours encore.
}
denounce-do = Dénoncer « { $title } »
denounce-back = Ne pas dénoncer « { $title } »
denounce-dialog = Quitter cet accord ?
denounce-consequence = { $rounds ->
    [one] « { $title } » vous liera un tour encore, puis plus du tout. Les autres vous feront aussitôt moins confiance, mais moins mal qu’après un manquement.
   *[other] « { $title } » vous liera { $rounds } tours encore, puis plus du tout. Les autres vous feront aussitôt moins confiance, mais moins mal qu’après un manquement.
}
denounce-confirm = Donner le préavis
inspection-nobody = Personne
inspection-hint = Une inspection trouve plus que vos propres moyens, et tout le monde apprend qu’elle a eu lieu.
tokens-title = Attention
tokens-left = Ce à quoi votre gouvernement s’applique. Jetons restants : { $left } sur { $most }.
tokens-idle = Rien à quoi l’appliquer ce tour : { $tokens }.
token-put = S’y appliquer
token-take-back = Laisser
token-experts = Réunir des experts
    .plain = Vos experts rencontrent les leurs. S’ils viennent aussi, les deux apprennent ; la communauté d’experts grandit.
token-forum = Renforcer le forum
    .plain = Un lieu où se réunir régulièrement, pour tous ceux qui y prennent part.
token-review = Tenir un examen
    .plain = Revoir ensemble ce qui a été convenu, avec un partenaire. Les deux doivent le vouloir. Ce qui n’a pas été tenu se découvre plus facilement, des deux côtés ; les petits torts se réparent plus vite ; et une question en attente reçoit réponse.
token-question = Mettre en question l’état des choses
    .plain = Dire en public que la politique actuelle ne mène nulle part. D’autres l’entendront ; certains chez vous aussi.
token-cost-review = Commander une étude des coûts
    .plain = Faire calculer chez vous ce que coûte la rivalité.
token-promote = Promouvoir des personnes nouvelles
    .plain = Faire entrer en fonction des gens au regard neuf.
token-monitor = Surveiller l’accord d’autrui
    .plain = Assurer la surveillance qu’on vous a demandée. Vous et tous les intéressés apprenez ce qui est constaté ; sans elle, personne ne surveille, et ce qui fut promis prouve moins.
token-gesture = Un geste amical
    .plain = Un signe de bonne volonté qui ne lie personne : une visite, un mot, un prisonnier renvoyé chez lui. Qui est prêt y voit une main, qui a peur une ruse ; et le même geste encore compte moins.
token-warning = Un geste hostile
    .plain = Montrer les dents. Cela plaît à certains chez vous, effraie l’autre, et rend les incidents plus probables.
leap-title = Un pari de confiance
leap-hint = Rare et coûteux : un pas en avant que nul n’a demandé, fait en public par le chef de délégation, et pas sans les militaires.
leap-waits = { $party } a tenté un pari de confiance et attend votre réponse jusqu’à la fin du tour { $round } : un pari de votre part, ou un nouvel accord entre vous qui vous engage à une inspection ou à une contrainte.
leap-ours-waits = Votre propre pari de confiance attend une réponse jusqu’à la fin du tour { $round }.
leap-thaw = Les nouvelles ont rendu un pari pensable : ce tour, il coûte moins de crédit.
leap-consider = Envisager un pari
leap-both = Les deux ont confirmé. Si l’enveloppe reste ainsi, le pari est tenté.
leap-one = Il manque une confirmation. Sans elle, rien ne se passe.
leap-dialog = Un pari de confiance ?
leap-what = Le chef de délégation s’avance, en public et seul, dans l’espoir que les autres suivront.
leap-price = Cela coûte aussitôt du crédit chez vous. Si l’on y répond dans les deux tours, l’essentiel revient si les vôtres y étaient prêts, et presque rien s’ils ne l’étaient pas ou ont déjà vu un pari.
leap-unanswered = Si personne ne répond, l’essentiel de l’effet se perd, et encore de votre crédit.
leap-window = Cela touche ceux qui y sont prêts, les vôtres d’abord. Ceux qui ne le sont pas le remarqueront à peine.
leap-not-now = Pas maintenant
leap-confirm = Confirmer le pari
seal-title = L’enveloppe
seal-open = { $count ->
    [0] Rien ne s’écarte des valeurs par défaut.
    [one] Un acte s’écarte des valeurs par défaut.
   *[other] { $count } actes s’écartent des valeurs par défaut.
}
seal-done = { $count ->
    [0] Scellée, avec rien que les valeurs par défaut.
    [one] Scellée, avec un acte.
   *[other] Scellée, avec { $count } actes.
}
seal-do = Sceller l’enveloppe
seal-break = La rouvrir
seal-hint = La phase s’achève quand toutes les enveloppes sont scellées, ou avec l’horloge. Les ordres non scellés valent tels quels.
seal-idle = Jetons d’attention restants : { $left } sur { $most }. Ce qui n’est pas employé est perdu à la fin du tour.
seal-done-hint = Les autres ne peuvent pas voir si vous avez scellé.

## The record

agreements-title = En vigueur
agreements-empty = Rien n’est en vigueur.
agreements-next = Ce que toutes ses parties signent et que leurs capitales adoptent figurera ici.
agreement-since = En vigueur depuis : { $round }.
agreement-dictated = Imposé de l’extérieur.
agreement-open = Encore ouvert à :
agreement-draft = Lire le projet, ou y adhérer
agreement-ends = Il finit avec : { $round }, sauf reconduction.
agreement-ends-partly = Certains de ses articles finissent avec : { $round }, sauf reconduction.
agreement-renewing = Pour continuer :
agreement-renew = Dire qu’il doit continuer
agreement-renew-not = Ne plus dire qu’il doit continuer
agreement-renew-hint = Cela se dit en public. Si deux au moins de ses parties le disent, il continue entre celles qui le disent, pour la même durée ; aucune capitale ne vote.
agreement-notice = a donné son préavis et reste lié jusqu’au tour { $round }.
agreement-over = Il ne lie plus personne.
found-complied = l’a tenu, pour autant que vous ayez pu le voir.
found-spirit = l’a tenu, avec un effort que vous avez pu voir.
found-shaved = est resté juste en deçà.
found-evaded = ne l’a pas tenu.
timeline-title = Ce qui s’est fait en public
timeline-empty = Rien encore.

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = « { $reason } »
fact-paused = L’horloge a été arrêtée.
fact-resumed = L’horloge est repartie.
fact-extended = La phase a reçu { $time } de plus.
fact-phase-cut = La direction a mis fin à la phase.
fact-entered = « { $title } » est entré en vigueur entre { $names }.
fact-acceded = { $party } a adhéré à « { $title } ».
fact-ratification-failed = « { $title } » n’a pas trouvé de majorité en { $party }{ $against ->
    [0] .
   *[other]  ; étaient contre : { $groups }.
}
fact-lapsed = Des articles de « { $title } » ont expiré.
fact-renewal-wished = { $party } souhaite que « { $title } » continue.
fact-renewal-unwished = { $party } ne souhaite plus que « { $title } » continue.
fact-renewed = « { $title } » a été reconduit et continue entre { $names }.
fact-leapt = { $party } a tenté un pari de confiance.
fact-leap-answered = { $party } a répondu au pari de { $other }.
fact-leap-lapsed = Le pari de { $party } est resté sans réponse.
fact-questioned = { $party } a mis en question, en public, l’état des choses.
fact-experts-met = Des experts de { $party } et de { $other } se sont réunis.
fact-review-held = { $party } et { $other } ont revu ce qu’ils avaient convenu.
fact-forum-held = Le forum a été renforcé par { $names }.
fact-inspected = { $party } a inspecté { $other }.
fact-gesture = { $party } a fait un geste amical envers { $other }.
fact-warning = { $party } a fait un geste hostile envers { $other }.
fact-queried = { $party } a interrogé { $other } en public sur sa conduite.
fact-query-answered = { $party } a répondu à la question de { $other }.
fact-query-ignored = { $party } a répondu par le silence à la question de { $other }.
fact-denounced = { $party } a dénoncé « { $title } ».
fact-left = { $party } a quitté « { $title } ».
fact-monitored = { $party } a surveillé ce que d’autres avaient convenu.
fact-incident = Un incident s’est produit entre { $party } et { $other }.
fact-incident-grave = Un grave incident s’est produit entre { $party } et { $other }.
fact-news = Nouvelles
fact-crisis-held = Une crise est survenue entre { $party } et { $other }. Elle a été contenue.
fact-crisis-escalated = Une crise est survenue entre { $party } et { $other }. Il y a eu escalade.
fact-proposal-asked-through = { $party } a demandé à { $other } de déposer « { $title } » comme sien. Personne d’autre ne le sait.
fact-proposal-asked-jointly = { $party } a demandé à { $other } de déposer ensemble « { $title } ».
fact-proposal-given = { $party } a consenti à « { $title } » de { $other }.
fact-proposal-tabled = { $party } a consenti, et « { $title } » de { $other } est sur la table.
fact-proposal-declined = { $party } a décliné de prêter son nom à « { $title } » de { $other }.
fact-proposal-withdrawn = { $party } a repris « { $title } ».
fact-draft-tabled = { $party } a déposé « { $title } ».
fact-draft-cosponsored = { $party } s’est porté coauteur de « { $title } ».
fact-draft-revised = { $party } a révisé « { $title } ».
fact-draft-bracketed = { $party } a mis entre crochets un nombre de « { $title } ».
fact-draft-unbracketed = { $party } a levé un crochet de « { $title } ».
fact-draft-widened = { $party } a montré « { $title } » à d’autres parties.
fact-draft-withdrawn = { $party } a retiré « { $title } ».
fact-draft-signed = { $party } a signé « { $title } ».
fact-draft-unsigned = { $party } a retiré sa signature de « { $title } ».
fact-draft-approved = La direction a approuvé « { $title } ».
fact-draft-returned = La direction a renvoyé « { $title } ».
fact-draft-held = « { $title } » est signé et attend l’approbation de la direction ; personne n’a voté.
fact-approval-on = Désormais, les textes signés doivent être approuvés par la direction.
fact-approval-off = Les textes signés n’ont plus besoin de l’approbation de la direction.
fact-ended = L’exercice s’est achevé.
fact-debrief-opened = Le débriefing a été ouvert.
fact-debrief-closed = Le débriefing a été fermé ; le jeu continue.

## Rights, in “the right to …”

right-sign = signer
right-leap = tenter un pari
right-denounce = dénoncer
right-ready = clore la phase
right-table = déposer des projets
right-revise = modifier un texte
right-comply = décider comment les accords sont tenus
right-inspect = inspecter
right-explore = consacrer de l’attention
right-speak = parler

## The screen of the room

projector-join = Rejoindre
projector-qr = Un code pour l’appareil photo, qui mène au séminaire { $code }
projector-agenda = L’ordre du tour
projector-bot = un robot
projector-nobody = personne pour l’instant
projector-enlarge = Agrandir ou réduire le code
projector-more = { $count ->
    [one] Et un texte plus ancien.
   *[other] Et { $count } textes plus anciens.
}
projector-people = { $count ->
    [one] une personne
   *[other] { $count } personnes
}

## Aims of a mandate

aim-security = { $bands ->
    [one] Votre crainte envers { $party }, à savoir « { $fear } », baisse d’un degré.
   *[other] Votre crainte envers { $party }, à savoir « { $fear } », baisse de { $bands } degrés.
}
aim-capital = À la fin, le crédit de votre gouvernement est de { $capital } ou plus.
aim-sponsored = { $count ->
    [one] Un accord en vigueur porte votre nom parmi ses auteurs.
   *[other] { $count } accords en vigueur portent votre nom parmi leurs auteurs.
}
aim-standing = À la fin, le crédit de votre gouvernement est de { $capital } ou plus, et des accords en vigueur, au nombre de { $count }, portent votre nom parmi leurs auteurs.
aim-advantage = { $kind ->
    [constraint] { $party } est lié par des contraintes qui ne vous lient pas, au moins { $margin } de plus.
    [inspection] { $party } est lié par des inspections qui ne vous lient pas, au moins { $margin } de plus.
   *[any] { $party } est lié par des mesures qui ne vous lient pas, au moins { $margin } de plus.
}
aim-never = { $with ->
    [party] « { $measure } » ne vous lie jamais envers { $party }.
   *[anybody] « { $measure } » ne vous lie jamais.
}
aim-not-before = { $with ->
    [party] « { $measure } » ne vous lie pas envers { $party } avant le tour { $round }.
   *[anybody] « { $measure } » ne vous lie pas avant le tour { $round }.
}
aim-at-least = { $with ->
    [party] « { $measure } » vous lie, vous et { $party }, avec { $least } au moins.
   *[anybody] « { $measure } » figure dans un accord auquel vous êtes partie, avec { $least } au moins.
}
aim-at-most = { $with ->
    [party] « { $measure } » vous lie, vous et { $party }, avec { $most } au plus.
   *[anybody] « { $measure } » figure dans un accord auquel vous êtes partie, avec { $most } au plus.
}
aim-between = { $with ->
    [party] « { $measure } » vous lie, vous et { $party }, avec { $least } à { $most }.
   *[anybody] « { $measure } » figure dans un accord auquel vous êtes partie, avec { $least } à { $most }.
}
