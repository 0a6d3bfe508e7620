"""The smaller acts of a script: read with their mistakes, and played through the gates."""

import pytest
from msgspec.structs import replace

from game_rules.record.events import (
    Denounced,
    Gestured,
    Left,
    PublicFact,
    Queried,
    QueryAnswered,
    QueryIgnored,
    Renewed,
    Resolved,
)
from game_rules.theatre.enact import Enacted
from server.scenarios import ScenarioMistake
from server.scripts.loading import read_script
from tests.kit.small import small
from tests.kit.table import SEED

CASE = small(rounds=6, good_faith=700, denounce=True)

SCRIPT = """\
parties: [nor, sud, mid]
texts:
  - round: 1
    title: Notices
    sponsors: [nor, sud]
    parties: [nor, sud]
    term: 3
    articles: [{measure: notify}, {measure: hotline}]
  - round: 1
    title: Words
    sponsors: [nor]
    through: mid
    parties: [nor, sud]
    articles: [{measure: pledge}]
conduct:
  - {round: 2, party: nor, stance: spirit}
  - {round: 2, party: nor, stance: shave, measure: hotline}
gestures:
  - {rounds: [1, 2], by: nor, to: sud}
  - {rounds: [2], by: sud, to: mid, friendly: false}
queries:
  - {round: 2, by: nor, of: sud, answered: true}
  - {round: 3, by: sud, of: nor}
payments:
  - {round: 1, party: nor, group: military}
renewals:
  - {round: 3, party: nor, title: Notices}
  - {round: 4, party: sud, title: Notices}
notices:
  - {round: 5, party: sud, title: Words}
"""


def played() -> Enacted:
    return Enacted(CASE, read_script(SCRIPT.encode(), "acts.yaml", CASE), seed=SEED)


def public(game: Enacted, kind: type) -> list[PublicFact]:
    return [
        fact for entry in game.play.entries for fact in entry.event.public if isinstance(fact, kind)
    ]


def test_every_act_is_played_and_none_is_refused() -> None:
    game = played()
    assert game.rejected == []
    assert public(game, Gestured) == [
        Gestured(by="nor", party="sud", friendly=True),
        Gestured(by="nor", party="sud", friendly=True),
        Gestured(by="sud", party="mid", friendly=False),
    ]
    assert len(public(game, Queried)) == 2
    assert public(game, QueryAnswered) == [QueryAnswered(by="nor", party="sud", round=2)]
    assert public(game, QueryIgnored) == [QueryIgnored(by="sud", party="nor", round=3)]
    assert len(public(game, Renewed)) == 1
    assert [fact.party for fact in public(game, Denounced) if isinstance(fact, Denounced)] == [
        "sud"
    ]
    assert len(public(game, Left)) == 1
    assert game.world.hidden.parties["nor"].paid == {"military": 1}


def test_what_goes_through_a_third_bears_its_name_and_keeps_its_author() -> None:
    game = played()
    agreement = next(
        each for each in game.world.public.record.agreements.values() if each.title == "Words"
    )
    assert agreement.sponsors == ("mid",)
    assert game.world.hidden.authors == {agreement.id: "nor"}


def test_an_exception_is_made_of_one_measure() -> None:
    books = [
        fact.reckoning
        for entry in played().play.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
    ]
    stances = {
        (one.article, one.true)
        for one in books[1].compliance
        if one.party == "nor" and one.towards == "sud"
    }
    assert {(1, "spirit"), (2, "shave")} <= stances


MISTAKES = {
    "a notice before there is a text": (
        "round: 5, party: sud, title: Words",
        "round: 1, party: sud, title: Words",
        "binds from the next one on",
    ),
    "a gesture to oneself": ("by: sud, to: mid", "by: sud, to: sud", "towards itself"),
    "two faces": (
        "rounds: [2], by: sud, to: mid",
        "rounds: [2], by: nor, to: sud",
        "a hand and a fist",
    ),
    "a question to oneself": ("by: nor, of: sud", "by: nor, of: nor", "cannot ask itself"),
    "an answer that nobody plays": (
        "of: sud, answered",
        "of: sut, answered",
        "there is no party “sut”",
    ),
    "a group that is none": ("group: military", "group: clergy", "must be one of"),
    "a renewal of nothing": ("nor, title: Notices", "nor, title: Notice", "did you mean “Notices”"),
    "a stranger that leaves": (
        "party: sud, title: Words",
        "party: mid, title: Words",
        "no party to “Words”",
    ),
    "a term too long": ("term: 3", "term: 99", "between 1 and 60"),
    "an unknown exception": (
        "measure: hotline}\ngest",
        "measure: hotlin}\ngest",
        "did you mean “hotline”",
    ),
    "a third that sponsors": ("through: mid", "through: nor", "is a sponsor already"),
    "a gesture for a meeting": (
        "gestures:\n",
        "meetings:\n  - {rounds: [1], token: gesture, parties: [nor]}\ngestures:\n",
        "write it under “gestures”",
    ),
}


@pytest.mark.parametrize(("old", "new", "sentence"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_in_a_sentence(old: str, new: str, sentence: str) -> None:
    assert old in SCRIPT
    with pytest.raises(ScenarioMistake) as refused:
        read_script(SCRIPT.replace(old, new, 1).encode(), "acts.yaml", CASE)
    assert any(sentence in mistake.sentence for mistake in refused.value.mistakes), refused.value


def test_where_nobody_can_leave_a_notice_is_a_mistake() -> None:
    with pytest.raises(ScenarioMistake, match="nobody can denounce"):
        read_script(SCRIPT.encode(), "acts.yaml", replace(CASE, denounce=False))
