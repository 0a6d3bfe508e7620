### The cable: everything that is known, as plain text in one column.

cable-title = Télégramme
cable-to = Pour
cable-subject = Objet
cable-date = Date
cable-time = Heure
cable-contents = Parties du télégramme
cable-situation = Situation
cable-instructions = Instructions
cable-fears = Ce que nous craignons
cable-home = Dans notre capitale
cable-services = Ce que disent les services
cable-texts = Textes sur la table
cable-force = En vigueur
cable-orders = Ordres de ce tour
cable-talk = Ce qui fut dit
cable-record = Registre public, le plus récent d’abord
cable-here = Qui est là
cable-copy = Tout le télégramme
cable-copy-hint = Pour l’emporter : sélectionnez et copiez.
cable-done = Ont terminé cette phase : { $parties }.
cable-fear = De { $party } : { $overall } en tout ; { $fears }.
cable-one-fear = { $fear } : { $band }, { $trend }
cable-figure = { $name } : { $value }
cable-service = { $party } craindrait le plus : { $fear }. Sur cent, { $figures }.
cable-draft = { $status ->
    [open] « { $title } », révision { $revision }, déposé par { $sponsors }, entre { $parties }.
   *[other] « { $title } », révision { $revision }, déposé par { $sponsors }, entre { $parties } : { $status }
}
cable-article = Article { $number }, { $name } : { $text } Il lie { $bound }.
cable-bracket = { $said ->
    [yes] Entre crochets à l’article { $article } : { $party } veut { $value }, et dit : { $comment }
   *[no] Entre crochets à l’article { $article } : { $party } veut { $value }.
}
cable-sign = Signer « { $title } »
cable-unsign = Retirer notre signature de « { $title } »
cable-open = Ouvrir « { $title } »
cable-agreement = « { $title } », en vigueur entre { $parties } depuis : { $round }.
cable-found = Tour { $round } : { $party } { $found }
cable-channel = { $count ->
    [0] { $channel } : rien n’a été dit.
   *[other] { $channel } : { $count ->
        [one] un message
       *[other] { $count } messages
    }, dont { $unread } non lus.
}
cable-speak = Parler dans : { $channel }
cable-said = { $who } : { $text }
