"""A game in full: the start and every round, with the books that explain the images."""

from functools import cache, partial

from game_rules.bots import act
from game_rules.minds.conditions import READY
from game_rules.record.events import Resolved
from game_rules.theatre.play import Play, Player, play
from server.workshop.trials.detail import InForce, RoundDetail, rounds
from server.workshop.trials.game import told
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.small import small
from tests.kit.table import Table
from tests.server.workshop.trials.summed import PARTIES, PLAN

ROUNDS = 4


@cache
def evening() -> Play:
    players: dict[str, Player] = dict.fromkeys(PARTIES, partial(act, "reciprocator"))
    return play(small(ROUNDS), "1b" * 16, players)


@cache
def detail() -> tuple[RoundDetail, ...]:
    return rounds(evening().entries)


def titles(table: Table) -> list[list[str]]:
    return [[one.title for one in each.agreements] for each in rounds(table.entries)]


def test_it_begins_with_the_start_and_has_every_round_and_every_ordered_pair() -> None:
    assert [each.round for each in detail()] == list(range(ROUNDS + 1))
    pairs = {(a, b) for a in PARTIES for b in PARTIES if a != b}
    for each in detail():
        assert {(one.holder, one.of) for one in each.pairs} == pairs
        assert {one.party for one in each.parties} == set(PARTIES)


def test_a_log_that_has_just_begun_has_its_start_alone() -> None:
    begun = rounds(Table(small()).entries)
    assert [each.round for each in begun] == [0]
    assert begun[0].agreements == ()


def test_the_start_has_no_books_and_every_later_image_is_explained_to_the_last_part() -> None:
    assert all(one.ledger == () for one in detail()[0].pairs)
    resolved = [f for e in evening().entries for f in e.event.hidden if isinstance(f, Resolved)]
    for each, fact in zip(detail()[1:], resolved, strict=True):
        for one in each.pairs:
            account = fact.reckoning.accounts[one.holder][one.of]
            assert sum(item.amount for item in one.ledger) == account.after - account.before
            assert one.fears == account.fears
            assert one.threat == account.threat


def test_the_figures_are_those_that_the_game_tells() -> None:
    game = told(PLAN, 1, "1b" * 16, evening().entries, ())
    for each in detail():
        for one in each.pairs:
            assert one.good_faith == game.faith[f"{one.holder}/{one.of}"][each.round]


def test_readiness_is_that_of_the_conditions_beside_it() -> None:
    """The game tells with which readiness a round was decided; the detail how it stands after."""
    ready, unready = (rounds(Table(with_conditions(level)).entries)[0] for level in (900, 100))
    assert all(one.readiness >= READY for one in ready.parties)
    assert all(one.readiness < READY for one in unready.parties)


def test_an_agreement_stands_from_the_round_it_enters_until_it_ends_with_its_term() -> None:
    table = Table(with_conditions(600, faith=600, rounds=5))
    script.agree(table, "freeze")
    for _ in range(4):
        script.play_round(table)
    assert titles(table) == [[], ["Pact"], ["Pact"], [], []]


def test_an_agreement_is_told_with_whom_it_binds_to_what() -> None:
    table = Table(with_conditions(600, faith=600, rounds=4))
    script.agree(table, "hotline", "notify")
    script.play_round(table)
    (one,) = rounds(table.entries)[-1].agreements
    (agreement,) = table.world.public.record.agreements
    assert one == InForce(
        id=agreement,
        title="Pact",
        parties=("nor", "sud"),
        measures=("hotline", "notify"),
        negotiated=True,
    )
