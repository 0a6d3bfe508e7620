### The cable: everything that is known, as plain text in one column.

cable-title = Cable
cable-to = Para
cable-subject = Asunto
cable-date = Fecha
cable-time = Hora
cable-contents = Partes del cable
cable-situation = Situación
cable-instructions = Instrucciones
cable-fears = Lo que tememos
cable-home = En la capital
cable-services = Lo que dicen los servicios
cable-texts = Textos sobre la mesa
cable-force = En vigor
cable-orders = Órdenes de esta ronda
cable-talk = Lo que se dijo
cable-record = Acta pública, lo más reciente primero
cable-here = Quién está aquí
cable-copy = El cable entero
cable-copy-hint = Para llevárselo: márquelo y cópielo.
cable-done = Han terminado esta fase: { $parties }.
cable-fear = De { $party }: { $overall } en total; { $fears }.
cable-one-fear = { $fear }: { $band }, { $trend }
cable-figure = { $name }: { $value }
cable-service = Se dice que { $party } teme sobre todo: { $fear }. De cien, { $figures }.
cable-draft = { $status ->
    [open] «{ $title }», revisión { $revision }, presentado por { $sponsors }, entre { $parties }.
   *[other] «{ $title }», revisión { $revision }, presentado por { $sponsors }, entre { $parties }: { $status }
}
cable-article = Artículo { $number }, { $name }: { $text } Obliga a { $bound }.
cable-bracket = { $said ->
    [yes] Entre corchetes en el artículo { $article }: { $party } quiere { $value }, y dice: { $comment }
   *[no] Entre corchetes en el artículo { $article }: { $party } quiere { $value }.
}
cable-sign = Firmar «{ $title }»
cable-unsign = Retirar nuestra firma de «{ $title }»
cable-open = Abrir «{ $title }»
cable-agreement = «{ $title }», en vigor entre { $parties } desde: { $round }.
cable-found = Ronda { $round }: { $party } { $found }
cable-channel = { $count ->
    [0] { $channel }: nada dicho todavía.
   *[other] { $channel }: { $count ->
        [one] un mensaje
       *[other] { $count } mensajes
    }, { $unread } sin leer.
}
cable-speak = Hablar en: { $channel }
cable-said = { $who }: { $text }
