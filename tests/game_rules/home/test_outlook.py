"""How a capital would take a text, in a word, and the faces of its groups."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from game_rules.home.domestic import House, houses
from game_rules.home.outlook import against, forecast, moods, outlook
from game_rules.record.ledger import Ballot
from game_rules.scenario.treaty import Article, Draft
from server.scenarios.loading import load_catalogue
from tests.kit.bench import Bench, conditions_for, party, scenario

THRESHOLD = 500


def vote(total: int = 500, short: int = -100, *, passed: bool | None = None, **yes: int) -> Ballot:
    carried = total >= THRESHOLD and short <= 0 if passed is None else passed
    return Ballot(
        draft="d", title="", party="a", yes=yes, total=total, threshold=THRESHOLD, passed=carried,
        short=short,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("total", "word"),
    [
        (580, "certain"),
        (579, "likely"),
        (500, "likely"),
        (499, "doubtful"),
        (460, "doubtful"),
        (459, "unlikely"),
        (380, "unlikely"),
        (379, "hopeless"),
    ],
)
def test_the_margin_of_the_vote_is_told_in_five_words(total: int, word: str) -> None:
    assert outlook(vote(total)) == word


@pytest.mark.parametrize(
    ("short", "word"),
    [(-100, "certain"), (-40, "certain"), (-39, "likely"), (0, "likely"), (20, "doubtful"),
     (21, "unlikely"), (60, "unlikely"), (61, "hopeless")],
)  # fmt: skip
def test_where_the_exposure_is_too_much_no_majority_helps(short: int, word: str) -> None:
    assert outlook(vote(900, short)) == word


def test_a_clear_vote_that_carries_is_likely_although_the_exposure_is_just_borne() -> None:
    assert outlook(vote(525, 1, passed=True)) == "likely"
    assert outlook(vote(524, 1, passed=True)) == "doubtful"
    assert outlook(vote(525, 1, passed=False)) == "doubtful"


def test_whoever_is_against_is_named_the_firmest_first() -> None:
    ballot = vote(elite=400, military=450, public=900, industry=500)
    assert against(ballot) == ("elite", "military")
    assert against(vote(public=900)) == ()


def test_the_soldiers_lead_where_too_much_would_be_laid_bare() -> None:
    assert against(vote(short=1, elite=400, military=900)) == ("military", "elite")
    assert against(vote(short=1, elite=400, military=450)) == ("military", "elite"), "and once"
    assert against(vote(short=0, elite=400, military=900)) == ("elite",)
    assert against(vote(short=1, elite=400)) == ("elite",), "where there are any"


def house(faith: int) -> House:
    parties = tuple(
        party(name, key, conditions_for(500), capital=600) for key, name in enumerate("ab", 1)
    )
    return houses(Bench(of=scenario(parties, faith)).world)["a"]


def draft(**changes: object) -> Draft:
    measure = load_catalogue().by_id()["zone-ceilings"]
    values = {one.id: one.default for one in measure.parameters}
    article = Article(id=1, measure=measure.id, parties=("a", "b"), values=values)
    plain = Draft(
        id="d", title="Pact", revision=4, sponsors=("a",), parties=("a", "b"), access=("a", "b"),
        articles=(article,),
    )  # fmt: skip
    changed: Draft = replace(plain, **changes)
    return changed


def test_a_forecast_is_of_the_revision_and_names_who_is_most_against_it() -> None:
    wary, calm = forecast(house(300), draft()), forecast(house(900), draft())
    assert wary.revision == calm.revision == 4
    assert (wary.word, wary.against) == ("hopeless", "military")
    assert (calm.word, calm.against) == ("certain", None), "nobody is named where it is certain"


def test_neither_a_signature_nor_a_title_moves_a_capital() -> None:
    plain, home = draft(), house(400)
    assert forecast(home, replace(plain, signatures=("b",), title="Other")) == forecast(home, plain)
    assert forecast(home, replace(plain, revision=5)) == replace(forecast(home, plain), revision=5)


def test_faces_brighten_with_trust_and_stay_within_their_five() -> None:
    faces = [moods(house(faith)) for faith in (10, 300, 600, 990)]
    for calmer, more in pairwise(faces):
        assert all(calmer[group] <= more[group] for group in calmer)
    assert faces[0] != faces[-1]
    assert {face for each in faces for face in each.values()} <= {-2, -1, 0, 1, 2}
