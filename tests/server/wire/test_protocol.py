"""The wire: what is put together by hand is what the types say."""

import pytest
from msgspec import Raw, json

from server.wire.protocol import Changed, changed, with_done


@pytest.mark.parametrize(
    ("parts", "gone", "lines", "done"),
    [
        ({}, set(), {}, ()),
        ({"stage": b"{}"}, {"b", "a"}, {"talk/plenary": (b"1", b"2")}, ("0" * 32,)),
        ({'draft/"é': b"[]", "record": b"null"}, set(), {"é": ()}, ("a", "b")),
    ],
)
def test_what_is_put_together_is_what_the_encoder_makes(
    parts: dict[str, bytes],
    gone: set[str],
    lines: dict[str, tuple[bytes, ...]],
    done: tuple[str, ...],
) -> None:
    whole = Changed(
        parts={name: Raw(text) for name, text in parts.items()},
        gone=tuple(sorted(gone)),
        lines={stream: tuple(map(Raw, new)) for stream, new in lines.items()},
        done=done,
    )
    assert changed(parts, gone, lines, done) == json.encode(whole)
    assert with_done(changed(parts, gone, lines, ()), done) == json.encode(whole)
