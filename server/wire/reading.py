"""Reading: what comes up a socket, understood, or why it is not."""

from typing import Final, Literal

import msgspec
from msgspec import json

from server.wire.protocol import Farewell, Up

LARGEST: Final = 64 * 1024
"""Bytes of a message from a person."""

_ID_LENGTH: Final = 32
_HEXADECIMAL: Final = "0123456789abcdef"

_up: msgspec.json.Decoder[Up] = json.Decoder(Up)


class _Readable(msgspec.Struct):
    """As much of a malformed command as it takes to answer it."""

    type: Literal["do"]
    id: str


_readable = json.Decoder(_Readable)


class _Greeting(msgspec.Struct):
    """As much of a hello as a page of any version says."""

    type: Literal["hello"]


_greeting = json.Decoder(_Greeting)


def read(text: str | bytes) -> Up | Literal["too-large", "not-understood"]:
    """A message, or what is wrong with it."""
    size = len(text) if isinstance(text, bytes) or len(text) > LARGEST else len(text.encode())
    if size > LARGEST:
        return "too-large"
    try:
        return _up.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "not-understood"


def why_no_hello(text: str, message: object) -> Farewell:
    """What is wrong with a first message that is no hello of this version."""
    if message == "not-understood" and _is_greeting(text):
        return "reload"
    return "too-large" if message == "too-large" else "not-understood"


def id_of(text: str | bytes) -> str | None:
    """The id of a command that is otherwise malformed, if it can be made out."""
    try:
        id = _readable.decode(text).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return id if is_id(id) else None


def is_id(id: str) -> bool:
    """Whether it is 128 bits, as we write them."""
    return len(id) == _ID_LENGTH and not id.strip(_HEXADECIMAL)


def _is_greeting(text: str) -> bool:
    """Whether it is a hello all the same, of a page from before an upgrade."""
    try:
        _greeting.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


__all__ = ["LARGEST", "id_of", "is_id", "read", "why_no_hello"]
