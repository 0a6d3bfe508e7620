"""The door: how a browser comes in, and how it is seen out.

The built window, the one websocket of each person, headers, and saying goodbye when
the server leaves. It stands on `table`, and asks `desk` for rights.
"""
