### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = Take a decision back, change it, or add one, and play the exercise again.
rewind-whole = The whole exercise, otherwise
rewind-more = More to change: the whole exercise, or one delegation in one round
rewind-line = Decisions, round by round
rewind-whose = Whose
rewind-everybody = Everybody
rewind-every = Every decision, small ones too
rewind-nothing = Nothing that can be changed
rewind-no-turn = No turning point
rewind-instead = What should it have been?
rewind-gone = This exercise has no such decision.
rewind-question = { $round }: { $did }. Instead: { $instead }

rewind-did-table = { THE($party) } tables “{ $title }”
rewind-did-revise = { THE($party) } revises “{ $title }”
rewind-did-withdraw = { THE($party) } withdraws “{ $title }”
rewind-did-bracket = { THE($party) } reserves a number in “{ $title }”
rewind-did-unbracket = { THE($party) } settles a number in “{ $title }”
rewind-did-cosponsor = { THE($party) } puts its name to “{ $title }”
rewind-did-sign = { THE($party) } signs “{ $title }”
rewind-did-sign-all = “{ $title }” is signed
rewind-did-posture = { THE($party) } meets what it owes { $how }
rewind-did-inspect = { THE($party) } inspects { $partners }
rewind-did-propose = { THE($party) } proposes “{ $title }”
rewind-did-side-payment = { THE($party) } promises { $group } something for its vote
rewind-did-exception = { THE($party) } meets one article otherwise: { $stance } ({ $partners })
rewind-did-denounce = { THE($party) } gives notice that it leaves “{ $title }”
rewind-did-renew = { THE($party) } wants “{ $title }” to go on
rewind-did-query = { THE($party) } asks { $partners } about its conduct
rewind-did-attend = { THE($party) } sees to: { $what }
rewind-did-leap = { THE($party) } takes a leap of faith
rewind-did-inject = News: { $title }
rewind-did-consent = { $said ->
    [yes] { THE($party) } lends its name to “{ $title }”
   *[no] { THE($party) } declines to lend its name to “{ $title }”
}
rewind-did-reply = { $said ->
    [yes] { THE($party) } answers { $partners } about its conduct
   *[no] { THE($party) } does not answer { $partners }
}
rewind-did-widen = { THE($party) } shows “{ $title }” to more
rewind-did-unsign = { THE($party) } takes its signature back from “{ $title }”
rewind-posture = { $stance } ({ $partners })
rewind-token-with = { $token } ({ $partner })

rewind-never-table = Never on the table
rewind-never-revise = The text as it was
rewind-never-withdraw = It stays on the table
rewind-never-bracket = Nothing reserved
rewind-never-unbracket = It stays reserved
rewind-never-cosponsor = Without this name
rewind-never-sign = Not signed
rewind-never-propose = Never proposed
rewind-never-side-payment = No promise
rewind-never-exception = No exception
rewind-never-denounce = It stays
rewind-never-renew = It says nothing
rewind-never-query = No question
rewind-never-inspect = No inspection
rewind-never-attend = None of this
rewind-never-leap = No leap
rewind-never-inject = No such news
rewind-never-consent = Nothing is said
rewind-never-reply = Nothing is said
rewind-never-widen = Shown to nobody more
rewind-never-unsign = The signature stays
rewind-later = { $rounds ->
    [one] One round later
   *[other] { $rounds } rounds later
}
rewind-earlier = { $rounds ->
    [one] One round earlier
   *[other] { $rounds } rounds earlier
}
rewind-stance = All of it { $stance }
rewind-leapless = Nobody ever leaps
rewind-measureless = Nothing is ever tabled or signed
rewind-spirit = Everybody always meets everything in the spirit
rewind-lens-transformation = Dealing with one another can change minds, when conditions allow
rewind-lens-conventional = Measures work by themselves
rewind-lens-artifact = Minds change with conditions; measures are the shadow
rewind-lens-agent = Measures alone can begin the change
rewind-added = { $round }: { $did }
rewind-not = { $party }: { $instead }
rewind-some-text = a text
rewind-flip = { $said ->
    [yes] No instead of yes
   *[no] Yes instead of no
}
rewind-accept = Accept { $value }
rewind-yes = yes
rewind-no = no
rewind-several = With these { $count } changes
rewind-changes = What is to be otherwise
rewind-take-back = Take back
rewind-take-back-of = Take back: { $change }
rewind-clear = All as it was played
rewind-sheet = One delegation, one round
rewind-sheet-lead = See what it did and what else was open to it; change it, or add what it left undone.
rewind-sheet-caption = { $party }, { $round }: what it did and what it could have done
rewind-sheet-party = Delegation
rewind-sheet-round = Round
rewind-sheet-what = Decision
rewind-sheet-instead = Instead
rewind-sheet-single = Single articles ({ $count })
rewind-token = Attention, { $number }
rewind-instead-of = Instead: { $what }
rewind-row-leap = A leap of faith
rewind-row-posture = How it meets what it owes { $partners }
rewind-row-exception = { $measure }, { $partners }
rewind-row-inspect = An inspection
rewind-row-query = A question about conduct
rewind-row-attend = Attention
rewind-row-side-payment = A promise at home: { $group }
rewind-row-reply = An answer to { $partners }
rewind-row-denounce = Notice that it leaves “{ $title }”
rewind-row-sign = Sign “{ $title }”
rewind-row-unsign = Take the signature back from “{ $title }”
rewind-row-cosponsor = Put its name to “{ $title }”
rewind-row-withdraw = Withdraw “{ $title }”
rewind-row-unbracket = The number that { $partners } reserved in “{ $title }”
rewind-row-consent = Lend its name to “{ $title }”, proposed by { $partners }
rewind-row-renew = Let “{ $title }” go on

## The answer

rewind-working = Playing it again …
rewind-ahead = { $ahead ->
    [one] One question is before this one …
   *[other] { $ahead } questions are before this one …
}
rewind-heard = The answer is there.
rewind-heard-futures = { $done } futures have been played.
rewind-chart = { $way ->
    [same] { THE($holder) } on { THE($of) }: good faith of { $changed } in the end, with the change and without
   *[other] { THE($holder) } on { THE($of) }: good faith of { $changed } in the end instead of { $played }
}
rewind-caption = Good faith of { THE($holder) } in { THE($of) }: as played, with the change, and in the futures of both
rewind-played = as played
rewind-changed = with the change
rewind-column-played-low = Futures as played, lower tenth
rewind-column-played-middle = Futures as played, middle
rewind-column-played-high = Futures as played, upper tenth
rewind-column-changed-low = Futures with the change, lower tenth
rewind-column-changed-middle = Futures with the change, middle
rewind-column-changed-high = Futures with the change, upper tenth
rewind-fan-hint = { $games ->
    [one] One future of each kind. It is one reading of what usually comes, by bots.
   *[other] The hatched area holds eight of ten futures that begin as it was played, the tinted one eight of ten with the change: { $games } of each, by bots, with the same luck in both.
}
rewind-share-played = As played: transforms in { $count } of { $games }
rewind-share-changed = With the change: transforms in { $count } of { $games }
rewind-progress = { $done } of { $of } futures
rewind-stop = Stop
rewind-many = How often
rewind-games = { $games } futures
rewind-play-on = Let bots play on from here
rewind-no-futures = While the exercise goes on, futures would tell which round is its last.
rewind-dropped = { $count ->
    [one] One recorded move was no longer possible
   *[other] { $count } recorded moves were no longer possible
}
rewind-dropped-line = { $round }, { $party }: { $did }. { $why }
rewind-dropped-added = (This was added.)
paper-no-questions = No decision has been rewound on this device.
rewind-move-table = put a draft on the table
rewind-move-revise = revise a draft
rewind-move-withdraw = withdraw a draft
rewind-move-bracket = reserve a number
rewind-move-unbracket = settle a number
rewind-move-cosponsor = put its name to a draft
rewind-move-sign = sign
rewind-move-unsign = take a signature back
rewind-move-posture = choose how to meet what it owes
rewind-move-inspect = send inspectors
rewind-move-attend = spend attention
rewind-move-propose = propose a draft
rewind-move-consent = lend its name to a draft
rewind-move-side-payment = promise a group something
rewind-move-exception = make an exception
rewind-move-denounce = leave an agreement
rewind-move-renew = let an agreement go on
rewind-move-query = ask about conduct
rewind-move-reply = answer a question
rewind-move-leap = leap
rewind-move-evasion = confirm an evasion
rewind-move-widen = show a draft to more
rewind-move-other = another move

## History beside

history-lead = The recorded moves of the case, through the same engine as yours, and beside them what you did. Order, news and conditions of history are put in by hand: most of its answer is typed in. What differs is what each tried and when.
history-working = Playing history …
history-chart = Good faith: { THE($holder) } on { THE($of) }
history-caption = Good faith of { THE($holder) } in { THE($of) }: history, and this exercise
history-then = history
history-here = this exercise
history-low = other luck, lower tenth
history-middle = other luck, middle
history-high = other luck, upper tenth
history-luck = The hatched area holds eight of ten courses of history’s own moves under other luck: votes, inspections and accidents drawn anew. What lies outside is not luck.
history-luck-working = Telling history under other luck: { $done } of { $of } …
history-difference = After round { $round }, good faith of { THE($holder) } in { THE($of) } was { $here } here and { $then } in history. { $where ->
    [waiting] {""}
    [below] That is below what luck alone makes of history’s own moves ({ $low } to { $high }, eight times of ten).
    [above] That is above what luck alone makes of history’s own moves ({ $low } to { $high }, eight times of ten).
   *[near] Under other luck history would mostly have lain between { $low } and { $high }, as yours does.
}
history-became = { $parties }: in history { $then ->
    [0] not transformed
   *[other] transformed in round { $then }
}, here { $here ->
    [0] not transformed
   *[other] transformed in round { $here }
}.
history-texts = What came into force, and the leaps
history-texts-caption = What came into force and who leapt, round by round: history, and this exercise
history-text = “{ $title }” ({ $measures })
history-text-dictated = “{ $title }”, dictated ({ $measures })
history-leap = { THE($party) } leaps
history-refused = { $count ->
    [0] { "" }
    [one] One recorded move was not granted by the engine.
   *[other] { $count } recorded moves were not granted by the engine.
}

## The stress test

stress-lead = Two hundred bad nights are thrown at each pair of rivals: ten kinds of crisis, twenty times each. How many of them would what was agreed have held?
stress-working = Throwing crises …
stress-pairs = How often they hold
stress-held = With all that is in force: { $count } of { $crises }
stress-held-bare = Without any agreement: { $count } of { $crises }
stress-kinds = Crisis by crisis
stress-pairs-caption = Of each kind of crisis { $each } nights: how many are held
stress-crisis = Crisis
stress-all = All of them
stress-bare = All of them, without any agreement
stress-ranks = What each agreement is worth on such a night
stress-ranks-chart = Nights held without it (hatched), and those that it adds
stress-ranks-caption = Nights held with each agreement and without it, the one that adds most first
stress-agreement = Agreement
stress-with = With it
stress-without = Without it
stress-thrown = Nights
stress-worth = { $held } of { $thrown } nights held with it, { $without } without it.
stress-most = Most in { $crisis } (+{ $count }).
stress-none = No agreement in force binds a pair of rivals.
stress-doubt = Only the text is taken away for the night; the trust that it has built stays. How much each measure cushions is this model’s guess.

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = With this change and all else as it was played, no rival would have ended with another image of its rival.
sentence-whatif-otherwise = With this change and all else as it was played, { THE($party) } would have ended with good faith in { THE($other) } of { $good-faith-then }. It was { $good-faith }.
sentence-whatif-transforms-too = { $span ->
    [once] The relation between { THE($party) } and { THE($other) } transforms in round { $round }, with the change and without it.
   *[long] The relation between { THE($party) } and { THE($other) } transforms with the change too: in round { $until }, where it was round { $round }.
}
sentence-whatif-transforms-only-then = As it was played, the relation between { THE($party) } and { THE($other) } did not transform. With the change it does, in round { $until }.
sentence-whatif-transforms-no-more = As it was played, the relation between { THE($party) } and { THE($other) } transformed in round { $round }. With the change it does not.
sentence-whatif-transforms-neither = The relation between { THE($party) } and { THE($other) } transforms neither with the change nor without it.
sentence-whatif-futures = { $games ->
    [one] In the one future that bots played on from there, the relation between { THE($party) } and { THE($other) } transforms { $changed } times with the change and { $played } times without it.
   *[other] Of { $games } futures that bots played on from there, the relation between { THE($party) } and { THE($other) } transforms in { $changed } with the change and in { $played } without it.
}
sentence-whatif-dropped = { $moves ->
    [one] One move of the record was no longer possible, in round { $round }.
   *[other] { $moves } moves of the record were no longer possible, the first of them in round { $round }.
}
sentence-whatif-not-granted = { $moves ->
    [one] One move that was added was not possible, in round { $round }.
   *[other] { $moves } moves that were added were not possible, the first of them in round { $round }.
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
refused-no-such-leap = { THE($party) } did nothing about a leap in round { $round }.
refused-no-leap-at-all = Nobody leapt, so that nothing can be taken away.
refused-no-such-signature = Nobody ever signed this text.
refused-no-beginning = This record does not begin with an exercise.
refused-not-in-the-record = The record has no round { $round }.
refused-not-addable = This cannot be added: delegations wish something, and control brings in news.

refused-no-such-change = There is no such change: “{ $change }”.
refused-too-many-futures = At most { $max } futures can be asked for at once.
refused-last-round-hidden = While the exercise goes on, futures would tell which round is its last. Without futures the question can be asked.
refused-nothing-resolved = No round has been resolved yet.
refused-round-not-resolved = Round { $round } has not been resolved.
refused-no-history = No historical record fits this exercise.
refused-studies-busy = Many are asking at once. Try again in a minute.
refused-study-too-long = This took too long, and there is no answer.
refused-study-stopped = This was stopped before there was an answer.
refused-study-broke = This could not be worked out. The exercise itself is as it was.

## Standard crises, one per id of game_rules/whatif/standard_crises.py

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

## What bots usually make of the same start

usual-title = What bots make of the same start
usual-hint = The same papers, mandates and beginnings; bots play every delegation, each game with other luck.
usual-play = Let bots play it from the start
usual-progress = { $of ->
    [0] The first games are being played …
   *[other] { $done } of { $of } games
}
usual-heard = Bots have played { $games } games from this start.
usual-here = this table
usual-middle = bots, in the middle
usual-low = bots, one in ten below
usual-high = bots, one in ten above
usual-caption = Good faith of { THE($holder) } in { THE($of) }: this table, and bots from the same start
usual-finding = After round { $round }, good faith of { THE($holder) } in { THE($of) } was { $here }. { $where ->
    [below] Nine of ten bot games stood higher then.
    [above] Nine of ten bot games stood lower then.
   *[near] Of ten bot games eight lay between { $low } and { $high }.
}
usual-pair = { THE($one) } and { THE($other) }: bots transformed the relation in { $transformed } of { $games } games. { $here ->
    [0] At this table it has not transformed.
   *[other] At this table it transformed in round { $here }.
}
usual-nothing = { $nothing ->
    [0] In every bot game some relation transformed.
   *[other] In { $nothing } of { $games } bot games no relation transformed at all.
}
usual-fan-hint = The hatched area holds eight of ten bot games, { $games } in all. Bots are no measure of people: they show what this start makes likely in this model.
