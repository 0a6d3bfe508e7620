# What would have been: one sentence per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = With this change and all else as it was played, no rival would have ended with another image of its rival.
sentence-whatif-otherwise = With this change and all else as it was played, { $party } would have ended with good faith in { $other } of { $instead }. It was { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] The relation between { $party } and { $other } transforms in round { $round }, with the change and without it.
   *[long] The relation between { $party } and { $other } transforms with the change too: in round { $until }, where it was round { $round }.
}
sentence-whatif-transforms-only-then = As it was played, the relation between { $party } and { $other } did not transform. With the change it does, in round { $until }.
sentence-whatif-transforms-no-more = As it was played, the relation between { $party } and { $other } transformed in round { $round }. With the change it does not.
sentence-whatif-transforms-neither = The relation between { $party } and { $other } transforms neither with the change nor without it.
sentence-whatif-futures = { $games ->
    [one] In the one future that bots played on from there, the relation between { $party } and { $other } transforms { $changed } times with the change and { $played } times without it.
   *[other] Of { $games } futures that bots played on from there, the relation between { $party } and { $other } transforms in { $changed } with the change and in { $played } without it.
}
sentence-whatif-dropped = { $moves ->
    [one] One move of the record was no longer possible, in round { $round }.
   *[other] { $moves } moves of the record were no longer possible, the first of them in round { $round }.
}
sentence-whatif-few-futures = { $games ->
    [one] One future says nothing of what is likely.
   *[other] { $games } futures are few: another handful may come out otherwise.
}
sentence-whatif-one-reading = This is what the model makes of it, and it is one reading of the theory. What the people at the table would have done: no replay can say.

## What cannot be changed

refused-no-such-entry = There is no entry { $entry }: the record has { $entries }.
refused-not-a-wish = Entry { $entry } was nobody’s wish: the beginning and the clock cannot be changed.
refused-not-in-a-round = Entry { $entry } came before the first round or after the last: it cannot come earlier or later.
refused-no-such-leap = { $party } did nothing about a leap in round { $round }.
refused-no-leap-at-all = Nobody leapt, so that nothing can be taken away.
refused-no-such-signature = Nobody ever signed this text.
refused-no-beginning = This record does not begin with an exercise.

refused-no-such-change = There is no such change: “{ $change }”.
refused-too-many-futures = At most { $max } futures can be asked for at once.
refused-last-round-hidden = While the exercise goes on, futures would tell which round is its last. Without futures the question can be asked.
refused-nothing-resolved = No round has been resolved yet.
refused-round-not-resolved = Round { $round } has not been resolved.
refused-studies-busy = Many are asking at once. Try again in a minute.
refused-study-too-long = This took too long, and there is no answer.
refused-study-stopped = This was stopped before there was an answer.
refused-study-broke = This could not be worked out. The exercise itself is as it was.

## Standard crises, one per id of game_rules/standard_crises.py

crisis-incident-at-sea = an incident at sea
crisis-unannounced-exercise = an exercise that nobody announced
crisis-false-alarm = a false alarm
crisis-leaked-plan = a leaked war plan
crisis-border-shooting = a shooting at the border
crisis-stray-aircraft = an aircraft gone astray
crisis-secret-delivery = a secret delivery of arms
crisis-rumour-of-mobilisation = a rumour of mobilisation
crisis-network-failure = networks failing all at once
crisis-ultimatum = an ultimatum
