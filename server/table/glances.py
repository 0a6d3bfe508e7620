"""Glances: what a viewer sees of a world without asking for its moves, and what of it is new."""

from game_rules.oversight import control_glance
from game_rules.record.world import CONTROL, World
from game_rules.view import View, glance


def touched(viewer: str, was: World, now: World) -> bool:
    """Whether anything that the viewer sees by is another object: what only others know is not."""
    if was.public is not now.public or was.known[viewer] is not now.known[viewer]:
        return True
    if viewer != CONTROL:
        return False
    return was.hidden is not now.hidden or any(
        was.known[other] is not known for other, known in now.known.items()
    )


def look(viewer: str, world: World, before: View | None) -> View:
    """What the viewer sees, with the moves of before: whether they still hold is asked apart."""
    if viewer == CONTROL:
        return control_glance(world, before)
    if before is None:
        return glance(viewer, world.public, world.known[viewer])
    return glance(viewer, world.public, world.known[viewer], before.moves)


def but_for_texts(was: View, now: View) -> bool:
    """Whether it is but texts on the table, with what is thought of them, that have changed."""
    return (
        was.drafts is not now.drafts
        and was.stage is now.stage
        and was.record is now.record
        and was.home is now.home
        and was.orders is now.orders
        and was.crew is now.crew
        and was.channels is now.channels
        and was.oversight is now.oversight
        and was.papers is now.papers
    )


__all__ = ["but_for_texts", "look", "touched"]
