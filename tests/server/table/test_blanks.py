"""What was forgotten elsewhere is shown here no longer than until this process looks."""

from pathlib import Path

import pytest

from server.table.blanks import BLANK
from tests.kit.served import served

pytestmark = pytest.mark.slow


async def test_a_name_alone_is_forgotten_elsewhere_too(tmp_path: Path) -> None:
    """Of somebody who has said nothing no entry is blanked."""
    async with served(tmp_path) as house, served(tmp_path) as other:
        joined = await house.join((await house.seminar())["code"], "Ada Unforgettable")
        mine = await other.control(joined["exercise"])
        path = f"/api/exercises/{joined['exercise']}/forget"
        done = await house.web.post(path, json={"seat": joined["seat"]}, headers=house.bearer)
        assert done.json() == {"entries": 0}
        await other.house.door.recheck()
        assert (await mine.goodbye())[0] == "try-again"
        again = await other.control(joined["exercise"])
        assert (await again.until("here"))["names"][joined["seat"]] == BLANK
