"""One game alone: its course, its rounds and its texts, where there is nothing to be counted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Final

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.workshop.trials.game import Game, Signed
from server.workshop.trials.plots import course, table
from server.workshop.trials.summary import Summary
from server.workshop.trials.words import became, circumstances, crises, moves, never

TEXT, LEAP, NEWS, BREACH = "§", "↑", "•", "×"

SIGNS: Final = (
    f"{TEXT} a text between the two comes into force · {LEAP} one of them leaps · {NEWS} news"
    f" · {BREACH} a breach is found out, or an incident happens"
)


_WORD: Final = re.compile(r"[a-z0-9-]+")


def outcome(summary: Summary, game: Game, script: Script | None) -> Iterator[str]:
    """What it came to, in sentences with people's names for the parties."""
    yield from circumstances(summary)
    for pair in game.transformed:
        yield became(pair, " and ".join(map(summary.called, pair.parties)))
    if script is not None:
        yield from never(game, script)
    yield from crises(game)


def courses(summary: Summary, game: Game) -> Iterator[str]:
    """Both directions of each pair of rivals, with what came in each round."""
    yield '<h2>What becomes of the relations</h2><div class="plots">'
    for pair in game.transformed:
        one, other = pair.parties
        lines = [
            (summary.called(f"{holder}/{of}"), game.faith[f"{holder}/{of}"])
            for holder, of in ((one, other), (other, one))
        ]
        name = " – ".join(map(summary.called, pair.parties))
        yield course(f"{name}: good faith", lines, _marks(summary, game, pair.parties))
    ready = [(summary.called(party), values) for party, values in game.ready.items()]
    yield course("Readiness", ready, {}, 1)
    yield f'</div><p class="note">{escape(SIGNS)}</p>'


def _marks(
    summary: Summary, game: Game, pair: tuple[str, str]
) -> Mapping[int, Sequence[tuple[str, str]]]:
    found: list[tuple[int, str, str]] = [
        (signed.round, TEXT, f"“{signed.title}”")
        for signed in game.signed
        if set(pair) <= set(signed.parties)
    ]
    found += [
        (round, LEAP, f"{summary.called(party)} leaps")
        for party, round in game.leaps
        if party in pair
    ]
    for what in game.happened:
        if what.kind == "news":
            found.append((what.round, NEWS, what.told.removeprefix("news: ")))
        elif what.kind in {"found", "incident"} and set(pair) <= set(_WORD.findall(what.told)):
            found.append((what.round, BREACH, what.told))
    marks: dict[int, list[tuple[str, str]]] = {}
    for round, sign, words in found:
        marks.setdefault(round, []).append((sign, words))
    return marks


def rounds(summary: Summary, scenario: Scenario, game: Game) -> Iterator[str]:
    """What was done and what came of it, by rounds."""
    told = moves(game)
    if not told:
        return
    yield '<h2>Round by round</h2><dl class="rounds">'
    for round, each in groupby(told, key=lambda move: move[0]):
        items = "".join(f"<li>{escape(_people(summary, told))}</li>" for _, told in each)
        yield f"<dt>{escape(_named(scenario, round))}</dt><dd><ul>{items}</ul></dd>"
    yield "</dl>"


def _people(summary: Summary, told: str) -> str:
    """A sentence with parties as people call them; what was quoted or in the news stays."""
    if told.startswith("news"):
        return told
    parts = re.split(r"(“[^”]*”)", told)
    parts[::2] = [
        _WORD.sub(lambda word: summary.names.get(word[0], word[0]), part) for part in parts[::2]
    ]
    return "".join(parts)


def _named(scenario: Scenario, round: int) -> str:
    names = scenario.round_names
    return f"{round} · {names[round - 1]['en']}" if round <= len(names) else f"Round {round}"


def texts(summary: Summary, game: Game) -> Iterator[str]:
    """What came into force, and what it holds."""
    yield "<h2>What came into force</h2>"
    if not game.signed:
        yield "<p>Nothing.</p>"
        return
    head = ("text", "round", "between", "measures", "how")
    yield table(head, [_row(summary, signed) for signed in game.signed])


def _row(summary: Summary, signed: Signed) -> tuple[str, ...]:
    return (
        signed.title,
        str(signed.round),
        ", ".join(map(summary.called, signed.parties)),
        ", ".join(signed.measures),
        "negotiated" if signed.negotiated else "dictated",
    )


def sources(script: Script | None) -> Iterator[str]:
    """What a script's moves are taken from."""
    if script is not None and script.sources:
        items = "".join(f"<li>{escape(source)}</li>" for source in script.sources)
        yield f"<h2>Where the moves are from</h2><ul>{items}</ul>"


__all__ = ["courses", "outcome", "rounds", "sources", "texts"]
