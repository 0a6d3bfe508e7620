"""Calibration: every recorded case from its coding sheet, beside what history says of it.

A run starts where the one rule of `theatre/coding.py` puts it, and plays the recorded moves as
attempts, with the leaps and without them, over the same seeds. What history says is either met or
it is a miss, and a miss is printed as one.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import product
from multiprocessing import get_context
from statistics import fmean, median
from typing import Literal, assert_never

from msgspec import Struct
from msgspec.structs import replace

from game_rules.minds.fears import good_faith
from game_rules.theatre.enact import Enacted
from game_rules.theatre.script import without_leaps
from server.scripts.sheets import (
    Above,
    Below,
    Between,
    Changes,
    Kept,
    Never,
    Peaks,
    Sheet,
    Signed,
    Study,
    Told,
    Transforms,
    load_study,
)
from server.workshop.trials.pool import alone

Start = Literal["coded", "designed"]
"""By the rule, or as the playable scenario begins."""

MOST, HARDLY = 3 / 4, 1 / 10
"""In so many of the games something happens if it happens; and in so many if it does not."""


class Run(Struct, frozen=True, kw_only=True):
    """One game."""

    case: str
    start: Start
    leaps: bool
    seed: int
    faith: dict[str, list[int]]
    """Pair of rivals → good faith, the mean of both directions, at the start and each round."""
    transformed: dict[str, int | None]
    entered: dict[str, int]
    """Title → the round at whose end it came into force."""
    kept: list[str]
    """Titles in force at the end with every article."""


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that history says, and what the engine gives."""

    history: str
    engine: str
    holds: bool


class Case(Struct, frozen=True, kw_only=True):
    """A case as it came out."""

    case: str
    start: Start
    fitted: bool
    history: str
    findings: list[Finding]
    idle: int
    """How many of them a world would meet in which images stay and nothing is ever signed."""
    pairs: list[tuple[str, str, str, str, str, str]]
    """Pair, good faith at the start, at its highest and at the end, and the rounds in which it
    transforms with the leaps and without."""
    texts: list[tuple[str, int, str, str]]
    """Title, round of history, and rounds of the engine with and without the leaps."""


def pair_name(pair: Sequence[str]) -> str:
    """A pair of rivals, whoever is named first."""
    return "–".join(sorted(pair))


def run(case: str, start: Start, leaps: bool, seed: int) -> Run:
    """One game of a case."""
    study = _study(case)
    script = study.script if leaps else without_leaps(study.script)
    if start == "coded":
        script = replace(script, coding=study.sheet.coding)
    played = Enacted(study.scenario, script, seed=f"{seed:032x}")
    began = {
        (one.holder, one.of): one.good_faith
        for one in played.world.hidden.scenario.relations
        if one.rival
    }
    rivals = sorted({tuple(sorted(pair)) for pair in began})
    faith, transformed = {}, {}
    for one, other in rivals:
        name = pair_name((one, other))
        ways = [
            [pairs[a][b].image for pairs in played.pairs] for a, b in ((one, other), (other, one))
        ]
        course = [(good_faith(x) + good_faith(y)) // 2 for x, y in zip(*ways, strict=True)]
        faith[name] = [(began[one, other] + began[other, one]) // 2, *course]
        transformed[name] = played.transformed(one, other)
    agreements = played.world.public.record.agreements.values()
    return Run(
        case=case,
        start=start,
        leaps=leaps,
        seed=seed,
        faith=faith,
        transformed=transformed,
        entered=played.entered,
        kept=[each.title for each in agreements if not each.lapsed],
    )


@cache
def _study(case: str) -> Study:
    return load_study(case)


# What came out -----------------------------------------------------------------


def judge(sheet: Sheet, start: Start, runs: Sequence[Run]) -> Case:
    """All that history says of a case against the games of it."""
    with_leaps = [one for one in runs if one.leaps]
    without = [one for one in runs if not one.leaps]
    texts = [
        (
            text.title,
            text.round,
            _entered(text.title, with_leaps),
            _entered(text.title, without),
        )
        for text in _study(sheet.scenario).script.texts
    ]
    still = [[_idle(one) for one in each] for each in (with_leaps, without)]
    return Case(
        case=sheet.scenario,
        start=start,
        fitted=sheet.fitted,
        history=sheet.history,
        findings=[_finding(told, with_leaps, without) for told in sheet.told],
        idle=sum(_finding(told, *still).holds for told in sheet.told),
        pairs=[_moved(name, with_leaps, without) for name in with_leaps[0].faith],
        texts=texts,
    )


def _idle(one: Run) -> Run:
    """The same start, and nothing happens."""
    changed: Run = replace(
        one,
        faith={name: course[:1] * len(course) for name, course in one.faith.items()},
        transformed=dict.fromkeys(one.transformed),
        entered={},
        kept=[],
    )
    return changed


def _moved(
    name: str, with_leaps: Sequence[Run], without: Sequence[Run]
) -> tuple[str, str, str, str, str, str]:
    pair = name.split("–")
    course = _course(pair, with_leaps)
    top = max(course)
    return (
        _pair(pair),
        _p(course[0]),
        f"{_p(top)} after round {course.index(top)}" if course.index(top) else "at the start",
        _p(course[-1]),
        _rounds([one.transformed[name] for one in with_leaps]),
        _rounds([one.transformed[name] for one in without]),
    )


def _entered(title: str, runs: Sequence[Run]) -> str:
    found = [one.entered[title] for one in runs if title in one.entered]
    if not found:
        return "never"
    often = "" if len(found) == len(runs) else f" ({len(found)} of {len(runs)})"
    return f"{round(median(found))}{often}"


def _finding(told: Told, with_leaps: Sequence[Run], without: Sequence[Run]) -> Finding:  # noqa: PLR0911 - one per kind
    match told:
        case Transforms():
            runs = with_leaps if told.leaps else without
            found = [one.transformed[pair_name(told.pair)] for one in runs]
            held = [each is not None and told.first <= each <= told.last for each in found]
            return Finding(
                history=f"{_pair(told.pair)} {_leaps(told.leaps)} transforms in rounds"
                f" {told.first} to {told.last}",
                engine=_rounds(found),
                holds=sum(held) >= MOST * len(runs),
            )
        case Never():
            runs = with_leaps if told.leaps else without
            found = [one.transformed[pair_name(told.pair)] for one in runs]
            changed = [each for each in found if each is not None]
            return Finding(
                history=f"{_pair(told.pair)} {_leaps(told.leaps)} does not transform",
                engine=_rounds(found),
                holds=len(changed) <= HARDLY * len(runs),
            )
        case Below() | Between():
            least = told.least if isinstance(told, Between) else 0
            course = _course(told.pair, with_leaps)[told.rounds[0] : told.rounds[-1] + 1]
            where = f"in rounds {told.rounds[0]} to {told.rounds[-1]}"
            if told.rounds[0] == told.rounds[-1]:
                where = f"in round {told.rounds[0]}"
            bounds = f"{_p(least)} to {_p(told.most)}" if least else f"at most {_p(told.most)}"
            return Finding(
                history=f"{_pair(told.pair)}: good faith {where} {bounds}",
                engine=f"{_p(min(course))} to {_p(max(course))}",
                holds=least <= min(course) and max(course) <= told.most,
            )
        case Peaks():
            top = fmean(max(one.faith[pair_name(told.pair)]) for one in with_leaps)
            return Finding(
                history=f"{_pair(told.pair)}: good faith peaks at {_p(told.least)} to"
                f" {_p(told.most)}",
                engine=_p(top),
                holds=told.least <= top <= told.most,
            )
        case Changes():
            course = _course(told.pair, with_leaps)
            change = course[-1] - course[0]
            return Finding(
                history=f"{_pair(told.pair)}: good faith changes by {_p(told.least, '+')} to"
                f" {_p(told.most, '+')}",
                engine=f"{_p(change, '+')}, from {_p(course[0])}",
                holds=told.least <= change <= told.most,
            )
        case Above():
            one, other = (_course(pair, with_leaps)[told.round] for pair in (told.pair, told.than))
            return Finding(
                history=f"{_pair(told.pair)} stands above {_pair(told.than)} after round"
                f" {told.round}",
                engine=f"{_p(one)} and {_p(other)}",
                holds=one > other,
            )
        case Signed():
            found_by = [one.entered.get(told.title) for one in with_leaps]
            held = [each is not None and each <= told.last for each in found_by]
            return Finding(
                history=f"“{told.title}” is in force by round {told.last}",
                engine=_entered(told.title, with_leaps),
                holds=sum(held) >= MOST * len(held),
            )
        case Kept():
            kept = [set(told.titles) <= set(one.kept) for one in with_leaps]
            return Finding(
                history=f"{', '.join(f'“{each}”' for each in told.titles)} kept to the end",
                engine=f"in {sum(kept)} of {len(kept)}",
                holds=sum(kept) >= MOST * len(kept),
            )
        case _:
            assert_never(told)


def _course(pair: Sequence[str], runs: Sequence[Run]) -> list[float]:
    """Good faith at the start and after each round, the mean over all games."""
    return [fmean(each) for each in zip(*(one.faith[pair_name(pair)] for one in runs), strict=True)]


def _rounds(found: Sequence[int | None]) -> str:
    """In which rounds, and how often: “10 in 8, 11 in 3, never in 1”."""
    counted = Counter(found)
    known = sorted(each for each in counted if each is not None)
    told = [f"{each} in {counted[each]}" for each in known]
    if counted[None]:
        told.append(f"never in {counted[None]}")
    return ", ".join(told)


def _pair(pair: Sequence[str]) -> str:
    return "–".join(each.replace("-", " ").title() for each in pair)


def _leaps(leaps: bool) -> str:
    return "as recorded" if leaps else "without the leaps"


def _p(thousandths: float, sign: Literal["", "+"] = "") -> str:
    return f"{thousandths / 1000:{sign}.2f}".replace("-", "−")


# Many games --------------------------------------------------------------------

Task = tuple[str, Start, bool, int]


def tasks(names: Sequence[str], seeds: int) -> list[Task]:
    """Every game of these cases."""
    starts: tuple[Start, ...] = ("coded", "designed")
    return list(product(names, starts, (True, False), range(seeds)))


def calibrate(
    names: Sequence[str], seeds: int, workers: int, told: Callable[[], None] = lambda: None
) -> list[Case]:
    """All cases, each from both starts."""
    asked = tasks(names, seeds)
    runs = list(_played(asked, workers, told))
    starts: tuple[Start, ...] = ("coded", "designed")
    return [
        judge(
            _study(name).sheet,
            start,
            [one for one in runs if (one.case, one.start) == (name, start)],
        )
        for name in names
        for start in starts
    ]


def _played(asked: Sequence[Task], workers: int, told: Callable[[], None]) -> Iterator[Run]:
    if workers <= 1:
        for task in asked:
            yield run(*task)
            told()
        return
    with (
        alone(),
        ProcessPoolExecutor(min(workers, len(asked)), mp_context=get_context("spawn")) as pool,
    ):
        for one in pool.map(run, *zip(*asked, strict=True), chunksize=4):
            yield one
            told()


__all__ = ["Case", "Finding", "Run", "calibrate", "judge", "run", "tasks"]
