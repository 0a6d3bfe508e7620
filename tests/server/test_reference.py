"""The manual's pages about the door say what the door does."""

import re
from pathlib import Path
from typing import get_args

from server.app import build
from server.settings import Settings
from server.wire.protocol import CLOSING, Farewell

PAGES = Path(__file__).resolve().parents[2] / "docs" / "reference"


def page(name: str) -> str:
    return (PAGES / name).read_text("utf-8")


def test_every_setting_is_described_with_its_default_and_nothing_else_is() -> None:
    rows = re.findall(r"^\| `DETENTE_(\w+)` \| (?:`(.*?)`)? ?\|", page("settings.md"), re.MULTILINE)
    described = {name.lower(): default for name, default in rows}
    assert set(described) == set(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        assert described[name] == shown(field.default), name


def shown(value: object) -> str:
    match value:
        case None | frozenset():
            return ""
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def test_every_route_is_described_and_nothing_else_is() -> None:
    described = set(re.findall(r"^\| `(GET|POST) (/api/\S+)` \|", page("http.md"), re.MULTILINE))
    routes = {
        (
            method.upper(),
            path.replace("{code}", "CODE").replace("{id}", "ID").replace("{draft}", "DRAFT"),
        )
        for path, methods in build(Settings()).openapi()["paths"].items()
        for method in methods
    }
    assert described == routes


def test_every_farewell_is_described_with_its_close_code() -> None:
    rows = re.findall(r"^\| ((?:`[a-z-]+`(?:, )?)+) \| (\d{4}) \|", page("wire.md"), re.MULTILINE)
    described = {code: int(close) for codes, close in rows for code in re.findall("[a-z-]+", codes)}
    assert described == CLOSING
    assert set(described) == set(get_args(Farewell))
