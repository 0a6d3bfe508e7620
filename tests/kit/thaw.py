"""A thaw: a script of the small scenario with some of everything in it."""

from functools import cache

from msgspec.structs import replace

from game_rules.theatre.enact import Enacted
from game_rules.theatre.script import Script
from server.scripts.loading import read_script
from tests.kit.small import small
from tests.kit.table import SEED

CASE = small()

SCRIPT = """\
scenario: small
title: A thaw
sources: [An archive]
parties: [nor, sud]
texts:
  - round: 1
    title: The line
    sponsors: [nor, sud]
    articles:
      - {measure: hotline}
      - measure: notify
        values: {troops: 9000}
    bracket: {article: 2, parameter: days, owner: sud, accepts: nor}
  - round: 2
    title: The order
    process: dictated
    articles:
      - {measure: pledge}
  - round: 2
    title: Eyes
    sponsors: [sud]
    parties: [nor, sud, mid]
    articles:
      - {measure: inspect, parties: [nor, sud], monitor: mid}
conduct:
  - {round: 1, party: nor, stance: spirit}
  - {round: 2, party: nor, stance: shave, towards: [sud]}
meetings:
  - {rounds: [1, 2], token: experts, parties: [nor, sud]}
  - {rounds: [2], token: forum, parties: [nor]}
questions:
  - {round: 1, party: sud}
leaps:
  - {round: 1, party: nor}
answers:
  - {round: 2, party: sud, to: nor}
  - {round: 3, party: sud, to: nor, by: Eyes}
inspections:
  - {rounds: [3], by: nor, of: sud}
conditions:
  - {round: 1, parties: [nor, sud], levels: {fatigue: 900, unease: 900, cost: 900}}
  - {round: 3, parties: [nor], levels: {fatigue: 200}}
beliefs:
  - {holder: nor, of: sud, good_faith: 650}
  - {holder: sud, of: nor, good_faith: 600}
shocks:
  - round: 2
    title: A trawler is fired upon
    effects:
      - {type: image, holder: nor, of: sud, change: -300}
injects:
  - {round: 1, inject: scandal}
bots: {mid: reciprocator}
"""


def read(text: str = SCRIPT) -> Script:
    return read_script(text.encode(), "thaw.yaml", CASE)


@cache
def thawed() -> Enacted:
    """The script as it stands, played."""
    return Enacted(CASE, read(), seed=SEED)


def enact(**changes: object) -> Enacted:
    """The same with something otherwise."""
    return Enacted(CASE, replace(read(), **changes), seed=SEED)


__all__ = ["CASE", "SCRIPT", "enact", "read", "thawed"]
