### What every page says. Keys are grouped by where they are shown.

app-name = Détente
page-title = { $title } · Détente
close = Close
cancel = Cancel
dismiss = Dismiss
control = Control
skip = Skip to the page
nav-label = Pages
leave-seat = Leave this seat

## Pages

page-floor = Floor
page-drafts = Drafts
page-channels = Channels
page-home = Home
page-decisions = Decisions
page-record = Record
page-brief = Briefing
page-debrief = Debrief

## Time

round = Round { $round }
round-named = Round { $round }, { $name }
phase-talks = Talks
phase-decisions = Decisions
phase-reading = Reading
phase-ended = Over
clock-none = No clock is running
clock-left = { $minutes ->
    [0] { $seconds } seconds left
    [one] { $minutes } minute and { $seconds } seconds left
   *[other] { $minutes } minutes and { $seconds } seconds left
}
clock-stopped = The clock stands at { $minutes } minutes and { $seconds } seconds
paused-plain = Paused. The clock stands still.
paused-because = Paused: { $reason }
ended-plain = The exercise is over.
ended-because = The exercise is over: { $reason }
debrief-is-open = The debrief is open. See what each side was afraid of.

## Connection

connection-opening = Connecting…
connection-lost = The connection is lost. Trying again; nothing you have written is gone.

## Bands and trends

band-0 = calm
band-1 = watchful
band-2 = uneasy
band-3 = afraid
band-4 = alarmed
trend-up = rising
trend-down = falling
trend-flat = steady

## Said aloud

announce-phase = { $round }: { $phase }
announce-talk = { $party } says: { $text }

## When it is over for this device

gone-title = This device has left the room
gone-take-back = Take the seat back here
gone-join = Go to the door
