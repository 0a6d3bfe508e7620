"""Habits: what a bot would wish, bent to the style of the people in whose place it plays."""

from collections.abc import Iterator

from game_rules.bots import buying, hawk
from game_rules.bots.craft import drafting, judgement, lending, manners
from game_rules.bots.craft.envelope import counterpart
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.bots.style import ENOUGH, PASSED_BY, Style, kinds, load
from game_rules.decisions.attention import MOST_TOKENS, TOKENS, TOWARDS
from game_rules.decisions.orders import partners
from game_rules.decisions.queries import askable
from game_rules.record.commands import (
    AddBracket,
    Attend,
    Attention,
    Command,
    Denounce,
    Inspect,
    Leap,
    MakeException,
    Propose,
    Query,
    SetPosture,
    SidePayment,
    Sign,
    Stance,
    Table,
    Token,
)
from game_rules.scenario.catalogue import Parameter
from game_rules.scenario.treaty import Draft
from game_rules.view import View

OFTEN = 450
"""Thousandths of the occasions, as estimated, from which a thing counts as a habit."""

ALWAYS = 650
"""Above this share of the rounds a token was meant to be spent every time."""

SELDOM = 310
"""Below this share of the occasions it counts as one that is not done."""

WEIGHT = 2
"""Occasions that what most people do counts for beside what these did; ours, as all of these."""


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


def share(of: int, occasions: int, mean: int) -> int:
    """How often a thing is done, thousandths: little evidence says little more than the mean."""
    return (1000 * of + mean * WEIGHT) // (occasions + WEIGHT)


def often(of: int, occasions: int) -> bool:
    """Whether what most do not do is a habit of these: twice in two occasions, not once in one."""
    return share(of, occasions, 150) >= OFTEN


def seldom(of: int, occasions: int) -> bool:
    """Whether these do not do what most do: never in two occasions, not never in one."""
    return share(of, occasions, 600) < SELDOM


# Talks -----------------------------------------------------------------------


def _talk(view: View, style: Style, wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """Answers in the party's manner first, and then what the bot would do anyway."""
    own = [one for draft in judgement.our_drafts(view) if (one := _answer(view, style, draft))]
    spoken = {_draft(one) for one in own}
    kept = [
        _routed(view, style, one)
        for one in wishes
        if _draft(one) not in spoken and _fits(view, style, one)
    ]
    found = manners.permitted(view, [*own, *kept])
    return found or manners.done(view)


def _routed(view: View, style: Style, one: Wish) -> Wish:
    """The same, through a third where that is how these are used to table their texts."""
    match one.command:
        case Table() as text if often(style.through, style.tabled) and not lending.asking(view):
            third = drafting.third(view, tuple(p for p in text.parties if p != view.viewer))
            return lending.through(text, third, "habit") if third else one
        case _:
            return one


def _draft(one: Wish) -> str | None:
    return getattr(one.command, "draft", None)


def _answer(view: View, style: Style, draft: Draft) -> Wish | None:
    """A reservation or a signature that is habitual with such a text."""
    if draft.brackets or view.viewer in draft.signatures:
        return None
    reserves = often(style.bracketed, style.texts)
    if reserves and draft.sponsors[:1] != (view.viewer,) and (no := _reserve(view, style, draft)):
        return no
    found = kinds(view, draft.id)
    usual = found and all(k in style.signed and k not in style.left for k in found)
    if usual and judgement.expected(view, draft) not in (None, "hopeless", "unlikely"):
        return wish(Sign(draft=draft.id, revision=draft.revision), "habit", draft=draft.id)
    return None


def _reserve(view: View, style: Style, draft: Draft) -> Wish | None:
    """The number that binds least, or most, as the party is used to ask; once per text."""
    rather = hawk.shallowest if style.deeper <= 0 else _deepest
    asked = hawk.reserved(view, draft, rather)
    return wish(asked[0], "habit", draft=draft.id) if asked else None


def _deepest(parameter: Parameter) -> int:
    return parameter.min if parameter.deeper == "lower" else parameter.max


def _fits(view: View, style: Style, one: Wish) -> bool:
    """Whether a wish of the bot is one that the party's people would have had."""
    match one.command:
        case Table() | Propose():
            return style.tabled > 0
        case AddBracket():
            return not seldom(style.bracketed, style.texts)
        case Sign() if not style.signed and sum(style.left.values()) >= ENOUGH:
            return False
        case Sign(draft=draft) if seldom(style.gave, style.tabled):
            # Who asks of others, and gives nothing itself, does not begin with the dearest.
            return load(view, draft) <= style.borne
        case Sign(draft=draft):
            return all(
                k in style.signed or style.left.get(k, 0) < PASSED_BY for k in kinds(view, draft)
            )
        case _:
            return True


# Orders ----------------------------------------------------------------------


def _orders(view: View, style: Style, wishes: tuple[Wish, ...]) -> Iterator[Wish]:
    """The bot's sheet with the party's stances, tokens, inspections and leaps."""
    yield from _postures(view, style, wishes)
    yield from _attention(view, style, wishes)
    own = [*_asks(view, style), *_pays(view, style)]
    yield from own
    if _leaps(view, style):
        yield wish(Leap(round=view.stage.round, confirm=True), "habit")
    done: set[type[Command]] = {type(one.command) for one in own}
    if Query in done:
        done.add(Inspect)  # one takes the place of the other
    for one in wishes:
        if type(one.command) not in done and _usual(view, style, one.command):
            yield one


def _usual(  # noqa: PLR0911 — one arm per command
    view: View, style: Style, command: Command
) -> bool:
    """Whether what the bot would write on the sheet is what these people would have written."""
    match command:
        case SetPosture() | Attend():
            return False  # they have their own
        case Leap():
            return bool(style.leaps) or not _held(view, style)
        case MakeException():
            return style.excepted > 0
        case SidePayment():
            return not seldom(style.paid, style.payable)
        case Denounce():
            return style.denounced > 0
        case Inspect():
            return style.inspectable < ENOUGH or style.inspections > 0
        case Query():
            return style.askable < ENOUGH or bool(style.asked)
        case _:
            return True


def _asks(view: View, style: Style) -> Iterator[Wish]:
    """The round's question, to whom it was put most often; it takes the place of an inspection."""
    sheet, known = manners.sheet(view), askable(view)
    ours = [party for party in sorted(style.asked, key=lambda p: -style.asked[p]) if party in known]
    usual = often(sum(style.asked.values()), style.askable)
    for party in ours[:1] if usual and sheet.query is None and sheet.inspect is None else ():
        yield wish(Query(round=view.stage.round, target=party), "habit", party=party)


def _pays(view: View, style: Style) -> Iterator[Wish]:
    """One promise a round to the group that is most against what it has signed."""
    if not often(style.paid, style.payable) or manners.sheet(view).payments:
        return
    for draft in judgement.our_drafts(view):
        group = buying.needed(view, draft) if view.viewer in draft.signatures else None
        if group is not None:
            yield wish(SidePayment(round=view.stage.round, group=group, pay=True), "habit")
            return


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
    usual = [
        _token(view, style, t) for t in often if share(style.tokens[t], style.rounds, 300) > ALWAYS
    ]
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


def _token(view: View, style: Style, token: Token) -> Attention | None:
    if not TOKENS[token]:
        return Attention(token=token)
    feared = judgement.most_threatening(view, judgement.others(view))[0]
    partner = style.towards.get(token, feared) if token in TOWARDS else counterpart(view)
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
