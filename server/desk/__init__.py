"""The desk: what is asked over plain HTTP, before a socket is open and beside it.

Rights are decided here and nowhere else. It stands on `people`, `table` and
`workshop`, whose certificates it hands out.
"""
