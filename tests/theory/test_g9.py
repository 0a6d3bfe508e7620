"""G9: no bot leads all four lines of the verdict (security, judgement, standing, mandate).

From the tournament at mixed tables of `two-shores`, with fewer games than the table in the docs.
"""

import pytest

from bench.tournament import dominant, entrants, measured
from server.scenarios.loading import shelf

pytestmark = pytest.mark.slow

GAMES = 9


def test_nobody_leads_all_four_lines() -> None:
    shores = shelf()["two-shores"]
    results = [measured(shores, name, who, range(GAMES)) for name, who in entrants().items()]
    assert dominant(results) == []
