"""The collector is spared what was there before."""

import gc
from collections.abc import Iterator

import pytest

from server.garbage import settle, settle_to_play


class Link:
    """A link of a chain that may close to a ring."""

    ring: "Link"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)


def test_what_is_there_is_not_gone_through_again_and_what_comes_is_collected() -> None:
    before = [Link()]
    settle()
    assert gc.get_freeze_count() > 10_000, "the program itself"
    assert all(one is not before for one in gc.get_objects())
    gc.disable()
    link = Link()
    link.ring = link
    del link
    assert gc.collect() >= 1
    gc.enable()


def test_who_plays_game_after_game_collects_more_rarely() -> None:
    usual = gc.get_threshold()
    settle_to_play()
    assert all(now > then for now, then in zip(gc.get_threshold(), usual, strict=True))
