"""The example for Prometheus asks for what a server tells, and wakes whom it says it wakes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from ruamel.yaml import YAML

from tests.kit.process import running

DEPLOY = Path(__file__).resolve().parents[1] / "deploy"
TOKEN = "a-token-for-the-collector"
PROMTOOL = shutil.which("promtool", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
_GIVEN = {"up"}
"""By Prometheus itself, of whatever it asks."""


def read(name: str) -> Any:
    return YAML(typ="safe").load((DEPLOY / name).read_text("utf-8"))


def rules() -> list[dict[str, Any]]:
    [group] = read("alerts.yml")["groups"]
    found: list[dict[str, Any]] = group["rules"]
    return found


def test_what_is_asked_for_is_where_a_server_has_it() -> None:
    [job] = read("prometheus.yml")["scrape_configs"]
    assert (job["job_name"], job["metrics_path"]) == ("detente", "/api/metrics")
    assert "credentials_file" in job["authorization"], "no token stands in a file that is copied"
    assert read("prometheus.yml")["rule_files"] == ["alerts.yml"]
    ports = {target.rpartition(":")[2] for target in job["static_configs"][0]["targets"]}
    assert ports == set(re.findall(r"detente@(\d+)", (DEPLOY / "detente@.service").read_text()))


@pytest.mark.slow
async def test_each_name_in_the_alerts_is_one_that_a_server_tells(tmp_path: Path) -> None:
    nowhere = f"unix://{tmp_path}/no.sock"
    async with running(tmp_path, DETENTE_METRICS_TOKEN=TOKEN, DETENTE_REDIS=nowhere) as server:
        bearer = {"authorization": f"Bearer {TOKEN}"}
        for code in ("no-such-seminar", "token-unknown", "sign-in-wrong"):
            await _refused(server.house.web, code)
        sheet = await server.house.seminar()
        ada = await server.house.enter((await server.house.join(sheet["code"]))["token"])
        await ada.refusal("start")
        told = (await server.house.web.get("/api/metrics", headers=bearer)).text
    samples = [
        sample for family in text_string_to_metric_families(told) for sample in family.samples
    ]
    names = {sample.name for sample in samples}
    codes = {sample.labels.get("code") for sample in samples}
    for rule in rules():
        asked = set(re.findall(r"\b((?:detente|process)_\w+)", rule["expr"]))
        assert asked or _GIVEN & set(re.findall(r"\w+", rule["expr"])), rule["alert"]
        assert asked <= names, rule["alert"]
        for given in re.findall(r'code=~?"([^"]+)"', rule["expr"]):
            assert set(given.split("|")) - {"try-again", "too-fast"} <= codes, rule["alert"]


async def _refused(web: Any, code: str) -> None:
    match code:
        case "no-such-seminar":
            answer = await web.get("/api/seminars/ZZZZZZ")
        case "token-unknown":
            answer = await web.post("/api/enter", json={"link": "nobody-has-this-link"})
        case _:
            answer = await web.post("/api/sign-in", json={"name": "No", "password": "nobody's"})
    assert answer.json()["code"] == code


QUIET: dict[str, str] = {
    'up{job="detente"}': "1x60",
    "detente_storing": "1x60",
    "detente_bus": "1x60",
    'detente_refusals_total{code="try-again"}': "0x60",
    'detente_http_refusals_total{code="too-fast"}': "0x60",
    "detente_errors_total": "3x60",
    "detente_commit_seconds_sum": "0+.6x60",
    "detente_commit_seconds_count": "0+60x60",
    "detente_doorbell_seconds_sum": "0+.6x60",
    "detente_doorbell_seconds_count": "0+60x60",
    'detente_command_seconds_bucket{le="0.05"}': "0+59x60",
    'detente_command_seconds_bucket{le="5.0"}': "0+60x60",
    'detente_command_seconds_bucket{le="+Inf"}': "0+60x60",
    'process_cpu_seconds_total{job="detente"}': "0+20x60",
    'process_open_fds{job="detente"}': "300x60",
    'process_max_fds{job="detente"}': "1024x60",
    'process_start_time_seconds{job="detente"}': "1000x60",
}
"""Half an hour of a school, a sample in a minute."""

ILL: dict[str, dict[str, str]] = {
    "DetenteAway": {'up{job="detente"}': "0x60"},
    "DetenteNotStoring": {"detente_storing": "0x60"},
    "DetenteRefusesToStore": {'detente_refusals_total{code="try-again"}': "0+5x60"},
    "DetenteCommitsSlow": {"detente_commit_seconds_sum": "0+90x60"},
    "DetenteCommandsSlow": {'detente_command_seconds_bucket{le="0.05"}': "0+5x60"},
    "DetenteFull": {'process_cpu_seconds_total{job="detente"}': "0+59x60"},
    "DetenteDeaf": {"detente_bus": "0x60"},
    "DetenteHearsLate": {"detente_doorbell_seconds_sum": "0+400x60"},
    "DetenteTried": {'detente_http_refusals_total{code="too-fast"}': "0+300x60"},
    "DetenteErrors": {"detente_errors_total": "0+1x60"},
    "DetenteFiles": {'process_open_fds{job="detente"}': "900x60"},
    "DetenteKeepsStarting": {'process_start_time_seconds{job="detente"}': "1000+60x60"},
}
"""What goes wrong, and which alert alone is to say so."""


def test_there_is_a_sickness_for_each_alert() -> None:
    assert [rule["alert"] for rule in rules()] == sorted(
        ILL, key=[rule["alert"] for rule in rules()].index
    )


@pytest.mark.skipif(PROMTOOL is None, reason="Prometheus' own tool is not here")
def test_each_alert_wakes_for_its_sickness_and_for_no_other(tmp_path: Path) -> None:
    cases = []
    for ill, changed in {"": {}, **ILL}.items():
        series = [
            {"series": f'{name.removesuffix("}")}{"," if "{" in name else "{"}instance="a"}}',
             "values": values}
            for name, values in {**QUIET, **changed}.items()
        ]  # fmt: skip
        expected = 'count by (alertname) (ALERTS{alertstate="firing"})'
        samples = [{"labels": f'{{alertname="{ill}"}}', "value": 1}] if ill else []
        cases.append(
            {
                "interval": "1m",
                "input_series": series,
                "promql_expr_test": [
                    {"expr": expected, "eval_time": "30m", "exp_samples": samples}
                ],
            }
        )
    file = tmp_path / "test.yml"
    with file.open("w") as out:
        YAML().dump({"rule_files": [str(DEPLOY / "alerts.yml")], "tests": cases}, out)
    told = subprocess.run(
        [str(PROMTOOL), "test", "rules", str(file)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
