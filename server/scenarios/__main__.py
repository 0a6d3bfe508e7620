"""Check scenario files, and write what is made from the classes and the catalogue.

python -m server.scenarios FILE…          say what is wrong in the files
python -m server.scenarios --schema       write game_rules/cases/scenario.schema.json
python -m server.scenarios --table        write docs/reference/measures.md
… --check                                 only say whether they are up to date
"""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from server.scenarios.loading import CASES, RULE_BOOK, load_catalogue, load_scenario
from server.scenarios.mistakes import ScenarioMistake
from server.scenarios.schema import json_schema
from server.scenarios.table import names_in, table

SCHEMA = CASES / "scenario.schema.json"
TABLE = RULE_BOOK.parent / "docs" / "reference" / "measures.md"
NAMES = RULE_BOOK.parent / "client" / "locales" / "en" / "measures.ftl"


def main(
    files: Annotated[list[Path] | None, typer.Argument(help="Scenario files to check.")] = None,
    *,
    schema: Annotated[bool, typer.Option("--schema", help="Write the JSON Schema.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Write the table of measures.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing, only compare.")] = False,
) -> None:
    """Check scenario files; write or compare what is generated."""
    fine = [_fits(file) for file in files or ()]
    if schema:
        fine.append(_keep(SCHEMA, schema_text(), check=check))
    if table:
        fine.append(_keep(TABLE, table_text(), check=check))
    if not all(fine):
        raise typer.Exit(1)


def schema_text() -> str:
    """The JSON Schema as it stands in its file."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2).decode() + "\n"


def table_text() -> str:
    """The table of measures as it stands in its file."""
    return table(load_catalogue(), names_in(NAMES.read_text("utf-8")))


def _fits(file: Path) -> bool:
    try:
        scenario = load_scenario(file)
    except ScenarioMistake as mistake:
        typer.echo(str(mistake), err=True)
        return False
    typer.echo(f"{file}: “{scenario.title['en']}” is fine")
    return True


def _keep(path: Path, text: str, *, check: bool) -> bool:
    """Write a generated file, or say whether it is the one that would be written."""
    if not check:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        return True
    current = path.exists() and path.read_text("utf-8") == text
    if not current:
        typer.echo(f"{path.name} is stale: write it anew", err=True)
    return current


if __name__ == "__main__":
    typer.run(main)
