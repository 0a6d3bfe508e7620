"""How a bot has a text tabled by a third, and takes back a name that it has lent.

A rival reads our paper as an adversary's (reactive devaluation: Ross and Stillinger 1991). Where a
text of ours has come to nothing before, the next one goes to whoever is feared least by us.
"""

from collections.abc import Iterator

from game_rules.bots.craft import drafting, judgement
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.record.commands import Propose, Table, Withdraw
from game_rules.view import View


def lent(view: View, wishes: Iterator[Wish]) -> Iterator[Wish]:
    """The same texts, but through a third where our own paper was of no use."""
    if asking(view):
        return
    for one in wishes:
        match one.command:
            case Table() as text if (third := messenger(view, text)) is not None:
                yield through(text, third, "other-paper")
            case _:
                yield one


def asking(view: View) -> bool:
    """Whether somebody thinks about a proposal of ours, or has been asked in this round."""
    return any(
        each.author == view.viewer and (each.status == "waiting" or each.round == view.stage.round)
        for each in view.proposals.values()
    )


def messenger(view: View, text: Table) -> str | None:
    """Who could table it: nobody whom it is written for, and nobody who has declined before."""
    partners = tuple(party for party in text.parties if party != view.viewer)
    if not any(spurned(view, partner) for partner in partners):
        return None
    third = drafting.third(view, partners)
    refused = {
        party
        for each in view.proposals.values()
        if each.author == view.viewer and each.status == "declined"
        for party in each.asked
    }
    return None if third in refused else third


def spurned(view: View, partner: str) -> bool:
    """Whether a text of ours for a party that we fear came to nothing."""
    return judgement.dread(view, partner) >= judgement.UNEASY and any(
        partner in draft.parties and draft.status in ("failed", "withdrawn")
        for draft in judgement.own_drafts(view)
    )


def through(text: Table, third: str, why: Code) -> Wish:
    """A text of ours as one that we ask a third to table."""
    proposal = Propose(
        title=text.title,
        parties=text.parties,
        access=text.access,
        articles=text.articles,
        term=text.term,
        asked=(third,),
        through=True,
    )
    return wish(proposal, why, party=third)


def returned(view: View) -> Iterator[Wish]:
    """Takes back what we tabled for others and nobody wanted for two rounds."""
    stale = view.stage.round - 2
    if stale < 1:
        return
    ours = [
        draft
        for draft in judgement.own_drafts(view)
        if draft.status == "open" and 0 < draft.tabled <= stale and view.viewer not in draft.parties
    ]
    for draft in sorted(ours, key=lambda draft: draft.id):
        yield wish(Withdraw(draft=draft.id, revision=draft.revision), "stale", draft=draft.id)


__all__ = ["asking", "lent", "messenger", "returned", "spurned", "through"]
