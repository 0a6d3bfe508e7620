"""What a summary says, in sentences for whoever wrote the scenario."""

from collections.abc import Iterator

from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.workshop.trials.game import Game, Lost, Transformed
from server.workshop.trials.rejections import why_not
from server.workshop.trials.summary import SURE, Length, Summary, shared, tables, vacant

SATURATED = 250
"""Share of games from which a saturated image is worth a sentence, thousandths."""
FEW = 20
"""Games that are counted; a share of fewer would say more than is known."""
LEAST = 5
"""Of good faith, what two digits show, thousandths."""


def sentences(summary: Summary, *, scripted: bool = False) -> Iterator[str]:
    """The most important first; nothing is a verdict on the scenario.

    Of a script's games nothing is said of seats, cards and the clock, which are not its matter.
    """
    games = summary.games
    if not games:
        yield "No game was finished, so there is nothing to say."
        return
    if summary.games < summary.asked:
        yield f"Stopped early: {games} of {summary.asked} games."
    yield from circumstances(summary)
    if games > 1:
        yield (
            f"Of {games} games, {summary.all} transformed every pair of rivals,"
            f" {summary.some} some and {summary.none} none."
        )
    for pair in summary.pairs:
        yield _pair(" and ".join(map(summary.called, pair.parties)), pair.rounds, games)
    yield _agreements(summary)
    yield _crises(summary)
    if not scripted:
        yield from _seats(summary)
    yield from _ends(summary)
    if not scripted:
        yield from _length(summary.length)


LENSES: dict[str, str] = {
    "conventional": "measures work by what they do, whoever reads them",
    "artifact": "thinking follows the conditions alone; nothing that anybody does moves an image",
    "agent": "talks make ready who is not. Bots that look at their needle are the bolder for it",
}
"""What another reading than the usual one takes for granted."""


def circumstances(summary: Summary) -> Iterator[str]:
    """What was otherwise in these games, and how that is to be read."""
    if (reading := LENSES.get(summary.lens)) is not None:
        yield f"Read through the lens {summary.lens}: {reading}."
    if summary.without:
        yield f"Left out: {', '.join(summary.without)}."
    if "institution" in summary.without:
        least = CONSTANTS.transformed_institution / 1000
        yield (
            f"Nothing counts as transformed then, since that takes new habits (an institution of"
            f" {least:.2f} at least): look at good faith."
        )


def as_recorded(game: Game, script: Script) -> Iterator[str]:
    """What became of the moves of a script in one game, round by round, in its own words."""
    yield from (f"Round {round}: {sentence}." for round, sentence in moves(game))
    yield from never(game, script)
    for pair in game.transformed:
        one, other = pair.parties
        yield became(pair, f"{one} and {other}")
        for holder, of in ((one, other), (other, one)):
            course = " ".join(f"{value / 1000:.2f}" for value in game.faith[f"{holder}/{of}"])
            yield f"  {holder} in {of}, good faith from the start: {course}"
    yield from crises(game)


def never(game: Game, script: Script) -> Iterator[str]:
    """Texts of a script that came to nothing."""
    entered = {signed.title for signed in game.signed}
    for text in script.texts:
        if text.title not in entered:
            yield f"“{text.title}” never came into force."


def became(pair: Transformed, name: str) -> str:
    """What became of a pair of rivals."""
    told = f"transformed in round {pair.round}" if pair.round else "not transformed"
    since = ", and not any more at the end" if pair.round and not pair.kept else ""
    return f"{name}: {told}{since}."


def crises(game: Game) -> Iterator[str]:
    """How the crises at the end went, if there were any."""
    held, count = game.crises
    if count:
        yield f"Crises at the end: {held} of {count} held."


def moves(game: Game) -> list[tuple[int, str]]:
    """What was done and what came of it, each in its round."""
    return sorted(_moves(game), key=lambda each: each[0])


def _moves(game: Game) -> Iterator[tuple[int, str]]:
    for signed in game.signed:
        names = ", ".join(signed.parties)
        how = "came into force between" if signed.negotiated else "was dictated to"
        yield signed.round, f"“{signed.title}” {how} {names}"
    for vote in game.lost:
        yield vote.round, _lost(vote)
    for party, round in game.leaps:
        yield round, f"{party} leapt"
    for what in game.happened:
        yield what.round, what.told
    for one in game.rejected:
        yield one.round, why_not(one)


def _lost(vote: Lost) -> str:
    """Who lost a vote for want of votes is told so, and who had them, what else was wanting."""
    needed = f"{vote.yes / 10:.1f} % where {vote.threshold / 10:.1f} % are needed"
    short = f"{vote.short / 1000:.2f} of" if vote.short >= LEAST else "a little"
    faith = f"{short} good faith to bear it"
    if vote.yes >= vote.threshold:
        return (
            f"“{vote.title}” failed in {vote.party}, which lacks {faith}"
            f" (home would carry it: {needed})"
        )
    lack = f"; it lacks {faith}" if vote.short else ""
    return f"“{vote.title}” found no majority in {vote.party} ({needed}{lack})"


def _pair(name: str, rounds: tuple[int, ...], games: int) -> str:
    done = sum(rounds)
    if not done:
        return f"{name} never changed their minds."
    usual = max(range(len(rounds)), key=lambda place: rounds[place]) + 1
    if games == 1:
        return f"{name} transformed in round {usual}."
    share = f"{100 * done / games:.0f} % of games" if games >= FEW else f"{done} of {_games(games)}"
    return f"{name} transformed in {share}, most often in round {usual}."


def _agreements(summary: Summary) -> str:
    never = summary.first.get(0, 0)
    total = sum(summary.entries)
    if summary.games == 1:
        return f"Agreements that came into force: {total:.0f}; votes lost: {summary.failed:.0f}."
    told = f"{total:.1f} agreements come into force in a game; {summary.failed:.1f} votes are lost."
    return f"{told} In {_games(never)} nothing ever came into force." if never else told


def _crises(summary: Summary) -> str:
    count = summary.games * len(summary.pairs)
    if summary.games >= FEW:
        return f"Crises at the end were held in {summary.crises / 10:.0f} % of cases."
    return f"Crises at the end: {round(summary.crises * count / 1000)} of {count} held."


def _games(number: int) -> str:
    return f"{number} game{'s' * (number != 1)}"


def _seats(summary: Summary) -> Iterator[str]:
    # Of two, neither has others between whom it could change anything.
    three = len(summary.seats) > 2
    tried = [seat for seat in summary.seats if three and seat.tried >= SURE]
    idle = [summary.called(seat.party) for seat in tried if seat.idle]
    for party in idle:
        yield (
            f"{party} could keep still, in {tried[0].tried} games, and nothing changed between the"
            " others: a seat that never matters to them."
        )
    if tried and not idle:
        yield f"Every seat matters: in {tried[0].tried} games each, silence changed something."
    unused = [one.measure for one in summary.measures if not one.share]
    if unused and summary.games >= SURE:
        yield f"Never in force: {', '.join(unused)}."


def _ends(summary: Summary) -> Iterator[str]:
    if summary.dead:
        yield (
            f"{_games(summary.dead)} came to a dead end: nothing new in force for the last rounds,"
            " and nothing changed."
        )
    full = [name for name, share in summary.saturated.items() if share >= SATURATED]
    if full:
        names = ", ".join(map(summary.called, full))
        yield f"Images end near certainty in a quarter of games or more: {names}."
    else:
        yield "No image is saturated: there is something left to learn at the end."


def a_class(scenario: Scenario, people: int) -> str:
    """Into how many exercises so many people go; where they do not come out even, how they do."""
    fit = tables(scenario, people)
    if fit is not None:
        return f"{_exercises(fit[0])} of {'' if fit[0] == 1 else 'up to '}{fit[1]} people"
    (full, sharing), (most, bots) = shared(scenario, people), vacant(scenario, people)
    left = f"{_exercises(most)} of {scenario.players[0]} with {bots} left to bots"
    if not full:
        return left
    return f"{_exercises(full)} of {scenario.players[1]} with {sharing} sharing a seat, or {left}"


def _exercises(count: int) -> str:
    return f"{count} exercise{'s' * (count > 1)}"


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


__all__ = [
    "a_class",
    "as_recorded",
    "became",
    "circumstances",
    "crises",
    "moves",
    "never",
    "sentences",
]
