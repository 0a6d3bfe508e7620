"""Ratification: what becomes of the texts that were signed."""

from msgspec import Struct
from msgspec.structs import replace

from game_rules.compliance.obligations import reciprocal
from game_rules.home.domestic import House, ballot, text_of
from game_rules.home.outlook import against
from game_rules.record.ledger import Ballot
from game_rules.record.world import World
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Agreement, Draft
from game_rules.talks.approving import SIGNERS, waits


class Failure(Struct, frozen=True, kw_only=True):
    """A text that one party signed and could not carry at home."""

    draft: Draft
    party: str
    against: tuple[str, ...]


class Ratified(Struct, frozen=True, kw_only=True):
    """The outcome of all votes of a round."""

    ballots: tuple[Ballot, ...] = ()
    entered: tuple[Agreement, ...] = ()
    acceded: tuple[tuple[Agreement, str], ...] = ()
    """The agreement with the new party in it, and who joined."""
    failures: tuple[Failure, ...] = ()
    concluded: tuple[Draft, ...] = ()
    failed: tuple[Draft, ...] = ()
    carried: tuple[Draft, ...] = ()
    """Open drafts that go on into the next round."""
    held: tuple[Draft, ...] = ()
    """Those of them on which nobody votes because control has not approved them."""
    voted: tuple[Draft, ...] = ()
    """Drafts voted on, as they were when signed."""


def drafts_of(world: World) -> dict[str, Draft]:
    """Every draft as it stands, gathered from those who know it, by id in the order tabled."""
    found: dict[str, Draft] = {}
    # Who was told the same drafts has the very same dictionary of them.
    told = {id(known.drafts): known.drafts for known in world.known.values()}
    for drafts in told.values():
        for draft in drafts.values():
            if draft.id not in found or found[draft.id].revision < draft.revision:
                found[draft.id] = draft
    return {key: found[key] for key in sorted(found)}


def ratify(
    world: World, houses: dict[str, House], round: int, k: Constants = CONSTANTS
) -> Ratified:
    """All votes, with the images of the round's start."""
    total = Ratified()
    for draft in drafts_of(world).values():
        if waits(draft, world.public.stage.approval):
            total = _add(total, Ratified(carried=(draft,), held=(draft,)))
        elif draft.status == "open":
            total = _add(total, _conclude(draft, houses, round, k))
        elif draft.status == "concluded" and draft.id in world.public.record.agreements:
            agreement = world.public.record.agreements[draft.id]
            if any(party in agreement.open_to for party in draft.signatures):
                total = _add(total, _accede(draft, agreement, houses, k))
    return total


def _add(one: Ratified, other: Ratified) -> Ratified:
    return Ratified(
        ballots=one.ballots + other.ballots,
        entered=one.entered + other.entered,
        acceded=one.acceded + other.acceded,
        failures=one.failures + other.failures,
        concluded=one.concluded + other.concluded,
        failed=one.failed + other.failed,
        carried=one.carried + other.carried,
        held=one.held + other.held,
        voted=one.voted + other.voted,
    )


def _conclude(draft: Draft, houses: dict[str, House], round: int, k: Constants) -> Ratified:
    signers = tuple(party for party in houses if party in draft.signatures)
    if draft.brackets or not _suffice(draft, signers):
        return Ratified(carried=(draft,))
    votes = tuple(ballot(houses[party], text_of(draft, party, signers), k) for party in signers)
    bound = tuple(vote.party for vote in votes if vote.passed)
    failures = tuple(
        Failure(draft=draft, party=vote.party, against=against(vote))
        for vote in votes
        if not vote.passed
    )
    if not _suffice(draft, bound):
        return Ratified(
            ballots=votes,
            failures=failures,
            failed=(replace(draft, status="failed", resolved=()),),
            voted=(draft,),
        )
    agreement = Agreement(
        id=draft.id,
        title=draft.title,
        sponsors=draft.sponsors,
        parties=bound,
        open_to=tuple(p for p in houses if p in draft.parties and p not in bound),
        articles=draft.articles,
        entered=round,
        term=draft.term,
    )
    return Ratified(
        ballots=votes,
        entered=(agreement,),
        failures=failures,
        concluded=(replace(draft, status="concluded", signatures=bound, resolved=()),),
        voted=(draft,),
    )


def _suffice(draft: Draft, joined: tuple[str, ...]) -> bool:
    """Whether so many make an agreement: two, and two of those whom some article names.

    One rival and who watches over it are a treaty of nobody's.
    """
    return len(joined) >= SIGNERS and any(reciprocal(each, joined) for each in draft.articles)


def _accede(draft: Draft, agreement: Agreement, houses: dict[str, House], k: Constants) -> Ratified:
    """Accessions: each who signed a text in force since votes on it with those already bound."""
    total = Ratified()
    for party, house in houses.items():
        if party not in draft.signatures or party not in agreement.open_to:
            continue
        vote = ballot(house, text_of(draft, party, agreement.parties), k)
        total = _add(total, Ratified(ballots=(vote,)))
        if not vote.passed:
            failure = Failure(draft=draft, party=party, against=against(vote))
            total = _add(total, Ratified(failures=(failure,)))
            continue
        agreement = replace(
            agreement,
            parties=(*agreement.parties, party),
            open_to=tuple(other for other in agreement.open_to if other != party),
        )
        total = _add(total, Ratified(acceded=((agreement, party),)))
    if total.ballots:
        settled = replace(draft, signatures=agreement.parties)
        total = _add(total, Ratified(concluded=(settled,)))
    return total


def in_force(world: World, ratified: Ratified) -> dict[str, Agreement]:
    """The agreements after the votes."""
    agreements = dict(world.public.record.agreements)
    for agreement in ratified.entered:
        agreements[agreement.id] = agreement
    for agreement, _ in ratified.acceded:
        agreements[agreement.id] = agreement
    return agreements


__all__ = ["Failure", "Ratified", "drafts_of", "in_force", "ratify"]
