### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = Пока нельзя.
refused-not-started = Упражнение ещё не началось.
refused-already-started = Упражнение уже началось.
refused-already-convened = Упражнение уже подготовлено.
refused-paused = Часы остановлены. Подождите, пока руководство их пустит.
refused-not-paused = Упражнение не на паузе.
refused-ended = Упражнение окончено.
refused-wrong-phase = Не на этом этапе.
refused-too-late = Слишком поздно: этап, для которого это предназначалось, кончился.
refused-not-due = Время ещё не пришло.
refused-nothing-to-debrief = Ни один раунд ещё не подытожен, разбирать нечего.
refused-already-open = Уже открыто.
refused-already-closed = Уже закрыто.
refused-already-there = Этот человек уже сидит там.
refused-already-sent = Эта новость уже отправлена.

## Who

refused-not-ours = Это для тех, кто играет.
refused-not-yours = Это не в вашем ведении.
refused-no-right = В вашей делегации право { $right } принадлежит другому.
refused-no-right-of-seat = В вашей делегации это решает другой.
refused-no-seat = У вас нет места за этим столом.
refused-no-understudy = За эту сторону никакой дублёр не играет.
refused-only-watching = Кто наблюдает, не может действовать.
refused-no-such-party = Такой стороны нет.
refused-no-such-role = Такой должности нет.
refused-not-playable = { $party } не участвует в переговорах.
refused-exercise-full = За этим столом не больше { $max } мест.

## Talk

refused-no-such-channel = Такого канала нет, или вас в нём нет.
refused-not-a-member = Вы не участник этого канала.
refused-channel-exists = Канал с ними у вас уже есть.
refused-nobody-there = Здесь пока никого нет.
refused-nobody-to-talk-to = Каналу нужен кто-то ещё.
refused-text-empty = Ничего не написано.
refused-text-too-long = Текст слишком длинный: не более { $max } знаков.
refused-already-ready = Вы это уже сказали.
refused-not-ready = Вы не говорили, что закончили.

## Drafts

refused-no-such-draft = Такого проекта нет, или вы не можете его читать.
refused-no-such-page = Такой страницы в записной книжке нет.
refused-too-many-adjustments = Слишком много сдвигов уже ждёт итога этого раунда.
refused-notebook-full = Записная книжка этого стола заполнена.
refused-draft-closed = Этого проекта больше нет на столе.
refused-stale-revision = Текст изменился: теперь это редакция { $revision }. Сначала прочтите её.
refused-sent-back = Руководство вернуло эту редакцию: сначала перепишите её.
refused-nothing-to-approve = Этот текст не ждёт вашего ответа.
refused-word-unknown = Это слово не годится для вашей учётной записи: оно для другой, уже использовано или старше одного дня.
refused-reads-along = Вы можете читать этот проект, но он написан не для вас.
refused-nothing-changed = Это ничего бы не изменило.
refused-nothing-chosen = Сначала выберите кого-нибудь.
refused-not-complete = Чего-то ещё недостаёт.
refused-too-few-parties = Соглашению нужны по меньшей мере две стороны.
refused-too-many-drafts = Ваших проектов на столе уже { $max }. Сначала отзовите один.
refused-too-many-tabled = В этом раунде вы внесли проектов: { $max }. Пересмотрите открытый или дождитесь следующего раунда.
refused-too-many-articles = Ваши эксперты осилят в одном проекте статей: { $max }. Встречи экспертов дадут место ещё одной.
refused-no-articles = Проекту нужна по меньшей мере одна статья.
refused-article-ids = Статьи пронумерованы неверно. Уберите одну и добавьте снова.
refused-no-such-article = Этой статьи больше нет.
refused-not-offered = «{ $measure }» в этом упражнении не предлагается.
refused-who-is-bound = Скажите, кого обязывает статья { $article }.
refused-not-in-draft = Статья обязывает сторону { $party }, которая не участвует в проекте.
refused-values-missing = В статье { $article } недостаёт числа.
refused-out-of-range = Число должно быть от { $min } до { $max }.
refused-no-such-parameter = Такого числа в тексте нет.
refused-no-third-party = За мерой «{ $measure }» больше никто наблюдать не может.
refused-not-a-third-party = { $party } может наблюдать за статьёй, лишь если статья её не обязывает.
refused-stands-on = «{ $measure }» опирается на «{ $needed }». Внесите и это в текст или сначала введите в силу.
refused-already-sponsor = Ваше имя уже стоит под этим проектом.
refused-not-our-draft = Отозвать его может лишь сторона, которая внесла.
refused-already-reserved = У вас уже есть оговорка к этому числу.
refused-no-such-bracket = Этих скобок больше нет.
refused-own-bracket = Собственную оговорку можно снять, но не принять.
refused-not-our-bracket = Снять оговорку может лишь тот, кто её сделал.
refused-brackets-left = Скобки остались. Текст можно подписать, когда их нет.
refused-not-a-party = Этот текст подписывать не вам.
refused-already-signed = Вы уже подписали.
refused-not-signed = Вы не подписывали.
refused-in-force = Это в силе. Под действующим подпись не снимают.

## Decisions

refused-sealed = Конверт запечатан. Сначала откройте его.
refused-not-sealed = Конверт уже открыт.
refused-no-obligation = Ничто из действующего не обязывает вас перед стороной { $party }.
refused-not-inspectable = Сторона { $party } не соглашалась на ваши инспекции.
refused-nothing-to-ask = Сторона { $party } не должна вам ничего, о чём можно было бы спросить.
refused-no-such-query = { $party } ответа от вас не ждёт.
refused-no-denouncing = В этом упражнении никто не выходит из соглашения до срока.
refused-not-in-force = Это вас не обязывает.
refused-notice-given = Вы уже уведомили о выходе.
refused-term-out-of-range = Срок — от одного раунда до { $max }.
refused-not-ending = Ничто из этого скоро не кончается.
refused-two-faces = Дружественный и враждебный знаки в адрес стороны { $party } в одном раунде не могут быть искренни оба.
refused-no-such-group = Такой группы дома нет.
refused-author-no-party = Кто пишет текст для чужих имён, должен сам в нём участвовать.
refused-nobody-asked = Выберите, чьё имя он должен нести; ваше он несёт и так.
refused-one-name-only = Текст идёт через одну сторону, а не через несколько.
refused-no-such-proposal = Такого предложения нет.
refused-proposal-closed = Это предложение больше никого не ждёт.
refused-own-proposal = Это ваше собственное предложение. Его можно взять назад.
refused-already-consented = Вы уже согласились.
refused-too-many = Не более { $max }.
refused-token-twice = Один и тот же жетон положен дважды.
refused-partner-needed = Скажите, с кем.
refused-no-partner-here = Это делают в одиночку.
refused-nothing-to-review = Со стороной { $party } у вас нет соглашения для обзора.
refused-nothing-to-monitor = Вас никто ни за чем наблюдать не просил.
refused-already-questioned = Вы уже публично поставили нынешнее положение под вопрос.
refused-too-content = Дома слишком мало сомневаются в нынешней политике.
refused-too-little-capital = Вашего авторитета дома на это не хватает.
refused-already-confirmed = Вы уже подтвердили.
refused-not-confirmed = Вы не подтверждали.
refused-no-evasion = Никакого уклонения не задумано.
refused-not-about = Оценка в этом раунде — о стороне { $party }.
refused-estimate-incomplete = Выберите, насколько и чего.

## The facilitator

refused-no-such-inject = Такой новости нет.
refused-sign-in-wrong = Имя или пароль неверны.
refused-password-wrong = Это не ваш нынешний пароль.
refused-password-too-short = Пароль — не короче { $min } знаков.
refused-password-too-long = Пароль — не длиннее { $max } знаков.
refused-password-is-name = Выберите пароль, который не совпадает с именем.
refused-account-nameless = У этой учётной записи нет имени: в неё входят по ссылке, которую печатает сервер.
refused-only-control = Это может сделать только руководство.

## The connection and the door

refused-foreign-origin = Эта страница не принадлежит этому серверу.
refused-not-understood = Сервер этого не понял.
refused-not-acceptable = Сервер не может ответить в таком виде.
refused-not-found = Там ничего нет.
refused-no-such-route = Такой страницы сервер не знает.
refused-no-such-method = С этой страницей так нельзя.
refused-method-not-allowed = Там так нельзя.
refused-too-fast = Слишком быстро. Подождите немного.
refused-too-large = Слишком длинно для одного сообщения.
refused-try-again = Сейчас сервер не смог этого сделать. Попробуйте ещё раз.
refused-no-answer = Хранилище не отвечает серверу. Возможно, то, о чём вы просили, ещё будет сделано: проверьте, прежде чем просить снова.
refused-id-used = Это уже было отправлено в других словах.
refused-rules-broke = Правила натолкнулись на то, чего быть не должно. Ничего не изменено; скажите руководству.
refused-token-missing = Вы здесь не вошли.
refused-token-unknown = Эта ссылка здесь не действует или отозвана.
refused-token-used = Эта ссылка здесь не действует, отозвана или уже использована: ссылка ведущего годна один раз.
refused-token-expired = Срок этой ссылки истёк.
refused-exercise-gone = Упражнения здесь больше нет.
refused-reload = Эта страница старше сервера. Она загружается заново.
refused-hello-late = Соединение заняло слишком много времени.
refused-name-empty = Напишите имя, которое другие смогут прочесть.
refused-name-too-long = Имя слишком длинное: не более { $max } знаков.
refused-no-such-seminar = Семинара с таким кодом нет.
refused-no-such-scenario = Такого сценария нет.
refused-no-such-exercise = Такого упражнения нет.
refused-no-such-seat = Такого места нет.
refused-not-over = Упражнение ещё не окончено, и разбор не открыт.
refused-no-such-round = Раунд { $round } ещё не наступил.
refused-not-open = Разбор ещё не открыт.
refused-not-your-exercise = Это другое упражнение, не ваше.
refused-not-your-metrics = Этот ключ не открывает показатели.

## Facilitators together

refused-page-changed = Тем временем на этой странице писал коллега. Сначала прочтите.
refused-no-such-colleague = У семинара нет такого ведущего.
refused-last-holder = У семинара должен остаться ведущий с учётной записью.
refused-too-many-colleagues = У семинара не больше { $max } ведущих.
refused-guest = Гости не создают своих семинаров.
refused-no-leave = Никто не разрешил вам открыть здесь учётную запись, или с тех пор прошли сутки.
refused-name-taken = Под этим именем уже кто-то входит. Выберите другое.
refused-account-named = Ваше имя — то, с которым вы входите.
refused-no-such-adjustment = Такого ожидающего сдвига нет.
