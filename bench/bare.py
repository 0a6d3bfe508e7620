"""The yardstick: a bare `websockets` server that fans out bytes recorded from the real one.

It stores nothing, checks nothing and decides nothing. A connection says its
room and place; from then on whatever it sends makes the room's next recorded
step go out, to each place the very bytes that the real server sent there.
"""

import asyncio
import base64
import json
import sys
from collections import defaultdict
from pathlib import Path

from websockets.asyncio.server import ServerConnection, broadcast, serve


async def main(recorded: list[list[list[str]]]) -> None:
    """Serve the recorded steps on a free port until the process is ended."""
    steps = [
        [[base64.b64decode(each).decode() for each in place] for place in step] for step in recorded
    ]
    rooms: dict[str, list[tuple[ServerConnection, int]]] = defaultdict(list)
    at: dict[str, int] = defaultdict(int)

    async def handle(connection: ServerConnection) -> None:
        room, place = str(await connection.recv()).split()
        seats = rooms[room]
        seat = (connection, int(place))
        seats.append(seat)
        await connection.send("{}")
        try:
            async for _ in connection:
                step = steps[at[room] % len(steps)]
                at[room] += 1
                for receiver, index in seats:
                    for message in step[index]:
                        broadcast((receiver,), message)
        finally:
            seats.remove(seat)

    async with serve(handle, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        print("serving", next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    asyncio.run(main(json.loads(Path(sys.argv[1]).read_text())))
