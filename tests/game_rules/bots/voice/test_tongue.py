"""In which manner each bot speaks, and how much of it a room bears."""

from typing import get_args

import pytest
from msgspec.structs import replace

from game_rules.bots.voice.tongue import ROOM, TONGUES, UNDERSTUDY, allowance, tongue
from game_rules.record.phrases import PHRASES
from game_rules.scenario.scenario import Bot
from tests.game_rules.bots.scenes import talks

BOTS: tuple[Bot, ...] = get_args(Bot)


@pytest.mark.parametrize("bot", BOTS)
def test_every_bot_has_a_manner_of_its_own_and_none_in_the_place_of_people(bot: Bot) -> None:
    assert tongue(bot, stands_in=False) is TONGUES[bot]
    assert tongue(bot, stands_in=True) is UNDERSTUDY
    assert UNDERSTUDY.unasked < TONGUES[bot].unasked
    assert UNDERSTUDY.often < TONGUES[bot].often


@pytest.mark.parametrize("bot", BOTS)
def test_who_opens_a_round_or_listens_names_nobody_it_has_not_heard_of(bot: Bot) -> None:
    manner = TONGUES[bot]
    assert manner.opens
    assert not any(PHRASES[code] for code in manner.opens), "there is nobody to name yet"
    assert all("party" in PHRASES[code] for code in manner.hears)


def test_where_more_sit_than_can_be_listened_to_each_says_half_as_much_and_never_nothing() -> None:
    view = talks()
    names = view.board.parties[:1] * ROOM
    silent = replace(names[0], playable=False)

    def allowed(playable: int, lines: int) -> int:
        parties = (*names[:1] * playable, silent, silent)
        crowd = replace(view, board=replace(view.board, parties=parties))
        return allowance(crowd, replace(UNDERSTUDY, unasked=lines))

    assert [allowed(ROOM, lines) for lines in (1, 2, 3, 4)] == [1, 2, 3, 4]
    assert [allowed(ROOM + 1, lines) for lines in (1, 2, 3, 4)] == [1, 1, 2, 2]
