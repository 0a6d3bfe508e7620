"""Where a bot can say something, so that nobody hears of a text who may not read it."""

from msgspec.structs import replace

from game_rules.bots.voice import places
from game_rules.record.world import OBSERVER, PLENARY, PROJECTOR, Channel
from game_rules.scenario.treaty import Draft
from game_rules.view import View
from tests.game_rules.bots.scenes import talks
from tests.kit import acts

ALL = ("nor", "sud", "mid")
EVERYBODY = (*ALL, OBSERVER, PROJECTOR)


def channel(id: str, *members: str) -> Channel:
    return Channel(id=id, kind="plenary" if id == PLENARY else "opened", members=members)


def where(*channels: Channel) -> View:
    view: View = replace(talks(), channels={each.id: each for each in channels})
    return view


def draft(*access: str) -> Draft:
    """A text that these may read."""
    return Draft(
        id="d", title="Pact", sponsors=("nor",), parties=("nor", "sud"), access=access,
        articles=(acts.article("hotline"),), revision=1, tabled=1,
    )  # fmt: skip


def test_what_all_may_read_is_spoken_of_before_all() -> None:
    view = where(channel(PLENARY, *ALL), channel("two", "nor", "sud"))
    assert places.of_texts(view, [draft(*EVERYBODY)]) == PLENARY


def test_the_plenary_is_heard_by_who_watches_as_well() -> None:
    view = where(channel(PLENARY, *ALL), channel("two", "nor", "sud"))
    assert places.of_texts(view, [draft(*ALL)]) == "two"
    assert places.listeners(channel(PLENARY, *ALL)) == set(EVERYBODY)
    assert places.listeners(channel("two", "nor", "sud")) == {"nor", "sud"}


def test_of_several_texts_all_must_be_open_to_all_listeners() -> None:
    view = where(channel("three", *ALL), channel("two", "nor", "sud"))
    assert places.of_texts(view, [draft(*ALL)]) == "three"
    assert places.of_texts(view, [draft(*ALL), draft("nor", "sud")]) == "two"
    assert places.of_texts(view, [draft("nor")]) is None


def test_nothing_is_said_where_one_does_not_sit_or_among_one_s_own() -> None:
    elsewhere = channel("theirs", "sud", "mid")
    caucus = Channel(id="caucus", kind="caucus", members=("nor",))
    assert places.of_texts(where(elsewhere, caucus), [draft(*ALL)]) is None


def test_two_alone_have_a_channel_or_else_a_plenary_of_two() -> None:
    assert (
        places.between(where(channel(PLENARY, *ALL), channel("two", "nor", "sud")), "sud") == "two"
    )
    assert places.between(where(channel(PLENARY, *ALL), channel("three", *ALL)), "sud") is None
    assert places.between(where(channel(PLENARY, "nor", "sud")), "sud") == PLENARY
    assert places.between(where(channel(PLENARY, "nor", "sud")), "mid") is None
