"""A long exercise: what is shown of it comes to an end, and nothing that can be done is lost."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from game_rules.moves import moves
from game_rules.parts import parts
from game_rules.record import commands as c
from game_rules.record.world import PLENARY, Guess, QueryMade, Record
from game_rules.scenario.treaty import Agreement, Draft, Proposal
from game_rules.seats import recent
from game_rules.seats.recent import SHOWN
from game_rules.view import View
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

ROUNDS = 160


def a_busy_round(table: Table, round: int) -> None:
    """Whatever there can be of it: texts that bind, end, or are withdrawn; offers; questions."""
    table.must("nor", c.Speak(channel=PLENARY, text="And again."))
    # In turn: what is promised already is no success at home.
    measure = ("hotline", "notify")[round % 2]
    binding = tabled(table, tabling(article(measure), access=("all",), title=f"Pact {round}"))
    sign(table, binding, "nor", "sud")
    other = tabled(table, tabling(article("pledge"), title=f"Not {round}"), by="sud")
    table.must("sud", c.Withdraw(draft=other, revision=1))
    asked = tabling(article("pledge"), title=f"Offer {round}")
    offer = {"title": asked.title, "parties": asked.parties, "articles": asked.articles}
    table.must("nor", c.Propose(**offer, access=("sud",), asked=("mid",), through=True))  # type: ignore[arg-type]
    (waits,) = table.view("mid").moves.consentable
    table.must("mid", c.Consent(proposal=waits, consent=False))
    table.tick()
    for who in ("nor", "sud", "mid"):
        seen = table.view(who).moves
        if seen.estimate_about:
            guess = c.MakeEstimate(round=round, about=seen.estimate_about, level=3, fear="opacity")
            table.must(who, guess)
        if seen.askable:
            table.must(who, c.Query(round=round, target=seen.askable[0]))
        for agreement in seen.denounceable[:1]:
            table.must(who, c.Denounce(round=round, agreement=agreement, notice=True))
    table.tick()


@cache
def long() -> tuple[Table, dict[int, dict[str, dict[str, int]]]]:
    """A long exercise, and how large the parts of each viewer were after each round."""
    table = Table(small(rounds=ROUNDS + 1, reading=0, denounce=True, good_faith=700))
    sizes: dict[int, dict[str, dict[str, int]]] = {}
    for round in range(1, ROUNDS + 1):
        a_busy_round(table, round)
        sizes[round] = {viewer: size(table.view(viewer)) for viewer in table.world.known}
    return table, sizes


def size(view: View) -> dict[str, int]:
    """How many bytes each kind of part has."""
    found: dict[str, int] = {}
    for name, part in parts(view).items():
        kind = name.partition("/")[0]
        found[kind] = found.get(kind, 0) + len(json.encode(part))
    return found


@pytest.mark.slow
def test_what_anybody_is_shown_is_as_large_late_as_early() -> None:
    table, sizes = long()
    assert len(table.world.public.record.agreements) > ROUNDS / 2
    assert len(table.world.known["nor"].guesses) > ROUNDS / 2
    for viewer, last in sizes[ROUNDS].items():
        for part, size in last.items():
            early = max(
                each[viewer].get(part, 0) for at, each in sizes.items() if at <= 3 * ROUNDS / 4
            )
            assert size <= 1.1 * early + 200, (viewer, part)


@pytest.mark.slow
def test_whoever_is_shown_less_can_do_as_much(monkeypatch: pytest.MonkeyPatch) -> None:
    table, _ = long()
    for viewer in ("nor", "sud", "mid", "control"):
        shown = table.view(viewer)
        with monkeypatch.context() as patched:
            patched.setattr(recent, "SHOWN", 10**9)
            whole = table.view(viewer)
        assert whole.moves == shown.moves == (moves(shown) if viewer != "control" else shown.moves)
        assert len(whole.drafts) > len(shown.drafts) >= SHOWN
        assert whole.drafts.items() >= shown.drafts.items()
        assert whole.record.agreements.items() >= shown.record.agreements.items()


TEXT = (article("notify"),)
AGREEMENTS = st.builds(
    lambda parties, open_to, lapsed: Agreement(
        id="",
        title="",
        sponsors=(),
        parties=parties,
        open_to=open_to,
        articles=TEXT,
        entered=1,
        lapsed=lapsed,
    ),
    st.sampled_from([("nor", "sud"), ("nor",), ()]),
    st.sampled_from([(), ("mid",)]),
    st.sampled_from([(), (1,), (1, 1)]),
)


@given(st.lists(AGREEMENTS, max_size=3 * SHOWN), st.integers(0, 3 * SHOWN))
def test_what_binds_or_can_be_joined_is_always_shown(found: list[Agreement], asked: int) -> None:
    agreements = {f"{n}": each for n, each in enumerate(found)}
    queries = tuple(
        QueryMade(by="nor", party="sud", round=n, answer="silent") for n in range(1, asked + 1)
    )
    waits = QueryMade(by="sud", party="nor", round=0)
    shown = recent.recent_record(Record(agreements=agreements, queries=(waits, *queries)))
    lives = [
        id
        for id, each in agreements.items()
        if not each.lapsed and (len(each.parties) == 2 or each.open_to)
    ]
    over = [id for id in agreements if id not in lives]
    assert {*lives, *over[-SHOWN:]} <= shown.agreements.keys()
    assert len(shown.agreements) <= len(lives) + SHOWN
    assert list(shown.agreements.items()) == [
        each for each in agreements.items() if each[0] in shown.agreements
    ]
    assert shown.queries == (waits, *queries[max(0, asked - SHOWN) :])


def text(id: object, status: str, tabled: int) -> Draft:
    return Draft(
        id=f"{id}",
        title="",
        revision=1,
        sponsors=("nor",),
        parties=(),
        access=(),
        articles=TEXT,
        status=status,  # type: ignore[arg-type]
        tabled=tabled,
    )


def test_open_texts_those_of_the_round_and_those_in_force_are_shown_however_many() -> None:
    closed = {f"{n}": text(n, "failed", 1) for n in range(3 * SHOWN)}
    mine = {f"{n}": text(n, "withdrawn", 9) for n in range(1000, 1000 + 2 * SHOWN)}
    on_table = {"open": text("open", "open", 1), "force": text("force", "concluded", 1)}
    drafts = {**on_table, **closed, **mine}
    pact = Agreement(
        id="force",
        title="",
        sponsors=(),
        parties=("nor", "sud"),
        open_to=(),
        articles=TEXT,
        entered=1,
    )
    shown = recent.recent_drafts(drafts, Record(agreements={"force": pact}), 9)
    assert shown.keys() == {"open", "force", *mine, *list(closed)[-SHOWN:]}


def test_an_exercise_of_the_usual_length_is_shown_as_it_is() -> None:
    record = Record(queries=tuple(QueryMade(by="a", party="b", round=n) for n in range(SHOWN)))
    drafts = {f"{n}": text(n, "failed", 1) for n in range(SHOWN)}
    guesses = tuple(Guess(round=n, about="x", level=1, fear="opacity") for n in range(SHOWN))
    proposals: dict[str, Proposal] = {}
    assert recent.recent_record(record) is record
    assert recent.recent_drafts(drafts, record, 9) is drafts
    assert recent.recent_guesses(guesses) is guesses
    assert recent.recent_proposals(proposals) is proposals
    more = (*guesses, guesses[0])
    assert recent.recent_guesses(more) == more[1:]
    assert recent.recent_guesses(more) is recent.recent_guesses(more), "told to nobody twice"
