### What the pages of those who play say. Keys are grouped by where they are shown.

close = Cerrar
cancel = Cancelar
dismiss = Descartar
control = Dirección
language-own = El de cada dispositivo
skip = Ir al contenido
skip-label = Atajos
nav-label = Páginas
notices = Avisos
leave-seat = Dejar este puesto

## Pages

page-floor = Sala
page-drafts = Proyectos
page-channels = Canales
page-home = Capital
page-decisions = Decisiones
page-record = Acta
page-cable = Todo como texto sencillo
page-brief = Expediente
page-debrief = Análisis final

mark-channels = { $count ->
    [one] uno sin leer
   *[other] { $count } sin leer
}
mark-drafts = { $count ->
    [one] uno por firmar
   *[other] { $count } por firmar
}

## Time

round = Ronda { $round }
round-named = Ronda { $round } ({ $name })
round-of = de { $rounds }
phase-talks = Conversaciones
phase-decisions = Decisiones
phase-reading = Lectura
phase-ended = Terminado
clock-none = No corre ningún reloj
clock-left = { $minutes ->
    [0] Tiempo restante: { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    [one] Tiempo restante: { $minutes } minuto y { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
   *[other] Tiempo restante: { $minutes } minutos y { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
}
clock-stopped = El reloj está detenido en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} y { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
clock-own = Su propio tiempo: quedan { $minutes } min { $seconds } s
clock-free = Sin límite para usted
phase-held = El tiempo de todos se ha agotado. La fase sigue un poco más para quienes lo necesitan.
paused-plain = Pausa. El reloj está detenido.
paused-because = Pausa: { $reason }
ended-plain = El ejercicio ha terminado.
ended-because = El ejercicio ha terminado: { $reason }
reason-overslept = Pausa: venció un plazo mientras nadie llevaba el reloj. La dirección lo reanudará.
reason-complete = Se han jugado todas las rondas.
debrief-is-open = El análisis final está abierto. Vea qué temía cada parte.
duration = { $minutes ->
    [0] { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    [one] { $seconds ->
        [0] 1 minuto
        [one] 1 minuto { $seconds } segundo
       *[other] 1 minuto { $seconds } segundos
    }
   *[other] { $seconds ->
        [0] { $minutes } minutos
        [one] { $minutes } minutos { $seconds } segundo
       *[other] { $minutes } minutos { $seconds } segundos
    }
}

## Connection

connection-opening = Conectando…
connection-lost = Se ha perdido la conexión. Se está intentando de nuevo; nada de lo que ha escrito se ha perdido.
storing-not = En este momento no se guarda nada: el servidor lo está intentando de nuevo. Lo que envíe espera aquí y no se pierde.
storing-again = Lo que hace vuelve a guardarse.

## Bands, trends, steps

band-0 = en calma
band-1 = atenta
band-2 = inquieta
band-3 = temerosa
band-4 = alarmada
trend-up = en aumento
trend-down = en descenso
trend-flat = estable
step-0 = casi nada
step-1 = poco
step-2 = algo
step-3 = mucho
step-4 = muchísimo

## Said aloud

announce-phase = { $round }: { $phase }
announce-talk = { $party } dice: { $text }

## Before there is a seat

lobby-title = Le damos la bienvenida, { $name }
frame-looking-on = Usted mira, { $name }. Cuando quede libre una silla, la dirección puede dársela.
lobby-wait = Está dentro. La dirección le asignará un puesto; esta página cambiará por sí sola.

## The floor

floor-before = Antes de la primera ronda
next-title = Qué hacer ahora
next-go = Ir a: { $page }
next-lobby = Lea su expediente. El ejercicio comienza cuando la dirección abre la primera ronda.
next-debrief = Vea qué temía cada parte.
next-ended = Ha terminado. Lea el acta mientras se prepara el análisis final.
next-paused = Espere un momento: el reloj está detenido.
next-understudy = Un robot juega por { $party } junto a ustedes. Si quieren volver a jugar sin él, díganselo a la dirección, que lo retira.
next-guess = Antes de hablar: ¿qué cree que temen más? Su conjetura se abrirá al final.
next-sign = «{ $title }» ya no tiene corchetes. Léalo, y fírmelo o diga qué falta.
next-rewrite = La dirección ha devuelto «{ $title }». Lea por qué y reescríbalo.
next-mend = «{ $title }» ya no tiene corchetes, pero fracasaría en su capital. Vean qué pesa allí y cámbienlo.
next-brackets = { $count ->
    [one] Un corchete se interpone entre ustedes y «{ $title }». Averigüen qué significa ese número para los otros.
   *[other] { $count } corchetes se interponen entre ustedes y «{ $title }». Averigüen qué significan esos números para los otros.
}
next-consent = Se pide su nombre para «{ $title }». Préstenlo, o declinen.
next-renew = «{ $title }» termina pronto. Digan si debe continuar.
next-table = No hay ningún proyecto sobre la mesa. ¿Qué respondería a lo que ellos temen, y a lo que temen ustedes?
next-table-ours = Ningún texto les obliga todavía. ¿Qué respondería a lo que ellos temen, y a lo que temen ustedes? Escríbanlo, o pidan entrar en uno de los suyos.
next-wait-signatures = Han firmado «{ $title }». Hablen con quienes no lo han hecho.
next-wait-ready = Han terminado. Otros siguen hablando; aún pueden escuchar.
next-ready = Hablen. Cuando no tengan más que decir, digan que han terminado.
next-sealed = Su sobre está sellado. Se abrirá cuando acabe la fase.
next-sealed-by-bot = El robot que jugó hasta su llegada ha sellado el sobre. Véalo: puede abrirlo y cambiarlo mientras dure la fase.
next-leap = En su sobre hay un salto de confianza al que le falta una confirmación: la suya. Sin ella no ocurre nada.
next-estimate = Hagan su estimación, repasen sus órdenes y sellen el sobre.
next-seal = Repasen sus órdenes y sellen el sobre. Lo que dejen sin tocar tiene un valor predeterminado razonable.
next-reading = Lean cómo recibe su capital la ronda y qué se ha constatado.
ready-say = { $phase ->
    [reading] Hemos leído
   *[talks] Hemos terminado de hablar
}
ready-take-back = Hemos terminado (retirar)
ready-consequence = La fase acaba cuando todos han terminado, o con el reloj. Todavía no: { $names }.
ready-all = Todos han terminado.
here-title = Quién está aquí
here-ready = listo
here-understudy = Juega un robot.
here-nobody = Nadie todavía.
here-unnamed = Alguien
here-present = (presente)
here-away = (ausente)
press-title = La prensa
press-empty = Todavía no se ha publicado nada.
record-last = Últimamente
record-all = El acta completa

## The briefing

brief-for = Expediente para
brief-role = { $name }, { $role }
brief-none = Aquí no hay expediente para usted.
brief-sheet = La ficha
brief-more = La versión larga
brief-less = La versión corta
brief-parties = En la mesa
brief-rounds = Hay { $rounds } rondas.
brief-rounds-hidden = A nadie se le dice qué ronda es la última. Después llega una crisis.
brief-to-home = Cómo lee su capital la situación
worst-title = Lo que más temen
worst-of = de parte de
guess-title = ¿Y qué temen ellos?
mandate-title = Su mandato
mandate-advantage = Su mandato busca una ventaja sobre otros. Cada delegación sortea el suyo, con una probabilidad de uno entre cuatro; todos lo saben.
mandate-others = Su mandato no busca ventaja sobre otros. Cada delegación sortea el suyo, con una probabilidad de uno entre cuatro de que la busque: en esta mesa puede no haber ninguno, o varios.
objective-met = (logrado)
objective-open = (abierto)
objective-lost = (ya no se puede lograr)
objective-missed = (no logrado)
objectives-title = Sus objetivos

brief-link = Expediente y puesto: { $party }
seat-title = Su puesto
time-title = Su tiempo
time-lead = ¿Necesita más tiempo que los demás para leer, escribir o decidir? Pídalo; nadie preguntará por qué. Solo la dirección ve la petición. Su delegación tendrá entonces más tiempo, y la fase la esperará.
time-how-much = ¿Cuánto tiempo necesita?
time-as-all = tanto como todos
time-times = { $times } veces más largo
time-no-limit = sin límite
time-ask = Pedirlo
time-asked = Pedido. La dirección decide; su reloj muestra lo que tiene.
time-now = En esta fase su delegación tiene { $minutes } min { $seconds } s más que las demás.
time-now-free = En esta fase no corre ningún reloj para su delegación.
seat-link = Su propio enlace
seat-link-hint = Lleva de vuelta a este puesto desde cualquier dispositivo. Guárdelo para usted.
leave-title = ¿Dejar el puesto en este dispositivo?
leave-consequence = El puesto sigue siendo suyo: su propio enlace lleva de vuelta a él. Sin el enlace tendría que pedírselo a la dirección.
copy = Copiar
copied = Copiado

## Drafts

drafts-title = Proyectos
drafts-write = Redactar un proyecto
drafts-continue = Seguir redactando
drafts-empty = No hay ningún proyecto sobre la mesa.
drafts-past = Ya no están sobre la mesa
drafts-back = ← Todos los proyectos
draft-of-bot = { $measure } ({ $parties } { $round })
draft-by = Presentado por
draft-stand = Revisión { $revision } · sobre la mesa desde: { $round }
draft-aside = En qué punto está el proyecto
draft-seen-by = Quién puede leerlo
draft-seen-by-all = Todos.
draft-status-open = Sobre la mesa
draft-status-concluded = Concluido: está en vigor.
draft-status-failed = Rechazado en una capital: no halló mayoría.
draft-status-withdrawn = Retirado por quienes lo presentaron.
preamble = Entre
signatures = Firmas
changed-title = Cambiado desde que vieron la revisión { $revision }
changed-nothing = Nada que hayan podido notar.
changed-name = El título era «{ $from }», y es «{ $to }».
changed-sponsor = { $party } lo ha copatrocinado.
changed-added = Nuevo: { $measure }.
changed-removed = Ya no está: { $measure }.
changed-value = { $measure }: { $to } en lugar de { $from }.
changed-bound = { $measure }: obliga a otros que antes.
changed-bracket-put = { $measure }: { $party } ha puesto { $to } entre corchetes.
changed-bracket-gone = { $measure }: el corchete de { $party } en torno a { $to } ya no está.
draft-unseen = Nuevo para ustedes
revisions-link = Comparar dos revisiones
revisions-title = Dos revisiones de un texto
revisions-back = ← Volver al texto
revisions-loading = Buscando lo que decía…
revisions-only = Solo ha visto una revisión de este texto.
revisions-earlier = Revisión anterior
revisions-later = Revisión posterior
revisions-changes = Qué es distinto
revisions-both = Las dos en un solo texto
revisions-gone = suprimido:
revisions-new = nuevo:
revisions-term = Rondas durante las que obligaría:
revisions-one = Revisión { $revision } · { $act } · { $party }
draft-act-tabled = presentado
draft-act-cosponsored = otro nombre
draft-act-revised = revisado
draft-act-bracketed = puesto entre corchetes
draft-act-unbracketed = corchete levantado
draft-act-widened = mostrado a más
draft-act-withdrawn = retirado
draft-act-signed = firmado
draft-act-unsigned = firma retirada
draft-act-concluded = concluido
draft-act-failed = rechazado en una capital
draft-act-carried = aplazado
quote = Citar
quote-label = Citar el artículo { $number } en un canal
quote-where = ¿En qué canal?
quote-text = «{ $title }», artículo { $number }: { $text }
signature-signed = firmado
signature-open = sin firmar
signed-count = Firmas: { $count } de { $all }
signed-by-us = Han firmado ustedes
settled = Acordado
brackets-none = No quedan corchetes
brackets-left = { $count ->
    [one] Queda un corchete
   *[other] Quedan { $count } corchetes
}
forecast-title = Qué suerte correría en la capital
forecast-short = En la capital: { $word }
forecast-certain = aprobación segura
forecast-likely = aprobación probable
forecast-doubtful = aprobación dudosa
forecast-unlikely = aprobación improbable
forecast-hopeless = sin esperanza
forecast-against = Más en contra: { $group }.
forecast-heavy = Lo que más los deja al descubierto: { $measures }. Un número que obligue menos, un plazo, un tercero que vigile o menos artículos pesarían menos.
draft-mandate = Su mandato: { $aim }
forecast-old = Esto se dijo de la revisión { $revision }.
forecast-alone = Nadie más sabe lo que se consulta aquí.
group-military = las fuerzas armadas
group-legislature = el parlamento
group-public = la opinión pública
group-industry = la industria
sign = Firmar
unsign = Retirar la firma
accede = Adherirse
sign-consequence = Lo que firmen se somete a votación en su capital al resolverse la ronda. Todo cambio del texto anula las firmas.
signed-alone = Su nombre está al pie del texto. Se someterá a votación cuando lo haya firmado también otra parte.
signed-together = Al resolverse la ronda, vota cada capital firmante. Mientras duren las conversaciones, pueden retirar su nombre.
approval-rule = Los textos firmados necesitan la aprobación de la dirección antes de someterse a votación.
approval-waiting = Firmado, a la espera de la aprobación de la dirección. Sin respuesta sigue esperando; no fracasa.
approval-given = La dirección ha aprobado esta revisión.
approval-returned = La dirección ha devuelto esta revisión. Volverá a admitir firmas cuando se haya reescrito.
approval-short-waiting = espera aprobación
approval-short-given = aprobado
approval-short-returned = devuelto
revise = Revisar el texto
cosponsor = Copatrocinarlo
cosponsor-hint = Un texto que lleva también su nombre cuenta como común: en casa nadie puede llamarlo el del adversario.
widen = Mostrarlo a más
widen-title = ¿Quién más puede leerlo?
widen-consequence = Quien puede leer un proyecto sigue pudiendo leerlo. No tiene vuelta atrás.
widen-whom = Partes
widen-all = Mostrarlo a todos
widen-chosen = Mostrarlo a estas
withdraw = Retirar el proyecto
withdraw-title = ¿Retirar el proyecto?
withdraw-consequence = «{ $title }» deja la mesa para siempre, con sus corchetes y firmas.
article-number = Artículo { $number }
article-lapsed = (ya no obliga)
article-unknown = Un artículo de una clase que aquí no se ofrece.
article-binds = Obliga a
article-binds-whom = Obliga a
article-monitored = Vigilado por
article-monitor = Vigilado por un tercero
article-monitor-hint = Un tercero deja menos al descubierto, y prueba menos.
article-monitor-none = Nadie
article-remove = Quitar el artículo
article-remove-named = Quitar el artículo: { $name }
value-label = { $value }. Reservar otro número
value-reserved = { $value }, entre corchetes. { $others }
bracket-alternative = { $party } pide { $value }
bracket-panel = El número { $value }
bracket-text = El texto dice: { $value }.
bracket-deeper-lower = Un número menor obliga más.
bracket-deeper-higher = Un número mayor obliga más.
bracket-accept = Aceptar { $value }
bracket-withdraw = Retirar nuestra reserva
bracket-theirs = Pueden aceptar un número; si no, solo quien lo pidió puede retirarlo.
bracket-want = Lo que queremos en su lugar
bracket-comment = Por qué (si quieren decirlo)
bracket-comment-hint = Lo verán todos los que pueden leer el proyecto.
bracket-reserve = Poner { $value } entre corchetes
direction-deeper = (obliga más)
direction-lighter = (obliga menos)
direction-same = (igual)
number-slider = { $label }, control deslizante
number-range = de { $min } a { $max }
number-out-of-range = Solo de { $min } a { $max }
number-marks = Números habituales: { $label }

## Writing a draft

compose-title = Un nuevo proyecto
compose-revise = Revisión de «{ $title }»
compose-stale = El texto ha cambiado mientras escribían: ahora está en la revisión { $revision }.
compose-take-new = Empezar de nuevo desde el texto nuevo
compose-keep-mine = Poner el mío en su lugar
compose-name = Título
compose-names = Bajo qué nombre
compose-names-ours = El nuestro
    .plain = Lo que viene de un rival vale menos en casa. Así lo leerán.
compose-names-jointly = El nuestro y otros
    .plain = Primero consienten; después lleva todos los nombres desde el principio.
compose-names-through = Solo el de un tercero
    .plain = Presenta el texto como suyo, si consiente. Nadie más se entera de que lo escribieron ustedes, antes del análisis final.
compose-jointly-who = A quién se pide
compose-through-who = Por medio de quién
compose-propose = Pedir el nombre
compose-missing-asked = Todavía no se ha pedido a nadie.
proposals-asked = Se pide su nombre
proposals-waiting = A la espera de un nombre
proposal-through = les pide que presenten esto como suyo.
proposal-jointly = les pide presentar esto juntos.
proposal-lend = Presentarlo como nuestro
proposal-join = Presentarlo juntos
proposal-decline = Declinar
proposal-through-hint = Nadie más que quien lo escribió lo sabrá. Pueden hacer con él lo mismo que con un texto propio.
proposal-jointly-hint = Llega a la mesa cuando han consentido todos a quienes se pidió.
proposal-waits = espera a
proposal-take-back = Retomarlo
compose-term = Por cuánto tiempo
compose-term-hint = Lo que acaba por sí solo se arriesga antes en casa, y se hace costumbre más tarde. Puede renovarse.
term-open = Hasta que alguien lo deje
term-rounds = { $rounds ->
    [one] Por una ronda
   *[other] Por { $rounds } rondas
}
draft-term = { $rounds ->
    [one] Obligaría durante una ronda.
   *[other] Obligaría durante { $rounds } rondas.
}
compose-name-hint = ¿Cómo se llamará si se acuerda?
compose-parties = Entre quiénes
compose-access = Quién puede leerlo
compose-access-all = Toda la sala
compose-access-some = Solo algunas partes
compose-access-who = Además de nosotros
compose-articles = Artículos
compose-cards = Medidas para elegir
compose-table = Presentarlo
compose-replace = Ponerlo en lugar del texto anterior
compose-voids = El texto nuevo anula las firmas del anterior.
compose-drop = Desecharlo
compose-count = { $count ->
    [0] Ningún artículo todavía.
    [one] Un artículo.
   *[other] { $count } artículos.
}
compose-missing-title = Le falta un título.
compose-missing-parties = Necesita al menos dos partes.
compose-missing-articles = Necesita al menos un artículo.
compose-missing-bound = Cada artículo debe obligar a alguien.
compose-missing-measure = Un artículo no se ofrece aquí.
card-answers = Responde a:
card-bares = Deja al descubierto:
card-bares-little = poco
card-bares-some = algo
card-bares-much = mucho
card-requires = Se apoya en:
card-third = Tercero:
card-third-yes = puede vigilarla
card-in-force = En vigor:
card-in-force-yes = ya en algún acuerdo
card-mandate = Su mandato:
card-mandate-yes = habla de ella
card-precedent = Dónde se acordó
card-precedent-text = { $text } ({ $year })
card-add = Añadir
card-added = Añadir otra vez
card-add-again = Añadir otra vez: { $name }
card-said = { $name } está en el texto, que ahora tiene { $count ->
    [one] un artículo
   *[other] { $count } artículos
}.
card-add-named = Añadir: { $name }

## Channels

channels-back = ← Todos los canales
channel-thread = Lo que se dice
channel-plenary = Plenario
channel-plenary-hint = Todos
channel-caucus = Nuestra delegación
channel-caucus-hint = Solo nosotros
channel-control = Dirección
channel-control-hint = Entre nosotros y la dirección
channel-spoken = El plenario se celebra de viva voz en la sala. Aquí consta solo lo que alguien quiere por escrito.
channel-open = Abrir un canal
channel-open-with = Con quién
channel-open-hint = Pueden leerlo los miembros y la dirección.
channel-open-do = Abrirlo
channel-open-there = Ir allí (ya está abierto)
unread = { $count ->
    [one] uno sin leer
   *[other] { $count } sin leer
}
lines-earlier = Líneas anteriores
talk-empty = Aquí no se ha dicho nada.
talk-empty-spoken = No hay nada por escrito. Hablen entre ustedes.
talk-say = Decir algo
talk-send = Enviar
talk-sending = en camino…
talk-to = para { $person }
talk-to-you = para usted
talk-hint = Intro envía; Mayúsculas e Intro abre una línea nueva. La dirección puede leer todos los canales.
talk-full = Un mensaje no puede ser más largo. Lo que excede se omite.
talk-bot = robot

## Home

home-title = En la capital
home-none = No hay capital de la que oír.
home-before = Antes de la primera ronda.
home-after = Después de: { $round }.
home-to-brief = Ficha y mandato
causes-title = Cómo leyó su capital esta ronda
causes-empty = Nada llamó la atención.
cause-quiet = «{ $title }» está en vigor. En su país nadie teme menos por ello todavía.
cause-up = Con más temor:
cause-down = Con menos temor:
fears-title = Lo que temen
fears-hint = De 0 (calma) a 4 (alarma), con el sentido en que se movió esta ronda. Solo lo ven ustedes.
state-title = El estado de las cosas en casa
readiness = Disposición al cambio
readiness-low = sin disposición
readiness-high = con disposición
readiness-hint = Hasta dónde sostendrían las condiciones internas un cambio de parecer. Cuándo ha llegado el momento les toca juzgarlo a ustedes.
capital = Crédito del gobierno
conditions-title = Qué favorece un cambio
groups-title = Cómo lo reciben
mood-0 = indignación
mood-1 = descontento
mood-2 = indiferencia
mood-3 = agrado
mood-4 = entusiasmo
intelligence-title = Lo que los servicios creen que los demás temen de ustedes
intelligence-hint = De 0 a 100. Los servicios yerran, y su error deriva despacio.
intelligence-fear = Temor

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = Algo ha cambiado entre ustedes y { $party }.
cause-tide = { $way ->
    [up] Los tiempos se vuelven contra { $party }, haga lo que haga.
   *[down] Los tiempos se vuelven a favor de { $party }, haga lo que haga.
}
cause-information = { $way ->
    [up] { $named ->
        [yes] Su estado mayor lee «{ $about }» como una lista de blancos: lo que contó { $party } le ha dado más miedo.
       *[no] Lo que { $party } contó de sus fuerzas ha dado más miedo a su estado mayor.
    }
   *[down] { $named ->
        [yes] «{ $about }»: lo que cuenta { $party } puede verse y compararse, y eso ayuda.
       *[no] Lo que { $party } cuenta de sus fuerzas puede compararse, y eso ayuda.
    }
}
cause-interaction = { $way ->
    [up] Quienes trataron con gente del otro lado volvieron con más preguntas sobre { $party }.
   *[down] Gente suya ha tratado con gente de { $party }, y lo cuenta.
}
cause-communication = { $way ->
    [up] La línea con { $party } se usó, y no como se esperaba.
   *[down] Hay una línea con { $party }, y funciona.
}
cause-notification = { $way ->
    [up] { $party } anunció lo que hace; su estado mayor pregunta qué no anunció.
   *[down] { $party } anunció de antemano lo que haría, e hizo lo que anunció.
}
cause-observation = { $way ->
    [up] Sus observadores vieron lo que { $party } les dejó ver, y se preguntan por el resto.
   *[down] Sus observadores han visto con sus propios ojos lo que hace { $party }.
}
cause-inspection = { $way ->
    [up] Una inspección suscitó más preguntas sobre { $party } de las que respondió.
   *[down] { $party } se dejó inspeccionar, y se halló lo que había dicho.
}
cause-constraint = { $way ->
    [up] { $party } respeta un límite, y su estado mayor sospecha una treta detrás.
   *[down] { $party } deja de hacer lo que podría. Eso no sale barato.
}
cause-declaratory = { $way ->
    [up] { $party } pronunció bellas palabras, y palabras pronuncia siempre.
   *[down] { $party } ha dicho en público lo que no hará.
}
cause-breach = { $way ->
    [up] { $party } no cumplió { $named ->
        [yes] «{ $about }» como se acordó.
       *[no] lo acordado.
    }
   *[down] Lo que parecía un incumplimiento de { $party } no lo era.
}
cause-gesture = { $way ->
    [up] Un gesto de { $party } se tomó por lo que parecía: una amenaza, o una treta.
   *[down] Un gesto de { $party } se tomó como se quiso hacer.
}
cause-query = { $way ->
    [up] Lo que { $party } dijo, o calló, cuando preguntaron ha hecho más suspicaz a su estado mayor.
   *[down] Ustedes preguntaron, y { $party } respondió.
}
cause-denunciation = { $way ->
    [up] { $party } ha denunciado { $named ->
        [yes] «{ $about }»
       *[no] un acuerdo
    }. Su estado mayor se pregunta a qué hace sitio.
   *[down] Que { $party } deje un acuerdo ha despejado el aire.
}
cause-process = { $way ->
    [up] Tratar con { $party } se ha vuelto más difícil.
   *[down] Han tratado con { $party } como tratan quienes esperan volver a verse.
}
cause-leap = { $way ->
    [up] Un salto de confianza que quedó sin respuesta ha agriado los ánimos hacia { $party }.
   *[down] Un salto de confianza ha hecho que se mire a { $party } con otros ojos.
}
cause-leap-own = Su propio salto de confianza ha hecho que aquí se mire con otros ojos a { $parties }.
cause-institution = { $way ->
    [up] Los hábitos entre ustedes y { $party } se debilitan.
   *[down] Lo que es usual entre ustedes y { $party } obliga un poco más.
}
cause-slide = { $way ->
    [up] Vuelven viejos hábitos de pensar sobre { $party }.
   *[down] Un viejo susto causado por { $party } se va disipando.
}
cause-repair = { $way ->
    [up] Lo que se había arreglado con { $party } se deshace.
   *[down] Un pequeño incumplimiento de { $party } se está reparando: hay un modo de tratar estas cosas.
}
cause-incident = { $way ->
    [up] Un incidente con { $party } ha asustado a la gente.
   *[down] Un incidente con { $party } se trató con calma.
}
cause-news = { $way ->
    [up] «{ $about }»: la noticia ha aumentado el temor a { $party }.
   *[down] «{ $about }»: la noticia ha calmado el temor a { $party }.
}
cause-control = { $way ->
    [up] Las noticias sobre { $party } han ensombrecido los ánimos.
   *[down] Las noticias sobre { $party } han aclarado los ánimos.
}

## Decisions

decisions-title = Órdenes de la ronda
decisions-none = Solo deciden las delegaciones.
decisions-before = Antes de la primera ronda
decisions-for = { $round }
decisions-open = Ninguna otra delegación ve esto. Lo que dejen sin tocar conserva su valor predeterminado.
decisions-sealed = El sobre está sellado. Ábranlo de nuevo para cambiar algo mientras dure la fase.
decisions-paused = Mientras el reloj está detenido, aquí no se puede escribir nada.
decisions-closed = Las órdenes se escriben en la fase de decisiones. Hasta entonces, esto es para pensar.
decisions-author = Escrito por última vez por { $name }.
decisions-asked = Lo que esta ronda les pregunta
decisions-rest = Queda como está si no lo cambian
decisions-theirs = Lo que decide: { $role }
now-default = Se deja como está
now-tokens-left = fichas restantes: { $left } de { $most }
now-no-estimate = Sin estimación todavía
now-with = { $what }: { $how }
confirmed-by = Confirmado: { $role }
confirm-open = Todavía no: { $role }
confirm-take-back = Retirar nuestra confirmación
estimate-title = Una estimación
estimate-none = No hay a quién estimar.
estimate-question = – ¿hasta qué punto se siente amenazada por ustedes, y por qué sobre todo?
estimate-level = Cuánto se siente amenazada { $party } por ustedes
estimate-fear = Lo que más teme { $party }
estimate-make = Guardar la estimación
estimate-change = Guardar la estimación cambiada
estimate-made = La estimación está guardada. Pueden cambiarla mientras dure la fase.
estimate-hint = Nadie la ve antes del análisis final.
level-1 = nada
level-2 = un poco
level-3 = bastante
level-4 = mucho
level-5 = en extremo
postures-title = Cómo cumplimos lo acordado
postures-hint = Una postura hacia cada socio. La predeterminada es «a la letra».
postures-none = Nada de lo que está en vigor los obliga con nadie.
posture-towards = Hacia { $party }
stance-spirit = En su espíritu
    .plain = Cuesta esfuerzo, y el otro puede verlo. Esto es lo que cambia las ideas.
stance-letter = A la letra
    .plain = Correcto, y nada más. Mueve poco.
stance-shave = Recortar un poco
    .plain = Justo por debajo de lo que se quiso. A menudo pasa inadvertido; pequeña infracción si se ve.
stance-evade = Eludir
    .plain = No se cumple en absoluto. Ahorra su coste; infracción grave si se descubre. Deben confirmarlo dos.
exceptions-more = { $count ->
    [0] Más: una excepción hacia { $party }
    [one] Una excepción hacia { $party }
   *[other] { $count } excepciones hacia { $party }
}
exceptions-hint = Una obligación puede cumplirse de otro modo que las demás.
exception-none = Como las demás
evasion-confirm = Una elusión vale solo si ambos la han confirmado; si no, se cumple a la letra.
evasion-do = Confirmar la elusión
inspection-title = Una inspección, o una pregunta
inspection-none = Nadie ha aceptado que ustedes lo inspeccionen, y nadie les debe nada por lo que pudieran preguntar.
inspection-legend = A quién inspeccionar o preguntar
inspection-of = Inspeccionar a { $party }
query-to = Preguntar a { $party } por su conducta
query-hint = La pregunta se hace en público. En la ronda siguiente se responde, o se recibe con silencio, y todos se enteran de cuál de las dos cosas.
replies-title = Espera una pregunta
reply-to = { $party } pregunta cómo cumplen lo acordado
reply-silence = No decir nada
    .plain = Todos se enteran. Quien teme sacará conclusiones.
reply-answer = Responder
    .plain = Ayuda con quienes pueden oírlo, y lo que digan puede comprobarse: una respuesta falsa se descubre antes, y pesa más.
payments-title = Votos en casa
payments-hint = A un grupo se le puede prometer algo por sus votos de esta ronda. Cuesta crédito cuando se vota; a quien ya se pagó pide más. El pronóstico cambia al instante.
payment-make = Prometer algo ({ $price })
payment-take-back = Prometido ({ $price })
payments-bill = Prometido hasta ahora: { $bill } de su crédito de { $capital }.
payment-price = pide { $price }
groups-prices = Lo que cada cual pide de su crédito por sus votos de una ronda. Las promesas se hacen en el sobre.
denounce-title = Dejar un acuerdo
denounce-hint = { $rounds ->
    [one] El preaviso se da en público al resolverse la ronda. Los obliga una ronda más.
   *[other] El preaviso se da en público al resolverse la ronda. Los obliga { $rounds } rondas más.
}
denounce-do = Denunciar «{ $title }»
denounce-back = No denunciar «{ $title }»
denounce-dialog = ¿Dejar este acuerdo?
denounce-consequence = { $rounds ->
    [one] «{ $title }» los obligará una ronda más, y después ya no. Los demás confiarán menos en ustedes al instante, aunque no tan poco como tras un incumplimiento.
   *[other] «{ $title }» los obligará { $rounds } rondas más, y después ya no. Los demás confiarán menos en ustedes al instante, aunque no tan poco como tras un incumplimiento.
}
denounce-confirm = Dar el preaviso
inspection-nobody = A nadie
inspection-hint = Una inspección halla más que sus propios medios, y todos se enteran de que se hizo.
tokens-title = Atención
tokens-left = En qué piensa su gobierno. Fichas restantes: { $left } de { $most }.
tokens-idle = Nada a que dedicarla esta ronda: { $tokens }.
token-put = Dedicarse a esto
token-take-back = Dejarlo
token-experts = Convocar a expertos
    .plain = Sus expertos se reúnen con los de ellos. Si también vienen, ambos aprenden; la comunidad de expertos crece.
token-forum = Fortalecer el foro
    .plain = Un lugar donde reunirse con regularidad, para todos los que participan en él.
token-review = Celebrar un examen
    .plain = Ver juntos, con un socio, lo que se acordó. Ambos deben quererlo. Lo que no se cumplió sale a la luz más fácilmente, en ambos lados; los daños pequeños se reparan antes; y una pregunta pendiente recibe respuesta.
token-question = Cuestionar el estado de las cosas
    .plain = Decir en público que la política actual no lleva a ninguna parte. Otros lo oirán; también algunos en casa.
token-cost-review = Encargar un estudio de costes
    .plain = Que se calcule en casa lo que cuesta la rivalidad.
token-promote = Promover a gente nueva
    .plain = Llevar a los cargos a personas con ideas frescas.
token-monitor = Vigilar el acuerdo de otros
    .plain = Hacer la vigilancia que se les pidió. A ustedes y a todos los interesados se les dice lo que se halla; sin ella nadie vigila, y lo prometido prueba menos.
token-gesture = Un gesto amistoso
    .plain = Una señal de buena voluntad que no obliga a nadie: una visita, una palabra, un preso devuelto a casa. Quien tiene disposición ve una mano, quien teme una treta; y repetido cuenta menos.
token-warning = Un gesto hostil
    .plain = Enseñar los dientes. Agrada a algunos en casa, asusta al otro y hace más probables los incidentes.
leap-title = Un salto de confianza
leap-hint = Raro y caro: un paso adelante que nadie pidió, dado en público por la jefatura y no sin las fuerzas armadas.
leap-waits = { $party } ha dado un salto de confianza y espera su respuesta hasta el final de la ronda { $round }: un salto propio, o un nuevo acuerdo entre ustedes que los obligue a una inspección o a una restricción.
leap-ours-waits = Su propio salto de confianza espera respuesta hasta el final de la ronda { $round }.
leap-thaw = Las noticias han hecho pensable un salto: esta ronda cuesta menos crédito.
leap-consider = Considerar un salto
leap-both = Ambos han confirmado. Si el sobre queda así, el salto se da.
leap-one = Falta una confirmación. Sin ella no ocurre nada.
leap-dialog = ¿Un salto de confianza?
leap-what = La jefatura de la delegación se adelanta, en público y sola, con la esperanza de que los demás la sigan.
leap-price = Cuesta crédito en casa de inmediato. Si se responde en dos rondas, la mayor parte vuelve si su propia gente estaba dispuesta, y casi nada si no lo estaba o ya ha visto un salto.
leap-unanswered = Si nadie responde, se pierde casi todo su efecto, y más crédito.
leap-window = Mueve a quienes están dispuestos, y antes que nada a su propia gente. Quienes no lo están apenas lo notarán.
leap-not-now = Ahora no
leap-confirm = Confirmar el salto
seal-title = El sobre
seal-open = { $count ->
    [0] Nada se aparta de lo predeterminado.
    [one] Un acto se aparta de lo predeterminado.
   *[other] { $count } actos se apartan de lo predeterminado.
}
seal-done = { $count ->
    [0] Sellado, sin nada más que lo predeterminado.
    [one] Sellado, con un acto dentro.
   *[other] Sellado, con { $count } actos dentro.
}
seal-do = Sellar el sobre
seal-break = Abrirlo de nuevo
seal-hint = La fase acaba cuando todos los sobres están sellados, o con el reloj. Las órdenes sin sellar valen como estén.
seal-idle = Fichas de atención restantes: { $left } de { $most }. Lo que no se usa se pierde con la ronda.
seal-done-hint = Los demás no pueden ver si han sellado.

## The record

agreements-title = En vigor
agreements-empty = No hay nada en vigor.
agreements-next = Aquí estará lo que firmen todas sus partes y aprueben sus capitales.
agreement-since = En vigor desde: { $round }.
agreement-dictated = Impuesto desde fuera.
agreement-open = Aún abierto a:
agreement-draft = Leer el proyecto, o adherirse
agreement-ends = Acaba con: { $round }, salvo que se renueve.
agreement-ends-partly = Algunos de sus artículos acaban con: { $round }, salvo que se renueven.
agreement-renewing = A favor de que continúe:
agreement-renew = Decir que debe continuar
agreement-renew-not = Dejar de decir que debe continuar
agreement-renew-hint = Se dice en público. Si lo dicen al menos dos de sus partes, continúa entre las que lo dicen, por otro tanto; en casa no se vota.
agreement-notice = ha dado preaviso y queda obligada hasta la ronda { $round }.
agreement-over = Ya no obliga a nadie.
found-complied = lo cumplió, hasta donde pudieron ver.
found-spirit = lo cumplió, con un esfuerzo que pudieron ver.
found-shaved = se quedó justo por debajo.
found-evaded = no lo cumplió.
timeline-title = Lo que se hizo en público
timeline-empty = Nada todavía.

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = «{ $reason }»
fact-paused = Se detuvo el reloj.
fact-resumed = El reloj siguió.
fact-extended = Se dieron { $time } más a la fase.
fact-phase-cut = La dirección puso fin a la fase.
fact-entered = «{ $title }» ha entrado en vigor entre { $names }.
fact-acceded = { $party } se ha adherido a «{ $title }».
fact-ratification-failed = «{ $title }» no halló mayoría en { $party }{ $against ->
    [0] .
   *[other] ; en contra: { $groups }.
}
fact-lapsed = Han expirado artículos de «{ $title }».
fact-renewal-wished = { $party } desea que «{ $title }» continúe.
fact-renewal-unwished = { $party } ya no desea que «{ $title }» continúe.
fact-renewed = «{ $title }» se ha renovado y continúa entre { $names }.
fact-leapt = { $party } ha dado un salto de confianza.
fact-leap-answered = { $party } ha respondido al salto de { $other }.
fact-leap-lapsed = El salto de { $party } ha quedado sin respuesta.
fact-questioned = { $party } ha cuestionado en público el estado de las cosas.
fact-experts-met = Se han reunido expertos de { $party } y de { $other }.
fact-review-held = { $party } y { $other } han examinado lo que acordaron.
fact-forum-held = El foro ha sido reforzado por { $names }.
fact-inspected = { $party } ha inspeccionado a { $other }.
fact-gesture = { $party } ha hecho un gesto amistoso hacia { $other }.
fact-warning = { $party } ha hecho un gesto hostil hacia { $other }.
fact-queried = { $party } ha preguntado en público a { $other } por su conducta.
fact-query-answered = { $party } ha respondido a la pregunta de { $other }.
fact-query-ignored = { $party } ha recibido con silencio la pregunta de { $other }.
fact-denounced = { $party } ha denunciado «{ $title }».
fact-left = { $party } ha dejado «{ $title }».
fact-monitored = { $party } ha vigilado lo que otros acordaron.
fact-incident = Hubo un incidente entre { $party } y { $other }.
fact-incident-grave = Hubo un incidente grave entre { $party } y { $other }.
fact-news = Noticias
fact-crisis-held = Llegó una crisis entre { $party } y { $other }. Se contuvo.
fact-crisis-escalated = Llegó una crisis entre { $party } y { $other }. Hubo escalada.
fact-proposal-asked-through = { $party } ha pedido a { $other } que presente «{ $title }» como suyo. Nadie más lo sabe.
fact-proposal-asked-jointly = { $party } ha pedido a { $other } presentar juntas «{ $title }».
fact-proposal-given = { $party } ha consentido en «{ $title }», de { $other }.
fact-proposal-tabled = { $party } ha consentido, y «{ $title }», de { $other }, está sobre la mesa.
fact-proposal-declined = { $party } ha declinado prestar su nombre a «{ $title }», de { $other }.
fact-proposal-withdrawn = { $party } ha retomado «{ $title }».
fact-draft-tabled = { $party } ha presentado «{ $title }».
fact-draft-cosponsored = { $party } ha copatrocinado «{ $title }».
fact-draft-revised = { $party } ha revisado «{ $title }».
fact-draft-bracketed = { $party } ha puesto entre corchetes un número de «{ $title }».
fact-draft-unbracketed = { $party } ha levantado un corchete de «{ $title }».
fact-draft-widened = { $party } ha mostrado «{ $title }» a más partes.
fact-draft-withdrawn = { $party } ha retirado «{ $title }».
fact-draft-signed = { $party } ha firmado «{ $title }».
fact-draft-unsigned = { $party } ha retirado su firma de «{ $title }».
fact-draft-approved = La dirección ha aprobado «{ $title }».
fact-draft-returned = La dirección ha devuelto «{ $title }».
fact-draft-held = «{ $title }» está firmado y espera la aprobación de la dirección; nadie lo ha votado.
fact-approval-on = Desde ahora los textos firmados necesitan la aprobación de la dirección.
fact-approval-off = Los textos firmados ya no necesitan la aprobación de la dirección.
fact-ended = El ejercicio terminó.
fact-debrief-opened = Se abrió el análisis final.
fact-debrief-closed = Se cerró el análisis final; el juego continúa.

## Rights, in “the right to …”

right-sign = firmar
right-leap = dar un salto
right-denounce = denunciar
right-ready = cerrar la fase
right-table = presentar proyectos
right-revise = cambiar un texto
right-comply = decidir cómo se cumplen los acuerdos
right-inspect = inspeccionar
right-explore = dedicar atención
right-speak = hablar

## The screen of the room

projector-join = Entrar
projector-qr = Un código para la cámara, que lleva al seminario { $code }
projector-agenda = El orden de la ronda
projector-bot = un robot
projector-nobody = nadie todavía
projector-enlarge = Agrandar o reducir el código
projector-more = { $count ->
    [one] Y un texto anterior.
   *[other] Y { $count } textos anteriores.
}
projector-people = { $count ->
    [one] una persona
   *[other] { $count } personas
}

## Aims of a mandate

aim-security = { $bands ->
    [one] Su temor a { $party }, a saber «{ $fear }», baja un grado.
   *[other] Su temor a { $party }, a saber «{ $fear }», baja { $bands } grados.
}
aim-capital = Al final, el crédito de su gobierno es de { $capital } o más.
aim-sponsored = { $count ->
    [one] Un acuerdo en vigor lleva su nombre entre los patrocinadores.
   *[other] { $count } acuerdos en vigor llevan su nombre entre los patrocinadores.
}
aim-standing = Al final, el crédito de su gobierno es de { $capital } o más, y llevan su nombre entre los patrocinadores acuerdos en vigor en número de { $count }.
aim-advantage = { $kind ->
    [constraint] { $party } está obligada por limitaciones que no los obligan a ustedes, al menos { $margin } más.
    [inspection] { $party } está obligada por inspecciones que no los obligan a ustedes, al menos { $margin } más.
   *[any] { $party } está obligada por medidas que no los obligan a ustedes, al menos { $margin } más.
}
aim-never = { $with ->
    [party] «{ $measure }» no los obliga nunca con { $party }.
   *[anybody] «{ $measure }» no los obliga nunca.
}
aim-not-before = { $with ->
    [party] «{ $measure }» no los obliga con { $party } antes de la ronda { $round }.
   *[anybody] «{ $measure }» no los obliga antes de la ronda { $round }.
}
aim-at-least = { $with ->
    [party] «{ $measure }» los obliga a ustedes y a { $party } con no menos de { $least }.
   *[anybody] «{ $measure }» figura en un acuerdo del que ustedes son parte, con no menos de { $least }.
}
aim-at-most = { $with ->
    [party] «{ $measure }» los obliga a ustedes y a { $party } con no más de { $most }.
   *[anybody] «{ $measure }» figura en un acuerdo del que ustedes son parte, con no más de { $most }.
}
aim-between = { $with ->
    [party] «{ $measure }» los obliga a ustedes y a { $party } con entre { $least } y { $most }.
   *[anybody] «{ $measure }» figura en un acuerdo del que ustedes son parte, con entre { $least } y { $most }.
}
