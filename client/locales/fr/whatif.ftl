# What would have been: one sentence per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = Avec ce changement, et tout le reste comme il fut joué, aucun rival n’aurait fini avec une autre image de son rival.
sentence-whatif-otherwise = Avec ce changement, et tout le reste comme il fut joué, { $party } aurait fini avec une bonne foi en { $other } de { $instead }. Elle était de { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] La relation entre { $party } et { $other } se transforme au tour { $round }, avec le changement et sans lui.
   *[long] La relation entre { $party } et { $other } se transforme aussi avec le changement : au tour { $until }, au lieu du tour { $round }.
}
sentence-whatif-transforms-only-then = Telle qu’elle fut jouée, la relation entre { $party } et { $other } ne s’est pas transformée. Avec le changement, elle le fait, au tour { $until }.
sentence-whatif-transforms-no-more = Telle qu’elle fut jouée, la relation entre { $party } et { $other } s’est transformée au tour { $round }. Avec le changement, elle ne le fait pas.
sentence-whatif-transforms-neither = La relation entre { $party } et { $other } ne se transforme ni avec le changement ni sans lui.
sentence-whatif-futures = { $games ->
    [one] Dans le seul avenir que des robots ont joué à partir de là, la relation entre { $party } et { $other } se transforme { $changed } fois avec le changement et { $played } fois sans lui.
   *[other] Sur { $games } avenirs que des robots ont joués à partir de là, la relation entre { $party } et { $other } se transforme dans { $changed } avec le changement et dans { $played } sans lui.
}
sentence-whatif-dropped = { $moves ->
    [one] Un coup consigné n’était plus possible, au tour { $round }.
   *[other] { $moves } coups consignés n’étaient plus possibles, le premier au tour { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] Un avenir ne dit rien de ce qui est probable.
   *[other] { $games } avenirs, c’est peu : une autre poignée peut donner autre chose.
}
sentence-whatif-one-reading = C’est ce qu’en fait le modèle, et c’est une lecture de la théorie. Ce qu’auraient fait les personnes à la table : aucune relecture ne peut le dire.

## What cannot be changed

refused-no-such-entry = Il n’y a pas d’entrée { $entry } : le compte rendu en compte { $entries }.
refused-not-a-wish = L’entrée { $entry } n’était le vœu de personne : le commencement et l’horloge ne peuvent être changés.
refused-not-in-a-round = L’entrée { $entry } est venue avant le premier tour ou après le dernier : elle ne peut être avancée ni retardée.
refused-no-such-leap = { $party } n’a rien fait au sujet d’un pari au tour { $round }.
refused-no-leap-at-all = Personne n’a tenté de pari : il n’y a rien à ôter.
refused-no-such-signature = Personne n’a jamais signé ce texte.
refused-no-beginning = Ce compte rendu ne commence pas par un exercice.

## Standard crises, one per id of game_rules/standard_crises.py

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
