"""Names that do not sit at this table are refused."""

from game_rules.record.events import Refused
from game_rules.seats.parties import all_playable, in_order, playable
from tests.kit.small import small
from tests.kit.table import Table


def test_a_party_that_somebody_can_play_may_be_named() -> None:
    view = Table(small()).view("nor")
    assert playable(view, "sud") is None
    assert playable(view, "nor") is None
    assert all_playable(view, ("nor", "sud")) is None
    assert all_playable(view, ()) is None


def test_a_party_that_is_not_at_the_table_is_named_in_the_refusal() -> None:
    view = Table(small()).view("nor")
    unknown = Refused(code="no-such-party", args={"party": "atlantis"})
    assert playable(view, "atlantis") == unknown
    assert all_playable(view, ("sud", "atlantis", "mu")) == unknown


def test_a_party_that_nobody_can_play_is_there_and_refused() -> None:
    view = Table(small()).view("nor")
    idle = [party.id for party in view.board.parties if not party.playable]
    for party in idle:
        assert playable(view, party) == Refused(code="not-playable", args={"party": party})


def test_parties_come_in_the_order_of_the_table_each_once() -> None:
    board = Table(small()).view("nor").board
    order = tuple(party.id for party in board.parties)
    assert in_order(board, ["sud", "nor", "sud"]) == tuple(p for p in order if p in ("nor", "sud"))
    assert in_order(board, order[::-1]) == order
    assert in_order(board, ["atlantis"]) == ()
