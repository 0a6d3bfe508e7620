"""Repeats: two who table the same at one moment come to one text of it."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations

import pytest
from msgspec.structs import replace

from game_rules.bots.craft import repeats, texts
from game_rules.bots.craft.temper import RECIPROCATOR
from game_rules.compliance.obligations import articles
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.events import Event
from game_rules.scenario.treaty import Agreement, Article, Draft
from game_rules.theatre.play import Play, Player, bots, key
from game_rules.view import View, glance
from server.scenarios.loading import shelf
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table


class AtOnce(Play):
    """Everybody thinks before anybody acts, as bots of one table do on a server."""

    def hear(self, players: Mapping[str, Player]) -> bool:
        world = self.world
        wished = [
            (party, player(glance(party, world.public, world.known[party]), key(world, party)))
            for party, player in players.items()
        ]
        answers = [self.do(Deputy(party=party), one) for party, some in wished for one in some]
        return any(isinstance(answer, Event) for answer in answers)


def twice(game: Play) -> Counter[str]:
    """Measures that bind the same two alike by two agreements, made for just the same parties."""
    found: Counter[tuple[str, tuple[str, ...], tuple[str, ...], str]] = Counter()
    for agreement in game.world.public.record.agreements.values():
        for each in articles(agreement):
            for pair in combinations(sorted(set(each.parties) & set(agreement.parties)), 2):
                found[each.measure, pair, tuple(sorted(each.parties)), str(each.values)] += 1
    return Counter(measure for (measure, *_), times in found.items() if times > 1)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["two-shores", "pop-up", "south-china-sea", "osce-cyber"])
@pytest.mark.parametrize("kind", [Play, AtOnce])
def test_no_two_texts_in_force_say_the_same(name: str, kind: type[Play]) -> None:
    case = shelf()[name]
    for seed in range(2):
        game = kind(case, f"{70_000 + seed:032x}")
        players = bots(case)
        game.open(players)
        game.run(players)
        assert not twice(game)


LINE = acts.article("hotline")
VISIT = acts.article("notify", id=2)


def draft(id: str, by: str, *lines: Article, signed: tuple[str, ...] = ()) -> Draft:
    return Draft(
        id=id,
        title=id,
        revision=1,
        sponsors=(by,),
        parties=("nor", "sud"),
        access=("all",),
        articles=lines,
        signatures=signed,
        tabled=1,
    )


def seeing(*drafts: Draft, agreements: tuple[Agreement, ...] = (), by: str = "sud") -> View:
    table = Table(small())
    view = table.view(by)
    record = replace(view.record, agreements={one.id: one for one in agreements})
    return replace(view, drafts={one.id: one for one in drafts}, record=record)


def test_who_came_later_gives_way_to_an_earlier_text_that_it_wants() -> None:
    first, second = draft("a", "nor", LINE), draft("b", "sud", LINE)
    view = seeing(first, second)
    given = texts.answer(view, second, RECIPROCATOR)
    assert given is not None
    assert given.code == "said-already"
    assert given.command == c.Withdraw(draft="b", revision=1)
    ours = texts.answer(seeing(first, second, by="nor"), first, RECIPROCATOR)
    assert ours is None or ours.code != "said-already", "the earlier text stays"


def test_what_it_does_not_want_is_no_reason_to_give_way() -> None:
    first, second = draft("a", "nor", LINE, acts.article("freeze", id=2)), draft("b", "sud", LINE)
    assert repeats.merged(seeing(first, second), second, lambda _: False) is None


def test_of_a_longer_text_the_rest_stays() -> None:
    first, second = draft("a", "nor", LINE), draft("b", "sud", LINE, VISIT)
    given = repeats.merged(seeing(first, second), second, lambda _: True)
    assert given is not None
    assert isinstance(given.command, c.Revise)
    assert given.command.articles == (VISIT,)


def test_nobody_signs_what_both_have_signed_elsewhere_or_what_is_in_force() -> None:
    first = draft("a", "nor", LINE, signed=("nor", "sud"))
    second = draft("b", "nor", LINE)
    assert texts.idle(seeing(first, second), second)
    half = replace(first, signatures=("nor",))
    assert not texts.idle(seeing(half, second), second), "who knows whether they will"
    pact = Agreement(
        id="p",
        title="p",
        sponsors=("nor",),
        parties=("nor", "sud"),
        open_to=(),
        articles=(LINE,),
        entered=1,
    )
    assert texts.idle(seeing(second, agreements=(pact,)), second)
    leaving = replace(pact, notices={"nor": 2})
    assert not texts.idle(seeing(second, agreements=(leaving,)), second)


def test_deeper_numbers_are_something_new() -> None:
    shallow, deep = (acts.article("notify", troops=troops) for troops in (20000, 9000))
    pact = Agreement(
        id="p",
        title="p",
        sponsors=("nor",),
        parties=("nor", "sud"),
        open_to=(),
        articles=(shallow,),
        entered=1,
    )
    view = seeing(draft("b", "nor", deep), agreements=(pact,))
    assert not texts.idle(view, view.drafts["b"])
    deeper = replace(pact, articles=(deep,))
    view = seeing(draft("b", "nor", shallow), agreements=(deeper,))
    assert texts.idle(view, view.drafts["b"])
