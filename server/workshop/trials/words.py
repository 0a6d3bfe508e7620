"""What a summary says, in sentences for whoever wrote the scenario."""

from collections.abc import Iterator

from server.workshop.trials.summary import SURE, Length, Summary

SATURATED = 250
"""Share of games from which a saturated image is worth a sentence, thousandths."""


def sentences(summary: Summary) -> Iterator[str]:
    """The most important first; nothing is a verdict on the scenario."""
    games = summary.games
    if not games:
        yield "No game was finished, so there is nothing to say."
        return
    if summary.games < summary.asked:
        yield f"Stopped early: {games} of {summary.asked} games."
    yield (
        f"Of {games} games, {summary.all} transformed every pair of rivals, {summary.some} some"
        f" and {summary.none} none."
    )
    for pair in summary.pairs:
        yield _pair(" and ".join(pair.parties), pair.share, pair.rounds)
    yield _agreements(summary)
    yield f"Crises at the end were held in {summary.crises / 10:.0f} % of cases."
    yield from _seats(summary)
    yield from _ends(summary)
    yield from _length(summary.length)


def _pair(name: str, share: int, rounds: tuple[int, ...]) -> str:
    if not share:
        return f"{name} never changed their minds."
    usual = max(range(len(rounds)), key=lambda place: rounds[place]) + 1
    return f"{name} transformed in {share / 10:.0f} % of games, most often in round {usual}."


def _agreements(summary: Summary) -> str:
    never = summary.first.get(0, 0)
    total = sum(summary.entries)
    told = f"{total:.1f} agreements come into force in a game; {summary.failed:.1f} votes are lost."
    return f"{told} In {never} games nothing ever came into force." if never else told


def _seats(summary: Summary) -> Iterator[str]:
    tried = [seat for seat in summary.seats if seat.tried >= SURE]
    idle = [seat.party for seat in tried if seat.idle]
    for party in idle:
        yield f"{party} could keep still and nothing changed between the others: a seat that never\
 matters to them."
    if tried and not idle:
        yield f"Every seat matters: in {tried[0].tried} games each, silence changed something."
    unused = [one.measure for one in summary.measures if not one.share]
    if unused:
        yield f"Never in force: {', '.join(unused)}."


def _ends(summary: Summary) -> Iterator[str]:
    if summary.dead:
        yield (
            f"{summary.dead} games came to a dead end: nothing new in force for the last rounds,"
            " and nothing changed."
        )
    full = [name for name, share in summary.saturated.items() if share >= SATURATED]
    if full:
        names = ", ".join(name.replace("/", " of ") for name in full)
        yield f"Images end near certainty in a quarter of games or more: {names}."
    else:
        yield "No image is saturated: there is something left to learn at the end."


def _length(length: Length) -> Iterator[str]:
    if length.by_clock > 3 * 24 * 60:
        yield f"By the clock it takes {length.by_clock / 1440:.0f} days."
    else:
        yield (
            f"By the clock the rounds take {length.by_clock} minutes; the scenario says"
            f" {length.stated} with all that goes round them."
        )
    verdict = "fits" if length.needed <= length.given else "does not fit"
    yield (
        f"The busiest sheet has {length.sheet} sealed decisions, about {length.needed} seconds for"
        f" two people; it {verdict} into the {length.given} seconds given."
    )


__all__ = ["sentences"]
