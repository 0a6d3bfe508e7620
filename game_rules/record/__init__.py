"""The record: what may be wished, what has happened, and the world that comes of it.

The closed lists of commands and events, the world in its three sections, and
one fold for each section. It stands on `scenario`.
"""
