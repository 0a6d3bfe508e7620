"""The report: a page that a person can look at, with nothing in it that comes from elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.workshop.trials import alone
from server.workshop.trials.game import Game
from server.workshop.trials.looks import STYLE
from server.workshop.trials.plots import bars, fans, shares, table
from server.workshop.trials.summary import NEAR, QUIET, Summary
from server.workshop.trials.words import a_class, sentences


def page(
    summary: Summary,
    scenario: Scenario,
    games: Sequence[Game] = (),
    script: Script | None = None,
) -> str:
    """The whole page. One game is told; of many it is said what they have in common.

    What a script never tried, who could have kept still and how large a class would be are not
    asked of it.
    """
    only = games[0] if len(games) == 1 else None
    body = (
        _many(summary, scenario, scripted=script is not None)
        if only is None
        else _one(summary, scenario, only, script)
    )
    parts = (*_head(summary), *body, *alone.sources(script), "</body></html>")
    return "\n".join(parts) + "\n"


def _one(summary: Summary, scenario: Scenario, game: Game, script: Script | None) -> Iterator[str]:
    yield _list(alone.outcome(summary, game, script))
    yield from alone.courses(summary, game)
    yield from alone.rounds(summary, scenario, game)
    yield from alone.texts(summary, game)
    if script is None:
        yield from _classes(scenario)


def _many(summary: Summary, scenario: Scenario, *, scripted: bool) -> Iterator[str]:
    yield from _glance(summary)
    yield _list(sentences(summary, scripted=scripted))
    yield from _relations(summary)
    yield from _course(summary)
    yield from _measures(summary, unused=not scripted)
    if not scripted:
        yield from _seats(summary)
    yield from _ends(summary)
    if not scripted:
        yield from _classes(scenario)


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _glance(summary: Summary) -> Iterator[str]:
    """What one looks for first, in figures as large as they are important."""
    if not summary.games:
        return
    least, most = (end * 100 // summary.games for end in (summary.none, summary.all))
    found = (
        (f"{most} %", "of games transform every pair of rivals"),
        (f"{least} %", "transform none"),
        (f"{sum(summary.entries):.1f}", "agreements in force, a game"),
        (f"{summary.crises / 10:.0f} %", "of the crises at the end are held"),
        (f"{summary.length.by_clock}", "minutes by the clock"),
    )
    yield '<ul class="figures">'
    yield from (f"<li><b>{escape(figure)}</b> {escape(what)}</li>" for figure, what in found)
    yield "</ul>"


def _head(summary: Summary) -> Iterator[str]:
    title = f"{summary.title}: {summary.games} game{'s' * (summary.games != 1)}"
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>"
    yield f"<h1>{escape(title)}</h1>"
    yield f'<p class="made">{escape(_made(summary))}</p>'


def _relations(summary: Summary) -> Iterator[str]:
    yield '<h2>What becomes of the relations</h2><div class="plots">'
    for pair in summary.pairs:
        name = " – ".join(map(summary.called, pair.parties))
        one, other = pair.parties
        directions = [f"{one}/{other}", f"{other}/{one}"]
        lines = [(summary.called(n), summary.faith[n]) for n in directions if n in summary.faith]
        yield fans(f"{name}: good faith, the middle and the outer tenths", lines, 0)
        yield bars(
            f"{name}: the round in which it transforms", _rounds(pair.rounds), pair.rounds, "games"
        )
    yield bars(
        "Games in which no, some and all pairs of rivals transform",
        ("none", "some", "all"),
        (summary.none, summary.some, summary.all),
        "games",
    )
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
        "The round of the first agreement",
        [*_rounds(summary.entries), "never"],
        [summary.first.get(round, 0) for round in (*range(1, len(summary.entries) + 1), 0)],
        "games",
    )
    yield fans("Readiness", [(summary.called(n), fan) for n, fan in summary.ready.items()], 1)
    yield "</div>"


def _measures(summary: Summary, *, unused: bool) -> Iterator[str]:
    yield "<h2>Measures</h2>"
    rows = [(one.measure, one.share) for one in summary.measures if unused or one.share]
    rows.sort(key=lambda row: -row[1])
    names, values = zip(*rows, strict=True) if rows else ((), ())
    yield shares("Games in which a measure came into force", names, values)


def _seats(summary: Summary) -> Iterator[str]:
    yield "<h2>Seats</h2>"
    yield _note(
        "Per game, and then with each seat in turn kept silent by the same luck: in how many of"
        " those games other pairs changed their minds otherwise, and by how much good faith between"
        " the others moved at the end."
    )
    yield table(
        (
            "seat",
            "bot",
            "texts tabled",
            "agreements",
            "leaps",
            "silent in",
            "others differ in",
            "others move by",
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


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def _ends(summary: Summary) -> Iterator[str]:
    yield "<h2>Dead ends and saturated images</h2>"
    yield _note(
        f"A dead end: no pair changes its mind, and nothing new comes into force in the last"
        f" {QUIET} rounds or more. Saturated: good faith ends below {NEAR / 1000:.2f} or above"
        f" {1 - NEAR / 1000:.2f}."
    )
    if summary.dead_from:
        dead = [(str(round), str(count)) for round, count in summary.dead_from.items()]
        yield table(("dead after round", "games"), dead)
    else:
        yield "<p>No game came to a dead end.</p>"
    full = {name: share for name, share in summary.saturated.items() if share}
    if full:
        names = [summary.called(name) for name in full]
        yield shares("Games in which an image ends near certainty", names, list(full.values()))
    else:
        yield "<p>No image ended near certainty in any game.</p>"
    if summary.rejected:
        yield "<h2>Moves that were not granted</h2>"
        yield table(("move", "games"), [(move, str(n)) for move, n in summary.rejected.items()])


def _classes(scenario: Scenario) -> Iterator[str]:
    least, most = scenario.players
    yield "<h2>A class of K</h2>"
    yield _note(f"An exercise takes {least} to {most} people; bots play what is left.")
    rows = [(str(people), a_class(scenario, people)) for people in range(2, 41)]
    whole = table(("people", "exercises"), rows)
    yield f"<details><summary>For 2 to 40 people</summary>{whole}</details>"


def _made(summary: Summary) -> str:
    left = f"; without {', '.join(summary.without)}" if summary.without else ""
    bots = ", ".join(f"{summary.called(party)}: {bot}" for party, bot in summary.bots.items())
    played = f" {bots}." if bots else ""
    return f"Seed {summary.seed}; lens {summary.lens}{left}.{played}"


def _rounds(values: tuple[float, ...] | tuple[int, ...]) -> list[str]:
    return [str(number) for number in range(1, len(values) + 1)]


__all__ = ["page"]
