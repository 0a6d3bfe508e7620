"""Standard crises: ten kinds of bad night, each with what it tests.

Each night comes twenty times with other luck. The numbers are ours: they say which kinds of
measures were made for which kind of night, as the measures' own purposes have it, and are not
fitted to anything.
"""

from typing import Final

from msgspec import Struct

from game_rules.scenario.catalogue import Fear, Kind


class StandardCrisis(Struct, frozen=True, kw_only=True):
    """One kind of crisis."""

    id: str
    """Its words live in the client's catalogue under `crisis-`."""
    severity: int = 1000
    """How bad it is beside the others, thousandths."""
    fears: dict[Fear, int]
    """Which fears it stirs, by weight."""
    kinds: dict[Kind, int]
    """What part of the odds a kind of measure takes away, thousandths, if both keep it."""
    measures: dict[str, int] = {}
    """The same for measures that were made for just this; a measure counts once, as the larger."""


NIGHTS: Final = 20
"""How often each of them comes."""

CRISES: Final[tuple[StandardCrisis, ...]] = (
    StandardCrisis(
        id="incident-at-sea",
        fears={"escalation": 700, "coercion": 300},
        kinds={"communication": 250, "constraint": 100},
        measures={"incidents-at-sea": 450, "encounter-code": 350, "flag-meetings": 150},
    ),
    StandardCrisis(
        id="unannounced-exercise",
        fears={"surprise": 700, "opacity": 300},
        kinds={"notification": 350, "observation": 200, "communication": 100},
        measures={
            "large-exercise-limit": 250,
            "exercise-pause": 250,
            "unusual-activity-query": 300,
        },
    ),
    StandardCrisis(
        id="false-alarm",
        severity=1150,
        fears={"surprise": 500, "escalation": 500},
        kinds={"communication": 350, "information": 50},
        measures={"nuclear-risk-line": 450, "launch-notice": 300, "ballistic-test-notice": 250},
    ),
    StandardCrisis(
        id="leaked-plan",
        severity=850,
        fears={"intentions": 700, "surprise": 300},
        kinds={"interaction": 250, "declaratory": 150, "information": 100, "communication": 100},
        measures={"defence-planning": 200, "doctrine-seminar": 250},
    ),
    StandardCrisis(
        id="border-shooting",
        severity=1100,
        fears={"escalation": 600, "coercion": 400},
        kinds={"communication": 250, "constraint": 150, "observation": 100},
        measures={"border-restraint": 350, "no-fire-strip": 350, "buffer-zone": 350},
    ),
    StandardCrisis(
        id="stray-aircraft",
        fears={"escalation": 600, "opacity": 400},
        kinds={"communication": 250, "notification": 100},
        measures={"aircraft-distance": 400, "no-fly-zone": 350, "dangerous-activities": 350},
    ),
    StandardCrisis(
        id="secret-delivery",
        severity=800,
        fears={"growth": 700, "opacity": 300},
        kinds={"information": 200, "inspection": 300, "constraint": 150},
        measures={"arms-transfer-register": 350, "zone-ceilings": 250},
    ),
    StandardCrisis(
        id="rumour-of-mobilisation",
        severity=1050,
        fears={"surprise": 600, "opacity": 400},
        kinds={"inspection": 350, "observation": 250, "communication": 150, "notification": 100},
        measures={"unusual-activity-query": 300, "sensor-stations": 300},
    ),
    StandardCrisis(
        id="network-failure",
        severity=900,
        fears={"opacity": 500, "escalation": 500},
        kinds={"communication": 250, "interaction": 100},
        measures={"cyber-contact-points": 350, "cyber-consultations": 300},
    ),
    StandardCrisis(
        id="ultimatum",
        severity=1200,
        fears={"coercion": 700, "intentions": 300},
        kinds={"declaratory": 150, "interaction": 150, "communication": 150, "constraint": 100},
        measures={"leaders-hotline": 300, "non-use-of-force": 200},
    ),
)

__all__ = ["CRISES", "NIGHTS", "StandardCrisis"]
