"""Exact: what comes out the same on every machine.

Numbers, keyed chance, results that are kept, and what is sure to be there.
It stands on nothing.
"""
