"""Forgetting: no trace of a name or of words, and every entry still agrees with the rules."""

from pathlib import Path

import pytest
from sqlalchemy import update
from typer.testing import CliRunner

from server.archive.database import WRITES, open_engine
from server.archive.entries import first_broken
from server.archive.event_log import rows
from server.archive.tables import blanked, entries
from server.cli import cli
from server.people.forgetting import BLANK, _comments, _Words, blanked_in
from server.people.names import any_of
from server.workshop.proofs.audit import audit_database
from tests.kit.served import Hand, Served, Socket, hello, served

pytestmark = pytest.mark.slow

SAID = "I am afraid of the harbour"


async def talk(house: Served) -> tuple[str, Socket, Socket, dict[str, str]]:
    """Two people at a table, one of whom is to be forgotten."""
    sheet = await house.seminar()
    ada, bob = await house.join(sheet["code"], "Ada Unforgettable"), await house.join(sheet["code"])
    one, two = await house.enter(ada["token"]), await house.enter(bob["token"])
    control = await house.control(ada["exercise"])
    await control.do("start")
    own = f"caucus-{one.you['viewer']}"
    await one.do("speak", channel=own, text=SAID)
    await two.do("speak", channel=f"caucus-{two.you['viewer']}", text="Bob was here")
    await two.do("speak", channel="plenary", text="I doubt, Ada Unforgettable!")
    await control.do("speak", channel=f"control-{two.you['viewer']}", text="ada unforgettable?")
    return ada["exercise"], one, two, ada


async def test_a_name_and_what_was_said_are_gone_and_the_log_holds(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, one, two, ada = await talk(house)
        path = f"/api/exercises/{exercise}/forget"
        done = await house.web.post(path, json={"seat": ada["seat"]}, headers=house.bearer)
        assert done.json() == {"entries": 3}, "hers, and two that name her"
        assert (await two.goodbye())[0] == "try-again"
        again = await house.dial()
        await again.say(hello(ada["token"]))
        assert (await again.goodbye())[0] == "token-unknown"
        control = await house.control(exercise)
        assert (await control.until("here"))["names"][ada["seat"]] == BLANK
        line = control.lines[f"talk/caucus-{one.you['viewer']}"][0]
        assert line["fact"]["text"] == BLANK
        log = await house.web.get(f"/api/exercises/{exercise}/log", headers=house.bearer)
        assert SAID not in log.text
        assert "Bob was here" in log.text
        unknown = await house.web.post(path, json={"seat": "nobody"}, headers=house.bearer)
        assert (unknown.status_code, unknown.json()["code"]) == (404, "no-such-seat")
        twice = await house.web.post(path, json={"seat": ada["seat"]}, headers=house.bearer)
        assert twice.json() == {"entries": 0}
    raw = (tmp_path / "log.sqlite3").read_bytes()
    assert b"Bob was here" in raw
    assert b"Unforgettable" not in raw
    assert SAID.encode() not in raw
    taken = tmp_path / "taken.jsonl"
    taken.write_bytes(log.content)
    shown = CliRunner().invoke(cli, ["audit", str(taken)]).stdout
    assert "Their chain of hashes holds" in shown
    assert "Words were blanked in 3 of them." in shown
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    assert [verdict.agrees for verdict in audit_database(engine)] == [True]
    with engine.connect() as connection:
        assert len(blanked_in(connection, exercise)) == 3
        assert first_broken(rows(connection, exercise)) is not None, "without the list it breaks"
    engine.dispose()


async def test_what_is_altered_under_cover_of_forgetting_is_found(tmp_path: Path) -> None:
    """A blanked entry is still sealed: its place, its moment, its actor and both digests."""
    async with served(tmp_path) as house:
        exercise, *_ = await talk(house)
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.execute(
            blanked.insert(), [{"exercise": exercise, "number": n, "at": 1} for n in (3, 4)]
        )
        connection.execute(update(entries).where(entries.c.number == 3).values(at=12345))
    with engine.connect() as connection:
        found = rows(connection, exercise)
        assert first_broken(found, blanked_in(connection, exercise)) == 3
    engine.dispose()


async def test_people_of_old_seminars_are_forgotten_by_themselves(tmp_path: Path) -> None:
    moments = Hand()
    async with served(tmp_path, moments) as house:
        exercise, *_ = await talk(house)
    for days, found in ((30, {"Ada", "Ada Unforgettable"}), (1, None), (1, {BLANK})):
        moments.at += days * 24 * 3600 * 1000
        async with served(tmp_path, moments, keep_days=30) as house:
            await house.house.event_log.write(lambda _connection: None)  # behind the forgetting
            assert found in (None, await names(house, exercise))


async def names(house: Served, exercise: str) -> set[str]:
    found = await house.house.exercises.find(exercise)
    assert found is not None
    return set(found.people.values())


async def test_the_command_forgets_by_name_and_asks_who_is_meant(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, *_ = await talk(house)
        code = (await house.seminar())["code"]
        await house.join(code, "Ada")
    database = str(tmp_path / "log.sqlite3")

    def run(*words: str) -> tuple[int, str]:
        answer = CliRunner().invoke(cli, ["forget", *words, "--database", database])
        return answer.exit_code, answer.output

    assert run("Nobody") == (1, "There is nobody “Nobody”.\n")
    two = run("Ada")
    assert two[0] == 1
    assert two[1].startswith("2 people are meant; name one by the seat:\n  ")
    done = run("Ada Unforgettable")
    assert done[0] == 0
    assert done[1].startswith(
        f"Forgotten: the name, and the words in 3 entries of exercise {exercise}.\n"
    )
    assert run("Ada", "--exercise", exercise)[0] == 0


def test_comments_on_brackets_are_blanked_wherever_the_draft_is_told_again() -> None:
    comment = {"type": "add-bracket", "comment": "Never", "draft": "1"}
    told = {"known": [{"facts": [{"draft": {"brackets": [{"comment": "Never", "by": "x"}]}}]}]}
    said = set(_comments(comment))
    assert said == {"Never"}
    hers = _Words({"ada"}, said, any_of(()))
    assert hers.blank(comment, own=True) == {**comment, "comment": BLANK}
    facts = [{"draft": {"brackets": [{"comment": BLANK, "by": "x"}]}}]
    assert hers.blank(told) == {"known": [{"facts": facts}]}
    assert _Words({"ada"}, set(), any_of(())).blank(told) == told, "somebody else's comment stays"
    heard = {"fact": "heard", "seat": "bob", "text": "Hello"}
    assert hers.blank(heard) == heard
    assert _Words({"bob"}, said, any_of(())).blank(heard) == {**heard, "text": BLANK}


def test_a_name_goes_from_what_others_wrote_and_from_nothing_that_is_no_writing() -> None:
    ada = _Words({"s1"}, set(), any_of(["Ada Lovelace", "(", "halvern"]))
    told = {"text": "Dear ADA Lovelace, ask Halvern", "seat": "s2", "party": "halvern"}
    assert ada.blank(told) == {"text": "Dear —, ask —", "seat": "s2", "party": "halvern"}
    kept = {"text": "Ada Lovelaces, Nada Lovelace", "reason": "halvernia", "comment": ""}
    assert ada.blank(kept) == kept
    assert ada.blank({"reason": "For Ada Lovelace."}) == {"reason": "For —."}


def test_a_comment_is_blanked_as_it_came_and_as_it_is_told() -> None:
    """A phone leaves a space behind the last word, and what is told has none."""
    assert set(_comments({"comment": "Never "})) == {"Never ", "Never"}
    assert _comments({"comment": " "}) == [" "]


def test_a_name_goes_from_titles_and_news_and_from_no_words_of_the_case() -> None:
    ada = _Words({"s1"}, set(), any_of(["Ada Lovelace"]))
    told = {"draft": {"title": "Pact of Ada Lovelace", "returned": "Ask Ada Lovelace"}}
    assert ada.blank(told) == {"draft": {"title": "Pact of —", "returned": "Ask —"}}
    news = {"fact": "news", "inject": "", "headline": {"en": "Ada Lovelace!"}, "text": {"en": ""}}
    assert ada.blank(news) == {**news, "headline": {"en": "—!"}}
    prepared = {**news, "inject": "scandal"}
    assert ada.blank(prepared) == prepared


def test_a_name_that_was_written_otherwise_is_found_as_it_is_told() -> None:
    """In pieces, or with what nobody sees in it: the command keeps that, and the event does not."""
    jose = _Words({"s1"}, set(), any_of(["José"]))
    assert jose.blank({"text": "Dear Jose\u0301, hello"}) == {"text": "Dear —, hello"}
    assert jose.blank({"text": "Dear Jos\u200b\u00e9"}) == {"text": "Dear —"}
    other = {"text": "Jose\u0301phine"}
    assert jose.blank(other) == other


async def test_all_that_was_blanked_still_agrees_with_the_rules(tmp_path: Path) -> None:
    """Names in titles, news and reasons, and a comment with a space behind."""
    async with served(tmp_path) as house:
        exercise, one, two, ada = await talk(house)
        control = await house.control(exercise)
        parties = [one.you["viewer"], two.you["viewer"]]
        measure = one.parts["board"]["measures"][0]
        number = measure["parameters"][0]
        values = {each["id"]: each["default"] for each in measure["parameters"]}
        article = {"id": 1, "measure": measure["id"], "parties": parties, "values": values}
        await two.do(
            "table",
            title="The Ada Unforgettable pact",
            parties=parties,
            access=["all"],
            articles=[article],
        )
        await one.quiet()
        name = next(part for part in one.parts if part.startswith("draft/"))
        draft = name.removeprefix("draft/")
        await one.do(
            "bracket",
            draft=draft,
            revision=1,
            article=1,
            parameter=number["id"],
            value=number["max"],
            comment="Never shall we ",
        )
        await control.do(
            "improvise", headline="Ada Unforgettable resigns", text="Ada Unforgettable", to=[]
        )
        await control.do("pause", reason="Because of Ada Unforgettable")
        path = f"/api/exercises/{exercise}/forget"
        done = await house.web.post(path, json={"seat": ada["seat"]}, headers=house.bearer)
        assert done.json()["entries"] == 7
    raw = (tmp_path / "log.sqlite3").read_bytes()
    assert b"Unforgettable" not in raw
    assert b"Never shall we" not in raw
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    assert [verdict.agrees for verdict in audit_database(engine)] == [True]
    engine.dispose()


async def test_another_process_shows_it_no_longer_than_until_it_looks(tmp_path: Path) -> None:
    """Neither on the sockets that are open there, nor in a debrief that was made before."""
    async with served(tmp_path) as house, served(tmp_path) as other:
        exercise, _, _, ada = await talk(house)
        control = await house.control(exercise)
        await control.do("improvise", headline="Ada Unforgettable resigns", text="", to=[])
        for phase in ("talks", "decisions"):
            await control.do("end-phase", round=1, phase=phase)
        mine = await other.control(exercise)
        assert (await mine.until("here"))["names"][ada["seat"]] == "Ada Unforgettable"
        debrief = f"/api/exercises/{exercise}/debrief"
        assert "Unforgettable" in (await other.web.get(debrief, headers=other.bearer)).text
        path = f"/api/exercises/{exercise}/forget"
        await house.web.post(path, json={"seat": ada["seat"]}, headers=house.bearer)
        await other.house.door.recheck()
        assert (await mine.goodbye())[0] == "try-again"
        again = await other.control(exercise)
        assert (await again.until("here"))["names"][ada["seat"]] == BLANK
        assert "Unforgettable" not in (await other.web.get(debrief, headers=other.bearer)).text
        await other.house.door.recheck()
        assert not await again.quiet(), "and whoever has read it anew stays"


async def test_the_command_forgets_what_else_somebody_was_called(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _, two, ada = await talk(house)
        await two.do("speak", channel="plenary", text="Well done, Adusha! Adushas everywhere.")
    database = str(tmp_path / "log.sqlite3")
    words = ["forget", ada["seat"], "--also", "Adusha", "--also", "Ada", "--database", database]
    assert CliRunner().invoke(cli, words).exit_code == 0
    engine = open_engine(database)
    with engine.connect() as connection:
        said = "".join(row.command + row.event for row in rows(connection, exercise))
    engine.dispose()
    assert "Well done, —! Adushas everywhere." in said
    assert "Adusha!" not in said


async def test_who_is_called_as_the_case_is_takes_none_of_its_words(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"], "Two Shores")
        path = f"/api/exercises/{joined['exercise']}/forget"
        done = await house.web.post(path, json={"seat": joined["seat"]}, headers=house.bearer)
        assert done.json() == {"entries": 0}
        log = await house.web.get(f"/api/exercises/{joined['exercise']}/log", headers=house.bearer)
        assert "Two Shores" in log.text
