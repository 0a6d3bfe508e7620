# What would have been: one sentence per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = С этой переменой, при всём остальном как было сыграно, ни один соперник не кончил бы с иным образом своего соперника.
sentence-whatif-otherwise = С этой переменой, при всём остальном как было сыграно, { $party } кончила бы с добросовестностью стороны { $other } в { $instead }. Было { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] Отношения между сторонами { $party } и { $other } преобразуются в раунде { $round }, с переменой и без неё.
   *[long] Отношения между сторонами { $party } и { $other } преобразуются и с переменой: в раунде { $until } вместо раунда { $round }.
}
sentence-whatif-transforms-only-then = Как было сыграно, отношения между сторонами { $party } и { $other } не преобразились. С переменой — да, в раунде { $until }.
sentence-whatif-transforms-no-more = Как было сыграно, отношения между сторонами { $party } и { $other } преобразились в раунде { $round }. С переменой — нет.
sentence-whatif-transforms-neither = Отношения между сторонами { $party } и { $other } не преобразуются ни с переменой, ни без неё.
sentence-whatif-futures = { $games ->
    [one] Из { $games } продолжения, которое боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
    [few] Из { $games } продолжений, которые боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
   *[many] Из { $games } продолжений, которые боты доиграли с этого места, отношения между сторонами { $party } и { $other } преобразуются с переменой в { $changed }, без неё — в { $played }.
}
sentence-whatif-dropped = { $moves ->
    [one] { $moves } записанный ход стал невозможен, начиная с раунда { $round }.
    [few] { $moves } записанных хода стали невозможны, первый из них — в раунде { $round }.
   *[many] { $moves } записанных ходов стали невозможны, первый из них — в раунде { $round }.
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
refused-no-such-leap = { $party } ничего не делала с шагом доверия в раунде { $round }.
refused-no-leap-at-all = Шага доверия никто не делал, убирать нечего.
refused-no-such-signature = Этого текста никто никогда не подписывал.
refused-no-beginning = Эта запись не начинается с упражнения.


## Standard crises, one per id of game_rules/standard_crises.py

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
