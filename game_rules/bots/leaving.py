"""Which agreements a bot leaves, with notice, where the scenario lets it, and why."""

from collections.abc import Iterable, Iterator

from game_rules.bots import asking
from game_rules.bots.craft import judgement, manners
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.decisions.denouncing import denounceable
from game_rules.record.commands import Denounce
from game_rules.scenario.treaty import Agreement
from game_rules.view import View


def evaded(view: View) -> Iterator[Wish]:
    """What another was found not to keep at all."""
    yield from _left(view, judgement.evaders(view), "caught")


def unexplained(view: View) -> Iterator[Wish]:
    """What another did not keep, was asked about, and said nothing: it had its chance."""
    yield from _left(view, judgement.evaders(view) & asking.silent(view), "no-answer")


def overborne(view: View) -> Iterator[Wish]:
    """What has come to ask more of us than of any other: the balance has turned."""
    for id in denounceable(view):
        agreement = view.record.agreements[id]
        if borne(view, agreement, view.viewer) > max(
            (borne(view, agreement, party) for party in agreement.parties if party != view.viewer),
            default=0,
        ):
            yield from _notice(view, id, "balance-turned")


def borne(view: View, agreement: Agreement, party: str) -> int:
    """What an agreement lays bare of a party, as far as it has to be kept."""
    measures = judgement.measures(view)
    looked_at = inspected(view, party)
    return sum(
        measure.exposure
        for article in judgement.running(agreement)
        if party in article.parties
        for measure in (measures[article.measure],)
        if looked_at or article.monitor or measure.verifiability > UNCHECKED
    )


UNCHECKED = 2
"""Step of verifiability up to which nobody is likely to find out."""


def inspected(view: View, party: str) -> bool:
    """Whether a party has let inspectors in, by whatever agreement."""
    measures = judgement.measures(view)
    return any(measures[id].kind == "inspection" for id in judgement.in_force(view, party))


def _left(view: View, by: Iterable[str], why: Code) -> Iterator[Wish]:
    broken = {
        finding.agreement: party
        for party in by
        for finding in judgement.breaches(view, party)
        if finding.found == "evaded"
    }
    for id in denounceable(view) if broken else ():
        if id in broken:
            yield from _notice(view, id, why, party=broken[id])


def _notice(view: View, id: str, why: Code, **args: str) -> Iterator[Wish]:
    if id not in manners.sheet(view).denounce:
        notice = Denounce(round=view.stage.round, agreement=id, notice=True)
        yield wish(notice, why, agreement=id, **args)


__all__ = ["UNCHECKED", "borne", "evaded", "inspected", "overborne", "unexplained"]
