"""Meters: what was done is counted, and told to nobody but the collector."""

import logging
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from server.meters import GAUGES, ErrorLines, Spread, exposition, meters
from tests.kit.served import Hand, served

pytestmark = pytest.mark.slow

TOKEN = "a-token-for-the-collector"


def values(text: str) -> dict[str, float]:
    return {
        sample.name + "".join(f"/{value}" for value in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_what_people_do_is_counted(tmp_path: Path) -> None:
    async with served(tmp_path, metrics_token=TOKEN) as house:
        bearer = {"authorization": f"Bearer {TOKEN}"}

        async def read() -> dict[str, float]:
            answer = await house.web.get("/api/metrics", headers=bearer)
            assert answer.headers["content-type"].startswith("text/plain")
            return values(answer.text)

        sheet = await house.seminar()
        joined = await house.join(sheet["code"])
        ada = await house.enter(joined["token"])
        before = await read()
        control = await house.control(joined["exercise"])
        await control.do("start")
        await ada.until_stage(status="running")
        assert await ada.refusal("start") == "not-yours"
        assert (await house.web.get("/api/seminars/ZZZZZZ")).status_code == 404
        assert (await house.web.get("/api/seminars/" + "Z" * 3000)).status_code == 414
        big = b"{" + b" " * 70_000 + b"}"
        assert (await house.web.post("/api/join", content=big)).status_code == 413
        gone = await house.dial()
        await gone.say({"type": "hello"})
        bye = await gone.until("bye")
        after = await read()

        def grown(name: str) -> float:
            return after[name] - before.get(name, 0)

        assert grown("detente_commands_total") == 1
        assert grown("detente_refusals_total/not-yours") == 1
        assert grown("detente_http_refusals_total/no-such-seminar") == 1
        assert grown("detente_http_refusals_total/too-large") == 2
        assert grown(f"detente_goodbyes_total/{bye['code']}") == 1
        assert grown("detente_command_seconds_count") == 1
        assert after[f"detente_info/{version('detente')}"] == 1
        assert grown("detente_commit_rows_count") == 1
        assert grown("detente_commit_rows_bucket/1") == 1
        assert grown("detente_commit_seconds_count") == 1
        assert after["detente_commit_seconds_sum"] > before["detente_commit_seconds_sum"]
        assert grown("detente_parts_sent_total") >= 2
        assert (after["detente_connections"], after["detente_exercises"]) == (2, 1)


async def test_how_late_another_process_is_heard_is_measured(database: str) -> None:
    """By the newest of what is told together: what has been told before is late no more."""
    here, there = Hand(), Hand()
    async with served(database, here) as one, served(database, there) as other:
        sheet = await one.seminar()
        bob = await other.enter((await other.join(sheet["code"], "Bob"))["token"])
        control = await one.control(bob.you["exercise"])
        await control.do("start")
        there.at = here.at + 2300
        before = meters.doorbell.total, sum(meters.doorbell.counts)
        await other.house.lookout.look()
        await bob.until_stage(status="running")
        assert sum(meters.doorbell.counts) == before[1] + 1
        assert meters.doorbell.total == pytest.approx(before[0] + 2.3)


async def test_what_a_slow_connection_never_took_is_counted(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"], "Ada"))["token"])
        [connection] = house.house.door.connections
        slot = connection.slot
        assert slot is not None
        slot.note(frozenset({"home", "stage"}), frozenset())
        before = meters.parts_skipped
        slot.note(frozenset({"stage", "orders"}), frozenset())
        assert meters.parts_skipped == before + 1, "of the stage there is a newer one"
        assert ada.parts


async def test_whether_things_are_stored_can_be_read(tmp_path: Path) -> None:
    async with served(tmp_path, metrics_token=TOKEN) as house:
        bearer = {"authorization": f"Bearer {TOKEN}"}
        for storing in (True, False):
            house.house.door.storing = storing
            told = (await house.web.get("/api/metrics", headers=bearer)).text
            assert values(told)["detente_storing"] == storing


@pytest.mark.parametrize("token", [None, TOKEN])
async def test_the_metrics_are_for_the_collector_alone(tmp_path: Path, token: str | None) -> None:
    async with served(tmp_path, metrics_token=token) as house:
        asked: list[dict[str, Any]] = [{}, house.bearer, {"authorization": "Bearer wrong"}]
        codes = [
            (await house.web.get("/api/metrics", headers=headers)).json()["code"]
            for headers in asked
        ]
        refused = ["token-missing", "not-your-metrics", "not-your-metrics"]
        assert codes == (refused if token else ["no-such-route"] * 3)


def test_what_an_operator_should_read_is_counted() -> None:
    log = logging.getLogger("a-log-that-nobody-else-writes")
    log.addHandler(ErrorLines())
    before = meters.errors
    log.error("of ours")
    log.warning("not so bad")
    log.critical("worse")
    assert meters.errors == before + 2
    assert f"detente_errors_total {before + 2}.0" in exposition(dict).decode()


def test_a_spread_counts_each_value_once_and_all_below() -> None:
    spread = Spread((1, 2, 4))
    for value in (0, 1, 1.5, 4, 5):
        spread.add(value)
    assert spread.buckets() == [("1", 2), ("2", 3), ("4", 4), ("+Inf", 5)]
    assert spread.total == 11.5


def test_every_metric_is_described_and_nothing_else_is() -> None:
    gauges = dict.fromkeys(GAUGES, 0)
    found = {family.name for family in text_string_to_metric_families(
        exposition(lambda: gauges).decode())}  # fmt: skip
    manual = (Path(__file__).parents[2] / "docs/reference/metrics.md").read_text("utf-8")
    described = {
        line.split("`")[1].partition("{")[0].removesuffix("_total")
        for line in manual.splitlines()
        if line.startswith(("| `detente_", "| `process_"))
    }
    assert found == described


def test_every_line_of_the_log_but_the_finest_is_described_and_nothing_else_is() -> None:
    """Who reads one at three in the night looks it up."""
    root = Path(__file__).parents[2]
    sources = [path.read_text("utf-8") for path in (root / "server").rglob("*.py")]
    said = r'log\.(?:info|warning|error|exception)(?:\(|, )\s*"([a-z-]+)"'
    written = {event for source in sources for event in re.findall(said, source)}
    manual = (root / "docs/reference/metrics.md").read_text("utf-8").partition("## The log")[2]
    rows = [line.split("|")[1] for line in manual.splitlines() if line.startswith("| `")]
    assert len(written) > 30
    assert {event for row in rows for event in re.findall(r"`([a-z-]+)`", row)} - {
        "event"
    } == written
