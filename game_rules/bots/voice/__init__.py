"""Voice: what bots say, when, and in whose manner. Nobody asks for it but who has listeners.

A line is a code with arguments (`record/phrases.py`). It is chosen from the view alone, like every
wish, and whatever it tells is told on purpose.
"""
