### The words of the catalogue: measures, units, and what the engine speaks of.
###
### A measure's message is its name. `.text` is its article in an agreement; every
### parameter of the measure stands in it as a placeable of the same id, and takes
### the bare number: the noun is part of the sentence, so that each language can
### decline it. `.plain` is the sentence on a card. Units are for labels and
### controls, with the number as $number.

## A1  Information

measure-annual-force-data = Datos anuales sobre las fuerzas
    .text = Cada parte obligada comunicará a las demás, una vez al año y a más tardar el 15 de diciembre, los efectivos, el emplazamiento en tiempo de paz y las armas principales de cada unidad de { $troops } efectivos o más.
    .plain = Cada año, cada cual dice a los demás qué unidades tiene, dónde están y qué fuerza tienen.
    .precedent = Documento de Viena: intercambio anual de información militar, al 15 de diciembre, unidades hasta regimiento
measure-defence-planning = Intercambio sobre planificación de la defensa
    .text = Cada parte obligada presentará a las demás, una vez al año, su política de defensa, su presupuesto militar y sus adquisiciones para un plazo de { $years } { $years ->
            [one] año
           *[other] años
        }, y responderá a las preguntas al respecto.
    .plain = Cada año, cada cual explica qué piensa gastar y comprar, y para qué.
    .precedent = Documento de Viena, capítulo II: política de defensa, presupuestos y adquisiciones
measure-expenditure-form = Formulario de gastos militares
    .text = Cada parte obligada informará de sus gastos militares en el formulario común dentro de los { $months } meses siguientes al fin de su ejercicio económico.
    .plain = Todos rellenan el mismo formulario sobre su gasto militar.
    .precedent = Instrumento normalizado de las Naciones Unidas para los gastos militares
measure-arms-transfer-register = Registro de transferencias de armas
    .text = Cada parte obligada inscribirá cada año en un registro común las armas que haya comprado y vendido en el extranjero, en { $categories } categorías convenidas.
    .plain = Cada cual informa todos los años de las armas que compró y vendió en el extranjero.
    .precedent = Registro de Armas Convencionales de las Naciones Unidas, resolución 46/36 L, siete categorías
measure-annual-calendar = Calendario anual de ejercicios
    .text = Cada parte obligada entregará, a más tardar { $weeks } semanas antes de que empiece el año, un calendario de los ejercicios militares que se proponga realizar en él.
    .plain = Antes de que empiece el año, todos conocen los ejercicios de todos.
    .precedent = Documento de Estocolmo: calendario anual de ejercicios notificables
measure-protected-sites-list = Lista de lugares que no se atacarán
    .text = Cada parte obligada entregará a la otra, el 1 de enero de cada año, una lista de sus instalaciones nucleares con su situación, la corregirá dentro de los { $days } días siguientes a cualquier cambio, y no atacará ningún lugar de la lista de la otra ni ayudará a nadie a atacarlo.
    .plain = Cada cual nombra sus instalaciones nucleares, y ninguno atacará las del otro.
    .precedent = India–Pakistán: listas de instalaciones nucleares que no se atacarán, intercambiadas cada 1 de enero desde 1992
measure-weapon-demonstration = Demostración de nuevas armas
    .text = Cada parte obligada mostrará a las demás todo nuevo tipo de arma principal dentro de los { $months } meses siguientes a su entrada en servicio.
    .plain = Quien introduce un arma nueva la muestra a los demás.
    .precedent = Documento de Viena, capítulo IV: demostración de nuevos tipos de armas principales
measure-global-holdings = Intercambio sobre existencias mundiales
    .text = Cada parte obligada comunicará a las demás, una vez al año, lo que poseen todas sus fuerzas, en el país y en el extranjero, en { $categories } categorías de armas principales, y bajo qué mando.
    .plain = Cada cual declara todas las armas principales que tiene, dondequiera que estén.
    .precedent = Intercambio Global de Información Militar de la OSCE
measure-doctrine-seminar = Seminario sobre doctrina militar
    .text = Cada parte obligada enviará mandos superiores a un seminario de { $days } días, en el que cada cual expondrá su doctrina y responderá de ella.
    .plain = Los generales se sientan juntos y explican cómo piensan la guerra.
    .precedent = Seminario de la CSCE sobre doctrina militar, Viena
measure-common-spending-method = Método común para medir el gasto de defensa
    .text = Cada parte obligada hará medir su gasto de defensa de { $years } { $years ->
            [one] año anterior
           *[other] años anteriores
        } por un mismo método convenido con la otra, y publicará el resultado.
    .plain = El gasto se mide por un mismo método, para que las cifras puedan compararse.
    .precedent = Argentina–Chile: método común para medir el gasto de defensa, con la CEPAL

## A2  Interaction

measure-air-base-visit = Visitas a bases aéreas
    .text = Cada parte obligada recibirá a las demás en una de sus bases aéreas en días laborables, a intervalos de no más de { $years } { $years ->
            [one] año
           *[other] años
        }.
    .plain = De vez en cuando, cada cual abre una base aérea a visitantes de los demás.
    .precedent = Documento de Viena, capítulo IV: visitas a bases aéreas
measure-defence-college-links = Vínculos entre escuelas superiores de defensa
    .text = Cada parte obligada recibirá cada año al menos { $officers } { $officers ->
            [one] oficial
           *[other] oficiales
        } de la otra en su escuela de estado mayor y en sus centros de instrucción.
    .plain = Oficiales de un lado estudian en el otro.
    .precedent = Grecia–Turquía: vínculos entre escuelas de defensa, hasta cinco oficiales en centros de instrucción
measure-flag-meetings = Reuniones de mandos locales
    .text = Cada parte obligada hará que sus mandos locales se reúnan con los de la otra al menos { $meetings } veces al año, y sin demora siempre que lo pida cualquiera de ellos.
    .plain = Los mandos sobre el terreno se ven con regularidad y se conocen las caras.
    .precedent = India–Pakistán: reuniones mensuales de mandos locales
measure-leader-visit = Visita del dirigente a una planta sensible
    .text = Cada parte obligada recibirá al dirigente de la otra, al menos { $visits } { $visits ->
            [one] vez
           *[other] veces
        } mientras esté en vigor este acuerdo, en la instalación que más preocupe a la otra.
    .plain = Un dirigente enseña al otro el lugar mismo que más le preocupa.
    .precedent = Argentina–Brasil: visitas de los presidentes a Pilcaniyeu y Aramar
measure-people-and-trade = Vínculos entre personas y comercio
    .text = Cada parte obligada dejará que una línea de autobús cruce la frontera al menos { $services } { $services ->
            [one] vez
           *[other] veces
        } por semana, y admitirá cada año { $vehicles } vehículos de la otra libres de derechos.
    .plain = Abrir un poco la frontera a autobuses y mercancías.
    .precedent = Argentina–Brasil: 5.000 coches libres de derechos; una línea de autobús, India–Pakistán

## A3  Communication

measure-leaders-hotline = Línea directa entre dirigentes
    .text = Cada parte obligada mantendrá en servicio a todas horas una línea directa entre los jefes de gobierno, y la probará { $tests } { $tests ->
            [one] vez
           *[other] veces
        } por semana.
    .plain = Los dirigentes pueden hablarse a cualquier hora.
    .precedent = Estados Unidos–Unión Soviética: línea directa, teletipo 1963, satélite 1971, facsímil 1984
measure-military-hotline = Línea directa militar
    .text = Cada parte obligada mantendrá en servicio a todas horas una línea directa entre los estados mayores de operaciones, hablará por ella al menos { $calls } { $calls ->
            [one] vez
           *[other] veces
        } por semana, y responderá al instante cuando se comunique un incidente.
    .plain = Los estados mayores se hablan cada semana, y al instante cuando ocurre algo.
    .precedent = India–Pakistán: línea de los directores generales de operaciones militares, usada cada martes, también en la guerra de Kargil
measure-nuclear-risk-line = Línea de las cancillerías sobre el riesgo nuclear
    .text = Cada parte obligada mantendrá una línea entre los ministerios de relaciones exteriores para los hechos que pudieran tomarse por una amenaza nuclear, y contestará a toda pregunta hecha por ella en un plazo de { $hours } { $hours ->
            [one] hora
           *[other] horas
        }.
    .plain = Los ministerios de relaciones exteriores tienen una línea para el único malentendido que no debe ocurrir.
    .precedent = India–Pakistán: línea de los secretarios de relaciones exteriores sobre el riesgo nuclear
measure-risk-reduction-centres = Centros de reducción de riesgos
    .text = Cada parte obligada mantendrá un centro, atendido { $hours } horas del día, que transmita los avisos debidos conforme a este acuerdo y aclare con su homólogo los hechos dudosos.
    .plain = Dos oficinas con una sola tarea: transmitir avisos y preguntar por lo dudoso.
    .precedent = Estados Unidos–Unión Soviética: centros de reducción del riesgo nuclear con personal permanente
measure-unusual-activity-query = Consulta sobre actividades insólitas
    .text = Cuando se le pregunte por una actividad insólita e imprevista de sus fuerzas, cada parte obligada la explicará por escrito en un plazo de { $hours } horas, y se reunirá con quienes preguntaron si no quedan satisfechos.
    .plain = Quien ve algo extraño puede preguntar, y se le debe una respuesta.
    .precedent = Documento de Viena, capítulo III: consulta sobre actividades militares insólitas
measure-liaison-missions = Misiones de enlace
    .text = Cada parte obligada admitirá una misión de enlace de { $officers } oficiales de la otra, libre de viajar salvo en las zonas convenidas, y aclarará los incidentes por medio de ella.
    .plain = Cada cual tiene en el país del otro una pequeña misión que puede mirar alrededor y ayuda cuando hay problemas.
    .precedent = Misiones militares de enlace en Potsdam; previstas de nuevo en el acuerdo de Dayton, anexo 1B

## A4  Notification

measure-helsinki-notification = Notificación de maniobras importantes (Helsinki)
    .text = Cada parte obligada notificará, con al menos { $days } días de antelación, toda maniobra de más de { $troops } efectivos que realice a menos de { $kilometres } kilómetros de una frontera con otra parte.
    .plain = Las grandes maniobras cerca de una frontera se anuncian con algunas semanas de antelación.
    .precedent = Acta Final de Helsinki: maniobras importantes de más de unos 25.000 efectivos, con unos 21 días de antelación
measure-stockholm-notification = Notificación de actividades militares (Estocolmo)
    .text = Cada parte obligada notificará, con al menos { $days } días de antelación, todo ejercicio y toda concentración de { $troops } efectivos o más, con su finalidad, zona, fechas y mando.
    .plain = Los ejercicios de más de cierto tamaño se anuncian semanas antes, con qué, dónde y cuándo.
    .precedent = Documento de Estocolmo: unos 13.000 efectivos, con unos 42 días de antelación
measure-vienna-notification = Notificación de actividades militares (Viena)
    .text = Cada parte obligada notificará, con al menos { $days } días de antelación, toda actividad militar de { $troops } efectivos o más, o de un número correspondiente de carros, vehículos de combate o piezas de artillería, y los ejercicios de alerta cuando empiecen.
    .plain = Hasta los ejercicios medianos se anuncian semanas antes, y las alertas cuando empiezan.
    .precedent = Documento de Viena: 9.000 efectivos, con unos 42 días de antelación
measure-border-exercise-notice = Aviso de ejercicios cerca de la frontera
    .text = Cada parte obligada notificará, con al menos { $days } días de antelación, todo ejercicio de un cuerpo de ejército a menos de { $kilometres } kilómetros de la frontera, no realizará junto a ella ninguno del tamaño de una división, y no dirigirá contra la otra el grueso de un ejercicio.
    .plain = Los ejercicios cerca de la frontera se anuncian, y no apuntan al vecino.
    .precedent = India–Pakistán: aviso de ejercicios, los de un cuerpo de ejército a menos de 75 kilómetros de la frontera
measure-ballistic-test-notice = Aviso de ensayos de misiles
    .text = Cada parte obligada notificará, al menos { $days } { $days ->
            [one] día
           *[other] días
        } antes de que se abra la ventana de lanzamiento, todo ensayo de un misil balístico, y no lanzará ninguno a menos de { $kilometres } kilómetros de la línea.
    .plain = Nadie tiene que adivinar si un misil en vuelo es un ensayo.
    .precedent = India–Pakistán: aviso de ensayos de misiles balísticos, tres días antes de una ventana de cinco; lanzamiento al menos a 40 kilómetros de la línea
measure-launch-notice = Aviso de lanzamientos estratégicos
    .text = Cada parte obligada notificará, con al menos { $hours } horas de antelación, todo lanzamiento de un misil balístico estratégico, con la zona de lanzamiento y la zona de impacto.
    .plain = Los lanzamientos de misiles estratégicos se anuncian de antemano.
    .precedent = Estados Unidos–Unión Soviética: aviso de lanzamientos de misiles balísticos estratégicos
measure-exercise-schedules = Intercambio de programas de ejercicios
    .text = Cada parte obligada entregará a la otra su programa nacional de ejercicios al menos { $weeks } { $weeks ->
            [one] semana
           *[other] semanas
        } antes de que empiece el año.
    .plain = Se intercambian los programas anuales de ejercicios.
    .precedent = Grecia–Turquía: programas nacionales de ejercicios intercambiados cada año

## B  Observation, inspection, monitoring

measure-invited-observers = Observadores invitados
    .text = Cada parte obligada invitará a { $observers } { $observers ->
            [one] observador
           *[other] observadores
        } de cada una de las demás partes a todo ejercicio de { $troops } efectivos o más, y les mostrará lo bastante para juzgar si es lo que se anunció.
    .plain = Oficiales de los demás presencian como invitados los grandes ejercicios.
    .precedent = CSCE: observadores invitados a ejercicios, de más de unos 17.000 efectivos en Estocolmo y 13.000 en Viena
measure-challenge-inspection = Inspección por requerimiento
    .text = Cada parte obligada admitirá hasta { $inspections } { $inspections ->
            [one] inspección
           *[other] inspecciones
        } al año por requerimiento y sin derecho de rechazo, y dará acceso a la zona nombrada dentro de las { $hours } horas siguientes a la petición.
    .plain = Quien tenga una duda puede venir a mirar, y no se le puede negar la entrada.
    .precedent = Documento de Estocolmo: inspección por requerimiento sin derecho de rechazo, tres al año aceptadas
measure-evaluation-visit = Visitas de evaluación
    .text = Cada parte obligada recibirá hasta { $visits } { $visits ->
            [one] visita
           *[other] visitas
        } al año que comparen los datos que ha facilitado con las unidades mismas.
    .plain = Los visitantes comprueban si son ciertas las cifras de los datos anuales.
    .precedent = Documento de Viena: visitas que evalúan la información anual
measure-aerial-overflight = Vuelos de observación
    .text = Cada parte obligada dejará que las demás sobrevuelen todo su territorio con sensores convenidos hasta { $flights } { $flights ->
            [one] vez
           *[other] veces
        } al año con un preaviso de { $hours } horas, y tendrá las imágenes abiertas a todos.
    .plain = Los demás pueden sobrevolar el país y fotografiarlo; todos ven las imágenes.
    .precedent = Tratado de Cielos Abiertos: preaviso de 72 horas, más de 1.500 vuelos
measure-sensor-stations = Estaciones de vigilancia de un tercero
    .text = Cada parte obligada dejará que un tercero mantenga { $stations } { $stations ->
            [one] estación de vigilancia
           *[other] estaciones de vigilancia
        } con hasta { $civilians } civiles en los lugares nombrados en el anexo, y no estorbará ni su trabajo ni sus informes a ambos lados.
    .plain = Civiles neutrales con sensores vigilan los accesos e informan a ambos lados.
    .precedent = Sinaí II: tres estaciones de vigilancia y campos de sensores con unos 160 a 200 civiles de un tercero
measure-third-party-force = Fuerza de verificación de un tercero
    .text = Cada parte obligada admitirá una fuerza de un tercero que verifique las zonas sobre el terreno al menos { $checks } { $checks ->
            [one] vez
           *[other] veces
        } al mes y desde el aire al menos { $flights } { $flights ->
            [one] vez
           *[other] veces
        } por semana, y respetará su libertad de movimiento.
    .plain = Una fuerza neutral comprueba en tierra y desde el aire que se respetan las zonas.
    .precedent = Sinaí: misión de campo 1980, después la Fuerza Multinacional y Observadores; vuelos semanales, comprobaciones en tierra dos veces al mes
measure-joint-accounting-agency = Agencia común de contabilidad nuclear
    .text = Cada parte obligada pondrá sus materiales nucleares bajo la contabilidad de una agencia común, y admitirá al menos { $inspections } inspecciones al año por inspectores del otro lado en nombre de la agencia.
    .plain = Una agencia común lleva las cuentas nucleares, y los inspectores de cada lado controlan al otro.
    .precedent = Argentina–Brasil: ABACC, agencia común de contabilidad nuclear cuyos inspectores cruzan al otro lado
measure-border-inspections = Inspecciones de la zona fronteriza
    .text = Cada parte obligada admitirá hasta { $inspections } { $inspections ->
            [one] inspección
           *[other] inspecciones
        } al año, por las demás, de sus fuerzas a menos de { $kilometres } kilómetros de la frontera.
    .plain = Cada cual puede inspeccionar las tropas del otro al otro lado de la frontera.
    .precedent = Los Cinco de Shanghái: inspecciones mutuas de la zona fronteriza, más de 140 en veinte años
measure-any-station-any-time = Inspección de cualquier instalación
    .text = Cada parte obligada abrirá toda instalación de la zona, en todas sus partes, a inspectores de las demás dentro de { $hours } { $hours ->
            [one] hora
           *[other] horas
        } desde que se le pida.
    .plain = Toda puerta de la zona está abierta a los inspectores, al instante.
    .precedent = Tratado Antártico: toda estación abierta a inspección en todo momento

## C1  Constraints on activity

measure-incidents-at-sea = Reglas para encuentros en el mar
    .text = Cada parte obligada velará por que sus buques y aeronaves se mantengan apartados de los de la otra y no simulen ataques contra ellos, dará un preaviso de al menos { $days ->
            [one] { $days } día
           *[other] { $days } días
        } de las actividades peligrosas en el mar, y examinará con la otra los incidentes de cada año.
    .plain = Los buques se mantienen apartados, avisan del peligro y no juegan a atacar.
    .precedent = Estados Unidos–Unión Soviética: prevención de incidentes en alta mar y sobre ella; de tres a cinco días de aviso de peligro, un examen anual
measure-dangerous-activities = Prevención de actividades peligrosas
    .text = Cada parte obligada no empleará láseres ni interferencias contra las fuerzas de la otra, observará especial cautela en { $areas } { $areas ->
            [one] zona convenida
           *[other] zonas convenidas
        }, y resolverá los incidentes en una comisión mixta.
    .plain = Nada de cegar ni de interferir, y especial cuidado en los lugares delicados.
    .precedent = Estados Unidos–Unión Soviética: prevención de actividades militares peligrosas
measure-encounter-code = Código para encuentros imprevistos
    .text = Cada parte obligada hará que sus buques usen las señales y maniobras convenidas siempre que encuentren a los de otra, y las ensayará con las demás al menos { $drills } { $drills ->
            [one] vez
           *[other] veces
        } al año.
    .plain = Los buques que se encuentran por azar usan un mismo código de señales.
    .precedent = Código para encuentros imprevistos en el mar, no vinculante; adoptado para el mar de China Meridional en 2016
measure-large-exercise-limit = Límite a los grandes ejercicios
    .text = Cada parte obligada no realizará ningún ejercicio de más de { $troops } efectivos que no haya anunciado al menos { $years } { $years ->
            [one] año
           *[other] años
        } antes.
    .plain = Ningún ejercicio muy grande que no se anunciara años antes.
    .precedent = Documento de Viena: más de 40.000 efectivos solo si se anunció dos años antes
measure-exercise-pause = Pausa de ejercicios
    .text = Cada parte obligada no realizará ningún ejercicio en la zona nombrada en el anexo durante { $days } días consecutivos de cada año, a partir del 1 de julio.
    .plain = Durante unas semanas de cada verano nadie hace ejercicios en la zona disputada.
    .precedent = Grecia–Turquía: sin ejercicios del 1 de julio al 1 de septiembre
measure-no-fire-strip = Franja sin fuego real
    .text = Cada parte obligada no realizará ni fuego real ni ejercicios de regimiento a menos de { $kilometres } { $kilometres ->
            [one] kilómetro
           *[other] kilómetros
        } de la línea, y mantendrá allí cubiertos los tubos de sus cañones y cerradas sus troneras.
    .plain = Cerca de la línea nadie dispara y nadie maniobra.
    .precedent = Corea: sin fuego real ni ejercicios de regimiento a menos de cinco kilómetros de la línea, cañones cubiertos, troneras cerradas
measure-aircraft-distance = Distancia de los aviones de combate
    .text = Cada parte obligada mantendrá sus aviones de combate al menos a { $kilometres } kilómetros del espacio aéreo de la otra.
    .plain = Los aviones de combate guardan distancia del espacio aéreo del otro.
    .precedent = India–Pakistán: los aviones de combate se mantienen a diez kilómetros del espacio aéreo del otro
measure-border-restraint = Moderación en la frontera
    .text = Cada parte obligada no disparará ni hará voladuras a menos de { $kilometres } { $kilometres ->
            [one] kilómetro
           *[other] kilómetros
        } de la línea, y no realizará cerca de ella ningún ejercicio de más de { $troops } efectivos.
    .plain = Ni disparos ni grandes ejercicios junto a la línea.
    .precedent = India–China: sin disparos ni voladuras a menos de dos kilómetros de la línea, ningún ejercicio de más de una división cerca de ella

## C2  Constraints on deployment and technology

measure-no-fly-zone = Zona de exclusión aérea
    .text = Cada parte obligada no dejará que ninguna aeronave militar vuele a menos de { $kilometres } kilómetros de la línea.
    .plain = Ninguna aeronave militar cerca de la línea; ni, por tanto, ojos en el aire.
    .precedent = Corea: aeronaves de ala fija 40 kilómetros en el este y 20 en el oeste, helicópteros diez
measure-buffer-zone = Zona de separación y zonas de fuerzas reducidas
    .text = Cada parte obligada retirará sus fuerzas de una zona de separación de { $kilometres } kilómetros de fondo, y mantendrá solo las fuerzas ligeras nombradas en el anexo en la zona de igual fondo situada detrás.
    .plain = Los ejércitos se apartan, con una franja vacía entre ellos.
    .precedent = Sinaí I: una zona de separación y dos de fuerzas reducidas, de unas seis millas cada una
measure-zone-ceilings = Límites máximos por zona
    .text = Cada parte obligada mantendrá no más de { $troops } efectivos en la zona avanzada descrita en el anexo, y en las zonas anteriores a ella solo los que el anexo permita.
    .plain = Cerca del otro, tantos soldados y ni uno más.
    .precedent = Egipto–Israel: zonas graduadas, en la primera una división de 22.000 como máximo
measure-border-thin-out = Reducción de fuerzas a lo largo de la frontera
    .text = Cada parte obligada mantendrá no más de { $tanks } carros de combate a menos de { $kilometres } kilómetros de la frontera, y otras fuerzas allí en proporción.
    .plain = Una franja ancha a ambos lados de la frontera con pocas fuerzas.
    .precedent = Los Cinco de Shanghái: una zona de 100 kilómetros a cada lado, 3.900 carros de combate por lado
measure-guard-post-removal = Retirada de puestos de guardia
    .text = Cada parte obligada retirará { $posts } puestos de guardia cerca de la línea, y dejará que la otra verifique que han desaparecido.
    .plain = Se desmontan los puestos que se miran a los ojos.
    .precedent = Corea: once puestos de guardia por lado retirados a modo de prueba
measure-demilitarised-zone = Zona desmilitarizada
    .text = Cada parte obligada retirará todas sus fuerzas armadas a { $kilometres } { $kilometres ->
            [one] kilómetro
           *[other] kilómetros
        } de la línea, en su propio lado.
    .plain = Una franja a ambos lados de la línea sin ningún soldado.
    .precedent = Corea: una zona desmilitarizada de unos dos kilómetros a cada lado
measure-ratio-ceilings = Límites máximos por proporción
    .text = Cada parte obligada llevará sus armas pesadas a la proporción fijada en el anexo, y no importará ninguna durante { $days } días.
    .plain = Las armas pesadas se mantienen en una proporción convenida, y por un tiempo no se traen más.
    .precedent = Dayton y Florencia: límites máximos en la proporción 5:2:2, importaciones prohibidas por 90 y 180 días
measure-bloc-ceilings = Límites máximos de fuerzas
    .text = Cada parte obligada, junto con sus aliados, poseerá no más de { $tanks } carros de combate en la zona, y otras armas principales en las proporciones fijadas en el anexo.
    .plain = Cada lado mantiene sus carros y cañones por debajo de un mismo número.
    .precedent = Tratado sobre Fuerzas Armadas Convencionales en Europa: unos 20.000 carros de combate por lado
measure-test-moratorium = Moratoria de ensayos
    .text = Cada parte obligada no efectuará ninguna explosión nuclear de ensayo mientras esté en vigor este artículo.
    .plain = Sin ensayos, por un tiempo.
    .precedent = India–Pakistán: moratoria de ensayos nucleares reafirmada

## D  Declaratory

measure-non-use-of-force = No recurso a la fuerza
    .text = Cada parte obligada se abstendrá en sus relaciones con las demás de la amenaza o del uso de la fuerza, cualquiera que sea su sistema y sean o no aliadas.
    .plain = Cada cual declara que no usará la fuerza ni amenazará con ella.
    .precedent = Documento de Estocolmo: abstención de la amenaza o del uso de la fuerza
measure-no-first-use = No ser el primero en usar
    .text = Cada parte obligada no será la primera en usar armas nucleares, y no las mantendrá apuntadas a la otra.
    .plain = Cada cual declara que no será el primero.
    .precedent = China; Rusia–China con desvío de la puntería
measure-code-of-conduct = Código de conducta
    .text = Cada parte obligada obrará con moderación en cuanto pudiera complicar la controversia, y la resolverá mediante consultas entre los interesados.
    .plain = Cada cual declara cómo piensa comportarse en la controversia.
    .precedent = ASEAN–China: declaración sobre la conducta en el mar de China Meridional, no vinculante

## X  Cyber: the sixteen voluntary measures of the OSCE

measure-cyber-threat-views = Opiniones sobre amenazas
    .text = Cada parte obligada dará a las demás su opinión sobre las amenazas que ve en las tecnologías de la información y las comunicaciones y contra ellas, con el detalle que estime conveniente.
    .plain = Cada cual cuenta lo que considera una amenaza en las redes, hasta donde quiera.
    .precedent = OSCE, medida ciber 1, voluntaria: opiniones nacionales sobre amenazas de la tecnología de la información y contra ella
measure-cyber-agency-cooperation = Cooperación entre organismos
    .text = Cada parte obligada alentará a sus organismos competentes a trabajar con los de las demás en la seguridad de las redes y de su uso.
    .plain = Los organismos que guardan las redes se conocen entre sí.
    .precedent = OSCE, medida ciber 2, voluntaria: cooperación entre los organismos nacionales competentes
measure-cyber-consultations = Consultas sobre incidentes
    .text = Cada parte obligada celebrará consultas con las demás, en el nivel que estime apropiado, para reducir los riesgos de percepción errónea y de conflicto por el uso de las redes.
    .plain = Cuando ocurre algo en las redes, los interesados hablan primero.
    .precedent = OSCE, medida ciber 3, voluntaria: consultas para reducir percepciones erróneas y tensiones
measure-cyber-open-internet = Medidas para una Internet abierta
    .text = Cada parte obligada dirá a las demás qué ha hecho para que Internet siga siendo abierta, interoperable, segura y fiable.
    .plain = Cada cual dice qué hace para que Internet siga abierta y segura.
    .precedent = OSCE, medida ciber 4, voluntaria: información sobre medidas para una Internet abierta, interoperable, segura y fiable
measure-cyber-platform = La OSCE como plataforma
    .text = Cada parte obligada usará la organización como lugar donde compartir lo aprendido y hablar de capacidades y de normas de comportamiento.
    .plain = La organización se vuelve el lugar donde comparar notas.
    .precedent = OSCE, medida ciber 5, voluntaria: la OSCE como plataforma de diálogo y buenas prácticas
measure-cyber-legislation = Legislación nacional
    .text = Cada parte obligada tendrá en vigor leyes modernas que permitan a sus autoridades ayudar a las de las demás contra la delincuencia y el terrorismo por medio de las redes.
    .plain = Cada cual promete leyes con las que pueda ayudar a los demás.
    .precedent = OSCE, medida ciber 6, voluntaria: legislación nacional moderna y eficaz
measure-cyber-strategies = Intercambio de estrategias
    .text = Cada parte obligada compartirá con las demás sus estrategias, políticas y programas nacionales sobre redes, en la medida que ella misma determine.
    .plain = Cada cual muestra a los demás su estrategia para las redes, hasta donde quiera.
    .precedent = OSCE, medida ciber 7, voluntaria: organización, estrategias, políticas y programas nacionales compartidos
measure-cyber-contact-points = Puntos de contacto
    .text = Cada parte obligada nombrará un punto de contacto para incidentes en las redes, tendrá al día sus datos, y velará por que una llamada se atienda en un plazo de { $hours } { $hours ->
            [one] hora
           *[other] horas
        }.
    .plain = Todos saben a quién llamar cuando se ataca una red.
    .precedent = OSCE, medida ciber 8, voluntaria: puntos de contacto para incidentes
measure-cyber-terminology = Lista de términos
    .text = Cada parte obligada dará a las demás una lista de los términos que emplea para la seguridad de las redes, cada uno con su significado, como paso hacia una lista común.
    .plain = Cada cual dice qué quiere decir con sus palabras.
    .precedent = OSCE, medida ciber 9, voluntaria: términos nacionales y sus explicaciones, hacia una lista común
measure-cyber-osce-channels = Uso de los cauces de la organización
    .text = Cada parte obligada intercambiará sus opiniones y respuestas por los cauces y reuniones propios de la organización.
    .plain = Los mensajes van por la red propia de la organización.
    .precedent = OSCE, medida ciber 10, voluntaria: uso de los cauces y la red de comunicación propios de la OSCE
measure-cyber-regular-meetings = Reuniones periódicas de expertos
    .text = Cada parte obligada enviará a sus expertos nacionales al menos a { $meetings } { $meetings ->
            [one] reunión
           *[other] reuniones
        } del grupo de trabajo al año.
    .plain = Los expertos se reúnen varias veces al año.
    .precedent = OSCE, medida ciber 11, voluntaria: los expertos se reúnen al menos tres veces al año
measure-cyber-workshops = Talleres
    .text = Cada parte obligada participará en talleres, seminarios y mesas redondas sobre la seguridad de las redes, en su región y fuera de ella.
    .plain = Los expertos practican y debaten juntos en talleres.
    .precedent = OSCE, medida ciber 12, voluntaria: talleres, seminarios y mesas redondas
measure-cyber-protected-channels = Canales protegidos
    .text = Cada parte obligada ayudará a establecer canales protegidos de comunicación con las demás, en los que se pueda hablar de un incidente sin ser oído.
    .plain = Hay una línea en la que se puede hablar de un ataque en confianza.
    .precedent = OSCE, medida ciber 13, voluntaria: canales de comunicación protegidos
measure-cyber-public-private = Socios públicos y privados
    .text = Cada parte obligada promoverá asociaciones entre sus autoridades y empresas privadas para la seguridad de las redes.
    .plain = Cada cual promete trabajar con las empresas dueñas de las redes.
    .precedent = OSCE, medida ciber 14, voluntaria: asociaciones entre autoridades públicas y empresas privadas
measure-cyber-critical-infrastructure = Infraestructuras críticas
    .text = Cada parte obligada compartirá con las demás sus opiniones sobre la protección de la energía, el agua, el transporte y otros sistemas de los que depende la vida, y sobre qué cuenta como tal.
    .plain = Cada cual dice qué sistemas no deben atacarse nunca, a su juicio.
    .precedent = OSCE, medida ciber 15, voluntaria: opiniones sobre la protección de infraestructuras críticas
measure-cyber-vulnerability-reporting = Comunicación de vulnerabilidades
    .text = Cada parte obligada alentará la comunicación de fallos de la tecnología de la información, y transmitirá lo que sepa de ellos, con todo remedio, en un plazo de { $days } { $days ->
            [one] día
           *[other] días
        }.
    .plain = Quien halla un agujero en un programa común se lo dice a los demás.
    .precedent = OSCE, medida ciber 16, voluntaria: comunicación responsable de vulnerabilidades

## Categories and kinds

category-informational = Información y contacto
category-verification = Verificación
category-constraint = Limitación
category-declaratory = Declaración

## Fears

fear-surprise = ataque por sorpresa
    .plain = Que ataquen antes de que estemos preparados.
fear-opacity = lo que no se ve
    .plain = Que no sepamos qué tienen ni qué hacen.
fear-escalation = escalada involuntaria
    .plain = Que un accidente o un malentendido se vuelva una guerra que nadie quiso.
fear-growth = aumento de las capacidades
    .plain = Que se armen más deprisa de lo que podamos responder.
fear-intentions = intenciones
    .plain = Que nos quieran mal, digan lo que digan.
fear-coercion = coacción
    .plain = Que puedan hacernos ceder sin un disparo.

## Supporting conditions

condition-fatigue = cansancio de gestionar la rivalidad
    .plain = Cuán cansados están los responsables de mantener a raya la rivalidad.
condition-unease = malestar con la política actual
    .plain = Hasta qué punto la gente en los cargos duda de que la política actual funcione.
condition-cost = preocupación por el coste
    .plain = Cuánto le pesa al país lo que cuesta la rivalidad.
condition-experts = comunidad de expertos
    .plain = Cuántos expertos piensan en el problema y conocen a sus colegas de fuera.
condition-generation = nueva generación
    .plain = Hasta qué punto han llegado a los cargos personas con ideas frescas.
condition-forum = foro
    .plain = Si hay un lugar donde las partes se reúnen con regularidad.

## Units

unit-areas = { $number ->
    [one] { $number } zona
   *[other] { $number } zonas
}
unit-calls = { $number ->
    [one] { $number } llamada por semana
   *[other] { $number } llamadas por semana
}
unit-categories = { $number ->
    [one] { $number } categoría
   *[other] { $number } categorías
}
unit-checks = { $number ->
    [one] { $number } comprobación al mes
   *[other] { $number } comprobaciones al mes
}
unit-civilians = { $number ->
    [one] { $number } civil
   *[other] { $number } civiles
}
unit-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
unit-drills = { $number ->
    [one] { $number } ensayo al año
   *[other] { $number } ensayos al año
}
unit-flights = { $number ->
    [one] { $number } vuelo
   *[other] { $number } vuelos
}
unit-hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
}
unit-inspections = { $number ->
    [one] { $number } inspección al año
   *[other] { $number } inspecciones al año
}
unit-kilometres = { $number ->
    [one] { $number } kilómetro
   *[other] { $number } kilómetros
}
unit-meetings = { $number ->
    [one] { $number } reunión al año
   *[other] { $number } reuniones al año
}
unit-months = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
}
unit-observers = { $number ->
    [one] { $number } observador
   *[other] { $number } observadores
}
unit-officers = { $number ->
    [one] { $number } oficial
   *[other] { $number } oficiales
}
unit-posts = { $number ->
    [one] { $number } puesto
   *[other] { $number } puestos
}
unit-services = { $number ->
    [one] { $number } servicio por semana
   *[other] { $number } servicios por semana
}
unit-stations = { $number ->
    [one] { $number } estación
   *[other] { $number } estaciones
}
unit-tanks = { $number ->
    [one] { $number } carro de combate
   *[other] { $number } carros de combate
}
unit-tests = { $number ->
    [one] { $number } prueba por semana
   *[other] { $number } pruebas por semana
}
unit-troops = { $number ->
    [one] { $number } efectivo
   *[other] { $number } efectivos
}
unit-vehicles = { $number ->
    [one] { $number } vehículo
   *[other] { $number } vehículos
}
unit-visits = { $number ->
    [one] { $number } visita
   *[other] { $number } visitas
}
unit-weeks = { $number ->
    [one] { $number } semana
   *[other] { $number } semanas
}
unit-years = { $number ->
    [one] { $number } año
   *[other] { $number } años
}
