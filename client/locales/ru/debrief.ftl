### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = Разбор
debrief-of = Разбор: { $title }
debrief-after = { $rounds ->
    [0] до первого раунда
    [one] после { $rounds } раунда
    [few] после { $rounds } раундов
   *[many] после { $rounds } раундов
}
debrief-after-end = после последнего раунда
debrief-loading = Складываем историю…
debrief-again = Попробовать снова
debrief-back-floor = Назад к упражнению
debrief-back-control = Назад к руководству
debrief-nav = Экраны разбора
debrief-next = Далее: { $screen }
debrief-previous = Назад: { $screen }
debrief-paper = Всё на одной странице
debrief-print = Печать
debrief-newer = Сыгран ещё один раунд.
debrief-newer-load = Показать его
debrief-model = Всё это верно в этой модели — одном из прочтений взгляда на укрепление доверия как на преобразование (Macintosh 1996). Она здесь для того, чтобы в ней сомневались.

lead-room = Вести зал
lead-not = Каждый смотрит, куда хочет.
lead-now = Все видят тот экран, что видите вы, и то, что вы открываете.
lead-turn = Следующая часть на экране зала
lead-followed = Разбор ведёт руководство.
lead-alone = Разбор ведёт руководство; вы осматриваетесь сами.
lead-look-around = Осмотреться
lead-follow = Следовать

download = Скачать всё
download-hint = Таблицы (CSV) и JSON одним файлом, с заметками, которые вы можете читать.

notes = Заметки
notes-none = Пока никто ничего не записал.
notes-own = только для своей делегации
notes-write = Своя заметка
notes-about = К: { $round }
notes-round = К какому раунду
notes-shared = Показать всем
notes-add = Сохранить заметку

screen-before = До экранов
screen-feared = Чего они опасались
screen-transformed = Подписать — не преобразовать
screen-other-way = Прочитано наоборот
screen-mind-gap = Как они читали друг друга
screen-eyes = Их глазами
screen-compare = Рядом
screen-history = Как было в истории
screen-stress = Дурные ночи
screen-rewind = Отмотать одно решение
screen-ledger = Счета
screen-verdict = Четыре строки
screen-after = Что вынести
screen-all = Всё на одной странице

## Charts

chart-table-show = Показать числа таблицей
chart-table-hide = Скрыть таблицу
chart-round = Раунд
chart-start = Начало
chart-party = Сторона

## Names

debrief-pair = { $holder } о стороне { $of }
debrief-pair-two = { $one } и { $other }
debrief-start = До раунда 1
debrief-group-military = военные
debrief-group-legislature = парламент
debrief-group-public = общественность
debrief-group-industry = промышленность
debrief-holder-sign = тот, кто подписывает
debrief-holder-leap = глава делегации
debrief-holder-comply = военные
debrief-holder-other = тот, кто должен был подтвердить
debrief-stance-spirit = по духу
debrief-stance-letter = по букве
debrief-stance-shave = чуть меньше
debrief-stance-evade = никак

## Before the screens

before-lead = Две минуты без экранов.
before-word = Каждый говорит об этом упражнении одно слово; никто не объясняет, никто не отвечает.
before-then = Потом посмотрите, что каждый держал при себе.

## What they were afraid of

feared-lead = Сначала догадки, потом правда: по одной паре.
feared-pairs = Кто кого опасался
feared-pair-veiled = скрыто
feared-pair-open = открыто
feared-others = Пары, которые не соперничают
feared-heading = Чего { $holder } опасалась со стороны { $of }
feared-asked = Что думала сторона { $of }
feared-guessed = Раунд { $round }: чувствует угрозу «{ $level }», главное — { $fear }
feared-no-guess = { $of } не делала догадок о стороне { $holder }.
feared-unveil = Открыть, чего опасалась { $holder }
feared-truth = На деле: { $fear }
feared-greatest = главное опасение
feared-hidden = ещё скрыто
feared-guess-first = первая догадка
feared-guess-last = последняя догадка
feared-guess-both = первая и последняя догадка
feared-bars = Шесть опасений: { $holder } о стороне { $of }
feared-bars-hint = Полоса — последний раунд, вертикальная черта — начало; 0 — спокойствие, 1 — страх.
feared-bars-caption = Чего { $holder } опасалась со стороны { $of }, от 0 (спокойствие) до 1 (страх)
feared-column-fear = Опасение
feared-column-guessed = Догадка: { $of }
feared-threat = Насколько { $holder } чувствовала угрозу от стороны { $of }
feared-threat-course = { $way ->
    [more] В конце { $holder } чувствовала большую угрозу от стороны { $of }, чем в начале: { $last } после { $first }
    [less] В конце { $holder } чувствовала меньшую угрозу от стороны { $of }, чем в начале: { $last } после { $first }
   *[same] В конце { $holder } чувствовала примерно такую же угрозу от стороны { $of }, как в начале: { $last } после { $first }
}
feared-threat-hint = Линия — то, что чувствовала { $holder }; каждый ромб — то, что полагала { $of }.
feared-threat-veiled-hint = Каждый ромб — догадка стороны { $of }.
feared-threat-caption = Насколько { $holder } чувствовала угрозу от стороны { $of } и что полагала { $of }
feared-threat-truth = Чувство: { $holder }
feared-threat-guess = Догадка: { $of }
feared-calm = спокойствие
feared-alarm = страх
feared-next = Далее: { $holder } о стороне { $of }
feared-was-greatest = Главное в раунде { $round }

## Through their eyes

eyes-lead = Что делегация знала в данный миг, ни больше ни меньше. Двигайтесь по раундам; рядом стоит то, что было на деле.
eyes-who = Чьими глазами
eyes-scrub = Раунд; стрелки переходят от раунда к раунду
eyes-fears = Что { $party } видела из собственных опасений
eyes-believed = Чего, по словам её служб, опасались с её стороны другие и чего опасались на деле
eyes-believed-caption = Опасения других в отношении стороны { $party }: по докладам её служб и на деле. После: { $round }
eyes-true = на деле
eyes-causes = Как её столица прочла раунд
eyes-home = Столица
eyes-texts = Тексты, которые она могла видеть
eyes-texts-none = Нет
eyes-news = Протокол, каким она могла его прочесть
eyes-nothing = Ей пока ничего не сообщили.

## Side by side

compare-lead = Упражнения этого семинара, начавшиеся одинаково. Кто, что и когда сделал иначе?
compare-one = Подытоженный раунд есть лишь в одном упражнении этого семинара: сравнивать пока не с чем.
compare-table = Стол { $number }
compare-caption = Добросовестность между { $pair }, упражнение за упражнением
towards = { $one } → { $other }
eyes-text = «{ $title }»
compare-finding = { $transformed ->
    [0] { $pair }: ни в одном из упражнений ({ $count }) отношения не преобразились
   *[other] { $pair }: отношения преобразились в { $transformed } из { $count } упражнений
}
compare-hint = Добросовестность после каждого раунда. Бледные линии — другие упражнения.
compare-panel = Стол { $number }: преображено в раунде { $round }
compare-panel-not = { $rounds ->
    [one] Стол { $number }: не преображено за { $rounds } раунд
    [few] Стол { $number }: не преображено за { $rounds } раунда
    [many] Стол { $number }: не преображено за { $rounds } раундов
   *[other] Стол { $number }: не преображено за { $rounds } раунда
}
compare-done = { $count ->
    [1] { $what }
   *[other] { $what } (×{ $count })
}, { $span ->
    [1] раунд { $rounds }
   *[other] раунды { $rounds }
}
compare-no-turn = Ничего не согласовано, ни на что не решились и ничего не нарушено.
compare-exercise = Упражнение
compare-parted = { $holder } о стороне { $of }: одинаково до раунда { $before }, врозь с раунда { $round }.
compare-parted-at-once = { $holder } о стороне { $of }: врозь с первого раунда.
compare-never = { $holder } о стороне { $of }: в общих раундах никогда не расходились далеко.
compare-outcomes = Что из этого вышло
compare-outcomes-caption = Раунды, тексты, шаги доверия и когда преобразились соперники, упражнение за упражнением
compare-rounds = Раунды
compare-agreements = Тексты в силе
compare-leaps = Шаги доверия
compare-transformed = { $one } и { $other }
compare-not = не преобразовано
compare-round = раунд { $round }
compare-verdicts = Четыре линии, сторона за стороной
compare-verdicts-hint = От 0 на одном краю до 1 на другом. Числа — номера столов; где столам тесно, номер есть только у нижнего и у верхнего. Линии никогда не складываются.
compare-verdicts-caption = Четыре линии, сторона за стороной и упражнение за упражнением; они никогда не складываются

## How well they read each other

gap-lead = Каждая догадка против того, что было правдой, пока шёл её раунд. Знать не мог никто; вопрос, приблизились ли они.
gap-none = Догадок никто не делал.
gap-reader = { $by } о стороне { $about }
gap-off = { $by } в среднем ошибалась на { $error }{ $lean ->
    [more] {" "}и считала сторону { $about } испуганнее, чем та была.
    [less] {" "}и считала сторону { $about } менее испуганной, чем та была.
   *[even] , одинаково часто выше и ниже.
}
gap-hits = { $guesses ->
    [one] { $hits ->
        [0] Верных догадок о главном опасении: { $hits } из { $guesses }.
       *[other] Верных догадок о главном опасении: { $hits } из { $guesses }.
    }
    [few] Верных догадок о главном опасении: { $hits } из { $guesses }.
   *[many] Верных догадок о главном опасении: { $hits } из { $guesses }.
}
gap-trends = { $trends ->
    [one] { $right ->
        [0] Когда правда сдвигалась, догадка за ней не шла: { $right } из { $trends }.
       *[other] Когда правда сдвигалась, догадка шла за ней: { $right } из { $trends }.
    }
    [few] Когда правда сдвигалась, догадка шла за ней: { $right } из { $trends }.
   *[many] Когда правда сдвигалась, догадка шла за ней: { $right } из { $trends }.
}
gap-closing = { $way ->
    [nearer] Последняя догадка ближе первой.
    [further] Последняя догадка дальше первой.
   *[same] Последняя догадка так же далека, как первая.
}
gap-chart = Насколько мимо: { $by } о стороне { $about }
gap-caption = Догадки стороны { $by } о том, какую угрозу от неё чувствует { $about }, против правды
gap-column-guess = Догадка
gap-column-truth = Правда
gap-column-error = Догадка минус правда
gap-column-services = Службы минус правда
gap-column-fear = Угаданное опасение
gap-column-true-fear = Главное опасение
gap-more = слишком много страха
gap-less = слишком много спокойствия
gap-right = верно
gap-legend = Заполненный ромб назвал главное опасение. Штриховая черта — то, что докладывали собственные службы делегации.

## Signed is not transformed

transformed-lead = Соглашения — это действия. Изменили ли они то, что обе стороны думают друг о друге, — другая линия.
transformed-pair = Пара
transformed-rival = { $one } и { $other }
transformed-other = { $one } и { $other } (не соперники)
transformed-chart = { $way ->
    [transformed] { $one } и { $other }: отношения преобразились в раунде { $round }
    [open] { $one } и { $other }: отношения пока не преобразились
   *[not] { $one } и { $other }: отношения не преобразились
}
transformed-hint = Насколько вероятным каждая после каждого раунда считает, что другая поступит с ней честно.
transformed-line = { $holder } о стороне { $of }
transformed-axis = добросовестность
transformed-half = поровну
transformed-window = готовы обе
transformed-readiness = Готовность
transformed-gate = готова
transformed-scrub = Раунд; стрелки переходят от раунда к раунду
transformed-value = { $round }. { $first }: { $first-value }. { $second }: { $second-value }.
transformed-caption = Добросовестность, готовность и события между сторонами { $one } и { $other }, по раундам
transformed-column-faith = Добросовестность, { $holder } о стороне { $of }
transformed-column-readiness = Готовность, { $holder }
transformed-column-institution = Институт, { $holder } о стороне { $of }
transformed-column-measures = Меры в силе
transformed-column-happened = Что произошло
transformed-in-force = { $measures ->
    [0] Между ними нет мер в силе.
    [one] Между ними в силе { $measures } мера.
    [few] Между ними в силе { $measures } меры.
   *[many] Между ними в силе { $measures } мер.
}
transformed-both-ready = Готовы были обе.
transformed-nothing = Между ними ничего не записано.
transformed-books = Счета: { $holder } о стороне { $of }

mark-signed = { $party } подписывает «{ $subject }»
mark-entered = «{ $subject }» вступает в силу
mark-failed = «{ $subject }» не проходит в столице
mark-failed-by = «{ $subject }» не проходит в столице: { $party }
mark-leap = { $party } делает шаг доверия
mark-answered = { $party } отвечает на шаг
mark-incident = Инцидент
mark-news = Новость: { $subject }
mark-news-plain = Новость
mark-breach = { $party } не держит слова
mark-question = { $party } публично ставит нынешнее положение под вопрос
mark-experts = Встречаются эксперты
mark-review = Проводится обзор
mark-gesture = { $party } делает дружественный жест
mark-warning = { $party } делает враждебный жест
mark-query = { $party } спрашивает о поведении другой
mark-silence = { $party } оставляет вопрос без ответа
mark-renewed = «{ $subject }» продлено
mark-lapsed = Истекает срок статей «{ $subject }»
mark-denounced = { $party } денонсирует «{ $subject }»
mark-inspection = { $party } посылает инспекторов
sign-signed = подписано
sign-entered = вступает в силу
sign-failed = не проходит в столице
sign-leap = шаг доверия
sign-answered = ответ на шаг
sign-incident = инцидент
sign-news = новость
sign-breach = слово не сдержано
sign-question = положение под вопросом
sign-experts = встреча экспертов
sign-review = обзор
sign-gesture = дружественный жест
sign-warning = враждебный жест
sign-query = вопрос о поведении
sign-silence = молчание
sign-renewed = продлено
sign-lapsed = срок истёк
sign-denounced = денонсировано
sign-inspection = инспекция

## Read the other way

other-way-lead = Одна и та же мера может успокоить или встревожить: смотря кто её читает и когда.
other-way-heading = { $measure }: действие — { $of }, прочтение — { $holder }
other-way-chart = Что мера сделала и что сделала бы
other-way-hint = Насколько больше или меньше { $holder } из-за неё доверяла стороне { $of }, в логарифмах шансов.
other-way-caption = { $measure } в два момента
other-way-then = Раунд { $round }, как было
other-way-instead = Раунд { $round }, в этой модели
other-way-detail = готовность { $readiness }, добросовестность { $good-faith }
other-way-column-readiness = Готовность
other-way-column-faith = Добросовестность
other-way-column-change = Перемена
other-way-wary = больше недоверия
other-way-trusting = больше доверия
other-way-books = Счета раунда { $round }
other-way-none = Пока ни одна мера не была прочтена вопреки её смыслу.
other-way-more = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
   *[many] Показать ещё { $count }
}

## The books

ledger-lead = Каждая перемена каждого образа, разложенная на причины. Причины дают в точности всю сумму.
ledger-holder = Чей образ
ledger-of = О ком
ledger-round = Раунд
ledger-none = Ни один раунд ещё не подытожен.
ledger-chart = { $way ->
    [up] Раунд { $round }: доверие { $holder } к { $of } выросло: { $after } после { $before }
    [down] Раунд { $round }: доверие { $holder } к { $of } упало: { $after } после { $before }
   *[same] Раунд { $round }: доверие { $holder } к { $of } осталось прежним: { $after }
}
ledger-hint = В логарифмах шансов добросовестности; вправо — больше доверия.
ledger-caption = Почему { $holder } изменила свой образ стороны { $of } в раунде { $round }
ledger-before = До, добросовестность { $share }
ledger-after = После, добросовестность { $share }
ledger-still = Этот образ ничто не сдвинуло.
ledger-column-cause = Причина
ledger-column-amount = Перемена
ledger-column-factors = Почему столько
ledger-small = { $count ->
    [one] { $count } малая причина
    [few] { $count } малые причины
   *[many] { $count } малых причин
}
ledger-total = Всего
ledger-course-after = Добросовестность после
ledger-course-caption = Что меняло образ { $of } в глазах { $holder } и добросовестность после каждого раунда
ledger-course = { $holder } о { $of }, раунд за раундом
ledger-state = В конце раунда
ledger-readiness = Готовность: { $holder } к стороне { $of }
ledger-bias = Предвзятость прочтения: { $of }
ledger-institution = Институт
ledger-baseline = Где образ покоится без новостей, добросовестность
ledger-threat = Чувство угрозы
ledger-votes = Голосования в столицах в этом раунде
ledger-votes-caption = Доля каждой группы за
ledger-votes-none = В этом раунде подписанных текстов на голосование не выносили.
ledger-vote-title = Текст
ledger-vote-total = За
ledger-vote-needed = Нужно
ledger-vote-outcome = Исход
ledger-vote-passed = принято
ledger-vote-failed = отклонено
ledger-adjusted = Сдвинуто вручную в этом раунде
ledger-adjusted-line = { $party }, { $what }: { $amount } («{ $reason }»)
ledger-adjusted-image = добросовестность в отношении { $party }
ledger-adjusted-capital = авторитет дома
ledger-kept = Как держали слово в этом раунде
ledger-kept-caption = Соблюдение на деле и то, что из него увидела другая сторона
ledger-kept-none = В этом раунде меры никого не обязывали.
ledger-kept-who = Кто, перед кем
ledger-kept-article = Мера
ledger-kept-true = На деле
ledger-kept-seen = Как увидели
ledger-kept-odds = Вероятность быть увиденным
ledger-kept-all = { $count ->
    [one] { $count } статья соблюдена по букве или по духу, и так это и увидели.
    [few] { $count } статьи соблюдены по букве или по духу, и так это и увидели.
   *[many] { $count } статей соблюдено по букве или по духу, и так это и увидели.
}

cause-with-measure = { $cause }: { $measure }
cause-with-agreement = { $cause }: «{ $agreement }»
cause-with-party = { $cause }: { $party }
debrief-cause-tide = ход событий
debrief-cause-information = информация
debrief-cause-interaction = контакты
debrief-cause-communication = связь
debrief-cause-notification = уведомление
debrief-cause-observation = наблюдение
debrief-cause-inspection = инспекция
debrief-cause-constraint = ограничение
debrief-cause-declaratory = заявление
debrief-cause-breach = несдержанное слово
debrief-cause-gesture = жест
debrief-cause-query = вопрос о поведении
debrief-cause-denunciation = уведомление о выходе
debrief-cause-process = ведение дел друг с другом
debrief-cause-leap = шаг доверия
debrief-cause-institution = институт
debrief-cause-slide = возврат старых привычек
debrief-cause-repair = институт исправляет вред
debrief-cause-incident = инцидент
debrief-cause-control = руководство

factor-w = вес { $value }
factor-match = отвечает опасениям { $value }
factor-seen = соблюдено, как увидели { $value }
factor-effort = показанное усилие { $value }
factor-age = { $count ->
    [0] новое
    [one] второй раунд действия
    [few] действовало до того { $count } раунда
   *[many] действовало до того { $count } раундов
}
factor-alpha = неоднозначность { $value }
factor-bias = предвзятость { $value }
factor-readiness = готовность { $value }
factor-process = ведение дел друг с другом { $value }
factor-bonus = рядом с другими видами × { $value }
factor-faith = добросовестность { $value }
factor-surprise = неожиданность { $value }
factor-depth = глубина чисел { $value }
factor-checked = под присмотром наблюдателей × { $value }
factor-monitored = { $set ->
    [yes] под наблюдением третьей стороны
   *[no] без наблюдения третьей стороны
}
factor-negotiated = { $set ->
    [yes] договорённое
   *[no] навязанное
}
factor-size = размер { $value }
factor-articles = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[many] { $count } статей
}
factor-declared = { $set ->
    [yes] вопреки заявлению
   *[no] заявления в силе нет
}
factor-answered = { $set ->
    [yes] после ответа на вопрос
   *[no] без ответа до того
}
factor-reviewed = { $set ->
    [yes] с обзором
   *[no] без обзора
}
factor-institution = институт { $value }
factor-major = { $set ->
    [yes] тяжкое
   *[no] малое
}
factor-notified = { $set ->
    [yes] об учениях уведомляли
   *[no] ни о чём не уведомляли
}
factor-own = { $set ->
    [yes] собственный шаг
   *[no] чужой шаг
}
factor-nth = { $count ->
    [one] номер { $count }
    [few] номер { $count }
   *[many] номер { $count }
}
factor-unanswered = раунда { $count }, без ответа
factor-away = удаление от начала { $value }
factor-baseline = точка покоя { $value }
factor-taken = принятый вред { $value }
factor-bound = край шкалы { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = Четыре строки, и никакой суммы: чего они стоят одна против другой, говорить вам.
verdict-not-yet = Итоги будут после последнего раунда. Мандаты открыты уже сейчас.
verdict-security = Безопасность
verdict-security-plain = Сколь мало осталось опасений и удержан ли кризис.
verdict-judgement = Суждение
verdict-judgement-plain = Насколько собственный образ других приблизился к обоснованному.
verdict-standing = Авторитет
verdict-standing-plain = Чего правительство ещё стоило дома.
verdict-mandate = Мандат
verdict-mandate-plain = Какая часть указаний исполнена.
verdict-caption = Четыре строки итогов, от 0 до 1, по сторонам
verdict-chart = Четыре строки, по сторонам
verdict-hint = От 0 на одном конце до 1 на другом.
verdict-mandates = Мандаты, рассекреченные
verdict-advantage = Этот мандат искал преимущества. Каждая делегация тянула свой, и таким он выпадал в одном случае из четырёх; об этом сказали всем.
verdict-met = исполнено
verdict-unmet = не исполнено
verdict-told = Как это читала делегация:
verdict-course = Раунд за раундом
verdict-course-caption = Готовность, авторитет дома и благоприятные условия после каждого раунда, от 0 до 1: { $party }
verdict-readiness = Готовность
verdict-capital = Авторитет

## What to make of it

after-lead = Что говорит это упражнение и чего сказать не может.
after-more = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
   *[many] Показать ещё { $count }
}
after-cannot = Чего данные сказать не могут
after-questions = Вопросы залу
after-questions-none = Своих вопросов у сценария нет. Начните так: что переменило бы ваше мнение?
after-memo = Для записки: скажите, в какой из этих фраз вы сомневаетесь больше всего и что бы это показало.

## Evidence

evidence = См.: { $where }
evidence-feared = чего { $holder } опасалась со стороны { $of }
evidence-feared-all = чего они опасались
evidence-transformed = { $holder } и { $of } по раундам
evidence-transformed-all = добросовестность по раундам
evidence-other-way = мера в два момента
evidence-ledger = счета раунда { $round }, { $holder } о стороне { $of }
evidence-ledger-round = счета раунда { $round }
evidence-verdict = четыре строки и мандаты
evidence-record = ход событий

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = Чего больше всего опасалась { $party }: { $fear }; { $other } полагала: { $guess }. Чего больше всего опасалась { $other }: { $fear-other }; { $party } полагала: { $guess-other }. До последней догадки ни одна сторона не увидела, чего боится другая.
sentence-guess-missed = { $span ->
    [once] В раунде { $round } { $by } сочла главным опасением стороны { $party }: { $guess }. На деле: { $fear }.
   *[long] В раунде { $round } и всё ещё в раунде { $until } { $by } считала главным опасением стороны { $party }: { $guess }. На деле: { $fear }.
}
sentence-guess-found = Начиная с раунда { $round } { $by } называла то, чего больше всего опасалась { $party }: { $fear }.
sentence-guess-left = В раунде { $round } { $by } была права: главным опасением стороны { $party } было «{ $fear }». К раунду { $until } она переменила мнение: «{ $guess }».
sentence-guess-overtaken = В раунде { $round } { $by } была права: главным опасением стороны { $party } было «{ $guess }». К раунду { $until } это было уже не так, а { $by } говорила то же: теперь это было «{ $fear }».
sentence-guess-none = { $by } не делала догадок о стороне { $party }, главное опасение которой: { $fear }.
sentence-nobody-guessed = Никто за столом ни разу не назвал того, чего больше всего опасалась { $party }: { $fear }.
sentence-nobody-guessed-before = До раунда { $round } никто за столом не назвал того, чего больше всего опасалась { $party }: { $fear }.
sentence-fear-turned = Главное опасение стороны { $party } в отношении стороны { $other } сначала было «{ $guess }»; с раунда { $round } — «{ $fear }».
sentence-fear-fell = Ничто не успокоило сторону { $party } больше, чем раунд { $round }: угроза, которую она чувствовала от стороны { $other }, снизилась с { $threat-before } до { $threat }. Больше всего в этом раунде весило: { $cause }.
sentence-fear-rose = Ничто не встревожило сторону { $party } больше, чем раунд { $round }: угроза, которую она чувствовала от стороны { $other }, выросла с { $threat-before } до { $threat }. Больше всего в этом раунде весило: { $cause }.
sentence-fear-covered = В раунде { $round } угроза, которую { $party } чувствовала от стороны { $other }, изменилась с { $threat-before } до { $threat }: не столько оттого, что она стала думать о ней иначе, сколько из-за того, на что к тому времени отвечали соглашения.
sentence-fear-still = { $rounds ->
    [one] За { $rounds } раунд угроза, которую { $party } чувствовала от стороны { $other }, почти не изменилась.
    [few] Ни один из { $rounds } раундов не изменил заметно угрозу, которую { $party } чувствовала от стороны { $other }.
    [many] Ни один из { $rounds } раундов не изменил заметно угрозу, которую { $party } чувствовала от стороны { $other }.
   *[other] Ни один из { $rounds } раунда не изменил заметно угрозу, которую { $party } чувствовала от стороны { $other }.
}
sentence-fear-unaddressed = Ни один текст, на столе или в силе, не отвечал главному опасению стороны { $party } в отношении стороны { $other }: { $fear }.
sentence-gap = В раунде { $round } на вопрос, насколько { $party } чувствует угрозу, { $by } ответила «{ $guessed-level }»; ближе было бы «{ $threat-level }» ({ $guessed } против { $threat }). Дальше от правды не была ни одна догадка.
sentence-first-agreement = Первым соглашением стало «{ $agreement }». Его меры впервые сказались в раунде { $round }: благодаря им доверие стороны { $party } к стороне { $other } { $way ->
    [up] выросло ({ $amount }).
    [down] снизилось ({ $amount }).
   *[still] не изменилось.
}
sentence-no-agreement = { $rounds ->
    [one] За { $rounds } раунд в силу не вступило ни одно соглашение.
    [few] За { $rounds } раунда в силу не вступило ни одно соглашение.
   *[many] За { $rounds } раундов в силу не вступило ни одно соглашение.
}
sentence-half-passed = { $measures ->
    [0] Между сторонами { $party } и { $other } не было мер в силе
    [one] Между сторонами { $party } и { $other } в силе была { $measures } мера
    [few] Между сторонами { $party } и { $other } в силе были { $measures } меры
   *[many] Между сторонами { $party } и { $other } в силе было { $measures } мер
} { $round ->
    [0] в начале.
   *[other] после раунда { $round }.
} Их добросовестность перешла половину в раунде { $until }. Больше всего в том раунде весило: { $cause }.
sentence-half-not-passed = { $measures ->
    [0] Между сторонами { $party } и { $other } нет мер в силе;
    [one] Между сторонами { $party } и { $other } в силе { $measures } мера;
    [few] Между сторонами { $party } и { $other } в силе { $measures } меры;
   *[many] Между сторонами { $party } и { $other } в силе { $measures } мер;
} выше всего их добросовестность была { $good-faith }, { $round ->
    [0] в начале.
   *[other] в раунде { $round }.
}
sentence-transformed = Отношения между сторонами { $party } и { $other } считаются преобразованными с раунда { $round }: каждая стала ждать от другой добросовестности, и что-то из этого стало институтом.
sentence-transformed-not = После раунда { $round } добросовестность между сторонами { $party } и { $other } составляла в среднем { $good-faith }, у менее доверчивой { $least }, а привычка иметь дело друг с другом { $institution }. Отношения считаются преобразованными начиная с { $good-faith-asked }, { $least-asked } и { $institution-asked }: всё это два раунда подряд или в самом конце.
sentence-window-open = { $span ->
    [once] В раунде { $round } готовы были обе: { $party } и { $other }.
   *[long] С раунда { $round } по раунд { $until } готовы были обе: { $party } и { $other }.
} { $inside ->
    [0] { $outside ->
        [0] Через это окно не прошло ничего, и вне его тоже: ни одно соглашение между ними не вступило в силу, и ни одна не сделала шага доверия.
       *[other] Из их соглашений и шагов доверия в это окно попало { $inside }, вне его — { $outside }.
    }
   *[other] Из их соглашений и шагов доверия в это окно попало { $inside }, вне его — { $outside }.
}
sentence-window-never = { $party } и { $other } ни разу не были готовы обе. Ближе всего к этому — { $round ->
    [0] начало,
   *[other] раунд { $round },
} { $readiness }.
sentence-institution-absorbed = То, что стало институтом между сторонами { $party } и { $other }, к раунду { $round } поглотило вред в { $size }.
sentence-read-against = В раунде { $round } мера «{ $measure }» от стороны { $other } усилила недоверие стороны { $party } ({ $amount }): её готовность была { $readiness }, добросовестность — { $good-faith }, и показанное она прочла как угрозу.
sentence-gesture-read-against = В раунде { $round } дружественный жест стороны { $other } усилил недоверие стороны { $party } ({ $amount }). Прочтённый так, как { $party } читала в раунде { $until }, он дал бы { $instead }.
sentence-would-have-helped = Прочтённая так, как { $party } читала в раунде { $until }, при готовности { $readiness-then }, та же мера помогла бы ({ $instead }).
sentence-would-have-hurt = Прочтённая так, как { $party } читала в раунде { $until }, при готовности { $readiness-then }, та же мера тоже навредила бы ({ $instead }).
sentence-never-otherwise = { $rounds ->
    [one] За { $rounds } раунд ни одна мера не была прочтена вопреки её смыслу.
    [few] За { $rounds } раунда ни одна мера не была прочтена вопреки её смыслу.
   *[many] За { $rounds } раундов ни одна мера не была прочтена вопреки её смыслу.
}
sentence-leap-answered = { $party } сделала шаг доверия в раунде { $round }, а { $by } ответила в раунде { $until }. Вера других в добросовестность стороны { $party } до шага была { $good-faith }, после ответа — { $good-faith-then }. Цена дома — { $capital } авторитета.
sentence-leap-unanswered = { $party } сделала шаг доверия в раунде { $round }, и никто вовремя не ответил. Вера других в добросовестность стороны { $party } до шага была { $good-faith }, а когда отвечать было поздно — { $good-faith-then }. Цена дома — { $capital } авторитета.
sentence-leap-waiting = { $party } сделала шаг доверия в раунде { $round }, и ответа ещё ждут. Вера других в добросовестность стороны { $party } до шага была { $good-faith }, сейчас она { $good-faith-then }. Цена дома пока — { $capital } авторитета.
sentence-leap-held-back = В раунде { $round } стороне { $party } не хватило одного подтверждения для шага доверия: нет подтверждения от роли «{ $missing }».
sentence-leap-not-made = { $party } шага доверия не делала. Готовность её была наибольшей в раунде { $round }: { $readiness }.
sentence-vote-failed = «{ $agreement }» было подписано и не нашло большинства в раунде { $round }. Где: { $party }. Не хватило { $short }; больше всех против: { $group }.
sentence-evasion-seen = В раунде { $round } { $party } не соблюла «{ $measure }» перед стороной { $other }, и { $other } это обнаружила.
sentence-evasion-unseen = В раунде { $round } { $party } не соблюла «{ $measure }» перед стороной { $other }, и { $other } этого так и не узнала.
sentence-shave-seen = В раунде { $round } { $party } соблюла «{ $measure }» чуть меньше, чем была должна стороне { $other }, и { $other } это заметила.
sentence-shave-unseen = В раунде { $round } { $party } соблюла «{ $measure }» чуть меньше, чем была должна стороне { $other }, и { $other } этого не заметила.
sentence-author-hidden = «{ $agreement }», что { $by } внесла в раунде { $round } как своё, написала { $party }.
sentence-bracket-last = Последние снятые скобки стояли в тексте «{ $agreement }», в статье «{ $measure }»: в раунде { $round } { $by } приняла { $value } там, где стояло { $was }.
sentence-refusal-protected = { $party } не подписала «{ $agreement }», что обнажило бы { $exposure } того, что у неё есть. В раунде { $round } { $other }, которую текст обязал бы тоже, не сдержала перед ней слова.
sentence-crisis-held = Когда пришёл кризис, { $party } и { $other } устояли.
sentence-crisis-escalated = Когда пришёл кризис, между сторонами { $party } и { $other } произошла эскалация.
sentence-cannot-say-agent = Изменили ли меры взгляды ({ $party }, { $other }) или сопутствовали перемене, которая шла и так: эти данные сказать не могут.
sentence-cannot-say-leap = Ответили бы на шаг стороны { $party } в раунде { $round }: эти данные сказать не могут.
sentence-cannot-say-minds = Что думали люди за столом: эти данные сказать не могут. Опасения модели — не ваши; похожи ли они, знаете только вы.
sentence-cannot-say-yet = { $rounds ->
    [one] Что показало бы более долгое упражнение: { $rounds } раунд говорит мало.
    [few] Что показало бы более долгое упражнение: { $rounds } раунда говорят мало.
   *[many] Что показало бы более долгое упражнение: { $rounds } раундов говорят мало.
}

## Facilitators together

ledger-adjusted-taken = взято назад, не подействовав
adjusted-what = Что
adjusted-amount = На сколько
adjusted-why = Почему
adjusted-when = Когда
adjusted-who = Кто
