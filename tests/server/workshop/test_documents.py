"""The documents say what the commands do."""

import re
from pathlib import Path
from typing import get_args

from typer.core import TyperGroup
from typer.main import get_command
from typer.testing import CliRunner

from game_rules.record.commands import Stance, Token
from game_rules.theatre.enact import Enacted
from game_rules.theatre.script import Script
from server.cli import cli
from server.scenarios.loading import CASES, load_scenario
from server.scripts.loading import read_own, read_script
from tests.kit.table import SEED

DOCS = Path(__file__).parents[3] / "docs"
SCRIPTS = (DOCS / "reference" / "scripts.md").read_text("utf-8")
COMMANDS = (DOCS / "reference" / "commands.md").read_text("utf-8")


def test_the_script_in_the_reference_can_be_played_and_all_of_it_comes_about() -> None:
    example, _own = re.findall(r"```yaml\n(.*?)```", SCRIPTS, re.DOTALL)
    case = load_scenario(CASES / "two-shores.yaml")
    played = Enacted(case, read_script(example.encode(), "scripts.md", case), seed=SEED)
    assert set(played.entered) >= {"Hotline", "Order from outside"}
    assert played.world.public.record.leaps


def test_the_case_in_the_reference_is_played_without_a_scenario() -> None:
    _whole, example = re.findall(r"```yaml\n(.*?)```", SCRIPTS, re.DOTALL)
    case, script = read_own(example.encode(), "scripts.md")
    played = Enacted(case, script, seed=SEED)
    assert set(played.entered) == {"Treaty"}
    assert not played.rejected


def test_the_reference_names_every_key_stance_and_token() -> None:
    for word in (*Script.__struct_fields__, *get_args(Stance), *get_args(Token)):
        assert f"`{word}`" in SCRIPTS or f"`{word}:" in SCRIPTS, word


def test_the_reference_names_every_command_and_option_of_the_workshop() -> None:
    group = get_command(cli)
    assert isinstance(group, TyperGroup)
    for name, command in group.commands.items():
        assert f"`detente {name}" in COMMANDS, name
        for parameter in command.params:
            option = max(parameter.opts, key=len)
            if name in ("simulate", "audit") and option.startswith("--") and option != "--help":
                assert option in COMMANDS, f"{name} {option}"


def test_no_help_turns_a_name_between_colons_into_a_picture() -> None:
    group = get_command(cli)
    assert isinstance(group, TyperGroup)
    for name in group.commands:
        shown = CliRunner().invoke(cli, [name, "--help"], env={"COLUMNS": "400"}).stdout
        pictures = {sign for sign in shown if sign > "\u2600"}
        assert not pictures, (name, pictures)
