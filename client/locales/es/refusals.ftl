### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = Todavía no es posible.
refused-not-started = El ejercicio no ha comenzado.
refused-already-started = El ejercicio ya ha comenzado.
refused-already-convened = El ejercicio ya está dispuesto.
refused-paused = El reloj está detenido. Espere a que la dirección lo reanude.
refused-not-paused = El ejercicio no está en pausa.
refused-ended = El ejercicio ha terminado.
refused-wrong-phase = No en esta fase.
refused-too-late = Demasiado tarde: la fase a la que iba destinado ha terminado.
refused-not-due = Todavía no ha llegado el momento.
refused-nothing-to-debrief = Aún no se ha resuelto ninguna ronda, así que no hay nada que repasar.
refused-already-open = Ya está abierto.
refused-already-closed = Ya está cerrado.
refused-already-there = La persona ya ocupa ese puesto.
refused-already-sent = Esta noticia ya se ha enviado.

## Who

refused-not-ours = Esto es para quienes juegan.
refused-not-yours = Esto no le corresponde a usted.
refused-no-right = En su delegación, el derecho a { $right } corresponde a otra persona.
refused-no-right-of-seat = En su delegación lo decide otra persona.
refused-no-seat = Usted no tiene puesto en esta mesa.
refused-no-understudy = Ningún suplente juega por esta parte.
refused-only-watching = Quien observa no puede actuar.
refused-no-such-party = No existe esa parte.
refused-no-such-role = No existe esa función.
refused-not-playable = { $party } no participa en las conversaciones.
refused-exercise-full = En esta mesa no caben más de { $max } personas.

## Talk

refused-no-such-channel = No existe ese canal, o usted no está en él.
refused-not-a-member = Usted no es miembro de este canal.
refused-channel-exists = Ya comparten un canal con ellos.
refused-nobody-there = Todavía no hay nadie.
refused-nobody-to-talk-to = Un canal necesita a alguien más.
refused-text-empty = No se ha escrito nada.
refused-text-too-long = El texto es demasiado largo: { $max } caracteres como máximo.
refused-already-ready = Ya lo han dicho.
refused-not-ready = No han dicho que hayan terminado.

## Drafts

refused-no-such-draft = No existe ese proyecto, o ustedes no pueden leerlo.
refused-no-such-page = No hay tal página en el cuaderno.
refused-too-many-adjustments = Ya esperan demasiados cambios la resolución de esta ronda.
refused-notebook-full = El cuaderno de esta mesa está lleno.
refused-draft-closed = Este proyecto ya no está sobre la mesa.
refused-stale-revision = El texto ha cambiado: ahora está en la revisión { $revision }. Léanlo de nuevo primero.
refused-sent-back = La dirección ha devuelto esta revisión: reescríbanla primero.
refused-nothing-to-approve = Este texto no espera su respuesta.
refused-word-unknown = Esta palabra no vale para su cuenta: era para otra, ya se usó o tiene más de un día.
refused-reads-along = Pueden leer este proyecto, pero no está escrito para ustedes.
refused-nothing-changed = Eso no cambiaría nada.
refused-nothing-chosen = Elija primero a alguien.
refused-not-complete = Todavía falta algo.
refused-too-few-parties = Un acuerdo necesita al menos dos partes.
refused-too-many-drafts = Tienen { $max } proyectos sobre la mesa. Retiren uno primero.
refused-too-many-tabled = Han presentado { $max } proyectos en esta ronda. Revisen uno que esté abierto, o esperen a la ronda siguiente.
refused-too-many-articles = Sus expertos pueden llevar { $max } artículos en un proyecto. Reuniones de expertos dan cabida a uno más.
refused-no-articles = Un proyecto necesita al menos un artículo.
refused-article-ids = Los artículos están mal numerados. Quite uno y añádalo otra vez.
refused-no-such-article = El artículo ya no está.
refused-not-offered = { $measure } no se ofrece en este ejercicio.
refused-who-is-bound = Diga a quién obliga el artículo { $article }.
refused-not-in-draft = { $party } está obligada por un artículo pero no es parte en el proyecto.
refused-values-missing = Falta un número en el artículo { $article }.
refused-out-of-range = El número debe estar entre { $min } y { $max }.
refused-no-such-parameter = El texto no tiene ese número.
refused-no-third-party = Nadie más puede vigilar { $measure }.
refused-not-a-third-party = { $party } puede vigilar un artículo solo como parte a la que el artículo no obliga.
refused-stands-on = { $measure } se apoya en { $needed }. Pónganlo también en el texto, o ténganlo antes en vigor.
refused-already-sponsor = Su nombre ya figura en este proyecto.
refused-not-our-draft = Solo puede retirarlo la parte que lo presentó.
refused-already-reserved = Ya tienen una reserva sobre este número.
refused-no-such-bracket = El corchete ya no está.
refused-own-bracket = Una reserva propia puede retirarse, no aceptarse.
refused-not-our-bracket = Solo quien la hizo puede retirar una reserva.
refused-brackets-left = Quedan corchetes. Un texto puede firmarse cuando no queda ninguno.
refused-not-a-party = Este texto no les corresponde firmarlo a ustedes.
refused-already-signed = Ya han firmado.
refused-not-signed = No han firmado.
refused-in-force = Está en vigor. La firma de lo que está en vigor no puede retirarse.

## Decisions

refused-sealed = El sobre está sellado. Ábranlo primero.
refused-not-sealed = El sobre ya está abierto.
refused-no-obligation = Nada de lo que está en vigor los obliga con { $party }.
refused-not-inspectable = { $party } no ha aceptado ninguna inspección de ustedes.
refused-nothing-to-ask = { $party } no les debe nada por lo que pudieran preguntar.
refused-no-such-query = { $party } no espera ninguna respuesta suya.
refused-no-denouncing = En este ejercicio nadie deja un acuerdo antes de su fin.
refused-not-in-force = Eso no los obliga.
refused-notice-given = Ya han dado preaviso de ello.
refused-term-out-of-range = Un plazo tiene de una a { $max } rondas.
refused-not-ending = Nada de ello acaba pronto.
refused-two-faces = Una señal amistosa y otra hostil hacia { $party } en una misma ronda no pueden ser ambas sinceras.
refused-no-such-group = No existe ese grupo en casa.
refused-author-no-party = Quien escribe un texto para que lleve el nombre de otros debe ser parte en él.
refused-nobody-asked = Elija qué nombre debe llevar; el suyo lo lleva de todos modos.
refused-one-name-only = Un texto pasa por una sola parte, no por varias.
refused-no-such-proposal = No existe esa propuesta.
refused-proposal-closed = Esta propuesta ya no espera a nadie.
refused-own-proposal = Es su propia propuesta. Pueden retomarla.
refused-already-consented = Ya han consentido.
refused-too-many = No más de { $max }.
refused-token-twice = Se puso dos veces la misma ficha.
refused-partner-needed = Diga con quién.
refused-no-partner-here = Esto se hace a solas.
refused-nothing-to-review = No tienen con { $party } ningún acuerdo que examinar.
refused-nothing-to-monitor = Nadie les ha pedido que vigilen nada.
refused-already-questioned = Ya han cuestionado en público el estado de las cosas.
refused-too-content = En casa dudan demasiado pocos de la política actual para eso.
refused-too-little-capital = Su crédito en casa no alcanza para eso.
refused-already-confirmed = Ya han confirmado.
refused-not-confirmed = No han confirmado.
refused-no-evasion = No hay prevista ninguna elusión.
refused-not-about = La estimación de esta ronda es sobre { $party }.
refused-estimate-incomplete = Elija cuánto y qué.

## The facilitator

refused-no-such-inject = No existe esa noticia.
refused-sign-in-wrong = El nombre o la contraseña no son correctos.
refused-password-wrong = Esa no es su contraseña actual.
refused-password-too-short = Una contraseña tiene al menos { $min } caracteres.
refused-password-too-long = Una contraseña tiene como máximo { $max } caracteres.
refused-password-is-name = Elija una contraseña que no sea el nombre.
refused-account-nameless = Esta cuenta no tiene nombre para iniciar sesión: se entra por el enlace que muestra el servidor.
refused-only-control = Solo la dirección puede hacer esto.

## The connection and the door

refused-foreign-origin = Esta página no pertenece a este servidor.
refused-not-understood = El servidor no lo ha entendido.
refused-not-acceptable = El servidor no puede responder en esa forma.
refused-not-found = Ahí no hay nada.
refused-no-such-route = El servidor no conoce esa página.
refused-no-such-method = Eso no puede hacerse con esta página.
refused-method-not-allowed = Eso no puede hacerse ahí.
refused-too-fast = Demasiado deprisa. Espere un momento.
refused-too-large = Es demasiado largo para un solo mensaje.
refused-try-again = El servidor no ha podido hacerlo ahora. Inténtelo de nuevo.
refused-no-answer = El servidor no obtiene respuesta de donde se guardan las cosas. Es posible que lo que pidió se haga todavía: compruébelo antes de repetirlo.
refused-id-used = Esto ya se envió antes con otras palabras.
refused-rules-broke = Las reglas han dado con algo que no debería ocurrir. No se ha cambiado nada; dígaselo a la dirección.
refused-token-missing = No ha iniciado sesión aquí.
refused-token-unknown = Este enlace no vale aquí, o fue retirado.
refused-token-used = Este enlace no vale aquí, fue retirado o ya se usó: el de quien dirige vale una sola vez.
refused-token-expired = Este enlace ha caducado.
refused-exercise-gone = El ejercicio ya no está aquí.
refused-reload = Esta página es más antigua que el servidor. Se carga de nuevo.
refused-hello-late = La conexión tardó demasiado.
refused-name-empty = Escriba un nombre que los demás puedan leer.
refused-name-too-long = El nombre es demasiado largo: { $max } caracteres como máximo.
refused-no-such-seminar = No hay ningún seminario con este código.
refused-no-such-scenario = No existe ese escenario.
refused-no-such-exercise = No existe ese ejercicio.
refused-no-such-seat = No existe ese puesto.
refused-not-over = El ejercicio no ha terminado y su análisis final no está abierto.
refused-no-such-round = La ronda { $round } no ha llegado todavía.
refused-not-open = El análisis final todavía no está abierto.
refused-not-your-exercise = Ese es otro ejercicio, no el suyo.
refused-not-your-metrics = Ese testigo no abre las métricas.

## Facilitators together

refused-page-changed = Un colega ha escrito entretanto en esta página. Léala antes.
refused-no-such-colleague = Nadie así dirige este seminario.
refused-last-holder = Alguien con cuenta debe conservar este seminario.
refused-too-many-colleagues = Un seminario lo dirigen { $max } personas como máximo.
refused-guest = Los invitados no crean seminarios propios.
refused-no-leave = Nadie le ha permitido abrir una cuenta aquí, o ha pasado un día desde entonces.
refused-name-taken = Alguien ya inicia sesión con este nombre. Elija otro.
refused-account-named = Su nombre es el de su inicio de sesión.
refused-no-such-adjustment = No hay tal cambio pendiente.
