"""Who holds a token is somebody, for as long as it is good and nobody has taken it back."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select

from server.archive import tables
from server.archive.database import WRITES, make_current, open_engine
from server.people.tokens import (
    FOR_GOOD,
    Grant,
    exchange,
    forget,
    hashed,
    is_dead,
    issue,
    known,
    look_up,
    revoke_all,
    revoke_links,
    revoke_token,
    settle,
)

NOW, LATER = 1_000, 2_000
CONTROL = Grant(kind="control", account="local")
PUBLIC = Grant(kind="projector", exercise="e1")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    make_current(engine)
    with engine.connect().execution_options(**{WRITES: True}) as open_, open_.begin():
        if not open_.execute(select(tables.accounts.c.id).filter_by(id="local")).first():
            open_.execute(insert(tables.accounts), {"id": "local", "name": "", "created": 1})
        seminar = {"code": "TABLE2", "account": "local", "title": "", "scenario": "small"}
        open_.execute(insert(tables.seminars), {**seminar, "created": 1})
        open_.execute(insert(tables.exercises), {"id": "e1", "seminar": "TABLE2", "place": 1})
        yield open_
    engine.dispose()


def test_the_database_keeps_the_hash_and_not_the_token(connection: Connection) -> None:
    token = issue(connection, CONTROL, "session", LATER)
    (row,) = connection.execute(select(tables.tokens)).all()
    assert bytes(row.hash) == hashed(token) == sha256(token.encode()).digest()
    assert token not in "".join(map(str, row))
    assert look_up(connection, token, "session", NOW) == CONTROL


def test_a_token_is_good_for_its_purpose_until_its_moment(connection: Connection) -> None:
    token = issue(connection, CONTROL, "session", LATER)
    assert look_up(connection, token, "link", NOW) == "token-unknown"
    assert look_up(connection, token, "session", LATER - 1) == CONTROL
    assert look_up(connection, token, "session", LATER) == "token-expired"
    assert look_up(connection, "made-up", "session", NOW) == "token-unknown"
    assert look_up(connection, "\ud800", "session", NOW) == "token-unknown"


def test_a_link_opens_again_and_one_that_is_good_once_does_not(connection: Connection) -> None:
    link = issue(connection, PUBLIC, "link", LATER)
    once = issue(connection, PUBLIC, "once", LATER)
    sessions = []
    for token in (link, link, once):
        found = exchange(connection, token, NOW, LATER)
        assert not isinstance(found, str)
        assert found[0] == PUBLIC
        sessions.append(found[1])
    assert len(set(sessions)) == 3
    assert all(look_up(connection, each, "session", NOW) == PUBLIC for each in sessions)
    assert exchange(connection, once, NOW, LATER) == "token-unknown"
    assert exchange(connection, link, LATER, LATER) == "token-expired"
    late = issue(connection, PUBLIC, "once", NOW)
    assert exchange(connection, late, NOW, LATER) == "token-expired"


def test_taking_back_tells_whose_sockets_must_go(connection: Connection) -> None:
    link = issue(connection, PUBLIC, "link", LATER)
    mine = issue(connection, PUBLIC, "session", LATER)
    other = issue(connection, PUBLIC, "session", LATER)
    away = issue(connection, CONTROL, "session", LATER)
    assert revoke_links(connection, PUBLIC) == [hashed(link)]
    assert revoke_all(connection, PUBLIC, but=[mine]) == [hashed(other)]
    assert revoke_token(connection, away) == [hashed(away)]
    assert revoke_token(connection, away) == []
    everything = [hashed(token) for token in (link, mine, other, away)]
    assert known(connection, everything, NOW) == {hashed(mine)}


def test_a_lasting_link_that_is_replaced_takes_its_sessions_with_it(
    connection: Connection,
) -> None:
    once = exchange(connection, issue(connection, CONTROL, "once", LATER), NOW, LATER)
    assert isinstance(once, tuple)
    assert settle(connection, CONTROL, "the first") == (True, [])
    assert look_up(connection, once[1], "session", NOW) == CONTROL, "there was none to replace"
    session = exchange(connection, "the first", NOW, LATER)
    assert isinstance(session, tuple)
    assert settle(connection, CONTROL, "the first") == (True, []), "a restart ends nothing"
    other = issue(connection, PUBLIC, "link", LATER)
    good, gone = settle(connection, CONTROL, "the second")
    assert good
    assert set(gone) == {hashed(token) for token in ("the first", once[1], session[1])}
    assert look_up(connection, "the first", "link", NOW) == "token-unknown"
    for token in (session[1], once[1]):
        assert look_up(connection, token, "session", NOW) == "token-unknown"
    assert look_up(connection, other, "link", NOW) == PUBLIC
    assert look_up(connection, "the second", "link", FOR_GOOD - 1) == CONTROL, "until it is changed"
    assert settle(connection, CONTROL, None) == (True, [hashed("the second")])


def test_a_lasting_link_that_was_taken_back_stays_dead_whoever_starts_with_it(
    connection: Connection,
) -> None:
    settle(connection, CONTROL, "the first")
    settle(connection, CONTROL, "the second")
    session = exchange(connection, "the second", NOW, LATER)
    assert isinstance(session, tuple)
    for _ in range(2):
        assert settle(connection, CONTROL, "the first") == (False, [])
        assert exchange(connection, "the first", NOW, LATER) == "token-unknown"
        assert look_up(connection, session[1], "session", NOW) == CONTROL
        assert look_up(connection, "the second", "link", NOW) == CONTROL
    assert set(revoke_all(connection, CONTROL)) == {hashed("the second"), hashed(session[1])}
    assert settle(connection, CONTROL, "the second") == (False, []), "signed out everywhere"
    forget(connection, before=LATER)
    assert is_dead(connection, "the first"), "for longer than a link lasts"
    assert not is_dead(connection, "the third")
    assert settle(connection, CONTROL, None) == (True, [])
    assert settle(connection, CONTROL, "the third") == (True, [])


def test_what_has_expired_is_forgotten(connection: Connection) -> None:
    old = issue(connection, CONTROL, "session", NOW)
    new = issue(connection, CONTROL, "session", LATER)
    assert known(connection, [hashed(old), hashed(new)], NOW) == {hashed(new)}
    forget(connection, before=LATER)
    kept = connection.execute(select(tables.tokens.c.hash)).scalars().all()
    assert [bytes(each) for each in kept] == [hashed(new)]
