"""Talks: the first live phase of a round.

Speaking and channels, drafts with their articles and brackets, proposals, terms,
signatures. It stands on `seats` and `home`, and knows nothing of `decisions`.
"""
