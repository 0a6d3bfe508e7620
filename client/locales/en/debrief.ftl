### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = Debrief
debrief-of = Debrief: { $title }
debrief-after = { $rounds ->
    [0] before the first round
    [one] after one round
   *[other] after { $rounds } rounds
}
debrief-after-end = after the last round
debrief-loading = The story is being put together …
debrief-again = Try again
debrief-back-floor = Back to the exercise
debrief-back-control = Back to control
debrief-nav = Screens of the debrief
debrief-next = Next: { $screen }
debrief-previous = Back: { $screen }
debrief-paper = All on one page
debrief-print = Print
debrief-newer = A further round has been played.
debrief-newer-load = Show it
debrief-model = All of this holds in this model, which is one reading of the transformation view of confidence building (Macintosh 1996). It is there to be doubted.

lead-room = Lead the room
lead-not = Everybody looks where they like.
lead-now = Everybody sees the screen that you see, and what you unveil.
lead-turn = Next part on the room’s screen
lead-followed = Control leads through the debrief.
lead-alone = Control leads through the debrief; you look around by yourself.
lead-look-around = Look around by myself
lead-follow = Follow

download = Download everything
download-hint = Tables (CSV) and JSON in one file, with the notes that you can read.

notes = Notes
notes-none = Nobody has noted anything yet.
notes-own = only for the own delegation
notes-write = A note of your own
notes-about = Beside { $round }
notes-round = Beside which round
notes-shared = Show it to everybody
notes-add = Keep the note

screen-before = Before the screens
screen-feared = What they were afraid of
screen-transformed = Signed is not transformed
screen-other-way = Read the other way
screen-mind-gap = How well they read each other
screen-eyes = Through their eyes
screen-compare = Side by side
screen-history = What history did
screen-stress = Bad nights
screen-rewind = Rewind one decision
screen-ledger = The books
screen-verdict = Four lines
screen-after = What to make of it
screen-all = All on one page

## Charts

chart-table-show = Show the figures as a table
chart-table-hide = Hide the table
chart-round = Round
chart-start = Start
chart-party = Party

## Names

debrief-pair = { $holder }, of { THE($of) }
debrief-pair-two = { THE($one) } and { THE($other) }
debrief-start = Before round 1
debrief-group-military = the military
debrief-group-legislature = the legislature
debrief-group-public = the public
debrief-group-industry = industry
debrief-holder-sign = the one who signs
debrief-holder-leap = the head of delegation
debrief-holder-comply = the military
debrief-holder-other = the one who had to confirm
debrief-stance-spirit = in the spirit
debrief-stance-letter = in the letter
debrief-stance-shave = a little less
debrief-stance-evade = not at all

## Before the screens

before-lead = Two minutes without screens.
before-word = Each says one word about this exercise, nobody explains it, nobody answers.
before-then = Then look at what everybody kept to themselves.

## What they were afraid of

feared-lead = First what was guessed, then what was true: one pair at a time.
feared-pairs = Whose fear of whom
feared-pair-veiled = veiled
feared-pair-open = unveiled
feared-others = Pairs that are no rivals
feared-heading = What { THE($holder) } feared of { THE($of) }
feared-asked = What { THE($of) } believed
feared-guessed = Round { $round }: { $level } threatened, most of all by { $fear }
feared-no-guess = { THE($of) } made no guess about { THE($holder) }.
feared-unveil = Unveil what { THE($holder) } feared
feared-truth = What it was: { $fear }
feared-greatest = feared most
feared-hidden = still veiled
feared-guess-first = guessed first
feared-guess-last = guessed last
feared-guess-both = guessed first and last
feared-bars = Six fears: { THE($holder) } of { THE($of) }
feared-bars-hint = The bar is the latest round, the upright stroke the beginning; 0 is calm, 1 alarm.
feared-bars-caption = What { THE($holder) } feared of { THE($of) }, from 0 (calm) to 1 (alarm)
feared-column-fear = Fear
feared-column-guessed = Guessed by { THE($of) }
feared-threat = How threatened { THE($holder) } felt by { THE($of) }
feared-threat-course = { $way ->
    [more] { THE($holder) } felt more threatened by { THE($of) } in the end than at the start: { $last } after { $first }
    [less] { THE($holder) } felt less threatened by { THE($of) } in the end than at the start: { $last } after { $first }
   *[same] { THE($holder) } felt about as threatened by { THE($of) } in the end as at the start: { $last } after { $first }
}
feared-threat-hint = The line is what { THE($holder) } felt itself; each diamond is what { THE($of) } took it for.
feared-threat-veiled-hint = Each diamond is what { THE($of) } guessed.
feared-threat-caption = How threatened { THE($holder) } felt by { THE($of) }, and what { THE($of) } guessed
feared-threat-truth = { THE($holder) } felt
feared-threat-guess = { THE($of) } guessed
feared-calm = calm
feared-alarm = alarm
feared-next = Next: { $holder }, of { THE($of) }
feared-was-greatest = Greatest in round { $round }

## Through their eyes

eyes-lead = What a delegation knew at a moment, no more and no less. Move through the rounds; beside it stands what was true.
eyes-who = Whose eyes
eyes-scrub = Round; the arrow keys move through the rounds
eyes-fears = What { THE($party) } read of its own fears
eyes-believed = What its services said the others feared of it, and what they did fear
eyes-believed-caption = Fears of the others of { THE($party) }: reported by its services, and true, after { $round }
eyes-true = true
eyes-causes = How its capital read the round
eyes-home = Home
eyes-texts = Texts that it could see
eyes-texts-none = None
eyes-news = The record as it could read it
eyes-nothing = It had been told nothing yet.

## Side by side

compare-lead = The exercises of this seminar, which began alike. Who did what differently, and when?
compare-one = Only one exercise of this seminar has a resolved round: there is nothing beside it yet.
compare-table = Table { $number }
compare-caption = Good faith between { $pair }, exercise by exercise
towards = { $one } → { $other }
eyes-text = “{ $title }”
compare-finding = { $transformed ->
    [0] { $pair }: in none of the { $count } exercises has the relation transformed
   *[other] { $pair }: the relation transformed in { $transformed } of { $count } exercises
}
compare-hint = Good faith after every round. The pale lines are the other exercises.
compare-panel = Table { $number }: transformed in round { $round }
compare-panel-not = { $rounds ->
    [one] Table { $number }: not transformed after one round
   *[other] Table { $number }: not transformed after { $rounds } rounds
}
compare-done = { $count ->
    [one] { $what }
   *[other] { $what } (×{ $count })
}, { $span ->
    [one] round { $rounds }
   *[other] rounds { $rounds }
}
compare-no-turn = Nothing was agreed, dared or broken.
compare-exercise = Exercise
compare-parted = { THE($holder) } on { THE($of) }: alike until round { $before }, apart from round { $round } on.
compare-parted-at-once = { THE($holder) } on { THE($of) }: apart from the first round on.
compare-never = { THE($holder) } on { THE($of) }: never far apart in the rounds that they share.
compare-outcomes = What came of it
compare-outcomes-caption = Rounds, texts, leaps, and when the rivals transformed, exercise by exercise
compare-rounds = Rounds
compare-agreements = Texts in force
compare-leaps = Leaps
compare-transformed = { THE($one) } and { THE($other) }
compare-not = not transformed
compare-round = round { $round }
compare-verdicts = The four lines, party by party
compare-verdicts-hint = From 0 at the one end to 1 at the other. The numbers are those of the tables; where tables crowd, only the lowest and the highest bear theirs. Lines are never added.
compare-verdicts-caption = The four lines, party by party and exercise by exercise; they are never added

## How well they read each other

gap-lead = Every guess against what was true while its round was played. Nobody could know; the question is whether they came nearer.
gap-none = Nobody made a guess.
gap-reader = { THE($by) } on { THE($about) }
gap-off = { THE($by) } was off by { $error } on average, { $lean ->
    [more] and took { THE($about) } for more afraid than it was.
    [less] and took { THE($about) } for less afraid than it was.
   *[even] and as often above as below.
}
gap-hits = { $guesses ->
    [one] { $hits ->
        [0] In its one guess it named another fear than the greatest.
       *[other] In its one guess it named the greatest fear.
    }
   *[other] It named the greatest fear in { $hits } of { $guesses } guesses.
}
gap-trends = { $trends ->
    [one] { $right ->
        [0] When the truth moved, the guess did not follow.
       *[other] When the truth moved, the guess moved with it.
    }
   *[other] When the truth moved, the guess moved with it { $right } times of { $trends }.
}
gap-closing = { $way ->
    [nearer] The last guess came nearer than the first.
    [further] The last guess was further off than the first.
   *[same] The last guess was as far off as the first.
}
gap-chart = Off by how much: { THE($by) } on { THE($about) }
gap-caption = Guesses of { THE($by) } about how threatened { THE($about) } feels by it, against the truth
gap-column-guess = Guessed
gap-column-truth = True
gap-column-error = Guess less truth
gap-column-services = Services less truth
gap-column-fear = Fear guessed
gap-column-true-fear = Greatest fear
gap-more = too afraid
gap-less = too calm
gap-right = right
gap-legend = A filled diamond named the greatest fear. The dashed stroke is what the delegation’s own services reported.

## Signed is not transformed

transformed-lead = Agreements are acts. Whether they changed what the two believe of one another is a different line.
transformed-pair = Pair
transformed-rival = { THE($one) } and { THE($other) }
transformed-other = { THE($one) } and { THE($other) } (no rivals)
transformed-chart = { $way ->
    [transformed] Between { THE($one) } and { THE($other) } the relation transformed in round { $round }
    [open] Between { THE($one) } and { THE($other) } the relation has not transformed so far
   *[not] Between { THE($one) } and { THE($other) } the relation did not transform
}
transformed-hint = How likely each thinks it, after every round, that the other will deal fairly with it.
transformed-line = { THE($holder) } on { THE($of) }
transformed-axis = good faith
transformed-half = even odds
transformed-window = both ready
transformed-readiness = Readiness
transformed-gate = ready
transformed-scrub = Round; the arrow keys move through the rounds
transformed-value = { $round }. { $first }: { $first-value }. { $second }: { $second-value }.
transformed-caption = Good faith, readiness and what happened between { THE($one) } and { THE($other) }, by round
transformed-column-faith = Good faith, { THE($holder) } of { THE($of) }
transformed-column-readiness = Readiness, { $holder }
transformed-column-institution = Institution, { THE($holder) } of { THE($of) }
transformed-column-measures = Measures in force
transformed-column-happened = What happened
transformed-in-force = { $measures ->
    [0] No measure in force between them.
    [one] One measure in force between them.
   *[other] { $measures } measures in force between them.
}
transformed-both-ready = Both were ready.
transformed-nothing = Nothing was recorded between them.
transformed-books = The books: { THE($holder) } of { THE($of) }

mark-signed = { THE($party) } signs “{ $subject }”
mark-entered = “{ $subject }” enters into force
mark-failed = “{ $subject }” fails at home
mark-failed-by = “{ $subject }” fails at home in { THE($party) }
mark-leap = { THE($party) } takes a leap of faith
mark-answered = { THE($party) } answers the leap
mark-incident = An incident
mark-news = News: { $subject }
mark-news-plain = News
mark-breach = { THE($party) } does not keep its word
mark-question = { THE($party) } questions the status quo in public
mark-experts = Experts meet
mark-review = A review is held
mark-gesture = { THE($party) } makes a friendly gesture
mark-warning = { THE($party) } makes a hostile gesture
mark-query = { THE($party) } asks about the other’s conduct
mark-silence = { THE($party) } leaves a question without an answer
mark-renewed = “{ $subject }” is renewed
mark-lapsed = Articles of “{ $subject }” run out
mark-denounced = { THE($party) } denounces “{ $subject }”
mark-inspection = { THE($party) } sends inspectors
sign-signed = signed
sign-entered = enters into force
sign-failed = fails at home
sign-leap = leap of faith
sign-answered = leap answered
sign-incident = incident
sign-news = news
sign-breach = word not kept
sign-question = status quo questioned
sign-experts = experts meet
sign-review = review
sign-gesture = friendly gesture
sign-warning = hostile gesture
sign-query = question of conduct
sign-silence = silence
sign-renewed = renewed
sign-lapsed = run out
sign-denounced = denounced
sign-inspection = inspection

## Read the other way

other-way-lead = The same measure can calm or alarm: it depends on who reads it, and when.
other-way-heading = { $measure }: { THE($of) } did it, { THE($holder) } read it
other-way-chart = What the measure did, and what it would have done
other-way-hint = How much more or less { THE($holder) } trusted { THE($of) } because of it, in log-odds.
other-way-caption = { $measure } at two moments
other-way-then = Round { $round }, as it was
other-way-instead = Round { $round }, in this model
other-way-detail = readiness { $readiness }, good faith { $good-faith }
other-way-column-readiness = Readiness
other-way-column-faith = Good faith
other-way-column-change = Change
other-way-wary = more wary
other-way-trusting = more trusting
other-way-books = The books of round { $round }
other-way-none = No measure was read against its meaning so far.
other-way-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}

## The books

ledger-lead = Every change of every image, split into its causes. The causes add up exactly.
ledger-holder = Whose image
ledger-of = Of whom
ledger-round = Round
ledger-none = No round has been resolved yet.
ledger-chart = { $way ->
    [up] In round { $round } { THE($holder) } came to trust { THE($of) } more: { $after } after { $before }
    [down] In round { $round } { THE($holder) } came to trust { THE($of) } less: { $after } after { $before }
   *[same] In round { $round } { THE($holder) } trusted { THE($of) } as before: { $after }
}
ledger-hint = In log-odds of good faith; to the right is more trust.
ledger-caption = Why { THE($holder) } changed its image of { THE($of) } in round { $round }
ledger-before = Before, good faith { $share }
ledger-after = After, good faith { $share }
ledger-still = Nothing moved this image.
ledger-column-cause = Cause
ledger-column-amount = Change
ledger-column-factors = Why so much
ledger-small = { $count ->
    [one] One small cause
   *[other] { $count } small causes
}
ledger-total = In all
ledger-course-after = Good faith after it
ledger-course-caption = What moved the image that { THE($holder) } has of { THE($of) }, and the good faith it saw after each round
ledger-course = { THE($holder) } on { THE($of) }, round by round
ledger-state = At the end of the round
ledger-readiness = Readiness of { THE($holder) } towards { THE($of) }
ledger-bias = Bias in reading { THE($of) }
ledger-institution = Institution
ledger-baseline = Where the image rests without news, good faith
ledger-threat = Sense of threat
ledger-votes = Votes at home in this round
ledger-votes-caption = Share of each group in favour
ledger-votes-none = No signed text came to a vote in this round.
ledger-vote-title = Text
ledger-vote-total = In favour
ledger-vote-needed = Needed
ledger-vote-outcome = Outcome
ledger-vote-passed = passed
ledger-vote-failed = failed
ledger-adjusted = Moved by hand in this round
ledger-adjusted-line = { $party }, { $what }: { $amount } (“{ $reason }”)
ledger-adjusted-image = good faith towards { THE($party) }
ledger-adjusted-capital = standing at home
ledger-kept = How words were kept in this round
ledger-kept-caption = True compliance, and what the other side saw of it
ledger-kept-none = No measure bound anybody in this round.
ledger-kept-who = Who, towards whom
ledger-kept-article = Measure
ledger-kept-true = In truth
ledger-kept-seen = As seen
ledger-kept-odds = Odds of being seen
ledger-kept-all = { $count ->
    [one] One article was kept in the letter or the spirit and seen so.
   *[other] { $count } articles were kept in the letter or the spirit and seen so.
}

cause-with-measure = { $cause }: { $measure }
cause-with-agreement = { $cause }: “{ $agreement }”
cause-with-party = { $cause }: { $party }
debrief-cause-tide = the tide of events
debrief-cause-information = information
debrief-cause-interaction = contact
debrief-cause-communication = communication
debrief-cause-notification = notification
debrief-cause-observation = observation
debrief-cause-inspection = inspection
debrief-cause-constraint = constraint
debrief-cause-declaratory = declaration
debrief-cause-breach = a word not kept
debrief-cause-gesture = a gesture
debrief-cause-query = a question about conduct
debrief-cause-denunciation = notice of leaving
debrief-cause-process = dealing with one another
debrief-cause-leap = leap of faith
debrief-cause-institution = institution
debrief-cause-slide = old habits coming back
debrief-cause-repair = institution repairing harm
debrief-cause-incident = an incident
debrief-cause-control = the facilitator

factor-w = weight { $value }
factor-match = meets the fears { $value }
factor-seen = kept, as seen { $value }
factor-effort = effort shown { $value }
factor-age = { $count ->
    [0] new
    [one] in its second round
   *[other] bound for { $count } rounds before
}
factor-alpha = ambiguity { $value }
factor-bias = bias { $value }
factor-readiness = readiness { $value }
factor-process = dealing with one another { $value }
factor-bonus = beside other kinds × { $value }
factor-faith = good faith { $value }
factor-surprise = how unexpected { $value }
factor-depth = depth of the numbers { $value }
factor-checked = watched by observers × { $value }
factor-monitored = { $set ->
    [yes] watched by a third
   *[no] not watched by a third
}
factor-negotiated = { $set ->
    [yes] negotiated
   *[no] dictated
}
factor-size = size { $value }
factor-articles = { $count ->
    [one] one article
   *[other] { $count } articles
}
factor-declared = { $set ->
    [yes] against a declaration
   *[no] no declaration in force
}
factor-answered = { $set ->
    [yes] after an answer to a question
   *[no] no answer before
}
factor-reviewed = { $set ->
    [yes] with a review
   *[no] without a review
}
factor-institution = institution { $value }
factor-major = { $set ->
    [yes] major
   *[no] small
}
factor-notified = { $set ->
    [yes] exercises were notified
   *[no] nothing was notified
}
factor-own = { $set ->
    [yes] its own leap
   *[no] the other’s leap
}
factor-nth = { $count ->
    [one] the first
   *[other] number { $count }
}
factor-unanswered = of round { $count }, unanswered
factor-away = from where it began { $value }
factor-baseline = resting place { $value }
factor-taken = harm taken { $value }
factor-bound = the edge of the scale { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = Four lines, and no sum of them: what they are worth against one another is yours to say.
verdict-not-yet = The verdict comes after the last round. Mandates are open now.
verdict-security = Security
verdict-security-plain = How little was left to fear, and whether the crisis was held.
verdict-judgement = Judgement
verdict-judgement-plain = How near the own image of the others came to what was warranted.
verdict-standing = Standing
verdict-standing-plain = What the government was still worth at home.
verdict-mandate = Mandate
verdict-mandate-plain = How much of the instructions was carried out.
verdict-caption = The four lines of the verdict, from 0 to 1, by party
verdict-chart = The four lines, by party
verdict-hint = From 0 at the one end to 1 at the other.
verdict-mandates = The mandates, declassified
verdict-advantage = This mandate sought an advantage. Each delegation drew its own, with one chance in four of that, and everybody was told so.
verdict-met = met
verdict-unmet = not met
verdict-told = As the delegation read it:
verdict-course = Round by round
verdict-course-caption = Readiness, standing at home and supporting conditions of { THE($party) } after each round, from 0 to 1
verdict-readiness = Readiness
verdict-capital = Standing

## What to make of it

after-lead = What this exercise says, and what it cannot say.
after-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
after-cannot = What the data cannot say
after-questions = Questions for the room
after-questions-none = The scenario brings no questions of its own. Begin with: what would have changed your mind?
after-memo = For a memo: say which of these sentences you doubt most, and what would show it.

## Evidence

evidence = See: { $where }
evidence-feared = what { THE($holder) } feared of { THE($of) }
evidence-feared-all = what they were afraid of
evidence-transformed = { THE($holder) } and { THE($of) } over the rounds
evidence-transformed-all = good faith over the rounds
evidence-other-way = the measure at two moments
evidence-ledger = the books of round { $round }, { THE($holder) } of { THE($of) }
evidence-ledger-round = the books of round { $round }
evidence-verdict = four lines and mandates
evidence-record = the time line

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = { THE($party) } feared { $fear } most, and { THE($other) } took it for { $guess }. { THE($other) } feared { $fear-other } most, and { THE($party) } took it for { $guess-other }. To the last guess, neither saw what the other was afraid of.
sentence-guess-missed = { $span ->
    [once] In round { $round }, { THE($by) } took the greatest fear of { THE($party) } to be { $guess }. It was { $fear }.
   *[long] In round { $round }, and still in round { $until }, { THE($by) } took the greatest fear of { THE($party) } to be { $guess }. It was { $fear }.
}
sentence-guess-found = From round { $round } on, { THE($by) } named what { THE($party) } feared most: { $fear }.
sentence-guess-left = In round { $round }, { THE($by) } had it right: the greatest fear of { THE($party) } was { $fear }. By round { $until } it had changed its mind and said { $guess }.
sentence-guess-overtaken = In round { $round }, { THE($by) } had it right: { THE($party) } feared { $guess } most. By round { $until } that was no longer so, and { THE($by) } still said it: now it was { $fear }.
sentence-guess-none = { THE($by) } made no guess about { THE($party) }, whose greatest fear was { $fear }.
sentence-nobody-guessed = Nobody at the table ever named what { THE($party) } feared most: { $fear }.
sentence-nobody-guessed-before = Nobody at the table named what { THE($party) } feared most, { $fear }, before round { $round }.
sentence-fear-turned = What { THE($party) } feared most of { THE($other) } was { $guess } at first; from round { $round } on it was { $fear }.
sentence-fear-fell = Nothing eased { THE($party) } more than round { $round }: the threat that it felt from { THE($other) } fell from { $threat-before } to { $threat }. What weighed most in that round: { $cause }.
sentence-fear-rose = Nothing alarmed { THE($party) } more than round { $round }: the threat that it felt from { THE($other) } rose from { $threat-before } to { $threat }. What weighed most in that round: { $cause }.
sentence-fear-covered = In round { $round } the threat that { THE($party) } felt from { THE($other) } went from { $threat-before } to { $threat }: less because it thought otherwise of { THE($other) } than because of what agreements spoke to by then.
sentence-fear-still = { $rounds ->
    [one] In one round, the threat that { THE($party) } felt from { THE($other) } hardly moved.
   *[other] In { $rounds } rounds, none moved much the threat that { THE($party) } felt from { THE($other) }.
}
sentence-fear-unaddressed = No text, on the table or in force, spoke to what { THE($party) } feared most of { THE($other) }: { $fear }.
sentence-gap = In round { $round }, asked how threatened { THE($party) } felt by it, { THE($by) } answered “{ $guessed-level }”; “{ $threat-level }” would have been nearer ({ $guessed } against { $threat }). No guess was further off.
sentence-first-agreement = The first agreement was “{ $agreement }”. Its measures first told in round { $round }: by them { THE($party) } came to trust { THE($other) } { $way ->
    [up] more ({ $amount }).
    [down] less ({ $amount }).
   *[still] neither more nor less.
}
sentence-no-agreement = { $rounds ->
    [one] In one round no agreement entered into force.
   *[other] In { $rounds } rounds no agreement entered into force.
}
sentence-half-passed = { $measures ->
    [0] No measure was in force between { THE($party) } and { THE($other) }
    [one] One measure was in force between { THE($party) } and { THE($other) }
   *[other] { $measures } measures were in force between { THE($party) } and { THE($other) }
} { $round ->
    [0] at the start.
   *[other] after round { $round }.
} Their good faith passed one half in round { $until }. What weighed most in that round: { $cause }.
sentence-half-not-passed = { $measures ->
    [0] No measure is in force between { THE($party) } and { THE($other) };
    [one] One measure is in force between { THE($party) } and { THE($other) };
   *[other] { $measures } measures are in force between { THE($party) } and { THE($other) };
} the highest that their good faith came was { $good-faith }, { $round ->
    [0] at the start.
   *[other] in round { $round }.
}
sentence-transformed = Between { THE($party) } and { THE($other) } the relation counts as transformed from round { $round } on: each came to expect good faith of the other, and something of it had become institution.
sentence-transformed-not = After round { $round } the good faith between { THE($party) } and { THE($other) } stood at { $good-faith } on average and { $least } at the less trusting end, and dealing with one another had become habit by { $institution }. A relation counts as transformed from { $good-faith-asked }, { $least-asked } and { $institution-asked } on, all three in two rounds running or at the very end.
sentence-window-open = { $span ->
    [once] In round { $round } both { THE($party) } and { THE($other) } were ready.
   *[long] From round { $round } to round { $until } both { THE($party) } and { THE($other) } were ready.
} { $inside ->
    [0] { $outside ->
        [0] Nothing came through that window, and nothing outside it: no agreement between them entered into force, and neither leapt.
       *[other] Of their agreements and leaps, { $inside } came within that window and { $outside } outside it.
    }
   *[other] Of their agreements and leaps, { $inside } came within that window and { $outside } outside it.
}
sentence-window-never = { THE($party) } and { THE($other) } were never both ready. The nearest they came was { $round ->
    [0] at the start,
   *[other] in round { $round },
} at { $readiness }.
sentence-institution-absorbed = What had become institution between { THE($party) } and { THE($other) } absorbed { $size } of harm by round { $round }.
sentence-read-against = In round { $round }, “{ $measure }” from { THE($other) } made { THE($party) } more wary ({ $amount }): its readiness was { $readiness }, its good faith { $good-faith }, and it read what it was shown as a threat.
sentence-gesture-read-against = In round { $round } a friendly gesture from { THE($other) } made { THE($party) } more wary ({ $amount }). Read as { THE($party) } read in round { $until }, it would have come to { $instead }.
sentence-would-have-helped = Read as { THE($party) } read in round { $until }, at readiness { $readiness-then }, the same measure would have helped ({ $instead }).
sentence-would-have-hurt = Read as { THE($party) } read in round { $until }, at readiness { $readiness-then }, the same measure would have done harm as well ({ $instead }).
sentence-never-otherwise = { $rounds ->
    [one] In one round no measure was read against its meaning.
   *[other] In { $rounds } rounds no measure was read against its meaning.
}
sentence-leap-answered = { THE($party) } took a leap of faith in round { $round }, and { THE($by) } answered it in round { $until }. The good faith that the others had in { THE($party) } was { $good-faith } before the leap and { $good-faith-then } after the answer. The price at home was { $capital } of its standing.
sentence-leap-unanswered = { THE($party) } took a leap of faith in round { $round }, and nobody answered it in time. The good faith that the others had in { THE($party) } was { $good-faith } before the leap and { $good-faith-then } when it was too late to answer. The price at home was { $capital } of its standing.
sentence-leap-waiting = { THE($party) } took a leap of faith in round { $round }, and the answer is still open. The good faith that the others had in { THE($party) } was { $good-faith } before the leap and is { $good-faith-then } now. The price at home so far: { $capital } of its standing.
sentence-leap-held-back = In round { $round } { THE($party) } was one confirmation short of a leap of faith: { $missing } did not confirm.
sentence-leap-not-made = { THE($party) } took no leap of faith. It was readiest in round { $round }, at { $readiness }.
sentence-vote-failed = “{ $agreement }” was signed and found no majority in { THE($party) } in round { $round }: { $short } was missing, and most against it was { $group }.
sentence-evasion-seen = In round { $round } { THE($party) } did not keep “{ $measure }” towards { THE($other) }, and { THE($other) } found out.
sentence-evasion-unseen = In round { $round } { THE($party) } did not keep “{ $measure }” towards { THE($other) }, and { THE($other) } never knew.
sentence-shave-seen = In round { $round } { THE($party) } kept a little less of “{ $measure }” than it owed { THE($other) }, and { THE($other) } noticed.
sentence-shave-unseen = In round { $round } { THE($party) } kept a little less of “{ $measure }” than it owed { THE($other) }, and { THE($other) } did not notice.
sentence-author-hidden = “{ $agreement }”, which { THE($by) } tabled in round { $round } as its own, was written by { THE($party) }.
sentence-bracket-last = The last bracket to be settled was in “{ $agreement }”, under “{ $measure }”: in round { $round } { THE($by) } took { $value } where the text had said { $was }.
sentence-refusal-protected = { THE($party) } left “{ $agreement }” unsigned, which would have laid bare { $exposure } of what it has. In round { $round } { THE($other) }, whom the text would have bound too, did not keep its word to it.
sentence-crisis-held = When the crisis came, { THE($party) } and { THE($other) } held.
sentence-crisis-escalated = When the crisis came, it escalated between { THE($party) } and { THE($other) }.
sentence-cannot-say-agent = Whether the measures changed minds in { THE($party) } and { THE($other) }, or went along with a change that was coming anyway: these data cannot say.
sentence-cannot-say-leap = Whether a leap by { THE($party) } in round { $round } would have been answered: these data cannot say.
sentence-cannot-say-minds = What the people at the table thought: these data cannot say. The model’s fears are not yours; whether they resemble them, only you know.
sentence-cannot-say-yet = { $rounds ->
    [one] What a longer exercise would have shown: one round says little.
   *[other] What a longer exercise would have shown: { $rounds } rounds say little.
}

## Facilitators together

ledger-adjusted-taken = taken back before it worked
adjusted-what = What
adjusted-amount = By
adjusted-why = Why
adjusted-when = When
adjusted-who = Who
