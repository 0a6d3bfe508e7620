"""Screen two: signed is not transformed."""

from collections.abc import Iterator
from itertools import combinations

from game_rules.compliance.obligations import owed
from game_rules.debrief.causes import heaviest
from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.marks import marks
from game_rules.debrief.sentences import say
from game_rules.debrief.story import Curve, Evidence, Pairing, Sentence
from game_rules.minds.conditions import READY, readiness
from game_rules.minds.fears import good_faith
from game_rules.minds.institution import loss
from game_rules.resolution.verdict import changed
from game_rules.resolution.verdict import transformed as verdict
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Agreement

ABSORBED = 30
"""What an institution must have softened to be worth a sentence, thousandths of log-odds."""


def pairings(told: Chronicle) -> tuple[Pairing, ...]:
    """Every unordered pair, rivals first."""
    ids = [party.id for party in told.scenario.parties]
    rivals = {
        frozenset((relation.holder, relation.of))
        for relation in told.scenario.relations
        if relation.rival
    }
    found = [
        _pairing(told, (a, b), rival=frozenset((a, b)) in rivals)
        for a, b in combinations(ids, 2)
        if b in told.moments[0].pairs.get(a, {})
    ]
    return tuple(sorted(found, key=lambda pairing: not pairing.rival))


def _pairing(told: Chronicle, pair: tuple[str, str], *, rival: bool) -> Pairing:
    curves = (_curve(told, *pair), _curve(told, pair[1], pair[0]))
    windows = _windows(curves)
    in_force = tuple(
        len(_between(standing, pair))
        for _, standing in zip(told.moments, told.standing, strict=False)
    )
    transformed = _transformed(told, pair)
    return Pairing(
        parties=pair,
        rival=rival,
        curves=curves,
        marks=marks(told, frozenset(pair)),
        windows=windows,
        measures_in_force=in_force,
        transformed=transformed,
        sentences=tuple(_sentences(told, pair, curves, windows, in_force, transformed))
        if told.rounds
        else (),
    )


def _curve(told: Chronicle, holder: str, of: str) -> Curve:
    pairs = [moment.pairs[holder][of] for moment in told.moments]
    start = readiness(told.moments[0].parties[holder].conditions, told.scenario.lens)
    return Curve(
        holder=holder,
        of=of,
        good_faith=tuple(good_faith(pair.image) for pair in pairs),
        readiness=(start, *(account.readiness for _, account in told.accounts(holder, of))),
        institution=tuple(pair.institution for pair in pairs),
    )


def _windows(curves: tuple[Curve, Curve]) -> tuple[tuple[int, int], ...]:
    """Runs of rounds in which both were ready."""
    found: list[tuple[int, int]] = []
    for round, both in enumerate(zip(*(curve.readiness for curve in curves), strict=True)):
        if min(both) < READY:
            continue
        if found and found[-1][1] == round - 1:
            found[-1] = (found[-1][0], round)
        else:
            found.append((round, round))
    return tuple(found)


def _between(standing: tuple[Agreement, ...], pair: tuple[str, str]) -> set[tuple[str, int]]:
    """Articles that bind either of the two towards the other."""
    a, b = pair
    return {
        (agreement.id, article.id)
        for party, towards in ((a, b), (b, a))
        for agreement, article in owed(standing, party, towards)
    }


def _mean(curves: tuple[Curve, Curve], round: int) -> int:
    return (curves[0].good_faith[round] + curves[1].good_faith[round]) // 2


def _transformed(told: Chronicle, pair: tuple[str, str]) -> int | None:
    """The round in which the pair counted as transformed, by the rule of the verdict."""
    a, b = pair
    met = [changed(moment.pairs[a][b], moment.pairs[b][a]) for moment in told.moments[1:]]
    return verdict(met, last=told.scenario.rounds)


def _sentences(
    told: Chronicle,
    pair: tuple[str, str],
    curves: tuple[Curve, Curve],
    windows: tuple[tuple[int, int], ...],
    in_force: tuple[int, ...],
    transformed: int | None,
) -> Iterator[Sentence]:
    yield from _half(told, pair, curves, in_force)
    if transformed is not None:
        yield say(
            "transformed",
            _evidence(pair, transformed),
            party=pair[0],
            other=pair[1],
            round=transformed,
        )
    else:
        yield from _wanting(told, pair, curves)
    yield _window(told, pair, curves, windows)
    yield from _absorbed(told, pair)


def _half(
    told: Chronicle,
    pair: tuple[str, str],
    curves: tuple[Curve, Curve],
    in_force: tuple[int, ...],
) -> Iterator[Sentence]:
    """When good faith passed one half, and what was in force by then; or how near it came."""
    means = [_mean(curves, round) for round in range(len(in_force))]
    passed = next((n for n in range(1, len(means)) if means[n - 1] < 500 <= means[n]), None)
    if passed is None:
        if in_force[-1] and max(means) < 500:
            best = means.index(max(means))
            yield say(
                "half-not-passed",
                _evidence(pair, best),
                party=pair[0],
                other=pair[1],
                measures=in_force[-1],
                good_faith=means[best],
                round=best,
            )
        return
    most = max(in_force[: passed + 1])
    yield say(
        "half-passed",
        _evidence(pair, passed),
        party=pair[0],
        other=pair[1],
        measures=most,
        round=in_force.index(most),
        until=passed,
        cause=_heaviest(told, pair, passed),
    )


def _wanting(
    told: Chronicle, pair: tuple[str, str], curves: tuple[Curve, Curve], k: Constants = CONSTANTS
) -> Iterator[Sentence]:
    """What a pair lacks whose good faith has passed one half, and that is still not transformed."""
    if max(_mean(curves, round) for round in range(told.rounds + 1)) < 500:
        return
    now = told.rounds
    yield say(
        "transformed-not",
        _evidence(pair, now),
        party=pair[0],
        other=pair[1],
        round=now,
        good_faith=_mean(curves, now),
        least=min(curve.good_faith[now] for curve in curves),
        institution=sum(curve.institution[now] for curve in curves) // 2,
        good_faith_asked=k.transformed_mean,
        least_asked=k.transformed_least,
        institution_asked=k.transformed_institution,
    )


def _heaviest(told: Chronicle, pair: tuple[str, str], round: int) -> str:
    """What raised the two images most in a round."""
    a, b = pair
    both = [dict(told.accounts(holder, of)).get(round) for holder, of in ((a, b), (b, a))]
    return heaviest(account for account in both if account is not None) or "tide"


def _window(
    told: Chronicle,
    pair: tuple[str, str],
    curves: tuple[Curve, Curve],
    windows: tuple[tuple[int, int], ...],
) -> Sentence:
    """When both were ready, and what was tried within and without."""
    least = [min(both) for both in zip(*(curve.readiness for curve in curves), strict=True)]
    if not windows:
        best = least.index(max(least))
        return say(
            "window-never",
            _evidence(pair, best),
            party=pair[0],
            other=pair[1],
            readiness=least[best],
            round=best,
        )
    tried = [
        mark.round
        for mark in marks(told, frozenset(pair))
        if mark.kind in ("entered", "leap") and mark.round
    ]
    inside = sum(any(start <= round <= end for start, end in windows) for round in tried)
    start, end = max(windows, key=lambda window: window[1] - window[0])
    return say(
        "window-open",
        _evidence(pair, start),
        party=pair[0],
        other=pair[1],
        # Who was ready before anything was played was so in the first round; there is no round 0.
        round=max(1, start),
        until=max(1, end),
        inside=inside,
        outside=len(tried) - inside,
    )


def _absorbed(told: Chronicle, pair: tuple[str, str]) -> Iterator[Sentence]:
    """What the institution between the two softened, and what it gave back."""
    a, b = pair
    for holder, of in ((a, b), (b, a)):
        total, last = 0, 0
        for round, account in told.accounts(holder, of):
            for item in account.items:
                spared = 0
                if item.cause == "repair":
                    spared = item.amount
                elif item.cause in ("breach", "incident") and not item.factors.get("major", 1000):
                    size = item.factors["size"]
                    paid = loss(size, item.factors["institution"])
                    spared = -item.amount * (loss(size, 0) - paid) // paid if paid else 0
                if spared:
                    total, last = total + spared, round
        if total >= ABSORBED:
            yield say(
                "institution-absorbed",
                Evidence(screen="ledger", round=last, holder=holder, of=of),
                party=holder,
                other=of,
                amount=total,
                round=last,
            )


def _evidence(pair: tuple[str, str], round: int) -> Evidence:
    return Evidence(screen="transformed", round=round, holder=pair[0], of=pair[1])


__all__ = ["pairings"]
