"""What a debrief asks that takes long: what would have been, and what the agreements withstand."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, ClassVar

from fastapi import APIRouter, Depends, Query, Request, Response
from msgspec import json
from pydantic import ConfigDict, Field, StringConstraints
from starlette.responses import StreamingResponse

from game_rules.decisions.attention import MOST_TOKENS
from game_rules.history import Entry
from game_rules.whatif.change import Change, ChangeMistake
from game_rules.whatif.decision import Decision
from game_rules.whatif.decisions import decisions
from game_rules.whatif.openings import openings
from game_rules.whatif.positions import PHASES
from game_rules.whatif.resolved import resolved_part
from game_rules.whatif.usual import GAMES
from server.archive.entries import to_entry
from server.desk.desk import AtDesk, Desk, patient
from server.desk.rights import Bearer, Declassified, Overseen
from server.desk.routes import PROBLEMS
from server.desk.turns import asker
from server.people.tokens import Grant
from server.scripts.historical import history_of
from server.studies.questions import (
    AskBots,
    AskUsual,
    Choice,
    Failed,
    Offer,
    Offers,
    Openings,
    Question,
    Recall,
    Said,
    WhatIf,
    Withstand,
)
from server.studies.studies import Lane, Studies, TooMany
from server.table.exercise import Exercise
from server.wire.problems import Conflict, Forbidden, NotFound, TooFast, Unfit
from server.workshop.changes import WordMistake, change_of, word_of

LONGEST_WORD = 2000
LONGEST_ID = 64
MOST_CHANGES = 40
"""A posture towards everybody is a change for each."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WhatIfAsked:
    """Changes, in words, and how many futures bots are to play from there."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    changes: Annotated[
        tuple[Annotated[str, StringConstraints(strict=True, max_length=LONGEST_WORD)], ...],
        Field(min_length=1, max_length=MOST_CHANGES),
    ]
    futures: Annotated[int, Field(strict=True, ge=0)]


async def studies_of(request: Request) -> Studies:
    """The studies of this server."""
    studies: Studies = request.app.state.studies
    return studies


AtStudy = Annotated[Studies, Depends(studies_of)]
studies = APIRouter(
    prefix="/api/exercises/{id}", responses=PROBLEMS, dependencies=[Depends(patient)]
)


@studies.get("/decisions", response_class=Response)
async def offered(exercise: Declassified, desk: AtDesk, at: AtStudy, grant: Bearer) -> Response:
    """Every decision that was made, and what it could have been instead."""
    entries = await _resolved(desk, exercise)
    futures = 0 if _hides_its_end(exercise, grant) else at.futures
    whose = asker(exercise, grant)
    found = await desk.turns.take(whose, lambda: json.encode(_offers(entries, futures)))
    return Response(found, media_type="application/json")


@studies.get("/openings", response_class=Response)
async def open_to(
    exercise: Declassified,
    party: Annotated[str, Query(max_length=LONGEST_ID)],
    round: Annotated[int, Query(ge=1, le=1000)],
    desk: AtDesk,
    grant: Bearer,
) -> Response:
    """What a delegation did in a round, and what else was open to it."""
    entries = await _resolved(desk, exercise)
    try:
        whose = asker(exercise, grant)
        found = await desk.turns.take(whose, lambda: json.encode(_openings(entries, party, round)))
    except ChangeMistake as mistake:
        raise Conflict(mistake.code, mistake.args_of_code) from mistake
    return Response(found, media_type="application/json")


@studies.post("/whatif", response_class=StreamingResponse)
async def what_if(
    exercise: Declassified, asked: WhatIfAsked, desk: AtDesk, at: AtStudy, grant: Bearer
) -> Response:
    """What would have been: a line of JSON for each step, the newest always the best there is."""
    if asked.futures > at.futures:
        raise Unfit("too-many-futures", {"max": at.futures})
    if asked.futures and _hides_its_end(exercise, grant):
        raise Forbidden("last-round-hidden")
    changes = tuple(_change(word) for word in asked.changes)
    lane: Lane = "long" if asked.futures else "short"

    async def prepare() -> bytes:
        entries = await _resolved(desk, exercise)
        question = WhatIf(
            entries=entries, changes=changes, futures=asked.futures, workers=at.workers
        )
        return await asyncio.to_thread(lambda: json.encode(question))

    words = "\0".join(map(word_of, changes))
    key = _key(exercise, "whatif", asked.futures, words)
    lines = at.lines(key, lane, prepare, asker(exercise, grant))
    return await _streamed(lines)


@studies.get("/stress", response_class=StreamingResponse)
async def stressed(
    exercise: Declassified,
    round: Annotated[int, Query(ge=1, le=1000)],
    desk: AtDesk,
    at: AtStudy,
    grant: Bearer,
) -> Response:
    """What the agreements withstand, as they stood after a round."""

    async def prepare() -> bytes:
        question: Question = Withstand(entries=await _resolved(desk, exercise), round=round)
        return await asyncio.to_thread(lambda: json.encode(question))

    key, whose = _key(exercise, "stress", round, ""), asker(exercise, grant)
    return await _streamed(at.lines(key, "short", prepare, whose))


@studies.get("/history", response_class=StreamingResponse)
async def history(exercise: Declassified, desk: AtDesk, at: AtStudy, grant: Bearer) -> Response:
    """What history did where the scenario comes from, and what was done here."""
    if _hides_its_end(exercise, grant):
        raise Forbidden("last-round-hidden")
    scenario = exercise.world.hidden.scenario
    script = await asyncio.to_thread(lambda: history_of(scenario, at.folder))
    if script is None:
        raise NotFound("no-history")

    async def prepare() -> bytes:
        question = Recall(entries=await _resolved(desk, exercise), scenario=scenario, script=script)
        return await asyncio.to_thread(lambda: json.encode(question))

    key, whose = _key(exercise, "history", 0, ""), asker(exercise, grant)
    return await _streamed(at.lines(key, "long", prepare, whose))


@studies.get("/usual", response_class=StreamingResponse)
async def usually(exercise: Declassified, desk: AtDesk, at: AtStudy, grant: Bearer) -> Response:
    """What bots make of the start of this exercise, in a hundred games or as many as may be."""
    games = min(GAMES, at.futures)
    if games == 0:
        raise Unfit("too-many-futures", {"max": 0})
    if _hides_its_end(exercise, grant):
        raise Forbidden("last-round-hidden")

    async def prepare() -> bytes:
        entries = await _resolved(desk, exercise)
        question = AskUsual(entries=entries, games=games, workers=at.workers)
        return await asyncio.to_thread(lambda: json.encode(question))

    key, whose = _key(exercise, "usual", games, ""), asker(exercise, grant)
    return await _streamed(at.lines(key, "long", prepare, whose))


@studies.get("/reasons", response_class=StreamingResponse)
async def bots_reasons(exercise: Overseen, desk: AtDesk, at: AtStudy, grant: Bearer) -> Response:
    """Why bots did what they did so far: for control alone."""
    number = exercise.past.number

    async def prepare() -> bytes:
        rows = [row for row in await desk.log.rows(exercise.id) if row.number <= number]
        return await asyncio.to_thread(
            lambda: json.encode(AskBots(entries=tuple(to_entry(row) for row in rows)))
        )

    key, whose = _key(exercise, "reasons", number, ""), asker(exercise, grant)
    return await _streamed(at.lines(key, "short", prepare, whose))


# What may be asked ---------------------------------------------------------------


def _rounds(exercise: Exercise) -> int:
    """Rounds resolved; of an exercise that was ended in mid-round, one too many."""
    stage = exercise.world.public.stage
    return stage.round - (stage.status != "ended" and stage.phase != "reading")


def _hides_its_end(exercise: Exercise, grant: Grant) -> bool:
    """Whether a future would tell a player which round is the last."""
    world = exercise.world
    over = world.public.stage.status == "ended"
    return world.hidden.scenario.hide_last_round and not over and grant.kind != "control"


async def _resolved(desk: Desk, exercise: Exercise) -> tuple[Entry, ...]:
    rows = await desk.log.rows(exercise.id)
    entries = await asyncio.to_thread(lambda: resolved_part([to_entry(row) for row in rows]))
    if not entries:
        raise Conflict("nothing-resolved")
    return entries


def _change(word: str) -> Change:
    try:
        return change_of(word)
    except (WordMistake, RecursionError) as mistake:
        raise Unfit("no-such-change", {"change": word[:80]}) from mistake


def _key(exercise: Exercise, what: str, number: int, words: str) -> str:
    """Two questions with one key have one answer: what is resolved is not changed any more."""
    over = exercise.world.public.stage.status == "ended"
    blanked = exercise.blanked  # who was forgotten is in no answer of before
    said = f"{exercise.id}/{_rounds(exercise)}/{over}/{blanked}/{what}/{number}/{words}"
    return sha256(said.encode()).hexdigest()


async def _streamed(lines: AsyncIterator[bytes]) -> Response:
    try:
        first = await anext(lines)
    except TooMany as busy:
        raise TooFast("studies-busy") from busy
    said = json.decode(first, type=Said)
    if isinstance(said, Failed):
        raise Conflict(said.code, said.args)

    async def whole() -> AsyncIterator[bytes]:
        yield first + b"\n"
        async for line in lines:
            yield line + b"\n"

    return StreamingResponse(
        whole(), media_type="application/jsonl", headers={"x-accel-buffering": "no"}
    )


# What is offered -----------------------------------------------------------------


def _offers(entries: Sequence[Entry], futures: int) -> Offers:
    found = decisions(entries)
    return Offers(
        rounds=max((decision.round for decision in found), default=0),
        futures=futures,
        offers=tuple(map(_offer, found)),
    )


def _openings(entries: Sequence[Entry], party: str, round: int) -> Openings:
    return Openings(
        party=party,
        round=round,
        tokens=MOST_TOKENS,
        offers=tuple(map(_offer, openings(entries, party, round))),
    )


def _offer(decision: Decision) -> Offer:
    return Offer(
        round=decision.round,
        phase=PHASES[decision.phase],
        party=decision.party,
        kind=decision.kind,
        title=decision.title,
        draft=decision.draft,
        partners=decision.partners,
        values=decision.values,
        choices=tuple(
            Choice(
                words=tuple(map(word_of, option.changes)),
                instead=option.instead,
                rounds=option.rounds,
                value=option.value,
                partner=option.partner,
            )
            for option in decision.options
        ),
    )


__all__ = ["WhatIfAsked", "studies"]
