### Control: the facilitator's page.

control-title = Dirección
control-loading = Buscando sus seminarios…
handover-link = Traspasar
handover-title = Traspasar este seminario
handover-lead = Otra persona lo asume con todo: participantes, conversaciones, registros y su cuaderno. Arranque antes lo que nadie más deba leer.
handover-name = Nombre de su cuenta
handover-none = ¿No tiene cuenta aquí? Invítela desde «{ colleague-link }»: allí no hace falta.
handover-do = Crear una palabra
handover-word = La palabra para asumirlo
handover-told = Désela a { $name }, que inicia sesión y la escribe en Cuenta. Hasta entonces el seminario sigue siendo suyo.
handover-good = Vale una vez, un día y solo para esa cuenta; no se dice si tal cuenta existe. Otra palabra anula esta.
control-seminar = Seminario
control-new = Nuevo seminario
control-table = Mesa { $number }
control-back = Todas las mesas
control-account = Cuenta y cierre de sesión

## Setting up

setup-title = Preparar un seminario
setup-lead = Elija un caso y cuántas mesas lo juegan. Se entra con el código; no hace falta nada más.
setup-case = Caso
setup-facts = de { $least } a { $most } personas por mesa, unos { $minutes } minutos{ $rounds ->
    [0] {""}
   *[other] , { $rounds } rondas
}
setup-fictional = inventado
setup-real = de la historia
setup-tables = Número de mesas
setup-tables-hint = { $people ->
    [one] Sitio para una persona.
   *[other] Sitio para { $people } personas.
}
setup-name = Título
setup-name-hint = Tal como se ve al entrar. Vacío: el nombre del caso.
setup-approval = Los textos firmados necesitan mi aprobación antes de votarse
setup-approval-hint = Puede cambiarlo después en cada mesa, en Textos.
setup-do = Prepararlo
setup-do-case = Prepararlo: { $case }

## Joining

join-title = Cómo se entra
join-at = Abra { $host } y escriba el código, o apunte aquí con una cámara.
join-link-label = Enlace
join-language = Idioma en que se abre el enlace
join-copy = Copiar el enlace
join-copied = Copiado.
join-select = Marque el enlace y cópielo a mano.
join-qr = Código para la cámara, que lleva al seminario { $code }
join-show = Mostrarlo en grande

## All tables

bells-title = Todas las mesas
bell-start = Empezar todas
bell-pause = Pausar todas
bell-resume = Reanudar todas
bell-extend-short = +{ $minutes } min
bell-extend = +{ $minutes } min: más tiempo para esta mesa
bell-extend-label = +{ $minutes } min: más tiempo para todas
bell-news = Noticia para todas
bell-news-title = Una noticia para todas las mesas
bell-news-which = Qué noticia
bell-news-tables = En qué mesas
bell-news-hint = { $count ->
    [0] No va a ninguna mesa.
    [one] Se da enseguida, en una mesa.
   *[other] Se da enseguida, en { $count } mesas.
}
bell-open-debrief = Abrir el análisis final en todas las mesas
bell-close-debrief = Cerrar el análisis final en todas las mesas
debrief-open-title = ¿Abrir ahora el análisis final?
debrief-open-what = { $count ->
    [one] Una mesa sigue jugando: en ella todos leen
   *[other] { $count } mesas siguen jugando: en ellas todos leen
} desde ahora lo que los demás temen y lo que se les encargó querer. Cerrar el análisis no le quita a nadie lo que ya sabe.
debrief-open-do = Abrirlo para todos
bell-rung = { $count ->
    [one] Hecho en una mesa.
   *[other] Hecho en { $count } mesas.
}
bell-refused = { $table }: { $reason }

## A table's card

card-look = Mirar
card-status-lobby = Sin empezar
card-status-running = En curso
card-status-paused = En pausa
card-status-ended = Terminada
card-people = { $present ->
    [one] { $present } presente
   *[other] { $present } presentes
}, { $gone ->
    [one] { $gone } ausente
   *[other] { $gone } ausentes
}
card-unseated = { $count ->
    [one] una persona sin sitio
   *[other] { $count } personas sin sitio
}
card-bots = { $count ->
    [one] un robot
   *[other] { $count } robots
}
card-nobody = Todavía no ha entrado nadie.
card-nobody-came = Solo participaron robots.
card-ready = Han terminado esta fase: { $parties }
card-debrief = Análisis final abierto
card-present = presente
card-gone = ausente
card-coach = Para saber

coach-unmanned = Nadie juega por { $party }.
coach-no-draft = { $rounds ->
    [one] Ningún proyecto nuevo desde hace una ronda.
   *[other] Ningún proyecto nuevo desde hace { $rounds } rondas.
}
coach-vote-in-danger = «{ $draft }» difícilmente hallará mayoría en { $party }; más en contra: { $group }.
coach-brackets-old = { $count ->
    [one] «{ $draft }» tiene todavía un corchete
   *[other] «{ $draft }» tiene todavía { $count } corchetes
} { $rounds ->
    [one] después de una ronda.
   *[other] después de { $rounds } rondas.
}
coach-window-unused = { $party } y { $other } tienen ambas disposición, y no hay nada entre ellas sobre la mesa.
coach-leap-waiting = El salto de { $party } en la ronda { $round } espera respuesta.
coach-approval-waiting = { $count ->
    [one] Un texto firmado espera su aprobación. Mientras no responda, nadie lo vota.
   *[other] { $count } textos firmados esperan su aprobación. Mientras no responda, nadie los vota.
}
coach-somebody = alguien

## The bar of a table

bar-label = El reloj de esta mesa
bar-of = Ronda { $round } de { $rounds }
bar-of-named = Ronda { $round } de { $rounds }: { $name }
bar-start = Empezar
bar-start-hint = Las delegaciones sin personas las juegan robots.
bar-pause = Pausa
bar-resume = Reanudar
bar-more = Más tiempo
bar-other = Otro…
bar-end-phase = Acabar la fase
bar-end = Acabar el ejercicio
bar-open-debrief = Abrir el análisis final
bar-close-debrief = Cerrar el análisis final
bar-see-debrief = Ver el análisis final
bar-projector = Enlace para el proyector
bar-observer = Enlace para un observador
bar-tools = Más
bar-log = Llevarse el registro
bar-certificate = Llevarse el certificado de estanqueidad
bar-certificate-hint = Muestra, de este mismo ejercicio, que nada de lo que se envió dependía de lo que se mantuvo oculto.
bar-certifying = Se está haciendo el certificado: puede tardar un minuto.

pause-title = Pausar esta mesa
pause-hint = El reloj se detiene para todos. El motivo se muestra a todos.
pause-all-title = Pausar todas las mesas
reason = Motivo
reason-optional = Puede quedar vacío. Consta en el acta.
extend-title = Más tiempo
extend-minutes = Minutos
extend-wrong = Escriba un número de minutos, por ejemplo 2 o 1,5.
extend-do = Dar ese tiempo
end-phase-title = ¿Acabar esta fase ahora?
end-phase-what = { $phase ->
    [talks] Acaban las conversaciones, y las delegaciones pasan a sus sobres.
    [decisions] Todos los sobres se abren como están, y se resuelve la ronda.
   *[reading] Empieza la ronda siguiente.
}
end-phase-do = Acabar la fase
end-title = ¿Acabar el ejercicio para siempre?
end-what = Acaba sin sus últimas rondas, sin crisis y sin balance. No puede retomarse. Puede abrirse el análisis final.
end-do = Acabar el ejercicio
end-keep = Dejarlo seguir
link-title = Un enlace para repartir
link-what = Quien tenga este enlace entra como { $who }. Solo se muestra aquí.
link-qr = Código de este enlace para la cámara
link-who-projector = el proyector
link-who-observer = observador
link-who-seat = { $name }

## Sections

sections = Partes de esta mesa
section-seats = Quién está aquí
section-minds = Estado oculto
section-envelopes = Sobres
section-texts = Textos
section-talk = Conversación
section-news = Noticias
section-bots = Robots
section-record = Acta
section-notebook = Cuaderno

## Why bots did what they did

bots-lead = Solo para la dirección: una razón habla de temores, pronósticos y hallazgos que son propios de la delegación. Se halla preguntando de nuevo al robot.
bots-again = Preguntar de nuevo
bots-asking = Preguntando a los robots…
bots-none = Ningún robot ha hecho nada todavía.

bot-did-table = presenta «{ $title }»
bot-did-cosponsor = copatrocina un texto
bot-did-revise = revisa un texto
bot-did-withdraw = retira un texto
bot-did-bracket = reserva un número
bot-did-unbracket = resuelve un número
bot-did-sign = firma
bot-did-unsign = retira una firma
bot-did-renew = deja que un acuerdo continúe
bot-did-posture = cumple lo que debe a { $partner }: { $stance }
bot-did-inspect = inspecciona a { $partner }
bot-did-query = pregunta a { $partner } por su conducta
bot-did-reply = responde a una pregunta
bot-did-propose = propone «{ $title }»
bot-did-consent = responde a una propuesta
bot-did-side-payment = promete algo a un grupo por sus votos
bot-did-exception = hace una excepción hacia { $partner }: { $stance }
bot-did-denounce = deja un acuerdo
bot-did-attend = dedica atención: { $what }
bot-did-leap = da un salto
bot-did-evasion = confirma una elusión
bot-did-estimate = estima a { $partner }
bot-did-speak = dice: «{ $text }»
bot-did-other = actúa

bot-why-answer-leap = para responder al salto de { $party }
bot-why-answer-dread = porque teme a { $party }
bot-why-gather-all = para reunir a todos
bot-why-counter-offer = para ofrecer a { $party } un texto más fácil que el suyo
bot-why-step-alone = como primer paso propio hacia { $party }
bot-why-ask-of-rival = para pedir algo a { $party }
bot-why-forecast = porque en casa probablemente se apruebe
bot-why-dare = porque tiene disposición para arriesgar una votación dudosa
bot-why-words-only = porque solo cuesta palabras
bot-why-others-bear-more = porque otros cargan con más
bot-why-need-not-keep = porque no tiene que cumplirlo
bot-why-mandate-minds = porque su mandato pide otro número
bot-why-binds-least = porque ese número es el que menos lo obliga
bot-why-yield = para ceder
bot-why-near-enough = porque los números están bastante cerca
bot-why-half-way = para encontrarse a medio camino
bot-why-share-burden = para repartir la carga en casa
bot-why-let-third-watch = para que { $party } lo vigile
bot-why-leave-out-heaviest = para omitir lo que en casa no se aprobará: { $measure }
bot-why-offer-term = para que sea más llevadero en casa, por { $rounds } rondas
bot-why-other-paper = porque se lee con más justicia en papel de { $party }
bot-why-kept-so-far = porque hasta ahora se ha cumplido
bot-why-stale = porque nadie lo ha firmado en mucho tiempo
bot-why-unwanted = porque nadie lo quiere
bot-why-said-already = porque otro texto ya lo dice
bot-why-keep-faith = para guardar la palabra
bot-why-forgive = para perdonar una vez
bot-why-answer-breach = para responder a un incumplimiento
bot-why-answer-letter = porque el otro cumplió a la letra y no más
bot-why-in-kind = para pagar con la misma moneda
bot-why-watched = porque lo vigilan
bot-why-hardly-watched = porque apenas lo vigilan
bot-why-unwatched = porque nadie vigila
bot-why-set = porque ya está decidido
bot-why-caught = porque se halló que { $party } se quedó corta
bot-why-ask-first = para preguntar a { $party } antes de responder a lo hallado
bot-why-embarrass = para que { $party } se explique ante todos
bot-why-no-answer = porque { $party } dejó su pregunta sin respuesta
bot-why-fear-rises = porque su temor a { $party } crece
bot-why-balance-turned = porque ha llegado a cargar con más que los demás
bot-why-hold-out-hand = para invitar a { $party } a responder del mismo modo
bot-why-answer-sign = para responder a la mano que tendió { $party }
bot-why-most-feared = porque teme a { $party } más que a nadie
bot-why-nothing-to-hide = porque no tiene nada que ocultar
bot-why-home-minds = porque a los militares les molesta
bot-why-doubtful-vote = porque la votación en casa es dudosa
bot-why-explore = para averiguar qué puede obtenerse
bot-why-weakest-first = para mejorar lo más débil en casa
bot-why-in-public = para que todos lo vean
bot-why-leap-ready = porque tiene disposición
bot-why-leap-weary = porque está harto del estado de las cosas
bot-why-leap-answered = porque un salto espera respuesta
bot-why-services-say = porque sus servicios lo dicen
bot-why-harmless = porque se cree inofensivo
bot-why-lend-name = porque un texto que otros no aceptarían de su autor puede servir a todos
bot-why-speak-up = porque había algo que decir
bot-why-spoken-to = porque se le habló
bot-why-exchange = porque entonces los dos textos saldrían adelante en casa
bot-why-word-given = porque ha dado su palabra
bot-why-habit = porque los de antes lo hacían así
bot-why-done = porque no queda nada por hacer
bot-why-unknown = preguntado de nuevo, habría hecho otra cosa

## Who is here

seats-nobody = Nadie.
seats-unseated = Sin sitio
seats-move = Sitio de { $name }
seats-none = Ningún sitio
seats-link = Enlace de { $name }
seats-link-short = Enlace
seats-message = Escribir a { $party }
seats-message-short = Escribir
seats-time-short = Tiempo:
seats-time = Tiempo de { $name }
seats-wish = pide: { $time }
seats-wish-grant = Conceder
seats-wish-grant-label = Conceder a { $name }: { $time }
seats-wish-decline = Dejarlo
seats-wish-decline-label = Dejarlo: { $name }
seats-more-time = Más tiempo en esta fase:
seats-more-time-label = +{ $minutes } min: { $party } en esta fase
seats-longer = { $time } más que los demás
seats-longer-free = sin límite
seats-bot-in = Que juegue un robot: { $party }
seats-bot-in-short = Que juegue un robot
seats-bot-kind = Clase de robot para { $party }
seats-bot-out = Quitar el robot: { $party }
seats-bot-out-short = Quitar el robot
seats-bot-plays = Robot: { $bot }
seats-not-playable = No participa en las conversaciones.
seats-ready = ha terminado esta fase
seats-sealed = sobre sellado
seats-open = sobre abierto
seats-capital = Crédito en casa { $value }
seats-readiness = Disposición { $value }
bot-reciprocator = reciprocador generoso
bot-tit-for-tat = toma y daca generoso
bot-grit = paso a paso (GRIT)
bot-reformer = reformador
bot-opportunist = oportunista
bot-hawk = halcón
bot-diplomat = diplomático declarativo

## Hidden state

minds-lead = Lo que es cierto y a nadie en la mesa se le dice. Cambia cuando se resuelve una ronda.
minds-short = En resumen
minds-window = En la ventana, con disposición suficiente para un cambio: { $parties }.
minds-window-none = Nadie está aún en la ventana; quien más se acerca es { $party }, con { $value } de { $from }.
minds-dread = El mayor temor: { $party } ante { $other } ({ $value }), sobre todo { $fear }.
minds-dread-none = Nadie teme a nadie.
minds-away = No están: { $people }.
minds-quiet = En silencio: { $people }.
minds-quiet-one = { $name } ({ $minutes } min)
minds-all-here = Todo el mundo está presente y activo.
minds-images = Imágenes
minds-images-caption = Lo que cada parte cree de cada otra, de 0 a 1
minds-fears = Temores
minds-fears-caption = Lo que cada una teme de cada otra, de 0 a 1; el mayor está subrayado
minds-holder = De quién
minds-of = Sobre quién
minds-faith = Buena fe
minds-threat = Amenaza
minds-institution = Institución
minds-readiness = Disposición
minds-greatest = Lo que más teme
minds-parties = Partes
minds-parties-caption = Condiciones favorables, disposición y crédito en casa de cada parte, de 0 a 1
minds-party = Parte
minds-capital = Crédito
minds-mandates = Mandatos
adjust-title = Mover una cifra a mano
adjust-lead = Actúa con la resolución de la ronda, como una noticia; hasta entonces solo usted lo sabe. El análisis final lo muestra en una línea propia, con su motivo. Los temores se derivan de las imágenes.
adjust-what = Qué
adjust-image = Buena fe hacia { $party }
adjust-by = En
adjust-do = Mover
adjust-line = { $party }, { $what }: { $amount } ({ $reason })

## Envelopes

envelopes-lead = Las órdenes selladas de esta ronda, tal como están. Solo las ve usted.
envelopes-none = Nada decidido todavía; rige lo predeterminado.
envelopes-sealed = Sellado
envelopes-open = Abierto
envelopes-postures = Obligaciones
envelopes-query = Una pregunta a { $party }
envelopes-replies = Responde a la pregunta de
envelopes-payments = Paga en casa
envelopes-exceptions = Excepciones
envelopes-exception = { $measure }: { $stance } hacia { $party }
envelopes-denounce = Denuncia
envelopes-posture = { $stance } hacia { $party }
envelopes-stance-spirit = en su espíritu
envelopes-stance-letter = a la letra
envelopes-stance-shave = un poco menos
envelopes-stance-evade = elude
envelopes-inspect = Inspecciona a { $party }
envelopes-tokens = Atención
envelopes-token-with = { $token }, con { $party }
envelopes-leap = Salto de confianza
envelopes-evasion = Elusión
envelopes-confirmed = { $count ->
    [one] confirmado por uno de dos
   *[other] confirmado por ambos
}
envelopes-estimate = Conjetura
envelopes-estimate-is = { $party } se siente amenazada «{ $level }», sobre todo por: { $fear }
envelopes-author = cambiado por última vez por { $author }

## Texts

texts-none = No hay ningún texto sobre la mesa.
texts-revision = Revisión { $revision }, presentado por { $parties }
texts-brackets = { $count ->
    [0] sin corchetes
    [one] un corchete
   *[other] { $count } corchetes
}
texts-seen-by = Visto por { $parties }
texts-approval = Aprobación
texts-approval-on = Los textos firmados esperan su aprobación. Lo que no responda espera: ni se aprueba ni fracasa.
texts-approval-off = Los textos firmados se votan sin usted.
texts-approval-require = Exigir mi aprobación
texts-approval-release = Dejar de exigirla
texts-require-title = ¿Exigir su aprobación?
texts-require-what = Se informa a todos. Lo que ya está firmado también le espera.
texts-release-title = ¿Dejar de exigir su aprobación?
texts-release-what = Se informa a todos. La próxima resolución vota todo lo que esté firmado.
texts-approve = Aprobar
texts-approve-named = Aprobar «{ $title }»
texts-send-back = Devolver
texts-send-back-named = Devolver «{ $title }»
texts-send-back-title = ¿Devolver «{ $title }»?
texts-send-back-what = Sus firmas quedan anuladas, y no admite otras hasta que alguien lo reescriba. Sigue sobre la mesa.
texts-returned = Ha devuelto esta revisión:
reason-told = Quien puede leer el texto lee el motivo.
texts-waiting = { $count ->
    [one] Un texto firmado espera su aprobación. Mientras no responda, nadie lo vota.
   *[other] { $count } textos firmados esperan su aprobación. Mientras no responda, nadie los vota.
}
texts-comments = Corchetes
texts-comment = { $party } quiere { $value }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}

## Talk

talk-list = Canales
talk-read-only = Aquí usted lee y no habla.
talk-whom = Para
talk-whom-all = Toda la delegación
talk-whom-hint = Lo lee toda la delegación, con este nombre.
talk-nothing = Aquí no se ha dicho nada.
talk-say-plenary = A todos, en plenario
talk-say-control = Solo a { $party }
talk-send-do = Enviar
talk-channel-plenary = Plenario
talk-channel-caucus = { $party } entre sí
talk-channel-control = Usted y { $party }
talk-with = { $parties }
talk-count = { $count ->
    [0] nada dicho
    [one] un mensaje
   *[other] { $count } mensajes
}

## News

news-prepared = A mano
news-dated = Según el calendario
news-prepared-none = Ninguna.
news-comes = Llega por sí sola con la ronda { $round }
news-by-hand = Llega solo por su mano
news-sent = Ha llegado
news-to-all = A todos, en público
news-to = Solo a { $parties }
news-send = Enviar ahora
news-send-title = ¿Enviar esta noticia?
news-effects = La noticia se cuenta al instante. Lo que causa en las capitales se ve cuando se resuelve la ronda.
news-own = Propia
news-own-hint = No mueve más que los ánimos: los números quedan como están.
news-headline = Titular
news-text = Texto
news-recipients = Para quién
news-everybody = Todos, en público
news-some = Solo algunos
news-own-send = Enviar
news-own-sent = Enviada.

## Record

record-nothing = Todavía no consta nada en el acta.

## The seating of a whole class

plan-link = Plano de asientos
plan-title = Plano de asientos
plan-lead = Arrastre un nombre hasta una silla, o use Mover a su lado. La pantalla de cada cual lo sigue al instante.
plan-tools = Reparto
plan-spare = Cuando sobra gente
plan-spare-hint = Primero se llenan las primeras { $most } sillas de una mesa.
plan-spare-open = la delegación siguiente es suya
plan-spare-mirror = dos comparten una silla
plan-spare-observe = miran
plan-deal = Repartir al azar
plan-dealt = { $count ->
    [one] Una persona recibió una silla.
   *[other] { $count } personas se repartieron de nuevo.
}
plan-undo = Deshacer
plan-undone = Todos están sentados como antes.
plan-moved = { $name } ha cambiado de sitio.
plan-refused = { $name }: { $reason }
plan-count = { $count ->
    [0] nadie
    [one] una persona
   *[other] { $count } personas
}
plan-observers = Miran
plan-nobody = nadie
plan-empty = libre
plan-mirror = Comparten esta silla y un sobre.
plan-move = Mover a { $name }
plan-move-short = Mover
plan-move-title = Mover a { $name }
plan-move-to = A qué silla
plan-move-do = Mover
plan-spot = { $table } { $party }: { $role }
plan-spot-observer = { $table } mira

roster-title = Pegar una lista
roster-names = Nombres, uno por línea
roster-hint = Tras un nombre, después de un tabulador o un punto y coma, pueden ir una mesa, una delegación y una función. Quien entre luego con el código y ese nombre encuentra su puesto esperando.
roster-count = { $count ->
    [one] Un nombre.
   *[other] { $count } nombres.
}
roster-odd = { $name }: no se entendió y se dejó fuera: { $words }
roster-do = Apuntarlos
roster-done = { $count ->
    [one] Una persona está anotada.
   *[other] { $count } personas están anotadas.
}

## On paper

paper-link = Material impreso
compare-link = Lado a lado
paper-title = Material impreso
paper-lead = Las fichas y los accesos son secretos: entregue cada uno a su delegación y a su persona.
paper-which = Qué imprimir
paper-card = Cómo se entra
paper-plates = Rótulos con nombre
paper-ways = Accesos personales
paper-sheets = Fichas de las delegaciones
paper-print = Imprimir
paper-way-qr = Código para la cámara, para el puesto de { $name }
paper-way-hint = Apunte aquí con la cámara. Lleva a su propio puesto; no se lo enseñe a nadie.
paper-sheet-of = Ficha de { $party }, mesa { $table }
paper-secret = Solo para esta delegación.
card-idle = en silencio desde hace { $minutes } min

## Facilitators together

colleague-link = Equipo de dirección
colleague-title = Equipo de dirección de este seminario
colleague-you = (usted)
colleague-host = Quien lleva el servidor
colleague-at = mesa { $tables }
colleague-at-wall = todas las mesas
colleague-watches = solo observa
colleague-guest = entra por un enlace
colleague-watching = Usted observa este seminario: lo ve todo y no mueve nada.
colleague-invite = Invitar a un colega
colleague-name = Nombre
colleague-name-account = El nombre de su cuenta en este servidor.
colleague-name-guest = Cómo se le llamará aquí. No necesita cuenta.
colleague-account = Tiene una cuenta en este servidor
colleague-only-watches = Solo observa: lo ve todo y no mueve nada
colleague-do = Invitar
colleague-the-word = La palabra para sumarse
colleague-the-link = El enlace para entrar
colleague-told-word = Désela a { $name }, que inicia sesión y la escribe en Cuenta.
colleague-told-link = Déselo a { $name }, que lo abre en el dispositivo que vaya a usar.
colleague-good = Vale una vez y un día, y muere cuando usted cierra sesión en todas partes.
colleague-new-link = Enlace nuevo
colleague-new-link-named = Enlace nuevo para { $name }
colleague-give-account = Dar una cuenta
colleague-give-account-named = Dar una cuenta: { $name }
colleague-leave-given = puede abrir una cuenta
account-offered = Puede abrir una cuenta aquí, durante un día.
account-offered-open = Abrir una cuenta
colleague-withdraw = Retirar
colleague-withdraw-named = Retirar a { $name }
colleague-leave = Dejar este seminario
colleague-sure = Pulse otra vez para hacerlo
card-colleague = mira esta mesa
table-colleague = También en esta mesa: { $names }
table-colleague-wall = Mira todas las mesas: { $names }
adjust-back = Deshacer
adjust-back-named = Deshacer: { $what }
adjust-taken = deshecho
doings-title = Quién hizo qué en la dirección
doings-none = Nada todavía.
doing-seat = asignó un lugar
doing-start = inicio
doing-pause = pausa
doing-resume = reanudación
doing-extend = más tiempo
doing-end-phase = fin de la fase
doing-allow-time = tiempo de una persona
doing-give-time = tiempo de una delegación
doing-adjust = cifra movida
doing-take-back = cifra deshecha
doing-require-approval = cambió la aprobación de textos
doing-approve = texto aprobado
doing-send-back = texto devuelto
doing-inject = noticia preparada
doing-improvise = noticia enviada
doing-understudy = cambio de robot
doing-end = fin del ejercicio
doing-open-debrief = análisis final abierto o cerrado
doing-lead = análisis final guiado
doing-annotate = nota añadida
doing-speak = mensaje
doing-other = otra cosa
setup-approval-own = Este caso lo pide. Puede cambiarlo aquí y después en cada mesa, en Textos.
