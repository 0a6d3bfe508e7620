"""The whole HTTP interface, as it describes itself, asked by schemathesis.

A bounded run that is the same each time: so many examples of each route, from a fixed seed.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from server.app import build
from server.settings import Settings
from tests.kit.served import Served, served

pytestmark = pytest.mark.slow

EXAMPLES = 12
"""Of each route: half a minute on a quiet machine."""
DESCRIBED = schemathesis.openapi.from_dict(build(Settings.choose()).openapi())
_FOUND: list[Any] = [each.ok() for each in list[Any](DESCRIBED.get_all_operations())]
OPERATIONS = {each.label: each for each in _FOUND}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[asyncio.Runner, Served]]:
    """One house for all of it, which refuses nobody for being hasty."""
    with asyncio.Runner() as runner:
        wide: dict[str, Any] = {"address_burst": 10**6, "miss_burst": 10**5, "sign_in_burst": 10**5}
        stack = served(tmp_path_factory.mktemp("interface"), **wide)
        opened = runner.run(stack.__aenter__())
        runner.run(opened.seminar())
        yield runner, opened
        runner.run(stack.__aexit__(None, None, None))


def test_the_interface_is_described() -> None:
    assert len(OPERATIONS) > 20


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_route_says_how_it_refuses(name: str) -> None:
    """With a code and its arguments, and not in the words of the library for routes."""
    answers = OPERATIONS[name].definition.raw["responses"]
    for status in ("401", "403", "404", "409", "422", "429", "503"):
        [content] = answers[status]["content"].values()
        assert content["schema"]["$ref"].endswith("/Problem")


@pytest.mark.parametrize("name", OPERATIONS)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_no_request_is_an_error_of_ours(
    name: str, data: st.DataObject, house: tuple[asyncio.Runner, Served]
) -> None:
    """Whatever is asked, even with control's session, the answer is one that is described."""
    runner, opened = house
    operation: Any = OPERATIONS[name]
    case = data.draw(operation.as_strategy())
    asked = case.as_transport_kwargs(base_url=str(opened.web.base_url))
    headers = {} if "sign-out" in name else dict(opened.bearer)
    body = {"json": asked["json"]} if asked.get("json") is not None else {}
    answer = runner.run(
        opened.web.request(
            asked["method"], asked["url"], params=asked.get("params"), headers=headers, **body
        )
    )
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        assert set(answer.json()) == {"code", "args"}, answer.text
    described = {int(code) for code in operation.definition.raw["responses"]} | {404, 405, 413, 414}
    assert answer.status_code in described
