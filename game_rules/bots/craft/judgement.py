"""What a bot makes of its view: the questions that every temperament asks."""

from collections.abc import Iterable

from game_rules.compliance import obligations
from game_rules.exact.kept import kept
from game_rules.record.world import Board, FearReading, Finding, Intelligence, Objective
from game_rules.scenario.catalogue import FEARS, Fear, Kind, Measure, by_id
from game_rules.scenario.scenario import Aim, PositionAim, SecurityAim
from game_rules.scenario.treaty import Agreement, Article, Bracket, Draft
from game_rules.view import View

DEEP: frozenset[Kind] = frozenset({"observation", "inspection", "constraint"})
"""What lays much bare, and what only a trusting or tired party will put up with."""

LOW_RISK: frozenset[Kind] = frozenset(
    {"communication", "interaction", "declaratory", "information"}
)
"""What lays little bare. That is how a capital reckons its risk; how a wary reader will take words
and figures is another matter."""

PAPER: frozenset[Kind] = frozenset({"declaratory", "information"})
"""What lays next to nothing bare, and is turned against its meaning first by who is afraid."""

UNEASY = 3
"""Bands of fear in all from which a relation is worth a text."""

AFRAID = 5
"""Bands of fear in all from which a relation is worth a leap, or a leap an answer."""


def others(view: View) -> tuple[str, ...]:
    """The other parties, in the board's order."""
    return _others(view.board, view.viewer)


@kept(256)
def _others(board: Board, party: str) -> tuple[str, ...]:
    return tuple(each.id for each in board.parties if each.id != party)


def measures(view: View) -> dict[str, Measure]:
    """The measures on the table, by id."""
    return by_id(view.board.measures)


def readiness(view: View) -> int:
    """The own needle; 0 before the first reading."""
    return view.home.readiness if view.home else 0


def capital(view: View) -> int:
    """The own domestic capital."""
    return view.home.capital if view.home else 0


def aims(view: View) -> tuple[Aim, ...]:
    """The objectives of the own mandate."""
    return _aims(view.home.objectives) if view.home else ()


@kept(256)
def _aims(objectives: tuple[Objective, ...]) -> tuple[Aim, ...]:
    return tuple(objective.aim for objective in objectives if objective.aim is not None)


def dread(view: View, of: str) -> int:
    """How much a party is feared: the bands of all fears of it, added up; 0 to 24."""
    return _dread(view.home.fears).get(of, 0) if view.home else 0


@kept(256)
def _dread(readings: tuple[FearReading, ...]) -> dict[str, int]:
    return {of: sum(bands.values()) for of, bands in _bands(readings).items()}


@kept(256)
def _bands(readings: tuple[FearReading, ...]) -> dict[str, dict[Fear, int]]:
    """Of whom → fear → band."""
    found: dict[str, dict[Fear, int]] = {}
    for reading in readings:
        found.setdefault(reading.of, {})[reading.fear] = reading.band
    return found


def dreaded(view: View, by: str) -> int:
    """How much a party is said to fear us, in the same measure."""
    return _dreaded(view.intelligence).get(by, 0) if view.intelligence else 0


@kept(256)
def _dreaded(told: Intelligence) -> dict[str, int]:
    return {by: sum(fear // 200 for fear in fears.values()) for by, fears in told.fears.items()}


def trust(view: View, partner: str) -> int:
    """A guess at the good faith between us, the lesser of both sides'; thousandths.

    Six fears of middling weight add up to about twelve bands where there is no trust at all.
    """
    return max(0, 1000 - 1000 * max(dread(view, partner), dreaded(view, partner)) // 12)


def most_threatening(view: View, among: Iterable[str]) -> tuple[str, ...]:
    """The given parties, the most feared first; equals in the order given."""
    feared = _dread(view.home.fears) if view.home else {}
    return tuple(sorted(among, key=lambda party: -feared.get(party, 0)))


def adversaries(view: View, of: Iterable[str]) -> frozenset[str]:
    """Whoever has a rivalry with one of these parties."""
    some = frozenset(of)
    return frozenset(
        other for pair in view.board.rivals for one, other in (pair, pair[::-1]) if one in some
    )


def own_fears(view: View, of: str) -> dict[Fear, int]:
    """What we fear of a party, in thousandths, so that it compares with the other's.

    A band counts 250, and half a band comes on top where our mandate asks for that fear to fall.
    """
    wanted = {(aim.of, aim.fear) for aim in aims(view) if isinstance(aim, SecurityAim)}
    bands = _bands(view.home.fears).get(of, {}) if view.home else {}
    return {fear: 250 * bands.get(fear, 0) + (125 if (of, fear) in wanted else 0) for fear in FEARS}


def their_fears(view: View, party: str) -> dict[Fear, int]:
    """What the services say a party fears of us, thousandths."""
    told = view.intelligence.fears.get(party, {}) if view.intelligence else {}
    return {fear: told.get(fear, 0) for fear in FEARS}


def dominant(fears: dict[Fear, int]) -> Fear:
    """The largest fear; of equals the first in the catalogue's order."""
    return max(FEARS, key=lambda fear: fears[fear])


@kept(1024)
def running(agreement: Agreement) -> tuple[Article, ...]:
    """The articles of an agreement that still bind somebody who has joined."""
    return tuple(
        article
        for article in agreement.articles
        if article.id not in agreement.lapsed
        and any(party in agreement.parties for party in article.parties)
    )


def in_force(view: View, party: str) -> frozenset[str]:
    """Measures that bind a party, by whatever agreement."""
    return _in_force(view.record.agreements, party)


@kept(1024)
def _in_force(agreements: dict[str, Agreement], party: str) -> frozenset[str]:
    return frozenset(article.measure for _, article in obligations.owed(agreements, party, party))


def shared(view: View, partner: str) -> frozenset[str]:
    """Measures that bind both us and a partner in one agreement."""
    return _shared(view.record.agreements, view.viewer, partner)


@kept(1024)
def _shared(agreements: dict[str, Agreement], one: str, other: str) -> frozenset[str]:
    return frozenset(
        article.measure
        for _, article in obligations.owed(agreements, one, other)
        if other in article.parties
    )


def owed(view: View, party: str, towards: str) -> set[str]:
    """Measures that bind a party towards another."""
    return {
        article.measure for _, article in obligations.owed(view.record.agreements, party, towards)
    }


def our_drafts(view: View) -> tuple[Draft, ...]:
    """Open drafts that are written for us, by id."""
    return _our_drafts(view.drafts, view.viewer)


@kept(64)
def _our_drafts(drafts: dict[str, Draft], party: str) -> tuple[Draft, ...]:
    ours = [id for id, draft in drafts.items() if draft.status == "open" and party in draft.parties]
    return tuple([drafts[id] for id in sorted(ours)])


def joinable(view: View) -> tuple[Draft, ...]:
    """Texts in force among others that are still open to us, by id."""
    return _joinable(view.drafts, view.record.agreements, view.viewer)


@kept(64)
def _joinable(
    drafts: dict[str, Draft], agreements: dict[str, Agreement], party: str
) -> tuple[Draft, ...]:
    ids = [id for id, one in agreements.items() if party in one.open_to and id in drafts]
    return tuple([drafts[id] for id in sorted(ids) if party not in drafts[id].signatures])


def own_drafts(view: View) -> tuple[Draft, ...]:
    """Drafts that we have put on the table, whatever became of them, as they came."""
    return _own_drafts(view.drafts, view.viewer)


@kept(64)
def _own_drafts(drafts: dict[str, Draft], party: str) -> tuple[Draft, ...]:
    return tuple([draft for draft in drafts.values() if draft.sponsors[:1] == (party,)])


def burdens(draft: Draft, party: str) -> tuple[Article, ...]:
    """The articles of a draft that would bind a party."""
    return tuple(article for article in draft.articles if party in article.parties)


def early_witness(view: View, draft: Draft) -> bool:
    """Whether a text binds others alone, and too few of them have signed for us to stand by.

    Who watches signs last. Else a text for two would be in force for whoever signed first and its
    watchman, and bind one of two alone.
    """
    bound = {party for article in draft.articles for party in article.parties}
    signed = bound.intersection(draft.signatures)
    return view.viewer not in bound and len(signed) < min(2, len(bound))


def own_brackets(view: View, draft: Draft) -> tuple[Bracket, ...]:
    """The values that we have reserved in a draft."""
    return tuple(bracket for bracket in draft.brackets if bracket.owner == view.viewer)


def expected(view: View, draft: Draft) -> str | None:
    """The forecast's word for the draft as it stands; None if home has not spoken yet."""
    forecast = view.forecasts.get(draft.id)
    return forecast.word if forecast and forecast.revision == draft.revision else None


def breaches(view: View, party: str) -> tuple[Finding, ...]:
    """What we caught a party at in the last resolution."""
    return _breaches(view.findings).get(party, ())


@kept(256)
def _breaches(findings: tuple[Finding, ...]) -> dict[str, tuple[Finding, ...]]:
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.found != "complied":
            found[finding.party] = (*found.get(finding.party, ()), finding)
    return found


def evaders(view: View) -> frozenset[str]:
    """Whom we caught evading in the last resolution."""
    return _evaders(view.findings)


@kept(256)
def _evaders(findings: tuple[Finding, ...]) -> frozenset[str]:
    return frozenset(finding.party for finding in findings if finding.found == "evaded")


def grudging(view: View, party: str) -> bool:
    """Whether a party met what it owes us in the last resolution in the letter alone."""
    met = [finding.spirit for finding in view.findings if finding.party == party]
    return bool(met) and not any(met)


def positions(view: View, measure: str) -> tuple[PositionAim, ...]:
    """The numbers that our mandate wants of a measure."""
    return _positions(view.home.objectives).get(measure, ()) if view.home else ()


@kept(256)
def _positions(objectives: tuple[Objective, ...]) -> dict[str, tuple[PositionAim, ...]]:
    found: dict[str, tuple[PositionAim, ...]] = {}
    for aim in _aims(objectives):
        if isinstance(aim, PositionAim):
            found[aim.measure] = (*found.get(aim.measure, ()), aim)
    return found


def too_early(view: View, measure: str) -> bool:
    """Whether our mandate forbids us a measure in this round."""
    return measure in early(view)


def early(view: View) -> frozenset[str]:
    """The measures that our mandate forbids us in this round."""
    return _early(view.home.objectives, view.stage.round) if view.home else frozenset()


@kept(256)
def _early(objectives: tuple[Objective, ...], round: int) -> frozenset[str]:
    return frozenset(
        aim.measure
        for aim in _aims(objectives)
        if isinstance(aim, PositionAim)
        and aim.parameter is None
        and (aim.not_before is None or round < aim.not_before)
    )


def wanted_value(view: View, measure: str, parameter: str, value: int) -> int:
    """The value nearest to `value` with which our mandate is content."""
    for aim in positions(view, measure):
        if aim.parameter == parameter:
            if aim.at_least is not None:
                value = max(value, aim.at_least)
            if aim.at_most is not None:
                value = min(value, aim.at_most)
    return value


def unanswered(view: View) -> tuple[str, ...]:
    """Parties that we fear, and whose leap still waits for our answer."""
    return tuple(
        leap.party
        for leap in view.record.leaps
        if leap.party != view.viewer
        and not leap.lapsed
        and view.viewer not in leap.answered_by
        and view.stage.round - leap.round <= 2
        and dread(view, leap.party) >= AFRAID
    )
