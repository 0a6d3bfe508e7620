"""Scenarios and the catalogue of measures, from YAML files that people write.

A file is read strictly and every mistake in it is told with its line: see
`ScenarioMistake`. `python -m server.scenarios FILE…` checks files from a terminal.
"""

from server.scenarios.loading import load_catalogue, load_scenario, read_scenario, shelf
from server.scenarios.mistakes import Mistake, ScenarioMistake
from server.scenarios.schema import json_schema

__all__ = [
    "Mistake",
    "ScenarioMistake",
    "json_schema",
    "load_catalogue",
    "load_scenario",
    "read_scenario",
    "shelf",
]
