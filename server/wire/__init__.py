"""The wire: what goes up and down, over the websocket and over plain HTTP.

Messages, framing, outlets, refusals. It knows views and commands and nothing of the
world, and stands on nothing.
"""
