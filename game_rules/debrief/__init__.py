"""The debrief: an exercise declassified, told from its log alone."""

from collections.abc import Sequence

from game_rules.debrief.books import books
from game_rules.debrief.chronicle import chronicle
from game_rules.debrief.feared import feared
from game_rules.debrief.mindgap import mind_gap
from game_rules.debrief.other_way import other_ways
from game_rules.debrief.overview import overview
from game_rules.debrief.stories import stories
from game_rules.debrief.story import Debrief
from game_rules.debrief.transformed import pairings
from game_rules.history import Entry
from game_rules.record.world import party_name


def tell(entries: Sequence[Entry]) -> Debrief:
    """The story of an exercise as far as it has come, even before its first round is resolved."""
    told = chronicle(entries)
    scenario = told.scenario
    fears, pairs = feared(told), pairings(told)
    ways = other_ways(told, fears)
    return Debrief(
        scenario=scenario.id,
        title=scenario.title,
        rounds=told.rounds,
        # Play may go on, and as many names as there are rounds would tell which is the last.
        round_names=scenario.round_names[: told.rounds + 1],
        ended=told.ended,
        parties=tuple(party_name(party) for party in scenario.parties),
        feared=fears,
        pairings=pairs,
        other_ways=ways,
        mind_gap=mind_gap(entries, told),
        stories=stories(told),
        books=books(told),
        sentences=tuple(overview(told, fears, pairs, ways)),
        questions=tuple(question.text for question in scenario.questions),
    )


__all__ = ["tell"]
