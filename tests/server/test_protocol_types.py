"""The browser's types are the wire's."""

import json
from pathlib import Path

import jsonschema
import pytest

from server import protocol_types


def test_the_browser_has_types_of_the_wire_as_it_is() -> None:
    assert protocol_types.main(["--check"]) == 0, "run `make schema`"


def test_a_stale_file_is_named_and_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(protocol_types, "HERE", tmp_path)
    assert protocol_types.main([]) == 0
    (tmp_path / "protocol.ts").write_text("old", "utf-8")
    assert protocol_types.main(["--check"]) == 1
    assert (tmp_path / "protocol.ts").read_text("utf-8") == "old"
    said = capsys.readouterr().err
    assert "protocol.ts is stale" in said
    assert "protocol.schema.json" not in said


def test_every_field_that_goes_over_the_wire_is_required_of_the_browser() -> None:
    text = protocol_types.typescript()
    optional = [line for line in text.splitlines() if "?:" in line and "[key in" not in line]
    inside = text[text.index("export interface Parts") :]
    assert optional, "parts may be missing"
    outside = [line for line in optional if line not in inside]
    assert set(outside) == {"  readonly phrase?: Phrase;"}, "and what bots alone say"


def test_the_schema_is_one_and_takes_a_message_of_each_direction() -> None:
    schema = json.loads(protocol_types.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate({"Up": {"type": "ping"}, "Down": {"type": "pong", "now": 1}})
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"Up": {"type": "pung"}})
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"Up": {"type": "ping", "more": 1}})
