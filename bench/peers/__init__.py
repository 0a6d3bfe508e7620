"""Other servers on the same workload: what they do with a move, and how many a second.

Each gets a small game of its own here: a move changes every seat's own text of a kilobyte, and the
server sends each seat its own.
"""
