"""The mildest wish of each kind: if it is refused, so is every other."""

from game_rules.allowed import allowed
from game_rules.evolve import evolve
from game_rules.mildest import IN_GENERAL, OF_DRAFT, about, reserved
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.world import World
from game_rules.view import View, view
from tests.kit.acts import article, tabled, tabling
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table


def tag_of(command: c.Command) -> str:
    return str(type(command).__struct_config__.tag)


def answer(seen: View, command: c.Command) -> str | None:
    """What the view's moves say of this kind of wish; None where they say nothing of it."""
    tag = tag_of(command)
    draft = getattr(command, "draft", None)
    if draft is not None:
        return seen.moves.drafts.get(draft, {}).get(tag)
    return seen.moves.may.get(tag)


def test_what_bots_were_granted_was_never_said_to_be_closed() -> None:
    world: World | None = None
    asked: set[str] = set()
    for entry in played("small")[1]:
        if world is not None and isinstance(entry.actor, Deputy):
            party = entry.actor.party
            said = answer(view(party, world.public, world.known[party]), entry.command)
            if said is not None:
                asked.add(tag_of(entry.command))
                assert said == "", (entry.number, entry.command)
        world = evolve(world, entry.event)
    assert {"table", "sign", "posture", "attend", "ready", "seal"} <= asked


def test_every_mildest_wish_is_of_the_kind_under_which_it_stands() -> None:
    table = Table(small())
    tabled(table, tabling(article("inspect", ("sud",))))
    seen = table.view("nor")
    (draft,) = seen.drafts.values()
    assert {tag: tag_of(wish(seen)[1]) for tag, wish in IN_GENERAL.items()} == {
        tag: tag for tag in IN_GENERAL
    }
    assert {tag: tag_of(wish(seen, draft)[1]) for tag, wish in OF_DRAFT.items()} == {
        tag: tag for tag in OF_DRAFT
    }


def test_a_bracket_is_wished_where_none_of_ours_stands_yet() -> None:
    table = Table(small())
    id = tabled(table, tabling(article("inspect", ("sud",))))
    seen = table.view("nor")
    assert reserved("nor", seen.drafts[id]) == set()
    wish = OF_DRAFT["bracket"](seen, seen.drafts[id])[1]
    assert isinstance(wish, c.AddBracket)
    table.must("nor", wish)
    seen = table.view("nor")
    assert reserved("nor", seen.drafts[id]) == {(wish.article, wish.parameter)}
    assert reserved("sud", seen.drafts[id]) == set()
    again = OF_DRAFT["bracket"](seen, seen.drafts[id])[1]
    assert isinstance(again, c.AddBracket)
    assert (again.article, again.parameter) != (wish.article, wish.parameter)


def test_an_estimate_is_about_one_other_party_and_it_rotates() -> None:
    table = Table(small())
    assert about(table.view("nor")) != "nor"
    assert about(table.view("sud")) != "sud"
    wish = IN_GENERAL["estimate"](table.view("nor"))[1]
    assert isinstance(wish, c.MakeEstimate)
    assert wish.about == about(table.view("nor"))


def test_a_leap_is_asked_of_whoever_has_not_confirmed_it() -> None:
    table = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.tick()
    first, wish = IN_GENERAL["leap"](table.view("nor"))
    assert isinstance(wish, c.Leap)
    assert wish.confirm
    table.must("nor-head" if first == "leap" else "nor-military", wish)
    second, other = IN_GENERAL["leap"](table.view("nor"))
    assert isinstance(other, c.Leap)
    assert other.confirm
    assert second != first


def test_to_speak_is_asked_with_a_word_that_can_be_said() -> None:
    table = Table(small())
    right, wish = IN_GENERAL["speak"](table.view("nor"))
    assert right == "speak"
    assert allowed(table.view("nor"), table.actor("nor"), wish) is None
