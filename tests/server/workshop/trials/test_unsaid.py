"""Unsaid: what a script leaves out is told, and a script that says all is left alone."""

import pytest

from server.scripts.loading import read_own
from server.workshop.trials.unsaid import unsaid

WHOLE = """\
case: {rounds: 3, rivals: [[east, west]]}
parties: [east, west, mid]
conditions: [{round: 1, parties: [east, west], levels: {unease: 800}}]
beliefs: [{holder: east, of: west, good_faith: 300}]
texts:
  - round: 1
    title: Line
    sponsors: [east, west]
    articles: [{measure: zone-ceilings, parties: [east, west], monitor: mid}]
conduct: [{round: 1, party: east, stance: spirit}, {round: 1, party: west, stance: letter}]
meetings:
  - {rounds: [1], token: experts, parties: [east, west]}
  - {rounds: [2, 3], token: monitor, parties: [mid]}
"""


def told(text: str) -> list[str]:
    scenario, script = read_own(text.encode(), "own.yaml")
    return list(unsaid(script, scenario))


def test_who_says_all_is_told_nothing() -> None:
    assert told(WHOLE) == []


@pytest.mark.parametrize(
    ("gone", "sentence"),
    [
        (", {round: 1, party: west, stance: letter}", "west keeps the letter, since"),
        ("  - {rounds: [1], token: experts, parties: [east, west]}\n", "Nobody meets"),
        (
            "  - {rounds: [2, 3], token: monitor, parties: [mid]}\n",
            "mid is to watch over “zone-ceilings” of “Line” and never does",
        ),
        (
            "beliefs: [{holder: east, of: west, good_faith: 300}]\n",
            "east and west begin at .51 of good faith",
        ),
        (
            "conditions: [{round: 1, parties: [east, west], levels: {unease: 800}}]\n",
            "The conditions of east, west stay at .41",
        ),
    ],
)
def test_what_is_left_out_is_told(gone: str, sentence: str) -> None:
    assert gone in WHOLE
    (hint,) = told(WHOLE.replace(gone, ""))
    assert hint.startswith(sentence)


def test_what_is_dictated_needs_nobody_to_meet() -> None:
    meeting = "  - {rounds: [1], token: experts, parties: [east, west]}\n"
    dictated = WHOLE.replace("sponsors: [east, west]", "process: dictated")
    assert told(dictated.replace(meeting, "")) == []
