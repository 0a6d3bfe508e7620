"""Lens: under which reading of confidence building the model runs.

`transformation`  the process matters, when conditions support it (the default)
`conventional`    measures work mechanically, by what they do
`artifact`        thinking changes with the conditions; measures are its shadow
`agent`           the process can start the change by itself: readiness has a floor
"""

from game_rules.scenario.scenario import Lens


def mechanical(lens: Lens) -> bool:
    """Whether measures act by themselves, whatever the process and the readiness."""
    return lens == "conventional"


def shadow(lens: Lens) -> bool:
    """Whether nothing but the tide moves images."""
    return lens == "artifact"


__all__ = ["mechanical", "shadow"]
