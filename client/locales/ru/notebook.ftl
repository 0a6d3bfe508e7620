### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = Только для вас: её не получает ни одна делегация, ни наблюдатель, ни экран, и в журнал она не входит. Каждая страница хранит миг, когда была начата.
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
notebook-own = Ваша записная книжка
notebook-own-hint = Видите это только вы, пока не скажете залу.
