### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = Retire una decisión, cámbiela o añada una, y vuelva a jugar el ejercicio.
rewind-whole = El ejercicio entero, de otro modo
rewind-more = Cambiar más: todo el ejercicio, o una delegación en una ronda
rewind-line = Decisiones, ronda a ronda
rewind-whose = De quién
rewind-everybody = De todos
rewind-every = Todas las decisiones, también las pequeñas
rewind-nothing = Nada que pueda cambiarse
rewind-no-turn = Ningún punto de inflexión
rewind-instead = ¿Qué debería haber sido?
rewind-gone = Este ejercicio no tiene esa decisión.
rewind-question = { $round }: { $did }. En su lugar: { $instead }

rewind-did-table = { $party } presenta «{ $title }»
rewind-did-revise = { $party } revisa «{ $title }»
rewind-did-withdraw = { $party } retira «{ $title }»
rewind-did-bracket = { $party } reserva un número en «{ $title }»
rewind-did-unbracket = { $party } resuelve un número en «{ $title }»
rewind-did-cosponsor = { $party } copatrocina «{ $title }»
rewind-did-sign = { $party } firma «{ $title }»
rewind-did-sign-all = Se firma «{ $title }»
rewind-did-posture = { $party } cumple lo que debe: { $how }
rewind-did-inspect = { $party } inspecciona a { $partners }
rewind-did-propose = { $party } propone «{ $title }»
rewind-did-side-payment = { $party } promete algo por los votos de: { $group }
rewind-did-exception = { $party } cumple un artículo de otro modo: { $stance } ({ $partners })
rewind-did-denounce = { $party } anuncia que deja «{ $title }»
rewind-did-renew = { $party } quiere que «{ $title }» continúe
rewind-did-query = { $party } pregunta a { $partners } por su conducta
rewind-did-attend = { $party } se ocupa de: { $what }
rewind-did-leap = { $party } da un salto de confianza
rewind-did-inject = Noticia: { $title }
rewind-did-consent = { $said ->
    [yes] { $party } presta su nombre a «{ $title }»
   *[no] { $party } no quiere prestar su nombre a «{ $title }»
}
rewind-did-reply = { $said ->
    [yes] { $party } responde a { $partners } sobre su conducta
   *[no] { $party } no responde a { $partners }
}
rewind-did-widen = { $party } muestra «{ $title }» a más partes
rewind-did-unsign = { $party } retira su firma de «{ $title }»
rewind-posture = { $stance } ({ $partners })
rewind-token-with = { $token } ({ $partner })

rewind-never-table = Nunca presentado
rewind-never-revise = El texto como estaba
rewind-never-withdraw = Sigue sobre la mesa
rewind-never-bracket = Nada reservado
rewind-never-unbracket = Sigue reservado
rewind-never-cosponsor = Sin este nombre
rewind-never-sign = Sin firmar
rewind-never-propose = Nunca propuesto
rewind-never-side-payment = Ninguna promesa
rewind-never-exception = Ninguna excepción
rewind-never-denounce = Se queda
rewind-never-renew = No dice nada
rewind-never-query = Ninguna pregunta
rewind-never-inspect = Ninguna inspección
rewind-never-attend = Nada de esto
rewind-never-leap = Ningún salto
rewind-never-inject = Ninguna noticia así
rewind-never-consent = No se dice nada
rewind-never-reply = No se dice nada
rewind-never-widen = No se muestra a nadie más
rewind-never-unsign = La firma se mantiene
rewind-later = { $rounds ->
    [one] Una ronda más tarde
   *[other] { $rounds } rondas más tarde
}
rewind-earlier = { $rounds ->
    [one] Una ronda antes
   *[other] { $rounds } rondas antes
}
rewind-stance = Todo ello { $stance }
rewind-leapless = Nadie salta nunca
rewind-measureless = Nunca se presenta ni se firma nada
rewind-spirit = Todos cumplen siempre todo en su espíritu
rewind-lens-transformation = El trato mutuo puede cambiar las ideas, cuando las condiciones lo permiten
rewind-lens-conventional = Las medidas actúan por sí mismas
rewind-lens-artifact = Las ideas cambian con las condiciones; las medidas son la sombra
rewind-lens-agent = Las medidas solas pueden iniciar el cambio
rewind-added = { $round }: { $did }
rewind-not = { $party }: { $instead }
rewind-some-text = un texto
rewind-flip = { $said ->
    [yes] No en vez de sí
   *[no] Sí en vez de no
}
rewind-accept = Aceptar { $value }
rewind-yes = sí
rewind-no = no
rewind-several = Con estos { $count } cambios
rewind-changes = Lo que ha de ser distinto
rewind-take-back = Quitar
rewind-take-back-of = Quitar: { $change }
rewind-clear = Todo como se jugó
rewind-sheet = Una delegación, una ronda
rewind-sheet-lead = Vea qué hizo y qué más podía hacer; cámbielo, o añada lo que dejó sin hacer.
rewind-sheet-caption = { $party }, { $round }: qué hizo y qué podía hacer
rewind-sheet-party = Delegación
rewind-sheet-round = Ronda
rewind-sheet-what = Decisión
rewind-sheet-instead = En su lugar
rewind-sheet-single = Artículos sueltos ({ $count })
rewind-token = Atención, { $number }
rewind-instead-of = En su lugar: { $what }
rewind-row-leap = Un salto de confianza
rewind-row-posture = Cómo cumple con { $partners }
rewind-row-exception = { $measure }, { $partners }
rewind-row-inspect = Una inspección
rewind-row-query = Una pregunta sobre la conducta
rewind-row-attend = Atención
rewind-row-side-payment = Una promesa en casa: { $group }
rewind-row-reply = Una respuesta a { $partners }
rewind-row-denounce = Aviso de salida de «{ $title }»
rewind-row-sign = Firmar «{ $title }»
rewind-row-unsign = Retirar la firma de «{ $title }»
rewind-row-cosponsor = Copatrocinar «{ $title }»
rewind-row-withdraw = Retirar «{ $title }»
rewind-row-unbracket = El número reservado en «{ $title }» ({ $partners })
rewind-row-consent = Prestar su nombre a «{ $title }», propuesto por { $partners }
rewind-row-renew = Que «{ $title }» continúe

## The answer

rewind-working = Jugándolo de nuevo…
rewind-ahead = { $ahead ->
    [one] Hay una pregunta antes que esta…
   *[other] Hay { $ahead } preguntas antes que esta…
}
rewind-heard = La respuesta está ahí.
rewind-heard-futures = Futuros jugados: { $done }.
rewind-chart = { $way ->
    [same] { $holder } sobre { $of }: buena fe de { $changed } al final, con el cambio y sin él
   *[other] { $holder } sobre { $of }: buena fe de { $changed } al final en lugar de { $played }
}
rewind-caption = Buena fe de { $holder } hacia { $of }: como se jugó, con el cambio, y en los futuros de ambos
rewind-played = como se jugó
rewind-changed = con el cambio
rewind-column-played-low = Futuros como se jugó, décima inferior
rewind-column-played-middle = Futuros como se jugó, medio
rewind-column-played-high = Futuros como se jugó, décima superior
rewind-column-changed-low = Futuros con el cambio, décima inferior
rewind-column-changed-middle = Futuros con el cambio, medio
rewind-column-changed-high = Futuros con el cambio, décima superior
rewind-fan-hint = { $games ->
    [one] Un futuro de cada clase. Es una lectura de lo que suele venir, por robots.
   *[other] La zona rayada contiene ocho de cada diez futuros que empiezan como se jugó; la coloreada, ocho de cada diez con el cambio: { $games } de cada, por robots, con la misma suerte en ambos.
}
rewind-share-played = Como se jugó: se transforma en { $count } de { $games }
rewind-share-changed = Con el cambio: se transforma en { $count } de { $games }
rewind-progress = { $done } de { $of } futuros
rewind-stop = Parar
rewind-many = Cuántas veces
rewind-games = { $games } futuros
rewind-play-on = Que los robots sigan desde aquí
rewind-no-futures = Mientras dure el ejercicio, los futuros dirían qué ronda es la última.
rewind-dropped = { $count ->
    [one] Una jugada registrada ya no era posible
   *[other] { $count } jugadas registradas ya no eran posibles
}
rewind-dropped-line = { $round }, { $party }: { $did }. { $why }
rewind-dropped-added = (Esto se había añadido.)
paper-no-questions = No se ha vuelto a jugar ninguna decisión en este dispositivo.
rewind-move-table = presentar un proyecto
rewind-move-revise = revisar un proyecto
rewind-move-withdraw = retirar un proyecto
rewind-move-bracket = reservar un número
rewind-move-unbracket = resolver un número
rewind-move-cosponsor = copatrocinar un proyecto
rewind-move-sign = firmar
rewind-move-unsign = retirar una firma
rewind-move-posture = elegir cómo cumplir lo debido
rewind-move-inspect = enviar inspectores
rewind-move-attend = dedicar atención
rewind-move-propose = proponer un proyecto
rewind-move-consent = prestar su nombre a un proyecto
rewind-move-side-payment = prometer algo a un grupo
rewind-move-exception = hacer una excepción
rewind-move-denounce = dejar un acuerdo
rewind-move-renew = dejar que un acuerdo continúe
rewind-move-query = preguntar por la conducta
rewind-move-reply = responder a una pregunta
rewind-move-leap = dar un salto
rewind-move-evasion = confirmar una elusión
rewind-move-widen = mostrar un proyecto a más
rewind-move-other = otra jugada

## History beside

history-lead = Las jugadas registradas del caso, por el mismo motor que las suyas, y al lado lo que ustedes hicieron. El orden, las noticias y las condiciones de la historia se introducen a mano: la mayor parte de su respuesta viene dada. Lo que difiere es qué intentó cada cual y cuándo.
history-working = Jugando la historia…
history-chart = Buena fe: { $holder } sobre { $of }
history-caption = Buena fe de { $holder } hacia { $of }: la historia, y este ejercicio
history-then = la historia
history-here = este ejercicio
history-low = otra suerte, décimo inferior
history-middle = otra suerte, mitad
history-high = otra suerte, décimo superior
history-luck = El área rayada contiene ocho de cada diez cursos de las mismas jugadas de la historia con otra suerte: votaciones, inspecciones y accidentes sorteados de nuevo. Lo que queda fuera no es suerte.
history-luck-working = Contando la historia con otra suerte: { $done } de { $of }…
history-difference = Tras la ronda { $round }, la buena fe de { $holder } en { $of } era { $here } aquí y { $then } en la historia. { $where ->
    [waiting] {""}
    [below] Está por debajo de lo que la suerte sola hace de las jugadas de la historia (de { $low } a { $high }, ocho veces de diez).
    [above] Está por encima de lo que la suerte sola hace de las jugadas de la historia (de { $low } a { $high }, ocho veces de diez).
   *[near] Con otra suerte, la historia habría estado casi siempre entre { $low } y { $high }, como la suya.
}
history-became = { $parties }: en la historia { $then ->
    [0] no transformada
   *[other] transformada en la ronda { $then }
}, aquí { $here ->
    [0] no transformada
   *[other] transformada en la ronda { $here }
}.
history-texts = Lo que entró en vigor, y los saltos
history-texts-caption = Qué entró en vigor y quién saltó, ronda a ronda: la historia, y este ejercicio
history-text = «{ $title }» ({ $measures })
history-text-dictated = «{ $title }», impuesto ({ $measures })
history-leap = { $party } salta
history-refused = { $count ->
    [0] { "" }
    [one] El motor no admitió una jugada registrada.
   *[other] El motor no admitió { $count } jugadas registradas.
}

## The stress test

stress-lead = A cada par de rivales se le lanzan doscientas malas noches: diez clases de crisis, veinte veces cada una. ¿Cuántas habría contenido lo acordado?
stress-working = Lanzando crisis…
stress-pairs = Cuántas veces aguantan
stress-held = Con todo lo que está en vigor: { $count } de { $crises }
stress-held-bare = Sin ningún acuerdo: { $count } de { $crises }
stress-kinds = Crisis por crisis
stress-pairs-caption = De cada clase de crisis, { $each } noches: cuántas se contienen
stress-crisis = Crisis
stress-all = Todas
stress-bare = Todas, sin ningún acuerdo
stress-ranks = Lo que vale cada acuerdo en una noche así
stress-ranks-chart = Noches contenidas sin él (rayadas), y las que añade
stress-ranks-caption = Noches contenidas con cada acuerdo y sin él, primero el que más añade
stress-agreement = Acuerdo
stress-with = Con él
stress-without = Sin él
stress-thrown = Noches
stress-worth = { $held } de { $thrown } noches contenidas con él, { $without } sin él.
stress-most = Sobre todo en { $crisis } (+{ $count }).
stress-none = Ningún acuerdo en vigor obliga a un par de rivales.
stress-doubt = Por esa noche se quita solo el texto; la confianza que ha creado permanece. Cuánto amortigua cada medida es una suposición de este modelo.

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = Con este cambio, y todo lo demás como se jugó, ningún rival habría acabado con otra imagen de su rival.
sentence-whatif-otherwise = Con este cambio, y todo lo demás como se jugó, { $party } habría acabado con una buena fe en { $other } de { $good-faith-then }. Fue de { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] La relación entre { $party } y { $other } se transforma en la ronda { $round }, con el cambio y sin él.
   *[long] La relación entre { $party } y { $other } se transforma también con el cambio: en la ronda { $until }, donde era la ronda { $round }.
}
sentence-whatif-transforms-only-then = Tal como se jugó, la relación entre { $party } y { $other } no se transformó. Con el cambio sí, en la ronda { $until }.
sentence-whatif-transforms-no-more = Tal como se jugó, la relación entre { $party } y { $other } se transformó en la ronda { $round }. Con el cambio no.
sentence-whatif-transforms-neither = La relación entre { $party } y { $other } no se transforma ni con el cambio ni sin él.
sentence-whatif-futures = { $games ->
    [one] En el único futuro que los robots siguieron jugando desde ahí, la relación entre { $party } y { $other } se transforma { $changed } veces con el cambio y { $played } veces sin él.
   *[other] De { $games } futuros que los robots siguieron jugando desde ahí, la relación entre { $party } y { $other } se transforma en { $changed } con el cambio y en { $played } sin él.
}
sentence-whatif-dropped = { $moves ->
    [one] Una jugada del registro ya no era posible, en la ronda { $round }.
   *[other] { $moves } jugadas del registro ya no eran posibles, la primera en la ronda { $round }.
}
sentence-whatif-not-granted = { $moves ->
    [one] Una jugada añadida no era posible, en la ronda { $round }.
   *[other] { $moves } jugadas añadidas no eran posibles, la primera en la ronda { $round }.
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
refused-no-such-leap = { $party } no hizo nada respecto de un salto en la ronda { $round }.
refused-no-leap-at-all = Nadie saltó, así que no hay nada que quitar.
refused-no-such-signature = Nadie firmó nunca este texto.
refused-no-beginning = Este registro no comienza con un ejercicio.
refused-not-in-the-record = El registro no tiene ronda { $round }.
refused-not-addable = Esto no se puede añadir: las delegaciones deciden y la dirección trae noticias.

refused-no-such-change = No existe ese cambio: «{ $change }».
refused-too-many-futures = Se pueden pedir como máximo { $max } futuros a la vez.
refused-last-round-hidden = Mientras dure el ejercicio, los futuros dirían qué ronda es la última. Sin futuros, la pregunta puede hacerse.
refused-nothing-resolved = Todavía no se ha resuelto ninguna ronda.
refused-round-not-resolved = La ronda { $round } no se ha resuelto.
refused-no-history = Ningún registro histórico encaja con este ejercicio.
refused-studies-busy = Muchos preguntan a la vez. Inténtelo de nuevo en un minuto.
refused-study-too-long = Esto tardó demasiado, y no hay respuesta.
refused-study-stopped = Esto se detuvo antes de que hubiera respuesta.
refused-study-broke = Esto no pudo calcularse. El ejercicio mismo está como estaba.

## Standard crises, one per id of game_rules/whatif/standard_crises.py

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

## Lo que los robots suelen hacer del mismo comienzo

usual-title = Lo que los robots hacen del mismo comienzo
usual-hint = Los mismos papeles, mandatos y comienzos; los robots juegan todas las delegaciones, cada partida con otra suerte.
usual-play = Dejar que los robots jueguen desde el comienzo
usual-progress = { $of ->
    [0] Se juegan las primeras partidas…
   *[other] { $done } de { $of } partidas
}
usual-heard = Los robots han jugado { $games } partidas desde este comienzo.
usual-here = esta mesa
usual-middle = robots, en el medio
usual-low = robots, una de diez por debajo
usual-high = robots, una de diez por encima
usual-caption = Buena fe de { $holder } en { $of }: esta mesa, y robots desde el mismo comienzo
usual-finding = Tras la ronda { $round }, la buena fe de { $holder } en { $of } era { $here }. { $where ->
    [below] Nueve de cada diez partidas de robots estaban entonces más arriba.
    [above] Nueve de cada diez partidas de robots estaban entonces más abajo.
   *[near] De diez partidas de robots, ocho quedaron entre { $low } y { $high }.
}
usual-pair = { $one } y { $other }: los robots transformaron la relación en { $transformed } de { $games } partidas. { $here ->
    [0] En esta mesa no se ha transformado.
   *[other] En esta mesa se transformó en la ronda { $here }.
}
usual-nothing = { $nothing ->
    [0] En cada partida de robots se transformó al menos una relación.
   *[other] En { $nothing } de { $games } partidas de robots no se transformó ninguna relación.
}
usual-fan-hint = La zona rayada contiene ocho de cada diez partidas de robots, { $games } en total. Los robots no miden a las personas: muestran lo que este comienzo hace probable en este modelo.
