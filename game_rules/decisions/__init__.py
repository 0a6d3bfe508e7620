"""Decisions: the second live phase of a round, sealed and simultaneous.

The sheet of orders, inquiries into conduct, notices of leaving, promises at home,
and the acts that all of it turns into. It stands on `seats` and `home`, and knows
nothing of `talks`.
"""
