### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = {", "}
semicolon = {"; "}
language = Язык
language-unreviewed = Переведено с английского со всем тщанием. Никто, для кого этот язык родной, перевод ещё не проверял; определяющим остаётся английский текст.

## The door

join-lead = Переговоры о доверии и о том, чего опасаются другие.
join-code = Код семинара или ссылка
join-code-hint = Он стоит на экране в зале.
join-find = Найти семинар
lesson-offer = Вы здесь впервые?
lesson-offer-what = Небольшое упражнение только для вас, против бота: три минуты, готовиться не нужно, никто не смотрит.
lesson-begin = Научиться за три минуты
lesson-name = Вы
join-facilitator = Руководство и вернувшиеся участники: вставьте свою ссылку в это же поле.
join-sign-in = Войти как руководство
join-facts = { $parties }. Около { $minutes } мин.
join-fictional = Случай вымышлен.
join-real = Случай взят из истории.
join-name = Ваше имя
join-name-hint = Таким его увидят остальные в зале.
join-name-missing = Без имени никто не узнает, кто вы.
join-do = Принять участие
join-other-code = Другой код
join-privacy = Учётная запись не нужна. Ваше имя и всё, что вы пишете, остаются на этом сервере.
selftest-running = Проверяем, годится ли устройство…
selftest-good = Устройство годится.
selftest-bad = Что-то мешает.
selftest-server-good = Сервер отвечает.
selftest-server-bad = Сервер не отвечает. В той ли сети это устройство?
selftest-socket-good = Постоянное соединение открывается.
selftest-socket-bad = Постоянное соединение не открывается. Возможно, его задерживает прокси-сервер или расширение браузера.
selftest-storage-good = Браузер помнит то, что вы пишете.
selftest-storage-bad = Браузер ничего не помнит. Не перезагружайте страницу, пока пишете.
selftest-took = { $took } мс
selftest-again = Проверить ещё раз

## When it is over for this device

gone-title = Это устройство покинуло зал
gone-join = Ко входу

## Refusals that come before all the others are here

refused-unknown = Отказано ({ $code }).
refused-no-server = Сервер не отвечает. В той ли сети это устройство?
refused-odd-answer = Сервер ответил такое, чего эта страница не понимает.
refused-seminar-over = Всё закончилось, войти больше нельзя. Кто участвовал, вернётся по своей ссылке.
refused-name-there = Участник по имени { $name } уже вошёл. Если это вы, откройте здесь свою ссылку или попросите её у руководства. Если вы другой человек, добавьте к имени букву.
