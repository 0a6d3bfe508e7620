"""The craft of bots: what every temperament is made of.

Judging a view, writing a text, filling an envelope, answering and lending a name.
No file here knows which temperaments there are.
"""
