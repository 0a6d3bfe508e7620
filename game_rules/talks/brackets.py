"""Brackets: reserving a value, and coming to terms over it."""

from msgspec.structs import replace

from game_rules.exact.sure import sure
from game_rules.record.actors import Actor
from game_rules.record.commands import AddBracket, ResolveBracket
from game_rules.record.events import Event, Refused
from game_rules.record.world import World
from game_rules.scenario.catalogue import by_id
from game_rules.scenario.treaty import Article, Bracket, Draft
from game_rules.seats.sight import View
from game_rules.seats.wording import COMMENT, clean, reworded
from game_rules.talks.articles import in_range
from game_rules.talks.drafting import come_to_terms, new_text, on_table, takes_part, tell


def may_bracket(view: View, actor: Actor, command: AddBracket) -> Refused | None:
    """A party reserves a value that the text has, once; the alternative is another."""
    return (
        on_table(view, actor, command.draft, command.revision, "revise")
        or takes_part(view, command.draft)
        or reworded(command.comment, COMMENT)
        or _reservable(view, command)
    )


def _reservable(view: View, command: AddBracket) -> Refused | None:
    draft = view.drafts[command.draft]
    article = next((a for a in draft.articles if a.id == command.article), None)
    if article is None:
        return Refused(code="no-such-article", args={"article": command.article})
    measure = by_id(view.board.measures)[article.measure]
    refused = in_range(measure, article.id, command.parameter, command.value)
    if refused is None and article.values[command.parameter] == command.value:
        return Refused(code="nothing-changed")
    if refused is None and any(_same(each, view.viewer, command) for each in draft.brackets):
        return Refused(code="already-reserved")
    return refused


def _same(bracket: Bracket, owner: str, command: AddBracket) -> bool:
    place = (command.article, command.parameter)
    return bracket.owner == owner and (bracket.article, bracket.parameter) == place


def bracket(world: World, party: str, command: AddBracket) -> Event:
    """The value stands in brackets until its owner, or somebody for it, gives way."""
    draft = world.known[party].drafts[command.draft]
    reserved = Bracket(
        id=max((each.id for each in draft.brackets), default=0) + 1,
        article=command.article,
        parameter=command.parameter,
        owner=party,
        value=command.value,
        comment=clean(command.comment),
    )
    draft = new_text(draft, draft.articles, (*draft.brackets, reserved))
    return tell(world, "bracketed", party, draft, anew=True)


def may_unbracket(view: View, actor: Actor, command: ResolveBracket) -> Refused | None:
    """An owner withdraws its bracket; anybody else who takes part accepts the alternative."""
    return (
        on_table(view, actor, command.draft, command.revision, "revise")
        or takes_part(view, command.draft)
        or _ours_to_resolve(view, command)
    )


def _ours_to_resolve(view: View, command: ResolveBracket) -> Refused | None:
    found = _find(view.drafts[command.draft], command.bracket)
    if found is None:
        return Refused(code="no-such-bracket")
    if (found.owner == view.viewer) == command.accept:
        return Refused(code="own-bracket" if command.accept else "not-our-bracket")
    return None


def _find(draft: Draft, bracket: int) -> Bracket | None:
    return next((each for each in draft.brackets if each.id == bracket), None)


def unbracket(world: World, party: str, command: ResolveBracket) -> Event:
    """One bracket fewer. An alternative accepted is the text, and settles others' equal wishes."""
    draft = world.known[party].drafts[command.draft]
    found = sure(_find(draft, command.bracket))
    if not command.accept:
        left = tuple(each for each in draft.brackets if each.id != found.id)
        return tell(world, "unbracketed", party, new_text(draft, draft.articles, left), anew=True)
    text = tuple(_with(article, found) for article in draft.articles)
    settled = [each for each in draft.brackets if _wish(each) == _wish(found)]
    left = tuple(each for each in draft.brackets if each not in settled)
    owners = tuple(each.owner for each in settled)
    draft = replace(new_text(draft, text, left), resolved=come_to_terms(draft, party, owners))
    return tell(world, "unbracketed", party, draft, anew=True)


def _wish(bracket: Bracket) -> tuple[int, str, int]:
    return bracket.article, bracket.parameter, bracket.value


def _with(article: Article, bracket: Bracket) -> Article:
    if article.id != bracket.article:
        return article
    return replace(article, values={**article.values, bracket.parameter: bracket.value})


__all__ = ["bracket", "may_bracket", "may_unbracket", "unbracket"]
