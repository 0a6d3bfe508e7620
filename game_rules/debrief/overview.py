"""The sentences to begin with, from what they feared to what the data cannot say."""

from collections.abc import Iterator, Sequence

from game_rules.debrief import leaps, tried
from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.feared import evidence, right, truth_at
from game_rules.debrief.mindgap import HALF_STEP
from game_rules.debrief.sentences import say
from game_rules.debrief.story import Evidence, Feared, OtherWay, Pairing, Sentence
from game_rules.record.events import CrisisHeld, Leapt

ANSWERS = 600
"""From this part of a fear on, a measure speaks to it: a second fear in the catalogue."""


def overview(
    told: Chronicle,
    feared: Sequence[Feared],
    pairings: Sequence[Pairing],
    other_ways: Sequence[OtherWay],
) -> Iterator[Sentence]:
    """At most some twenty, the last of them about the limits of it all."""
    if not told.rounds:
        yield say("cannot-say-yet", Evidence(screen="record"), rounds=0)
        return
    yield from _misread(feared, pairings)
    yield from _guesses(told, feared)
    yield from tried.agreement(told)
    yield from _pairs(pairings)
    yield from _read_otherwise(told, other_ways)
    yield from leaps.leaps(told)
    yield from tried.votes(told)
    yield from tried.breaches(told)
    yield from _unaddressed(told, feared)
    yield from tried.bracket(told)
    yield from tried.authors(told)
    yield from tried.refusals(told)
    for round, fact in told.facts(CrisisHeld):
        yield say(
            "crisis-held" if fact.held else "crisis-escalated",
            Evidence(screen="verdict", round=round),
            party=fact.parties[0],
            other=fact.parties[1],
        )
    yield from _unknown(told, pairings)


def _misread(feared: Sequence[Feared], pairings: Sequence[Pairing]) -> Iterator[Sentence]:
    """How the first two rivals that guessed about one another read each other."""
    about = {(pair.holder, pair.of): pair for pair in feared}
    for pairing in pairings:
        (a, b), both = pairing.parties, [about[pairing.parties], about[pairing.parties[::-1]]]
        if not pairing.rival or not all(pair.guesses for pair in both):
            continue
        first, second = (pair.sentences[0] for pair in both)
        if first.code != "guess-missed" or second.code != "guess-missed":
            yield from (first, second)
            return
        yield say(
            "misread-both",
            evidence(both[0]),
            party=a,
            other=b,
            fear=first.args["fear"],
            guess=first.args["guess"],
            fear_other=second.args["fear"],
            guess_other=second.args["guess"],
        )
        return


def _guesses(told: Chronicle, feared: Sequence[Feared]) -> Iterator[Sentence]:
    """What nobody guessed, or only after others had missed it; and the widest gap.

    Whoever named it as another's fear has named it all the same.
    """
    for party in told.scenario.parties:
        about = [pair for pair in feared if pair.holder == party.id and pair.guesses]
        if not about:
            continue
        hits = [guess.round for pair in about for guess in pair.guesses if right(pair, guess)]
        most = max(about, key=lambda pair: pair.threat[-1])
        named = [(guess.round, guess.fear) for pair in about for guess in pair.guesses]
        if not hits:
            if any(fear == most.dominant[-1] for _, fear in named):
                continue
            yield say("nobody-guessed", evidence(most), party=party.id, fear=most.dominant[-1])
        elif min(named)[0] < min(hits):
            first = min(hits)
            pair = next(
                each
                for each in about
                if any(guess.round == first and right(each, guess) for guess in each.guesses)
            )
            fear = truth_at(pair, first)
            if any(round < first and guess == fear for round, guess in named):
                continue
            yield say(
                "nobody-guessed-before",
                evidence(pair, first),
                party=party.id,
                fear=fear,
                round=first,
            )
    yield from _gap(feared)


def _gap(feared: Sequence[Feared]) -> Iterator[Sentence]:
    found = [
        (abs(guessed - truth), pair, guess.round, guessed, truth)
        for pair in feared
        for guess in pair.guesses
        for guessed in [(guess.level - 1) * 250]
        for truth in [pair.threat[min(max(guess.round - 1, 0), len(pair.threat) - 1)]]
        if abs(guessed - truth) > HALF_STEP
    ]
    if found:
        _, pair, round, guessed, truth = max(
            found, key=lambda each: (each[0], -each[2], each[1].of, each[1].holder)
        )
        yield say(
            "gap",
            evidence(pair, round),
            by=pair.of,
            party=pair.holder,
            round=round,
            guessed=guessed,
            threat=truth,
        )


def _pairs(pairings: Sequence[Pairing]) -> Iterator[Sentence]:
    """Of each rival pair how far it came, and of one what its institution softened."""
    for pairing in pairings:
        if pairing.rival:
            yield from (each for each in pairing.sentences if each.code != "institution-absorbed")
    absorbed = [
        each
        for pairing in pairings
        for each in pairing.sentences
        if each.code == "institution-absorbed"
    ]
    yield from sorted(absorbed, key=lambda each: -int(each.args["amount"]))[:1]


def _read_otherwise(told: Chronicle, other_ways: Sequence[OtherWay]) -> Iterator[Sentence]:
    if other_ways:
        yield from other_ways[0].sentences
    else:
        yield say("never-otherwise", Evidence(screen="other-way"), rounds=told.rounds)


def _unaddressed(told: Chronicle, feared: Sequence[Feared]) -> Iterator[Sentence]:
    """The greatest fear to which no text that would bind the feared one ever spoke."""
    measures = {offer.measure.id: offer.measure for offer in told.scenario.offers}
    silent = []
    for pair in feared:
        fear = pair.dominant[-1]
        addressed = any(
            pair.of in article.parties
            and pair.holder in draft.parties
            and measures[article.measure].answers.get(fear, 0) >= ANSWERS
            for draft in told.drafts().values()
            for article in draft.articles
        )
        if not addressed:
            silent.append(pair)
    if silent:
        pair = max(silent, key=lambda each: each.threat[-1])
        yield say(
            "fear-unaddressed",
            evidence(pair),
            party=pair.holder,
            other=pair.of,
            fear=pair.dominant[-1],
        )


def _unknown(told: Chronicle, pairings: Sequence[Pairing]) -> Iterator[Sentence]:
    """What the data cannot say: about cause, about leaps not made, about the people."""
    moved = next((each for each in pairings if each.rival and each.transformed is not None), None)
    if moved is not None:
        yield say(
            "cannot-say-agent",
            Evidence(
                screen="transformed",
                round=moved.transformed,
                holder=moved.parties[0],
                of=moved.parties[1],
            ),
            party=moved.parties[0],
            other=moved.parties[1],
        )
    elif not told.facts(Leapt):
        for sentence in leaps.leaps(told):
            if sentence.code == "leap-not-made":
                yield say(
                    "cannot-say-leap",
                    sentence.evidence,
                    party=sentence.args["party"],
                    round=sentence.args["round"],
                )
    yield say("cannot-say-minds", Evidence(screen="feared"))


__all__ = ["overview"]
