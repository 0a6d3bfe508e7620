### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = Reprenez une décision, changez-la ou ajoutez-en une, et rejouez l’exercice.
rewind-whole = Tout l’exercice, autrement
rewind-more = Changer davantage : tout l’exercice, ou une délégation dans un tour
rewind-line = Décisions, tour par tour
rewind-whose = De qui
rewind-everybody = De tous
rewind-every = Toutes les décisions, même petites
rewind-nothing = Rien qui puisse être changé
rewind-no-turn = Aucun tournant
rewind-instead = Qu’aurait-ce dû être ?
rewind-gone = Cet exercice n’a pas cette décision.
rewind-question = { $round } : { $did }. À la place : { $instead }

rewind-did-table = { $party } dépose « { $title } »
rewind-did-revise = { $party } révise « { $title } »
rewind-did-withdraw = { $party } retire « { $title } »
rewind-did-bracket = { $party } réserve un nombre dans « { $title } »
rewind-did-unbracket = { $party } règle un nombre dans « { $title } »
rewind-did-cosponsor = { $party } se porte coauteur de « { $title } »
rewind-did-sign = { $party } signe « { $title } »
rewind-did-sign-all = « { $title } » est signé
rewind-did-posture = { $party } tient ce qu’il doit : { $how }
rewind-did-inspect = { $party } inspecte { $partners }
rewind-did-propose = { $party } propose « { $title } »
rewind-did-side-payment = { $party } promet quelque chose pour des voix : { $group }
rewind-did-exception = { $party } tient un article autrement : { $stance } ({ $partners })
rewind-did-denounce = { $party } annonce qu’il quitte « { $title } »
rewind-did-renew = { $party } veut que « { $title } » continue
rewind-did-query = { $party } interroge { $partners } sur sa conduite
rewind-did-attend = { $party } s’applique à : { $what }
rewind-did-leap = { $party } tente un pari de confiance
rewind-did-inject = Nouvelle : { $title }
rewind-did-consent = { $said ->
    [yes] { $party } prête son nom à « { $title } »
   *[no] { $party } refuse de prêter son nom à « { $title } »
}
rewind-did-reply = { $said ->
    [yes] { $party } répond à { $partners } sur sa conduite
   *[no] { $party } ne répond pas à { $partners }
}
rewind-did-widen = { $party } montre « { $title } » à d’autres
rewind-did-unsign = { $party } retire sa signature de « { $title } »
rewind-posture = { $stance } ({ $partners })
rewind-token-with = { $token } ({ $partner })

rewind-never-table = Jamais déposé
rewind-never-revise = Le texte tel qu’il était
rewind-never-withdraw = Il reste sur la table
rewind-never-bracket = Rien de réservé
rewind-never-unbracket = Cela reste réservé
rewind-never-cosponsor = Sans ce nom
rewind-never-sign = Pas signé
rewind-never-propose = Jamais proposé
rewind-never-side-payment = Aucune promesse
rewind-never-exception = Aucune exception
rewind-never-denounce = Il reste
rewind-never-renew = Il ne dit rien
rewind-never-query = Pas de question
rewind-never-inspect = Pas d’inspection
rewind-never-attend = Rien de cela
rewind-never-leap = Pas de pari
rewind-never-inject = Pas de telle nouvelle
rewind-never-consent = Rien n’est dit
rewind-never-reply = Rien n’est dit
rewind-never-widen = Montré à personne d’autre
rewind-never-unsign = La signature reste
rewind-later = { $rounds ->
    [one] Un tour plus tard
   *[other] { $rounds } tours plus tard
}
rewind-earlier = { $rounds ->
    [one] Un tour plus tôt
   *[other] { $rounds } tours plus tôt
}
rewind-stance = Le tout { $stance }
rewind-leapless = Personne ne tente jamais de pari
rewind-measureless = Rien n’est jamais déposé ni signé
rewind-spirit = Chacun tient toujours tout dans l’esprit
rewind-lens-transformation = Traiter ensemble peut changer les esprits, quand les conditions le permettent
rewind-lens-conventional = Les mesures agissent par elles-mêmes
rewind-lens-artifact = Les esprits changent avec les conditions ; les mesures en sont l’ombre
rewind-lens-agent = Les mesures seules peuvent amorcer le changement
rewind-added = { $round } : { $did }
rewind-not = { $party } : { $instead }
rewind-some-text = un texte
rewind-flip = { $said ->
    [yes] Non au lieu de oui
   *[no] Oui au lieu de non
}
rewind-accept = Accepter { $value }
rewind-yes = oui
rewind-no = non
rewind-several = Avec ces { $count } changements
rewind-changes = Ce qui doit être autrement
rewind-take-back = Retirer
rewind-take-back-of = Retirer : { $change }
rewind-clear = Tout comme joué
rewind-sheet = Une délégation, un tour
rewind-sheet-lead = Voyez ce qu’elle a fait et ce qu’elle aurait pu faire ; changez-le, ou ajoutez ce qu’elle n’a pas fait.
rewind-sheet-caption = { $party }, { $round } : ce qu’elle a fait et ce qu’elle aurait pu faire
rewind-sheet-party = Délégation
rewind-sheet-round = Tour
rewind-sheet-what = Décision
rewind-sheet-instead = À la place
rewind-sheet-single = Articles isolés ({ $count })
rewind-token = Attention, { $number }
rewind-instead-of = À la place : { $what }
rewind-row-leap = Un pari de confiance
rewind-row-posture = Comment elle tient ce qu’elle doit à { $partners }
rewind-row-exception = { $measure }, { $partners }
rewind-row-inspect = Une inspection
rewind-row-query = Une question sur la conduite
rewind-row-attend = Attention
rewind-row-side-payment = Une promesse à l’intérieur : { $group }
rewind-row-reply = Une réponse à { $partners }
rewind-row-denounce = Annonce du départ de « { $title } »
rewind-row-sign = Signer « { $title } »
rewind-row-unsign = Retirer la signature de « { $title } »
rewind-row-cosponsor = Se porter coauteur de « { $title } »
rewind-row-withdraw = Retirer « { $title } »
rewind-row-unbracket = Le nombre réservé dans « { $title } » ({ $partners })
rewind-row-consent = Prêter son nom à « { $title } », proposé par { $partners }
rewind-row-renew = Laisser continuer « { $title } »

## The answer

rewind-working = On rejoue…
rewind-ahead = { $ahead ->
    [one] Une question passe avant celle-ci…
   *[other] { $ahead } questions passent avant celle-ci…
}
rewind-heard = La réponse est là.
rewind-heard-futures = Avenirs joués : { $done }.
rewind-chart = { $way ->
    [same] { $holder } sur { $of } : bonne foi de { $changed } à la fin, avec le changement comme sans
   *[other] { $holder } sur { $of } : bonne foi de { $changed } à la fin au lieu de { $played }
}
rewind-caption = Bonne foi de { $holder } envers { $of } : telle que jouée, avec le changement, et dans les avenirs de l’un et de l’autre
rewind-played = tel que joué
rewind-changed = avec le changement
rewind-column-played-low = Avenirs tels que joués, dixième inférieur
rewind-column-played-middle = Avenirs tels que joués, milieu
rewind-column-played-high = Avenirs tels que joués, dixième supérieur
rewind-column-changed-low = Avenirs avec le changement, dixième inférieur
rewind-column-changed-middle = Avenirs avec le changement, milieu
rewind-column-changed-high = Avenirs avec le changement, dixième supérieur
rewind-fan-hint = { $games ->
    [one] Un avenir de chaque sorte. C’est une lecture de ce qui vient d’ordinaire, par des robots.
   *[other] La zone hachurée contient huit avenirs sur dix qui commencent tel que joué, la zone teintée huit sur dix avec le changement : { $games } de chaque, par des robots, avec la même chance pour les deux.
}
rewind-share-played = Tel que joué : transformation dans { $count } sur { $games }
rewind-share-changed = Avec le changement : transformation dans { $count } sur { $games }
rewind-progress = { $done } avenirs sur { $of }
rewind-stop = Arrêter
rewind-many = Combien de fois
rewind-games = { $games } avenirs
rewind-play-on = Laisser des robots jouer la suite
rewind-no-futures = Tant que l’exercice dure, des avenirs diraient quel tour est le dernier.
rewind-dropped = { $count ->
    [one] Un coup consigné n’était plus possible
   *[other] { $count } coups consignés n’étaient plus possibles
}
rewind-dropped-line = { $round }, { $party } : { $did }. { $why }
rewind-dropped-added = (Ceci avait été ajouté.)
paper-no-questions = Aucune décision n’a été rejouée sur cet appareil.
rewind-move-table = déposer un projet
rewind-move-revise = réviser un projet
rewind-move-withdraw = retirer un projet
rewind-move-bracket = réserver un nombre
rewind-move-unbracket = régler un nombre
rewind-move-cosponsor = se porter coauteur d’un projet
rewind-move-sign = signer
rewind-move-unsign = retirer une signature
rewind-move-posture = choisir comment tenir ce qui est dû
rewind-move-inspect = envoyer des inspecteurs
rewind-move-attend = consacrer de l’attention
rewind-move-propose = proposer un projet
rewind-move-consent = prêter son nom à un projet
rewind-move-side-payment = promettre quelque chose à un groupe
rewind-move-exception = faire une exception
rewind-move-denounce = quitter un accord
rewind-move-renew = laisser continuer un accord
rewind-move-query = interroger sur la conduite
rewind-move-reply = répondre à une question
rewind-move-leap = tenter un pari
rewind-move-evasion = confirmer une dérobade
rewind-move-widen = montrer un projet à d’autres
rewind-move-other = un autre coup

## History beside

history-lead = Les coups consignés du cas, par le même moteur que les vôtres, et à côté ce que vous avez fait. L’ordre, les nouvelles et les conditions de l’histoire sont saisis à la main : l’essentiel de sa réponse est donné d’avance. Ce qui diffère, c’est ce que chacun a tenté et quand.
history-working = L’histoire se rejoue…
history-chart = Bonne foi : { $holder } sur { $of }
history-caption = Bonne foi de { $holder } envers { $of } : l’histoire, et cet exercice
history-then = l’histoire
history-here = cet exercice
history-low = autre chance, dixième inférieur
history-middle = autre chance, milieu
history-high = autre chance, dixième supérieur
history-luck = La surface hachurée contient huit cours sur dix des mêmes coups de l’histoire avec une autre chance : votes, inspections et accidents tirés à nouveau. Ce qui est en dehors n’est pas de la chance.
history-luck-working = L’histoire avec une autre chance : { $done } sur { $of }…
history-difference = Après le tour { $round }, la bonne foi de { $holder } envers { $of } était de { $here } ici et de { $then } dans l’histoire. { $where ->
    [waiting] {""}
    [below] C’est au-dessous de ce que la chance seule fait des coups de l’histoire ({ $low } à { $high }, huit fois sur dix).
    [above] C’est au-dessus de ce que la chance seule fait des coups de l’histoire ({ $low } à { $high }, huit fois sur dix).
   *[near] Avec une autre chance, l’histoire se serait le plus souvent située entre { $low } et { $high }, comme la vôtre.
}
history-became = { $parties } : dans l’histoire { $then ->
    [0] non transformée
   *[other] transformée au tour { $then }
}, ici { $here ->
    [0] non transformée
   *[other] transformée au tour { $here }
}.
history-texts = Ce qui est entré en vigueur, et les paris
history-texts-caption = Ce qui est entré en vigueur et qui a tenté un pari, tour par tour : l’histoire, et cet exercice
history-text = « { $title } » ({ $measures })
history-text-dictated = « { $title } », imposé ({ $measures })
history-leap = { $party } tente un pari
history-refused = { $count ->
    [0] { "" }
    [one] Un coup consigné n’a pas été admis par le moteur.
   *[other] { $count } coups consignés n’ont pas été admis par le moteur.
}

## The stress test

stress-lead = Deux cents mauvaises nuits sont jetées à chaque paire de rivaux : dix genres de crise, vingt fois chacun. Combien d’entre elles ce qui fut convenu aurait-il contenues ?
stress-working = On jette des crises…
stress-pairs = Combien de fois ils tiennent
stress-held = Avec tout ce qui est en vigueur : { $count } sur { $crises }
stress-held-bare = Sans aucun accord : { $count } sur { $crises }
stress-kinds = Crise par crise
stress-pairs-caption = Nuits par genre de crise : { $each } ; combien sont contenues
stress-crisis = Crise
stress-all = Toutes
stress-bare = Toutes, sans aucun accord
stress-ranks = Ce que vaut chaque accord une telle nuit
stress-ranks-chart = Nuits contenues sans lui (hachurées), et celles qu’il ajoute
stress-ranks-caption = Nuits contenues avec chaque accord et sans lui, celui qui ajoute le plus en tête
stress-agreement = Accord
stress-with = Avec lui
stress-without = Sans lui
stress-thrown = Nuits
stress-worth = { $held } nuits sur { $thrown } contenues avec lui, { $without } sans lui.
stress-most = Le plus : { $crisis } (+{ $count }).
stress-none = Aucun accord en vigueur ne lie une paire de rivaux.
stress-doubt = Seul le texte est ôté pour la nuit ; la confiance qu’il a bâtie reste. Ce que chaque mesure amortit est une supposition de ce modèle.

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = Avec ce changement, et tout le reste comme il fut joué, aucun rival n’aurait fini avec une autre image de son rival.
sentence-whatif-otherwise = Avec ce changement, et tout le reste comme il fut joué, { $party } aurait fini avec une bonne foi en { $other } de { $good-faith-then }. Elle était de { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] La relation entre { $party } et { $other } se transforme au tour { $round }, avec le changement et sans lui.
   *[long] La relation entre { $party } et { $other } se transforme aussi avec le changement : au tour { $until }, au lieu du tour { $round }.
}
sentence-whatif-transforms-only-then = Telle qu’elle fut jouée, la relation entre { $party } et { $other } ne s’est pas transformée. Avec le changement, elle le fait, au tour { $until }.
sentence-whatif-transforms-no-more = Telle qu’elle fut jouée, la relation entre { $party } et { $other } s’est transformée au tour { $round }. Avec le changement, elle ne le fait pas.
sentence-whatif-transforms-neither = La relation entre { $party } et { $other } ne se transforme ni avec le changement ni sans lui.
sentence-whatif-futures = { $games ->
    [one] Dans le seul avenir que des robots ont joué à partir de là, la relation entre { $party } et { $other } se transforme { $changed } fois avec le changement et { $played } fois sans lui.
   *[other] Sur { $games } avenirs que des robots ont joués à partir de là, la relation entre { $party } et { $other } se transforme dans { $changed } avec le changement et dans { $played } sans lui.
}
sentence-whatif-dropped = { $moves ->
    [one] Un coup consigné n’était plus possible, au tour { $round }.
   *[other] { $moves } coups consignés n’étaient plus possibles, le premier au tour { $round }.
}
sentence-whatif-not-granted = { $moves ->
    [one] Un coup ajouté n’était pas possible, au tour { $round }.
   *[other] { $moves } coups ajoutés n’étaient pas possibles, le premier au tour { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] Un avenir ne dit rien de ce qui est probable.
   *[other] { $games } avenirs, c’est peu : une autre poignée peut donner autre chose.
}
sentence-whatif-one-reading = C’est ce qu’en fait le modèle, et c’est une lecture de la théorie. Ce qu’auraient fait les personnes à la table : aucune relecture ne peut le dire.

## What cannot be changed

refused-no-such-entry = Il n’y a pas d’entrée { $entry } : le registre en compte { $entries }.
refused-not-a-wish = L’entrée { $entry } n’était le vœu de personne : le commencement et l’horloge ne peuvent être changés.
refused-not-in-a-round = L’entrée { $entry } est venue avant le premier tour ou après le dernier : elle ne peut être avancée ni retardée.
refused-no-such-leap = { $party } n’a rien fait au sujet d’un pari au tour { $round }.
refused-no-leap-at-all = Personne n’a tenté de pari : il n’y a rien à ôter.
refused-no-such-signature = Personne n’a jamais signé ce texte.
refused-no-beginning = Ce registre ne commence pas par un exercice.
refused-not-in-the-record = L’enregistrement n’a pas de tour { $round }.
refused-not-addable = Cela ne peut être ajouté : les délégations décident, la direction apporte des nouvelles.

refused-no-such-change = Ce changement n’existe pas : « { $change } ».
refused-too-many-futures = On peut demander { $max } avenirs au plus à la fois.
refused-last-round-hidden = Tant que l’exercice dure, des avenirs diraient quel tour est le dernier. Sans avenirs, la question peut être posée.
refused-nothing-resolved = Aucun tour n’a encore été joué.
refused-round-not-resolved = Le tour { $round } n’a pas été joué.
refused-no-history = Aucun récit historique ne convient à cet exercice.
refused-studies-busy = Beaucoup demandent à la fois. Réessayez dans une minute.
refused-study-too-long = Cela a pris trop de temps, et il n’y a pas de réponse.
refused-study-stopped = Cela fut arrêté avant qu’il y ait une réponse.
refused-study-broke = Cela n’a pu être calculé. L’exercice lui-même est resté tel quel.

## Standard crises, one per id of game_rules/whatif/standard_crises.py

crisis-incident-at-sea = un incident en mer
crisis-unannounced-exercise = un exercice que personne n’a annoncé
crisis-false-alarm = une fausse alerte
crisis-leaked-plan = un plan de guerre divulgué
crisis-border-shooting = des tirs à la frontière
crisis-stray-aircraft = un avion égaré
crisis-secret-delivery = une livraison d’armes secrète
crisis-rumour-of-mobilisation = une rumeur de mobilisation
crisis-network-failure = des réseaux qui tombent tous à la fois
crisis-ultimatum = un ultimatum

## Ce que les robots font d’ordinaire du même départ

usual-title = Ce que les robots font du même départ
usual-hint = Mêmes documents, mêmes mandats, mêmes débuts ; des robots jouent toutes les délégations, chaque partie avec une autre chance.
usual-play = Faire jouer les robots depuis le départ
usual-progress = { $of ->
    [0] Les premières parties se jouent …
   *[other] { $done } parties sur { $of }
}
usual-heard = Les robots ont joué { $games } parties depuis ce départ.
usual-here = cette table
usual-middle = robots, au milieu
usual-low = robots, une sur dix au-dessous
usual-high = robots, une sur dix au-dessus
usual-caption = Bonne foi de { $holder } envers { $of } : cette table, et des robots depuis le même départ
usual-finding = Après le tour { $round }, la bonne foi de { $holder } envers { $of } était de { $here }. { $where ->
    [below] Neuf parties de robots sur dix étaient alors plus haut.
    [above] Neuf parties de robots sur dix étaient alors plus bas.
   *[near] Sur dix parties de robots, huit se situaient entre { $low } et { $high }.
}
usual-pair = { $one } et { $other } : parties de robots où la relation s’est transformée : { $transformed } sur { $games }. { $here ->
    [0] À cette table, elle ne s’est pas transformée.
   *[other] À cette table, elle s’est transformée au tour { $here }.
}
usual-nothing = { $nothing ->
    [0] Dans chaque partie de robots, une relation au moins s’est transformée.
   *[other] Parties de robots où aucune relation ne s’est transformée : { $nothing } sur { $games }.
}
usual-fan-hint = La zone hachurée contient huit parties de robots sur dix, { $games } en tout. Les robots ne mesurent pas les gens : ils montrent ce que ce départ rend probable dans ce modèle.
