"""Wishes: random commands at a table of the small scenario, most of them legal, some not."""

from collections.abc import Callable
from typing import Literal

from game_rules.record import commands as c
from game_rules.record.commands import Attention, Command
from game_rules.record.world import CONTROL
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.treaty import Article, Draft
from tests.kit.dice import Dice
from tests.kit.small import MEASURES
from tests.kit.table import Table

PARTIES = ("nor", "sud", "mid")
PHASES: tuple[c.Phase, ...] = ("talks", "decisions", "reading")
Wish = tuple[str, Command]

PLAIN = tuple(each for each in MEASURES if not each.requires)
GOOD = ("Peace", "a\u202eb\x00", "Two\nlines")
BAD = ("", "\u200b", "x" * 2001)


def text(dice: Dice) -> str:
    """What somebody writes."""
    return dice.pick(BAD if dice.rarely() else GOOD)


def articles(dice: Dice) -> tuple[Article, ...]:
    """One to three articles; a number is now and then just outside its range."""
    found = []
    for id in range(1, dice.below(3) + 2):
        measure = dice.pick(MEASURES if dice.rarely() else PLAIN)
        values = {
            each.id: each.max + 1
            if dice.rarely()
            else dice.pick((each.default, each.min, each.max))
            for each in measure.parameters
        }
        bound = PARTIES if dice.rarely() else dice.pick((("nor", "sud"), ("sud",)))
        found.append(Article(id=id, measure=measure.id, parties=bound, values=values))
    return tuple(found)


# Talks -----------------------------------------------------------------------


def talk(dice: Dice, table: Table, who: str | None = None) -> Wish:
    """Something that a delegation wishes in the talks, with drafts first of all."""
    drafts = tuple(table.world.known[CONTROL].drafts.values())
    still = tuple(draft for draft in drafts if draft.status == "open")
    speaker = who or dice.pick(PARTIES)
    if table.world.public.record.agreements and dice.below(8) == 0:
        known = tuple(table.world.public.record.agreements)
        return speaker, c.Renew(agreement=dice.pick(known), renew=dice.below(4) > 0)
    if len(still) < 2 or dice.below(4) == 0:
        return speaker, dice.pick(TALKS)(dice, table, speaker)
    draft = dice.pick(drafts if dice.rarely() else still)
    if who is None and not dice.rarely():
        speaker = dice.pick([party for party in PARTIES if party in draft.access])
    return speaker, dice.pick(ABOUT)(dice, draft, draft.revision - dice.rarely())


def _speak(dice: Dice, table: Table, who: str) -> Command:
    channel = dice.pick(("plenary", f"caucus-{who}", "control-nor"))
    return c.Speak(channel=channel, text=text(dice))


def _channel(dice: Dice, table: Table, who: str) -> Command:
    return c.OpenChannel(members=dice.some(PARTIES))


def _ready(dice: Dice, table: Table, who: str) -> Command:
    stage = table.world.public.stage
    done = who in stage.ready
    round = stage.round - dice.rarely()
    return c.Ready(round=round, phase=stage.phase, ready=done if dice.rarely() else not done)


def _table(dice: Dice, table: Table, who: str) -> Command:
    access = dice.pick((("all",), ("nor", "sud"), ("nor", "mid"), ()))
    members = (who,) if dice.rarely() else dice.pick((PARTIES, ("nor", "sud")))
    term = dice.pick((None, None, 1, 2, 61)) if dice.rarely() else dice.pick((None, 1, 2))
    return c.Table(
        title=text(dice), parties=members, access=access, articles=articles(dice), term=term
    )


def _propose(dice: Dice, table: Table, who: str) -> Command:
    return c.Propose(
        title=text(dice),
        parties=dice.pick((PARTIES, ("nor", "sud"))),
        access=dice.pick((("all",), ())),
        articles=articles(dice),
        asked=dice.some(PARTIES) if dice.rarely() else (dice.pick(PARTIES),),
        through=dice.coin(),
    )


def _consent(dice: Dice, table: Table, who: str) -> Command:
    known = (*table.world.known[who].proposals, "none")
    return c.Consent(proposal=dice.pick(known), consent=dice.below(3) > 0)


def _sign(dice: Dice, draft: Draft, revision: int) -> Command:
    return c.Sign(draft=draft.id, revision=revision)


def _unsign(dice: Dice, draft: Draft, revision: int) -> Command:
    return c.Unsign(draft=draft.id, revision=revision)


def _cosponsor(dice: Dice, draft: Draft, revision: int) -> Command:
    return c.Cosponsor(draft=draft.id, revision=revision)


def _withdraw(dice: Dice, draft: Draft, revision: int) -> Command:
    return c.Withdraw(draft=draft.id, revision=revision)


def _widen(dice: Dice, draft: Draft, revision: int) -> Command:
    return c.Widen(draft=draft.id, access=("all",) if dice.coin() else dice.some(PARTIES))


def _revise(dice: Dice, draft: Draft, revision: int) -> Command:
    changed = draft.articles[:1] if dice.coin() else articles(dice)
    return c.Revise(draft=draft.id, revision=revision, title=text(dice), articles=changed)


def _bracket(dice: Dice, draft: Draft, revision: int) -> Command:
    article = dice.pick(draft.articles)
    parameters = next(each.parameters for each in MEASURES if each.id == article.measure)
    name, value = "days", 1
    if parameters:
        parameter = dice.pick(parameters)
        name, value = parameter.id, dice.pick((parameter.max, parameter.min))
    return c.AddBracket(
        draft=draft.id,
        revision=revision,
        article=article.id,
        parameter=name,
        value=value - dice.rarely(),
        comment=text(dice),
    )


def _unbracket(dice: Dice, draft: Draft, revision: int) -> Command:
    ids = [each.id for each in draft.brackets]
    if not ids and not dice.rarely():
        return _bracket(dice, draft, revision)
    return c.ResolveBracket(
        draft=draft.id, revision=revision, bracket=dice.pick(ids or [1]), accept=dice.coin()
    )


TALKS: tuple[Callable[[Dice, Table, str], Command], ...] = (
    *(_table,) * 3,
    _speak,
    _channel,
    _ready,
    _propose,
    *(_consent,) * 2,
)

ABOUT: tuple[Callable[[Dice, Draft, int], Command], ...] = (
    *(_sign,) * 5,
    _unsign,
    _revise,
    *(_bracket,) * 2,
    *(_unbracket,) * 3,
    _widen,
    _cosponsor,
    _withdraw,
)

# Decisions -------------------------------------------------------------------


def decision(dice: Dice, table: Table, who: str | None = None, *, seal: bool = True) -> Wish:
    """Something that a delegation decides in its envelope."""
    decider = who or dice.pick(PARTIES)
    round = table.world.public.stage.round - dice.rarely()
    orders = table.world.known[decider].orders
    sealed = orders is not None and orders.sealed and orders.round == round
    if seal and (sealed != dice.rarely() or dice.rarely()):
        return decider, c.Seal(round=round, sealed=not sealed)
    if dice.below(12) == 0:
        return decider, _exception(dice, table, round)
    if dice.below(12) == 0:
        group = dice.pick(("military", "legislature", "public", "industry", "clergy"))
        return decider, c.SidePayment(round=round, group=group, pay=dice.below(3) > 0)
    if dice.below(12) == 0:
        known = (*table.world.public.record.agreements, "none")
        return decider, c.Denounce(round=round, agreement=dice.pick(known), notice=dice.coin())
    return decider, dice.pick(DECISIONS)(dice, round)


def _posture(dice: Dice, round: int) -> Command:
    stance, partner = dice.pick(STANCES), dice.pick(("nor", "sud", *PARTIES))
    return c.SetPosture(round=round, partner=partner, stance=stance)


STANCES: tuple[c.Stance, ...] = ("spirit", "letter", "shave", "evade", "evade")


def _exception(dice: Dice, table: Table, round: int) -> Command:
    known = (*table.world.public.record.agreements, "none")
    return c.MakeException(
        round=round,
        partner=dice.pick(PARTIES),
        agreement=dice.pick(known),
        article=dice.below(2) + 1,
        stance=dice.pick((*STANCES, None)),
    )


def _inspect(dice: Dice, round: int) -> Command:
    return c.Inspect(round=round, target=dice.pick((*PARTIES, None)))


def _query(dice: Dice, round: int) -> Command:
    return c.Query(round=round, target=dice.pick((*PARTIES, None)))


def _reply(dice: Dice, round: int) -> Command:
    return c.Reply(round=round, to=dice.pick(PARTIES), answer=dice.below(3) > 0)


def _attend(dice: Dice, round: int) -> Command:
    tokens = tuple(_attention(dice) for _ in range(3 if dice.rarely() else dice.below(2) + 1))
    return c.Attend(round=round, tokens=tokens)


def _attention(dice: Dice) -> Attention:
    meeting: tuple[c.Token, ...] = ("experts", "review", "gesture", "warning")
    alone: tuple[c.Token, ...] = ("forum", "cost-review", "promote", "question", "monitor")
    if dice.coin() != dice.rarely():
        return Attention(token=dice.pick(meeting), partner=dice.pick(PARTIES))
    return Attention(token=dice.pick(alone))


def _leap(dice: Dice, round: int) -> Command:
    return c.Leap(round=round, confirm=dice.below(3) > 0)


def _evasion(dice: Dice, round: int) -> Command:
    return c.ConfirmEvasion(round=round, confirm=dice.coin())


def _estimate(dice: Dice, round: int) -> Command:
    levels: tuple[Literal[1, 2, 3, 4, 5], ...] = (1, 2, 3, 4, 5)
    return c.MakeEstimate(
        round=round, about=dice.pick(PARTIES), level=dice.pick(levels), fear=dice.pick(FEARS)
    )


DECISIONS: tuple[Callable[[Dice, int], Command], ...] = (
    *(_posture,) * 3,
    _inspect,
    _query,
    _reply,
    *(_attend,) * 2,
    _leap,
    _evasion,
    _estimate,
)


__all__ = ["PARTIES", "PHASES", "Wish", "articles", "decision", "talk", "text"]
