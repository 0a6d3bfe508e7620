"""The collector is spared what was there before."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from server.garbage import SELDOM, settle, settle_as_it_goes, settle_to_play


class Link:
    """A link of a chain that may close to a ring."""

    ring: "Link"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    threshold, callbacks = gc.get_threshold(), list(gc.callbacks)
    yield
    gc.callbacks[:] = callbacks
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


def test_what_outlives_a_look_is_left_alone_until_after_an_hour_all_is_looked_at() -> None:
    now = 0.0
    settle_as_it_goes(lambda: now)
    link = Link()
    link.ring = link
    gc.collect(1)
    assert any(one is link for one in gc.get_objects()), "it is young"
    gc.collect()
    assert all(one is not link for one in gc.get_objects()), "it is left alone"
    gone = weakref.ref(link)
    del link
    now = SELDOM - 1
    gc.collect()
    assert gone() is not None
    now = SELDOM
    gc.collect()
    assert gone() is None
    assert gc.get_freeze_count() > 10_000, "and what is still there is left alone again"


def test_who_plays_game_after_game_collects_more_rarely() -> None:
    usual = gc.get_threshold()
    settle_to_play()
    assert all(now > then for now, then in zip(gc.get_threshold(), usual, strict=True))
