"""A schema says the same under every Python."""

import msgspec
import pytest

from server.schemas import schemas


class Told(msgspec.Struct):
    """One sentence.

    Another paragraph,
        and what is set further in.
    """

    number: int


AS_READ = "One sentence.\n\nAnother paragraph,\n    and what is set further in."


@pytest.mark.parametrize("before", ["", "    "], ids=["as since 3.13", "as before 3.13"])
def test_a_class_is_described_without_the_indentation_of_its_source(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = AS_READ.partition("\n\n")
    indented = "\n".join(before + line if line else line for line in paragraph[2].split("\n"))
    monkeypatch.setattr(Told, "__doc__", f"{paragraph[0]}\n\n{indented}\n{before}")
    (reference,), parts = schemas([Told])
    assert reference == {"$ref": "#/$defs/Told"}
    assert parts["Told"]["description"] == AS_READ


def test_a_class_that_says_nothing_of_itself_is_described_by_nothing() -> None:
    silent = msgspec.defstruct("Silent", [("number", int)])
    silent.__doc__ = None
    _, parts = schemas([silent])
    assert "description" not in parts["Silent"]
