"""Problems: what the server answers over plain HTTP when it will not."""

from typing import Any

from tests.kit.served import Served


async def problem(house: Served, method: str, path: str, **options: Any) -> tuple[int, str]:
    """The status and the code of an answer that is nothing but a refusal."""
    answer = await house.web.request(method, path, **options)
    body = answer.json()
    assert set(body) == {"code", "args"}, body
    return answer.status_code, body["code"]
