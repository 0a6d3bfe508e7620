# What would have been: one sentence per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = Con este cambio, y todo lo demás como se jugó, ningún rival habría acabado con otra imagen de su rival.
sentence-whatif-otherwise = Con este cambio, y todo lo demás como se jugó, { $party } habría acabado con una buena fe en { $other } de { $instead }. Fue de { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] La relación entre { $party } y { $other } se transforma en la ronda { $round }, con el cambio y sin él.
   *[long] La relación entre { $party } y { $other } se transforma también con el cambio: en la ronda { $until }, donde era la ronda { $round }.
}
sentence-whatif-transforms-only-then = Tal como se jugó, la relación entre { $party } y { $other } no se transformó. Con el cambio sí, en la ronda { $until }.
sentence-whatif-transforms-no-more = Tal como se jugó, la relación entre { $party } y { $other } se transformó en la ronda { $round }. Con el cambio no.
sentence-whatif-transforms-neither = La relación entre { $party } y { $other } no se transforma ni con el cambio ni sin él.
sentence-whatif-futures = { $games ->
    [one] En el único futuro que los robots siguieron jugando desde ahí, la relación entre { $party } y { $other } se transforma { $changed } veces con el cambio y { $played } veces sin él.
   *[other] De { $games } futuros que los robots siguieron jugando desde ahí, la relación entre { $party } y { $other } se transforma en { $changed } con el cambio y en { $played } sin él.
}
sentence-whatif-dropped = { $moves ->
    [one] Una jugada del registro ya no era posible, en la ronda { $round }.
   *[other] { $moves } jugadas del registro ya no eran posibles, la primera en la ronda { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] Un futuro no dice nada de lo que es probable.
   *[other] { $games } futuros son pocos: otro puñado puede salir de otro modo.
}
sentence-whatif-one-reading = Esto es lo que el modelo saca de ello, y es una lectura de la teoría. Qué habrían hecho las personas en la mesa: ninguna repetición puede decirlo.

## What cannot be changed

refused-no-such-entry = No hay asiento { $entry }: el registro tiene { $entries }.
refused-not-a-wish = El asiento { $entry } no fue deseo de nadie: el comienzo y el reloj no pueden cambiarse.
refused-not-in-a-round = El asiento { $entry } fue anterior a la primera ronda o posterior a la última: no puede adelantarse ni atrasarse.
refused-no-such-leap = { $party } no hizo nada respecto de un salto en la ronda { $round }.
refused-no-leap-at-all = Nadie saltó, así que no hay nada que quitar.
refused-no-such-signature = Nadie firmó nunca este texto.
refused-no-beginning = Este registro no comienza con un ejercicio.


## Standard crises, one per id of game_rules/standard_crises.py

crisis-incident-at-sea = un incidente en el mar
crisis-unannounced-exercise = un ejercicio que nadie anunció
crisis-false-alarm = una falsa alarma
crisis-leaked-plan = un plan de guerra filtrado
crisis-border-shooting = un tiroteo en la frontera
crisis-stray-aircraft = una aeronave extraviada
crisis-secret-delivery = una entrega secreta de armas
crisis-rumour-of-mobilisation = un rumor de movilización
crisis-network-failure = redes que caen todas a la vez
crisis-ultimatum = un ultimátum
