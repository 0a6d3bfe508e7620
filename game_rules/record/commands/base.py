"""What all commands have in common, and the phases that they are meant for."""

from typing import Literal

from msgspec import Struct

Phase = Literal["talks", "decisions", "reading"]


class Base(
    Struct,
    frozen=True,
    kw_only=True,
    gc=False,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="type",
):
    """Frozen, tagged, nothing unknown.

    What is left at its default is not written down: a field that a later version adds changes
    nothing of how all is written that does not use it, and an older one goes on reading it.
    """
