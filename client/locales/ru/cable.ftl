### The cable: everything that is known, as plain text in one column.

cable-title = Депеша
cable-to = Кому
cable-subject = Тема
cable-date = Дата
cable-time = Время
cable-contents = Разделы депеши
cable-situation = Положение
cable-instructions = Указания
cable-fears = Чего мы опасаемся
cable-home = Дома
cable-services = Что говорят службы
cable-texts = Тексты на столе
cable-force = В силе
cable-orders = Распоряжения этого раунда
cable-talk = Что было сказано
cable-record = Открытый протокол, сначала новейшее
cable-here = Кто здесь
cable-copy = Вся депеша
cable-copy-hint = Чтобы взять с собой: выделите и скопируйте.
cable-done = Этап закончили: { $parties }.
cable-fear = В отношении стороны { $party }: в целом { $overall }; { $fears }.
cable-one-fear = { $fear }: { $band }, { $trend }
cable-figure = { $name }: { $value }
cable-service = По сведениям, { $party } больше всего опасается: { $fear }. Из ста — { $figures }.
cable-draft = { $status ->
    [open] «{ $title }», редакция { $revision }, внесено: { $sponsors }, участники: { $parties }.
   *[other] «{ $title }», редакция { $revision }, внесено: { $sponsors }, участники: { $parties }: { $status }
}
cable-article = Статья { $number }, { $name }: { $text } Обязывает: { $bound }.
cable-bracket = { $said ->
    [yes] В скобках в статье { $article }: { $party } хочет { $value } и говорит: { $comment }
   *[no] В скобках в статье { $article }: { $party } хочет { $value }.
}
cable-sign = Подписать «{ $title }»
cable-unsign = Снять нашу подпись под текстом «{ $title }»
cable-open = Открыть «{ $title }»
cable-agreement = «{ $title }», в силе с: { $round }. Участники: { $parties }.
cable-found = Раунд { $round }: { $party } { $found }
cable-channel = { $count ->
    [0] { $channel }: пока ничего не сказано.
   *[other] { $channel }: сообщений { $count }, непрочитанных { $unread }.
}
cable-speak = Сказать в канале: { $channel }
cable-said = { $who }: { $text }
