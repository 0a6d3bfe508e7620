"""Habits: what a bot would wish, bent to the style of the people in whose place it plays."""

from collections.abc import Iterator

from msgspec.structs import replace

from game_rules.bots import hawk, judgement, manners
from game_rules.bots.envelope import counterpart
from game_rules.bots.style import ENOUGH, Style, kinds
from game_rules.bots.wishes import Wish, wish
from game_rules.catalogue import Parameter
from game_rules.commands import (
    AddBracket,
    Attend,
    Attention,
    Denounce,
    Inspect,
    Leap,
    MakeException,
    Propose,
    SetPosture,
    SidePayment,
    Sign,
    Stance,
    Table,
    Token,
)
from game_rules.orders import MOST_TOKENS, TOKENS, TOWARDS, partners
from game_rules.treaty import Draft
from game_rules.view import View

OFTEN = 500
"""Thousandths of the occasions from which a thing counts as a habit."""

ALWAYS = 750
"""Above this share of the rounds a token was meant to be spent every time."""

SELDOM = 250
"""Below this share of the occasions it counts as one that is not done."""


def bent(view: View, style: Style, wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """The same wishes, as who has this style would have them; all of them are permitted."""
    if not style.told:
        return wishes
    match view.stage.phase:
        case "talks":
            return _talk(view, style, wishes)
        case "decisions":
            return manners.permitted(view, _orders(view, style, wishes)) if wishes else ()
        case "reading":
            return wishes


def _share(of: int, occasions: int) -> int:
    return 1000 * of // occasions if occasions else 0


# Talks -----------------------------------------------------------------------


def _talk(view: View, style: Style, wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """Answers in the party's manner first, and then what the bot would do anyway."""
    own = [one for draft in judgement.our_drafts(view) if (one := _answer(view, style, draft))]
    spoken = {_draft(one) for one in own}
    kept = [one for one in wishes if _draft(one) not in spoken and _fits(view, style, one)]
    found = manners.permitted(view, [*own, *kept])
    return found or manners.done(view)


def _draft(one: Wish) -> str | None:
    return getattr(one.command, "draft", None)


def _answer(view: View, style: Style, draft: Draft) -> Wish | None:
    """A reservation or a signature that is habitual with such a text."""
    if draft.brackets or view.viewer in draft.signatures:
        return None
    reserves = _share(style.bracketed, style.texts) >= OFTEN
    if reserves and draft.sponsors[:1] != (view.viewer,) and (no := _reserve(view, style, draft)):
        return no
    found = kinds(view, draft.id)
    usual = found and all(k in style.signed and k not in style.left for k in found)
    if usual and judgement.expected(view, draft) not in (None, "hopeless", "unlikely"):
        return wish(Sign(draft=draft.id, revision=draft.revision), "habit", draft=draft.id)
    return None


def _reserve(view: View, style: Style, draft: Draft) -> Wish | None:
    """The number that binds least, or most, as the party is used to ask; once per text."""
    if style.deeper <= 0:
        reserved = hawk.reserve(view, draft)
        return replace(reserved, code="habit", args={"draft": draft.id}) if reserved else None
    if judgement.own_brackets(view, draft) or draft.revision > len(draft.parties):
        return None
    measures = judgement.measures(view)
    for article in judgement.burdens(draft, view.viewer):
        for parameter in measures[article.measure].parameters:
            if article.values[parameter.id] != _deepest(parameter):
                bracket = AddBracket(
                    draft=draft.id,
                    revision=draft.revision,
                    article=article.id,
                    parameter=parameter.id,
                    value=_deepest(parameter),
                )
                return wish(bracket, "habit", draft=draft.id)
    return None


def _deepest(parameter: Parameter) -> int:
    return parameter.min if parameter.deeper == "lower" else parameter.max


def _fits(view: View, style: Style, one: Wish) -> bool:
    """Whether a wish of the bot is one that the party's people would have had."""
    match one.command:
        case Table() | Propose():
            return style.tabled > 0
        case AddBracket():
            return not style.texts or _share(style.bracketed, style.texts) >= SELDOM
        case Sign() if not style.signed and sum(style.left.values()) >= ENOUGH:
            return False
        case Sign(draft=draft):
            return all(
                k in style.signed or style.left.get(k, 0) < ENOUGH for k in kinds(view, draft)
            )
        case _:
            return True


# Orders ----------------------------------------------------------------------


def _orders(view: View, style: Style, wishes: tuple[Wish, ...]) -> Iterator[Wish]:
    """The bot's sheet with the party's stances, tokens, inspections and leaps."""
    yield from _postures(view, style, wishes)
    yield from _attention(view, style, wishes)
    if _leaps(view, style):
        yield wish(Leap(round=view.stage.round, confirm=True), "habit")
    for one in wishes:
        match one.command:
            case SetPosture() | Attend():
                continue
            case Leap() if not style.leaps and _held(view, style):
                continue
            case MakeException() if not style.excepted:
                continue
            case SidePayment() if not style.paid:
                continue
            case Denounce() if not style.denounced:
                continue
            case Inspect() if style.inspectable >= ENOUGH and not style.inspections:
                continue
            case _:
                yield one


def _postures(view: View, style: Style, wishes: tuple[Wish, ...]) -> Iterator[Wish]:
    sheet = manners.sheet(view)
    bots = {w.command.partner: w for w in wishes if isinstance(w.command, SetPosture)}
    for partner in partners(view):
        habit: Stance | None = style.stances.get(partner) or style.stance
        if habit is None:
            if partner in bots:
                yield bots[partner]
        elif sheet.postures.get(partner, "letter") != habit:
            chosen = SetPosture(round=view.stage.round, partner=partner, stance=habit)
            yield wish(chosen, "habit", party=partner)


def _attention(view: View, style: Style, wishes: tuple[Wish, ...]) -> Iterator[Wish]:
    """As many tokens as usual: what is usual, then what was ever chosen, as the bot would."""
    if manners.sheet(view).tokens:
        return
    most = min(MOST_TOKENS, (style.spent + style.rounds // 2) // style.rounds)
    often = sorted(style.tokens, key=lambda token: (-style.tokens[token], token))
    usual = [_token(view, t) for t in often if _share(style.tokens[t], style.rounds) > ALWAYS]
    bots = [t for w in wishes if isinstance(w.command, Attend) for t in w.command.tokens]
    if len(style.tokens) <= MOST_TOKENS:  # a narrow choice; else it looked round, as bots do
        bots = [one for one in bots if one.token in style.tokens]
    chosen: tuple[Attention, ...] = ()
    for token in (*usual, *bots):
        if len(chosen) < most and token is not None and token not in chosen:
            tried = Attend(round=view.stage.round, tokens=(*chosen, token))
            chosen = tried.tokens if manners.may(view, tried) else chosen
    if chosen:
        yield wish(Attend(round=view.stage.round, tokens=chosen), "habit")


def _token(view: View, token: Token) -> Attention | None:
    if not TOKENS[token]:
        return Attention(token=token)
    feared = judgement.most_threatening(view, judgement.others(view))[:1]
    partner = next(iter(feared), None) if token in TOWARDS else counterpart(view)
    return Attention(token=token, partner=partner) if partner else None


def _leaps(view: View, style: Style) -> bool:
    """Whether it would leap once more: it is as ready as when it leapt again and again."""
    if style.leaps < ENOUGH or style.leapt is None or manners.sheet(view).leap:
        return False
    return judgement.readiness(view) >= style.leapt


def _held(view: View, style: Style) -> bool:
    """Whether it did not leap when it was as ready as now."""
    return style.held is not None and judgement.readiness(view) <= style.held


__all__ = ["bent"]
