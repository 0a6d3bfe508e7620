### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = Только для ведущих: его не получает ни одна делегация, ни наблюдатель, ни экран, и в журнал он не входит. В нём пишут и те, кто ведёт семинар вместе с вами. Каждая страница хранит миг, когда была начата.
notebook-note = Записать
notebook-write = Заметка для себя
notebook-hint = Ctrl и Enter вносит её. Она привязана к этому мигу.
notebook-about = О чём
notebook-about-nothing = о столе
notebook-add = Внести
notebook-written = Внесено в записную книжку.
notebook-reading = Открываем записную книжку …
notebook-none = Пока ничего не записано.
notebook-anew = Изменить
notebook-anew-label = Страница записи { $number }
notebook-tear = Вырвать
notebook-tell = Сказать залу
notebook-told = сказано залу
notebook-before = до первого раунда
notebook-own = Записная книжка ведущих
notebook-own-hint = Это видят только ведущие, пока не сказано всем.

## Facilitators together

notebook-meanwhile = Тем временем коллега написал:
notebook-over = Написать поверх
