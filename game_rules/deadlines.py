"""Deadlines: when the clock has something to say."""

from game_rules.record.world import World


def due(world: World) -> int | None:
    """The moment at which the running phase ends; None while nothing runs."""
    stage = world.public.stage
    return stage.due if stage.status == "running" else None


__all__ = ["due"]
