"""Features: what a delegation knows, as a row of numbers from 0 to 1.

They are made from its view and nothing else, so that a learner knows what people in that seat know.
"""

from collections.abc import Iterator

from game_rules.compliance.obligations import owed
from game_rules.record.commands import Phase
from game_rules.scenario.catalogue import FEARS, KINDS
from game_rules.scenario.scenario import CONDITIONS, Scenario
from game_rules.view import View
from server.workshop.menu import SLOTS, slots

PHASES: tuple[Phase, ...] = ("talks", "decisions", "reading")
WORDS = ("hopeless", "unlikely", "doubtful", "likely", "certain")
ROUNDS = 40
"""No scenario is longer."""
AIMS = 3
MOST = 4
"""Measures of one kind in force with one party, from which on it is all the same."""


def features(view: View, scenario: Scenario) -> tuple[float, ...]:
    """The row. Of the scenario nothing is used but the order of the parties."""
    others = [
        party.id
        for party in sorted(scenario.parties, key=lambda party: party.key)
        if party.id != view.viewer
    ]
    return (
        *_stage(view),
        *_home(view),
        *(number for other in others for number in _other(view, other)),
        *_texts(view, len(others) + 1),
    )


def _stage(view: View) -> Iterator[float]:
    yield min(1.0, view.stage.round / ROUNDS)
    for phase in PHASES:
        yield float(view.stage.phase == phase)


def _home(view: View) -> Iterator[float]:
    home = view.home
    for condition in CONDITIONS:
        yield home.conditions[condition] / 1000 if home else 0.0
    yield home.readiness / 1000 if home else 0.0
    yield home.capital / 1000 if home else 0.0
    yield min(1.0, home.attention / 2) if home else 0.0
    aims = home.objectives[:AIMS] if home else ()
    for place in range(AIMS):
        yield float(place < len(aims) and aims[place].met)
    yield float(view.dossier is not None and view.dossier.advantage)


def _other(view: View, other: str) -> Iterator[float]:
    home, services = view.home, view.intelligence
    bands = {one.fear: one for one in home.fears if one.of == other} if home else {}
    yield home.overall.get(other, 0) / 4 if home else 0.0
    for fear in FEARS:
        yield bands[fear].band / 4 if fear in bands else 0.0
        yield (bands[fear].trend + 1) / 2 if fear in bands else 0.5
    told = services.fears.get(other, {}) if services else {}
    for fear in FEARS:
        yield told.get(fear, 0) / 1000
    kinds = {measure.id: measure.kind for measure in view.board.measures}
    for one, towards in ((other, view.viewer), (view.viewer, other)):
        bound = [kinds[a.measure] for _, a in owed(view.record.agreements, one, towards)]
        for kind in KINDS:
            yield min(1.0, bound.count(kind) / MOST)
    yield float(other in view.record.questioned)
    yield float(any(leap.party == other and not leap.lapsed for leap in view.record.leaps))
    yield float(any(one.party == other and one.found == "evaded" for one in view.findings))


def _texts(view: View, parties: int) -> Iterator[float]:
    texts = slots(view)
    for place in range(SLOTS):
        if place >= len(texts):
            yield from (0.0,) * 5
            continue
        draft = texts[place]
        forecast = view.forecasts.get(draft.id)
        yield 1.0
        yield float(view.viewer in draft.signatures)
        yield min(1.0, len(draft.signatures) / parties)
        yield min(1.0, len(draft.brackets) / 5)
        yield WORDS.index(forecast.word) / (len(WORDS) - 1) if forecast else 0.0


__all__ = ["features"]
