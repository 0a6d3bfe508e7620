"""Compliance: what agreements ask, how it is met, and what is found out of that.

It stands on `record` and knows nothing of fears or of capitals.
"""
