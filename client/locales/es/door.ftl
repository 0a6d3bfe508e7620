### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = {", "}
semicolon = {"; "}
language = Idioma
language-unreviewed = Traducido del inglés con cuidado. Nadie que lo tenga por lengua materna lo ha revisado todavía; vale el texto inglés.

## The door

join-lead = Una negociación sobre la confianza, y sobre lo que temen los demás.
join-code = Código del seminario, o un enlace
join-code-hint = Figura en la pantalla de la sala.
join-find = Buscar el seminario
lesson-offer = ¿Es su primera vez?
lesson-offer-what = Un pequeño ejercicio para usted a solas, contra un robot: tres minutos, nada que preparar, nadie mira.
lesson-begin = Aprenderlo en tres minutos
lesson-name = Usted
join-facilitator = Dirección y participantes que regresan: pegue su propio enlace en este mismo campo.
join-sign-in = Iniciar sesión como dirección
join-facts = { $parties }. Unos { $minutes } minutos.
join-fictional = El caso es inventado.
join-real = El caso procede de la historia.
join-name = Su nombre
join-name-hint = Tal como deben verlo los demás en la sala.
join-name-missing = Sin un nombre nadie sabría quién es usted.
join-do = Participar
join-other-code = Otro código
join-privacy = No hace falta ninguna cuenta. Su nombre y lo que escriba quedan en este servidor.
selftest-running = Comprobando si este dispositivo sirve…
selftest-good = Este dispositivo sirve.
selftest-bad = Algo se interpone.
selftest-server-good = El servidor responde.
selftest-server-bad = El servidor no responde. ¿Está este dispositivo en la red correcta?
selftest-socket-good = Se abre una conexión duradera.
selftest-socket-bad = No se abre ninguna conexión duradera. Quizá la impida un proxy o una extensión del navegador.
selftest-storage-good = El navegador recuerda lo que usted escribe.
selftest-storage-bad = El navegador no recuerda nada. No recargue la página mientras escribe.
selftest-took = { $took } ms
selftest-again = Comprobar otra vez

## When it is over for this device

gone-title = Este dispositivo ha salido de la sala
gone-join = Ir a la entrada

## Refusals that come before all the others are here

refused-unknown = Esto fue rechazado ({ $code }).
refused-no-server = El servidor no responde. ¿Está este dispositivo en la red correcta?
refused-odd-answer = El servidor respondió algo que esta página no entiende.
refused-seminar-over = Ha terminado y ya no se puede entrar. Quien participó vuelve con su propio enlace.
refused-name-there = Ya ha entrado alguien que se llama { $name }. Si es usted, abra aquí su propio enlace o pídalo a la dirección. Si es otra persona, añada una letra al nombre.
