### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = Отмените решение, измените его или добавьте новое — и сыграйте упражнение заново.
rewind-whole = Всё упражнение иначе
rewind-more = Изменить больше: всё упражнение или одну делегацию в одном раунде
rewind-line = Решения, раунд за раундом
rewind-whose = Чьи
rewind-everybody = Всех
rewind-every = Все решения, и малые
rewind-nothing = Менять нечего
rewind-no-turn = Поворотных точек нет
rewind-instead = Каким оно должно было быть?
rewind-gone = Такого решения в этом упражнении нет.
rewind-question = { $round }: { $did }. Вместо этого: { $instead }

rewind-did-table = { $party } вносит «{ $title }»
rewind-did-revise = { $party } пересматривает «{ $title }»
rewind-did-withdraw = { $party } отзывает «{ $title }»
rewind-did-bracket = { $party } оговаривает число в тексте «{ $title }»
rewind-did-unbracket = { $party } согласует число в тексте «{ $title }»
rewind-did-cosponsor = { $party } становится соавтором текста «{ $title }»
rewind-did-sign = { $party } подписывает «{ $title }»
rewind-did-sign-all = «{ $title }» подписано
rewind-did-posture = { $party } исполняет должное: { $how }
rewind-did-inspect = { $party } инспектирует: { $partners }
rewind-did-propose = { $party } предлагает «{ $title }»
rewind-did-side-payment = { $party } обещает кое-что за голоса: { $group }
rewind-did-exception = { $party } исполняет одну статью иначе: { $stance } ({ $partners })
rewind-did-denounce = { $party } уведомляет о выходе: «{ $title }»
rewind-did-renew = { $party } хочет, чтобы «{ $title }» продолжалось
rewind-did-query = { $party } спрашивает о поведении: { $partners }
rewind-did-attend = { $party } занимается: { $what }
rewind-did-leap = { $party } делает шаг доверия
rewind-did-inject = Новость: { $title }
rewind-did-consent = { $said ->
    [yes] { $party } даёт своё имя тексту «{ $title }»
   *[no] { $party } отказывается дать своё имя тексту «{ $title }»
}
rewind-did-reply = { $said ->
    [yes] { $party } отвечает о своём поведении ({ $partners })
   *[no] { $party } не отвечает ({ $partners })
}
rewind-did-widen = { $party } показывает «{ $title }» другим
rewind-did-unsign = { $party } снимает подпись под «{ $title }»
rewind-posture = { $stance } ({ $partners })
rewind-token-with = { $token } ({ $partner })

rewind-never-table = Никогда не внесено
rewind-never-revise = Текст как был
rewind-never-withdraw = Остаётся на столе
rewind-never-bracket = Ничто не оговорено
rewind-never-unbracket = Остаётся оговорённым
rewind-never-cosponsor = Без этого имени
rewind-never-sign = Не подписано
rewind-never-propose = Никогда не предложено
rewind-never-side-payment = Без обещания
rewind-never-exception = Без исключения
rewind-never-denounce = Остаётся
rewind-never-renew = Молчит
rewind-never-query = Без вопроса
rewind-never-inspect = Без инспекции
rewind-never-attend = Ничего из этого
rewind-never-leap = Без шага доверия
rewind-never-inject = Без этой новости
rewind-never-consent = Ничего не сказано
rewind-never-reply = Ничего не сказано
rewind-never-widen = Больше никому не показано
rewind-never-unsign = Подпись остаётся
rewind-later = { $rounds ->
    [one] На { $rounds } раунд позже
    [few] На { $rounds } раунда позже
   *[many] На { $rounds } раундов позже
}
rewind-earlier = { $rounds ->
    [one] На { $rounds } раунд раньше
    [few] На { $rounds } раунда раньше
   *[many] На { $rounds } раундов раньше
}
rewind-stance = Всё — { $stance }
rewind-leapless = Никто никогда не делает шага доверия
rewind-measureless = Ничего никогда не вносят и не подписывают
rewind-spirit = Все всегда соблюдают всё по духу
rewind-lens-transformation = Ведение дел друг с другом может менять взгляды, когда позволяют условия
rewind-lens-conventional = Меры действуют сами по себе
rewind-lens-artifact = Взгляды меняются с условиями; меры — их тень
rewind-lens-agent = Одни лишь меры могут начать перемену
rewind-added = { $round }: { $did }
rewind-not = { $party }: { $instead }
rewind-some-text = текст
rewind-flip = { $said ->
    [yes] Нет вместо да
   *[no] Да вместо нет
}
rewind-accept = Принять { $value }
rewind-yes = да
rewind-no = нет
rewind-several = С этими изменениями, числом { $count }
rewind-changes = Что должно быть иначе
rewind-take-back = Убрать
rewind-take-back-of = Убрать: { $change }
rewind-clear = Всё, как было сыграно
rewind-sheet = Одна делегация, один раунд
rewind-sheet-lead = Посмотрите, что она сделала и что ещё могла; измените это или добавьте несделанное.
rewind-sheet-caption = { $party }, { $round }: что сделано и что было возможно
rewind-sheet-party = Делегация
rewind-sheet-round = Раунд
rewind-sheet-what = Решение
rewind-sheet-instead = Вместо этого
rewind-sheet-single = Отдельные статьи ({ $count })
rewind-token = Внимание, { $number }
rewind-instead-of = Вместо этого: { $what }
rewind-row-leap = Шаг доверия
rewind-row-posture = Как выполняет обязанное ({ $partners })
rewind-row-exception = { $measure }, { $partners }
rewind-row-inspect = Инспекция
rewind-row-query = Вопрос о поведении
rewind-row-attend = Внимание
rewind-row-side-payment = Обещание дома: { $group }
rewind-row-reply = Ответ ({ $partners })
rewind-row-denounce = Уведомление о выходе из «{ $title }»
rewind-row-sign = Подписать «{ $title }»
rewind-row-unsign = Снять подпись под «{ $title }»
rewind-row-cosponsor = Стать соавтором «{ $title }»
rewind-row-withdraw = Отозвать «{ $title }»
rewind-row-unbracket = Число в скобках в «{ $title }» ({ $partners })
rewind-row-consent = Дать имя тексту «{ $title }» ({ $partners })
rewind-row-renew = Продлить «{ $title }»

## The answer

rewind-working = Играем снова…
rewind-ahead = { $ahead ->
    [one] Перед этим { $ahead } вопрос…
    [few] Перед этим { $ahead } вопроса…
   *[many] Перед этим { $ahead } вопросов…
}
rewind-heard = Ответ готов.
rewind-heard-futures = Сыграно продолжений: { $done }.
rewind-chart = { $way ->
    [same] { $holder } о стороне { $of }: добросовестность { $changed } в конце, с изменением и без него
   *[other] { $holder } о стороне { $of }: добросовестность { $changed } в конце вместо { $played }
}
rewind-caption = Добросовестность, { $holder } о стороне { $of }: как сыграно, с переменой и в продолжениях того и другого
rewind-played = как сыграно
rewind-changed = с переменой
rewind-column-played-low = Продолжения как сыграно, нижняя десятая
rewind-column-played-middle = Продолжения как сыграно, середина
rewind-column-played-high = Продолжения как сыграно, верхняя десятая
rewind-column-changed-low = Продолжения с переменой, нижняя десятая
rewind-column-changed-middle = Продолжения с переменой, середина
rewind-column-changed-high = Продолжения с переменой, верхняя десятая
rewind-fan-hint = { $games ->
    [one] В заштрихованной и окрашенной областях по { $games } продолжению. Это одно из прочтений обычного хода, силами ботов.
    [few] В заштрихованной области — восемь из десяти продолжений от сыгранного, в окрашенной — восемь из десяти с переменой: по { $games }, силами ботов, с одинаковой удачей.
   *[many] В заштрихованной области — восемь из десяти продолжений от сыгранного, в окрашенной — восемь из десяти с переменой: по { $games }, силами ботов, с одинаковой удачей.
}
rewind-share-played = Как сыграно: преобразуется в { $count } из { $games }
rewind-share-changed = С переменой: преобразуется в { $count } из { $games }
rewind-progress = Продолжений: { $done } из { $of }
rewind-stop = Остановить
rewind-many = Сколько раз
rewind-games = Продолжений: { $games }
rewind-play-on = Пусть боты доиграют отсюда
rewind-no-futures = Пока упражнение идёт, продолжения выдали бы, какой раунд последний.
rewind-dropped = { $count ->
    [one] { $count } записанный ход стал невозможен
    [few] { $count } записанных хода стали невозможны
   *[many] { $count } записанных ходов стали невозможны
}
rewind-dropped-line = { $round }, { $party }: { $did }. { $why }
rewind-dropped-added = (Это было добавлено.)
paper-no-questions = На этом устройстве ни одно решение не переигрывали.
rewind-move-table = внести проект
rewind-move-revise = пересмотреть проект
rewind-move-withdraw = отозвать проект
rewind-move-bracket = оговорить число
rewind-move-unbracket = согласовать число
rewind-move-cosponsor = стать соавтором проекта
rewind-move-sign = подписать
rewind-move-unsign = снять подпись
rewind-move-posture = выбрать, как исполнять должное
rewind-move-inspect = послать инспекторов
rewind-move-attend = направить внимание
rewind-move-propose = предложить проект
rewind-move-consent = дать имя проекту
rewind-move-side-payment = обещать кое-что группе
rewind-move-exception = сделать исключение
rewind-move-denounce = выйти из соглашения
rewind-move-renew = продлить соглашение
rewind-move-query = спросить о поведении
rewind-move-reply = ответить на вопрос
rewind-move-leap = сделать шаг доверия
rewind-move-evasion = подтвердить уклонение
rewind-move-widen = показать проект другим
rewind-move-other = другой ход

## History beside

history-lead = Записанные ходы случая, через тот же движок, что и ваши, а рядом — то, что сделали вы. Порядок, новости и условия истории введены вручную: большая часть её ответа задана заранее. Различается то, что и когда каждый пробовал.
history-working = Играем историю…
history-chart = Добросовестность: { $holder } о стороне { $of }
history-caption = Добросовестность, { $holder } о стороне { $of }: история и это упражнение
history-then = история
history-here = это упражнение
history-low = иной случай, нижняя десятая
history-middle = иной случай, середина
history-high = иной случай, верхняя десятая
history-luck = Заштрихованы восемь из десяти ходов истории с теми же действиями, но с иным случаем: голосования, инспекции и происшествия выпали заново. Что лежит вне — не случай.
history-luck-working = История с иным случаем: { $done } из { $of }…
history-difference = После раунда { $round } вера { $holder } в добросовестность { $of }: здесь { $here }, в истории { $then }. { $where ->
    [waiting] {""}
    [below] Это ниже того, что один случай делает из действий истории ({ $low }–{ $high }, восемь раз из десяти).
    [above] Это выше того, что один случай делает из действий истории ({ $low }–{ $high }, восемь раз из десяти).
   *[near] С иным случаем история чаще всего лежала бы между { $low } и { $high }, как и ваша.
}
history-became = { $parties }: в истории — { $then ->
    [0] не преобразовано
   *[other] преобразовано в раунде { $then }
}, здесь — { $here ->
    [0] не преобразовано
   *[other] преобразовано в раунде { $here }
}.
history-texts = Что вступило в силу, и шаги доверия
history-texts-caption = Что вступило в силу и кто сделал шаг доверия, раунд за раундом: история и это упражнение
history-text = «{ $title }» ({ $measures })
history-text-dictated = «{ $title }», навязано ({ $measures })
history-leap = { $party } делает шаг доверия
history-refused = { $count ->
    [0] { "" }
    [one] { $count } записанный ход движок не допустил.
    [few] { $count } записанных хода движок не допустил.
   *[many] { $count } записанных ходов движок не допустил.
}

## The stress test

stress-lead = На каждую пару соперников обрушивают двести дурных ночей: десять видов кризиса, каждый по двадцать раз. Сколько из них удержало бы то, о чём договорились?
stress-working = Бросаем кризисы…
stress-pairs = Как часто они держатся
stress-held = Со всем, что в силе: { $count } из { $crises }
stress-held-bare = Без всяких соглашений: { $count } из { $crises }
stress-kinds = Кризис за кризисом
stress-pairs-caption = Ночей каждого вида кризиса — { $each }: сколько удержано
stress-crisis = Кризис
stress-all = Все
stress-bare = Все, без всяких соглашений
stress-ranks = Чего каждое соглашение стоит в такую ночь
stress-ranks-chart = Ночи, удержанные без него (штриховка), и те, что оно добавляет
stress-ranks-caption = Ночи, удержанные с каждым соглашением и без него; сначала то, что добавляет больше всех
stress-agreement = Соглашение
stress-with = С ним
stress-without = Без него
stress-thrown = Ночи
stress-worth = С ним удержано { $held } ночей из { $thrown }, без него — { $without }.
stress-most = Больше всего: { $crisis } (+{ $count }).
stress-none = Ни одно действующее соглашение не обязывает пары соперников.
stress-doubt = На эту ночь убирают только текст; доверие, которое он создал, остаётся. Насколько смягчает каждая мера — догадка этой модели.

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = С этой переменой, при всём остальном как было сыграно, ни один соперник не кончил бы с иным образом своего соперника.
sentence-whatif-otherwise = С этой переменой, при всём остальном как было сыграно, { $party } кончила бы с добросовестностью стороны { $other } в { $good-faith-then }. Было { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] Отношения между сторонами { $party } и { $other } преобразуются в раунде { $round }, с переменой и без неё.
   *[long] Отношения между сторонами { $party } и { $other } преобразуются и с переменой: в раунде { $until } вместо раунда { $round }.
}
sentence-whatif-transforms-only-then = Как было сыграно, отношения между сторонами { $party } и { $other } не преобразились. С переменой — да, в раунде { $until }.
sentence-whatif-transforms-no-more = Как было сыграно, отношения между сторонами { $party } и { $other } преобразились в раунде { $round }. С переменой — нет.
sentence-whatif-transforms-neither = Отношения между сторонами { $party } и { $other } не преобразуются ни с переменой, ни без неё.
sentence-whatif-futures = { $games ->
    [one] Из { $games } продолжения, которое боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
    [few] Из { $games } продолжений, которые боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
   *[many] Из { $games } продолжений, которые боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
}
sentence-whatif-dropped = { $moves ->
    [one] { $moves } записанный ход стал невозможен, начиная с раунда { $round }.
    [few] { $moves } записанных хода стали невозможны, первый из них — в раунде { $round }.
   *[many] { $moves } записанных ходов стали невозможны, первый из них — в раунде { $round }.
}
sentence-whatif-not-granted = { $moves ->
    [one] { $moves } добавленный ход был невозможен; первый — в раунде { $round }.
    [few] { $moves } добавленных хода были невозможны, первый — в раунде { $round }.
    [many] { $moves } добавленных ходов были невозможны, первый — в раунде { $round }.
   *[other] { $moves } добавленного хода были невозможны, первый — в раунде { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] { $games } продолжение мало говорит о вероятном.
    [few] { $games } продолжения — это мало: другая горсть может выйти иначе.
   *[many] { $games } продолжений — это мало: другая горсть может выйти иначе.
}
sentence-whatif-one-reading = Так это видит модель, и это одно из прочтений теории. Что сделали бы люди за столом, никакое переигрывание сказать не может.

## What cannot be changed

refused-no-such-entry = Записи { $entry } нет: в протоколе их { $entries }.
refused-not-a-wish = Запись { $entry } не была ничьим желанием: начало и часы изменить нельзя.
refused-not-in-a-round = Запись { $entry } стоит до первого раунда или после последнего: ни раньше, ни позже её не передвинуть.
refused-no-such-leap = { $party } ничего не делала с шагом доверия в раунде { $round }.
refused-no-leap-at-all = Шага доверия никто не делал, убирать нечего.
refused-no-such-signature = Этого текста никто никогда не подписывал.
refused-no-beginning = Эта запись не начинается с упражнения.
refused-not-in-the-record = В записи нет раунда { $round }.
refused-not-addable = Этого нельзя добавить: делегации принимают решения, руководство вводит новости.

refused-no-such-change = Такой перемены нет: «{ $change }».
refused-too-many-futures = За раз можно запросить не более { $max } продолжений.
refused-last-round-hidden = Пока упражнение идёт, продолжения выдали бы, какой раунд последний. Без продолжений спросить можно.
refused-nothing-resolved = Ни один раунд ещё не подытожен.
refused-round-not-resolved = Раунд { $round } не подытожен.
refused-no-history = К этому упражнению не подходит ни одна историческая запись.
refused-studies-busy = Спрашивают сразу многие. Попробуйте через минуту.
refused-study-too-long = Это заняло слишком много времени, ответа нет.
refused-study-stopped = Это остановили прежде, чем появился ответ.
refused-study-broke = Вычислить это не удалось. Само упражнение осталось как было.

## Standard crises, one per id of game_rules/whatif/standard_crises.py

crisis-incident-at-sea = инцидент на море
crisis-unannounced-exercise = учение, о котором никто не объявил
crisis-false-alarm = ложная тревога
crisis-leaked-plan = утечка военного плана
crisis-border-shooting = стрельба на границе
crisis-stray-aircraft = заблудившийся самолёт
crisis-secret-delivery = тайная поставка оружия
crisis-rumour-of-mobilisation = слух о мобилизации
crisis-network-failure = отказ всех сетей сразу
crisis-ultimatum = ультиматум

## Что из того же начала обычно делают боты

usual-title = Что из того же начала делают боты
usual-hint = Те же бумаги, мандаты и начало; за все делегации играют боты, каждый раз с иной удачей.
usual-play = Пусть боты сыграют с самого начала
usual-progress = { $of ->
    [0] Играются первые партии…
   *[other] Партии: { $done } из { $of }
}
usual-heard = Боты сыграли с этого начала, партий: { $games }.
usual-here = этот стол
usual-middle = боты, посередине
usual-low = боты, каждая десятая ниже
usual-high = боты, каждая десятая выше
usual-caption = Вера стороны { $holder } в добросовестность стороны { $of }: этот стол и боты с того же начала
usual-finding = После раунда { $round } вера стороны { $holder } в добросовестность стороны { $of }: { $here }. { $where ->
    [below] Девять партий ботов из десяти были тогда выше.
    [above] Девять партий ботов из десяти были тогда ниже.
   *[near] Восемь партий ботов из десяти лежали между { $low } и { $high }.
}
usual-pair = { $one } и { $other }: партии ботов, в которых отношения преобразились: { $transformed } из { $games }. { $here ->
    [0] За этим столом они не преобразились.
   *[other] За этим столом они преобразились в раунде { $here }.
}
usual-nothing = { $nothing ->
    [0] В каждой партии ботов преобразились хотя бы одни отношения.
   *[other] Партии ботов, в которых не преобразились никакие отношения: { $nothing } из { $games }.
}
usual-fan-hint = В заштрихованной области — восемь партий ботов из десяти, всего партий: { $games }. Боты — не мерка для людей: они показывают, что это начало делает вероятным в этой модели.
