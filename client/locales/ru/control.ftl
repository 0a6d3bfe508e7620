### Control: the facilitator's page.

control-title = Руководство
control-loading = Ищем ваши семинары…
handover-link = Передать
handover-title = Передать этот семинар
handover-lead = Другой ведущий принимает его целиком: людей, разговоры, журналы и вашу записную книжку. Сначала вырвите то, чего никто больше не должен читать.
handover-name = Имя учётной записи
handover-none = Нет учётной записи? Пригласите человека в разделе «{ colleague-link }»: там она не нужна.
handover-do = Создать слово
handover-word = Слово для приёма
handover-told = Передайте его получателю ({ $name }): войдя, он впишет слово в разделе «Учётная запись». До тех пор семинар ваш.
handover-good = Оно годится один раз, один день и только для этой записи; есть ли такая запись, не сообщается. Новое слово отменяет это.
control-seminar = Семинар
control-new = Новый семинар
control-table = Стол { $number }
control-back = Все столы
control-account = Учётная запись и выход

## Setting up

setup-title = Подготовить семинар
setup-lead = Выберите случай и число столов. Входят по коду; больше ничего не нужно.
setup-case = Случай
setup-facts = от { $least } до { $most } человек за столом, около { $minutes } мин{ $rounds ->
    [0] {""}
    [one] , { $rounds } раунд
    [few] , { $rounds } раунда
   *[many] , { $rounds } раундов
}
setup-fictional = вымышлен
setup-real = из истории
setup-tables = Число столов
setup-tables-hint = { $people ->
    [one] Места для { $people } человека.
    [few] Места для { $people } человек.
   *[many] Места для { $people } человек.
}
setup-name = Название
setup-name-hint = Таким его видят входящие. Если пусто — название случая.
setup-approval = Подписанные тексты голосуются только с моего одобрения
setup-approval-hint = Позже это можно изменить за каждым столом, в разделе «Тексты».
setup-do = Подготовить
setup-do-case = Подготовить: { $case }

## Joining

join-title = Как войти
join-at = Откройте { $host } и наберите код или наведите сюда камеру.
join-link-label = Ссылка
join-language = Язык, на котором открывается ссылка
join-copy = Скопировать ссылку
join-copied = Скопировано.
join-select = Выделите ссылку и скопируйте вручную.
join-qr = Код для камеры, ведёт на семинар { $code }
join-show = Показать крупно

## All tables

bells-title = Все столы
bell-start = Начать все
bell-pause = Остановить все
bell-resume = Продолжить все
bell-extend-short = +{ $minutes } мин
bell-extend = +{ $minutes } мин: больше времени этому столу
bell-extend-label = +{ $minutes } мин: больше времени всем
bell-news = Новость всем
bell-news-title = Новость для всех столов
bell-news-which = Какая новость
bell-news-tables = За какими столами
bell-news-hint = { $count ->
    [0] Она не идёт ни за один стол.
    [one] Она сразу объявляется за { $count } столом.
    [few] Она сразу объявляется за { $count } столами.
    [many] Она сразу объявляется за { $count } столами.
   *[other] Она сразу объявляется за { $count } стола.
}
bell-open-debrief = Открыть разбор за всеми столами
bell-close-debrief = Закрыть разбор за всеми столами
debrief-open-title = Открыть разбор сейчас?
debrief-open-what = { $count ->
    [one] За { $count } столом ещё играют:
    [few] За { $count } столами ещё играют:
   *[many] За { $count } столами ещё играют:
} отныне все там прочтут, чего боятся другие и чего им велено добиваться. Если закрыть разбор, узнанное ни у кого не отнять.
debrief-open-do = Открыть для всех
bell-rung = { $count ->
    [one] Сделано за { $count } столом.
    [few] Сделано за { $count } столами.
   *[many] Сделано за { $count } столами.
}
bell-refused = { $table }: { $reason }

## A table's card

card-look = Заглянуть
card-status-lobby = Не начато
card-status-running = Идёт
card-status-paused = Пауза
card-status-ended = Окончено
card-people = Здесь: { $present }, нет на месте: { $gone }
card-unseated = { $count ->
    [one] { $count } без места
    [few] { $count } без места
   *[many] { $count } без места
}
card-bots = { $count ->
    [one] { $count } бот
    [few] { $count } бота
   *[many] { $count } ботов
}
card-nobody = Пока никто не вошёл.
card-nobody-came = Участвовали только боты.
card-ready = Этап закончили: { $parties }
card-debrief = Разбор открыт
card-present = здесь
card-gone = нет на месте
card-coach = К сведению

coach-unmanned = За сторону { $party } никто не играет.
coach-no-draft = { $rounds ->
    [one] Нет нового проекта уже { $rounds } раунд.
    [few] Нет нового проекта уже { $rounds } раунда.
   *[many] Нет нового проекта уже { $rounds } раундов.
}
coach-vote-in-danger = «{ $draft }» вряд ли найдёт большинство. Где: { $party }; больше всех против: { $group }.
coach-brackets-old = { $count ->
    [one] В тексте «{ $draft }» всё ещё { $count } пара скобок
    [few] В тексте «{ $draft }» всё ещё { $count } пары скобок
   *[many] В тексте «{ $draft }» всё ещё { $count } пар скобок
} { $rounds ->
    [one] спустя { $rounds } раунд.
    [few] спустя { $rounds } раунда.
   *[many] спустя { $rounds } раундов.
}
coach-window-unused = { $party } и { $other } обе готовы, а между ними на столе ничего нет.
coach-leap-waiting = Шаг стороны { $party } в раунде { $round } ждёт ответа.
coach-approval-waiting = { $count ->
    [one] { $count } подписанный текст ждёт вашего одобрения. Пока вы не ответите, голосования не будет.
    [few] { $count } подписанных текста ждут вашего одобрения. Пока вы не ответите, голосования не будет.
   *[many] { $count } подписанных текстов ждут вашего одобрения. Пока вы не ответите, голосования не будет.
}
coach-somebody = кто-то

## The bar of a table

bar-label = Часы этого стола
bar-of = Раунд { $round } из { $rounds }
bar-of-named = Раунд { $round } из { $rounds }: { $name }
bar-start = Начать
bar-start-hint = За делегации без людей играют боты.
bar-pause = Пауза
bar-resume = Продолжить
bar-more = Больше времени
bar-other = Другое…
bar-end-phase = Завершить этап
bar-end = Завершить упражнение
bar-open-debrief = Открыть разбор
bar-close-debrief = Закрыть разбор
bar-see-debrief = Смотреть разбор
bar-projector = Ссылка для проектора
bar-observer = Ссылка для наблюдателя
bar-tools = Ещё
bar-log = Забрать журнал
bar-certificate = Забрать свидетельство об отсутствии утечек
bar-certificate-hint = Оно показывает для этого самого упражнения: ничто из отправленного не зависело от того, что скрывалось.
bar-certifying = Свидетельство готовится: это займёт до минуты.

pause-title = Остановить этот стол
pause-hint = Часы останавливаются для всех. Причину видят все.
pause-all-title = Остановить все столы
reason = Причина
reason-optional = Можно оставить пустой. Заносится в протокол.
extend-title = Больше времени
extend-minutes = Минуты
extend-wrong = Наберите число минут, например 2 или 1,5.
extend-do = Дать время
end-phase-title = Завершить этап сейчас?
end-phase-what = { $phase ->
    [talks] Переговоры кончаются, делегации берутся за конверты.
    [decisions] Все конверты вскрываются как есть, и подводится итог раунда.
   *[reading] Начинается следующий раунд.
}
end-phase-do = Завершить этап
end-title = Завершить упражнение насовсем?
end-what = Оно кончится без последних раундов, без кризиса и без итогов. Возобновить его нельзя. Разбор открыть можно.
end-do = Завершить упражнение
end-keep = Пусть продолжается
link-title = Ссылка для раздачи
link-what = По этой ссылке входят как { $who }. Показывается только здесь.
link-qr = Код этой ссылки для камеры
link-who-projector = проектор
link-who-observer = наблюдатель
link-who-seat = { $name }

## Sections

sections = Разделы этого стола
section-seats = Кто здесь
section-minds = Скрытое состояние
section-envelopes = Конверты
section-texts = Тексты
section-talk = Разговоры
section-news = Новости
section-bots = Боты
section-record = Протокол
section-notebook = Записная книжка

## Why bots did what they did

bots-lead = Только для руководства: причина выдаёт опасения, прогнозы и находки самой делегации. Её узнают, спрашивая бота снова.
bots-again = Спросить снова
bots-asking = Спрашиваем ботов…
bots-none = Боты пока ничего не сделали.

bot-did-table = вносит «{ $title }»
bot-did-cosponsor = становится соавтором текста
bot-did-revise = пересматривает текст
bot-did-withdraw = отзывает текст
bot-did-bracket = оговаривает число
bot-did-unbracket = согласует число
bot-did-sign = подписывает
bot-did-unsign = снимает подпись
bot-did-renew = продлевает соглашение
bot-did-posture = исполняет должное перед стороной { $partner }: { $stance }
bot-did-inspect = инспектирует: { $partner }
bot-did-query = спрашивает о поведении: { $partner }
bot-did-reply = отвечает на вопрос
bot-did-propose = предлагает «{ $title }»
bot-did-consent = отвечает на предложение
bot-did-side-payment = обещает группе кое-что за голоса
bot-did-exception = делает исключение для стороны { $partner }: { $stance }
bot-did-denounce = выходит из соглашения
bot-did-attend = направляет внимание: { $what }
bot-did-leap = делает шаг доверия
bot-did-evasion = подтверждает уклонение
bot-did-estimate = оценивает: { $partner }
bot-did-speak = говорит: «{ $text }»
bot-did-other = действует

bot-why-answer-leap = в ответ на шаг стороны { $party }
bot-why-answer-dread = опасаясь стороны { $party }
bot-why-gather-all = чтобы собрать всех
bot-why-counter-offer = чтобы предложить стороне { $party } текст полегче, чем её собственный
bot-why-step-alone = как собственный первый шаг навстречу стороне { $party }
bot-why-ask-of-rival = чтобы попросить о чём-то сторону { $party }
bot-why-forecast = потому что дома это, вероятно, пройдёт
bot-why-dare = потому что готов рискнуть сомнительным голосованием
bot-why-words-only = потому что это стоит одних слов
bot-why-others-bear-more = потому что другие несут больше
bot-why-need-not-keep = потому что соблюдать не ему
bot-why-mandate-minds = потому что мандат требует другого числа
bot-why-binds-least = потому что это число обязывает его меньше всего
bot-why-yield = чтобы уступить
bot-why-near-enough = потому что числа достаточно близки
bot-why-half-way = чтобы сойтись на полпути
bot-why-share-burden = чтобы разделить бремя дома
bot-why-let-third-watch = чтобы наблюдала сторона { $party }
bot-why-leave-out-heaviest = чтобы опустить то, чего дома не примут: { $measure }
bot-why-offer-term = чтобы дома это было легче принять: на { $rounds } раунда
bot-why-other-paper = потому что на бумаге стороны { $party } это прочтут справедливее
bot-why-kept-so-far = потому что до сих пор соблюдалось
bot-why-stale = потому что давно никто не подписывает
bot-why-unwanted = потому что этого никто не хочет
bot-why-said-already = потому что это уже сказано в другом тексте
bot-why-keep-faith = чтобы держать слово
bot-why-forgive = чтобы один раз простить
bot-why-answer-breach = в ответ на нарушение
bot-why-answer-letter = потому что другой держался буквы, и не более
bot-why-in-kind = чтобы ответить тем же
bot-why-watched = потому что за ним наблюдают
bot-why-hardly-watched = потому что за ним едва наблюдают
bot-why-unwatched = потому что никто не наблюдает
bot-why-set = потому что всё уже решено
bot-why-caught = потому что сторону { $party } уличили
bot-why-ask-first = чтобы сначала спросить сторону { $party }, а потом отвечать на обнаруженное
bot-why-embarrass = чтобы сторона { $party } объяснилась перед всеми
bot-why-no-answer = потому что сторона { $party } оставила вопрос без ответа
bot-why-fear-rises = потому что страх перед стороной { $party } растёт
bot-why-balance-turned = потому что стал нести больше других
bot-why-hold-out-hand = чтобы пригласить сторону { $party } ответить тем же
bot-why-answer-sign = чтобы ответить на протянутую руку стороны { $party }
bot-why-most-feared = потому что больше всех опасается стороны { $party }
bot-why-nothing-to-hide = потому что скрывать нечего
bot-why-home-minds = потому что недовольны военные
bot-why-doubtful-vote = потому что голосование дома под вопросом
bot-why-explore = чтобы узнать, чего можно добиться
bot-why-weakest-first = чтобы поправить самое слабое дома
bot-why-in-public = чтобы видели все
bot-why-leap-ready = потому что готов
bot-why-leap-weary = потому что устал от нынешнего положения
bot-why-leap-answered = потому что чей-то шаг ждёт ответа
bot-why-services-say = потому что так говорят службы
bot-why-harmless = потому что считает себя безобидным
bot-why-lend-name = потому что текст, которого не приняли бы от его автора, может послужить всем
bot-why-speak-up = потому что было что сказать
bot-why-spoken-to = потому что к нему обратились
bot-why-exchange = потому что тогда дома прошли бы оба текста
bot-why-word-given = потому что дал слово
bot-why-habit = потому что так делали предшественники
bot-why-done = потому что делать больше нечего
bot-why-unknown = спрошенный снова, сделал бы другое

## Who is here

seats-nobody = Никого.
seats-unseated = Без места
seats-move = Место: { $name }
seats-none = Нет места
seats-link = Ссылка: { $name }
seats-link-short = Ссылка
seats-message = Написать: { $party }
seats-message-short = Написать
seats-time-short = Время:
seats-time = Время: { $name }
seats-wish = просит: { $time }
seats-wish-grant = Дать
seats-wish-grant-label = Дать ({ $name }): { $time }
seats-wish-decline = Оставить как есть
seats-wish-decline-label = Оставить как есть: { $name }
seats-more-time = Дольше на этом этапе:
seats-more-time-label = +{ $minutes } мин: { $party } на этом этапе
seats-longer = на { $time } дольше других
seats-longer-free = без ограничения
seats-bot-in = Посадить бота: { $party }
seats-bot-in-short = Посадить бота
seats-bot-kind = Какой бот: { $party }
seats-bot-out = Убрать бота: { $party }
seats-bot-out-short = Убрать бота
seats-bot-plays = Бот: { $bot }
seats-not-playable = Не участвует в переговорах.
seats-ready = этап закончен
seats-sealed = конверт запечатан
seats-open = конверт открыт
seats-capital = Авторитет дома { $value }
seats-readiness = Готовность { $value }
bot-reciprocator = щедрая взаимность
bot-tit-for-tat = щедрое «око за око»
bot-grit = шаг за шагом (GRIT)
bot-reformer = реформатор
bot-opportunist = оппортунист
bot-hawk = ястреб
bot-diplomat = дипломат деклараций

## Hidden state

minds-lead = То, что есть на деле и чего никому за столом не говорят. Меняется, когда подводится итог раунда.
minds-short = Коротко
minds-window = В окне, готовности хватает для перемены: { $parties }.
minds-window-none = В окне пока никого; ближе всех { $party }: { $value } из { $from }.
minds-dread = Сильнейшее опасение: { $party } → { $other } ({ $value }), прежде всего { $fear }.
minds-dread-none = Никто никого не опасается.
minds-away = Нет на месте: { $people }.
minds-quiet = Тихо: { $people }.
minds-quiet-one = { $name } ({ $minutes } мин)
minds-all-here = Все на месте и действуют.
minds-images = Образы
minds-images-caption = Что каждая сторона думает о каждой другой, от 0 до 1
minds-fears = Опасения
minds-fears-caption = Чего каждая опасается от каждой другой, от 0 до 1; сильнейшее подчёркнуто
minds-holder = Чей взгляд
minds-of = На кого
minds-faith = Добросовестность
minds-threat = Угроза
minds-institution = Институт
minds-readiness = Готовность
minds-greatest = Главное опасение
minds-parties = Стороны
minds-parties-caption = Благоприятные условия, готовность и авторитет дома каждой стороны, от 0 до 1
minds-party = Сторона
minds-capital = Авторитет
minds-mandates = Мандаты
adjust-title = Сдвинуть число вручную
adjust-lead = Действует при разрешении раунда, как новость; до тех пор знаете только вы. В разборе это отдельная строка с вашей причиной. Страхи следуют из образов.
adjust-what = Что
adjust-image = Добросовестность в отношении { $party }
adjust-by = На сколько
adjust-do = Сдвинуть
adjust-line = { $party }, { $what }: { $amount } ({ $reason })

## Envelopes

envelopes-lead = Распоряжения этого раунда, как они есть. Видите только вы.
envelopes-none = Пока ничего не решено; действует умолчание.
envelopes-sealed = Запечатан
envelopes-open = Открыт
envelopes-postures = Обязательства
envelopes-query = Вопрос стороне { $party }
envelopes-replies = Отвечает на вопрос стороны
envelopes-payments = Платит дома
envelopes-exceptions = Исключения
envelopes-exception = { $measure }: { $stance } — { $party }
envelopes-denounce = Денонсирует
envelopes-posture = { $stance } — { $party }
envelopes-stance-spirit = по духу
envelopes-stance-letter = по букве
envelopes-stance-shave = чуть меньше
envelopes-stance-evade = уклонение
envelopes-inspect = Инспектирует: { $party }
envelopes-tokens = Внимание
envelopes-token-with = { $token }, партнёр: { $party }
envelopes-leap = Шаг доверия
envelopes-evasion = Уклонение
envelopes-confirmed = { $count ->
    [one] подтвердил { $count } из двух
    [few] подтвердили оба
   *[many] подтвердили оба
}
envelopes-estimate = Догадка
envelopes-estimate-is = { $party } чувствует угрозу «{ $level }», главное — { $fear }
envelopes-author = последняя правка: { $author }

## Texts

texts-none = На столе нет ни одного текста.
texts-revision = Редакция { $revision }, внесено: { $parties }
texts-brackets = { $count ->
    [0] скобок нет
    [one] { $count } пара скобок
    [few] { $count } пары скобок
   *[many] { $count } пар скобок
}
texts-seen-by = Видят: { $parties }
texts-approval = Одобрение
texts-approval-on = Подписанные тексты ждут вашего одобрения. Без ответа текст ждёт: он не проходит и не проваливается.
texts-approval-off = Подписанные тексты голосуются без вас.
texts-approval-require = Требовать моего одобрения
texts-approval-release = Больше не требовать
texts-require-title = Требовать вашего одобрения?
texts-require-what = Об этом узнают все. Уже подписанное тоже будет ждать вас.
texts-release-title = Больше не требовать вашего одобрения?
texts-release-what = Об этом узнают все. При ближайшем итоге голосуется всё подписанное.
texts-approve = Одобрить
texts-approve-named = Одобрить «{ $title }»
texts-send-back = Вернуть
texts-send-back-named = Вернуть «{ $title }»
texts-send-back-title = Вернуть «{ $title }»?
texts-send-back-what = Подписи аннулируются, и новых не будет, пока текст не перепишут. Он остаётся на столе.
texts-returned = Вы вернули эту редакцию:
reason-told = Причину прочтёт каждый, кто видит текст.
texts-waiting = { $count ->
    [one] { $count } подписанный текст ждёт вашего одобрения. Пока вы не ответите, голосования не будет.
    [few] { $count } подписанных текста ждут вашего одобрения. Пока вы не ответите, голосования не будет.
   *[many] { $count } подписанных текстов ждут вашего одобрения. Пока вы не ответите, голосования не будет.
}
texts-comments = Скобки
texts-comment = { $party } хочет { $value }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}

## Talk

talk-list = Каналы
talk-read-only = Здесь вы читаете, но не говорите.
talk-whom = Кому
talk-whom-all = Всей делегации
talk-whom-hint = Прочтёт вся делегация, под этим именем.
talk-nothing = Здесь ничего не сказано.
talk-say-plenary = Всем, на пленарном заседании
talk-say-control = Только стороне { $party }
talk-send-do = Отправить
talk-channel-plenary = Пленарное заседание
talk-channel-caucus = { $party } между собой
talk-channel-control = Вы и { $party }
talk-with = { $parties }
talk-count = { $count ->
    [0] ничего не сказано
    [one] { $count } сообщение
    [few] { $count } сообщения
   *[many] { $count } сообщений
}

## News

news-prepared = Наготове
news-dated = По календарю
news-prepared-none = Нет.
news-comes = Придёт само с раундом { $round }
news-by-hand = Придёт только из ваших рук
news-sent = Пришло
news-to-all = Всем, публично
news-to = Только: { $parties }
news-send = Отправить сейчас
news-send-title = Отправить эту новость?
news-effects = Новость сообщается сразу. Что она делает дома, видно по итогам раунда.
news-own = Своя
news-own-hint = Она трогает только умы: числа остаются прежними.
news-headline = Заголовок
news-text = Текст
news-recipients = Для кого
news-everybody = Все, публично
news-some = Только некоторые
news-own-send = Отправить
news-own-sent = Отправлено.

## Record

record-nothing = В протоколе пока ничего нет.

## The seating of a whole class

plan-link = План рассадки
plan-title = План рассадки
plan-lead = Перетащите имя на место или нажмите «Пересадить» рядом. Экран каждого следует сразу.
plan-tools = Раздача
plan-spare = Если люди остались
plan-spare-hint = Сначала заполняются первые места за столом: { $most }.
plan-spare-open = им достаётся следующая делегация
plan-spare-mirror = двое делят место
plan-spare-observe = они смотрят
plan-deal = Рассадить наугад
plan-dealt = { $count ->
    [one] Место получил { $count } человек.
    [few] Места получили { $count } человека.
   *[many] Места получили { $count } человек.
}
plan-undo = Отменить
plan-undone = Все сидят как прежде.
plan-moved = Пересажено: { $name }.
plan-refused = { $name }: { $reason }
plan-count = { $count ->
    [0] никого
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
plan-observers = Смотрят
plan-nobody = никого
plan-empty = свободно
plan-mirror = Делят это место и один конверт.
plan-move = Пересадить: { $name }
plan-move-short = Пересадить
plan-move-title = Пересадить: { $name }
plan-move-to = На какое место
plan-move-do = Пересадить
plan-spot = { $table } { $party }: { $role }
plan-spot-observer = { $table } смотрит

roster-title = Вставить список
roster-names = Имена, по одному в строке
roster-hint = После имени, через табуляцию или точку с запятой, могут стоять стол, делегация и должность. Кто потом войдёт по коду под этим именем, найдёт готовое место.
roster-count = { $count ->
    [one] { $count } имя.
    [few] { $count } имени.
   *[many] { $count } имён.
}
roster-odd = { $name }: не понято и пропущено: { $words }
roster-do = Записать
roster-done = { $count ->
    [one] Записан { $count } человек.
    [few] Записаны { $count } человека.
   *[many] Записано { $count } человек.
}

## On paper

paper-link = Раздаточные листы
compare-link = Рядом
paper-title = Раздаточные листы
paper-lead = Справки и входы секретны: отдайте каждый своей делегации и своему человеку.
paper-which = Что печатать
paper-card = Как войти
paper-plates = Таблички с именами
paper-ways = Личные входы
paper-sheets = Справки делегаций
paper-print = Печать
paper-way-qr = Код для камеры, место: { $name }
paper-way-hint = Наведите сюда камеру. Это ведёт на ваше собственное место; никому не показывайте.
paper-sheet-of = Справка: { $party }, стол { $table }
paper-secret = Только для этой делегации.
card-idle = тихо уже { $minutes } мин

## Facilitators together

colleague-link = Ведущие
colleague-title = Ведущие этого семинара
colleague-you = (вы)
colleague-host = Хозяин сервера
colleague-at = стол { $tables }
colleague-at-wall = все столы
colleague-watches = только смотрит
colleague-guest = входит по ссылке
colleague-watching = Вы смотрите этот семинар: видите всё и ничего не меняете.
colleague-invite = Пригласить коллегу
colleague-name = Имя
colleague-name-account = Имя учётной записи на этом сервере.
colleague-name-guest = Как его здесь звать. Учётная запись не нужна.
colleague-account = У него есть учётная запись на этом сервере
colleague-only-watches = Только смотрит: видит всё и ничего не меняет
colleague-do = Пригласить
colleague-the-word = Слово, чтобы присоединиться
colleague-the-link = Ссылка для входа
colleague-told-word = Передайте его получателю ({ $name }): войдя, он впишет слово в разделе «Учётная запись».
colleague-told-link = Передайте её получателю ({ $name }): он откроет её на своём устройстве.
colleague-good = Годится один раз и один день и гаснет, когда вы выходите на всех устройствах.
colleague-new-link = Новая ссылка
colleague-new-link-named = Новая ссылка: { $name }
colleague-give-account = Дать учётную запись
colleague-give-account-named = Дать учётную запись: { $name }
colleague-leave-given = может открыть учётную запись
account-offered = Вы можете открыть здесь учётную запись — в течение суток.
account-offered-open = Открыть учётную запись
colleague-withdraw = Отозвать
colleague-withdraw-named = Отозвать: { $name }
colleague-leave = Покинуть семинар
colleague-sure = Нажмите ещё раз
card-colleague = смотрит сюда
table-colleague = Тоже за этим столом: { $names }
table-colleague-wall = Смотрит на все столы: { $names }
adjust-back = Взять назад
adjust-back-named = Взять назад: { $what }
adjust-taken = взято назад
doings-title = Кто что сделал в руководстве
doings-none = Пока ничего.
doing-seat = место за столом
doing-start = начало
doing-pause = пауза
doing-resume = продолжение
doing-extend = больше времени
doing-end-phase = конец этапа
doing-allow-time = время участника
doing-give-time = время делегации
doing-adjust = сдвиг числа
doing-take-back = сдвиг взят назад
doing-require-approval = порядок одобрения текстов
doing-approve = текст одобрен
doing-send-back = текст возвращён
doing-inject = готовая новость
doing-improvise = новость
doing-understudy = смена бота
doing-end = конец упражнения
doing-open-debrief = разбор открыт или закрыт
doing-lead = ведение разбора
doing-annotate = заметка
doing-speak = слова
doing-other = другое
setup-approval-own = Этот случай того требует. Изменить можно здесь и позже за каждым столом, в разделе «Тексты».
