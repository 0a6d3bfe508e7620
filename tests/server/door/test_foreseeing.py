"""A question about a text that is being written, over the socket."""

from pathlib import Path
from typing import Any

import pytest

from tests.kit.served import Socket, seated, served, started

pytestmark = pytest.mark.slow


def table(socket: Socket, *measures: str, **changes: Any) -> dict[str, Any]:
    """The wish to table these measures for everybody, without a title as yet."""
    board = socket.parts["board"]
    parties = [each["id"] for each in board["parties"] if each["playable"]]
    offered = {each["id"]: each for each in board["measures"]}
    articles = [
        {
            "id": number,
            "measure": id,
            "parties": parties,
            "values": {each["id"]: each["default"] for each in offered[id]["parameters"]},
            "monitor": None,
        }
        for number, id in enumerate(measures, start=1)
    ]
    plain = {"title": "", "parties": parties, "access": [], "articles": articles, "term": None}
    return {"type": "table", **plain, **changes}


async def asked(socket: Socket, text: dict[str, Any], number: int = 1) -> dict[str, Any]:
    await socket.say({"type": "foresee", "number": number, "text": text})
    return await socket.until("foreseen")


def easy(socket: Socket) -> str:
    """A measure that stands on no other."""
    return next(
        str(each["id"]) for each in socket.parts["board"]["measures"] if not each["requires"]
    )


async def test_who_writes_is_told_at_once_what_they_would_be_told_of_at_the_table(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        _, [ada, _] = await started(house)
        text = table(ada, easy(ada))
        answer = await asked(ada, text, 7)
        assert (answer["number"], answer["code"]) == (7, "")
        await ada.do(text.pop("type"), **text | {"title": "Pact"})
        [lying] = ada.parts["forecasts"].values()
        assert {**answer["forecast"], "revision": 1} == lying


async def test_nothing_is_stored_and_nobody_else_hears_of_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, [one, two] = await seated(house)
        control = await house.control(exercise)
        await control.do("start")
        ada, phone, bob = [await house.enter(each["token"]) for each in (one, one, two)]
        others = (control, phone, bob)
        for each in others:
            await each.quiet()
        opened = await house.house.exercises.find(exercise)
        assert opened is not None
        number = opened.past.number
        await asked(ada, table(ada, easy(ada)))
        assert [await each.quiet() for each in others] == [[], [], []]
        assert opened.past.number == number


async def test_a_text_that_could_not_lie_there_is_answered_with_the_reason(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, [ada, _] = await started(house)
        alone = table(ada, easy(ada), parties=[ada.you["viewer"]])
        answer = await asked(ada, alone)
        assert (answer["forecast"], answer["code"]) == (None, "too-few-parties")
        revised = {"type": "revise", "draft": "none", "revision": 1, "title": "", "articles": []}
        assert (await asked(ada, revised))["code"] == "no-such-draft"


async def test_who_watches_has_no_home_to_ask(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        control, [ada, _] = await started(house)
        answer = await asked(control, table(ada, easy(ada)))
        assert (answer["forecast"], answer["code"]) == (None, "no-seat")


async def test_questions_count_as_what_a_person_may_say(tmp_path: Path) -> None:
    """One who asks without end is first told to wait, and by two devices gets no more."""
    async with served(tmp_path, command_burst=4, commands_per_second=0.001) as house:
        _, [one, _] = await seated(house)
        phones = [await house.enter(one["token"]) for _ in range(3)]
        text, codes = table(phones[0], easy(phones[0])), []
        for phone in phones:
            codes += [(await asked(phone, text))["code"] for _ in range(3)]
        assert codes == [""] * 8 + ["too-fast"]
