"""What is kept for whoever asks next is the newest, and no more than so much."""

import asyncio

from server.desk.lately import Lately


def test_it_is_given_for_the_entry_that_it_was_made_of_and_for_no_other() -> None:
    kept = Lately[bytes]()
    assert kept.get("a", 1) is None
    assert kept.keep("a", 1, b"one") == b"one"
    assert (kept.get("a", 1), kept.get("a", 2)) == (b"one", None)
    kept.keep("a", 2, b"two")
    assert (kept.get("a", 1), kept.get("a", 2)) == (None, b"two")
    kept.forget("a")
    assert kept.get("a", 2) is None


def test_the_one_that_was_asked_for_least_lately_goes_first() -> None:
    kept = Lately[int](2)
    kept.keep("a", 1, 1)
    kept.keep("b", 1, 2)
    assert kept.get("a", 1) == 1
    kept.keep("c", 1, 3)
    assert [kept.get(each, 1) for each in "abc"] == [1, None, 3]


class Slow:
    """Makes something of an exercise when it is let."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.may = asyncio.Event()

    async def make(self, upto: int) -> str:
        self.made.append(upto)
        await self.may.wait()
        return f"of {upto}"


async def test_what_many_ask_for_at_once_is_made_once() -> None:
    kept, slow, number = Lately[str](), Slow(), [5]
    asking = [asyncio.ensure_future(kept.ask("a", lambda: number[0], slow.make)) for _ in range(24)]
    other = asyncio.ensure_future(kept.ask("b", lambda: 1, slow.make))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert slow.made == [5, 1], "for one exercise nobody waits because of another"
    number[0] = 6
    slow.may.set()
    assert await other == "of 1"
    assert await asyncio.gather(*asking) == ["of 5", *["of 6"] * 23], "and never of an older one"
    assert slow.made == [5, 1, 6]


async def test_one_who_breaks_off_leaves_it_to_the_next() -> None:
    kept, slow = Lately[str](), Slow()
    first, second = (asyncio.ensure_future(kept.ask("a", lambda: 1, slow.make)) for _ in "ab")
    await asyncio.sleep(0)
    first.cancel()
    slow.may.set()
    assert await second == "of 1"
    assert slow.made == [1, 1]


async def test_what_was_forgotten_while_it_was_made_is_not_kept() -> None:
    kept, slow = Lately[str](), Slow()
    asking = asyncio.ensure_future(kept.ask("a", lambda: 1, slow.make))
    await asyncio.sleep(0)
    kept.forget("a")
    slow.may.set()
    assert await asking == "of 1"
    assert kept.get("a", 1) is None
