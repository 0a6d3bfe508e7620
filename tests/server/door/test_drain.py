"""A server that leaves says goodbye while it can still be heard, and only then closes."""

import asyncio
import signal
import socket

import pytest
import uvicorn

from server.door.drain import DrainingServer

pytestmark = pytest.mark.slow


class App:
    """Answers everything with one word."""

    async def __call__(self, scope: dict[str, object], receive: object, send: object) -> None:
        assert callable(send)
        if scope["type"] != "http":
            return
        head = {
            "type": "http.response.start",
            "status": 200,
            "headers": [(b"content-length", b"4")],
        }
        await send(head)
        await send({"type": "http.response.body", "body": b"here"})


class Leaving(DrainingServer):
    """A server in somebody else's process: it listens to no signals."""

    async def run_until(self, told: asyncio.Event, listening: list[socket.socket]) -> None:
        async def leave() -> None:
            await told.wait()
            self.should_exit = True

        leaving = asyncio.create_task(leave())
        await self._serve(listening)
        await leaving


async def asked(port: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        return await reader.read()
    finally:
        writer.close()


async def test_it_announces_itself_once_open_and_is_heard_while_it_says_goodbye() -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    said: list[str] = []
    announced, told = asyncio.Event(), asyncio.Event()

    def announce() -> None:
        said.append("open")
        announced.set()

    async def drain() -> None:
        said.append((await asked(port)).split(b"\r\n\r\n")[1].decode())

    config = uvicorn.Config(App(), log_config=None, lifespan="off")
    server = Leaving(config, drain, announce)
    running = asyncio.create_task(server.run_until(told, [listening]))
    await announced.wait()
    assert (await asked(port)).endswith(b"here")
    told.set()
    await running
    assert said == ["open", "here"]
    with pytest.raises(ConnectionRefusedError):
        await asked(port)


def test_an_impatient_second_word_hurries_nothing() -> None:
    """It is gone within its time anyhow, and would leave what is under way as it is."""

    async def nothing() -> None:
        return None

    server = DrainingServer(uvicorn.Config(App()), nothing, lambda: None)
    for _ in range(2):
        server.handle_exit(signal.SIGINT, None)
        assert server.told.is_set()
        assert (server.should_exit, server.force_exit) == (True, False)
