### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = Войти
sign-in-lead = Для руководителей, у которых есть учётная запись на этом сервере. Учётные записи создаёт тот, кто ведёт сервер; ведущий может разрешить гостю открыть свою.
sign-in-name = Имя
sign-in-password = Пароль
sign-in-back = Назад
account-title = Учётная запись
account-as = Вы вошли под именем { $name }.
account-nameless = Это учётная запись того, кто ведёт сервер. У неё нет ни имени, ни пароля: ссылка, которую сервер печатает при запуске, ведёт сюда один раз. Команда «detente account link» печатает новую.
account-password = Пароль
account-old = Нынешний пароль
account-new = Новый пароль
account-new-hint = Не короче { $min } знаков. На других устройствах сеанс завершится.
account-change = Сменить пароль
account-choose = Выбрать пароль
account-changed = Пароль изменён.
account-devices = Устройства
account-sessions = { $count ->
    [one] Вход выполнен на { $count } устройстве.
    [few] Вход выполнен на { $count } устройствах.
   *[many] Вход выполнен на { $count } устройствах.
}
account-leave = Выйти на этом устройстве
account-leave-everywhere = Выйти везде
account-leave-everywhere-hint = Все ссылки на эту учётную запись тоже перестанут действовать.
account-back = Назад к руководству
takeover-title = Принять семинар по слову
takeover-lead = Другой ведущий создал его для вас, кнопкой «Передать» или «Ведущие».
takeover-word = Слово
takeover-do = Принять
takeover-done = «{ $title }» теперь в вашем списке.

## Facilitators together

account-guest = Вас впустил коллега по ссылке. Пароля у вас нет: для другого устройства попросите у него другую ссылку.
account-name = Ваше имя
account-name-hint = Его видят другие ведущие ваших семинаров.
account-name-do = Сохранить
account-name-kept = Имя сохранено.
account-open = Открыть учётную запись
account-open-lead = Коллега разрешает вам открыть её на этом сервере. Всё, что вы сделали и написали, остаётся вашим; дальше вы входите по имени и паролю и можете готовить собственные семинары.
account-open-name = По нему вы входите, и его видят коллеги.
account-open-password = Не меньше { $min } знаков.
account-open-do = Открыть
account-opened = Ваша учётная запись открыта. Теперь входите с этим именем и паролем.
