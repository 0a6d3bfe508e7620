### The cable: everything that is known, as plain text in one column.

cable-title = Cable
cable-to = For
cable-subject = Subject
cable-date = Date
cable-time = Time
cable-contents = Parts of the cable
cable-situation = Situation
cable-instructions = Instructions
cable-fears = What we fear
cable-home = At home
cable-services = What the services say
cable-texts = Texts on the table
cable-force = In force
cable-orders = Orders of this round
cable-talk = What was said
cable-record = Public record, the newest first
cable-here = Who is here
cable-copy = The whole cable
cable-copy-hint = For taking along: mark it and copy.
cable-done = Done with this phase: { $parties }.
cable-fear = Of { THE($party) }: { $overall } in all; { $fears }.
cable-one-fear = { $fear }: { $band }, { $trend }
cable-figure = { $name }: { $value }
cable-service = { THE($party) } is said to fear most: { $fear }. Out of a hundred, { $figures }.
cable-draft = { $status ->
    [open] “{ $title }”, revision { $revision }, tabled by { $sponsors }, between { $parties }.
   *[other] “{ $title }”, revision { $revision }, tabled by { $sponsors }, between { $parties }: { $status }
}
cable-article = Article { $number }, { $name }: { $text } It binds { $bound }.
cable-bracket = { $said ->
    [yes] In brackets in article { $article }: { THE($party) } wants { $value }, and says: { $comment }
   *[no] In brackets in article { $article }: { THE($party) } wants { $value }.
}
cable-sign = Sign “{ $title }”
cable-unsign = Withdraw our signature from “{ $title }”
cable-open = Open “{ $title }”
cable-agreement = “{ $title }”, in force between { $parties } since { $round }.
cable-found = Round { $round }: { THE($party) } { $found }
cable-channel = { $count ->
    [0] { $channel }: nothing said yet.
   *[other] { $channel }: { $count } said, { $unread } unread.
}
cable-speak = Speak in: { $channel }
cable-said = { $who }: { $text }
