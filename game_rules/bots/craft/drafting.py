"""How a bot writes a text: which measures, with which numbers, for whom."""

from collections.abc import Collection, Iterable

from game_rules.bots.craft import judgement
from game_rules.decisions.orders import inspectable
from game_rules.minds.conditions import article_limit, bearable
from game_rules.record.commands import Table
from game_rules.scenario.catalogue import FEARS, Fear, Kind, Measure, Parameter
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.treaty import Article, Draft
from game_rules.view import View


def room_for(view: View) -> int:
    """How many articles our drafters can manage in one text."""
    return article_limit(view.home.conditions) if view.home else 1


def suited(
    view: View,
    partners: tuple[str, ...],
    kinds: frozenset[Kind],
    *,
    literal: bool = False,
) -> tuple[Measure, ...]:
    """Measures of these kinds not yet shared with all these partners, those that answer most first.

    Taken literally, those that lay least bare.
    """
    taken = frozenset.intersection(*(judgement.shared(view, partner) for partner in partners))
    common = frozenset.intersection(
        judgement.in_force(view, view.viewer),
        *(judgement.in_force(view, partner) for partner in partners),
    )
    fears = worries(view, partners)
    idle = judgement.early(view) | spent(view, partners) | pending(view, partners)
    if not comparable(view, partners):
        kinds -= EYES
    candidates = [
        measure
        for measure in view.board.measures
        if measure.id not in taken
        and common.issuperset(measure.requires)
        and measure.id not in idle
        and measure.kind in kinds
    ]

    def useful(measure: Measure) -> tuple[int, int]:
        return (measure.exposure if literal else -answer(measure, fears), measure.number)

    return tuple(sorted(candidates, key=useful))


EYES: frozenset[Kind] = frozenset({"observation", "inspection"})
"""What looks whether something is so."""

SAID: frozenset[Kind] = frozenset({"notification", "information", "constraint"})
"""What can be so or not: a notice, a figure, a limit."""


def comparable(view: View, partners: Collection[str]) -> bool:
    """Whether all these have told or promised us anything that eyes could compare with the ground.

    Observers come to what was notified, and inspectors where it is in doubt whether what was agreed
    is kept (Stockholm Document, 1986). A leap goes without that, and so does its answer.
    """
    measures = judgement.measures(view)
    leapt = judgement.unanswered(view)
    return all(
        partner in leapt
        or any(measures[name].kind in SAID for name in judgement.owed(view, partner, view.viewer))
        for partner in partners
    )


def pending(view: View, partners: Collection[str]) -> frozenset[str]:
    """Measures of texts that bind us and all these partners: that we have signed, or are open."""
    those = {view.viewer, *partners}
    signed = [each for each in judgement.our_drafts(view) if view.viewer in each.signatures]
    joined = [each for each in view.record.agreements.values() if view.viewer in each.parties]
    open_to = [each for each in joined if those <= {*each.parties, *each.open_to}]
    return frozenset(
        each.measure
        for articles in (*(one.articles for one in signed), *map(judgement.running, open_to))
        for each in articles
        if those.issubset(each.parties)
    )


REST = 3
"""Rounds for which what came to nothing twice is not offered again, and as many more each time
after: ours."""


def spent(view: View, partners: Collection[str]) -> frozenset[str]:
    """Measures that we offered these partners in vain, and too lately to do so again.

    Once is no time: a text that failed may pass in the next round. Who offers the same for a third
    time is not listened to.
    """
    vain: dict[str, list[int]] = {}
    for draft in judgement.own_drafts(view):
        if draft.status in ("failed", "withdrawn") and _offered(view, draft, partners):
            for each in draft.articles:
                vain.setdefault(each.measure, []).append(draft.tabled)
    return frozenset(
        name
        for name, rounds in vain.items()
        if len(rounds) > 1 and view.stage.round <= max(rounds) + REST * (len(rounds) - 1)
    )


def _offered(view: View, draft: Draft, partners: Collection[str]) -> bool:
    """Whether a text of ours was for these: it binds them and us, them, or us before their eyes."""
    others = bound(draft) - {view.viewer}
    return others == set(partners) or (not others and set(partners) <= set(draft.parties))


def affordable(view: View, partners: tuple[str, ...]) -> int:
    """How much exposure both sides would bear, by a guess at their trust, less what is in force.

    A party is willing where p is at least E / (E + what it bears); we suppose that the other
    bears as much as we do.
    """
    bears = int(1000 * bearable(view.home.conditions)) if view.home else 570
    measures = judgement.measures(view)
    room = []
    for partner in partners:
        trust = min(judgement.trust(view, partner), 900)
        inspected = inspects(view, (partner,))
        laid_bare = 0
        for name in judgement.shared(view, partner):
            laid_bare += minded(measures[name], inspected=inspected)
        room.append(bears * trust // (1000 - trust) - laid_bare)
    return min(room)


def bundle(
    view: View, partners: tuple[str, ...], ranked: tuple[Measure, ...]
) -> tuple[Measure, ...]:
    """The best of the ranked measures, one of each kind, as many as can be drafted and borne.

    The first may be too much for us alone, if it is not under the eyes of a third party.
    """
    left, inspected = affordable(view, partners), inspects(view, partners)
    chosen: dict[Kind, Measure] = {}
    for measure in ranked:
        if measure.kind in chosen:
            continue
        weight = minded(measure, inspected=inspected)
        if weight > left and not chosen and watchable(view, measure, partners):
            weight = int(weight * CONSTANTS.monitored_exposure)
        if weight <= left:
            chosen[measure.kind] = measure
            left -= weight
    return tuple(chosen.values())[: room_for(view)]


def inspects(view: View, partners: tuple[str, ...]) -> bool:
    """Whether we may look for ourselves at all these partners."""
    return set(partners) <= set(inspectable(view))


def minded(measure: Measure, *, inspected: bool) -> int:
    """How much exposure by a measure weighs: less towards those whom we may inspect."""
    return int(measure.exposure * CONSTANTS.looked) if inspected else measure.exposure


def watchable(view: View, measure: Measure, partners: tuple[str, ...]) -> bool:
    """Whether somebody else could run a measure in our stead."""
    return measure.third_party and watchman(view, partners) is not None


def third(view: View, partners: tuple[str, ...]) -> str | None:
    """Whose name we would ask for: no rival of these partners, and the one that we fear least."""
    adverse = judgement.adversaries(view, partners)
    rest = [p for p in judgement.others(view) if p not in partners and p not in adverse]
    playable = {party.id for party in view.board.parties if party.playable}
    calm = [party for party in rest if party in playable]
    return min(calm, key=lambda party: judgement.dread(view, party), default=None)


def watchman(view: View, partners: tuple[str, ...]) -> str | None:
    """Whom we would ask to watch: the same, if it is nobody whom we have a quarrel with."""
    asked = third(view, partners)
    return None if asked in judgement.adversaries(view, (view.viewer,)) else asked


def text(view: View, partners: tuple[str, ...], chosen: tuple[Measure, ...]) -> Table:
    """The command that tables these measures; what we cannot bear ourselves, a third watches."""
    bound = at_table(view, {view.viewer, *partners})
    left = affordable(view, partners)
    heavy = minded(chosen[0], inspected=inspects(view, partners)) > left
    too_much = heavy and watchable(view, chosen[0], partners)
    monitor = watchman(view, partners) if too_much else None
    parties = at_table(view, {*bound, monitor} if monitor else {*bound})
    return Table(
        title=title(view, bound, chosen[0]),
        parties=parties,
        access=("all",),
        articles=tuple(
            article(view, number, measure, bound, monitor if number == 1 else None)
            for number, measure in enumerate(chosen, start=1)
        ),
    )


def bound(draft: Draft) -> frozenset[str]:
    """Whom a text would bind to anything."""
    return frozenset(party for each in draft.articles for party in each.parties)


def at_table(view: View, some: Collection[str]) -> tuple[str, ...]:
    """Some parties, in the order of the table."""
    return tuple(party.id for party in view.board.parties if party.id in some)


def title(view: View, parties: tuple[str, ...], first: Measure) -> str:
    """A working title: what the first article is about, whom it binds, and when.

    A bot has no catalogue of sentences; the measure's own name is the nearest it has to words.
    """
    shorts = [party.short for party in view.board.parties if party.id in parties]
    about = first.id.replace("-", " ").capitalize()
    return f"{about} ({'–'.join(shorts)} {view.stage.round})"


def worries(view: View, partners: Iterable[str]) -> dict[Fear, int]:
    """What we fear of these partners and what they are said to fear of us, added up."""
    total = dict.fromkeys(FEARS, 0)
    for partner in partners:
        ours, theirs = judgement.own_fears(view, partner), judgement.their_fears(view, partner)
        for fear in FEARS:
            total[fear] += ours[fear] + theirs[fear]
    return total


def answer(measure: Measure, fears: dict[Fear, int]) -> int:
    """How much of these fears a measure speaks to, less what it feeds."""
    net = 0
    for fear, size in measure.answers.items():
        net += size * fears[fear]
    for fear, size in measure.raises.items():
        net -= size * fears[fear]
    return net * (1000 - measure.alpha) // 1000


def article(
    view: View,
    number: int,
    measure: Measure,
    parties: tuple[str, ...],
    monitor: str | None = None,
) -> Article:
    """An article with the numbers that we would write first."""
    return Article(
        id=number,
        measure=measure.id,
        parties=parties,
        values={
            parameter.id: first_number(view, measure, parameter) for parameter in measure.parameters
        },
        monitor=monitor,
    )


def first_number(view: View, measure: Measure, parameter: Parameter) -> int:
    """The usual number, moved to where our mandate is content, on a focal value if one is."""
    value = judgement.wanted_value(view, measure.id, parameter.id, parameter.default)
    return max(parameter.min, min(parameter.max, value))


def middle(parameter: Parameter, one: int, other: int) -> int:
    """Where two numbers meet: the focal value nearest to their mean, or else the mean."""
    low, high = min(one, other), max(one, other)
    mean = (one + other) // 2
    between = [value for value in parameter.focal if low < value < high]
    return min(between, key=lambda value: (abs(value - mean), value), default=mean)
