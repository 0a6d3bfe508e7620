"""Scripts: read strictly, told with their lines, and played through the engine's own gates."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.record.events import NewsCame, Resolved
from game_rules.scenario.scenario import SetCondition
from game_rules.theatre.enact import Enacted
from game_rules.theatre.play import bots
from game_rules.theatre.script import Levels, Script, Shock, without_leaps, without_measures
from game_rules.theatre.staging import staged
from server.scenarios import ScenarioMistake
from server.scripts.loading import load_script, read_script
from tests.kit.small import small
from tests.kit.table import SEED

CASE = small()

SCRIPT = """\
scenario: small
title: A thaw
sources: [An archive]
parties: [nor, sud]
texts:
  - round: 1
    title: The line
    sponsors: [nor, sud]
    articles:
      - {measure: hotline}
      - measure: notify
        values: {troops: 9000}
    bracket: {article: 2, parameter: days, owner: sud, accepts: nor}
  - round: 2
    title: The order
    process: dictated
    articles:
      - {measure: pledge}
  - round: 2
    title: Eyes
    sponsors: [sud]
    parties: [nor, sud]
    articles:
      - {measure: inspect, monitor: mid}
conduct:
  - {round: 1, party: nor, stance: spirit}
  - {round: 2, party: nor, stance: shave, towards: [sud]}
meetings:
  - {rounds: [1, 2], token: experts, parties: [nor, sud]}
  - {rounds: [2], token: forum, parties: [nor]}
questions:
  - {round: 1, party: sud}
leaps:
  - {round: 1, party: nor}
answers:
  - {round: 2, party: sud, to: nor}
  - {round: 3, party: sud, to: nor, by: Eyes}
inspections:
  - {rounds: [3], by: nor, of: sud}
conditions:
  - {round: 1, parties: [nor, sud], levels: {fatigue: 900, unease: 900, cost: 900}}
  - {round: 3, parties: [nor], levels: {fatigue: 200}}
beliefs:
  - {holder: nor, of: sud, good_faith: 650}
  - {holder: sud, of: nor, good_faith: 600}
shocks:
  - round: 2
    title: A trawler is fired upon
    effects:
      - {type: image, holder: nor, of: sud, change: -300}
injects:
  - {round: 1, inject: scandal}
bots: {mid: reciprocator}
"""


def read(text: str) -> Script:
    return read_script(text.encode(), "thaw.yaml", CASE)


def enact(script: Script, **changes: object) -> Enacted:
    return Enacted(CASE, replace(script, **changes), seed=SEED)


def test_a_script_is_read_as_it_is_meant() -> None:
    script = read(SCRIPT)
    assert script.parties == ("nor", "sud")
    assert script.texts[0].articles[1].values == {"troops": 9000}
    assert script.texts[1].process == "dictated"
    assert script.texts[2].articles[0].monitor == "mid"
    assert script.conduct[1].towards == ("sud",)
    assert script.conditions[0].levels["cost"] == 900
    assert script.bots == {"mid": "reciprocator"}


MISTAKES = {
    "an unknown party": ("parties: [nor, sud]\ntexts", "parties: [nor, sut]  #!\ntexts", "“sud”?"),
    "an unknown measure": ("{measure: hotline}", "{measure: hotlin}  #!", "“hotline”?"),
    "an unknown parameter": ("{troops: 9000}", "{tropps: 9000}  #!", "did you mean “troops”"),
    "a number out of range": ("troops: 9000", "troops: 900000", "runs from 5000 to 25000"),
    "a round that never comes": ("  - round: 1\n", "  - round: 9  #!\n", "there is no round 9"),
    "another scenario": ("scenario: small", "scenario: large  #!", "written for “large”"),
    "an unknown key": ("title: A thaw", "titel: A thaw  #!", "did you mean “title”"),
    "two texts of a title": ("title: Eyes", "title: The line  #!", "two texts are called"),
    "a text that nobody tables": ("    sponsors: [sud]\n", "", "has no “sponsors”"),
    "a sponsor for what is dictated": (
        "process: dictated",
        "process: dictated\n    sponsors: [nor]  #!",
        "nobody tables or signs it",
    ),
    "a bracket in what is dictated": (
        "process: dictated",
        "process: dictated\n    bracket: {article: 1, parameter: x, owner: nor, accepts: sud}  #!",
        "nobody brackets",
    ),
    "a bracket on no article": ("article: 2,", "article: 3,", "there is no article 3"),
    "a bracket on no parameter": ("parameter: days", "parameter: day", "did you mean “days”"),
    "an own bracket accepted": ("accepts: nor", "accepts: sud", "its own bracket"),
    "a monitor that is bound": ("monitor: mid", "monitor: nor", "no third party to it"),
    "a monitor where none can be": (
        "{measure: hotline}",
        "{measure: hotline, monitor: mid}  #!",
        "no third party can watch",
    ),
    "two stances at once": (
        "stance: spirit}",
        "stance: spirit}\n  - {round: 1, party: nor, stance: evade}  #!",
        "two stances from round 1 on: spirit and evade",
    ),
    "a stance that is none": ("stance: shave", "stance: cheat", "evade, letter, shave, spirit"),
    "three at a meeting of two": (
        "token: experts, parties: [nor, sud]}",
        "token: experts, parties: [nor]}  #!",
        "exactly two",
    ),
    "a party that the script does not play": (
        "token: forum, parties: [nor]",
        "token: forum, parties: [mid]",
        "not among the script's “parties”",
    ),
    "two leaps in a round": (
        "leaps:\n",
        "leaps:\n  - {round: 1, party: nor}\n",
        "twice in round 1",
    ),
    "an answer to no leap": (
        "{round: 2, party: sud, to: nor}",
        "{round: 2, party: nor, to: sud}",
        "no leap of “sud” waits",
    ),
    "an answer by no text": ("by: Eyes", "by: Eye", "did you mean “Eyes”"),
    "an answer that binds nobody": ("by: Eyes", "by: The line", "answers no leap"),
    "an answer beside a leap": (
        "leaps:\n",
        "leaps:\n  - {round: 2, party: sud}\n",
        "leaps in round 2 already",
    ),
    "an inspection of oneself": ("by: nor, of: sud", "by: nor, of: nor", "inspect itself"),
    "two inspections in a round": (
        "inspections:\n",
        "inspections:\n  - {rounds: [3], by: nor, of: sud}\n",
        "two inspections in round 3",
    ),
    "a level out of range": ("fatigue: 200", "fatigue: 2000", "between 0 and 1000"),
    "a level set twice": (
        "conditions:\n",
        "conditions:\n  - {round: 3, parties: [nor], levels: {fatigue: 300}}\n",
        "set twice",
    ),
    "a belief of oneself": ("{holder: nor, of: sud, good", "{holder: sud, of: sud, good", "itself"),
    "a belief too sure": ("good_faith: 650", "good_faith: 1000", "between 20 and 980"),
    "an effect too strong": ("change: -300", "change: -30000", "between -5000 and 5000"),
    "an effect on nobody": ("holder: nor, of: sud, change", "holder: n, of: sud, change", "“n”"),
    "an unknown inject": ("inject: scandal", "inject: scandals", "did you mean “scandal”"),
    "a bot for a party of the script": ("{mid: rec", "{nor: rec", "played by the script already"),
    "an unknown bot": ("reciprocator}", "pacifist}", "must be one of"),
    "a list for a text": (
        "  - round: 1\n    title: The line",
        "  - round: 1\n    title: [a]",
        "text",
    ),
    "no YAML": ("parties: [nor, sud]\ntexts", "parties: [nor, sud\ntexts", "this is not YAML"),
}


@pytest.mark.parametrize(("old", "new", "sentence"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_in_a_sentence_with_its_line(old: str, new: str, sentence: str) -> None:
    assert old in SCRIPT
    text = SCRIPT.replace(old, new, 1)
    with pytest.raises(ScenarioMistake) as refused:
        read(text)
    told = [mistake for mistake in refused.value.mistakes if sentence in mistake.sentence]
    assert told, refused.value
    marked = {number for number, line in enumerate(text.split("\n"), 1) if "#!" in line}
    assert not marked or marked & {mistake.line for mistake in told}, refused.value


def test_ten_megabytes_of_nonsense_are_refused_with_a_line(tmp_path: Path) -> None:
    path = tmp_path / "nonsense.yaml"
    path.write_bytes(b"[{" * 5_000_000)
    with pytest.raises(ScenarioMistake, match="larger than"):
        load_script(path, CASE)
    assert str(path) in _refusal(path)


def test_a_file_that_is_not_there_is_a_mistake_too(tmp_path: Path) -> None:
    assert "cannot be read" in _refusal(tmp_path / "none.yaml")
    assert "cannot be read" in _refusal(tmp_path)


def _refusal(path: Path) -> str:
    with pytest.raises(ScenarioMistake) as refused:
        load_script(path, CASE)
    return str(refused.value)


@given(st.binary(max_size=300))
def test_random_bytes_are_read_or_refused(content: bytes) -> None:
    _read_or_refuse(content)


@given(
    st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 6), st.text(max_size=4)), max_size=3)
)
def test_a_changed_script_is_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SCRIPT
    for at, cut, put in changes:
        text = text[:at] + put + text[at + cut :]
    _read_or_refuse(text.encode("utf-8", "surrogatepass"))


def _read_or_refuse(content: bytes) -> None:
    with suppress(ScenarioMistake):
        read_script(content, "any.yaml", CASE)


# Playing ----------------------------------------------------------------------


def test_a_script_is_played_through_the_gates() -> None:
    played = enact(read(SCRIPT))
    assert played.play.ended
    assert played.entered["The line"] == 1
    assert played.entered["The order"] == 2
    agreements = {one.title: one for one in played.world.public.record.agreements.values()}
    assert agreements["The line"].negotiated
    assert agreements["The line"].articles[1].values["days"] == 22, "the bracket was accepted"
    assert not agreements["The order"].negotiated
    assert [leap.party for leap in played.world.public.record.leaps] == ["nor", "sud"]
    assert len(played.pairs) == CASE.rounds


def test_what_the_engine_does_not_grant_is_kept_with_its_code() -> None:
    played = enact(read(SCRIPT), conditions=(), beliefs=())
    codes = {(one.move, one.code) for one in played.rejected}
    assert ("Leap", "too-little-capital") in codes or played.world.public.record.leaps
    poor = enact(
        read(SCRIPT),
        conditions=(Levels(round=1, parties=("sud",), levels={"fatigue": 0, "unease": 0}),),
    )
    assert ("sud", "Attend", "too-content") in {
        (one.party, one.move, one.code) for one in poor.rejected
    }


def test_conduct_counts_from_its_round_on_and_a_named_partner_before_all() -> None:
    played = enact(read(SCRIPT))
    seen = {
        (fact.round, one.party, one.true)
        for entry in played.play.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
        for one in fact.reckoning.compliance
        if one.towards in ("nor", "sud") and one.party in ("nor", "sud")
    }
    assert (2, "nor", "shave") in seen
    assert (3, "nor", "shave") in seen
    assert (2, "sud", "letter") in seen


def test_a_shock_is_news_for_everybody_and_moves_what_it_says() -> None:
    played = enact(read(SCRIPT))
    news = [
        fact
        for entry in played.play.entries
        for fact in entry.event.public
        if isinstance(fact, NewsCame)
    ]
    assert {"A trawler is fired upon", "The order"} <= {fact.headline["en"] for fact in news}
    calm = enact(read(SCRIPT), shocks=())
    shocked, spared = played.pairs[1]["nor"]["sud"].image, calm.pairs[1]["nor"]["sud"].image
    assert shocked == spared - 300


def test_a_prepared_inject_is_sent_by_control() -> None:
    played = enact(read(SCRIPT))
    assert played.world.hidden.injects == {"scandal": 1}


def test_conditions_stand_where_the_script_puts_them_whatever_the_tide_and_the_news() -> None:
    script = Script(
        parties=("nor", "sud"),
        conditions=(
            Levels(round=1, parties=("nor",), levels={"fatigue": 700}),
            Levels(round=3, parties=("nor",), levels={"fatigue": 650}),
        ),
        shocks=(
            Shock(
                round=1,
                title="A crash",
                effects=(SetCondition(party="nor", condition="fatigue", change=-90),),
            ),
        ),
    )
    played = Enacted(CASE, script, seed=SEED)
    homes = {
        fact.round: fact.parties["nor"].conditions["fatigue"]
        for entry in played.play.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
    }
    assert (homes[1], homes[2]) == (610, 650)


def test_a_script_without_a_tide_stands_still() -> None:
    assert staged(CASE, Script(parties=("nor",), tide="none")).tide == ()


def test_nobody_leaps_without_leaps_and_a_text_can_lose_its_measures() -> None:
    script = read(SCRIPT)
    assert without_leaps(script).leaps == ()
    assert [answer.by for answer in without_leaps(script).answers] == ["Eyes"]
    less = without_measures(script, frozenset({"hotline", "pledge", "inspect"}))
    assert [text.title for text in less.texts] == ["The line"]
    assert less.texts[0].bracket is not None
    assert less.texts[0].bracket.article == 1
    assert [answer.by for answer in less.answers] == ["leap"]


def test_a_bot_plays_whom_the_script_leaves_to_it() -> None:
    script = read(SCRIPT)
    players = {"mid": bots(CASE)["mid"]}
    played = Enacted(CASE, script, seed=SEED, players=players)
    acted = {getattr(entry.actor, "party", None) for entry in played.play.entries}
    assert "mid" in acted
    assert not [one for one in played.rejected if one.party == "mid"]
