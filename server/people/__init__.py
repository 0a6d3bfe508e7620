"""People: who is in the house, and by what they are known.

Accounts, tokens, names, seminars and their rosters, the facilitator's notebook, and
forgetting all of it when somebody asks. It stands on `table`, `wire` and `archive`.
"""
