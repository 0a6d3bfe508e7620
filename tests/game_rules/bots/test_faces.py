"""Signs, questions and notices: who makes them, towards whom, and why."""

from collections import Counter
from functools import cache, partial

import pytest
from msgspec.structs import replace

from game_rules.bots import act, explain, faces, grit, reciprocator, reformer, tit_for_tat
from game_rules.bots.craft.temper import RECIPROCATOR
from game_rules.bots.craft.wishes import Wish
from game_rules.exact.sure import sure
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.commands import Attention, Command
from game_rules.record.events import Denounced, Gestured, Queried
from game_rules.record.world import FearReading, Finding, QueryMade, SignMade
from game_rules.scenario.scenario import Bot
from game_rules.scenario.treaty import Agreement
from game_rules.theatre.play import Play, play
from game_rules.view import View
from server.scenarios.loading import shelf
from tests.game_rules.bots.test_hawk import bound
from tests.kit import acts

ALL: tuple[Bot, ...] = ("reciprocator", "tit-for-tat", "grit", "reformer", "opportunist", "hawk")


def at(view: View, round: int) -> View:
    later: View = replace(view, stage=replace(view.stage, round=round))
    return later


def signed_at(view: View, by: str, *, friendly: bool, round: int = 2) -> View:
    """The next round's decisions, after a sign of another towards Norland."""
    sign = SignMade(by=by, party=view.viewer, friendly=friendly, round=round)
    seen: View = replace(at(view, round + 1), record=replace(view.record, signs=(sign,)))
    return seen


def found(view: View, what: str, by: str = "sud") -> View:
    breach = Finding(round=1, agreement="pact", article=1, party=by, found=what)  # type: ignore[arg-type]  # a word of the list
    seen: View = replace(view, findings=(breach,))
    return seen


def why(bot: Bot, view: View, kind: type[Command]) -> list[tuple[Command, str]]:
    return [
        (one.command, one.code) for one in explain(bot, view, 1) if isinstance(one.command, kind)
    ]


def reason(wishes: tuple[Wish, ...], kind: type[Command]) -> set[str]:
    return {one.code for one in wishes if isinstance(one.command, kind)}


# Hands and fists -------------------------------------------------------------


def test_a_hand_is_answered_with_a_hand_by_those_who_reciprocate() -> None:
    view = signed_at(bound("notify"), "sud", friendly=True)
    for temper in (tit_for_tat.TIT_FOR_TAT, reformer.REFORMER):
        shown = faces.shown(view, temper)
        assert shown == (Attention(token="gesture", partner="sud"), "answer-sign")
    assert faces.shown(view, RECIPROCATOR) is None
    assert faces.shown(at(view, 4), tit_for_tat.TIT_FOR_TAT) is None, "the hand of one round"


def test_a_hand_of_one_who_broke_its_word_is_not_taken() -> None:
    view = found(signed_at(bound("notify"), "sud", friendly=True), "evaded")
    assert faces.shown(view, tit_for_tat.TIT_FOR_TAT) is None


def test_a_fist_is_answered_in_kind_and_by_the_generous_not_always() -> None:
    view = signed_at(bound("notify"), "sud", friendly=False, round=3)
    fist = (Attention(token="warning", partner="sud"), "in-kind")
    assert faces.shown(view, grit.GRIT) == fist
    assert faces.shown(view, tit_for_tat.TIT_FOR_TAT) == fist
    third = signed_at(bound("notify"), "sud", friendly=False, round=2)
    assert faces.shown(third, tit_for_tat.TIT_FOR_TAT) is None
    assert faces.shown(third, grit.GRIT) is not None, "it forgives nothing"
    assert faces.shown(view, reformer.REFORMER) is None


def test_the_hawk_shows_its_teeth_where_its_fear_grows() -> None:
    view = at(bound("notify"), 4)
    home = sure(view.home)

    def feared(trend: int) -> View:
        readings = tuple(
            FearReading(of="sud", fear=fear, band=3, trend=trend)  # type: ignore[arg-type]  # one of three
            for fear in ("surprise", "opacity")
        )
        return replace(view, home=replace(home, fears=readings))

    assert faces.fist(feared(1)) == ("sud", "fear-rises")
    assert faces.fist(feared(0)) is None
    assert faces.fist(at(feared(1), 5)) is None, "not in every round"
    assert faces.fist(found(feared(1), "shaved")) == ("sud", "caught")


# Questions -------------------------------------------------------------------


def test_the_reformer_asks_before_it_answers_a_breach() -> None:
    view = found(bound("notify", "inspect"), "shaved")
    assert why("reformer", view, c.Query) == [(c.Query(round=1, target="sud"), "ask-first")]
    assert reciprocator.posture(view, "sud", 1, reformer.REFORMER) == ("spirit", "ask-first")
    put = QueryMade(by="nor", party="sud", round=1, answer="silent")
    again = at(replace(view, record=replace(view.record, queries=(put,))), 3)
    assert reciprocator.posture(again, "sud", 1, reformer.REFORMER) == ("letter", "answer-breach")
    assert why("reciprocator", view, c.Query) == [], "it sends its inspectors"


def test_the_opportunist_asks_for_the_sake_of_the_question() -> None:
    view = bound("notify", "inspect")
    assert why("opportunist", at(view, 2), c.Query)[0][1] == "embarrass"
    assert why("opportunist", at(view, 3), c.Query) == []
    put = QueryMade(by="nor", party="sud", round=1)
    asked = at(replace(view, record=replace(view.record, queries=(put,))), 2)
    assert why("opportunist", asked, c.Query) == [], "not again before it could answer"


# Notices ---------------------------------------------------------------------


def leaving(view: View) -> View:
    left: View = replace(view, board=replace(view.board, denounce=True))
    return left


def test_what_was_evaded_and_never_explained_is_left() -> None:
    view = found(leaving(bound("notify")), "evaded")
    assert why("reciprocator", view, c.Denounce) == []
    put = QueryMade(by="nor", party="sud", round=1, answer="silent")
    silent = at(replace(view, record=replace(view.record, queries=(put,))), 3)
    assert [code for _, code in why("reciprocator", silent, c.Denounce)] == ["no-answer"]
    answered = replace(put, answer="answered")
    heard = replace(silent, record=replace(silent.record, queries=(answered,)))
    assert why("reciprocator", heard, c.Denounce) == []
    assert [code for _, code in why("hawk", view, c.Denounce)] == ["caught"]


def test_the_opportunist_leaves_when_the_balance_turns() -> None:
    view = leaving(bound("notify", notify=4))
    assert why("opportunist", view, c.Denounce) == []
    pact = view.record.agreements["pact"]
    mine = Agreement(
        id="mine",
        title="Mine",
        sponsors=("sud",),
        parties=("nor", "sud"),
        open_to=(),
        articles=(acts.article("freeze", ("nor",)),),
        entered=1,
    )
    turned = replace(view, record=replace(view.record, agreements={"pact": pact, "mine": mine}))
    left = why("opportunist", turned, c.Denounce)
    assert left == [(c.Denounce(round=1, agreement="mine", notice=True), "balance-turned")]


# Whole games -----------------------------------------------------------------


@cache
def evenings() -> tuple[Play, ...]:
    """Every scenario with every bot somewhere at its tables."""
    found = []
    for place, name in enumerate(sorted(shelf())):
        case = shelf()[name]
        seats = [party.id for party in case.parties if party.playable]
        for first in (1, 4):
            players = {p: partial(act, ALL[(n + place + first) % 6]) for n, p in enumerate(seats)}
            found.append(play(case, f"{first + 7:032x}", players))
    return tuple(found)


@pytest.mark.slow
def test_nothing_is_refused_in_any_scenario_and_every_verb_is_used() -> None:
    used: Counter[str] = Counter()
    for game in evenings():
        assert game.refused == []
        for entry in game.entries:
            if isinstance(entry.actor, Deputy):
                used[type(entry.command).__name__] += 1
                if isinstance(entry.command, c.Attend):
                    used.update(token.token for token in entry.command.tokens)
    rare = {"Query", "Reply", "SidePayment", "MakeException", "Propose", "Consent", "Renew"}
    assert {name for name in rare | {"gesture", "warning"} if not used[name]} == set()


@pytest.mark.slow
def test_everybody_sees_hands_fists_and_questions() -> None:
    facts = [fact for game in evenings() for e in game.entries for fact in e.event.public]
    signs = Counter(fact.friendly for fact in facts if isinstance(fact, Gestured))
    assert min(signs[True], signs[False]) > 20
    assert sum(isinstance(fact, Queried) for fact in facts) > 20


@pytest.mark.slow
def test_notice_is_given_in_unscripted_games() -> None:
    case = shelf()["shanghai-five"]
    seats = [party.id for party in case.parties if party.playable]
    line: tuple[Bot, ...] = ("opportunist", "opportunist", "reformer", "tit-for-tat")
    given = 0
    for seed in range(4):
        game = play(
            case,
            f"{seed + 70:032x}",
            {p: partial(act, line[(n + seed) % 4]) for n, p in enumerate(seats)},
        )
        assert game.refused == []
        given += sum(isinstance(f, Denounced) for e in game.entries for f in e.event.public)
    assert given > 0
