"""Home: the capital, with its groups, its services, its mandate and what it can afford.

How a text is received there, which aims the party was given, and what it believes
that the others fear. It stands on `minds`.
"""
