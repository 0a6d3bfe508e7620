"""A fact: one thing that has happened."""

from msgspec import Struct


class Fact(Struct, frozen=True, kw_only=True, gc=False, tag_field="fact"):
    """Frozen and tagged, in the past tense."""
