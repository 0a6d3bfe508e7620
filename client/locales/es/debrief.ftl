### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = Análisis final
debrief-of = Análisis final: { $title }
debrief-after = { $rounds ->
    [0] antes de la primera ronda
    [one] tras una ronda
   *[other] tras { $rounds } rondas
}
debrief-after-end = tras la última ronda
debrief-loading = Se está componiendo la historia…
debrief-again = Intentar de nuevo
debrief-back-floor = Volver al ejercicio
debrief-back-control = Volver a la dirección
debrief-nav = Pantallas del análisis final
debrief-next = Siguiente: { $screen }
debrief-previous = Atrás: { $screen }
debrief-paper = Todo en una página
debrief-print = Imprimir
debrief-newer = Se ha jugado una ronda más.
debrief-newer-load = Mostrarla
debrief-model = Todo esto vale en este modelo, que es una lectura de la concepción del fomento de la confianza como transformación (Macintosh 1996). Está aquí para que se dude de él.

lead-room = Guiar a la sala
lead-not = Cada cual mira donde quiere.
lead-now = Todos ven la pantalla que ve usted, y lo que desvela.
lead-turn = Siguiente parte en la pantalla de la sala
lead-followed = La dirección guía el análisis final.
lead-alone = La dirección guía el análisis final; usted mira por su cuenta.
lead-look-around = Mirar por mi cuenta
lead-follow = Seguir

download = Descargarlo todo
download-hint = Tablas (CSV) y JSON en un solo archivo, con las notas que usted puede leer.

notes = Notas
notes-none = Nadie ha anotado nada todavía.
notes-own = solo para la propia delegación
notes-write = Una nota propia
notes-about = Junto a { $round }
notes-round = Junto a qué ronda
notes-shared = Mostrarla a todos
notes-add = Guardar la nota

screen-before = Antes de las pantallas
screen-feared = Lo que temían
screen-transformed = Firmar no es transformar
screen-other-way = Leído al revés
screen-mind-gap = Cuán bien se leyeron
screen-eyes = Por sus ojos
screen-compare = Lado a lado
screen-history = Lo que hizo la historia
screen-stress = Malas noches
screen-rewind = Rebobinar una decisión
screen-ledger = Las cuentas
screen-verdict = Cuatro líneas
screen-after = Qué hacer con ello
screen-all = Todo en una página

## Charts

chart-table-show = Mostrar las cifras en una tabla
chart-table-hide = Ocultar la tabla
chart-round = Ronda
chart-start = Inicio
chart-party = Parte

## Names

debrief-pair = { $holder } sobre { $of }
debrief-pair-two = { $one } y { $other }
debrief-start = Antes de la ronda 1
debrief-group-military = las fuerzas armadas
debrief-group-legislature = el parlamento
debrief-group-public = la opinión pública
debrief-group-industry = la industria
debrief-holder-sign = quien firma
debrief-holder-leap = la jefatura de la delegación
debrief-holder-comply = las fuerzas armadas
debrief-holder-other = quien debía confirmar
debrief-stance-spirit = en su espíritu
debrief-stance-letter = a la letra
debrief-stance-shave = un poco menos
debrief-stance-evade = en absoluto

## Before the screens

before-lead = Dos minutos sin pantallas.
before-word = Cada cual dice una palabra sobre este ejercicio; nadie la explica, nadie responde.
before-then = Después, miren lo que cada cual se guardó.

## What they were afraid of

feared-lead = Primero lo que se conjeturó, luego lo que era cierto: un par cada vez.
feared-pairs = El temor de quién a quién
feared-pair-veiled = velado
feared-pair-open = desvelado
feared-others = Pares que no son rivales
feared-heading = Lo que { $holder } temía de { $of }
feared-asked = Lo que creía { $of }
feared-guessed = Ronda { $round }: se siente amenazada «{ $level }», sobre todo por: { $fear }
feared-no-guess = { $of } no hizo ninguna conjetura sobre { $holder }.
feared-unveil = Desvelar lo que temía { $holder }
feared-truth = Lo que era: { $fear }
feared-greatest = el mayor temor
feared-hidden = todavía velado
feared-guess-first = primera conjetura
feared-guess-last = última conjetura
feared-guess-both = primera y última conjetura
feared-bars = Seis temores: { $holder } respecto de { $of }
feared-bars-hint = La barra es la última ronda, el trazo vertical el comienzo; 0 es calma, 1 alarma.
feared-bars-caption = Lo que { $holder } temía de { $of }, de 0 (calma) a 1 (alarma)
feared-column-fear = Temor
feared-column-guessed = Conjeturado por { $of }
feared-threat = Cuánto se sentía amenazada { $holder } por { $of }
feared-threat-course = { $way ->
    [more] { $holder } se sentía al final más amenazada por { $of } que al comienzo: { $last } tras { $first }
    [less] { $holder } se sentía al final menos amenazada por { $of } que al comienzo: { $last } tras { $first }
   *[same] { $holder } se sentía al final casi tan amenazada por { $of } como al comienzo: { $last } tras { $first }
}
feared-threat-hint = La línea es lo que sentía { $holder }; cada rombo es lo que { $of } suponía.
feared-threat-veiled-hint = Cada rombo es lo que conjeturó { $of }.
feared-threat-caption = Cuánto se sentía amenazada { $holder } por { $of }, y lo que conjeturó { $of }
feared-threat-truth = { $holder } sentía
feared-threat-guess = { $of } conjeturaba
feared-calm = calma
feared-alarm = alarma
feared-next = Siguiente: { $holder } respecto de { $of }
feared-was-greatest = El mayor en la ronda { $round }

## Through their eyes

eyes-lead = Lo que sabía una delegación en un momento, ni más ni menos. Recorra las rondas; al lado está lo que era cierto.
eyes-who = Los ojos de quién
eyes-scrub = Ronda; las flechas recorren las rondas
eyes-fears = Lo que leía { $party } de sus propios temores
eyes-believed = Lo que sus servicios decían que los demás temían de ella, y lo que temían
eyes-believed-caption = Temores de los demás respecto de { $party }: según sus servicios, y ciertos, después de { $round }
eyes-true = cierto
eyes-causes = Cómo leyó su capital la ronda
eyes-home = Capital
eyes-texts = Textos que podía ver
eyes-texts-none = Ninguno
eyes-news = El acta tal como podía leerla
eyes-nothing = Todavía no se le había dicho nada.

## Side by side

compare-lead = Los ejercicios de este seminario, que empezaron iguales. ¿Quién hizo qué de otro modo, y cuándo?
compare-one = Solo un ejercicio de este seminario tiene una ronda resuelta: todavía no hay nada a su lado.
compare-table = Mesa { $number }
compare-caption = Buena fe entre { $pair }, ejercicio por ejercicio
towards = { $one } → { $other }
eyes-text = «{ $title }»
compare-finding = { $transformed ->
    [0] { $pair }: en ninguno de los { $count } ejercicios se ha transformado la relación
   *[other] { $pair }: la relación se transformó en { $transformed } de { $count } ejercicios
}
compare-hint = Buena fe después de cada ronda. Las líneas pálidas son los otros ejercicios.
compare-panel = Mesa { $number }: transformada en la ronda { $round }
compare-panel-not = { $rounds ->
    [one] Mesa { $number }: no transformada tras una ronda
   *[other] Mesa { $number }: no transformada tras { $rounds } rondas
}
compare-done = { $count ->
    [one] { $what }
   *[other] { $what } (×{ $count })
}, { $span ->
    [one] ronda { $rounds }
   *[other] rondas { $rounds }
}
compare-no-turn = Nada se acordó, se arriesgó ni se rompió.
compare-exercise = Ejercicio
compare-parted = { $holder } sobre { $of }: iguales hasta la ronda { $before }, separados desde la ronda { $round }.
compare-parted-at-once = { $holder } sobre { $of }: separados desde la primera ronda.
compare-never = { $holder } sobre { $of }: nunca muy separados en las rondas que comparten.
compare-outcomes = Qué resultó
compare-outcomes-caption = Rondas, textos, saltos, y cuándo se transformaron los rivales, ejercicio por ejercicio
compare-rounds = Rondas
compare-agreements = Textos en vigor
compare-leaps = Saltos
compare-transformed = { $one } y { $other }
compare-not = no transformada
compare-round = ronda { $round }
compare-verdicts = Las cuatro líneas, parte por parte
compare-verdicts-hint = De 0 en un extremo a 1 en el otro. Los números son los de las mesas; donde se agolpan, solo la más baja y la más alta llevan el suyo. Las líneas nunca se suman.
compare-verdicts-caption = Las cuatro líneas, parte por parte y ejercicio por ejercicio; nunca se suman

## How well they read each other

gap-lead = Cada conjetura frente a lo que era cierto mientras se jugaba su ronda. Nadie podía saberlo; la cuestión es si se acercaron.
gap-none = Nadie hizo conjeturas.
gap-reader = { $by } sobre { $about }
gap-off = { $by } erró en promedio { $error }, { $lean ->
    [more] y creyó a { $about } más temerosa de lo que era.
    [less] y creyó a { $about } menos temerosa de lo que era.
   *[even] tantas veces por encima como por debajo.
}
gap-hits = { $guesses ->
    [one] { $hits ->
        [0] En su única conjetura nombró otro temor que el mayor.
       *[other] En su única conjetura nombró el mayor temor.
    }
   *[other] Nombró el mayor temor en { $hits } de { $guesses } conjeturas.
}
gap-trends = { $trends ->
    [one] { $right ->
        [0] Cuando la verdad se movió, la conjetura no la siguió.
       *[other] Cuando la verdad se movió, la conjetura se movió con ella.
    }
   *[other] Cuando la verdad se movió, la conjetura se movió con ella { $right } veces de { $trends }.
}
gap-closing = { $way ->
    [nearer] La última conjetura se acercó más que la primera.
    [further] La última conjetura quedó más lejos que la primera.
   *[same] La última conjetura quedó tan lejos como la primera.
}
gap-chart = Cuánto erró: { $by } sobre { $about }
gap-caption = Conjeturas de { $by } sobre cuánto se siente amenazada { $about } por ella, frente a la verdad
gap-column-guess = Conjetura
gap-column-truth = Verdad
gap-column-error = Conjetura menos verdad
gap-column-services = Servicios menos verdad
gap-column-fear = Temor conjeturado
gap-column-true-fear = Mayor temor
gap-more = demasiado temerosa
gap-less = demasiado en calma
gap-right = acertado
gap-legend = Un rombo lleno nombró el mayor temor. El trazo discontinuo es lo que informaron los servicios de la propia delegación.

## Signed is not transformed

transformed-lead = Los acuerdos son actos. Si cambiaron lo que las dos creen una de otra es otra línea.
transformed-pair = Par
transformed-rival = { $one } y { $other }
transformed-other = { $one } y { $other } (no rivales)
transformed-chart = { $way ->
    [transformed] Entre { $one } y { $other } la relación se transformó en la ronda { $round }
    [open] Entre { $one } y { $other } la relación no se ha transformado hasta ahora
   *[not] Entre { $one } y { $other } la relación no se transformó
}
transformed-hint = Qué probable cree cada una, tras cada ronda, que la otra la tratará con lealtad.
transformed-line = { $holder } sobre { $of }
transformed-axis = buena fe
transformed-half = mitad y mitad
transformed-window = ambas con disposición
transformed-readiness = Disposición
transformed-gate = con disposición
transformed-scrub = Ronda; las flechas recorren las rondas
transformed-value = { $round }. { $first }: { $first-value }. { $second }: { $second-value }.
transformed-caption = Buena fe, disposición y lo que ocurrió entre { $one } y { $other }, por ronda
transformed-column-faith = Buena fe, { $holder } sobre { $of }
transformed-column-readiness = Disposición, { $holder }
transformed-column-institution = Institución, { $holder } sobre { $of }
transformed-column-measures = Medidas en vigor
transformed-column-happened = Qué ocurrió
transformed-in-force = { $measures ->
    [0] Ninguna medida en vigor entre ellas.
    [one] Una medida en vigor entre ellas.
   *[other] { $measures } medidas en vigor entre ellas.
}
transformed-both-ready = Ambas tenían disposición.
transformed-nothing = No se registró nada entre ellas.
transformed-books = Las cuentas: { $holder } sobre { $of }

mark-signed = { $party } firma «{ $subject }»
mark-entered = «{ $subject }» entra en vigor
mark-failed = «{ $subject }» fracasa en una capital
mark-failed-by = «{ $subject }» fracasa en la votación de { $party }
mark-leap = { $party } da un salto de confianza
mark-answered = { $party } responde al salto
mark-incident = Un incidente
mark-news = Noticia: { $subject }
mark-news-plain = Noticia
mark-breach = { $party } no cumple su palabra
mark-question = { $party } cuestiona en público el estado de las cosas
mark-experts = Se reúnen expertos
mark-review = Se celebra un examen
mark-gesture = { $party } hace un gesto amistoso
mark-warning = { $party } hace un gesto hostil
mark-query = { $party } pregunta por la conducta de la otra
mark-silence = { $party } deja una pregunta sin respuesta
mark-renewed = «{ $subject }» se renueva
mark-lapsed = Expiran artículos de «{ $subject }»
mark-denounced = { $party } denuncia «{ $subject }»
mark-inspection = { $party } envía inspectores
sign-signed = firmado
sign-entered = entra en vigor
sign-failed = fracasa en la votación
sign-leap = salto de confianza
sign-answered = salto respondido
sign-incident = incidente
sign-news = noticia
sign-breach = palabra no cumplida
sign-question = estado de las cosas cuestionado
sign-experts = reunión de expertos
sign-review = examen
sign-gesture = gesto amistoso
sign-warning = gesto hostil
sign-query = pregunta sobre la conducta
sign-silence = silencio
sign-renewed = renovado
sign-lapsed = expirado
sign-denounced = denunciado
sign-inspection = inspección

## Read the other way

other-way-lead = La misma medida puede calmar o alarmar: depende de quién la lea, y cuándo.
other-way-heading = { $measure }: { $of } la tomó, { $holder } la leyó
other-way-chart = Lo que hizo la medida, y lo que habría hecho
other-way-hint = Cuánto más o menos confió { $holder } en { $of } a causa de ella, en log-momios.
other-way-caption = { $measure } en dos momentos
other-way-then = Ronda { $round }, tal como fue
other-way-instead = Ronda { $round }, en este modelo
other-way-detail = disposición { $readiness }, buena fe { $good-faith }
other-way-column-readiness = Disposición
other-way-column-faith = Buena fe
other-way-column-change = Cambio
other-way-wary = más recelo
other-way-trusting = más confianza
other-way-books = Las cuentas de la ronda { $round }
other-way-none = Hasta ahora no se leyó ninguna medida en contra de su sentido.
other-way-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
}

## The books

ledger-lead = Cada cambio de cada imagen, dividido en sus causas. Las causas suman exactamente.
ledger-holder = La imagen de quién
ledger-of = Sobre quién
ledger-round = Ronda
ledger-none = Todavía no se ha resuelto ninguna ronda.
ledger-chart = { $way ->
    [up] En la ronda { $round } { $holder } pasó a confiar más en { $of }: { $after } tras { $before }
    [down] En la ronda { $round } { $holder } pasó a confiar menos en { $of }: { $after } tras { $before }
   *[same] En la ronda { $round } { $holder } confió en { $of } como antes: { $after }
}
ledger-hint = En log-momios de buena fe; hacia la derecha hay más confianza.
ledger-caption = Por qué cambió { $holder } su imagen de { $of } en la ronda { $round }
ledger-before = Antes, buena fe { $share }
ledger-after = Después, buena fe { $share }
ledger-still = Nada movió esta imagen.
ledger-column-cause = Causa
ledger-column-amount = Cambio
ledger-column-factors = Por qué tanto
ledger-small = { $count ->
    [one] Una causa pequeña
   *[other] { $count } causas pequeñas
}
ledger-total = En total
ledger-course-after = Buena fe después
ledger-course-caption = Qué movió la imagen que { $holder } tiene de { $of }, y la buena fe que veía tras cada ronda
ledger-course = { $holder } sobre { $of }, ronda a ronda
ledger-state = Al final de la ronda
ledger-readiness = Disposición de { $holder } hacia { $of }
ledger-bias = Sesgo al leer a { $of }
ledger-institution = Institución
ledger-baseline = Dónde reposa la imagen sin noticias, buena fe
ledger-threat = Sensación de amenaza
ledger-votes = Votaciones en las capitales en esta ronda
ledger-votes-caption = Proporción de cada grupo a favor
ledger-votes-none = En esta ronda no se votó ningún texto firmado.
ledger-vote-title = Texto
ledger-vote-total = A favor
ledger-vote-needed = Necesario
ledger-vote-outcome = Resultado
ledger-vote-passed = aprobado
ledger-vote-failed = rechazado
ledger-adjusted = Movido a mano en esta ronda
ledger-adjusted-line = { $party }, { $what }: { $amount } («{ $reason }»)
ledger-adjusted-image = buena fe hacia { $party }
ledger-adjusted-capital = crédito en casa
ledger-kept = Cómo se cumplió la palabra en esta ronda
ledger-kept-caption = El cumplimiento real, y lo que la otra parte vio de él
ledger-kept-none = En esta ronda ninguna medida obligaba a nadie.
ledger-kept-who = Quién, con quién
ledger-kept-article = Medida
ledger-kept-true = En verdad
ledger-kept-seen = Según se vio
ledger-kept-odds = Probabilidad de ser visto
ledger-kept-all = { $count ->
    [one] Un artículo se cumplió a la letra o en su espíritu y así se vio.
   *[other] { $count } artículos se cumplieron a la letra o en su espíritu y así se vieron.
}

cause-with-measure = { $cause }: { $measure }
cause-with-agreement = { $cause }: «{ $agreement }»
cause-with-party = { $cause }: { $party }
debrief-cause-tide = el curso de los acontecimientos
debrief-cause-information = información
debrief-cause-interaction = contacto
debrief-cause-communication = comunicación
debrief-cause-notification = notificación
debrief-cause-observation = observación
debrief-cause-inspection = inspección
debrief-cause-constraint = limitación
debrief-cause-declaratory = declaración
debrief-cause-breach = una palabra no cumplida
debrief-cause-gesture = un gesto
debrief-cause-query = una pregunta sobre la conducta
debrief-cause-denunciation = preaviso de salida
debrief-cause-process = el trato mutuo
debrief-cause-leap = salto de confianza
debrief-cause-institution = institución
debrief-cause-slide = vuelven viejos hábitos
debrief-cause-repair = la institución repara un daño
debrief-cause-incident = un incidente
debrief-cause-control = la dirección

factor-w = peso { $value }
factor-match = responde a los temores { $value }
factor-seen = cumplido, según se vio { $value }
factor-effort = esfuerzo mostrado { $value }
factor-age = { $count ->
    [0] nuevo
    [one] en su segunda ronda
   *[other] obligaba desde { $count } rondas antes
}
factor-alpha = ambigüedad { $value }
factor-bias = sesgo { $value }
factor-readiness = disposición { $value }
factor-process = trato mutuo { $value }
factor-bonus = junto a otras clases × { $value }
factor-faith = buena fe { $value }
factor-surprise = cuán inesperado { $value }
factor-depth = hondura de los números { $value }
factor-checked = seguido por observadores × { $value }
factor-monitored = { $set ->
    [yes] vigilado por un tercero
   *[no] no vigilado por un tercero
}
factor-negotiated = { $set ->
    [yes] negociado
   *[no] impuesto
}
factor-size = tamaño { $value }
factor-articles = { $count ->
    [one] un artículo
   *[other] { $count } artículos
}
factor-declared = { $set ->
    [yes] contra una declaración
   *[no] ninguna declaración en vigor
}
factor-answered = { $set ->
    [yes] tras responder a una pregunta
   *[no] sin respuesta previa
}
factor-reviewed = { $set ->
    [yes] con un examen
   *[no] sin examen
}
factor-institution = institución { $value }
factor-major = { $set ->
    [yes] grave
   *[no] leve
}
factor-notified = { $set ->
    [yes] se notificaban los ejercicios
   *[no] no se notificaba nada
}
factor-own = { $set ->
    [yes] su propio salto
   *[no] el salto de la otra parte
}
factor-nth = { $count ->
    [one] el primero
   *[other] número { $count }
}
factor-unanswered = de la ronda { $count }, sin respuesta
factor-away = lejos de donde empezó { $value }
factor-baseline = punto de reposo { $value }
factor-taken = daño sufrido { $value }
factor-bound = borde de la escala { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = Cuatro líneas, y ninguna suma de ellas: cuánto vale una frente a otra les toca decirlo a ustedes.
verdict-not-yet = El balance llega tras la última ronda. Los mandatos están abiertos ya.
verdict-security = Seguridad
verdict-security-plain = Cuán poco quedaba por temer, y si se contuvo la crisis.
verdict-judgement = Juicio
verdict-judgement-plain = Cuánto se acercó la propia imagen de los demás a lo que estaba fundado.
verdict-standing = Crédito
verdict-standing-plain = Lo que el gobierno valía todavía en casa.
verdict-mandate = Mandato
verdict-mandate-plain = Cuánto de las instrucciones se llevó a cabo.
verdict-caption = Las cuatro líneas del balance, de 0 a 1, por parte
verdict-chart = Las cuatro líneas, por parte
verdict-hint = De 0 en un extremo a 1 en el otro.
verdict-mandates = Los mandatos, desclasificados
verdict-advantage = Este mandato buscaba una ventaja. Cada delegación sorteó el suyo, con una probabilidad de uno entre cuatro, y a todos se les dijo.
verdict-met = logrado
verdict-unmet = no logrado
verdict-told = Tal como lo leyó la delegación:
verdict-course = Ronda a ronda
verdict-course-caption = Disposición, crédito en casa y condiciones favorables de { $party } tras cada ronda, de 0 a 1
verdict-readiness = Disposición
verdict-capital = Crédito

## What to make of it

after-lead = Lo que dice este ejercicio, y lo que no puede decir.
after-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
}
after-cannot = Lo que los datos no pueden decir
after-questions = Preguntas para la sala
after-questions-none = El escenario no trae preguntas propias. Empiecen por: ¿qué los habría hecho cambiar de idea?
after-memo = Para un memorando: digan de cuál de estas frases dudan más, y qué lo mostraría.

## Evidence

evidence = Véase: { $where }
evidence-feared = lo que { $holder } temía de { $of }
evidence-feared-all = lo que temían
evidence-transformed = { $holder } y { $of } a lo largo de las rondas
evidence-transformed-all = la buena fe a lo largo de las rondas
evidence-other-way = la medida en dos momentos
evidence-ledger = las cuentas de la ronda { $round }, { $holder } sobre { $of }
evidence-ledger-round = las cuentas de la ronda { $round }
evidence-verdict = cuatro líneas y mandatos
evidence-record = la cronología

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = Lo que más temía { $party }: { $fear }; { $other } creía: { $guess }. Lo que más temía { $other }: { $fear-other }; { $party } creía: { $guess-other }. Hasta la última conjetura, ninguno vio de qué tenía miedo el otro.
sentence-guess-missed = { $span ->
    [once] En la ronda { $round }, { $by } supuso que el mayor temor de { $party } era: { $guess }. Era: { $fear }.
   *[long] En la ronda { $round }, y todavía en la ronda { $until }, { $by } supuso que el mayor temor de { $party } era: { $guess }. Era: { $fear }.
}
sentence-guess-found = A partir de la ronda { $round }, { $by } nombró lo que más temía { $party }: { $fear }.
sentence-guess-left = En la ronda { $round }, { $by } acertaba: el mayor temor de { $party } era «{ $fear }». En la ronda { $until } había cambiado de idea y decía «{ $guess }».
sentence-guess-overtaken = En la ronda { $round }, { $by } acertaba: el mayor temor de { $party } era «{ $guess }». En la ronda { $until } ya no era así, y { $by } lo seguía diciendo: ahora era «{ $fear }».
sentence-guess-none = { $by } no hizo ninguna conjetura sobre { $party }, cuyo mayor temor era: { $fear }.
sentence-nobody-guessed = Nadie en la mesa nombró nunca lo que más temía { $party }: { $fear }.
sentence-nobody-guessed-before = Nadie en la mesa nombró lo que más temía { $party }, «{ $fear }», antes de la ronda { $round }.
sentence-fear-turned = Lo que { $party } más temía de { $other } era al principio «{ $guess }»; a partir de la ronda { $round } fue «{ $fear }».
sentence-fear-fell = Nada alivió a { $party } más que la ronda { $round }: la amenaza que sentía por parte de { $other } bajó de { $threat-before } a { $threat }. Lo que más pesó en esa ronda: { $cause }.
sentence-fear-rose = Nada alarmó a { $party } más que la ronda { $round }: la amenaza que sentía por parte de { $other } subió de { $threat-before } a { $threat }. Lo que más pesó en esa ronda: { $cause }.
sentence-fear-covered = En la ronda { $round }, la amenaza que { $party } sentía por parte de { $other } pasó de { $threat-before } a { $threat }: menos porque pensara otra cosa de { $other } que por lo que los acuerdos ya atendían.
sentence-fear-still = { $rounds ->
    [one] En una ronda, la amenaza que { $party } sentía por parte de { $other } apenas se movió.
   *[other] En { $rounds } rondas, ninguna movió mucho la amenaza que { $party } sentía por parte de { $other }.
}
sentence-fear-unaddressed = Ningún texto, sobre la mesa o en vigor, respondía a lo que { $party } más temía de { $other }: { $fear }.
sentence-gap = En la ronda { $round }, a la pregunta de cuánto se sentía amenazada { $party }, { $by } respondió «{ $guessed-level }»; «{ $threat-level }» se habría acercado más ({ $guessed } frente a { $threat }). Ninguna conjetura estuvo más lejos.
sentence-first-agreement = El primer acuerdo fue «{ $agreement }». Sus medidas contaron por primera vez en la ronda { $round }: por ellas, { $party } llegó a confiar en { $other } { $way ->
    [up] más ({ $amount }).
    [down] menos ({ $amount }).
   *[still] ni más ni menos.
}
sentence-no-agreement = { $rounds ->
    [one] En una ronda no entró en vigor ningún acuerdo.
   *[other] En { $rounds } rondas no entró en vigor ningún acuerdo.
}
sentence-half-passed = { $measures ->
    [0] No había ninguna medida en vigor entre { $party } y { $other }
    [one] Había una medida en vigor entre { $party } y { $other }
   *[other] Había { $measures } medidas en vigor entre { $party } y { $other }
} { $round ->
    [0] al comienzo.
   *[other] tras la ronda { $round }.
} Su buena fe pasó de la mitad en la ronda { $until }. Lo que más pesó en esa ronda: { $cause }.
sentence-half-not-passed = { $measures ->
    [0] No hay ninguna medida en vigor entre { $party } y { $other };
    [one] Hay una medida en vigor entre { $party } y { $other };
   *[other] Hay { $measures } medidas en vigor entre { $party } y { $other };
} lo más alto que llegó su buena fe fue { $good-faith }, { $round ->
    [0] al comienzo.
   *[other] en la ronda { $round }.
}
sentence-transformed = Entre { $party } y { $other } la relación cuenta como transformada a partir de la ronda { $round }: cada una llegó a esperar buena fe de la otra, y algo de ello se había vuelto institución.
sentence-transformed-not = Tras la ronda { $round }, la buena fe entre { $party } y { $other } era de { $good-faith } en promedio y de { $least } en el lado menos confiado, y la costumbre de tratarse llegaba a { $institution }. Una relación cuenta como transformada a partir de { $good-faith-asked }, { $least-asked } y { $institution-asked }, las tres cosas en dos rondas seguidas o al final de todo.
sentence-window-open = { $span ->
    [once] En la ronda { $round }, tanto { $party } como { $other } tenían disposición.
   *[long] De la ronda { $round } a la ronda { $until }, tanto { $party } como { $other } tenían disposición.
} { $inside ->
    [0] { $outside ->
        [0] Por esa ventana no pasó nada, y fuera de ella tampoco: ningún acuerdo entre ellos entró en vigor y ninguno dio un salto.
       *[other] De sus acuerdos y saltos, { $inside } llegaron dentro de esa ventana y { $outside } fuera de ella.
    }
   *[other] De sus acuerdos y saltos, { $inside } llegaron dentro de esa ventana y { $outside } fuera de ella.
}
sentence-window-never = { $party } y { $other } nunca tuvieron ambas disposición. Lo más cerca que estuvieron fue { $round ->
    [0] al comienzo,
   *[other] en la ronda { $round },
} con { $readiness }.
sentence-institution-absorbed = Lo que se había vuelto institución entre { $party } y { $other } absorbió { $size } de daño hasta la ronda { $round }.
sentence-read-against = En la ronda { $round }, «{ $measure }» por parte de { $other } dio más recelo a { $party } ({ $amount }): su disposición era { $readiness }, su buena fe { $good-faith }, y leyó como amenaza lo que se le mostraba.
sentence-gesture-read-against = En la ronda { $round }, un gesto amistoso de { $other } dio más recelo a { $party } ({ $amount }). Leído como leía { $party } en la ronda { $until }, habría dado { $instead }.
sentence-would-have-helped = Leída como leía { $party } en la ronda { $until }, con disposición { $readiness-then }, la misma medida habría ayudado ({ $instead }).
sentence-would-have-hurt = Leída como leía { $party } en la ronda { $until }, con disposición { $readiness-then }, la misma medida también habría hecho daño ({ $instead }).
sentence-never-otherwise = { $rounds ->
    [one] En una ronda no se leyó ninguna medida en contra de su sentido.
   *[other] En { $rounds } rondas no se leyó ninguna medida en contra de su sentido.
}
sentence-leap-answered = { $party } dio un salto de confianza en la ronda { $round }, y { $by } respondió en la ronda { $until }. La buena fe que los demás atribuían a { $party } era { $good-faith } antes del salto y { $good-faith-then } después de la respuesta. El precio en casa fue { $capital } de su crédito.
sentence-leap-unanswered = { $party } dio un salto de confianza en la ronda { $round }, y nadie respondió a tiempo. La buena fe que los demás atribuían a { $party } era { $good-faith } antes del salto y { $good-faith-then } cuando ya era tarde para responder. El precio en casa fue { $capital } de su crédito.
sentence-leap-waiting = { $party } dio un salto de confianza en la ronda { $round }, y la respuesta sigue abierta. La buena fe que los demás atribuyen a { $party } era { $good-faith } antes del salto y es { $good-faith-then } ahora. El precio en casa hasta ahora: { $capital } de su crédito.
sentence-leap-held-back = En la ronda { $round }, a { $party } le faltó una confirmación para un salto de confianza: no confirmó { $missing }.
sentence-leap-not-made = { $party } no dio ningún salto de confianza. Su mayor disposición fue en la ronda { $round }, con { $readiness }.
sentence-vote-failed = «{ $agreement }» se firmó y no halló mayoría en { $party } en la ronda { $round }: faltó { $short }, y quien más se opuso fue { $group }.
sentence-evasion-seen = En la ronda { $round }, { $party } no cumplió «{ $measure }» con { $other }, y { $other } lo descubrió.
sentence-evasion-unseen = En la ronda { $round }, { $party } no cumplió «{ $measure }» con { $other }, y { $other } nunca lo supo.
sentence-shave-seen = En la ronda { $round }, { $party } cumplió de «{ $measure }» un poco menos de lo que debía a { $other }, y { $other } lo notó.
sentence-shave-unseen = En la ronda { $round }, { $party } cumplió de «{ $measure }» un poco menos de lo que debía a { $other }, y { $other } no lo notó.
sentence-author-hidden = «{ $agreement }», que { $by } presentó como suyo en la ronda { $round }, lo escribió { $party }.
sentence-bracket-last = El último corchete que se resolvió estaba en «{ $agreement }», en «{ $measure }»: en la ronda { $round }, { $by } aceptó { $value } donde el texto decía { $was }.
sentence-refusal-protected = { $party } dejó sin firmar «{ $agreement }», que habría dejado al descubierto { $exposure } de lo que tiene. En la ronda { $round }, { $other }, a quien el texto también habría obligado, no cumplió su palabra con ella.
sentence-crisis-held = Cuando llegó la crisis, { $party } y { $other } aguantaron.
sentence-crisis-escalated = Cuando llegó la crisis, hubo escalada entre { $party } y { $other }.
sentence-cannot-say-agent = Si las medidas cambiaron las ideas en { $party } y en { $other }, o acompañaron un cambio que venía de todos modos: estos datos no pueden decirlo.
sentence-cannot-say-leap = Si un salto de { $party } en la ronda { $round } habría tenido respuesta: estos datos no pueden decirlo.
sentence-cannot-say-minds = Qué pensaban las personas en la mesa: estos datos no pueden decirlo. Los temores del modelo no son los suyos; si se les parecen, solo ustedes lo saben.
sentence-cannot-say-yet = { $rounds ->
    [one] Qué habría mostrado un ejercicio más largo: una ronda dice poco.
   *[other] Qué habría mostrado un ejercicio más largo: { $rounds } rondas dicen poco.
}

## Facilitators together

ledger-adjusted-taken = deshecho antes de actuar
adjusted-what = Qué
adjusted-amount = En
adjusted-why = Por qué
adjusted-when = Cuándo
adjusted-who = Quién
