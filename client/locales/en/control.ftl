### Control: the facilitator's page.

control-title = Control
control-loading = Looking for your seminars …
handover-link = Hand over
handover-title = Hand this seminar over
handover-lead = Another facilitator takes it with everything: people, talk, logs and your notebook. Tear out first what nobody else should read.
handover-name = Name of their account
handover-none = No account here? Invite them under “{ colleague-link }”: nobody needs one there.
handover-do = Make a word
handover-word = The word to take it with
handover-told = Give it to { $name }, who signs in and writes it under Account. Until then the seminar is yours.
handover-good = It is good once, for a day and for that account alone; whether there is such an account is not told. Another word makes this one void.
control-seminar = Seminar
control-new = New seminar
control-table = Table { $number }
control-back = All tables
control-account = Account and signing out

## Setting up

setup-title = Set up a seminar
setup-lead = Choose a case and how many tables play it. People join by the code; nothing else is needed.
setup-case = Case
setup-facts = { $least } to { $most } people a table, about { $minutes } minutes{ $rounds ->
    [0] {""}
   *[other] , { $rounds } rounds
}
setup-fictional = invented
setup-real = from history
setup-tables = Number of tables
setup-tables-hint = { $people ->
    [one] Room for one person.
   *[other] Room for { $people } people.
}
setup-name = Title
setup-name-hint = As people see it when they join. Empty: the name of the case.
setup-approval = Signed texts need my approval before they are voted on
setup-approval-hint = You can change it later at each table, under Texts.
setup-do = Set it up
setup-do-case = Set it up: { $case }

## Joining

join-title = How people join
join-at = Open { $host } and type the code, or point a camera here.
join-link-label = Link
join-language = Language in which the link opens
join-copy = Copy the link
join-copied = Copied.
join-select = Mark the link and copy it by hand.
join-qr = Camera code that leads to the seminar { $code }
join-show = Show it large

## All tables

bells-title = All tables
bell-start = Start all
bell-pause = Pause all
bell-resume = Resume all
bell-extend-short = +{ $minutes } min
bell-extend = +{ $minutes } min: more time for this table
bell-extend-label = +{ $minutes } min: more time for all
bell-news = News for all
bell-news-title = News for all tables
bell-news-which = Which news
bell-news-tables = At which tables
bell-news-hint = { $count ->
    [0] It goes to no table.
    [one] It is told at once, at one table.
   *[other] It is told at once, at { $count } tables.
}
bell-open-debrief = Open the debrief at all tables
bell-close-debrief = Close the debrief at all tables
debrief-open-title = Open the debrief now?
debrief-open-what = { $count ->
    [one] One table is still playing: everybody at it
   *[other] { $count } tables are still playing: everybody at them
} reads from now on what the others fear and were told to want. Closing the debrief takes that knowledge from nobody.
debrief-open-do = Open it for all
bell-rung = { $count ->
    [one] Done at one table.
   *[other] Done at { $count } tables.
}
bell-refused = { $table }: { $reason }

## A table's card

card-look = Look in
card-status-lobby = Not started
card-status-running = Running
card-status-paused = Paused
card-status-ended = Over
card-people = { $present } here, { $gone } away
card-unseated = { $count ->
    [one] one without a place
   *[other] { $count } without a place
}
card-bots = { $count ->
    [one] one bot
   *[other] { $count } bots
}
card-nobody = Nobody has joined yet.
card-nobody-came = Nobody but bots took part.
card-ready = Done with this phase: { $parties }
card-debrief = Debrief open
card-present = here
card-gone = away
card-coach = To know

coach-unmanned = Nobody plays { THE($party) }.
coach-no-draft = { $rounds ->
    [one] No new draft for a round.
   *[other] No new draft for { $rounds } rounds.
}
coach-vote-in-danger = “{ $draft }” will hardly find a majority in { THE($party) }; most against it: { $group }.
coach-brackets-old = { $count ->
    [one] “{ $draft }” still has a bracket
   *[other] “{ $draft }” still has { $count } brackets
} { $rounds ->
    [one] after a round.
   *[other] after { $rounds } rounds.
}
coach-window-unused = { THE($party) } and { THE($other) } are both ready, and nothing between them is on the table.
coach-leap-waiting = The leap of { THE($party) } in round { $round } waits for an answer.
coach-approval-waiting = { $count ->
    [one] A signed text waits for your approval. Until you answer nobody votes on it.
   *[other] { $count } signed texts wait for your approval. Until you answer nobody votes on them.
}
coach-somebody = somebody

## The bar of a table

bar-label = The clock of this table
bar-of = Round { $round } of { $rounds }
bar-of-named = Round { $round } of { $rounds }: { $name }
bar-start = Start
bar-start-hint = Delegations without people are played by bots.
bar-pause = Pause
bar-resume = Resume
bar-more = More time
bar-other = Other …
bar-end-phase = End the phase
bar-end = End the exercise
bar-open-debrief = Open the debrief
bar-close-debrief = Close the debrief
bar-see-debrief = See the debrief
bar-projector = Link for the projector
bar-observer = Link for an observer
bar-tools = More
bar-log = Take the log home
bar-certificate = Take the leak certificate home
bar-certificate-hint = It shows, of this very exercise, that nothing anybody was sent depended on what was kept from them.
bar-certifying = The certificate is being made: it takes up to a minute.

pause-title = Pause this table
pause-hint = The clock stops for everybody. The reason is shown to all.
pause-all-title = Pause all tables
reason = Reason
reason-optional = May stay empty. It goes on the record.
extend-title = More time
extend-minutes = Minutes
extend-wrong = Type a number of minutes, for example 2 or 1.5.
extend-do = Give the time
end-phase-title = End this phase now?
end-phase-what = { $phase ->
    [talks] The talks end, and the delegations turn to their envelopes.
    [decisions] All envelopes are opened as they are, and the round is resolved.
   *[reading] The next round begins.
}
end-phase-do = End the phase
end-title = End the exercise for good?
end-what = It ends without its last rounds, without a crisis and without a verdict. It cannot be taken up again. The debrief can be opened.
end-do = End the exercise
end-keep = Let it go on
link-title = A link to hand out
link-what = Whoever has this link gets in as { $who }. It is shown only here.
link-qr = Camera code of this link
link-who-projector = the projector
link-who-observer = an observer
link-who-seat = { $name }

## Sections

sections = Parts of this table
section-seats = Who is here
section-minds = Hidden state
section-envelopes = Envelopes
section-texts = Texts
section-talk = Talk
section-news = News
section-bots = Bots
section-record = Record
section-notebook = Notebook

## Why bots did what they did

bots-lead = For control alone: a reason tells of fears, forecasts and findings that are the delegation’s own. It is found by asking the bot again.
bots-again = Ask again
bots-asking = Asking the bots …
bots-none = No bot has done anything yet.

bot-did-table = tables “{ $title }”
bot-did-cosponsor = puts its name to a text
bot-did-revise = revises a text
bot-did-withdraw = withdraws a text
bot-did-bracket = reserves a number
bot-did-unbracket = settles a number
bot-did-sign = signs
bot-did-unsign = takes a signature back
bot-did-renew = lets an agreement go on
bot-did-posture = meets what it owes { THE($partner) }: { $stance }
bot-did-inspect = inspects { THE($partner) }
bot-did-query = asks { THE($partner) } about its conduct
bot-did-reply = answers a question
bot-did-propose = proposes “{ $title }”
bot-did-consent = answers a proposal
bot-did-side-payment = promises a group something for its vote
bot-did-exception = makes an exception towards { THE($partner) }: { $stance }
bot-did-denounce = leaves an agreement
bot-did-attend = spends attention: { $what }
bot-did-leap = leaps
bot-did-evasion = confirms an evasion
bot-did-estimate = estimates { THE($partner) }
bot-did-speak = says: “{ $text }”
bot-did-other = acts

bot-why-answer-leap = to answer the leap of { THE($party) }
bot-why-answer-dread = because it fears { THE($party) }
bot-why-gather-all = to bring everybody together
bot-why-counter-offer = to offer { THE($party) } an easier text than its own
bot-why-step-alone = as a first step of its own towards { THE($party) }
bot-why-ask-of-rival = to ask something of { THE($party) }
bot-why-forecast = because home will probably carry it
bot-why-dare = because it is ready enough to risk a doubtful vote
bot-why-words-only = because it costs words only
bot-why-others-bear-more = because others bear more of it
bot-why-need-not-keep = because it need not keep it
bot-why-mandate-minds = because its mandate asks for another number
bot-why-binds-least = because that number binds it least
bot-why-yield = to give way
bot-why-near-enough = because the numbers are near enough
bot-why-half-way = to meet half-way
bot-why-share-burden = to share the burden at home
bot-why-let-third-watch = to let { THE($party) } watch over it
bot-why-leave-out-heaviest = to leave out what home will not carry: { $measure }
bot-why-offer-term = to make it easier at home for { $rounds } rounds
bot-why-other-paper = because it is read more fairly on { THE($party) }’s paper
bot-why-kept-so-far = because it has been kept so far
bot-why-stale = because nobody has signed it for long
bot-why-unwanted = because nobody wants it
bot-why-said-already = because another text says the same
bot-why-keep-faith = to keep faith
bot-why-forgive = to forgive once
bot-why-answer-breach = to answer a breach
bot-why-answer-letter = because the other did the letter and no more
bot-why-in-kind = to do as was done to it
bot-why-watched = because it is watched
bot-why-hardly-watched = because it is hardly watched
bot-why-unwatched = because nobody watches
bot-why-set = because its mind is made up
bot-why-caught = because { THE($party) } was found to fall short
bot-why-ask-first = to ask { THE($party) } before it answers what was found
bot-why-embarrass = to have { THE($party) } explain itself before everybody
bot-why-no-answer = because { THE($party) } left its question without an answer
bot-why-fear-rises = because its fear of { THE($party) } is growing
bot-why-balance-turned = because it has come to bear more than the others
bot-why-hold-out-hand = to invite { THE($party) } to answer in kind
bot-why-answer-sign = to answer the hand that { THE($party) } held out
bot-why-most-feared = because it fears { THE($party) } most
bot-why-nothing-to-hide = because it has nothing to hide
bot-why-home-minds = because the soldiers mind
bot-why-doubtful-vote = because the vote at home is in doubt
bot-why-explore = to find out what can be had
bot-why-weakest-first = to better what is weakest at home
bot-why-in-public = so that everybody sees it
bot-why-leap-ready = because it is ready
bot-why-leap-weary = because it is weary of things as they are
bot-why-leap-answered = because a leap waits for an answer
bot-why-services-say = because its services say so
bot-why-harmless = because it thinks itself harmless
bot-why-lend-name = because a text that others would not take from its author may serve them all
bot-why-speak-up = because there was something to say
bot-why-spoken-to = because it was spoken to
bot-why-exchange = because both texts would carry at home then
bot-why-word-given = because it has given its word
bot-why-habit = because the people before it did so
bot-why-done = because nothing is left to do
bot-why-unknown = asked again, it would have done something else

## Who is here

seats-nobody = Nobody.
seats-unseated = Without a place
seats-move = Place of { $name }
seats-none = No place
seats-link = Link of { $name }
seats-link-short = Link
seats-message = Write to { THE($party) }
seats-message-short = Write
seats-time-short = Time:
seats-time = Time of { $name }
seats-wish = asks for: { $time }
seats-wish-grant = Grant
seats-wish-grant-label = Grant { $name }: { $time }
seats-wish-decline = Leave it
seats-wish-decline-label = Leave it: { $name }
seats-more-time = Longer in this phase:
seats-more-time-label = +{ $minutes } min: { $party } in this phase
seats-longer = { $time } longer than all
seats-longer-free = no limit
seats-bot-in = Let a bot play: { $party }
seats-bot-in-short = Let a bot play
seats-bot-kind = Kind of bot for { THE($party) }
seats-bot-out = Take the bot out: { $party }
seats-bot-out-short = Take the bot out
seats-bot-plays = Bot: { $bot }
seats-not-playable = Takes no part in the talks.
seats-ready = done with this phase
seats-sealed = envelope sealed
seats-open = envelope open
seats-capital = Standing at home { $value }
seats-readiness = Readiness { $value }
bot-reciprocator = generous reciprocator
bot-tit-for-tat = generous tit-for-tat
bot-grit = step by step (GRIT)
bot-reformer = reformer
bot-opportunist = opportunist
bot-hawk = hawk
bot-diplomat = declaratory diplomat

## Hidden state

minds-lead = What is true and what nobody at the table is told. It changes when a round is resolved.
minds-short = In short
minds-window = In the window, ready enough for a change: { $parties }.
minds-window-none = Nobody is in the window yet; the nearest is { THE($party) }, at { $value } of { $from }.
minds-dread = The greatest fear: { THE($party) } of { THE($other) } ({ $value }), above all { $fear }.
minds-dread-none = Nobody fears anybody.
minds-away = Away: { $people }.
minds-quiet = Quiet: { $people }.
minds-quiet-one = { $name } ({ $minutes } min)
minds-all-here = Everybody is here and active.
minds-images = Images
minds-images-caption = What each party believes of each other, from 0 to 1
minds-fears = Fears
minds-fears-caption = What each fears of each other, from 0 to 1; the greatest is underlined
minds-holder = Whose
minds-of = Of whom
minds-faith = Good faith
minds-threat = Threat
minds-institution = Institution
minds-readiness = Readiness
minds-greatest = Fears most
minds-parties = Parties
minds-parties-caption = Supporting conditions, readiness and standing at home of each party, from 0 to 1
minds-party = Party
minds-capital = Standing
minds-mandates = Mandates
adjust-title = Move a number by hand
adjust-lead = It works with the round’s resolution, like news; until then only you know. The debrief shows it as a line of its own, with your reason. Fears follow from images.
adjust-what = What
adjust-image = Good faith towards { THE($party) }
adjust-by = By
adjust-do = Move it
adjust-line = { $party }, { $what }: { $amount } ({ $reason })

## Envelopes

envelopes-lead = The sealed orders of this round as they stand. Only you see them.
envelopes-none = Nothing decided yet; the defaults hold.
envelopes-sealed = Sealed
envelopes-open = Open
envelopes-postures = Obligations
envelopes-query = A question to { THE($party) }
envelopes-replies = Answers the question of
envelopes-payments = Pays at home
envelopes-exceptions = Exceptions
envelopes-exception = { $measure }: { $stance } towards { THE($party) }
envelopes-denounce = Gives notice of
envelopes-posture = { $stance } towards { THE($party) }
envelopes-stance-spirit = in the spirit
envelopes-stance-letter = in the letter
envelopes-stance-shave = a little less
envelopes-stance-evade = evade
envelopes-inspect = Inspects { THE($party) }
envelopes-tokens = Attention
envelopes-token-with = { $token }, with { THE($party) }
envelopes-leap = Leap of faith
envelopes-evasion = Evasion
envelopes-confirmed = { $count ->
    [one] confirmed by one of two
   *[other] confirmed by both
}
envelopes-estimate = Guess
envelopes-estimate-is = { THE($party) } feels { $level } threatened, most of all by { $fear }
envelopes-author = last changed by { $author }

## Texts

texts-none = No text is on the table.
texts-revision = Revision { $revision }, tabled by { $parties }
texts-brackets = { $count ->
    [0] no brackets
    [one] one bracket
   *[other] { $count } brackets
}
texts-seen-by = Seen by { $parties }
texts-approval = Approval
texts-approval-on = Signed texts wait for your approval. What you do not answer waits: it neither passes nor fails.
texts-approval-off = Signed texts are voted on without you.
texts-approval-require = Require my approval
texts-approval-release = No longer require it
texts-require-title = Require your approval?
texts-require-what = Everybody is told. What is signed already waits for you too.
texts-release-title = No longer require your approval?
texts-release-what = Everybody is told. The next resolution votes on whatever is signed.
texts-approve = Approve
texts-approve-named = Approve “{ $title }”
texts-send-back = Send back
texts-send-back-named = Send back “{ $title }”
texts-send-back-title = Send “{ $title }” back?
texts-send-back-what = Its signatures are void, and it takes none until somebody has rewritten it. It stays on the table.
texts-returned = You have sent this revision back:
reason-told = Whoever can read the text reads the reason.
texts-waiting = { $count ->
    [one] A signed text waits for your approval. Until you answer nobody votes on it.
   *[other] { $count } signed texts wait for your approval. Until you answer nobody votes on them.
}
texts-comments = Brackets
texts-comment = { THE($party) } wants { $value }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}

## Talk

talk-list = Channels
talk-read-only = You read here and do not speak.
talk-whom = To
talk-whom-all = All of the delegation
talk-whom-hint = The whole delegation reads it, under this name.
talk-nothing = Nothing has been said here.
talk-say-plenary = To all, in plenary
talk-say-control = To { THE($party) } alone
talk-send-do = Send
talk-channel-plenary = Plenary
talk-channel-caucus = { THE($party) } among themselves
talk-channel-control = You and { THE($party) }
talk-with = { $parties }
talk-count = { $count ->
    [0] nothing said
    [one] one message
   *[other] { $count } messages
}

## News

news-prepared = At hand
news-dated = By the calendar
news-prepared-none = None.
news-comes = Comes by itself with round { $round }
news-by-hand = Comes only by your hand
news-sent = Has come
news-to-all = To all, in public
news-to = To { $parties } alone
news-send = Send now
news-send-title = Send this news?
news-effects = The news is told at once. What it does at home shows when the round is resolved.
news-own = Your own
news-own-hint = It moves nothing but minds: the numbers stay as they are.
news-headline = Headline
news-text = Text
news-recipients = For whom
news-everybody = All, in public
news-some = Only some
news-own-send = Send
news-own-sent = Sent.

## Record

record-nothing = Nothing is on the record yet.

## The seating of a whole class

plan-link = Seating plan
plan-title = Seating plan
plan-lead = Drag a name to a chair, or use Move beside it. Everybody’s own screen follows at once.
plan-tools = Dealing
plan-spare = When people are left over
plan-spare-hint = The first { $most } chairs of a table are filled first.
plan-spare-open = the next delegation is theirs
plan-spare-mirror = two share a chair
plan-spare-observe = they look on
plan-deal = Deal at random
plan-dealt = { $count ->
    [one] One person was dealt a chair.
   *[other] { $count } people were dealt anew.
}
plan-undo = Undo
plan-undone = Everybody sits as before.
plan-moved = { $name } was moved.
plan-refused = { $name }: { $reason }
plan-count = { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}
plan-observers = Looking on
plan-nobody = nobody
plan-empty = free
plan-mirror = They share this chair and one envelope.
plan-move = Move { $name }
plan-move-short = Move
plan-move-title = Move { $name }
plan-move-to = To which chair
plan-move-do = Move
plan-spot = { $table } { $party }: { $role }
plan-spot-observer = { $table } looking on

roster-title = Paste a roster
roster-names = Names, one to a line
roster-hint = Behind a name, after a tab or a semicolon, can stand a table, a delegation and a role. Whoever then joins by the code under that name finds the seat waiting.
roster-count = { $count ->
    [one] One name.
   *[other] { $count } names.
}
roster-odd = { $name }: not understood and left out: { $words }
roster-do = Write them down
roster-done = { $count ->
    [one] One person is written down.
   *[other] { $count } people are written down.
}

## On paper

paper-link = Hand-outs
compare-link = Side by side
paper-title = Hand-outs
paper-lead = Sheets and ways in are secret: give each to its own delegation and person.
paper-which = What to print
paper-card = How to join
paper-plates = Name plates
paper-ways = Personal ways in
paper-sheets = Sheets of the delegations
paper-print = Print
paper-way-qr = Camera code for the seat of { $name }
paper-way-hint = Point your camera here. This leads to your own seat; show it to nobody.
paper-sheet-of = Sheet of { THE($party) }, table { $table }
paper-secret = For this delegation only.
card-idle = quiet for { $minutes } min

## Facilitators together

colleague-link = Facilitators
colleague-title = Facilitators of this seminar
colleague-you = (you)
colleague-host = Whoever runs the server
colleague-at = table { $tables }
colleague-at-wall = all tables
colleague-watches = only watches
colleague-guest = comes by a link
colleague-watching = You watch this seminar: you see everything and move nothing.
colleague-invite = Invite a colleague
colleague-name = Name
colleague-name-account = The name of their account on this server.
colleague-name-guest = What they are called here. They need no account.
colleague-account = They have an account on this server
colleague-only-watches = They only watch: they see everything and move nothing
colleague-do = Invite
colleague-the-word = The word to join with
colleague-the-link = The link to enter by
colleague-told-word = Give it to { $name }, who signs in and writes it under Account.
colleague-told-link = Give it to { $name }, who opens it on the device they will use.
colleague-good = It is good once and for a day, and dies when you sign out everywhere.
colleague-new-link = New link
colleague-new-link-named = New link for { $name }
colleague-give-account = Give an account
colleague-give-account-named = Give an account: { $name }
colleague-leave-given = may open an account
account-offered = You may open an account here, for a day.
account-offered-open = Open an account
colleague-withdraw = Withdraw
colleague-withdraw-named = Withdraw { $name }
colleague-leave = Leave this seminar
colleague-sure = Press again to do it
card-colleague = looks in
table-colleague = Also at this table: { $names }
table-colleague-wall = Looking at all tables: { $names }
adjust-back = Take it back
adjust-back-named = Take it back: { $what }
adjust-taken = taken back
doings-title = Who did what at control
doings-none = Nothing yet.
doing-seat = gave a place
doing-start = started
doing-pause = paused
doing-resume = resumed
doing-extend = gave more time
doing-end-phase = ended the phase
doing-allow-time = set a person’s time
doing-give-time = gave a delegation time
doing-adjust = moved a number
doing-take-back = took a number back
doing-require-approval = changed whether texts wait for approval
doing-approve = approved a text
doing-send-back = sent a text back
doing-inject = sent prepared news
doing-improvise = sent news
doing-understudy = changed a bot
doing-end = ended the exercise
doing-open-debrief = opened or closed the debrief
doing-lead = led the debrief
doing-annotate = noted something
doing-speak = spoke
doing-other = did something else
setup-approval-own = This case asks for it. You can change it here, and later at each table, under Texts.
