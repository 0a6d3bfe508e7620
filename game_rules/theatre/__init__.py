"""The theatre: exercises played with no server and nobody at the table.

Bots play by themselves, or by the script of a case as it is coded and staged; what
came of it is told as a course, with the bots' reasons. It stands on `bots` and on
the whole rule book.
"""
