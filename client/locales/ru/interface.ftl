### What the pages of those who play say. Keys are grouped by where they are shown.

close = Закрыть
cancel = Отменить
dismiss = Убрать
control = Руководство
language-own = Язык каждого устройства
skip = К содержанию страницы
skip-label = Быстрые переходы
nav-label = Страницы
notices = Извещения
leave-seat = Оставить это место

## Pages

page-floor = Зал
page-drafts = Проекты
page-channels = Каналы
page-home = Столица
page-decisions = Решения
page-record = Протокол
page-cable = Всё простым текстом
page-brief = Досье
page-debrief = Разбор

mark-channels = { $count ->
    [one] { $count } непрочитанное
    [few] { $count } непрочитанных
   *[many] { $count } непрочитанных
}
mark-drafts = { $count ->
    [one] { $count } на подпись
    [few] { $count } на подпись
   *[many] { $count } на подпись
}

## Time

round = Раунд { $round }
round-named = Раунд { $round } ({ $name })
round-of = из { $rounds }
phase-talks = Переговоры
phase-decisions = Решения
phase-reading = Чтение
phase-ended = Окончено
clock-none = Часы не идут
clock-left = { $minutes ->
    [0] Осталось { $seconds } с
    [one] Осталось: { $minutes } минута { $seconds } с
    [few] Осталось: { $minutes } минуты { $seconds } с
   *[many] Осталось: { $minutes } минут { $seconds } с
}
clock-stopped = Часы остановлены на { $minutes } мин { $seconds } с
clock-own = Ваше время: осталось { $minutes } мин { $seconds } с
clock-free = Для вас без ограничения
phase-held = Общее время вышло. Этап ещё немного продолжается для тех, кому это нужно.
paused-plain = Пауза. Часы стоят.
paused-because = Пауза: { $reason }
ended-plain = Упражнение окончено.
ended-because = Упражнение окончено: { $reason }
reason-overslept = Пауза: срок истёк, когда за часами никто не следил. Руководство пустит их снова.
reason-complete = Сыграны все раунды.
debrief-is-open = Разбор открыт. Посмотрите, чего опасалась каждая сторона.
duration = { $minutes ->
    [0] { $seconds } с
    [one] { $seconds ->
        [0] { $minutes } минута
       *[other] { $minutes } минута { $seconds } с
    }
    [few] { $seconds ->
        [0] { $minutes } минуты
       *[other] { $minutes } минуты { $seconds } с
    }
   *[many] { $seconds ->
        [0] { $minutes } минут
       *[other] { $minutes } минут { $seconds } с
    }
}

## Connection

connection-opening = Соединение…
connection-lost = Связь потеряна. Попытки продолжаются; ничего из написанного вами не пропало.
storing-not = Сейчас ничего не сохраняется: сервер повторяет попытки. Отправленное вами ждёт здесь и не пропадёт.
storing-again = Ваши действия снова сохраняются.

## Bands, trends, steps

band-0 = спокойствие
band-1 = настороженность
band-2 = беспокойство
band-3 = тревога
band-4 = страх
trend-up = растёт
trend-down = снижается
trend-flat = без перемен
step-0 = почти нет
step-1 = мало
step-2 = умеренно
step-3 = много
step-4 = очень много

## Said aloud

announce-phase = { $round }: { $phase }
announce-talk = { $party }: { $text }

## Before there is a seat

lobby-title = Добро пожаловать, { $name }
frame-looking-on = Вы смотрите, { $name }. Когда освободится место, руководство может дать его вам.
lobby-wait = Вы вошли. Руководство даст вам место; страница сменится сама.

## The floor

floor-before = До первого раунда
next-title = Что делать сейчас
next-go = Перейти: { $page }
next-lobby = Прочтите досье. Упражнение начнётся, когда руководство откроет первый раунд.
next-debrief = Посмотрите, чего опасалась каждая сторона.
next-ended = Всё окончено. Читайте протокол, пока готовится разбор.
next-paused = Подождите немного: часы стоят.
next-understudy = За сторону { $party } вместе с вами играет бот. Если хотите снова играть без него, скажите руководству: оно его уберёт.
next-guess = Прежде чем говорить: чего, по-вашему, они опасаются больше всего? Ваша догадка откроется в конце.
next-sign = В тексте «{ $title }» скобок не осталось. Прочтите его и подпишите или скажите, чего недостаёт.
next-rewrite = Руководство вернуло «{ $title }». Прочтите почему и перепишите текст.
next-mend = В тексте «{ $title }» скобок не осталось, но в столице он не пройдёт. Посмотрите, что там мешает, и измените его.
next-brackets = { $count ->
    [one] От текста «{ $title }» вас отделяет { $count } пара скобок. Узнайте, что значат эти числа для других.
    [few] От текста «{ $title }» вас отделяют { $count } пары скобок. Узнайте, что значат эти числа для других.
   *[many] От текста «{ $title }» вас отделяют { $count } пар скобок. Узнайте, что значат эти числа для других.
}
next-consent = Просят ваше имя под текстом «{ $title }». Дайте его или откажите.
next-renew = «{ $title }» скоро кончается. Скажите, продолжать ли.
next-table = На столе нет ни одного проекта. Что ответило бы их опасениям и вашим?
next-table-ours = Пока вас не связывает ни один текст. Что ответило бы их опасениям и вашим? Напишите это или попросите принять вас в один из чужих текстов.
next-wait-signatures = Вы подписали «{ $title }». Поговорите с теми, кто ещё не подписал.
next-wait-ready = Вы закончили. Другие ещё говорят; вы можете слушать.
next-ready = Говорите. Когда сказать больше нечего, сообщите, что вы закончили.
next-sealed = Ваш конверт запечатан. Он откроется в конце этапа.
next-sealed-by-bot = Ваш конверт запечатал бот, который играл до вас. Посмотрите: пока этап не кончился, его можно открыть и изменить.
next-leap = В вашем конверте лежит шаг доверия. Не хватает одного подтверждения — вашего. Без него ничего не произойдёт.
next-estimate = Дайте свою оценку, просмотрите распоряжения и запечатайте конверт.
next-seal = Просмотрите распоряжения и запечатайте конверт. У всего, чего вы не тронете, есть разумное значение по умолчанию.
next-reading = Прочтите, как столица приняла раунд и что было обнаружено.
ready-say = { $phase ->
    [reading] Мы прочли
   *[talks] Мы всё обсудили
}
ready-take-back = Мы закончили (взять назад)
ready-consequence = Этап кончится, когда закончат все или когда выйдет время. Ещё нет: { $names }.
ready-all = Закончили все.
here-title = Кто здесь
here-ready = закончено
here-understudy = Играет бот.
here-nobody = Пока никого.
here-unnamed = Кто-то
here-present = (здесь)
here-away = (нет на месте)
press-title = Пресса
press-empty = Пока ничего не напечатано.
record-last = В последнее время
record-all = Весь протокол

## The briefing

brief-for = Досье для стороны
brief-role = { $name }, { $role }
brief-none = Для вас здесь досье нет.
brief-sheet = Справка
brief-more = Подробнее
brief-less = Короче
brief-parties = За столом
brief-rounds = { $rounds ->
    [one] Будет { $rounds } раунд.
    [few] Будет { $rounds } раунда.
   *[many] Будет { $rounds } раундов.
}
brief-rounds-hidden = Никому не сказано, какой раунд последний. После него наступит кризис.
brief-to-home = Как столица видит положение
worst-title = Чего вы опасаетесь больше всего
worst-of = со стороны
guess-title = А чего опасаются они?
mandate-title = Ваш мандат
mandate-advantage = Ваш мандат ищет преимущества над другими. Каждая делегация тянет свой, и таким он выпадает в одном случае из четырёх; это знают все.
mandate-others = Ваш мандат не ищет преимущества над другими. Каждая делегация тянет свой, и в одном случае из четырёх он такого ищет: за этим столом таких может не быть вовсе, а может быть несколько.
objective-met = (достигнуто)
objective-open = (открыто)
objective-lost = (уже недостижимо)
objective-missed = (не достигнуто)
objectives-title = Ваши цели

brief-link = Досье и место: { $party }
seat-title = Ваше место
time-title = Ваше время
time-lead = Вам нужно больше времени, чем другим, чтобы читать, писать или решать? Попросите о нём; никто не спросит почему. Просьбу видит только руководство. У вашей делегации станет больше времени, и этап её подождёт.
time-how-much = Сколько времени вам нужно?
time-as-all = столько же, сколько всем
time-times = в { $times } раза дольше
time-no-limit = без ограничения
time-ask = Попросить
time-asked = Просьба передана. Решает руководство; ваши часы показывают, что у вас есть.
time-now = На этом этапе у вашей делегации на { $minutes } мин { $seconds } с больше, чем у других.
time-now-free = На этом этапе часы для вашей делегации не идут.
seat-link = Ваша собственная ссылка
seat-link-hint = Она вернёт вас на это место с любого устройства. Никому её не показывайте.
leave-title = Оставить место на этом устройстве?
leave-consequence = Место остаётся вашим: на него вернёт ваша ссылка. Без ссылки придётся просить руководство.
copy = Скопировать
copied = Скопировано

## Drafts

drafts-title = Проекты
drafts-write = Написать проект
drafts-continue = Продолжить
drafts-empty = На столе нет ни одного проекта.
drafts-past = Больше не на столе
drafts-back = ← Все проекты
draft-of-bot = { $measure } ({ $parties }, { $round })
draft-by = Внесено
draft-stand = Редакция { $revision } · на столе с: { $round }
draft-aside = Состояние проекта
draft-seen-by = Кто может его читать
draft-seen-by-all = Все.
draft-status-open = На столе
draft-status-concluded = Заключено: вступило в силу.
draft-status-failed = Не прошло в одной из столиц: большинства не нашлось.
draft-status-withdrawn = Отозвано теми, кто внёс.
preamble = Между
signatures = Подписи
changed-title = Изменено с тех пор, как вы видели редакцию { $revision }
changed-nothing = Ничего, что вы могли бы заметить.
changed-name = Название было «{ $from }», теперь «{ $to }».
changed-sponsor = Соавтором стала сторона { $party }.
changed-added = Новое: { $measure }.
changed-removed = Убрано: { $measure }.
changed-value = { $measure }: { $to } вместо { $from }.
changed-bound = { $measure }: обязывает других, чем прежде.
changed-bracket-put = { $measure }: сторона { $party } взяла { $to } в скобки.
changed-bracket-gone = { $measure }: скобки стороны { $party } вокруг { $to } сняты.
draft-unseen = Ново для вас
revisions-link = Сравнить две редакции
revisions-title = Две редакции одного текста
revisions-back = ← Назад к тексту
revisions-loading = Ищем, что в нём стояло…
revisions-only = Вы видели только одну редакцию этого текста.
revisions-earlier = Прежняя редакция
revisions-later = Более поздняя редакция
revisions-changes = Что изменилось
revisions-both = Обе в одном тексте
revisions-gone = убрано:
revisions-new = новое:
revisions-term = На сколько раундов обязывает:
revisions-one = Редакция { $revision } · { $act } · { $party }
draft-act-tabled = внесено
draft-act-cosponsored = ещё одно имя
draft-act-revised = переписано
draft-act-bracketed = взято в скобки
draft-act-unbracketed = скобки сняты
draft-act-widened = показано другим
draft-act-withdrawn = отозвано
draft-act-signed = подписано
draft-act-unsigned = подпись снята
draft-act-concluded = заключено
draft-act-failed = отвергнуто в столице
draft-act-carried = перенесено
quote = Цитировать
quote-label = Цитировать статью { $number } в канале
quote-where = В каком канале?
quote-text = «{ $title }», статья { $number }: { $text }
signature-signed = подписано
signature-open = не подписано
signed-count = Подписали { $count } из { $all }
signed-by-us = Вы подписали
settled = Согласовано
brackets-none = Скобок не осталось
brackets-left = { $count ->
    [one] Осталась { $count } пара скобок
    [few] Осталось { $count } пары скобок
   *[many] Осталось { $count } пар скобок
}
forecast-title = Как это примут в столице
forecast-short = В столице: { $word }
forecast-certain = пройдёт наверняка
forecast-likely = вероятно, пройдёт
forecast-doubtful = сомнительно
forecast-unlikely = вряд ли пройдёт
forecast-hopeless = безнадёжно
forecast-against = Больше всех против: { $group }.
forecast-heavy = Больше всего вас обнажает: { $measures }. Легче были бы число, которое обязывает слабее, срок, наблюдение третьей стороны или меньше статей.
draft-mandate = Ваш мандат: { $aim }
forecast-old = Это было сказано о редакции { $revision }.
forecast-alone = Никто другой не узнает, о чём вы здесь спрашиваете.
group-military = военные
group-legislature = парламент
group-public = общественность
group-industry = промышленность
sign = Подписать
unsign = Снять подпись
accede = Присоединиться
sign-consequence = Подписанное выносится на голосование в столице, когда подводится итог раунда. Любая перемена текста аннулирует подписи.
signed-alone = Ваша подпись под текстом стоит. Он выносится на голосование, когда его подпишет и другая сторона.
signed-together = Когда подводится итог раунда, голосует каждая подписавшая столица. Пока идут переговоры, подпись можно снять.
approval-rule = Подписанные тексты выносятся на голосование только с одобрения руководства.
approval-waiting = Подписано, ждёт одобрения руководства. Без ответа текст ждёт дальше; он не проваливается.
approval-given = Руководство одобрило эту редакцию.
approval-returned = Руководство вернуло эту редакцию. Подписать текст можно будет, когда его перепишут.
approval-short-waiting = ждёт одобрения
approval-short-given = одобрено
approval-short-returned = возвращено
revise = Пересмотреть текст
cosponsor = Стать соавтором
cosponsor-hint = Текст, под которым стоит и ваше имя, считается общим: дома никто не назовёт его текстом противника.
widen = Показать другим
widen-title = Кто ещё может его читать?
widen-consequence = Кто может читать проект, сможет и впредь. Отменить это нельзя.
widen-whom = Стороны
widen-all = Показать всем
widen-chosen = Показать этим
withdraw = Отозвать проект
withdraw-title = Отозвать проект?
withdraw-consequence = «{ $title }» покинет стол навсегда, вместе со скобками и подписями.
article-number = Статья { $number }
article-lapsed = (больше не обязывает)
article-unknown = Статья такого рода здесь не предлагается.
article-binds = Обязывает
article-binds-whom = Обязывает
article-monitored = Под наблюдением
article-monitor = Под наблюдением третьей стороны
article-monitor-hint = Третья сторона меньше обнажает и меньше доказывает.
article-monitor-none = Никто
article-remove = Убрать статью
article-remove-named = Убрать статью: { $name }
value-label = { $value }. Оговорить другое число
value-reserved = { $value }, в скобках. { $others }
bracket-alternative = { $party } просит { $value }
bracket-panel = Число { $value }
bracket-text = В тексте: { $value }.
bracket-deeper-lower = Меньшее число обязывает сильнее.
bracket-deeper-higher = Большее число обязывает сильнее.
bracket-accept = Принять { $value }
bracket-withdraw = Снять нашу оговорку
bracket-theirs = Число можно принять; иначе снять его может только тот, кто его запросил.
bracket-want = Что мы хотим вместо этого
bracket-comment = Почему (если хотите сказать)
bracket-comment-hint = Это увидят все, кто может читать проект.
bracket-reserve = Взять { $value } в скобки
direction-deeper = (обязывает сильнее)
direction-lighter = (обязывает слабее)
direction-same = (так же)
number-slider = { $label }, ползунок
number-range = от { $min } до { $max }
number-out-of-range = Только от { $min } до { $max }
number-marks = Обычные числа: { $label }

## Writing a draft

compose-title = Новый проект
compose-revise = Пересмотр текста «{ $title }»
compose-stale = Пока вы писали, текст изменился: теперь это редакция { $revision }.
compose-take-new = Начать заново с нового текста
compose-keep-mine = Поставить мой на его место
compose-name = Название
compose-names = Под чьим именем
compose-names-ours = Под нашим
    .plain = Исходящее от соперника дома стоит меньше. Так они это и прочтут.
compose-names-jointly = Под нашим и чужими
    .plain = Сначала они соглашаются; затем текст с самого начала несёт все имена.
compose-names-through = Только под именем третьей стороны
    .plain = Она вносит текст как свой, если согласна. До разбора никто другой не узнает, что написали его вы.
compose-jointly-who = Кого просят
compose-through-who = Через кого
compose-propose = Попросить имя
compose-missing-asked = Пока никого не просят.
proposals-asked = Просят ваше имя
proposals-waiting = Ждёт имени
proposal-through = просит вас внести это как своё.
proposal-jointly = просит вас внести это вместе.
proposal-lend = Внести как наше
proposal-join = Внести вместе
proposal-decline = Отказать
proposal-through-hint = Знать будет только автор. Вы можете делать с ним то же, что с собственным текстом.
proposal-jointly-hint = На стол он ляжет, когда согласятся все, кого просили.
proposal-waits = ждёт согласия:
proposal-take-back = Взять назад
compose-term = На какой срок
compose-term-hint = На то, что кончается само, дома решаются раньше, а привычкой оно становится позже. Его можно продлить.
term-open = Пока кто-нибудь не выйдет
term-rounds = { $rounds ->
    [one] На { $rounds } раунд
    [few] На { $rounds } раунда
   *[many] На { $rounds } раундов
}
draft-term = { $rounds ->
    [one] Срок действия — { $rounds } раунд.
    [few] Срок действия — { $rounds } раунда.
   *[many] Срок действия — { $rounds } раундов.
}
compose-name-hint = Как это будет называться, если договорятся?
compose-parties = Между кем
compose-access = Кто может его читать
compose-access-all = Все в зале
compose-access-some = Только некоторые стороны
compose-access-who = Кроме нас самих
compose-articles = Статьи
compose-cards = Меры на выбор
compose-table = Внести проект
compose-replace = Поставить на место прежнего текста
compose-voids = Новый текст аннулирует подписи под прежним.
compose-drop = Выбросить
compose-count = { $count ->
    [0] Статей пока нет.
    [one] { $count } статья.
    [few] { $count } статьи.
   *[many] { $count } статей.
}
compose-missing-title = Нужно название.
compose-missing-parties = Нужны по меньшей мере две стороны.
compose-missing-articles = Нужна по меньшей мере одна статья.
compose-missing-bound = Каждая статья должна кого-то обязывать.
compose-missing-measure = Одна из статей здесь не предлагается.
card-answers = Отвечает на:
card-bares = Обнажает:
card-bares-little = мало
card-bares-some = кое-что
card-bares-much = многое
card-requires = Опирается на:
card-third = Третья сторона:
card-third-yes = может наблюдать
card-in-force = В силе:
card-in-force-yes = уже в одном из соглашений
card-mandate = Ваш мандат:
card-mandate-yes = говорит об этом
card-precedent = Где об этом договорились
card-precedent-text = { $text } ({ $year })
card-add = Добавить
card-added = Добавить ещё раз
card-add-again = Добавить ещё раз: { $name }
card-said = { $name } — теперь в тексте; статей в нём: { $count ->
    [one] { $count }
    [few] { $count }
   *[many] { $count }
}.
card-add-named = Добавить: { $name }

## Channels

channels-back = ← Все каналы
channel-thread = Что говорится
channel-plenary = Пленарное заседание
channel-plenary-hint = Все
channel-caucus = Наша делегация
channel-caucus-hint = Только мы
channel-control = Руководство
channel-control-hint = Между нами и руководством
channel-spoken = Пленарное заседание идёт вслух, в зале. Здесь стоит лишь то, что кто-то хочет иметь на бумаге.
channel-open = Открыть канал
channel-open-with = С кем
channel-open-hint = Его могут читать участники и руководство.
channel-open-do = Открыть
channel-open-there = Перейти туда (уже открыт)
unread = { $count ->
    [one] { $count } непрочитанное
    [few] { $count } непрочитанных
   *[many] { $count } непрочитанных
}
lines-earlier = Более ранние записи
talk-empty = Здесь ничего не сказано.
talk-empty-spoken = На бумаге ничего нет. Поговорите друг с другом.
talk-say = Сказать что-нибудь
talk-send = Отправить
talk-sending = в пути…
talk-to = для: { $person }
talk-to-you = для вас
talk-hint = Enter отправляет, Shift и Enter начинает новую строку. Руководство может читать все каналы.
talk-full = Длиннее сообщение быть не может. Всё, что сверх, отбрасывается.
talk-bot = бот

## Home

home-title = Дома
home-none = Нет столицы, которую можно было бы услышать.
home-before = До первого раунда.
home-after = После: { $round }.
home-to-brief = Справка и мандат
causes-title = Как столица прочла этот раунд
causes-empty = Ничто не выделилось.
cause-quiet = «{ $title }» действует. Опасений у вас дома от этого пока не убавилось.
cause-up = Опасений больше:
cause-down = Опасений меньше:
fears-title = Чего вы опасаетесь
fears-hint = От 0 (спокойствие) до 4 (страх) и направление за этот раунд. Видите только вы.
state-title = Положение дел дома
readiness = Готовность к перемене
readiness-low = нет готовности
readiness-high = есть готовность
readiness-hint = Насколько условия дома поддержали бы перемену взглядов. Когда пришло время, судить вам.
capital = Авторитет правительства
conditions-title = Что поддерживает перемену
groups-title = Как они это принимают
mood-0 = в ярости
mood-1 = недовольны
mood-2 = безразличны
mood-3 = довольны
mood-4 = в восторге
intelligence-title = Чего другие опасаются с вашей стороны, по мнению служб
intelligence-hint = От 0 до 100. Службы ошибаются, и ошибка их медленно смещается.
intelligence-fear = Опасение

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = Что-то между вами и стороной { $party } изменилось.
cause-tide = { $way ->
    [up] Время обращается против стороны { $party }, что бы она ни делала.
   *[down] Время обращается в пользу стороны { $party }, что бы она ни делала.
}
cause-information = { $way ->
    [up] { $named ->
        [yes] Ваш штаб читает «{ $about }» как список целей: сообщённое стороной { $party } усилило его опасения.
       *[no] То, что сторона { $party } сообщила о своих силах, усилило опасения вашего штаба.
    }
   *[down] { $named ->
        [yes] «{ $about }»: то, что сообщает сторона { $party }, можно видеть и сравнивать, и это помогает.
       *[no] То, что сторона { $party } сообщает о своих силах, можно сравнивать, и это помогает.
    }
}
cause-interaction = { $way ->
    [up] Те, кто встречался с людьми другой стороны, вернулись с новыми вопросами о стороне { $party }.
   *[down] Ваши люди встречались с людьми стороны { $party } и рассказывают об этом.
}
cause-communication = { $way ->
    [up] Линией связи со стороной { $party } воспользовались, и не так, как надеялись.
   *[down] Линия связи со стороной { $party } есть, и она работает.
}
cause-notification = { $way ->
    [up] Сторона { $party } объявила, что делает; ваш штаб спрашивает, чего она не объявила.
   *[down] Сторона { $party } заранее объявила, что сделает, и сделала то, что объявила.
}
cause-observation = { $way ->
    [up] Ваши наблюдатели видели то, что показала сторона { $party }, и гадают об остальном.
   *[down] Ваши наблюдатели своими глазами видели, что делает сторона { $party }.
}
cause-inspection = { $way ->
    [up] Инспекция вызвала больше вопросов о стороне { $party }, чем сняла.
   *[down] Сторона { $party } допустила инспекцию, и найдено было то, о чём она говорила.
}
cause-constraint = { $way ->
    [up] Сторона { $party } соблюдает предел, и ваш штаб подозревает за этим уловку.
   *[down] Сторона { $party } не делает того, что могла бы. Это недёшево.
}
cause-declaratory = { $way ->
    [up] Сторона { $party } сказала красивые слова, а слова она говорит всегда.
   *[down] Сторона { $party } публично сказала, чего делать не будет.
}
cause-breach = { $way ->
    [up] Сторона { $party } не соблюла { $named ->
        [yes] «{ $about }» так, как было условлено.
       *[no] того, что было условлено.
    }
   *[down] То, что казалось нарушением со стороны { $party }, им не было.
}
cause-gesture = { $way ->
    [up] Жест стороны { $party } приняли за то, чем он казался: за угрозу или уловку.
   *[down] Жест стороны { $party } приняли так, как он был задуман.
}
cause-query = { $way ->
    [up] То, что сторона { $party } ответила на ваш вопрос — или не ответила, — усилило подозрения вашего штаба.
   *[down] Вы спросили, и сторона { $party } ответила.
}
cause-denunciation = { $way ->
    [up] Сторона { $party } уведомила о выходе: { $named ->
        [yes] «{ $about }»
       *[no] одно из соглашений
    }. Ваш штаб гадает, чему освобождают место.
   *[down] То, что сторона { $party } выходит из соглашения, разрядило обстановку.
}
cause-process = { $way ->
    [up] Вести дела со стороной { $party } стало труднее.
   *[down] Вы вели дела со стороной { $party } так, как ведут их люди, которым ещё встречаться.
}
cause-leap = { $way ->
    [up] Шаг доверия, оставшийся без ответа, ожесточил людей против стороны { $party }.
   *[down] Шаг доверия заставил взглянуть на сторону { $party } другими глазами.
}
cause-leap-own = Ваш собственный шаг доверия изменил взгляд ваших людей на эти стороны: { $parties }.
cause-institution = { $way ->
    [up] Привычное между вами и стороной { $party } слабеет.
   *[down] То, что принято между вами и стороной { $party }, стало чуть обязательнее.
}
cause-slide = { $way ->
    [up] Возвращаются старые привычки думать о стороне { $party }.
   *[down] Старый испуг перед стороной { $party } проходит.
}
cause-repair = { $way ->
    [up] Налаженное со стороной { $party } распадается.
   *[down] Малое нарушение стороны { $party } улаживается: для таких дел есть порядок.
}
cause-incident = { $way ->
    [up] Инцидент со стороной { $party } напугал людей.
   *[down] С инцидентом со стороной { $party } обошлись спокойно.
}
cause-news = { $way ->
    [up] «{ $about }»: после этой новости стороны { $party } боятся больше.
   *[down] «{ $about }»: после этой новости стороны { $party } боятся меньше.
}
cause-control = { $way ->
    [up] Известия о стороне { $party } омрачили настроение.
   *[down] Известия о стороне { $party } подняли настроение.
}

## Decisions

decisions-title = Распоряжения на раунд
decisions-none = Решают только делегации.
decisions-before = До первого раунда
decisions-for = { $round }
decisions-open = Ни одна другая делегация этого не видит. Всё, чего вы не тронете, остаётся по умолчанию.
decisions-sealed = Конверт запечатан. Откройте его, чтобы что-то изменить, пока идёт этап.
decisions-paused = Пока часы стоят, здесь ничего нельзя написать.
decisions-closed = Распоряжения пишутся на этапе решений. До тех пор это — для размышления.
decisions-author = Последняя запись: { $name }.
decisions-asked = О чём вас спрашивает этот раунд
decisions-rest = Остаётся как есть, если ничего не менять
decisions-theirs = Что решает: { $role }
now-default = Оставлено как есть
now-tokens-left = осталось жетонов: { $left } из { $most }
now-no-estimate = Оценки ещё нет
now-with = { $what }: { $how }
confirmed-by = Подтверждено: { $role }
confirm-open = Ещё нет: { $role }
confirm-take-back = Взять наше подтверждение назад
estimate-title = Одна оценка
estimate-none = Оценивать некого.
estimate-question = – насколько сильно она чувствует исходящую от вас угрозу и чего опасается больше всего?
estimate-level = Насколько сильно сторона { $party } чувствует исходящую от вас угрозу
estimate-fear = Чего сторона { $party } опасается больше всего
estimate-make = Сохранить оценку
estimate-change = Сохранить изменённую оценку
estimate-made = Оценка сохранена. Её можно менять, пока идёт этап.
estimate-hint = До разбора её никто не увидит.
level-1 = ничуть
level-2 = слегка
level-3 = заметно
level-4 = сильно
level-5 = крайне
postures-title = Как мы соблюдаем условленное
postures-hint = По одной линии на каждого партнёра. По умолчанию — «по букве».
postures-none = Ничто из действующего не обязывает вас ни перед кем.
posture-towards = В отношении стороны { $party }
stance-spirit = По духу
    .plain = Стоит усилий, и другая сторона может их видеть. Именно это меняет взгляды.
stance-letter = По букве
    .plain = Правильно, и не более. Мало что сдвигает.
stance-shave = Чуть недовыполнить
    .plain = Самую малость меньше того, что имелось в виду. Часто незаметно; если заметят — малое нарушение.
stance-evade = Уклониться
    .plain = Не соблюдается вовсе. Сберегает затраты; если найдут — тяжкое нарушение. Подтвердить должны двое.
exceptions-more = { $count ->
    [0] Ещё: исключение для стороны { $party }
    [one] { $count } исключение для стороны { $party }
    [few] { $count } исключения для стороны { $party }
   *[many] { $count } исключений для стороны { $party }
}
exceptions-hint = Одно обязательство можно исполнять иначе, чем остальные.
exception-none = Как остальные
evasion-confirm = Уклонение действует, лишь если его подтвердили оба; иначе вы держитесь буквы.
evasion-do = Подтвердить уклонение
inspection-title = Одна инспекция или один вопрос
inspection-none = Никто не соглашался на ваши инспекции, и никто не должен вам ничего, о чём можно было бы спросить.
inspection-legend = Кого инспектировать или спросить
inspection-of = Инспектировать: { $party }
query-to = Спросить о поведении: { $party }
query-hint = Вопрос задают публично. В следующем раунде на него отвечают или молчат, и все узнают, что именно.
replies-title = Вопрос ждёт ответа
reply-to = { $party } спрашивает, как вы соблюдаете условленное
reply-silence = Промолчать
    .plain = Об этом узнают все. Кто боится, сделает выводы.
reply-answer = Ответить
    .plain = Помогает с теми, кто способен услышать, и сказанное можно проверить: неправду обнаружат раньше, и весит она больше.
payments-title = Голоса дома
payments-hint = Группе можно что-то обещать за её голоса в этом раунде. Это стоит авторитета, когда дойдёт до голосования; кому уже платили, тот просит больше. Прогноз меняется сразу.
payment-make = Обещать кое-что ({ $price })
payment-take-back = Обещано ({ $price })
payments-bill = Пока обещано: { $bill } из вашего авторитета ({ $capital }).
payment-price = просит { $price }
groups-prices = Сколько каждый просит из вашего авторитета за голоса одного раунда. Обещания дают в конверте.
denounce-title = Выход из соглашения
denounce-hint = { $rounds ->
    [one] Уведомление даётся публично, с итогом раунда. Оно обязывает вас ещё { $rounds } раунд.
    [few] Уведомление даётся публично, с итогом раунда. Оно обязывает вас ещё { $rounds } раунда.
   *[many] Уведомление даётся публично, с итогом раунда. Оно обязывает вас ещё { $rounds } раундов.
}
denounce-do = Уведомить о выходе: «{ $title }»
denounce-back = Не уведомлять о выходе: «{ $title }»
denounce-dialog = Выйти из этого соглашения?
denounce-consequence = { $rounds ->
    [one] «{ $title }» будет обязывать вас ещё { $rounds } раунд, а потом нет. Другие сразу станут меньше вам доверять, хотя не так, как после нарушения.
    [few] «{ $title }» будет обязывать вас ещё { $rounds } раунда, а потом нет. Другие сразу станут меньше вам доверять, хотя не так, как после нарушения.
   *[many] «{ $title }» будет обязывать вас ещё { $rounds } раундов, а потом нет. Другие сразу станут меньше вам доверять, хотя не так, как после нарушения.
}
denounce-confirm = Уведомить
inspection-nobody = Никого
inspection-hint = Инспекция находит больше, чем ваши собственные средства, и о ней узнают все.
tokens-title = Внимание
tokens-left = Чем занято ваше правительство. Осталось жетонов: { $left } из { $most }.
tokens-idle = В этом раунде не на что направить: { $tokens }.
token-put = Заняться этим
token-take-back = Оставить
token-experts = Созвать экспертов
    .plain = Ваши эксперты встречаются с их экспертами. Если придут и те, узнают новое обе стороны; сообщество экспертов растёт.
token-forum = Укрепить форум
    .plain = Место постоянных встреч для всех, кто в нём участвует.
token-review = Провести обзор
    .plain = Вместе с одним партнёром пересмотреть условленное. Хотеть этого должны оба. Несоблюдённое легче выходит наружу с обеих сторон; малый вред улаживается быстрее; и ждущий вопрос получает ответ.
token-question = Поставить нынешнее положение под вопрос
    .plain = Сказать публично, что нынешняя политика никуда не ведёт. Услышат другие; кое-кто и дома.
token-cost-review = Заказать подсчёт затрат
    .plain = Пусть дома подсчитают, во что обходится соперничество.
token-promote = Выдвинуть новых людей
    .plain = Привести на должности людей со свежим взглядом.
token-monitor = Наблюдать за чужим соглашением
    .plain = Вести наблюдение, о котором вас просили. Вам и всем, кого это касается, сообщают найденное; без него не наблюдает никто, и обещанное доказывает меньше.
token-gesture = Дружественный жест
    .plain = Знак доброй воли, никого не обязывающий: визит, слово, отпущенный домой пленный. Кто готов, видит руку, кто боится — уловку; повторённое весит меньше.
token-warning = Враждебный жест
    .plain = Показать зубы. Кое-кому дома это нравится, другую сторону пугает, а инциденты делает вероятнее.
leap-title = Шаг доверия
leap-hint = Редок и дорог: шаг вперёд, о котором никто не просил, сделанный публично главой и не без военных.
leap-waits = Сторона { $party } сделала шаг доверия и ждёт вашего ответа до конца раунда { $round }: вашего собственного шага или нового соглашения между вами, которое обяжет вас к инспекции или ограничению.
leap-ours-waits = Ваш собственный шаг доверия ждёт ответа до конца раунда { $round }.
leap-thaw = Новости сделали шаг мыслимым: в этом раунде он стоит меньше авторитета.
leap-consider = Обдумать шаг доверия
leap-both = Подтвердили оба. Если конверт останется таким, шаг будет сделан.
leap-one = Не хватает одного подтверждения. Без него ничего не произойдёт.
leap-dialog = Шаг доверия?
leap-what = Глава делегации идёт вперёд, публично и в одиночку, в надежде, что другие последуют.
leap-price = Это сразу стоит авторитета дома. Если за два раунда ответят, большая часть вернётся, если свои были готовы, и почти ничего, если не были или уже видели такой шаг.
leap-unanswered = Если не ответит никто, пропадёт почти всё действие и ещё часть авторитета.
leap-window = Это трогает тех, кто готов, и прежде всего своих. Те, кто не готов, едва заметят.
leap-not-now = Не сейчас
leap-confirm = Подтвердить шаг
seal-title = Конверт
seal-open = { $count ->
    [0] Ничто не отличается от значений по умолчанию.
    [one] От значений по умолчанию отличается { $count } действие.
    [few] От значений по умолчанию отличаются { $count } действия.
   *[many] От значений по умолчанию отличаются { $count } действий.
}
seal-done = { $count ->
    [0] Запечатан; внутри только значения по умолчанию.
    [one] Запечатан; внутри { $count } действие.
    [few] Запечатан; внутри { $count } действия.
   *[many] Запечатан; внутри { $count } действий.
}
seal-do = Запечатать конверт
seal-break = Открыть снова
seal-hint = Этап кончится, когда запечатаны все конверты или выйдет время. Незапечатанные распоряжения действуют как есть.
seal-idle = Осталось жетонов внимания: { $left } из { $most }. Что не потрачено, пропадает с концом раунда.
seal-done-hint = Другие не видят, запечатан ли ваш конверт.

## The record

agreements-title = В силе
agreements-empty = В силе нет ничего.
agreements-next = Здесь будет то, что подпишут все участники и одобрят их столицы.
agreement-since = В силе с: { $round }.
agreement-dictated = Навязано извне.
agreement-open = Ещё открыто для:
agreement-draft = Прочесть проект или присоединиться
agreement-ends = Кончается с: { $round }, если не продлить.
agreement-ends-partly = Часть статей кончается с: { $round }, если их не продлить.
agreement-renewing = За продолжение:
agreement-renew = Сказать, что оно должно продолжаться
agreement-renew-not = Больше не говорить, что оно должно продолжаться
agreement-renew-hint = Это говорят публично. Если скажут хотя бы две из сторон, оно продолжается между ними ещё на столько же; дома никто не голосует.
agreement-notice = — уведомление о выходе подано; обязательства до раунда { $round }.
agreement-over = Больше никого не обязывает.
found-complied = — соблюдено, насколько вы могли видеть.
found-spirit = — соблюдено, с усилием, которое вы могли видеть.
found-shaved = — чуть недовыполнено.
found-evaded = — не соблюдено.
timeline-title = Что было сделано публично
timeline-empty = Пока ничего.

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = «{ $reason }»
fact-paused = Часы остановлены.
fact-resumed = Часы пошли.
fact-extended = Этап продлён: { $time }.
fact-phase-cut = Руководство завершило этап.
fact-entered = «{ $title }» вступает в силу. Участники: { $names }.
fact-acceded = { $party } присоединяется к соглашению «{ $title }».
fact-ratification-failed = «{ $title }» не находит большинства. Где: { $party }.{ $against ->
    [0] {""}
   *[other] {" "}Против: { $groups }.
}
fact-lapsed = Истёк срок статей соглашения «{ $title }».
fact-renewal-wished = { $party } желает, чтобы «{ $title }» продолжалось.
fact-renewal-unwished = { $party } больше не желает, чтобы «{ $title }» продолжалось.
fact-renewed = «{ $title }» продлено и продолжается. Участники: { $names }.
fact-leapt = { $party } делает шаг доверия.
fact-leap-answered = { $party } отвечает на шаг стороны { $other }.
fact-leap-lapsed = Шаг стороны { $party } остался без ответа.
fact-questioned = { $party } публично ставит нынешнее положение под вопрос.
fact-experts-met = Встретились эксперты сторон { $party } и { $other }.
fact-review-held = { $party } и { $other } провели обзор условленного.
fact-forum-held = Форум укрепили: { $names }.
fact-inspected = { $party } проводит инспекцию у стороны { $other }.
fact-gesture = { $party } делает дружественный жест в адрес стороны { $other }.
fact-warning = { $party } делает враждебный жест в адрес стороны { $other }.
fact-queried = { $party } публично спрашивает сторону { $other } о её поведении.
fact-query-answered = { $party } отвечает на вопрос стороны { $other }.
fact-query-ignored = { $party } встречает вопрос стороны { $other } молчанием.
fact-denounced = { $party } денонсирует «{ $title }».
fact-left = { $party } выходит из соглашения «{ $title }».
fact-monitored = { $party } наблюдает за тем, о чём договорились другие.
fact-incident = Между сторонами { $party } и { $other } произошёл инцидент.
fact-incident-grave = Между сторонами { $party } и { $other } произошёл тяжёлый инцидент.
fact-news = Новости
fact-crisis-held = Между сторонами { $party } и { $other } возник кризис. Его удалось сдержать.
fact-crisis-escalated = Между сторонами { $party } и { $other } возник кризис. Произошла эскалация.
fact-proposal-asked-through = { $party } просит сторону { $other } внести «{ $title }» как своё. Больше никто не знает.
fact-proposal-asked-jointly = { $party } просит сторону { $other } внести «{ $title }» вместе.
fact-proposal-given = { $party } соглашается на «{ $title }» стороны { $other }.
fact-proposal-tabled = { $party } соглашается, и «{ $title }» стороны { $other } — на столе.
fact-proposal-declined = { $party } отказывается дать имя тексту «{ $title }» стороны { $other }.
fact-proposal-withdrawn = { $party } берёт назад «{ $title }».
fact-draft-tabled = { $party } вносит «{ $title }».
fact-draft-cosponsored = { $party } становится соавтором текста «{ $title }».
fact-draft-revised = { $party } пересматривает «{ $title }».
fact-draft-bracketed = { $party } берёт в скобки число в тексте «{ $title }».
fact-draft-unbracketed = { $party } снимает скобки в тексте «{ $title }».
fact-draft-widened = { $party } показывает «{ $title }» другим сторонам.
fact-draft-withdrawn = { $party } отзывает «{ $title }».
fact-draft-signed = { $party } подписывает «{ $title }».
fact-draft-unsigned = { $party } снимает подпись под текстом «{ $title }».
fact-draft-approved = Руководство одобрило «{ $title }».
fact-draft-returned = Руководство вернуло «{ $title }».
fact-draft-held = «{ $title }» подписан и ждёт одобрения руководства; голосования не было.
fact-approval-on = Отныне подписанным текстам нужно одобрение руководства.
fact-approval-off = Подписанным текстам больше не нужно одобрение руководства.
fact-ended = Упражнение окончено.
fact-debrief-opened = Разбор открыт.
fact-debrief-closed = Разбор закрыт; игра продолжается.

## Rights, in “the right to …”

right-sign = подписывать
right-leap = делать шаг доверия
right-denounce = денонсировать
right-ready = завершать этап
right-table = вносить проекты
right-revise = менять текст
right-comply = решать, как соблюдаются соглашения
right-inspect = инспектировать
right-explore = распределять внимание
right-speak = говорить

## The screen of the room

projector-join = Войти
projector-qr = Код для камеры, ведёт на семинар { $code }
projector-agenda = Порядок раунда
projector-bot = бот
projector-nobody = пока никого
projector-enlarge = Увеличить или уменьшить код
projector-more = { $count ->
    [one] И ещё { $count } более ранний текст.
    [few] И ещё { $count } более ранних текста.
   *[many] И ещё { $count } более ранних текстов.
}
projector-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}

## Aims of a mandate

aim-security = { $bands ->
    [one] Ваше опасение («{ $fear }») в отношении стороны { $party } снижается на { $bands } степень.
    [few] Ваше опасение («{ $fear }») в отношении стороны { $party } снижается на { $bands } степени.
   *[many] Ваше опасение («{ $fear }») в отношении стороны { $party } снижается на { $bands } степеней.
}
aim-capital = В конце авторитет вашего правительства не ниже { $capital }.
aim-sponsored = { $count ->
    [one] Под { $count } действующим соглашением стоит ваше имя как автора.
    [few] Под { $count } действующими соглашениями стоит ваше имя как автора.
   *[many] Под { $count } действующими соглашениями стоит ваше имя как автора.
}
aim-standing = В конце авторитет вашего правительства не ниже { $capital }, а число действующих соглашений с вашим именем как автора — { $count }.
aim-advantage = { $kind ->
    [constraint] Сторону { $party } обязывают ограничения, не обязывающие вас: больше по меньшей мере на { $margin }.
    [inspection] Сторону { $party } обязывают инспекции, не обязывающие вас: больше по меньшей мере на { $margin }.
   *[any] Сторону { $party } обязывают меры, не обязывающие вас: больше по меньшей мере на { $margin }.
}
aim-never = { $with ->
    [party] «{ $measure }» никогда не обязывает вас перед стороной { $party }.
   *[anybody] «{ $measure }» никогда не обязывает вас.
}
aim-not-before = { $with ->
    [party] «{ $measure }» не обязывает вас перед стороной { $party } до раунда { $round }.
   *[anybody] «{ $measure }» не обязывает вас до раунда { $round }.
}
aim-at-least = { $with ->
    [party] «{ $measure }» обязывает вас и сторону { $party }; число — не меньше { $least }.
   *[anybody] «{ $measure }» входит в соглашение с вашим участием; число — не меньше { $least }.
}
aim-at-most = { $with ->
    [party] «{ $measure }» обязывает вас и сторону { $party }; число — не больше { $most }.
   *[anybody] «{ $measure }» входит в соглашение с вашим участием; число — не больше { $most }.
}
aim-between = { $with ->
    [party] «{ $measure }» обязывает вас и сторону { $party }; число — от { $least } до { $most }.
   *[anybody] «{ $measure }» входит в соглашение с вашим участием; число — от { $least } до { $most }.
}
