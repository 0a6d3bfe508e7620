"""A small scenario as somebody wrote it, and ways of reading and of spoiling it."""

import pytest

from game_rules.scenario.scenario import Scenario
from server.scenarios import ScenarioMistake, read_scenario

SMALL = """\
id: small
title: Small
blurb: Two neighbours.
fictional: true
players: [2, 4]
minutes: 30
rounds: 3
clock: {talks: 60, decisions: 30}
roles:
  - id: head
    name: Head
    rights: [sign, leap, ready, table, revise, comply, inspect, explore, speak]
parties:
  - id: east
    key: 1
    name: {en: East, fr: Est}
    short: E
    sheet: {basic: You live in the east.}
    conditions: {fatigue: 400, unease: 400, cost: 400, experts: 400, generation: 400, forum: 400}
    sensitivities:
      {surprise: 500, opacity: 500, escalation: 500, growth: 500, intentions: 500, coercion: 500}
    mandates:
      - id: calm
        text: Be calm.
        aims:
          - {type: security, fear: surprise, of: west}
          - {type: position, measure: helsinki-notification, parameter: troops, at_most: 25000}
          - {type: standing, capital: 500}
  - id: west
    key: 2
    name: West
    short: W
    sheet: {basic: You live in the west.}
    conditions: {fatigue: 400, unease: 400, cost: 400, experts: 400, generation: 400, forum: 400}
    sensitivities:
      {surprise: 500, opacity: 500, escalation: 500, growth: 500, intentions: 500, coercion: 500}
    mandates:
      - id: grasp
        text: Take what you can.
        aims:
          - {type: advantage, over: east}
          - {type: position, measure: non-use-of-force, not_before: 2}
          - {type: standing, sponsored: 1}
relations:
  - {holder: east, of: west, good_faith: 300}
  - {holder: west, of: east, good_faith: 300}
offers:
  - measure: helsinki-notification
    parameters: {troops: {max: 30000}, days: {default: 14}}
  - {measure: non-use-of-force, card: false}
tide:
  - {round: 2, party: east, condition: unease, change: 100}
injects:
  - id: news
    round: 2
    to: [west]
    headline: News
    text: Something happened.
    effects:
      - {type: image, holder: east, of: west, change: -100}
      - {type: condition, party: west, condition: cost, change: 50}
      - {type: leap, party: east, discount: 50}
questions:
  - text: What happened?
"""


def read(text: str | bytes) -> Scenario:
    """What a file says."""
    return read_scenario(text.encode() if isinstance(text, str) else text, "small.yaml")


def refusal(text: str | bytes) -> ScenarioMistake:
    """Why a file is not read."""
    with pytest.raises(ScenarioMistake) as refused:
        read(text)
    return refused.value


def spoilt(old: str, new: str) -> str:
    """The small scenario with one place written otherwise."""
    assert SMALL.count(old) >= 1, old
    return SMALL.replace(old, new, 1)


__all__ = ["SMALL", "read", "refusal", "spoilt"]
