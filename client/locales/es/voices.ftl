### What bots say, in the plenary and in channels. Each knows a part of it; what comes often is
### worded twice. $party is another delegation, $measure what a text or an agreement begins with.

## A round opens

says-open-door = Nuestra puerta está abierta en esta ronda. Todo lo que se nos presente lo leeremos con atención.
    .second = Hemos venido a escuchar. Digan qué les preocupa y tendrán una respuesta.
says-open-terms = Miraremos cada texto por lo que pide, y a quién se lo pide.
    .second = Hablemos de textos. Un texto se puede cumplir; un estado de ánimo, no.
says-open-deeds = Hemos oído muchas palabras. En esta ronda miramos los hechos.
    .second = Las intenciones no garantizan nada. Muéstrennos algo que se pueda contar.
says-open-mirror = Empezamos como empiecen ustedes: mano abierta por mano abierta.
    .second = De lo que se nos hace guardamos memoria, de lo bueno y de lo malo.
says-open-step = Alguien tiene que dar el primer paso. No hace falta que sea grande.
    .second = Preferimos hacer algo pequeño y seguro a prometer algo grande.
says-open-home = También en casa tenemos trabajo. Ayúdennos con un texto que podamos defender allí.
    .second = No todos en nuestra capital quieren vernos aquí. Démosles algo en que fijarse.
says-open-bargain = Todo tiene su precio. Digan el suyo.
    .second = Estamos abiertos a mucho, siempre que nos valga tanto como a ustedes.

## What was done in the last round

says-leap-welcomed = Lo que { $party } ha arriesgado no ha pasado inadvertido aquí. Merece una respuesta.
    .second = { $party } ha ido más lejos de lo que nadie podía pedir. No lo damos por descontado.
says-leap-doubted = Un gran gesto de { $party }. Veremos qué sale de él.
says-hand-welcomed = Hemos visto la mano que tendió { $party }, y la agradecemos.
says-fist-deplored = La advertencia de { $party } se ha oído. No ha facilitado nada a nadie.
says-fist-returned = Tomamos nota de la advertencia de { $party }. Sabríamos responderla; preferiríamos no hacerlo.
says-left-regretted = Lamentamos que { $party } deje el acuerdo «{ $measure }». Aún hay tiempo de pensarlo mejor.
says-left-noted = Así que { $party } deja el acuerdo «{ $measure }». Quien confiaba en ese papel sabe ahora algo más.
says-force-welcomed = «{ $measure }» está en vigor. Ahora hay que estar a la altura, también nosotros.
    .second = Con «{ $measure }» se sostiene algo que antes no se sostenía. Cuidémoslo.
says-asked = Hemos hecho a { $party } una pregunta ante todos. Una respuesta nos ayudaría a ambos.
says-answered = { $party } ha preguntado y nosotros hemos respondido. Para eso están las preguntas.

## A text of ours

says-table-common = Hemos presentado un texto: «{ $measure }». Está escrito para { $party } y para nosotros, y pide lo mismo a ambos.
    .second = Para { $party }: miren nuestro texto «{ $measure }». Toca algo que nos pesa a los dos.
says-table-all = Nuestro texto «{ $measure }» está escrito para más de dos. Cuantos más lo firmemos, más valdrá.
says-table-alone = Con «{ $measure }» nos obligamos solo nosotros. { $party } no nos debe nada por ello, y responderá como quiera.
says-table-demand = A { $party } le pedimos esto: «{ $measure }». Quien no tiene nada que ocultar puede firmarlo.
says-table-leap = { $party } asumió un riesgo. Nuestro texto «{ $measure }» quiere ser una respuesta.
says-table-counter = Lo que { $party } ha presentado es hoy demasiado para nosotros. «{ $measure }» sí podemos, y enseguida.

## A text of another

says-reserved = Un solo número nos separa del texto «{ $measure }». El nuestro está entre corchetes.
says-reserved-curt = En «{ $measure }» no pasamos de nuestro número entre corchetes.
says-yielded = Retiramos nuestra reserva en «{ $measure }». No fracasará por nosotros.
says-signed = Hemos firmado el texto «{ $measure }». Gracias por escribirlo.
    .second = Nuestro nombre figura bajo el texto «{ $measure }». Que no sea el último.
says-signed-curt = Hemos firmado el texto «{ $measure }». Cambia poco.
says-not-ripe = El texto «{ $measure }» llega demasiado pronto para nosotros. Empecemos por algo que deje menos al descubierto.
    .second = No decimos que no a «{ $measure }». Decimos: todavía no.
says-not-carried = Nuestra capital no respaldaría «{ $measure }» tal como está. Algo en el texto tiene que aligerarse.
says-not-signed = No firmaremos el texto «{ $measure }».
says-vote-near = Nuestra capital vota pronto sobre «{ $measure }». Hablaremos a su favor.

## Spoken to

says-hear-need = Les oímos. Lo que necesitamos de { $party } es algo como «{ $measure }».
    .second = Para { $party }: si preguntan qué nos ayudaría, empiecen por «{ $measure }».
says-hear-reading = Oímos a { $party }. El texto «{ $measure }» está ante nosotros y lo estamos leyendo.
says-hear-home = Oímos a { $party }, y lo comunicaremos en casa.
    .second = Gracias, { $party }. Nuestra capital lo sabrá con sus propias palabras.
says-hear-curt = Hemos tomado nota de lo que dijo { $party }.

## An exchange

says-offer = Para { $party }: levantamos nuestra reserva en «{ $measure }» si ustedes levantan la suya en «{ $other }».
says-offer-taken = De acuerdo, { $party }: levantamos nuestra reserva en «{ $measure }» y contamos con ustedes para «{ $other }».
says-offer-declined = { $party } quiere que cedamos en «{ $measure }». Por «{ $other }» no podemos.
says-offer-kept = { $party } ha levantado su reserva en «{ $other }». Como dijimos, la nuestra en «{ $measure }» queda levantada también.
