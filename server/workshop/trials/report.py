"""The report: a page that a person can look at, with nothing in it that comes from elsewhere."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from game_rules.scenario.scenario import Scenario
from server.workshop.trials.plots import bars, fans, table
from server.workshop.trials.summary import Summary
from server.workshop.trials.words import a_class, sentences

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1d2430; --paper: #fbfaf7; --faint: #d9d5cb;
  --a: #1f5f8b; --b: #a5502a; --c: #4b7a3a; --d: #7a4b86; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4da; --paper: #171a20; --faint: #3a3f4a;
  --a: #7db7de; --b: #e29a72; --c: #9dc98a; --d: #c79ad2; } }
body { background: var(--paper); color: var(--ink); max-width: 62rem; margin: 2rem auto;
  padding: 0 1rem; font: 16px/1.5 Georgia, "Times New Roman", serif; }
h1, h2 { font-weight: normal; } figure { margin: 1.5rem 0; } figcaption { font-style: italic; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem; }
svg { width: 100%; height: auto; } svg text { font-size: 11px; text-anchor: middle;
  fill: var(--ink); } svg text.key { text-anchor: start; }
.bar { fill: var(--a); } .axis { stroke: var(--faint); } .line { fill: none; stroke-width: 2; }
.fan { opacity: .18; stroke: none; } .l0 { stroke: var(--a); fill: var(--a); }
.l1 { stroke: var(--b); fill: var(--b); } .l2 { stroke: var(--c); fill: var(--c); }
.l3 { stroke: var(--d); fill: var(--d); } .line { fill: none; } .dash { stroke-dasharray: 6 4; }
text.key { stroke: none; } .wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; } th { text-align: start; }
td, th { padding: .15rem .8rem .15rem 0; border-bottom: 1px solid var(--faint); }
"""


def page(summary: Summary, scenario: Scenario, recorded: Iterable[str] | None = None) -> str:
    """The whole page; `recorded` are the sentences of a script.

    What a script never tried, who could have kept still and how large a class would be are not
    asked of it.
    """
    return "\n".join(_page(summary, scenario, recorded)) + "\n"


def _page(summary: Summary, scenario: Scenario, recorded: Iterable[str] | None) -> Iterator[str]:
    yield from _head(summary)
    told = sentences(summary) if recorded is None else recorded
    yield "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in told) + "</ul>"
    yield from _relations(summary)
    yield from _course(summary)
    yield from _measures(summary, unused=recorded is None)
    if recorded is None:
        yield from _seats(summary)
    yield from _ends(summary)
    if recorded is None:
        yield from _classes(scenario)
    yield "</body></html>"


def _head(summary: Summary) -> Iterator[str]:
    title = f"{summary.title}: {summary.games} game{'s' * (summary.games != 1)}"
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>"
    yield f"<h1>{escape(title)}</h1>"
    yield f"<p>{escape(_made(summary))}</p>"


def _relations(summary: Summary) -> Iterator[str]:
    yield '<h2>What becomes of the relations</h2><div class="plots">'
    yield bars(
        "Games in which no, some and all pairs of rivals transform",
        ("none", "some", "all"),
        (summary.none, summary.some, summary.all),
        "games",
    )
    for pair in summary.pairs:
        name = " – ".join(map(summary.called, pair.parties))
        yield bars(
            f"{name}: the round in which it transforms", _rounds(pair.rounds), pair.rounds, "games"
        )
        one, other = pair.parties
        directions = [f"{one}/{other}", f"{other}/{one}"]
        lines = [(summary.called(n), summary.faith[n]) for n in directions if n in summary.faith]
        yield fans(f"{name}: good faith, the middle and the outer tenths", lines, 0)
    yield "</div>"


def _course(summary: Summary) -> Iterator[str]:
    yield '<h2>When agreements come</h2><div class="plots">'
    yield bars(
        "Agreements that come into force, per game",
        _rounds(summary.entries),
        summary.entries,
        "per game",
    )
    yield bars("Leaps, per game", _rounds(summary.leaps), summary.leaps, "per game")
    yield bars(
        "The round of the first agreement (0: never)",
        [str(round) for round in summary.first],
        list(summary.first.values()),
        "games",
    )
    yield fans("Readiness", [(summary.called(n), fan) for n, fan in summary.ready.items()], 1)
    yield "</div>"


def _measures(summary: Summary, *, unused: bool) -> Iterator[str]:
    yield "<h2>Measures</h2>"
    rows = [(one.measure, _share(one.share)) for one in summary.measures if unused or one.share]
    yield table(("measure", "in force in"), rows)


def _seats(summary: Summary) -> Iterator[str]:
    yield "<h2>Seats</h2>"
    yield table(
        (
            "seat",
            "bot",
            "texts tabled",
            "agreements",
            "leaps",
            "made silent in",
            "then differs in",
            "then moves others by",
        ),
        [
            (
                summary.called(seat.party),
                summary.bots.get(seat.party, "the script"),
                f"{seat.tabled:.1f}",
                f"{seat.signed:.1f}",
                f"{seat.leaps:.1f}",
                str(seat.tried),
                str(seat.differs),
                f"{seat.moved / 1000:.3f}",
            )
            for seat in summary.seats
        ],
    )


def _ends(summary: Summary) -> Iterator[str]:
    yield "<h2>Dead ends and saturated images</h2>"
    if summary.dead_from:
        dead = [(str(round), str(count)) for round, count in summary.dead_from.items()]
        yield table(("dead after round", "games"), dead)
    else:
        yield "<p>No game came to a dead end.</p>"
    yield table(
        ("image", "ends near certainty in"),
        [(summary.called(name), _share(share)) for name, share in summary.saturated.items()],
    )
    if summary.rejected:
        yield "<h2>Moves that were not granted</h2>"
        yield table(("move", "games"), [(move, str(n)) for move, n in summary.rejected.items()])


def _classes(scenario: Scenario) -> Iterator[str]:
    yield "<h2>A class of K</h2>"
    rows = [(str(people), a_class(scenario, people)) for people in range(2, 41)]
    yield table(("people", "exercises"), rows)


def _made(summary: Summary) -> str:
    left = f"; without {', '.join(summary.without)}" if summary.without else ""
    bots = ", ".join(f"{summary.called(party)}: {bot}" for party, bot in summary.bots.items())
    played = f" {bots}." if bots else ""
    return f"Seed {summary.seed}; lens {summary.lens}{left}.{played}"


def _rounds(values: tuple[float, ...] | tuple[int, ...]) -> list[str]:
    return [str(number) for number in range(1, len(values) + 1)]


def _share(thousandths: int) -> str:
    return f"{thousandths / 10:.1f} %"


__all__ = ["page"]
