"""Screen one: what they were afraid of, against what was guessed."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from game_rules.debrief.causes import heaviest
from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.sentences import say
from game_rules.debrief.story import Evidence, Feared, Sentence
from game_rules.minds.fears import fears, threat
from game_rules.record.world import Guess
from game_rules.scenario.catalogue import FEARS, Fear

MOVED: Final = 50
"""By how much a threat must change in one round to be worth a sentence; calibrated."""


def feared(told: Chronicle) -> tuple[Feared, ...]:
    """Every ordered pair, in the order of the scenario's parties."""
    ids = [party.id for party in told.scenario.parties]
    pairs = told.moments[0].pairs
    return tuple(
        _pair(told, holder, of) for holder in ids for of in ids if of in pairs.get(holder, {})
    )


def _pair(told: Chronicle, holder: str, of: str) -> Feared:
    by_round, threats = _true(told, holder, of)
    dominant = tuple(largest(each) for each in by_round)
    guesses = tuple(guess for guess in told.guesses.get(of, ()) if guess.about == holder)
    bare = Feared(
        holder=holder,
        of=of,
        fears=by_round,
        dominant=dominant,
        threat=threats,
        guesses=guesses,
        sentences=(),
    )
    return Feared(
        holder=holder,
        of=of,
        fears=by_round,
        dominant=dominant,
        threat=threats,
        guesses=guesses,
        sentences=(*_sentences(bare), _moved(told, bare)) if told.rounds else (),
    )


def _true(
    told: Chronicle, holder: str, of: str
) -> tuple[tuple[dict[Fear, int], ...], tuple[int, ...]]:
    """The fears and the overall threat per round, from the start on."""
    dread = next(party.sensitivities for party in told.scenario.parties if party.id == holder)
    start = told.moments[0].pairs[holder][of]
    first = fears(start.image, dread, start.cover, told.scenario.lens)
    accounts = [account for _, account in told.accounts(holder, of)]
    return (
        (first, *(account.fears for account in accounts)),
        (threat(first, dread), *(account.threat for account in accounts)),
    )


def largest(found: dict[Fear, int]) -> Fear:
    """The largest fear; of equals the first in the catalogue's order."""
    return max(FEARS, key=lambda fear: found.get(fear, 0))


def right(pair: Feared, guess: Guess) -> bool:
    """Whether a guess named what was feared most while its round was played, or just as much."""
    return greatest(pair.fears[_place(pair, guess.round)], guess.fear)


def greatest(found: dict[Fear, int], fear: Fear) -> bool:
    """Whether nothing is feared more: where two are feared alike, either is right."""
    return found.get(fear, 0) == max(found.values(), default=0)


def truth_at(pair: Feared, round: int) -> Fear:
    """What was feared most while a round was played."""
    return pair.dominant[_place(pair, round)]


def _place(pair: Feared, round: int) -> int:
    """What the round before left behind is true while a round is played."""
    return min(max(round - 1, 0), len(pair.dominant) - 1)


def _sentences(pair: Feared) -> Iterator[Sentence]:
    yield _verdict_on_guesses(pair)
    first, last = pair.dominant[0], pair.dominant[-1]
    if first != last:
        since = len(pair.dominant) - 1
        while pair.dominant[since - 1] == last:
            since -= 1
        yield say(
            "fear-turned",
            evidence(pair, since),
            party=pair.holder,
            other=pair.of,
            guess=first,
            fear=last,
            round=since,
        )


def _verdict_on_guesses(pair: Feared) -> Sentence:
    by, party, guesses = pair.of, pair.holder, pair.guesses
    if not guesses:
        return say("guess-none", evidence(pair), by=by, party=party, fear=pair.dominant[-1])
    last = guesses[-1]
    truth = truth_at(pair, last.round)
    if right(pair, last):
        since = last
        for guess in reversed(guesses):
            if not right(pair, guess) or guess.fear != last.fear:
                break
            since = guess
        return say(
            "guess-found",
            evidence(pair, since.round),
            by=by,
            party=party,
            fear=last.fear,
            round=since.round,
        )
    once = next((guess for guess in guesses if right(pair, guess)), None)
    first = once or next(guess for guess in guesses if guess.fear == last.fear)
    if once is not None and once.fear != last.fear:
        return say(
            "guess-left",
            evidence(pair, last.round),
            by=by,
            party=party,
            fear=once.fear,
            guess=last.fear,
            round=once.round,
            until=last.round,
        )
    return say(
        "guess-overtaken" if once else "guess-missed",
        evidence(pair, last.round),
        by=by,
        party=party,
        guess=last.fear,
        fear=truth,
        round=first.round,
        until=last.round,
    )


def _moved(told: Chronicle, pair: Feared) -> Sentence:
    """When what was felt changed most, and by what: the answer to the question that is asked then.

    A threat falls as an image rises, and as agreements speak to what is feared. Which of the two
    it was is told by reckoning the round with the cover of the round before.
    """
    steps = [after - before for before, after in pairwise(pair.threat)]
    round = max(range(1, len(steps) + 1), key=lambda number: abs(steps[number - 1]))
    step = steps[round - 1]
    if abs(step) < MOVED:
        return say(
            "fear-still", evidence(pair), party=pair.holder, other=pair.of, rounds=len(steps)
        )
    dread = next(each.sensitivities for each in told.scenario.parties if each.id == pair.holder)
    cover = told.moments[round - 1].pairs[pair.holder][pair.of].cover
    account = dict(told.accounts(pair.holder, pair.of))[round]
    uncovered = threat(fears(account.after, dread, cover, told.scenario.lens), dread)
    believed = uncovered - pair.threat[round - 1]
    cause = heaviest([account], up=step < 0)
    at = evidence(pair, round)
    course: dict[str, str | int] = {
        "party": pair.holder,
        "other": pair.of,
        "round": round,
        "threat_before": pair.threat[round - 1],
        "threat": pair.threat[round],
    }
    if cause is None or abs(believed) * 2 < abs(step) or (believed < 0) != (step < 0):
        return say("fear-covered", at, **course)
    return say("fear-fell" if step < 0 else "fear-rose", at, **course, cause=cause)


def evidence(pair: Feared, round: int | None = None) -> Evidence:
    """Where screen one shows it."""
    return Evidence(screen="feared", round=round, holder=pair.holder, of=pair.of)


__all__ = ["evidence", "feared", "greatest", "largest", "right", "truth_at"]
