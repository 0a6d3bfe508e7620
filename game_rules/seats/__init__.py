"""Seats: what somebody at the table sees, and the first questions asked of a wish.

Whether the seat has the right, whether it is the time, whether the party sits at
this table, whether the words are fit. All answers come from the own sight. It
stands on `record`.
"""
