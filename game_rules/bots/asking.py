"""What bots ask of others' conduct, in public, and what they make of an answer or its lack."""

from game_rules.bots.craft import judgement
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.decisions.orders import inspectable
from game_rules.decisions.queries import askable
from game_rules.record.commands import Query
from game_rules.view import View

RESTS = 2
"""Rounds in which a party is not asked again: its answer comes in the next one. Ours."""


def question(view: View, temper: Temper = RECIPROCATOR) -> Wish | None:
    """The question that a bot puts now, whether or not it could send inspectors instead."""
    match temper.asks:
        case "first" if (party := benefit_of_doubt(view)) is not None:
            return _put(view, party, "ask-first")
        case "to-embarrass" if (party := exposed(view)) is not None:
            return _put(view, party, "embarrass")
        case _:
            return None


def instead(view: View) -> Wish | None:
    """A question to whoever was caught and need not let us in, the most feared first."""
    open_to_us = inspectable(view)
    ranked = judgement.most_threatening(view, askable(view))
    caught = (party for party in ranked if judgement.breaches(view, party))
    party = next((party for party in caught if party not in open_to_us), None)
    return None if party is None else _put(view, party, "caught")


def benefit_of_doubt(view: View) -> str | None:
    """Who was caught and has not been asked yet: it may have been an accident."""
    ranked = judgement.most_threatening(view, askable(view))
    return next((p for p in ranked if judgement.breaches(view, p) and not asked(view, p)), None)


def exposed(view: View) -> str | None:
    """Who has most to answer for: caught, or else bound to most; in every other round."""
    free = [party for party in askable(view) if not asked(view, party)]
    caught = [party for party in free if judgement.breaches(view, party)]
    if not caught and view.stage.round % 2:
        return None
    feared = judgement.most_threatening(view, caught or free)
    return max(feared, key=lambda p: len(judgement.owed(view, p, view.viewer)), default=None)


def asked(view: View, party: str) -> bool:
    """Whether we have asked a party of late."""
    since = view.stage.round - RESTS
    return any(
        put.by == view.viewer and put.party == party and put.round >= since
        for put in view.record.queries
    )


def silent(view: View) -> frozenset[str]:
    """Who has just left a question of ours unanswered."""
    put_in = view.stage.round - RESTS
    return frozenset(
        put.party
        for put in view.record.queries
        if put.by == view.viewer and put.round == put_in and put.answer == "silent"
    )


def _put(view: View, party: str, why: Code) -> Wish:
    return wish(Query(round=view.stage.round, target=party), why, party=party)


__all__ = ["benefit_of_doubt", "instead", "question", "silent"]
