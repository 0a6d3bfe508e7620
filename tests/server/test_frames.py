"""A frame is the same bytes for everybody, and a closed socket takes none."""

import pytest
from websockets.frames import Frame, Opcode

from server.frames import EXTENSION, Letter, framed, socket_of


@pytest.mark.parametrize("length", [0, 1, 125, 126, 65535, 65536, 70000])
def test_a_frame_is_what_the_library_would_make(length: int) -> None:
    payload = b"x" * length
    assert framed(payload) == Frame(Opcode.TEXT, payload).serialize(mask=False)


def test_a_letter_to_many_is_framed_once() -> None:
    letter = Letter("né".encode())
    assert letter.frame is letter.frame
    assert letter.frame.endswith(letter.payload)
    assert letter.text == "né"


def test_a_server_that_takes_no_frames_is_found_out() -> None:
    assert socket_of({"type": "websocket"}) is None
    assert socket_of({"type": "websocket", "extensions": {"websocket.http.response": {}}}) is None
    assert EXTENSION.startswith("detente.")
