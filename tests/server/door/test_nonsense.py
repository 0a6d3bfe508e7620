"""Nonsense, drawn at random: it breaks neither the rules, nor the house, nor another's socket."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from tests.kit.line import line, upgraded
from tests.kit.served import Served, hello, served

pytestmark = pytest.mark.slow


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TYPES = ("speak", "table", "sign", "posture", "spend", "leap", "seat", "start", "estimate", "ready")
COMMANDS = st.builds(
    lambda type_, fields: {"type": "do", "id": "0" * 32, "command": {**fields, "type": type_}},
    st.sampled_from(TYPES) | st.text(),
    st.dictionaries(
        st.sampled_from(["channel", "text", "draft", "revision", "party", "round", "to"]),
        PLAIN,
        max_size=5,
    ),
)
FIELDS = ["title", "parties", "access", "articles", "term", "asked", "through", "draft", "revision"]
QUESTIONS = st.builds(
    lambda type_, fields, number: {
        "type": "foresee",
        "number": number,
        "text": {**fields, "type": type_},
    },
    st.sampled_from(["table", "propose", "revise"]) | st.text(),
    st.dictionaries(st.sampled_from(FIELDS), PLAIN, max_size=7),
    PLAIN | st.integers(),
)
MESSAGES = (
    COMMANDS.map(json.dumps)
    | QUESTIONS.map(json.dumps)
    | st.builds(lambda tongue: json.dumps({"type": "read", "tongue": tongue}), PLAIN)
    | PLAIN.map(json.dumps)
    | st.text()
    | st.binary(max_size=400)
    | st.builds(
        lambda text, at, byte: text[: at % len(text)] + bytes([byte]) + text[at % len(text) :],
        st.just(json.dumps(hello("x")).encode()),
        st.integers(0, 500),
        st.integers(0, 255),
    )
)


@pytest.fixture(scope="module")
def loop_and_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Served, str]]:
    """One house for all examples, on a loop of its own."""
    with asyncio.Runner() as runner:
        stack = served(tmp_path_factory.mktemp("fuzz"))
        house = runner.run(stack.__aenter__())

        async def enter() -> str:
            return str((await house.join((await house.seminar())["code"]))["token"])

        yield runner, house, runner.run(enter())
        runner.run(stack.__aexit__(None, None, None))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(MESSAGES, min_size=1, max_size=6), st.booleans())
def test_whatever_a_socket_says_it_is_answered_or_told_goodbye(
    loop_and_house: tuple[asyncio.Runner, Served, str],
    messages: list[str | bytes],
    welcomed: bool,
) -> None:
    """Nothing it says breaks the rules, the house, or the socket of somebody else."""
    runner, house, token = loop_and_house

    async def say() -> None:
        socket = await (house.enter(token) if welcomed else house.dial())
        code = 1000
        try:
            for message in messages:
                await socket.say(message)
            if welcomed:
                await socket.quiet()
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd is not None else 0
        assert code in {1000, 1002, 1003, 1007, 1008, 1009}
        assert "rules-broke" not in {each["code"] for each in socket.refused.values()}
        await socket.connection.close()
        calm = await house.enter(token)
        await calm.quiet()
        await calm.connection.close()

    runner.run(say())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.binary(min_size=1, max_size=80), min_size=1, max_size=5))
def test_bytes_that_are_no_frames_end_in_a_close_and_nothing_else(
    loop_and_house: tuple[asyncio.Runner, Served, str], pieces: list[bytes]
) -> None:
    runner, house, token = loop_and_house

    async def say() -> None:
        async with line(house) as (reader, writer):
            await upgraded(house, (reader, writer))
            for piece in pieces:
                writer.write(piece)
        calm = await house.enter(token)
        await calm.quiet()
        await calm.connection.close()

    runner.run(say())
