"""Openings: what was open to a delegation and what it did, as its own view had it."""

import pytest

from game_rules.record import commands as c
from game_rules.whatif.change import ChangeMistake
from game_rules.whatif.openings import openings
from game_rules.whatif.replay import replay
from tests.kit.acts import sign, tabled
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table


@pytest.mark.slow
@pytest.mark.parametrize("name", ["small", "two-shores"])
def test_every_opening_is_granted_when_it_is_asked_for(name: str) -> None:
    """What a view offers, the rules grant: unless what the party did besides has used it up."""
    entries = played(name)[1]
    tried = 0
    for party in (one.id for one in played(name)[0].world.public.board.parties if one.playable):
        for opening in openings(entries, party, 3):
            assert opening.options, opening
            for option in opening.options:
                tried += 1
                dropped = replay(entries, option.changes).dropped
                refused = {one.refused.code for one in dropped if one.entry == 0}
                assert refused <= {"too-little-capital"}, opening
    assert tried > 20


def test_what_was_done_stands_beside_what_else_was_open() -> None:
    table = Table(small())
    draft = tabled(table)
    sign(table, draft, "nor", "sud")
    table.until("talks", 2)
    table.until("decisions")
    table.must("nor", c.SetPosture(round=2, partner="sud", stance="shave"))
    table.must("nor", c.Attend(round=2, tokens=(c.Attention(token="forum"),)))
    table.until("reading")
    found = {one.kind: one for one in openings(table.entries, "nor", 2)}
    posture = found["posture"]
    assert (posture.partners, posture.values) == (("sud",), ("shave",))
    assert [option.value for option in posture.options] == ["spirit", "letter", "evade"]
    assert [len(option.changes) for option in posture.options] == [1, 1, 2]
    assert found["attend"].values == ("forum",)
    assert found["leap"].values == ()
    assert found["leap"].options[0].value == "yes"
    assert replay(table.entries, posture.options[2].changes).dropped == ()


def test_a_text_that_was_not_signed_could_have_been() -> None:
    table = Table(small())
    draft = tabled(table)
    sign(table, draft, "nor")
    table.until("reading")
    theirs = [one for one in openings(table.entries, "sud", 1) if one.kind == "sign"]
    ours = [one.kind for one in openings(table.entries, "nor", 1)]
    assert [one.draft for one in theirs] == [draft]
    assert "sign" not in ours
    assert "unsign" in ours


@pytest.mark.parametrize(
    ("party", "round", "code"),
    [("nor", 9, "not-in-the-record"), ("nobody", 1, "no-such-party")],
)
def test_a_round_and_a_party_that_were_not_there_have_no_openings(
    party: str, round: int, code: str
) -> None:
    table = Table(small())
    table.until("reading")
    with pytest.raises(ChangeMistake) as mistake:
        openings(table.entries, party, round)
    assert mistake.value.code == code
