"""Terms: agreements that end on a date that everybody knows, and go on if their parties say so.

An agreement ends with its own term, an article also with its measure's. In the two rounds before
that, each party may say in public that it should go on; whoever does is bound by it for another
term, if there are two of them.
"""

from msgspec.structs import replace

from game_rules.compliance.obligations import articles, ending, reciprocal
from game_rules.exact.kept import kept
from game_rules.record.actors import Actor
from game_rules.record.commands import Renew
from game_rules.record.events import Event, Lapsed, Refused, RenewalWished, Renewed
from game_rules.record.world import World
from game_rules.scenario.catalogue import Measure, by_id
from game_rules.scenario.treaty import Agreement
from game_rules.seats.rights import entitled
from game_rules.seats.sight import View

LONGEST = 60
"""Rounds that a term can have; no scenario is longer."""
AHEAD = 1
"""Rounds before its last one in which renewal can be spoken of already."""


def term_in_range(term: int | None) -> Refused | None:
    """Refuses a term that is none."""
    if term is None or 1 <= term <= LONGEST:
        return None
    return Refused(code="term-out-of-range", args={"max": LONGEST})


def ends(agreement: Agreement, measures: dict[str, Measure]) -> int | None:
    """The last round before something of it ends; None: nothing will by itself."""
    start = agreement.entered if agreement.renewed is None else agreement.renewed
    terms = [agreement.term, *(measures[each.measure].duration for each in articles(agreement))]
    dated = [start + term for term in terms if term is not None]
    return min(dated) if dated and any(articles(agreement)) else None


def renewable(view: View) -> tuple[str, ...]:
    """Agreements of ours of which something ends with this round or the next."""
    return tuple(
        agreement.id
        for agreement, last in _dated(view.record.agreements, view.board.measures)
        if 0 <= last - view.stage.round <= AHEAD
        and view.viewer in agreement.parties
        and view.viewer not in agreement.notices
    )


@kept(256)
def _dated(
    agreements: dict[str, Agreement], measures: tuple[Measure, ...]
) -> tuple[tuple[Agreement, int], ...]:
    """The agreements of which something ends by itself, each with the last round before."""
    named = by_id(measures)
    found = [(agreement, ends(agreement, named)) for agreement in agreements.values()]
    return tuple((agreement, last) for agreement, last in found if last is not None)


def may_renew(view: View, actor: Actor, command: Renew) -> Refused | None:
    """By a party that is bound and has not given notice, when the end is near."""
    return (
        entitled(view, actor, "sign")
        or _ours(view, command)
        or (None if command.agreement in renewable(view) else Refused(code="not-ending"))
        or _changes(view, command)
    )


def _ours(view: View, command: Renew) -> Refused | None:
    agreement = view.record.agreements.get(command.agreement)
    if agreement is None or view.viewer not in agreement.parties:
        return Refused(code="not-in-force")
    return Refused(code="notice-given") if view.viewer in agreement.notices else None


def _changes(view: View, command: Renew) -> Refused | None:
    said = view.viewer in view.record.agreements[command.agreement].renewing
    return Refused(code="nothing-changed") if said == command.renew else None


def renew(world: World, party: str, command: Renew) -> Event:
    """Said in public: what is in force is everybody's to read."""
    agreement = world.public.record.agreements[command.agreement]
    wished = RenewalWished(
        agreement=agreement.id, title=agreement.title, party=party, renew=command.renew
    )
    return Event(public=(wished,))


def resolved(
    agreements: dict[str, Agreement], measures: dict[str, Measure], round: int
) -> tuple[dict[str, Agreement], tuple[Renewed | Lapsed, ...]]:
    """The agreements after what ended with this round, renewed or lapsed."""
    after = dict(agreements)
    facts: list[Renewed | Lapsed] = []
    for id, agreement in agreements.items():
        over = ending(agreement, measures, round)
        if not over:
            continue
        willing = tuple(party for party in agreement.parties if party in agreement.renewing)
        renewed = [each for each in agreement.articles if each.id in over]
        if len(willing) >= 2 and any(reciprocal(each, willing) for each in renewed):
            after[id] = _prolonged(agreement, over, willing, round)
            facts.append(Renewed(agreement=after[id]))
        else:
            lapsed = (*agreement.lapsed, *over)
            after[id] = replace(agreement, lapsed=lapsed, renewing=())
            facts.append(Lapsed(agreement=after[id]))
    return after, tuple(facts)


def _prolonged(
    agreement: Agreement, over: tuple[int, ...], willing: tuple[str, ...], round: int
) -> Agreement:
    """Bound from now on are those who wished it: to all of it, or to the articles that ended.

    An article that not two of those whom it names wished goes the way of one that nobody did.
    """
    whole = all(article.id in over for article in articles(agreement))
    text = tuple(
        replace(article, parties=tuple(party for party in article.parties if party in willing))
        if article.id in over
        else article
        for article in agreement.articles
    )
    empty = tuple(
        article.id
        for article in agreement.articles
        if article.id in over and not reciprocal(article, willing)
    )
    prolonged: Agreement = replace(
        agreement,
        articles=text,
        parties=willing if whole else agreement.parties,
        lapsed=tuple(sorted({*agreement.lapsed, *empty})),
        renewed=round,
        renewing=(),
    )
    return prolonged


__all__ = ["ends", "may_renew", "renew", "renewable", "resolved", "term_in_range"]
