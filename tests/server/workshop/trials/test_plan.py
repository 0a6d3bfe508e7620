"""What is to be played, by whom, and what is left out of it."""

import pytest
from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Dictate, Offer
from game_rules.theatre.script import Prompt, Script
from server.scripts.historical import HISTORY
from server.workshop.trials.plan import Plan, PlanMistake, crew, leave_out, seed_of
from server.workshop.trials.simulate import planned
from tests.game_rules.bots.scenes import ready, talks
from tests.kit.small import MEASURES, measure, small


def plan(*without: str) -> Plan:
    scenario = small()
    bots = crew(scenario, "reciprocator")
    return leave_out(Plan(scenario=scenario, bots=bots, seed="x"), without)


def test_each_game_has_a_seed_of_its_own_from_any_word() -> None:
    seeds = [seed_of(word, number) for word in ("tide", "潮", "") for number in (1, 2)]
    assert len(set(seeds)) == len(seeds)
    assert all(len(seed) == 32 and int(seed, 16) >= 0 for seed in seeds)
    assert seed_of("tide", 1) == seed_of("tide", 1)


def test_bots_are_given_by_place_by_party_or_one_for_all() -> None:
    scenario = planned("two-shores").scenario
    names = [party.id for party in scenario.parties if party.playable]
    assert set(crew(scenario, "hawk").values()) == {"hawk"}
    assert crew(scenario, "hawk,reciprocator")[names[1]] == "reciprocator"
    one = crew(scenario, f"{names[1]}=hawk")
    assert [one[name] for name in names[:2]] == ["reciprocator", "hawk"]
    for wrong, sentence in (
        ("hawkk", "did you mean “hawk”"),
        ("halvren=hawk", "did you mean “halvern”"),
        (",".join(["hawk"] * 9), "9 bots for"),
    ):
        with pytest.raises(PlanMistake, match=sentence):
            crew(scenario, wrong)


def test_what_cannot_be_left_out_is_told() -> None:
    with pytest.raises(PlanMistake, match="did you mean “leaps”"):
        leave_out(planned("two-shores"), ["leap"])
    with pytest.raises(PlanMistake, match="no measure and no inject"):
        leave_out(planned("two-shores"), ["xyz"])


def test_an_inject_can_be_left_out() -> None:
    plan = planned("two-shores")
    inject = plan.scenario.injects[0].id
    assert inject not in {one.id for one in leave_out(plan, [inject]).scenario.injects}


def test_a_measure_left_out_is_not_dictated_either() -> None:
    plan = planned("helsinki", script=HISTORY / "helsinki.yaml")
    left = leave_out(plan, ["non-use-of-force"])
    assert left.script is not None
    assert "non-use-of-force" not in {
        clause.measure for text in left.script.texts for clause in text.articles
    }
    assert not any(
        isinstance(effect, Dictate) for one in left.scenario.injects for effect in one.effects
    )


def test_there_may_be_as_many_bots_as_parties_and_fewer_come_round_again() -> None:
    three = crew(small(), "hawk, diplomat ,grit")
    assert list(three.items()) == [("nor", "hawk"), ("sud", "diplomat"), ("mid", "grit")]
    assert list(crew(small(), "hawk,grit").values()) == ["hawk", "grit", "hawk"]
    with pytest.raises(PlanMistake, match="4 bots for 3 parties"):
        crew(small(), "hawk,hawk,hawk,hawk")


def test_news_that_is_left_out_is_prompted_by_no_script() -> None:
    prompts = tuple(Prompt(round=1, inject=inject) for inject in ("scandal", "storm"))
    script = Script(parties=("nor",), injects=prompts)
    given = Plan(scenario=small(), bots={}, seed="x", script=script)
    left = leave_out(given, ["scandal"])
    assert left.script == Script(parties=("nor",), injects=prompts[1:])
    assert [one.id for one in left.scenario.injects] == ["storm", "dated"]


def test_what_stands_on_a_measure_goes_with_it_and_so_on() -> None:
    top = measure("top", "observation", "informational", 9, requires=("observe",))
    scenario = small(offers=tuple(Offer(measure=each) for each in (*MEASURES, top)))
    left = leave_out(Plan(scenario=scenario, bots={}, seed="x"), ["notify"]).scenario
    assert [offer.measure.id for offer in left.offers] == ["inspect", "hotline", "freeze", "pledge"]


def test_the_process_and_the_institution_are_numbers_of_the_model() -> None:
    assert plan().constants() == CONSTANTS
    assert plan("institution").constants() == replace(CONSTANTS, institution=0.0)
    without = plan("process").constants()
    assert (without.act, without.quiet, without.process_part) == (0.0, 0.0, 0.0)
    both = plan("process", "institution")
    assert both.without == ("process", "institution")
    assert both.constants() == replace(without, institution=0.0)


def test_who_is_kept_from_leaps_or_texts_does_everything_else_as_before() -> None:
    view = replace(ready(talks()), intelligence=None)
    assert any(isinstance(one, c.Table) for one in plan().players()["nor"](view, 0))
    kept = plan("measures").players()["nor"](view, 0)
    assert not any(isinstance(one, c.Table) for one in kept)
    assert plan("leaps").players()["nor"](view, 0) == plan().players()["nor"](view, 0)


def test_a_seat_that_is_to_keep_still_does_and_the_others_do_not() -> None:
    view = ready(talks())
    players = plan().players("nor")
    assert list(players) == ["nor", "sud", "mid"], "by their chance keys"
    assert players["nor"](view, 0) == ()
    assert players["sud"](view, 0) != ()
