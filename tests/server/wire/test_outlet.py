"""Text leaves without a task while there is room, and with one that nobody waits for when not."""

import asyncio

import pytest

from server.wire.frames import Letter
from server.wire.outlet import Message, Outlet


class Line:
    """A line that takes text only while its gate is open, as a server's `send` does."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.sent: list[Message] = []
        self.broken: Exception | None = None

    async def send(self, message: Message) -> None:
        await self.gate.wait()
        if self.broken is not None:
            raise self.broken
        self.sent.append(message)


@pytest.fixture
async def line() -> Line:
    return Line()


async def test_text_is_gone_when_write_returns(line: Line) -> None:
    drained: list[str] = []
    outlet = Outlet(line.send, lambda: drained.append("drained"))
    before = asyncio.all_tasks()
    outlet.put(Letter(b"one"))
    outlet.put(Letter(b"two"))
    assert [message["text"] for message in line.sent] == ["one", "two"]
    assert asyncio.all_tasks() == before
    assert outlet.open
    assert drained == []


async def test_a_full_line_keeps_one_text_and_says_when_it_is_through(line: Line) -> None:
    drained = asyncio.Event()
    outlet = Outlet(line.send, drained.set)
    line.gate.clear()
    states = [outlet.open]
    outlet.put(Letter(b"one"))
    states.append(outlet.open)
    assert line.sent == []
    line.gate.set()
    await drained.wait()
    states.append(outlet.open)
    assert states == [True, False, True]
    assert [message["text"] for message in line.sent] == ["one"]


@pytest.mark.parametrize("error", [OSError("reset"), RuntimeError("closed")])
async def test_a_line_that_breaks_is_closed_and_hurts_nobody(line: Line, error: Exception) -> None:
    drained = asyncio.Event()
    outlet = Outlet(line.send, drained.set)
    line.broken = error
    outlet.put(Letter(b"one"))
    assert not outlet.open
    late = Outlet(line.send, drained.set)
    line.gate.clear()
    late.put(Letter(b"one"))
    line.gate.set()
    await drained.wait()
    assert not late.open
    await late.close(Letter(b"bye"), 1000)
    assert line.sent == []


async def test_goodbye_comes_behind_what_is_on_its_way(line: Line) -> None:
    outlet = Outlet(line.send, lambda: None)
    line.gate.clear()
    outlet.put(Letter(b"one"))
    closing = asyncio.ensure_future(outlet.close(Letter(b"bye"), 1012))
    await asyncio.sleep(0)
    assert not outlet.open
    line.gate.set()
    await closing
    assert [message.get("text", message.get("code")) for message in line.sent] == [
        "one",
        "bye",
        1012,
    ]
    await outlet.close(Letter(b"again"), 1000)
    assert len(line.sent) == 3
