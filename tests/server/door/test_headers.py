"""What every answer says about how it may be used."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from server.door.headers import ALWAYS, OVER_TLS, POLICY, Headers


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
