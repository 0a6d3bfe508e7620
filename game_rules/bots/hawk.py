"""The hawk: it exposes little, wants numbers that bind nobody, and looks for what others hide.

It takes its own harmlessness for obvious, and so never guesses that another is afraid of it
(Jervis 1976). It signs words, and keeps to what it signed as far as it is watched.
"""

from collections.abc import Callable, Iterator
from typing import assert_never

from game_rules.bots import faces, leaving
from game_rules.bots.craft import drafting, envelope, judgement, lending, manners, texts
from game_rules.bots.craft.consents import consents
from game_rules.bots.craft.envelope import Posture
from game_rules.bots.craft.renewals import renewals
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.decisions.orders import partners
from game_rules.record.commands import (
    AddBracket,
    Sign,
    Stance,
    Table,
)
from game_rules.scenario.catalogue import Kind, Measure, Parameter
from game_rules.scenario.treaty import Article, Draft
from game_rules.view import View

BINDING: frozenset[Kind] = frozenset({"constraint"})


def wishes(view: View, key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    match view.stage.phase:
        case "talks":
            return talk(view, key) or manners.done(view)
        case "decisions":
            return manners.permitted(view, seal(view))
        case "reading":
            return manners.done(view)
        case _:
            assert_never(view.stage.phase)


def talk(view: View, key: int) -> tuple[Wish, ...]:
    """Bracket what would bind us, sign what would not, and ask of others what we do not give."""
    answers = [answer(view, draft) for draft in judgement.our_drafts(view)]
    asked = [
        *consents(view, words_only=True),
        *renewals(view, words_only=True),
        *lending.returned(view),
    ]
    wished = [*asked, *(one for one in answers if one is not None)]
    given = manners.permitted(view, wished)
    return given or manners.first(view, demand(view, key))


def answer(view: View, draft: Draft) -> Wish | None:
    """One answer to a text, or none."""
    if harmless(view, draft):
        hopeful = judgement.expected(view, draft) in ("certain", "likely")
        waits = draft.brackets or texts.idle(view, draft)
        if hopeful and not waits and view.viewer not in draft.signatures:
            return wish(Sign(draft=draft.id, revision=draft.revision), "words-only")
        return None
    return reserve(view, draft)


def harmless(view: View, draft: Draft) -> bool:
    """Whether a text asks of us nothing but words."""
    measures = judgement.measures(view)
    burdens = judgement.burdens(draft, view.viewer)
    return all(measures[article.measure].kind == "declaratory" for article in burdens)


def reserve(view: View, draft: Draft) -> Wish | None:
    """Ask for the number that binds least."""
    asked = reserved(view, draft, shallowest)
    if asked is None:
        return None
    bracket, article = asked
    return wish(bracket, "binds-least", measure=article.measure, value=bracket.value)


def reserved(
    view: View, draft: Draft, rather: Callable[[Parameter], int]
) -> tuple[AddBracket, Article] | None:
    """A bracket on the first number that one would rather have otherwise, and where it stands.

    Once per text; the growing revision ends it.
    """
    if judgement.own_brackets(view, draft) or draft.revision > len(draft.parties):
        return None
    measures = judgement.measures(view)
    for article in judgement.burdens(draft, view.viewer):
        for parameter in measures[article.measure].parameters:
            if article.values[parameter.id] != rather(parameter):
                bracket = AddBracket(
                    draft=draft.id,
                    revision=draft.revision,
                    article=article.id,
                    parameter=parameter.id,
                    value=rather(parameter),
                )
                return bracket, article
    return None


def shallowest(parameter: Parameter) -> int:
    """The number that binds least."""
    return parameter.max if parameter.deeper == "lower" else parameter.min


def demand(view: View, key: int) -> Iterator[Wish]:
    """One text in the whole exercise, with a constraint on the party that threatens most."""
    if key % 2 or judgement.own_drafts(view):
        return
    for rival in judgement.most_threatening(view, judgement.others(view))[:1]:
        for measure in drafting.suited(view, (rival,), BINDING)[:1]:
            yield wish(imposed(view, rival, measure), "ask-of-rival", party=rival)


def imposed(view: View, rival: str, measure: Measure) -> Table:
    """A text that binds the other alone."""
    return Table(
        title=drafting.title(view, (view.viewer, rival), measure),
        parties=drafting.at_table(view, (view.viewer, rival)),
        access=("all",),
        articles=(drafting.article(view, 1, measure, (rival,)),),
    )


def seal(view: View) -> Iterator[Wish]:
    """The round's orders: little effort, an inspection, and the guess that nobody fears us."""
    postures = {partner: posture(view, partner) for partner in partners(view)}
    sheet = manners.sheet(view)
    if not sheet.sealed:
        yield from leaving.evaded(view)
        if not sheet.tokens:
            yield from faces.warned(view)
    yield from envelope.orders(view, postures, guess=envelope.harmless)


def posture(view: View, partner: str) -> Posture:
    """The stance towards a partner, and why."""
    chosen = stance(view, partner)
    match chosen:
        case "evade":
            return chosen, "unwatched"
        case "shave":
            return chosen, "hardly-watched"
        case _:
            return chosen, "watched"


def stance(view: View, partner: str) -> Stance:
    """As much as can be seen: the letter under inspection, less where nobody looks."""
    measures = judgement.measures(view)
    kept = [measures[name] for name in judgement.shared(view, partner) if name in measures]
    if any(measure.kind in ("observation", "inspection") for measure in kept):
        return "letter"
    seen = max((measure.verifiability for measure in kept), default=5)
    if seen <= 2:
        return "evade"
    return "shave" if seen == 3 else "letter"


__all__ = ["wishes"]
