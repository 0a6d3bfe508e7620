"""A live page: who says something changes every seat's own text. oTree commits each move."""

from otree.api import BaseConstants, BaseGroup, BasePlayer, BaseSubsession, Page, models


class C(BaseConstants):
    """Everybody of a session is one group."""

    NAME_IN_URL = "cbm"
    PLAYERS_PER_GROUP = None
    NUM_ROUNDS = 1


class Subsession(BaseSubsession):
    """Nothing."""


class Group(BaseGroup):
    """What all have in common."""

    moves = models.IntegerField(initial=0)


class Player(BasePlayer):
    """A seat, and what it alone may read."""

    own = models.LongStringField(initial="")


def say(player, _data):
    """A move: each seat's text changes, and each is sent its own."""
    group = player.group
    group.moves += 1
    answer = {}
    for each in group.get_players():
        each.own = f"{group.moves} for {each.id_in_group} ".ljust(1000, "x")
        answer[each.id_in_group] = each.own
    return answer


class Talks(Page):
    """The only page."""

    live_method = say


page_sequence = [Talks]
