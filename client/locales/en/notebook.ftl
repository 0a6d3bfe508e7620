### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = For facilitators alone: no delegation, observer or screen is ever sent it, and it is no part of the log. Whoever holds this seminar with you writes in it too. Each page keeps the moment at which it was begun.
notebook-note = Write a note
notebook-write = Note to yourself
notebook-hint = Ctrl and Enter writes it down. It is tied to this moment.
notebook-about = About
notebook-about-nothing = the table
notebook-add = Write it down
notebook-written = It is in the notebook.
notebook-reading = Fetching the notebook …
notebook-none = Nothing is written down yet.
notebook-anew = Change
notebook-anew-label = Page of entry { $number }
notebook-tear = Tear out
notebook-tell = Tell the room
notebook-told = told to the room
notebook-before = before the first round
notebook-own = The facilitators’ notebook
notebook-own-hint = Only facilitators see this, until it is told to the room.

## Facilitators together

notebook-meanwhile = Meanwhile a colleague wrote:
notebook-over = Write over it
