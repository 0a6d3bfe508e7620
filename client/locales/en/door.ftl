### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = {", "}
semicolon = {"; "}
language = Language
language-unreviewed = Translated from English with care. Nobody whose first language it is has read it yet; the English words hold.

## The door

join-lead = A negotiation about confidence, and about what the others fear.
join-code = Code of the seminar, or a link
join-code-hint = It stands on the screen in the room.
join-find = Find the seminar
lesson-offer = New here?
lesson-offer-what = A small exercise for you alone, against a bot: three minutes, nothing to prepare, nobody watches.
lesson-begin = Learn it in three minutes
lesson-name = You
join-facilitator = Facilitators and returning participants: paste your own link into the same field.
join-sign-in = Sign in as a facilitator
join-facts = { $parties }. About { $minutes } minutes.
join-fictional = The case is invented.
join-real = The case is drawn from history.
join-name = Your name
join-name-hint = As the others in the room should see it.
join-name-missing = Without a name nobody would know who you are.
join-do = Take part
join-other-code = Another code
join-privacy = No account is needed. Your name and what you write stay on this server.
selftest-running = Looking whether this device will do…
selftest-good = This device will do.
selftest-bad = Something stands in the way.
selftest-server-good = The server answers.
selftest-server-bad = The server does not answer. Is this device in the right network?
selftest-socket-good = A lasting connection opens.
selftest-socket-bad = No lasting connection opens. A proxy or a browser extension may hold it back.
selftest-storage-good = The browser remembers what you write.
selftest-storage-bad = The browser remembers nothing. Do not reload the page while you write.
selftest-took = { $took } ms
selftest-again = Look again

## When it is over for this device

gone-title = This device has left the room
gone-join = Go to the door

## Refusals that come before all the others are here

refused-unknown = This was refused ({ $code }).
refused-no-server = The server does not answer. Is this device in the right network?
refused-odd-answer = The server answered something that this page does not understand.
refused-seminar-over = It is over, and nobody can join any more. Whoever took part comes back by their own link.
refused-name-there = Somebody called { $name } is in already. If that is you, open your own link here, or ask the facilitator for it. If you are somebody else, add a letter to the name.
