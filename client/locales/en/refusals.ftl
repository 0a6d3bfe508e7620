### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = Not yet possible.
refused-not-started = The exercise has not begun.
refused-already-started = The exercise has begun already.
refused-already-convened = The exercise is laid out already.
refused-paused = The clock is stopped. Wait until control lets it go on.
refused-not-paused = The exercise is not paused.
refused-ended = The exercise is over.
refused-wrong-phase = Not in this phase.
refused-too-late = Too late: the phase for which this was meant is over.
refused-not-due = The moment has not come yet.
refused-nothing-to-debrief = No round has been resolved yet, so there is nothing to look back on.
refused-already-open = It is open already.
refused-already-closed = It is closed already.
refused-already-there = The person sits there already.
refused-already-sent = This news has been sent already.

## Who

refused-not-ours = This is for those who play.
refused-not-yours = This is not for you to do.
refused-no-right = In your delegation the right to { $right } belongs to somebody else.
refused-no-right-of-seat = In your delegation somebody else decides this.
refused-no-seat = You have no seat at this table.
refused-no-understudy = No understudy plays this party.
refused-only-watching = Whoever watches cannot act.
refused-no-such-party = There is no such party.
refused-no-such-role = There is no such role.
refused-not-playable = { THE($party) } takes no part in the talks.
refused-exercise-full = No more than { $max } people fit at this table.

## Talk

refused-no-such-channel = There is no such channel, or you are not in it.
refused-not-a-member = You are not a member of this channel.
refused-channel-exists = You share a channel with them already.
refused-nobody-there = Nobody is here yet.
refused-nobody-to-talk-to = A channel needs somebody else.
refused-text-empty = Nothing was written.
refused-text-too-long = The text is too long: { $max } characters at most.
refused-already-ready = You have said so already.
refused-not-ready = You have not said that you are done.

## Drafts

refused-no-such-draft = There is no such draft, or you cannot read it.
refused-no-such-page = There is no such page in the notebook.
refused-too-many-adjustments = Too many steps already wait for this round’s resolution.
refused-notebook-full = The notebook of this table is full.
refused-draft-closed = This draft is no longer on the table.
refused-stale-revision = The text has changed: it is at revision { $revision } now. Read it again first.
refused-sent-back = The facilitator has sent this revision back: rewrite it first.
refused-nothing-to-approve = This text does not wait for your answer.
refused-word-unknown = This word is not good for your account: it was for another one, is used up, or is older than a day.
refused-reads-along = You can read this draft, but it is not written for you.
refused-nothing-changed = That would change nothing.
refused-nothing-chosen = Choose somebody first.
refused-not-complete = Something is still missing.
refused-too-few-parties = An agreement needs at least two parties.
refused-too-many-drafts = You have { $max } drafts on the table. Withdraw one first.
refused-too-many-tabled = You have tabled { $max } drafts this round. Revise one that is open, or wait for the next round.
refused-too-many-articles = Your experts can carry { $max } articles in one draft. Meetings of experts make room for one more.
refused-no-articles = A draft needs at least one article.
refused-article-ids = The articles are numbered wrongly. Remove one and add it again.
refused-no-such-article = The article is no longer there.
refused-not-offered = { $measure } is not on offer in this exercise.
refused-who-is-bound = Say for article { $article } whom it binds.
refused-not-in-draft = { THE($party) } is bound by an article but is no party of the draft.
refused-values-missing = A number is missing in article { $article }.
refused-out-of-range = The number must lie between { $min } and { $max }.
refused-no-such-parameter = The text has no such number.
refused-no-third-party = Nobody else can watch over { $measure }.
refused-not-a-third-party = { THE($party) } can watch over an article only as a party that the article does not bind.
refused-stands-on = { $measure } stands on { $needed }. Put that in the text too, or have it in force first.
refused-already-sponsor = Your name is on this draft already.
refused-not-our-draft = Only the party that tabled it can withdraw it.
refused-already-reserved = You have a reservation on this number already.
refused-no-such-bracket = The bracket is gone.
refused-own-bracket = A reservation of your own can be withdrawn, not accepted.
refused-not-our-bracket = Only its owner can withdraw a reservation.
refused-brackets-left = There are brackets left. A text can be signed when none are.
refused-not-a-party = This text is not for you to sign.
refused-already-signed = You have signed already.
refused-not-signed = You have not signed.
refused-in-force = It is in force. What is in force cannot be unsigned.

## Decisions

refused-sealed = The envelope is sealed. Open it first.
refused-not-sealed = The envelope is open already.
refused-no-obligation = Nothing in force binds you towards { THE($party) }.
refused-not-inspectable = { THE($party) } has agreed to no inspection by you.
refused-nothing-to-ask = { THE($party) } owes you nothing about which you could ask.
refused-no-such-query = { THE($party) } is not waiting for an answer of yours.
refused-no-denouncing = In this exercise nobody leaves an agreement before its end.
refused-not-in-force = That does not bind you.
refused-notice-given = You have given notice of this already.
refused-term-out-of-range = A term has from one to { $max } rounds.
refused-not-ending = Nothing of it ends soon.
refused-two-faces = A friendly and a hostile sign towards { THE($party) } in one round cannot both be meant.
refused-no-such-group = There is no such group at home.
refused-author-no-party = Who writes a text for others’ names must be one of its parties.
refused-nobody-asked = Choose whose name it should bear; your own it bears anyway.
refused-one-name-only = A text goes through one party, not through several.
refused-no-such-proposal = There is no such proposal.
refused-proposal-closed = This proposal no longer waits for anybody.
refused-own-proposal = It is your own proposal. You can take it back.
refused-already-consented = You have consented already.
refused-too-many = No more than { $max }.
refused-token-twice = The same token was put down twice.
refused-partner-needed = Say with whom.
refused-no-partner-here = This is done alone.
refused-nothing-to-review = You have no agreement with { THE($party) } that could be reviewed.
refused-nothing-to-monitor = Nobody has asked you to watch over anything.
refused-already-questioned = You have questioned the present state of things in public already.
refused-too-content = At home too few doubt the present policy for that.
refused-too-little-capital = Your standing at home does not carry that.
refused-already-confirmed = You have confirmed already.
refused-not-confirmed = You have not confirmed.
refused-no-evasion = No evasion is planned.
refused-not-about = This round’s estimate is about { THE($party) }.
refused-estimate-incomplete = Choose how much and what.

## The facilitator

refused-no-such-inject = There is no such news.
refused-sign-in-wrong = The name or the password is not right.
refused-password-wrong = That is not the password you have now.
refused-password-too-short = A password has at least { $min } characters.
refused-password-too-long = A password has at most { $max } characters.
refused-password-is-name = Choose a password that is not the name.
refused-account-nameless = This account has no name to sign in with: it is entered by the link that the server prints.
refused-only-control = Only the facilitator can do this.

## The connection and the door

refused-foreign-origin = This page does not belong to this server.
refused-not-understood = The server did not understand that.
refused-not-acceptable = The server cannot answer in that form.
refused-not-found = There is nothing there.
refused-no-such-route = The server knows no such page.
refused-no-such-method = That cannot be done with this page.
refused-method-not-allowed = That cannot be done there.
refused-too-fast = Too fast. Wait a moment.
refused-too-large = That is too long for one message.
refused-try-again = The server could not do it just now. Try again.
refused-no-answer = The server gets no answer from where things are stored. What you asked for may still be done: look before you ask again.
refused-id-used = This was sent before with other words.
refused-rules-broke = The rules met something that should not happen. Nothing was changed; tell the facilitator.
refused-token-missing = You are not signed in here.
refused-token-unknown = This link is not valid here, or was withdrawn.
refused-token-used = This link is not valid here, was withdrawn, or was used already: a facilitator’s link is good once.
refused-token-expired = This link has expired.
refused-exercise-gone = The exercise is no longer here.
refused-reload = This page is older than the server. It is fetched anew.
refused-hello-late = The connection took too long.
refused-name-empty = Write a name that others can read.
refused-name-too-long = The name is too long: { $max } characters at most.
refused-no-such-seminar = There is no seminar with this code.
refused-no-such-scenario = There is no such scenario.
refused-no-such-exercise = There is no such exercise.
refused-no-such-seat = There is no such seat.
refused-not-over = The exercise is not over yet, and its debrief is not open.
refused-no-such-round = Round { $round } has not come yet.
refused-not-open = The debrief is not open yet.
refused-not-your-exercise = That is another exercise than yours.
refused-not-your-metrics = The token does not open the metrics.

## Facilitators together

refused-page-changed = A colleague has written on this page meanwhile. Read it first.
refused-no-such-colleague = There is no such facilitator of this seminar.
refused-last-holder = Somebody with an account must go on holding this seminar.
refused-too-many-colleagues = A seminar has { $max } facilitators at most.
refused-guest = Guests set up no seminars of their own.
refused-no-leave = Nobody has given you leave to open an account here, or a day has passed since.
refused-name-taken = Somebody signs in by this name already. Choose another.
refused-account-named = Your name is the one you sign in by.
refused-no-such-adjustment = There is no such step that still waits.
