"""Actors: who may wish something."""

from msgspec import Struct


class Delegate(Struct, frozen=True, kw_only=True, gc=False, tag="delegate"):
    """A person in a seat of a delegation; the rights come from the crew's roles."""

    seat: str
    party: str


class Deputy(Struct, frozen=True, kw_only=True, gc=False, tag="deputy"):
    """A bot that plays a party as its understudy, with all rights."""

    party: str


class Control(Struct, frozen=True, kw_only=True, gc=False, tag="control"):
    """The facilitator."""

    seat: str = "control"


class Clock(Struct, frozen=True, kw_only=True, gc=False, tag="clock"):
    """The server's clock, which may only say that time has passed."""


Actor = Delegate | Deputy | Control | Clock
