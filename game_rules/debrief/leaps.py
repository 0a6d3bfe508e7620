"""What became of the leaps of faith, or why there was none."""

from collections.abc import Iterator

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.sentences import say
from game_rules.debrief.stories import own_readiness
from game_rules.debrief.story import Evidence, Sentence
from game_rules.decisions.orders import BOTH
from game_rules.minds.conditions import READY
from game_rules.minds.fears import good_faith
from game_rules.record.events import LeapAnswered, LeapLapsed, Leapt


def leaps(told: Chronicle) -> Iterator[Sentence]:
    """The first leap of each outcome, every leap held back, or the readiest who never leapt."""
    made = {(fact.party, fact.round) for _, fact in told.facts(Leapt)}
    said: set[str] = set()
    for party, round in sorted(made, key=lambda each: (each[1], each[0])):
        sentence = _made(told, party, round)
        if sentence.code not in said:
            said.add(sentence.code)
            yield sentence
    yield from _held_back(told, made)
    if not made:
        yield from _not_made(told)


def _made(told: Chronicle, party: str, round: int) -> Sentence:
    evidence = Evidence(screen="ledger", round=round, holder=party)
    before, capital = _believed(told, party, round - 1), _paid(told, party, round)
    for until, fact in told.facts(LeapAnswered):
        if (fact.party, fact.round) == (party, round):
            return say(
                "leap-answered",
                evidence,
                party=party,
                round=round,
                by=fact.by,
                until=until,
                good_faith=before,
                good_faith_then=_believed(told, party, until),
                capital=capital,
            )
    lapsed = [
        when for when, fact in told.facts(LeapLapsed) if (fact.party, fact.round) == (party, round)
    ]
    return say(
        "leap-unanswered" if lapsed else "leap-waiting",
        evidence,
        party=party,
        round=round,
        good_faith=before,
        good_faith_then=_believed(told, party, lapsed[0] if lapsed else told.rounds),
        capital=capital,
    )


def _believed(told: Chronicle, party: str, round: int) -> int:
    """The good faith that the others, on average, had in a party after a round."""
    found = [
        good_faith(row[party].image) for row in told.moments[round].pairs.values() if party in row
    ]
    return sum(found) // len(found)


def _paid(told: Chronicle, party: str, round: int) -> int:
    """What it cost at home, all told: the price, and what its answer or silence brought."""
    total = 0
    answers, lapses = _answered(told, party), _lapsed(told, party)
    for when, reckoning in told.reckonings():
        answered, lapsed = answers.get(when, set()), lapses.get(when, set())
        for shift in reckoning.shifts:
            if shift.party != party or shift.what != "capital":
                continue
            match shift.cause:
                case "leap" if when == round:
                    total += shift.amount
                case "leap-answered" if round in answered:
                    total += shift.amount // len(answered)
                case "leap-unanswered" if round in lapsed:
                    total += shift.amount // len(lapsed)
                case _:
                    pass
    return total


def _answered(told: Chronicle, party: str) -> dict[int, set[int]]:
    """Round → own leaps, by their round, that were answered in it for the first time."""
    first: dict[int, int] = {}
    for when, fact in told.facts(LeapAnswered):
        if fact.party == party:
            first.setdefault(fact.round, when)
    found: dict[int, set[int]] = {}
    for leap, when in first.items():
        found.setdefault(when, set()).add(leap)
    return found


def _lapsed(told: Chronicle, party: str) -> dict[int, set[int]]:
    """Round → own leaps, by their round, that nobody had answered by then."""
    found: dict[int, set[int]] = {}
    for when, fact in told.facts(LeapLapsed):
        if fact.party == party:
            found.setdefault(when, set()).add(fact.round)
    return found


def _held_back(told: Chronicle, made: set[tuple[str, int]]) -> Iterator[Sentence]:
    """Leaps that one of the two who must confirm wanted, and the other did not."""
    for round, sheets in sorted(told.orders.items()):
        for party, sheet in sorted(sheets.items()):
            missing = [right for right in BOTH if right not in sheet.leap]
            if round <= told.rounds and sheet.leap and missing and (party, round) not in made:
                yield say(
                    "leap-held-back",
                    Evidence(screen="record", round=round, holder=party),
                    party=party,
                    round=round,
                    missing=missing[0],
                )


def _not_made(told: Chronicle) -> Iterator[Sentence]:
    """Nobody leapt: who was readiest, and when."""
    best = [
        (max(ready), -ready.index(max(ready)), party.id)
        for party in told.scenario.parties
        if party.playable and (ready := own_readiness(told, party.id)[:-1])
    ]
    readiest, when, party = max(best, default=(0, 0, ""))
    if readiest >= READY:
        round = min(told.rounds, 1 - when)
        yield say(
            "leap-not-made",
            Evidence(screen="transformed", round=round, holder=party),
            party=party,
            round=round,
            readiness=readiest,
        )


__all__ = ["leaps"]
