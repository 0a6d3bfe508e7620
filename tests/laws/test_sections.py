"""Laws 2 and 6, as the code is written: no fold and no refusal can even name what is hidden."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

import game_rules
from game_rules import allowed, decide, foresee, view
from game_rules.record.events import HiddenFact, KnownFact, PublicFact
from game_rules.record.hidden import Hidden
from game_rules.record.world import Known, Public, World

RULES = Path(game_rules.__file__).parent
MODULES = sorted(RULES.rglob("*.py"))


def names_in(module: str) -> set[str]:
    (path,) = (path for path in MODULES if path.stem == module)
    tree = ast.parse(path.read_text("utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@pytest.mark.parametrize(
    ("module", "others"),
    [
        ("public_fold", {"Known", "Hidden", "World", "KnownFact", "HiddenFact", "Told", "Event"}),
        ("known_fold", {"Public", "Hidden", "World", "PublicFact", "HiddenFact", "Told", "Event"}),
        ("hidden_fold", {"Public", "Known", "World", "PublicFact", "KnownFact", "Told", "Event"}),
        ("view", {"Hidden", "World", "HiddenFact"}),
        ("sight", {"Hidden", "World", "HiddenFact", "PartyState", "Pair"}),
        ("parts", {"Hidden", "World", "HiddenFact", "PartyState", "Pair"}),
        ("allowed", {"Hidden", "World", "HiddenFact", "Known"}),
        ("mildest", {"Hidden", "World", "HiddenFact", "Known"}),
        ("moves", {"Hidden", "World", "HiddenFact", "Known"}),
        ("stages", {"Hidden", "World", "Known"}),
        ("parties", {"Hidden", "World", "Known"}),
        ("rights", {"Hidden", "World", "Known"}),
        ("articles", {"Hidden", "World", "Known"}),
    ],
)
def test_a_module_names_its_own_section_only(module: str, others: set[str]) -> None:
    assert not names_in(module) & others


def refusing() -> Iterator[FunctionType]:
    for path in MODULES:
        dotted = ".".join(path.relative_to(RULES.parent).with_suffix("").parts)
        module = importlib.import_module(dotted.removesuffix(".__init__"))
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__
            if own and (name.startswith("may_") or "Refused" in returns(function)):
                yield function


def returns(function: FunctionType) -> str:
    return str(inspect.signature(function).return_annotation)


def test_every_refusal_is_a_function_of_a_view() -> None:
    finders = decide.decide, foresee.foresee  # they find the view, and ask those that see no more
    found = [function for function in refusing() if function not in finders]
    assert len(found) > 40
    for function in found:
        kinds = {
            parameter.annotation for parameter in inspect.signature(function).parameters.values()
        }
        assert not kinds & {World, Public, Known, Hidden}, function.__qualname__


def test_decide_refuses_nobody_itself() -> None:
    source = inspect.getsource(decide)
    assert "Refused(" not in source
    assert source.count("allowed(") == 1


def test_no_fact_is_in_a_section_of_disclosures_and_hidden_too() -> None:
    told = set(PublicFact.__args__) | set(KnownFact.__args__)
    assert not told & set(HiddenFact.__args__)


def test_a_view_is_made_of_the_public_and_the_known_part() -> None:
    parameters = inspect.signature(view.view).parameters
    assert list(parameters) == ["viewer", "public", "known", "before"]
    assert isinstance(allowed, ModuleType)
