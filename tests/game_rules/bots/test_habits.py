"""What an understudy goes on doing, habit by habit, and what little evidence is worth.

A scripted person does one thing of its own on top of what a stock bot does; after three rounds a
bot takes the seat. What the stock bot would never do is done, as often as before, and what the
person never did is done no more.
"""

from collections import Counter
from collections.abc import Callable
from functools import cache, partial

import pytest
from msgspec.structs import replace

from game_rules.bots import act, habits
from game_rules.bots.craft import lending, manners
from game_rules.bots.craft.wishes import Wish
from game_rules.bots.style import Style, load, of_party
from game_rules.decisions.queries import askable
from game_rules.history import Entry
from game_rules.record.commands import (
    AddBracket,
    Attend,
    Attention,
    Command,
    Inspect,
    Propose,
    Query,
    SetPosture,
    SidePayment,
    Sign,
    Table,
)
from game_rules.record.events import Event
from game_rules.record.world import WATCHERS, Forecast
from game_rules.theatre.play import Player
from game_rules.view import View
from server.scenarios.loading import shelf
from tests.game_rules.bots.test_style import LEARNED, PERSON, SCRIPTED, Quick
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.lineups import ALL
from tests.kit.table import Table as Board

Twist = Callable[[View, tuple[Command, ...]], tuple[Command, ...]]


def twisted(twist: Twist) -> Player:
    """A person who does as the stock bot does, but for one thing."""

    def player(view: View, number: int) -> tuple[Command, ...]:
        wishes = act("reciprocator", view, number)
        return tuple(one for one in twist(view, wishes) if manners.may(view, one))

    return player


def waves(view: View, wishes: tuple[Command, ...]) -> tuple[Command, ...]:
    """Holds out a hand to Vessany, which nobody fears, in every round."""
    hand = Attend(round=view.stage.round, tokens=(Attention(token="gesture", partner="vessany"),))
    return tuple(hand if isinstance(one, Attend) else one for one in wishes)


def asks(view: View, wishes: tuple[Command, ...]) -> tuple[Command, ...]:
    """Asks the last of those who owe it something, instead of looking."""
    if view.stage.phase != "decisions" or not wishes or not askable(view):
        return wishes
    question = Query(round=view.stage.round, target=askable(view)[-1])
    others = tuple(one for one in wishes if not isinstance(one, Query | Inspect))
    return others if manners.sheet(view).query else (question, *others)


def routes(view: View, wishes: tuple[Command, ...]) -> tuple[Command, ...]:
    """Lets Skerra or Vessany table what it wants."""
    found: list[Command] = []
    for one in wishes:
        match one:
            case Table(parties=parties):
                rest = [p for p in ("vessany", "skerra", "corvane") if p not in parties]
                if rest and not lending.asking(view):
                    found.append(lending.through(one, rest[0], "habit").command)
            case _:
                found.append(one)
    return tuple(found)


PERSONS: dict[str, Player] = {
    "evades": ALL["always-evade"],
    "signs whatever passes": ALL["sign-at-once"],
    "is silent": ALL["never-anything"],
    "brackets": ALL["hawk"],
    "waves": twisted(waves),
    "asks": twisted(asks),
    "goes through a third": twisted(routes),
}

SHORT = {"goes through a third"}
"""Who has tabled nearly all there is by the third round is followed from the second on."""


def deed(command: Command) -> str | None:
    match command:
        case SetPosture(stance=stance):
            return stance
        case Attend(tokens=tokens) if Attention(token="gesture", partner="vessany") in tokens:
            return "hand"
        case Sign() | Table() | Propose() | AddBracket() | Query() | SidePayment():
            return type(command).__name__
        case _:
            return None


@cache
def after(name: str) -> tuple[Counter[str], Counter[str], Style]:
    """What the bot with the style, and the stock bot, did with the seat from the fourth round on.

    Both go on from the same first three rounds of the person.
    """
    counts: list[Counter[str]] = []
    style = Style()
    for fitted in (True, False):
        count: Counter[str] = Counter()
        for seed in range(3):
            table = Quick(shelf()["two-shores"], seed=f"{seed:032x}")
            others: dict[str, Player] = {
                party.id: partial(act, "reciprocator") for party in table.scenario.parties
            }
            for _ in range(LEARNED - 1 if name in SHORT else LEARNED):
                table.play_round({**others, PERSON: PERSONS[name]})
            style = of_party(table.entries, PERSON)

            def understudy(
                view: View,
                number: int,
                own: Style | None = style if fitted else None,
                count: Counter[str] = count,
            ) -> tuple[Command, ...]:
                wishes = act("reciprocator", view, number, own)
                assert all(manners.may(view, one) for one in wishes if isinstance(one, Query))
                count.update(found for one in wishes if (found := deed(one)) is not None)
                return wishes

            table.play({**others, PERSON: understudy})
        counts.append(count)
    return counts[0], counts[1], style


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("evades", "evade"),
        ("brackets", "AddBracket"),
        ("waves", "hand"),
        ("asks", "Query"),
        ("goes through a third", "Propose"),
    ],
)
def test_what_a_person_did_and_no_stock_bot_does_goes_on(name: str, what: str) -> None:
    bent, stock, _ = after(name)
    assert bent[what] >= stock[what] + 4


@pytest.mark.slow
def test_one_who_signed_and_said_nothing_goes_on_in_silence() -> None:
    bent, stock, style = after("is silent")
    assert style.rounds >= 2
    assert bent["Sign"] + bent["Table"] + bent["AddBracket"] == 0
    assert stock["Table"] > 0


@pytest.mark.slow
def test_a_generous_signer_goes_on_signing() -> None:
    bent, stock, style = after("signs whatever passes")
    assert sum(style.signed.values()) > sum(style.left.values())
    assert bent["Sign"] >= stock["Sign"] > 0


def test_who_only_ever_asked_does_not_begin_to_give_with_what_is_dearest() -> None:
    table = Board(with_conditions(500))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    view = table.view("nor")
    told = Forecast(revision=view.drafts[id].revision, word="certain", against=None)
    seen: View = replace(view, forecasts={id: told})
    signing = Sign(draft=id, revision=view.drafts[id].revision)
    lays_bare = load(seen, id)
    assert lays_bare > 0

    def signs(tabled: int, gave: int, borne: int) -> bool:
        style = Style(rounds=3, tabled=tabled, gave=gave, borne=borne, signed={"communication": 1})
        wish = Wish(command=signing, code="forecast")
        return bool(habits._fits(seen, style, wish))

    assert not signs(tabled=2, gave=0, borne=lays_bare - 1)
    assert signs(tabled=2, gave=0, borne=lays_bare), "as much as it bore before"
    assert signs(tabled=2, gave=1, borne=0), "who gives as well signs as the bot would"
    assert signs(tabled=1, gave=0, borne=0), "once is no habit"


def paying(paid: int, payable: int) -> Style:
    return Style(rounds=4, paid=paid, payable=payable)


def test_who_pays_for_votes_goes_on_and_who_never_did_does_not_begin() -> None:
    """Votes in doubt are too rare on the shelf for whole games: one is put on the table."""
    view, bill = doubtful()
    assert bill in act("reciprocator", view, 1, paying(2, 2))
    assert bill not in act("reciprocator", view, 1, paying(0, 2))
    assert bill not in act("reciprocator", view, 1, paying(1, 1)), "once is not often"
    assert bill in act("reformer", view, 1, paying(0, 0)), "nothing is known: as the bot would"
    assert bill not in act("reformer", view, 1, paying(0, 2))


def doubtful() -> tuple[View, SidePayment]:
    """A view in which a text that we have signed may fail for one group."""
    table = Board(with_conditions(500))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    acts.sign(table, id, "nor")
    table.until("decisions")
    view = table.view("nor")
    assert view.home is not None
    group = next(iter(view.home.prices))
    told = Forecast(revision=view.drafts[id].revision, word="doubtful", against=group)
    seen: View = replace(view, forecasts={id: told})
    return seen, SidePayment(round=view.stage.round, group=group, pay=True)


# Little evidence -------------------------------------------------------------


def test_little_evidence_says_little_more_than_the_mean() -> None:
    assert habits.share(0, 0, 150) == 150
    shares = [habits.share(n, n, 150) for n in range(9)]
    assert shares == sorted(shares)
    assert shares[1] < 500 < shares[2] < 700 < shares[8]
    assert not habits.often(1, 1)
    assert habits.often(2, 2)
    assert not habits.seldom(0, 1)
    assert habits.seldom(0, 2)


def test_one_reservation_in_one_text_is_no_habit_and_two_in_two_are() -> None:
    once, twice = (Style(rounds=3, texts=n, bracketed=n, deeper=-n) for n in (1, 2))
    assert not habits.often(once.bracketed, once.texts)
    assert habits.often(twice.bracketed, twice.texts)


# Nothing but the own view ----------------------------------------------------


def told_only(entry: Entry, party: str) -> Entry:
    """An entry with nothing known in it but what one party was told."""
    keep = frozenset({party, *WATCHERS})  # the watchers' part is how channels are found
    known = tuple(
        replace(told, viewers=tuple(v for v in told.viewers if v in keep))
        for told in entry.event.known
        if keep & set(told.viewers)
    )
    event: Event = replace(entry.event, known=known)
    short: Entry = replace(entry, event=event)
    return short


@pytest.mark.slow
@pytest.mark.parametrize("script", ["evades all it signed", "reserves every number"])
def test_the_style_is_the_same_where_nothing_was_told_to_anybody_else(script: str) -> None:
    table = Quick(shelf()["two-shores"], seed="1b" * 16)
    others: dict[str, Player] = {
        party.id: partial(act, "reciprocator") for party in table.scenario.parties
    }
    for _ in range(LEARNED):
        table.play_round({**others, PERSON: SCRIPTED[script]})
    whole = of_party(table.entries, PERSON)
    assert whole.told
    assert of_party([told_only(entry, PERSON) for entry in table.entries], PERSON) == whole
