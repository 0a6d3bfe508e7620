"""A newcomer alone among bots: whatever it puts on the table is answered, and in time."""

from functools import cache

import pytest

from game_rules.bots import explain
from game_rules.record import commands as c
from game_rules.record.events import Inspected, PhaseOpened, Queried
from game_rules.scenario.treaty import Article
from game_rules.theatre.play import Play, Player, bots
from game_rules.view import View
from server.scenarios.loading import shelf
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.lineups import ALL
from tests.kit.table import Table


def test_a_text_that_is_too_much_is_answered_with_an_easier_one() -> None:
    table = Table(with_conditions(200, faith=600))
    id = acts.tabled(table, acts.tabling(acts.article("inspect"), access=("all",)), "sud")
    (offer,) = explain("reciprocator", table.view("nor"), 0)
    assert isinstance(offer.command, c.Table)
    assert (offer.code, offer.args) == ("counter-offer", {"party": "sud", "draft": id})
    assert set(offer.command.parties) == {"nor", "sud"}
    assert "inspect" not in {article.measure for article in offer.command.articles}
    table.must("nor", offer.command)
    assert not any(
        isinstance(o.command, c.Table) for o in explain("reciprocator", table.view("nor"), 0)
    )


BEGINS = {"two-shores": ("halvern", "corvane"), "pop-up": ("brenna", "toskar")}


def beginner(me: str, other: str) -> Player:
    """Tables one heavy text in the first round, signs whatever is offered, and seals."""

    def player(view: View, number: int) -> tuple[c.Command, ...]:
        round, phase = view.stage.round, view.stage.phase
        if phase == "decisions":
            sealed = view.orders is not None and view.orders.round == round and view.orders.sealed
            return () if sealed else (c.Seal(round=round, sealed=True),)
        ours = [d for d in view.drafts.values() if d.sponsors[:1] == (me,)]
        if phase == "talks" and not ours:
            return (heavy(view, (me, other)),)
        signing = tuple(
            c.Sign(draft=draft.id, revision=draft.revision)
            for draft in view.drafts.values()
            if draft.status == "open" and me in draft.parties
            if not draft.brackets and me not in draft.signatures
        )
        done = me in view.stage.ready
        return signing or (() if done else (c.Ready(round=round, phase=phase, ready=True),))

    return player


def heavy(view: View, pair: tuple[str, str]) -> c.Table:
    measure = next(each for each in view.board.measures if each.kind == "inspection")
    values = {parameter.id: parameter.default for parameter in measure.parameters}
    parties = tuple(party.id for party in view.board.parties if party.id in pair)
    article = Article(id=1, measure=measure.id, parties=parties, values=values, monitor=None)
    return c.Table(title="Let us look", parties=parties, access=("all",), articles=(article,))


@cache
def evening(name: str) -> Play:
    case = shelf()[name]
    me, other = BEGINS[name]
    game = Play(case, "1b" * 16)
    players = {**bots(case), me: beginner(me, other)}
    game.open(players)
    game.run(players)
    return game


def by(game: Play, party: str, round: int) -> list[c.Command]:
    """What a party wished in the talks of a round."""
    found: list[c.Command] = []
    now = 0
    for entry in game.entries:
        now += any(
            isinstance(fact, PhaseOpened) and fact.phase == "talks" for fact in entry.event.public
        )
        if now == round and getattr(entry.actor, "party", "") == party:
            found.append(entry.command)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", BEGINS)
def test_the_other_side_moves_in_the_first_round(name: str) -> None:
    game = evening(name)
    me, other = BEGINS[name]
    assert game.refused == []
    moves = by(game, other, 1)
    offers = [one for one in moves if isinstance(one, c.Table) and me in one.parties]
    ours = next(iter(d for d in game.world.known[me].drafts.values() if d.title == "Let us look"))
    touched = [one for one in moves if getattr(one, "draft", "") == ours.id]
    assert offers or touched, "the person's own text is not met with silence"


@pytest.mark.slow
@pytest.mark.parametrize("name", BEGINS)
def test_something_of_the_newcomer_s_comes_into_force(name: str) -> None:
    game = evening(name)
    me, _ = BEGINS[name]
    agreements = game.world.public.record.agreements.values()
    assert sum(me in agreement.parties for agreement in agreements) >= 2


@pytest.mark.slow
def test_a_newcomer_who_evades_is_asked_or_looked_at_before_everybody() -> None:
    """Being caught has a face: questions and inspections that all can see, from the next round."""
    case = shelf()["two-shores"]
    me, _ = BEGINS["two-shores"]
    game = Play(case, "1b" * 16)
    players = {**bots(case), me: ALL["always-evade"]}
    game.open(players)
    game.run(players)
    public = [fact for entry in game.entries for fact in entry.event.public]
    asked = [fact for fact in public if isinstance(fact, Queried) and fact.party == me]
    looked = [fact for fact in public if isinstance(fact, Inspected) and fact.party == me]
    assert asked
    assert len(asked) + len(looked) >= 4
    honest = evening("two-shores").entries
    assert not any(isinstance(f, Queried) and f.party == me for e in honest for f in e.event.public)
