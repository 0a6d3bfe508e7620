"""Simulate: a scenario tried many times, by bots or by a script."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from game_rules.scenario.scenario import Bot, Lens, Scenario
from game_rules.theatre.script import Script
from server.scripts.loading import load_own, load_script, named_in
from server.workshop.trials.finding import scenario_of, shelved
from server.workshop.trials.game import Game
from server.workshop.trials.plan import Plan, PlanMistake, crew, leave_out
from server.workshop.trials.pool import Task, run
from server.workshop.trials.summary import Summary, summarise


class Trial(Struct, frozen=True, kw_only=True):
    """Games that were played, and what they have in common."""

    summary: Summary
    games: tuple[Game, ...]
    stopped: bool = False
    """Whether somebody stopped it before all were played."""


def planned(
    scenario: str | None,
    *,
    bots: str | None = None,
    seed: str = "1",
    lens: Lens | None = None,
    without: tuple[str, ...] = (),
    script: Path | None = None,
    detail: bool = False,
) -> Plan:
    """What was asked for; raises `ScenarioMistake` or `PlanMistake`.

    Without a scenario there must be a script that names one of ours, or brings its own case.
    """
    case, moves = _case(scenario, script)
    if lens is not None:
        case = replace(case, lens=lens)
    players = crew(case, bots)
    if moves is not None:
        players = _free(moves, players, bots)
    plan = Plan(scenario=case, bots=players, seed=seed, script=moves, detail=detail)
    return leave_out(plan, without)


def _free(moves: Script, players: dict[str, Bot], asked: str | None) -> dict[str, Bot]:
    """Who plays what a script leaves to bots: as it says itself, or as was asked for."""
    if not asked:
        return moves.bots
    free = {party: bot for party, bot in players.items() if party not in moves.parties}
    if not free:
        raise PlanMistake("the script plays every party, so there is none for --bots")
    for word in asked.split(","):
        party, named, _ = word.partition("=")
        if named and party.strip() in moves.parties:
            raise PlanMistake(f"“{party.strip()}” is played by the script, so by no bot")
    return free


def _case(scenario: str | None, script: Path | None) -> tuple[Scenario, Script | None]:
    if scenario is not None:
        case = scenario_of(scenario)
        return case, load_script(script, case) if script else None
    if script is None:
        raise PlanMistake(f"name a scenario ({', '.join(shelved())}, or a file) or a --script")
    named = named_in(script)
    if named is None:
        return load_own(script)
    case = scenario_of(named)
    return case, load_script(script, case)


def tasks_of(plan: Plan, games: int, seats: int) -> list[Task]:
    """All games, and then those in which each seat keeps still, with the same seeds."""
    tasks: list[Task] = [(number, None) for number in range(1, games + 1)]
    if plan.script is None:
        silent = range(1, min(seats, games) + 1)
        tasks += [(number, party) for party in plan.bots for number in silent]
    return tasks


def simulate(
    plan: Plan,
    games: int,
    *,
    seats: int = 0,
    workers: int = 1,
    told: Callable[[], None] = lambda: None,
) -> Trial:
    """Plays; Ctrl+C ends it with what has been played by then."""
    plan = replace(plan, alone=games == 1)
    played: list[Game] = []
    idle: dict[str, list[Game]] = {}
    stopped = False
    try:
        for (_, silent), game in run(plan, tasks_of(plan, games, seats), workers, told):
            (played if silent is None else idle.setdefault(silent, [])).append(game)
    except KeyboardInterrupt:
        stopped = True
    # Games are finished in any order; what is reported does not depend on it.
    played.sort(key=lambda game: game.number)
    for row in idle.values():
        row.sort(key=lambda game: game.number)
    return Trial(summary=summarise(plan, games, played, idle), games=tuple(played), stopped=stopped)


__all__ = ["Trial", "planned", "simulate", "tasks_of"]
