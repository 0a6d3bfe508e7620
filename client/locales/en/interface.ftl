### What the pages of those who play say. Keys are grouped by where they are shown.

close = Close
cancel = Cancel
dismiss = Dismiss
control = Control
language-own = Each by its own device
skip = Skip to the page
skip-label = Shortcuts
nav-label = Pages
notices = Notices
leave-seat = Leave this seat

## Pages

page-floor = Floor
page-drafts = Drafts
page-channels = Channels
page-home = Home
page-decisions = Decisions
page-record = Record
page-cable = All of it as plain text
page-brief = Briefing
page-debrief = Debrief

mark-channels = { $count ->
    [one] one unread
   *[other] { $count } unread
}
mark-drafts = { $count ->
    [one] one to sign
   *[other] { $count } to sign
}

## Time

round = Round { $round }
round-named = Round { $round } ({ $name })
round-of = of { $rounds }
phase-talks = Talks
phase-decisions = Decisions
phase-reading = Reading
phase-ended = Over
clock-none = No clock is running
clock-left = { $minutes ->
    [0] { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } left
    [one] { $minutes } minute and { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } left
   *[other] { $minutes } minutes and { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } left
}
clock-stopped = The clock stands at { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
clock-own = Your own time: { $minutes } min { $seconds } s left
clock-free = No limit for you
phase-held = The time of all is up. The phase goes on a little for those who need it.
paused-plain = Paused. The clock stands still.
paused-because = Paused: { $reason }
ended-plain = The exercise is over.
ended-because = The exercise is over: { $reason }
reason-overslept = Paused: a deadline passed while nobody kept the clock. Control will let it go on.
reason-complete = All rounds have been played.
debrief-is-open = The debrief is open. See what each side was afraid of.
duration = { $minutes ->
    [0] { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    [one] { $seconds ->
        [0] 1 minute
        [one] 1 minute { $seconds } second
       *[other] 1 minute { $seconds } seconds
    }
   *[other] { $seconds ->
        [0] { $minutes } minutes
        [one] { $minutes } minutes { $seconds } second
       *[other] { $minutes } minutes { $seconds } seconds
    }
}

## Connection

connection-opening = Connecting…
connection-lost = The connection is lost. Trying again; nothing you have written is gone.
storing-not = Nothing is being saved at the moment: the server is trying again. What you send waits here and is not lost.
storing-again = What you do is being saved again.

## Bands, trends, steps

band-0 = calm
band-1 = watchful
band-2 = uneasy
band-3 = afraid
band-4 = alarmed
trend-up = rising
trend-down = falling
trend-flat = steady
step-0 = hardly any
step-1 = little
step-2 = some
step-3 = much
step-4 = very much

## Said aloud

announce-phase = { $round }: { $phase }
announce-talk = { THE($party) } says: { $text }

## Before there is a seat

lobby-title = Welcome, { $name }
frame-looking-on = You look on, { $name }. When a chair is free, control can give it to you.
lobby-wait = You are in. The facilitator will give you a seat; this page changes by itself.

## The floor

floor-before = Before the first round
next-title = What to do now
next-go = Go to: { $page }
next-lobby = Read your briefing. The exercise begins when the facilitator opens the first round.
next-debrief = Look at what each side was afraid of.
next-ended = It is over. Read the record while the debrief is prepared.
next-paused = Wait a moment: the clock stands still.
next-understudy = A bot plays for { THE($party) } beside you. If you want to play without it again, tell the facilitator, who takes it out.
next-guess = Before you talk: what do you think they fear most? Your guess is opened at the end.
next-sign = “{ $title }” has no brackets left. Read it, and sign it or say what is missing.
next-rewrite = The facilitator has sent “{ $title }” back. Read why, and rewrite it.
next-mend = “{ $title }” has no brackets left, but at home it would fail. Look at what weighs there, and change it.
next-brackets = { $count ->
    [one] One bracket stands between you and “{ $title }”. Find out what the number means to them.
   *[other] { $count } brackets stand between you and “{ $title }”. Find out what the numbers mean to them.
}
next-consent = Your name is wanted under “{ $title }”. Lend it, or decline.
next-renew = “{ $title }” ends soon. Say whether it should go on.
next-table = No draft is on the table. What would answer what they fear, and what you fear?
next-table-ours = No text binds you yet. What would answer what they fear, and what you fear? Write it down, or ask to be let into one of theirs.
next-wait-signatures = You have signed “{ $title }”. Talk to those who have not.
next-wait-ready = You are done. Others still talk; you can still listen.
next-ready = Talk. When you have nothing more to say, say that you are done.
next-sealed = Your envelope is sealed. It opens when the phase ends.
next-sealed-by-bot = The bot that played until you came has sealed your envelope. Look at it: you can open and change it while the phase lasts.
next-leap = A leap of faith lies in your envelope and lacks one confirmation: yours. Without it nothing happens.
next-estimate = Make your estimate, look through your orders, and seal the envelope.
next-seal = Look through your orders and seal the envelope. Whatever you leave untouched has a sensible default.
next-reading = Read how your capital takes the round, and what was found.
ready-say = { $phase ->
    [reading] We have read
   *[talks] We are done talking
}
ready-take-back = We are done (take back)
ready-consequence = The phase ends when all are done, or with the clock. Not yet: { $names }.
ready-all = All are done.
here-title = Who is here
here-ready = done
here-understudy = A bot plays.
here-nobody = Nobody yet.
here-unnamed = Somebody
here-present = (here)
here-away = (away)
press-title = The press
press-empty = Nothing has been printed yet.
record-last = Lately
record-all = The whole record

## The briefing

brief-for = Briefing for
brief-role = { $name }, { $role }
brief-none = There is no briefing for you here.
brief-sheet = The sheet
brief-more = The longer version
brief-less = The short version
brief-parties = At the table
brief-rounds = There are { $rounds } rounds.
brief-rounds-hidden = Nobody is told which round is the last. After it, a crisis comes.
brief-to-home = How your capital reads the situation
worst-title = What you are most afraid of
worst-of = from
guess-title = And what do they fear?
mandate-title = Your mandate
mandate-advantage = Your mandate seeks an advantage over others. Each delegation draws its own, with one chance in four of that; everybody knows it.
mandate-others = Your mandate seeks no advantage over others. Each delegation draws its own, with one chance in four of one that does: at this table there may be none, or several.
objective-met = (stands)
objective-open = (open)
objective-lost = (can no longer be met)
objective-missed = (not met)
objectives-title = Your objectives

brief-link = Briefing and seat: { $party }
seat-title = Your seat
time-title = Your time
time-lead = Do you need longer than the others to read, write or decide? Ask for it; nobody asks why. Only the facilitator sees the wish. Your delegation then has more time, and the phase waits for it.
time-how-much = How much time do you need?
time-as-all = as much as everybody
time-times = { $times } times as long
time-no-limit = no limit
time-ask = Ask for it
time-asked = Asked. The facilitator decides; your clock shows what you have.
time-now = In this phase your delegation has { $minutes } min { $seconds } s more than the others.
time-now-free = In this phase no clock runs for your delegation.
seat-link = Your own link
seat-link-hint = It leads back to this seat from any device. Keep it to yourself.
leave-title = Leave the seat on this device?
leave-consequence = The seat stays yours: your own link leads back to it. Without the link you would have to ask the facilitator.
copy = Copy
copied = Copied

## Drafts

drafts-title = Drafts
drafts-write = Write a draft
drafts-continue = Go on writing
drafts-empty = No draft is on the table.
drafts-past = No longer on the table
drafts-back = ← All drafts
draft-of-bot = { $measure } ({ $parties } { $round })
draft-by = Tabled by
draft-stand = Revision { $revision } · on the table since: { $round }
draft-aside = Where the draft stands
draft-seen-by = Who can read it
draft-seen-by-all = Everybody.
draft-status-open = On the table
draft-status-concluded = Concluded: it is in force.
draft-status-failed = Failed at home: no majority was found for it.
draft-status-withdrawn = Withdrawn by those who tabled it.
preamble = Between
signatures = Signatures
changed-title = Changed since you saw revision { $revision }
changed-nothing = Nothing that you could have noticed.
changed-name = The title was “{ $from }”, and is “{ $to }”.
changed-sponsor = { THE($party) } has put its name to it.
changed-added = New: { $measure }.
changed-removed = Gone: { $measure }.
changed-value = { $measure }: { $to } instead of { $from }.
changed-bound = { $measure }: binds others than before.
changed-bracket-put = { $measure }: { THE($party) } has put { $to } in brackets.
changed-bracket-gone = { $measure }: the bracket of { THE($party) } around { $to } is gone.
draft-unseen = New to you
revisions-link = Compare two revisions
revisions-title = Two revisions of one text
revisions-back = ← Back to the text
revisions-loading = Looking up what it said …
revisions-only = You have seen one revision of this text only.
revisions-earlier = Earlier revision
revisions-later = Later revision
revisions-changes = What is different
revisions-both = Both in one text
revisions-gone = removed:
revisions-new = new:
revisions-term = Rounds for which it would bind:
revisions-one = Revision { $revision } · { $act } · { $party }
draft-act-tabled = tabled
draft-act-cosponsored = another name
draft-act-revised = revised
draft-act-bracketed = reserved
draft-act-unbracketed = settled
draft-act-widened = shown to more
draft-act-withdrawn = withdrawn
draft-act-signed = signed
draft-act-unsigned = signature taken back
draft-act-concluded = concluded
draft-act-failed = failed at home
draft-act-carried = carried over
quote = Quote
quote-label = Quote article { $number } in a channel
quote-where = In which channel?
quote-text = “{ $title }”, article { $number }: { $text }
signature-signed = signed
signature-open = not signed
signed-count = { $count } of { $all } have signed
signed-by-us = You have signed
settled = Settled
brackets-none = No brackets left
brackets-left = { $count ->
    [one] One bracket left
   *[other] { $count } brackets left
}
forecast-title = How it would fare at home
forecast-short = At home: { $word }
forecast-certain = certain to pass
forecast-likely = likely to pass
forecast-doubtful = doubtful
forecast-unlikely = unlikely to pass
forecast-hopeless = hopeless
forecast-against = Most against it: { $group }.
forecast-heavy = What lays you bare most: { $measures }. A number that binds less, a term, a third party that watches over it, or fewer articles would weigh less.
draft-mandate = Your mandate: { $aim }
forecast-old = This was said of revision { $revision }.
forecast-alone = Nobody else hears what you ask here.
group-military = the military
group-legislature = the legislature
group-public = the public
group-industry = industry
sign = Sign
unsign = Take the signature back
accede = Accede
sign-consequence = What you sign goes to a vote at home when the round is resolved. Any change of the text voids the signatures.
signed-alone = Your name is under it. It goes to a vote once another party has signed too.
signed-together = When the round is resolved, each capital that has signed votes on it. While the talks last, you can take your name back.
approval-rule = Signed texts need the facilitator’s approval before they are voted on.
approval-waiting = Signed, and waiting for the facilitator’s approval. Without an answer it waits on; it does not fail.
approval-given = The facilitator has approved this revision.
approval-returned = The facilitator has sent this revision back. It takes signatures again once it has been rewritten.
approval-short-waiting = waits for approval
approval-short-given = approved
approval-short-returned = sent back
revise = Revise the text
cosponsor = Put our name to it
cosponsor-hint = A text that bears your name too counts as joint: at home nobody can call it the adversary’s.
widen = Show it to more
widen-title = Who else may read it?
widen-consequence = Whoever can read a draft goes on reading it. This cannot be taken back.
widen-whom = Parties
widen-all = Show it to everybody
widen-chosen = Show it to these
withdraw = Withdraw the draft
withdraw-title = Withdraw the draft?
withdraw-consequence = “{ $title }” leaves the table for good, with its brackets and signatures.
article-number = Article { $number }
article-lapsed = (no longer binds)
article-unknown = An article of a kind that is not on offer here.
article-binds = Binds
article-binds-whom = Binds
article-monitored = Watched over by
article-monitor = Watched over by a third party
article-monitor-hint = A third party lays less bare, and proves less.
article-monitor-none = Nobody
article-remove = Remove the article
article-remove-named = Remove the article: { $name }
value-label = { $value }. Reserve another number
value-reserved = { $value }, in brackets. { $others }
bracket-alternative = { THE($party) } asks for { $value }
bracket-panel = The number { $value }
bracket-text = The text says: { $value }.
bracket-deeper-lower = A lower number binds more.
bracket-deeper-higher = A higher number binds more.
bracket-accept = Accept { $value }
bracket-withdraw = Withdraw our reservation
bracket-theirs = You can accept a number; otherwise only whoever asked for it can take it back.
bracket-want = What we want instead
bracket-comment = Why (if you want to say)
bracket-comment-hint = All who can read the draft will see it.
bracket-reserve = Put { $value } in brackets
direction-deeper = (binds more)
direction-lighter = (binds less)
direction-same = (the same)
number-slider = { $label }, slider
number-range = { $min } to { $max }
number-out-of-range = Only { $min } to { $max }
number-marks = Usual numbers: { $label }

## Writing a draft

compose-title = A new draft
compose-revise = Revising “{ $title }”
compose-stale = The text has changed while you wrote: it is at revision { $revision } now.
compose-take-new = Begin again from the new text
compose-keep-mine = Put mine in its place
compose-name = Title
compose-names = Under whose name
compose-names-ours = Ours
    .plain = What comes from a rival is worth less at home. They will read it so.
compose-names-jointly = Ours and others’
    .plain = They consent first; then it bears all the names from the beginning.
compose-names-through = A third party’s alone
    .plain = It tables the text as its own, if it consents. Nobody else hears that you wrote it, before the debrief.
compose-jointly-who = Who is asked
compose-through-who = Through whom
compose-propose = Ask for the name
compose-missing-asked = Nobody is asked yet.
proposals-asked = Your name is wanted
proposals-waiting = Waiting for a name
proposal-through = asks you to table this as your own.
proposal-jointly = asks you to table this together.
proposal-lend = Table it as ours
proposal-join = Table it together
proposal-decline = Decline
proposal-through-hint = Nobody but the author will know. You can do with it what you can do with a text of your own.
proposal-jointly-hint = It comes on the table when all who are asked have consented.
proposal-waits = waits for
proposal-take-back = Take it back
compose-term = For how long
compose-term-hint = What ends by itself is risked sooner at home, and becomes habit later. It can be renewed.
term-open = Until somebody leaves it
term-rounds = { $rounds ->
    [one] For one round
   *[other] For { $rounds } rounds
}
draft-term = { $rounds ->
    [one] It would bind for one round.
   *[other] It would bind for { $rounds } rounds.
}
compose-name-hint = What will it be called if it is agreed?
compose-parties = Between whom
compose-access = Who may read it
compose-access-all = Everybody in the room
compose-access-some = Only some parties
compose-access-who = Besides ourselves
compose-articles = Articles
compose-cards = Measures to choose from
compose-table = Put it on the table
compose-replace = Put it in the place of the old text
compose-voids = The new text voids the signatures under the old one.
compose-drop = Throw it away
compose-count = { $count ->
    [0] No article yet.
    [one] One article.
   *[other] { $count } articles.
}
compose-missing-title = It needs a title.
compose-missing-parties = It needs at least two parties.
compose-missing-articles = It needs at least one article.
compose-missing-bound = Every article must bind somebody.
compose-missing-measure = One article is not on offer here.
card-answers = Speaks to:
card-bares = Lays bare:
card-bares-little = little
card-bares-some = something
card-bares-much = much
card-requires = Stands on:
card-third = Third party:
card-third-yes = can watch over it
card-in-force = In force:
card-in-force-yes = in some agreement already
card-mandate = Your mandate:
card-mandate-yes = speaks of it
card-precedent = Where it was agreed
card-precedent-text = { $text } ({ $year })
card-add = Add
card-added = Add again
card-add-again = Add again: { $name }
card-said = { $name } is in the text, which has { $count ->
    [one] one article
   *[other] { $count } articles
} now.
card-add-named = Add: { $name }

## Channels

channels-back = ← All channels
channel-thread = What is said
channel-plenary = Plenary
channel-plenary-hint = Everybody
channel-caucus = Our own delegation
channel-caucus-hint = Only ourselves
channel-control = Control
channel-control-hint = Between us and the facilitator
channel-spoken = The plenary is spoken aloud in the room. Here stands only what somebody wants on paper.
channel-open = Open a channel
channel-open-with = With whom
channel-open-hint = The members, and the facilitator, can read it.
channel-open-do = Open it
channel-open-there = Go there (it is open already)
unread = { $count ->
    [one] one unread
   *[other] { $count } unread
}
lines-earlier = Earlier lines
talk-empty = Nothing has been said here.
talk-empty-spoken = Nothing is on paper. Talk to each other.
talk-say = Say something
talk-send = Send
talk-sending = on its way…
talk-to = for { $person }
talk-to-you = for you
talk-hint = Enter sends, Shift and Enter begins a new line. Control can read every channel.
talk-full = A message cannot be longer. Whatever goes beyond is left out.
talk-bot = bot

## Home

home-title = At home
home-none = There is no capital to hear from.
home-before = Before the first round.
home-after = After: { $round }.
home-to-brief = Sheet and mandate
causes-title = How your capital read this round
causes-empty = Nothing stood out.
cause-quiet = “{ $title }” is in force. Nobody at home is less afraid for it yet.
cause-up = More afraid:
cause-down = Less afraid:
fears-title = What you fear
fears-hint = From 0 (calm) to 4 (alarmed), with the way it moved this round. Only you see this.
state-title = The state of things at home
readiness = Readiness for a change
readiness-low = not ready
readiness-high = ready
readiness-hint = How far the conditions at home would carry a change of mind. When the moment has come is for you to judge.
capital = Standing of the government
conditions-title = What supports a change
groups-title = How they take it
mood-0 = furious
mood-1 = displeased
mood-2 = indifferent
mood-3 = content
mood-4 = delighted
intelligence-title = What the services believe the others fear of you
intelligence-hint = From 0 to 100. The services err, and their error drifts slowly.
intelligence-fear = Fear

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = Something between you and { THE($party) } has changed.
cause-tide = { $way ->
    [up] The times are turning against { THE($party) }, whatever it does.
   *[down] The times are turning in favour of { THE($party) }, whatever it does.
}
cause-information = { $way ->
    [up] { $named ->
        [yes] Your staff reads “{ $about }” as a list of targets: what { THE($party) } told has made it more afraid.
       *[no] What { THE($party) } told about its forces has made your staff more afraid.
    }
   *[down] { $named ->
        [yes] “{ $about }”: what { THE($party) } tells can be seen and compared, and that helps.
       *[no] What { THE($party) } tells about its forces can be compared, and that helps.
    }
}
cause-interaction = { $way ->
    [up] Those who met the other side’s people came back with more questions about { THE($party) }.
   *[down] People of yours have met people of { THE($party) }, and they tell of it.
}
cause-communication = { $way ->
    [up] The line to { THE($party) } was used, and not in the way that was hoped.
   *[down] There is a line to { THE($party) }, and it works.
}
cause-notification = { $way ->
    [up] { THE($party) } announced what it does; your staff asks what it did not announce.
   *[down] { THE($party) } announced beforehand what it did, and did what it announced.
}
cause-observation = { $way ->
    [up] Your observers saw what { THE($party) } let them see, and wonder about the rest.
   *[down] Your observers have seen for themselves what { THE($party) } does.
}
cause-inspection = { $way ->
    [up] An inspection raised more questions about { THE($party) } than it answered.
   *[down] { THE($party) } let itself be inspected, and what was found was what it had said.
}
cause-constraint = { $way ->
    [up] { THE($party) } keeps to a limit, and your staff suspects a trick behind it.
   *[down] { THE($party) } leaves undone what it could do. That is not cheap.
}
cause-declaratory = { $way ->
    [up] { THE($party) } made fine words, and words are what it always makes.
   *[down] { THE($party) } has said in public what it will not do.
}
cause-breach = { $way ->
    [up] { THE($party) } did not keep { $named ->
        [yes] “{ $about }” as it was agreed.
       *[no] what was agreed.
    }
   *[down] What looked like a breach by { THE($party) } was none.
}
cause-gesture = { $way ->
    [up] A gesture of { THE($party) } was taken for what it looked like: a threat, or a trick.
   *[down] A gesture of { THE($party) } was taken as it was meant.
}
cause-query = { $way ->
    [up] What { THE($party) } said, or did not say, when you asked has made your staff more suspicious.
   *[down] You asked, and { THE($party) } answered.
}
cause-denunciation = { $way ->
    [up] { THE($party) } has given notice of { $named ->
        [yes] “{ $about }”
       *[no] an agreement
    }. Your staff wonders what it is making room for.
   *[down] That { THE($party) } leaves an agreement has cleared the air.
}
cause-process = { $way ->
    [up] Dealing with { THE($party) } has become harder.
   *[down] You have dealt with { THE($party) } as people deal who expect to meet again.
}
cause-leap = { $way ->
    [up] A leap of faith that stayed without an answer has embittered people towards { THE($party) }.
   *[down] A leap of faith has made people look at { THE($party) } with other eyes.
}
cause-leap-own = Your own leap of faith has made people here look at { $parties } with other eyes.
cause-institution = { $way ->
    [up] Habits between you and { THE($party) } are weakening.
   *[down] What is usual between you and { THE($party) } has become a little more binding.
}
cause-slide = { $way ->
    [up] Old habits of thinking about { THE($party) } come back.
   *[down] An old fright about { THE($party) } is wearing off.
}
cause-repair = { $way ->
    [up] What had been mended with { THE($party) } is coming apart.
   *[down] A small breach by { THE($party) } is being mended: there is a way of dealing with such things.
}
cause-incident = { $way ->
    [up] An incident with { THE($party) } has frightened people.
   *[down] An incident with { THE($party) } was handled calmly.
}
cause-news = { $way ->
    [up] “{ $about }”: the news has made people more afraid of { THE($party) }.
   *[down] “{ $about }”: the news has made people less afraid of { THE($party) }.
}
cause-control = { $way ->
    [up] News about { THE($party) } has darkened the mood.
   *[down] News about { THE($party) } has brightened the mood.
}

## Decisions

decisions-title = Orders for the round
decisions-none = Only delegations decide.
decisions-before = Before the first round
decisions-for = { $round }
decisions-open = No other delegation sees this. Whatever you leave untouched keeps its default.
decisions-sealed = The envelope is sealed. Open it again to change something while the phase lasts.
decisions-paused = While the clock stands still, nothing can be written here.
decisions-closed = Orders are written in the phase of decisions. Until then this is for thinking.
decisions-author = Last written by { $name }.
decisions-asked = Asked of you in this round
decisions-rest = Stays as it is unless you change it
decisions-theirs = What is decided by: { $role }
now-default = Left as it is
now-tokens-left = { $left } of { $most } tokens left
now-no-estimate = No estimate yet
now-with = { $what }: { $how }
confirmed-by = Confirmed: { $role }
confirm-open = Not yet: { $role }
confirm-take-back = Take our confirmation back
estimate-title = One estimate
estimate-none = There is nobody to estimate.
estimate-question = – how threatened does it feel by you, and by what most?
estimate-level = How threatened { THE($party) } feels by you
estimate-fear = What { THE($party) } fears most
estimate-make = Keep the estimate
estimate-change = Keep the changed estimate
estimate-made = The estimate is kept. You can change it while the phase lasts.
estimate-hint = Nobody sees it before the debrief.
level-1 = not at all
level-2 = a little
level-3 = fairly
level-4 = strongly
level-5 = mortally
postures-title = How we keep what we agreed
postures-hint = One posture towards each partner. The default is “in the letter”.
postures-none = Nothing in force binds you towards anybody.
posture-towards = Towards { THE($party) }
stance-spirit = In the spirit
    .plain = Costs effort, and the other can see it. This is what changes minds.
stance-letter = In the letter
    .plain = Correct, and no more. It moves little.
stance-shave = Shave a little
    .plain = Just short of what was meant. Often unseen; a small breach if seen.
stance-evade = Evade
    .plain = Not kept at all. Saves its cost; a grave breach if it is found. Two must confirm it.
exceptions-more = { $count ->
    [0] More: an exception towards { THE($party) }
    [one] One exception towards { THE($party) }
   *[other] { $count } exceptions towards { THE($party) }
}
exceptions-hint = One obligation can be met otherwise than the rest.
exception-none = Like the rest
evasion-confirm = An evasion counts only if both have confirmed it; otherwise you keep to the letter.
evasion-do = Confirm the evasion
inspection-title = One inspection, or one question
inspection-none = Nobody has agreed to be inspected by you, and nobody owes you anything that you could ask about.
inspection-legend = Whom to inspect or to ask
inspection-of = Inspect { THE($party) }
query-to = Ask { THE($party) } about its conduct
query-hint = A question is put in public. Next round it is answered, or met with silence, and everybody hears which.
replies-title = A question is waiting
reply-to = { THE($party) } asks how you keep what you agreed
reply-silence = Say nothing
    .plain = Everybody hears that you did. Who is afraid will draw conclusions.
reply-answer = Answer
    .plain = It helps with those who can hear it, and what you say can be checked: an untrue answer is found out sooner, and weighs more.
payments-title = Votes at home
payments-hint = A group can be promised something for its votes of this round. It costs standing when it comes to a vote; who has been paid before asks for more. The forecast follows at once.
payment-make = Promise something ({ $price })
payment-take-back = Promised ({ $price })
payments-bill = Promised so far: { $bill } of your standing of { $capital }.
payment-price = asks { $price }
groups-prices = What each asks, out of your standing, for its votes of one round. Promises are made in the envelope.
denounce-title = Leaving an agreement
denounce-hint = { $rounds ->
    [one] Notice is given in public with the resolution. It binds you for one round more.
   *[other] Notice is given in public with the resolution. It binds you for { $rounds } rounds more.
}
denounce-do = Give notice of “{ $title }”
denounce-back = Do not give notice of “{ $title }”
denounce-dialog = Leave this agreement?
denounce-consequence = { $rounds ->
    [one] You will be bound by “{ $title }” for one round more, and then no longer. The others will trust you less at once, though less than after a breach.
   *[other] You will be bound by “{ $title }” for { $rounds } rounds more, and then no longer. The others will trust you less at once, though less than after a breach.
}
denounce-confirm = Give notice
inspection-nobody = Nobody
inspection-hint = An inspection finds more than your own means can, and everybody hears that it took place.
tokens-title = Attention
tokens-left = What your government turns its mind to. { $left } of { $most } tokens left.
tokens-idle = Nothing to turn it to this round: { $tokens }.
token-put = Turn to this
token-take-back = Leave it
token-experts = Convene experts
    .plain = Your experts meet theirs. If they come too, both learn; the community of experts grows.
token-forum = Strengthen the forum
    .plain = A place to meet regularly, for all who take part in it.
token-review = Hold a review
    .plain = Look together at what was agreed, with one partner. Both must want it. What was not kept comes out more easily, on either side; small harm mends faster; and a question that waits is answered.
token-question = Question the present state of things
    .plain = Say in public that the present policy leads nowhere. Others will hear it; some at home too.
token-cost-review = Commission a cost review
    .plain = Let it be reckoned up at home what the rivalry costs.
token-promote = Promote new people
    .plain = Bring people with fresh views into office.
token-monitor = Watch over others’ agreement
    .plain = Do the watching that you were asked for. You and all whom it concerns are told what is found; without it nobody watches, and what was promised proves less.
token-gesture = A friendly gesture
    .plain = A sign of good will that binds nobody: a visit, a word, a prisoner sent home. Who is ready sees a hand, who is afraid a trick; and the same again counts for less.
token-warning = A hostile gesture
    .plain = Show your teeth. It pleases some at home, frightens the other, and makes incidents likelier.
leap-title = A leap of faith
leap-hint = Rare and dear: a step ahead that nobody asked for, taken in public by the head and not without the military.
leap-waits = { THE($party) } has taken a leap of faith and waits for your answer until the end of round { $round }: a leap of your own, or a new agreement between you that binds you to an inspection or a constraint.
leap-ours-waits = Your own leap of faith waits for an answer until the end of round { $round }.
leap-thaw = The news has made a leap thinkable: this round it costs less standing.
leap-consider = Consider a leap
leap-both = Both have confirmed. If the envelope stays so, the leap is taken.
leap-one = One confirmation is missing. Without it nothing happens.
leap-dialog = A leap of faith?
leap-what = The head of the delegation goes ahead, in public and alone, in the hope that the others will follow.
leap-price = It costs standing at home at once. If it is answered within two rounds, most of it comes back if your own people were ready, and hardly any if they were not or have seen a leap before.
leap-unanswered = If nobody answers, most of its effect is lost, and more of your standing.
leap-window = It moves those who are ready for it, your own people first of all. Those who are not will hardly notice.
leap-not-now = Not now
leap-confirm = Confirm the leap
seal-title = The envelope
seal-open = { $count ->
    [0] Nothing departs from the defaults.
    [one] One act departs from the defaults.
   *[other] { $count } acts depart from the defaults.
}
seal-done = { $count ->
    [0] Sealed, with nothing but defaults in it.
    [one] Sealed, with one act in it.
   *[other] Sealed, with { $count } acts in it.
}
seal-do = Seal the envelope
seal-break = Open it again
seal-hint = The phase ends when all envelopes are sealed, or with the clock. Unsealed orders count as they stand.
seal-idle = Attention: { $left } of { $most } tokens left. What is not spent is lost with the round.
seal-done-hint = The others cannot see whether you have sealed.

## The record

agreements-title = In force
agreements-empty = Nothing is in force.
agreements-next = What all its parties sign, and their capitals pass, will stand here.
agreement-since = In force since: { $round }.
agreement-dictated = Imposed from outside.
agreement-open = Still open to:
agreement-draft = Read the draft, or accede
agreement-ends = It ends with: { $round }, unless it is renewed.
agreement-ends-partly = Articles of it end with: { $round }, unless they are renewed.
agreement-renewing = For going on:
agreement-renew = Say that it should go on
agreement-renew-not = No longer say that it should go on
agreement-renew-hint = This is said in public. If at least two of its parties say so, it goes on among those who do, for as long again; nobody votes at home.
agreement-notice = has given notice and is bound up to round { $round }.
agreement-over = It binds nobody any more.
found-complied = kept it, as far as you could see.
found-spirit = kept it, with an effort that you could see.
found-shaved = kept just short of it.
found-evaded = did not keep it.
timeline-title = What was done in public
timeline-empty = Nothing yet.

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = “{ $reason }”
fact-paused = The clock was stopped.
fact-resumed = The clock went on.
fact-extended = The phase was given { $time } more.
fact-phase-cut = The facilitator ended the phase.
fact-entered = “{ $title }” has come into force between { $names }.
fact-acceded = { THE($party) } has acceded to “{ $title }”.
fact-ratification-failed = “{ $title }” found no majority in { THE($party) }{ $against ->
    [0] .
   *[other] : against it were { $groups }.
}
fact-lapsed = Articles of “{ $title }” have run out.
fact-renewal-wished = { THE($party) } wishes “{ $title }” to go on.
fact-renewal-unwished = { THE($party) } no longer wishes “{ $title }” to go on.
fact-renewed = “{ $title }” has been renewed and goes on between { $names }.
fact-leapt = { THE($party) } has taken a leap of faith.
fact-leap-answered = { THE($party) } has answered the leap of { THE($other) }.
fact-leap-lapsed = The leap of { THE($party) } has stayed without an answer.
fact-questioned = { THE($party) } has questioned the present state of things in public.
fact-experts-met = Experts of { THE($party) } and { THE($other) } have met.
fact-review-held = { THE($party) } and { THE($other) } have reviewed what they agreed.
fact-forum-held = The forum was built up by { $names }.
fact-inspected = { THE($party) } has inspected { THE($other) }.
fact-gesture = { THE($party) } has made a friendly gesture towards { THE($other) }.
fact-warning = { THE($party) } has made a hostile gesture towards { THE($other) }.
fact-queried = { THE($party) } has asked { THE($other) } in public about its conduct.
fact-query-answered = { THE($party) } has answered the question of { THE($other) }.
fact-query-ignored = { THE($party) } has met the question of { THE($other) } with silence.
fact-denounced = { THE($party) } has denounced “{ $title }”.
fact-left = { THE($party) } has left “{ $title }”.
fact-monitored = { THE($party) } has watched over what others agreed.
fact-incident = There was an incident between { THE($party) } and { THE($other) }.
fact-incident-grave = There was a grave incident between { THE($party) } and { THE($other) }.
fact-news = News
fact-crisis-held = A crisis came between { THE($party) } and { THE($other) }. It held.
fact-crisis-escalated = A crisis came between { THE($party) } and { THE($other) }. It escalated.
fact-proposal-asked-through = { THE($party) } has asked { THE($other) } to table “{ $title }” as its own. Nobody else knows.
fact-proposal-asked-jointly = { THE($party) } has asked { THE($other) } to table “{ $title }” together.
fact-proposal-given = { THE($party) } has consented to “{ $title }” of { THE($other) }.
fact-proposal-tabled = { THE($party) } has consented, and “{ $title }” of { THE($other) } is on the table.
fact-proposal-declined = { THE($party) } has declined to lend its name to “{ $title }” of { THE($other) }.
fact-proposal-withdrawn = { THE($party) } has taken back “{ $title }”.
fact-draft-tabled = { THE($party) } has tabled “{ $title }”.
fact-draft-cosponsored = { THE($party) } has put its name to “{ $title }”.
fact-draft-revised = { THE($party) } has revised “{ $title }”.
fact-draft-bracketed = { THE($party) } has put a number of “{ $title }” in brackets.
fact-draft-unbracketed = { THE($party) } has removed a bracket from “{ $title }”.
fact-draft-widened = { THE($party) } has shown “{ $title }” to more parties.
fact-draft-withdrawn = { THE($party) } has withdrawn “{ $title }”.
fact-draft-signed = { THE($party) } has signed “{ $title }”.
fact-draft-unsigned = { THE($party) } has taken back its signature under “{ $title }”.
fact-draft-approved = The facilitator has approved “{ $title }”.
fact-draft-returned = The facilitator has sent “{ $title }” back.
fact-draft-held = “{ $title }” is signed and waits for the facilitator’s approval; nobody has voted on it.
fact-approval-on = From now on signed texts need the facilitator’s approval.
fact-approval-off = Signed texts no longer need the facilitator’s approval.
fact-ended = The exercise ended.
fact-debrief-opened = The debrief was opened.
fact-debrief-closed = The debrief was closed; play goes on.

## Rights, in “the right to …”

right-sign = sign
right-leap = take a leap
right-denounce = denounce
right-ready = close the phase
right-table = table drafts
right-revise = change a text
right-comply = decide how agreements are kept
right-inspect = inspect
right-explore = spend attention
right-speak = speak

## The screen of the room

projector-join = Join
projector-qr = A code for a camera, which leads to the seminar { $code }
projector-agenda = The order of the round
projector-bot = a bot
projector-nobody = nobody yet
projector-enlarge = Make the code larger or smaller
projector-more = { $count ->
    [one] And one older text.
   *[other] And { $count } older texts.
}
projector-people = { $count ->
    [one] one person
   *[other] { $count } people
}

## Aims of a mandate

aim-security = { $bands ->
    [one] Your fear of { THE($party) }, namely of { $fear }, falls by one band.
   *[other] Your fear of { THE($party) }, namely of { $fear }, falls by { $bands } bands.
}
aim-capital = At the end your government’s standing is { $capital } or more.
aim-sponsored = { $count ->
    [one] One agreement in force bears your name as a sponsor.
   *[other] { $count } agreements in force bear your name as a sponsor.
}
aim-standing = At the end your government’s standing is { $capital } or more, and { $count } agreements in force bear your name as a sponsor.
aim-advantage = { $kind ->
    [constraint] { THE($party) } is bound by constraints that do not bind you, at least { $margin } more.
    [inspection] { THE($party) } is bound by inspections that do not bind you, at least { $margin } more.
   *[any] { THE($party) } is bound by measures that do not bind you, at least { $margin } more.
}
aim-never = { $with ->
    [party] “{ $measure }” never binds you towards { THE($party) }.
   *[anybody] “{ $measure }” never binds you.
}
aim-not-before = { $with ->
    [party] “{ $measure }” does not bind you towards { THE($party) } before round { $round }.
   *[anybody] “{ $measure }” does not bind you before round { $round }.
}
aim-at-least = { $with ->
    [party] “{ $measure }” binds you and { THE($party) } with no fewer than { $least }.
   *[anybody] “{ $measure }” stands in an agreement of yours with no fewer than { $least }.
}
aim-at-most = { $with ->
    [party] “{ $measure }” binds you and { THE($party) } with no more than { $most }.
   *[anybody] “{ $measure }” stands in an agreement of yours with no more than { $most }.
}
aim-between = { $with ->
    [party] “{ $measure }” binds you and { THE($party) } with between { $least } and { $most }.
   *[anybody] “{ $measure }” stands in an agreement of yours with between { $least } and { $most }.
}
