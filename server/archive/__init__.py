"""The archive: what is kept, and the one thread that writes it.

Tables and the database, entries as rows, and the event log with its group commit.
It stands on nothing but `meters`.
"""
