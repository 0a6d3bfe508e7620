"""Meaning: names that exist, relations that are complete, rounds that come; each with its place.

What authors write wrong is in `tests/kit/mistakes.py`. Here each check is asked with data that it
is just content with and that it is just not content with.
"""

import pytest
from msgspec.structs import replace

from game_rules.scenario.catalogue import Catalogue
from game_rules.scenario.scenario import (
    AdvantageAim,
    Aim,
    Dictate,
    Effect,
    Inject,
    MoveImage,
    OpenLeap,
    PositionAim,
    Scenario,
    SecurityAim,
    SetCondition,
    StandingAim,
    Tide,
)
from game_rules.scenario.treaty import Article
from server.scenarios.meaning import NEEDED, VIEWERS, Path, wrong_in_catalogue, wrong_in_scenario
from tests.kit import acts
from tests.kit.small import MEASURES, small

THREE: tuple[Aim, ...] = (
    StandingAim(capital=500),
    StandingAim(sponsored=1),
    SecurityAim(fear="surprise", of="sud"),
)


def whole() -> Scenario:
    """The small scenario as a file could hold it: every mandate with its three aims."""
    plain = small()
    parties = []
    for party in plain.parties:
        other = "sud" if party.id != "sud" else "nor"
        aims = (*THREE[:2], SecurityAim(fear="surprise", of=other))
        mandates = tuple(replace(each, aims=aims) for each in party.mandates)
        parties.append(replace(party, mandates=mandates))
    return replace(plain, parties=tuple(parties))


def found(scenario: Scenario) -> list[tuple[Path, str]]:
    return list(wrong_in_scenario(scenario))


def told(scenario: Scenario) -> tuple[Path, str]:
    """The one thing that is wrong."""
    (only,) = found(scenario)
    return only


def aiming(aim: Aim) -> Scenario:
    """Norland's first mandate with this as its first aim."""
    scenario = whole()
    first = scenario.parties[0]
    mandate = replace(first.mandates[0], aims=(aim, *first.mandates[0].aims[1:]))
    nor = replace(first, mandates=(mandate, *first.mandates[1:]))
    return replace(scenario, parties=(nor, *scenario.parties[1:]))


def news(*effects: Effect, **changes: object) -> Scenario:
    plain = Inject(id="news", headline={"en": "News"}, text={"en": "News."}, effects=effects)
    return replace(whole(), injects=(replace(plain, **changes),))


def dictated(article: Article, *, parties: tuple[str, ...] = ("nor", "sud")) -> Scenario:
    return news(Dictate(title="Truce", parties=parties, articles=(article,)))


def test_a_whole_scenario_has_nothing_wrong() -> None:
    assert found(whole()) == []


# Who there is ----------------------------------------------------------------


@pytest.mark.parametrize("right", NEEDED)
def test_without_a_right_that_somebody_must_hold_an_exercise_stands_still(right: str) -> None:
    scenario = whole()
    roles = tuple(
        replace(role, rights=tuple(each for each in role.rights if each != right))
        for role in scenario.roles
    )
    assert told(replace(scenario, roles=roles)) == (("roles",), f"no role has the right to {right}")


def test_rights_for_what_a_scenario_lets_people_do_must_be_held() -> None:
    scenario = whole()
    assert told(replace(scenario, denounce=True))[1] == "no role has the right to denounce"
    dumb = tuple(
        replace(role, rights=tuple(each for each in role.rights if each != "speak"))
        for role in scenario.roles
    )
    assert found(replace(scenario, roles=dumb, plenary="spoken")) == []
    assert told(replace(scenario, roles=dumb, plenary="written"))[1].endswith("right to speak")


@pytest.mark.parametrize("word", VIEWERS)
def test_no_party_is_called_like_a_viewer(word: str) -> None:
    scenario = whole()
    renamed = replace(scenario.parties[2], id=word)
    relations = tuple(
        replace(
            each,
            holder=word if each.holder == "mid" else each.holder,
            of=word if each.of == "mid" else each.of,
        )
        for each in scenario.relations
    )
    scenario = replace(scenario, parties=(*scenario.parties[:2], renamed), relations=relations)
    assert told(scenario) == (
        ("parties", 2, "id"),
        f"“{word}” is a word of the program and no name for a party",
    )


@pytest.mark.parametrize("field", ["id", "key", "short"])
def test_what_tells_parties_apart_is_used_once(field: str) -> None:
    scenario = whole()
    first, second, third = scenario.parties
    same = replace(third, **{field: getattr(second, field)})
    paths = [path for path, _ in found(replace(scenario, parties=(first, second, same)))]
    assert ("parties", 2, field) in paths


def test_every_party_has_an_image_of_every_other_and_of_nobody_else() -> None:
    scenario = whole()
    first, *rest = scenario.relations
    missing = f"the image that “{first.holder}” has of “{first.of}” is missing"
    assert told(replace(scenario, relations=tuple(rest))) == (("relations",), missing)
    assert told(replace(scenario, relations=(*scenario.relations, first)))[1].endswith(
        "given twice"
    )
    oneself = (*scenario.relations, replace(first, of=first.holder))
    assert told(replace(scenario, relations=oneself))[1].endswith("no image of itself")


def test_a_longer_name_ends_with_the_name() -> None:
    scenario = whole()
    first = scenario.parties[0]

    def called(words: str, tag: str = "en") -> Scenario:
        party = replace(first, called={tag: words})
        return replace(scenario, parties=(party, *scenario.parties[1:]))

    assert found(called("the Kingdom of Norland")) == []
    assert found(called("le Norland", "fr")) == [], "a language without its own name has English's"
    assert told(called("Norland the Great"))[0] == ("parties", 0, "called")


# When ------------------------------------------------------------------------


def test_the_last_round_is_a_round_and_the_one_after_it_is_not() -> None:
    scenario = whole()
    last = scenario.rounds
    for round, fine in ((last, True), (last + 1, False)):
        tide = Tide(round=round, condition="fatigue", change=10)
        assert (found(replace(scenario, tide=(tide,))) == []) is fine
        assert (found(news(round=round)) == []) is fine
        early = PositionAim(measure="pledge", not_before=round)
        assert (found(aiming(early)) == []) is fine


def test_there_are_as_many_names_as_rounds_or_none() -> None:
    scenario = whole()
    names = tuple({"en": name} for name in ("One", "Two", "Three", "Four"))
    assert found(replace(scenario, round_names=names[:3])) == []
    assert told(replace(scenario, round_names=names))[1] == "there are 4 names for 3 rounds"


# What they want --------------------------------------------------------------


@pytest.mark.parametrize(
    "aim",
    [
        SecurityAim(fear="surprise", of="nor"),
        AdvantageAim(over="nor"),
        PositionAim(measure="notify", parameter="troops", party="nor", at_most=9000),
    ],
)
def test_no_aim_is_against_oneself(aim: Aim) -> None:
    assert told(aiming(aim))[1] == "“nor” can have no aim against itself"


@pytest.mark.parametrize(
    ("aim", "sentence"),
    [
        (PositionAim(measure="notify", parameter="troops", at_least=5000), None),
        (PositionAim(measure="notify", parameter="troops", at_most=25000), None),
        (PositionAim(measure="notify", parameter="troops", at_least=9000, at_most=9000), None),
        (
            PositionAim(measure="notify", parameter="troops", at_least=9001, at_most=9000),
            "no number is at least 9001 and at most 9000",
        ),
        (
            PositionAim(measure="notify", parameter="troops", at_least=4999),
            "“troops” runs from 5000 to 25000, not to 4999",
        ),
        (
            PositionAim(measure="notify", parameter="troops", at_most=25001),
            "“troops” runs from 5000 to 25000, not to 25001",
        ),
        (
            PositionAim(measure="notify", parameter="troops"),
            "an aim about a parameter has “at_least” or “at_most”",
        ),
        (
            PositionAim(measure="notify", at_most=9000),
            "“at_least” and “at_most” need a “parameter”",
        ),
        (PositionAim(measure="notify"), None),
        (StandingAim(), "a standing aim has either “capital” or “sponsored”"),
        (StandingAim(capital=1, sponsored=1), "a standing aim has either “capital” or “sponsored”"),
    ],
)
def test_an_aim_can_be_met(aim: Aim, sentence: str | None) -> None:
    assert [why for _, why in found(aiming(aim))] == ([sentence] if sentence else [])


# What happens ----------------------------------------------------------------


@pytest.mark.parametrize(
    "effect",
    [
        SetCondition(party="nobody", condition="fatigue", change=1),
        OpenLeap(party="nobody", discount=1),
        MoveImage(holder="nobody", of="sud", change=1),
        MoveImage(holder="nor", of="nobody", change=1),
    ],
)
def test_news_acts_on_parties_that_there_are(effect: Effect) -> None:
    path, sentence = told(news(effect))
    assert path[:4] == ("injects", 0, "effects", 0)
    assert sentence.startswith("there is no party “nobody”")


def test_news_is_told_to_parties_that_there_are() -> None:
    assert told(news(to=("nor", "nobody")))[0] == ("injects", 0, "to", 1)


def test_a_dictated_text_is_one_that_could_have_been_written() -> None:
    assert found(dictated(acts.article("notify"))) == []
    assert found(dictated(acts.article("notify", ("sud",)))) == []


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        (acts.article("notify", ()), "an article binds at least one party, each named once"),
        (acts.article("notify", ("sud", "sud")), "an article binds at least one party"),
        (acts.article("notify", ("sud", "mid")), "“mid” is no party to this agreement"),
        (acts.article("notify", troops=4999), "“troops” runs from 5000 to 25000, not to 4999"),
        (acts.article("notify", ("sud",), monitor="nor"), "“notify” is not one that a third party"),
        (acts.article("inspect", monitor="nor"), "“nor” must be a party to this agreement"),
        (acts.article("inspect", monitor="mid"), "“mid” must be a party to this agreement"),
        (
            replace(acts.article("notify"), measure="notifi"),
            "is not offered; did you mean “notify”",
        ),
        (replace(acts.article("hotline"), values={"days": 1}), "knows no “days”"),
        (replace(acts.article("notify"), values={"troops": 5000}), "has no value for “days”"),
    ],
)
def test_what_nobody_could_have_written_is_not_dictated(article: Article, sentence: str) -> None:
    path, why = told(dictated(article))
    assert path[:6] == ("injects", 0, "effects", 0, "articles", 0)
    assert sentence in why


def test_a_third_party_watches_over_what_does_not_bind_it() -> None:
    watched = acts.article("inspect", ("nor", "sud"), monitor="mid")
    assert found(dictated(watched, parties=("nor", "sud", "mid"))) == []


def test_a_dictated_text_has_two_parties_and_an_article() -> None:
    alone = dictated(acts.article("notify", ("nor",)), parties=("nor",))
    assert told(alone)[1] == "an agreement needs at least two parties, each named once"
    twice = dictated(acts.article("notify", ("nor",)), parties=("nor", "nor"))
    assert told(twice)[1] == "an agreement needs at least two parties, each named once"
    empty = news(Dictate(title="Nothing", parties=("nor", "sud"), articles=()))
    assert told(empty)[1] == "an agreement needs at least one article"


# The catalogue ---------------------------------------------------------------


def test_a_circle_of_prerequisites_is_told_with_its_ring() -> None:
    first, second, *rest = MEASURES
    ring = Catalogue(measures=(replace(first, requires=("observe",)), second, *rest))
    ((path, sentence),) = wrong_in_catalogue(ring)
    assert path[::2] == ("measures", "requires")
    assert sentence in (
        "prerequisites run in a circle: notify → observe → notify",
        "prerequisites run in a circle: observe → notify → observe",
    )


def test_nor_does_a_case_close_a_circle_with_what_it_adds() -> None:
    plain = small()
    first, *rest = plain.offers
    asking = replace(first, measure=replace(first.measure, requires=("observe",)))
    told_of = [
        sentence for _, sentence in wrong_in_scenario(replace(plain, offers=(asking, *rest)))
    ]
    assert any(sentence.startswith("prerequisites run in a circle: ") for sentence in told_of)


def test_our_small_measures_are_in_order() -> None:
    assert list(wrong_in_catalogue(Catalogue(measures=MEASURES))) == []
