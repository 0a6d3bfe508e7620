"""The table: running exercises; decide, append, tell.

What each viewer sees, who is present, deadlines, understudies, and what other
processes have done with the same exercise. It stands on `archive` and `wire`.
"""
