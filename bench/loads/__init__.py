"""Loads: what a school, a broken network and a crash ask of the server, each by itself.

A load is a coroutine from a `Stage` to readings. Every one runs against a server of its own, with
the rules, the log and the views of a real exercise.
"""
