"""What every answer says about how it may be used."""

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from server.door.headers import ALWAYS, BY_NAME, OVER_TLS, POLICY, Headers
from tests.kit.served import served


async def page(request: Request) -> Response:
    own = {"cache-control": "max-age=60"} if "own" in request.query_params else {}
    return Response("fine", headers=own)


APP = Headers(Starlette(routes=[Route("/{rest:path}", page)]))


def test_every_answer_bears_them_and_the_opener_s_only_over_tls() -> None:
    plain = TestClient(APP, base_url="http://table.test").get("/")
    assert plain.headers.items() >= ALWAYS.items()
    assert not plain.headers.keys() & OVER_TLS.keys()
    safe = TestClient(APP, base_url="https://table.test").get("/")
    assert safe.headers.items() >= (ALWAYS | OVER_TLS).items()


def test_nobody_keeps_what_the_api_says_unless_a_route_lets_them() -> None:
    client = TestClient(APP)
    assert client.get("/api/lobby").headers["cache-control"] == "no-store"
    assert client.get("/api/lobby?own").headers["cache-control"] == "max-age=60"
    assert "cache-control" not in client.get("/assets/a.js").headers


def test_nothing_comes_from_outside_and_nothing_is_inline() -> None:
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["frame-ancestors"] == "'none'"
    assert set(rules.values()) == {"'none'", "'self'"}


STRICT = "strict-transport-security"


@pytest.mark.parametrize(
    ("came_to", "public", "strict"),
    [
        ("https://table.test", None, True),
        ("https://table.test:8443", None, True),
        ("http://table.test", None, False),
        ("http://table.test", "https://table.test", True),
        ("http://other.test", "https://table.test", False),
        ("http://table.test", "http://table.test", False),
        ("https://localhost", None, False),
        ("https://a.localhost:8443", None, False),
        ("https://10.0.0.7", None, False),
        ("https://[fd00::1]:8443", None, False),
        ("http://localhost", "https://localhost", False),
    ],
)
def test_a_name_that_was_reached_by_tls_is_never_asked_for_in_the_open_again(
    came_to: str, public: str | None, strict: bool
) -> None:
    client = TestClient(Headers(APP._app, public), base_url=came_to)
    assert (STRICT in client.get("/").headers) == strict


def test_only_this_name_is_spoken_for() -> None:
    assert "subdomains" not in BY_NAME[STRICT].lower()
    assert "preload" not in BY_NAME[STRICT].lower()


@pytest.mark.slow
async def test_a_proxy_is_believed_about_tls_if_it_is_one_of_ours(tmp_path: Path) -> None:
    asked = {"host": "table.example", "x-forwarded-proto": "https"}
    for ours, strict in (("127.0.0.1", True), ("192.0.2.7", False)):
        async with served(tmp_path, forwarded_by=ours) as house:
            answer = await house.web.get("/api/health", headers=asked)
            assert (STRICT in answer.headers) == strict
            plain = await house.web.get("/api/health", headers={"host": "table.example"})
            assert STRICT not in plain.headers
    async with served(tmp_path, public_url="https://table.example", forwarded_by="") as house:
        answer = await house.web.get("/api/health", headers={"host": "table.example"})
        assert STRICT in answer.headers
        assert STRICT not in (await house.web.get("/api/health")).headers
