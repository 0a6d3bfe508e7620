"""Robustness: the signatures under random changes of every number of the model.

A draw changes each number of `scenario/constants.py` by up to so many per cent, and then runs
the very tests of `tests/theory` in a fresh interpreter in which these are the numbers, so that the
study and the tests cannot drift apart and nothing that reads a number is out of reach. Outcomes go
to a file, one line for each draw, and what stands in it already is not run again; a draw that is
cut short goes on from the test at which it was. What was drawn from other numbers than those played
with now, or beside other rules, bots, cases or tests, does not count.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from hashlib import blake2b
from itertools import islice
from math import comb
from pathlib import Path

import msgspec
from msgspec import Struct

from game_rules.scenario.constants import CONSTANTS

ROOT = Path(__file__).parents[3]
THEORY = ROOT / "tests" / "theory"
PLAYED = ("game_rules/**/*", "tests/theory/*", "tests/kit/*", "bench/tournament.py")
"""What is played, and by whom."""

SETTINGS = """[pytest]
addopts = --import-mode=importlib -p no:cacheprovider
xfail_strict = true
markers =
    slow: takes longer than a quarter of a second
    defaults: speaks of the numbers played with, and of no others
"""
"""For the tests of a draw, which need nothing of what the server's tests need."""

Numbers = dict[str, object]

ENDED = (0, 1, 5)
"""What pytest ends with: all held, some did not, or none was left to try."""

UNLIKELY = 0.05


class Outcome(Struct, frozen=True, kw_only=True):
    """How a test ended."""

    signature: str
    test: str
    holds: bool
    open: bool = False
    """Known not to hold with the numbers played with: not counted."""
    seconds: float = 0.0
    """Of a processor."""


class Draw(Struct, frozen=True, kw_only=True):
    """One set of numbers, and what held with it."""

    number: int
    whole: bool
    """Whether the slow tests, which play whole games, were run as well."""
    change: float
    seed: str
    outcomes: list[Outcome]
    of: str = ""
    """The numbers, code and data that it was drawn from; see `played_with`."""


class RobustnessMistake(Exception):  # noqa: N818 - said to a person
    """Why the study cannot be made, in a sentence."""


def played_with(root: Path = ROOT) -> str:
    """All that the outcomes hang on and no draw changes, in one word.

    The numbers played with; the rules' code, the bots' and the gates' in it; measures, cases and
    recorded scripts; the tests, and the players that they bring.
    """
    told = blake2b(numbers_word().encode(), digest_size=6)
    for path in sorted(each for part in PLAYED for each in root.glob(part)):
        if path.suffix in (".py", ".yaml"):
            told.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return told.hexdigest()


def numbers_word() -> str:
    """The numbers played with alone, in one word."""
    return blake2b(msgspec.json.encode(CONSTANTS), digest_size=6).hexdigest()


def drawn(number: int, change: float, seed: str) -> Numbers:
    """The numbers of a draw; draw 0 is what is played with."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - a study, no secret
    whole: Numbers = msgspec.to_builtins(CONSTANTS)
    if number == 0:
        return whole
    return {name: _changed(value, change, chance) for name, value in whole.items()}


def _changed(value: object, change: float, chance: random.Random) -> object:
    match value:
        case dict():
            return {name: _changed(one, change, chance) for name, one in value.items()}
        case list() | tuple():
            return [_changed(one, change, chance) for one in value]
        case int():
            return round(value * (1 + chance.uniform(-change, change)))
        case float():
            return value * (1 + chance.uniform(-change, change))
        case _:
            raise TypeError(f"no number: {value!r}")


def counts(change: float) -> list[str]:
    """Whole numbers so small that a change of so much leaves them as they are."""
    return [
        name
        for name, value in msgspec.to_builtins(CONSTANTS).items()
        if isinstance(value, int) and round(value * (1 + change)) == value
    ]


def signatures(only: Sequence[str] = ()) -> list[Path]:
    """The tests' files of S1 to S16 and G1 to G9 (G10 stands with G6), or of some of them."""
    if not THEORY.is_dir():
        raise RobustnessMistake("The study runs the tests, and needs the project's own folder.")
    files = {path.stem.removeprefix("test_"): path for path in THEORY.glob("test_[sg][0-9]*.py")}
    wanted = [name.lower() for name in only] or list(files)
    if unknown := [name for name in wanted if name not in files]:
        raise RobustnessMistake(f"There is no signature “{unknown[0]}” with tests of its own.")
    return [files[name] for name in sorted(wanted, key=_place)]


def _place(signature: str) -> tuple[bool, int]:
    return signature[0].upper() != "S", int(signature[1:])


def run(
    number: int,
    change: float,
    seed: str,
    files: Sequence[Path],
    *,
    whole: bool,
    part: Path | None = None,
    nice: int = 0,
) -> Draw:
    """One draw: its numbers, and an interpreter of its own for the tests.

    Outcomes are laid into `part` as they come; those that are there already are not tried again.
    """
    of = played_with()
    with tempfile.TemporaryDirectory() as folder:
        numbers, outcomes = Path(folder, "numbers.json"), part or Path(folder, "outcomes.jsonl")
        numbers.write_text(json.dumps(drawn(number, change, seed)), "utf-8")
        settings = Path(folder, "pytest.ini")
        settings.write_text(SETTINGS, "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "tests.kit.drawn"]
        command += ["-c", str(settings), "--rootdir", str(ROOT), "--noconftest", "-m"]
        command += ["not defaults" if whole else "not defaults and not slow", *map(str, files)]
        begun = _told(outcomes)
        # The last line may have been cut off.
        outcomes.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in begun))
        command += [f"--deselect={one.test}" for one in begun]
        ended = subprocess.run(  # noqa: S603 - our own tests
            command,
            cwd=ROOT,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                "DETENTE_NUMBERS": str(numbers),
                "DETENTE_OUTCOMES": str(outcomes),
                "DETENTE_NICE": str(nice),
            },
            capture_output=True,
            check=False,
            text=True,
            # Ctrl+C is for the one who reports.
            start_new_session=True,
        )
        told = _told(outcomes)
        if ended.returncode not in ENDED or not told:
            raise RobustnessMistake(f"The tests did not run:\n{ended.stdout}{ended.stderr}")
    return Draw(number=number, whole=whole, change=change, seed=seed, outcomes=told, of=of)


def _told(outcomes: Path) -> list[Outcome]:
    """What a draw has told so far, in whole lines."""
    lines = outcomes.read_bytes().split(b"\n")[:-1] if outcomes.is_file() else []
    return [msgspec.json.decode(line, type=Outcome) for line in lines]


def study(
    draws: int,
    slow: int,
    change: float,
    seed: str,
    files: Sequence[Path],
    workers: int,
    known: Sequence[Draw] = (),
    told: Callable[[], None] = lambda: None,
    *,
    into: Path | None = None,
    nice: int = 0,
) -> Iterator[Draw]:
    """All draws that are not known yet, as they end; the first `slow` run the slow tests too."""
    done = {(one.number, one.whole) for one in known if (one.change, one.seed) == (change, seed)}
    # Keyed by all that the outcomes of a draw depend on, so that no other study goes on from them.
    word = f"{seed}-{change:g}-{played_with()}"

    def draw(number: int, *, whole: bool) -> Draw:
        part = into and into.with_name(f"{into.name}.{word}-{number}{'-whole' if whole else ''}")
        one = run(number, change, seed, files, whole=whole, part=part, nice=nice)
        if part is not None:
            part.unlink(missing_ok=True)
        return one

    asked = [
        (number, number <= slow)
        for number in range(1, draws + 1)
        if (number, True) not in done and (number, number <= slow) not in done
    ]
    rest = iter(asked)
    waiting: set[Future[Draw]] = set()
    with ThreadPoolExecutor(workers) as pool:
        while True:
            for number, whole in islice(rest, workers - len(waiting)):
                waiting.add(pool.submit(draw, number, whole=whole))
            if not waiting:
                return
            ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for each in ended:
                told()
                yield each.result()


class Row(Struct, frozen=True, kw_only=True):
    """How often a signature held."""

    signature: str
    held: int
    draws: int
    brittle: list[tuple[str, int]]
    """Tests that failed, and in how many draws."""
    seconds: float = 0.0
    """Of a processor, in the mean of these draws."""


def rows(draws: Sequence[Draw]) -> list[Row]:
    """Each signature over all draws in which its tests were run."""
    names = sorted(
        {one.signature for draw in draws for one in draw.outcomes},
        key=_place,
    )
    return [_row(name, draws) for name in names]


def _row(name: str, draws: Sequence[Draw]) -> Row:
    failed: dict[str, int] = {}
    held = ran = 0
    seconds = 0.0
    slow = {o.test for d in draws if d.whole for o in d.outcomes if o.signature == name}
    for draw in draws:
        own = [one for one in draw.outcomes if one.signature == name and not one.open]
        # A signature is judged where all its tests were run.
        if not own or (not draw.whole and slow - {one.test for one in own}):
            continue
        ran += 1
        held += all(one.holds for one in own)
        seconds += sum(one.seconds for one in own)
        for one in own:
            if not one.holds:
                failed[one.test] = failed.get(one.test, 0) + 1
    return Row(
        signature=name,
        held=held,
        draws=ran,
        brittle=sorted(failed.items(), key=lambda each: -each[1]),
        seconds=seconds / ran if ran else 0.0,
    )


def whole_set(draws: Sequence[Draw]) -> tuple[int, int]:
    """In how many of the whole draws everything held, and of how many."""
    full = [one for one in draws if one.whole]
    held = [one for one in full if all(each.holds for each in one.outcomes if not each.open)]
    return len(held), len(full)


def surely(held: int, of: int) -> float:
    """The least share that is compatible with so many, at 95 % (Clopper and Pearson's bound)."""
    if held == 0:
        return 0.0
    least, most = 0.0, held / of
    for _ in range(40):
        middle = (least + most) / 2
        # How likely so many or more would be, if that were the share.
        tail = sum(comb(of, n) * middle**n * (1 - middle) ** (of - n) for n in range(held, of + 1))
        least, most = (middle, most) if tail < UNLIKELY else (least, middle)
    return least


def read(path: Path, of: str | None = None) -> list[Draw]:
    """The draws in a file, or those that were drawn from these numbers; none without a file."""
    if not path.is_file():
        return []
    found = [msgspec.json.decode(line, type=Draw) for line in path.read_bytes().splitlines()]
    return [one for one in found if of in (None, one.of)]


def keep(path: Path, draw: Draw) -> None:
    """Adds a draw to a file."""
    with path.open("ab") as file:
        file.write(msgspec.json.encode(draw) + b"\n")


__all__ = [
    "Draw",
    "Outcome",
    "RobustnessMistake",
    "Row",
    "counts",
    "drawn",
    "keep",
    "numbers_word",
    "played_with",
    "read",
    "rows",
    "run",
    "signatures",
    "study",
    "surely",
    "whole_set",
]
