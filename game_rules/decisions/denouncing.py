"""Denouncing: leaving an agreement with notice, in force for all until the notice runs out."""

from msgspec.structs import replace

from game_rules.compliance.obligations import articles
from game_rules.decisions.orders import open_envelope, sheet
from game_rules.exact.kept import kept
from game_rules.record.actors import Actor
from game_rules.record.commands import Denounce
from game_rules.record.events import Denounced, Left, Refused
from game_rules.scenario.treaty import Agreement
from game_rules.seats.sight import View


def denounceable(view: View) -> tuple[str, ...]:
    """Agreements that we could leave: they bind something, and we have not given notice yet."""
    return _denounceable(view.record.agreements, view.viewer) if view.board.denounce else ()


@kept(256)
def _denounceable(agreements: dict[str, Agreement], party: str) -> tuple[str, ...]:
    return tuple(
        agreement.id
        for agreement in agreements.values()
        if party in agreement.parties
        and party not in agreement.notices
        and any(articles(agreement))
    )


def may_denounce(view: View, actor: Actor, command: Denounce) -> Refused | None:
    """Where the scenario knows denouncing; a notice not yet given can be left out again."""
    return (
        open_envelope(view, actor, command.round, "denounce")
        or (None if view.board.denounce else Refused(code="no-denouncing"))
        or _ours(view, command)
    )


def _ours(view: View, command: Denounce) -> Refused | None:
    agreement = view.record.agreements.get(command.agreement)
    if agreement is None or view.viewer not in agreement.parties or not any(articles(agreement)):
        return Refused(code="not-in-force")
    if view.viewer in agreement.notices:
        return Refused(code="notice-given")
    same = (command.agreement in sheet(view).denounce) == command.notice
    return Refused(code="nothing-changed") if same else None


def noticed(agreement: Agreement, party: str, until: int) -> Agreement:
    """The agreement with a party's notice under it."""
    noted: Agreement = replace(agreement, notices={**agreement.notices, party: until})
    return noted


def leaving(agreement: Agreement, round: int) -> tuple[str, ...]:
    """Parties whose notice ends with this round, in the agreement's order."""
    return tuple(
        party
        for party in agreement.parties
        if party in agreement.notices and agreement.notices[party] <= round
    )


def without(agreement: Agreement, party: str) -> Agreement:
    """The agreement among those who are left; of one alone it asks nothing any more.

    Nor where all that are left have only looked on.
    """
    left = tuple(other for other in agreement.parties if other != party)
    shorter: Agreement = replace(agreement, parties=left)
    if len(left) >= 2 and any(articles(shorter)):
        return shorter
    over: Agreement = replace(shorter, lapsed=tuple(article.id for article in agreement.articles))
    return over


def resolved(
    agreements: dict[str, Agreement],
    denounced: dict[str, tuple[str, ...]],
    order: tuple[str, ...],
    round: int,
    notice: int,
) -> tuple[dict[str, Agreement], tuple[Denounced | Left, ...]]:
    """The agreements after the round's notices, those given and those that ran out."""
    after = dict(agreements)
    facts: list[Denounced | Left] = []
    for party in order:
        for id in denounced.get(party, ()):
            if id in after and party in after[id].parties and party not in after[id].notices:
                after[id] = noticed(after[id], party, round + notice)
                facts.append(Denounced(agreement=after[id], party=party, until=round + notice))
    for id, agreement in list(after.items()):
        for party in leaving(agreement, round):
            after[id] = without(after[id], party)
            facts.append(Left(agreement=after[id], party=party))
    return after, tuple(facts)


__all__ = ["denounceable", "leaving", "may_denounce", "noticed", "resolved", "without"]
