"""What a round lets each holder have of each other party, and of what it hears nothing."""

from typing import Literal

import pytest
from msgspec.structs import replace

from game_rules.compliance.answers import Answers
from game_rules.minds.released import Released
from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.record.ledger import Compliance
from game_rules.resolution.incidents import Size
from game_rules.resolution.ratification import Ratified
from game_rules.resolution.releasing import Aired, aired, released
from game_rules.resolution.scene import Ordered, Sightings, scene_of
from game_rules.scenario.scenario import Effect, Inject, MoveImage
from game_rules.scenario.treaty import Article, Draft
from tests.kit.acts import article, enter
from tests.kit.small import small
from tests.kit.table import Table

NOTHING = Answers(answered=(), lapsed=(), gone=())
PARTIES = ("nor", "sud", "mid")


def deciding(*articles: Article, effects: tuple[Effect, ...] = ()) -> Table:
    """A table in the first decisions, with these articles in force for all."""
    scenario = small()
    news = Inject(id="news", headline={}, text={}, effects=effects)
    table = Table(replace(scenario, injects=(news,), tide_noise=80))
    table.tick()
    if articles:
        enter(table, *articles)
    return table


def met(agreement: str, article: int, seen: Literal["spirit", "letter", "shave"]) -> Compliance:
    return Compliance(
        agreement=agreement, article=article, party="sud", towards="nor", true="evade", seen=seen,
        odds=0, draw=0,
    )  # fmt: skip


def resolved(
    table: Table,
    ratified: Ratified | None = None,
    answers: Answers = NOTHING,
    *,
    incidents: dict[Ordered, Size] | None = None,
    seen: Literal["spirit", "letter", "shave"] = "letter",
) -> Aired:
    """The round, with everything seen to be met in one way."""
    scene = scene_of(table.world)
    owed = {
        (party, other): tuple(
            met(text.id, one.id, seen)
            for text in scene.agreements
            for one in text.articles
            if party in one.parties and other in text.parties
        )
        for party in PARTIES
        for other in PARTIES
        if party != other
    }
    sightings = Sightings(compliance=(), met=owed, incidents=incidents or {}, chances=())
    return aired(scene, sightings, ratified or Ratified(), answers)


def attend(table: Table, party: str, token: c.Token, partner: str | None = None) -> None:
    tokens = (Attention(token=token, partner=partner),)
    table.must(party, c.Attend(round=table.world.public.stage.round, tokens=tokens))


def told(found: Aired) -> dict[Ordered, Released]:
    return {(a, b): released(found, a, b) for a in PARTIES for b in PARTIES if a != b}


def changed(before: Table, after: Aired) -> set[Ordered]:
    """The pairs, holder first, that were told something else than where nothing was done."""
    quiet = told(resolved(before))
    return {pair for pair, one in told(after).items() if one != quiet[pair]}


def test_in_a_quiet_round_there_is_the_tide_and_to_each_pair_its_own() -> None:
    found = told(resolved(deciding()))
    for (holder, of), one in found.items():
        rivals = {holder, of} == {"nor", "sud"}
        assert one == Released(round=1, noise=one.noise, settled=not rivals)
    assert len({one.noise for one in found.values()}) == len(found)
    assert all(abs(one.noise) < 1000 for one in found.values())


def test_an_incident_is_that_of_its_pair_and_holder() -> None:
    table = deciding()
    after = resolved(table, incidents={("nor", "sud"): "small"})
    assert changed(table, after) == {("nor", "sud")}
    assert released(after, "nor", "sud").incident == "small"


def test_news_is_for_whose_image_it_moves() -> None:
    move = MoveImage(holder="nor", of="sud", change=-50)
    table = deciding(effects=(move,))
    table.must("control", c.SendInject(inject="news"))
    found = told(resolved(table))
    (one,) = found["nor", "sud"].news
    assert (one.inject, one.change, one.by_control, one.loss) == ("news", -50, True, False)
    assert not any(other.news for pair, other in found.items() if pair != ("nor", "sud"))


@pytest.mark.parametrize(("change", "loss"), [(-50, True), (50, False)])
def test_only_bad_news_is_a_loss(change: int, loss: bool) -> None:
    table = deciding(effects=(MoveImage(holder="nor", of="sud", change=change, loss=True),))
    table.must("control", c.SendInject(inject="news"))
    (one,) = released(resolved(table), "nor", "sud").news
    assert one.loss is loss


def test_what_binds_is_released_as_it_was_seen_and_not_as_it_was() -> None:
    table = deciding(article("notify"))
    found = told(resolved(table, seen="shave"))
    (theirs,) = found["nor", "sud"].theirs
    (ours,) = found["nor", "sud"].ours
    assert (theirs.agreement, theirs.article, theirs.measure.id) == ("a", 1, "notify")
    assert theirs.seen == ours.seen == "shave", "although it was evaded"
    assert (theirs.monitored, theirs.negotiated, theirs.dated) == (False, True, False)
    assert found["mid", "nor"].ours == ()
    assert [one.measure.id for one in found["mid", "nor"].theirs] == ["notify"], "it joined too"


def test_a_third_party_that_turned_to_it_has_watched() -> None:
    table = deciding(article("inspect", monitor="mid"))
    (one,) = released(resolved(table), "nor", "sud").theirs
    assert (one.monitored, one.watched) == (True, False)
    attend(table, "mid", "monitor")
    (one,) = released(resolved(table), "nor", "sud").theirs
    assert (one.monitored, one.watched) == (True, True)


def test_meetings_take_two_and_are_theirs() -> None:
    table = deciding()
    attend(table, "nor", "experts", "sud")
    assert changed(table, resolved(table)) == set()
    attend(table, "sud", "experts", "nor")
    found = told(resolved(table))
    met = {pair for pair, one in found.items() if one.acts}
    assert met == {("nor", "sud"), ("sud", "nor")}
    assert found["nor", "sud"].acts == {"experts"}
    assert not found["nor", "sud"].reviewed


def test_a_sign_is_read_by_whom_it_is_made_to_and_two_hands_are_an_act() -> None:
    table = deciding()
    attend(table, "nor", "gesture", "sud")
    one_hand = told(resolved(table))
    assert one_hand["sud", "nor"].gesture == "friendly"
    assert one_hand["nor", "sud"].gesture == "none"
    assert one_hand["sud", "nor"].acts == frozenset()
    attend(table, "sud", "gesture", "nor")
    assert released(resolved(table), "nor", "sud").acts == {"gestures"}
    attend(table, "sud", "warning", "nor")
    fist = released(resolved(table), "nor", "sud")
    assert (fist.gesture, fist.acts) == ("hostile", frozenset())


def test_a_question_in_public_is_heard_by_all() -> None:
    table = deciding()
    attend(table, "nor", "question")
    assert {pair for pair, one in told(resolved(table)).items() if one.questioned} == {
        ("sud", "nor"),
        ("mid", "nor"),
    }


def test_a_leap_is_seen_by_all_and_settled_between_rivals_by_its_answer() -> None:
    table = deciding()
    table.must("nor", c.Leap(round=1, confirm=True))
    found = told(resolved(table))
    for other in ("sud", "mid"):
        leap = found[other, "nor"].their_leap
        assert leap is not None
        assert (leap.party, leap.nth, leap.round) == ("nor", 1, 1)
        assert found["nor", other].our_leap == leap
        assert found[other, "nor"].our_leap is found["nor", other].their_leap is None
    assert not found["sud", "nor"].settled
    assert found["mid", "nor"].settled, "nobody owes a neutral an answer"
    answered = resolved(table, answers=Answers(answered=(("nor", 1, "sud"),), lapsed=(), gone=()))
    for pair in (("nor", "sud"), ("sud", "nor")):
        assert released(answered, *pair).settled
        assert released(answered, *pair).answered == (), "that is for leaps of before"


def test_an_earlier_leap_is_answered_or_runs_out_between_the_two_of_them() -> None:
    table = deciding()
    table.until("decisions", 2)
    after = told(resolved(table, answers=Answers(
        answered=(("nor", 1, "sud"),), lapsed=(), gone=(("sud", 1, "mid"),))))  # fmt: skip
    for pair, one in after.items():
        assert one.answered == ((1,) if set(pair) == {"nor", "sud"} else ())
        assert one.lapsed == ((1,) if set(pair) == {"sud", "mid"} else ())


def test_notice_is_news_to_whom_it_leaves_with_the_articles_that_bound() -> None:
    table = Table(small(denounce=True))
    table.tick()
    enter(table, article("notify"), article("pledge", id=2), article("hotline", ("nor",), id=3),
          parties=("nor", "sud"))  # fmt: skip
    table.must("sud", c.Denounce(round=1, agreement="a", notice=True))
    found = told(resolved(table))
    assert found["nor", "sud"].denounced == (("a", 2),)
    assert {pair for pair, one in found.items() if one.denounced} == {("nor", "sud")}


def signed(*sponsors: str, resolved: tuple[Ordered, ...] = ()) -> Ratified:
    """A text for the rivals that goes on, on the paper of these."""
    draft = Draft(
        id="d", title="", revision=1, sponsors=sponsors, parties=("nor", "sud"),
        access=PARTIES, articles=(article("notify"),), signatures=("nor", "sud"),
        resolved=resolved,
    )  # fmt: skip
    return Ratified(carried=(draft,))


@pytest.mark.parametrize(
    ("sponsors", "joint"), [(("nor", "sud"), True), (("mid",), True), (("nor",), False)]
)
def test_what_bears_both_names_or_a_third_s_is_a_joint_act(
    sponsors: tuple[str, ...], joint: bool
) -> None:
    found = told(resolved(deciding(), signed(*sponsors)))
    for pair, one in found.items():
        assert one.acts == ({"joint"} if joint and set(pair) == {"nor", "sud"} else frozenset())


def test_a_bracket_resolved_between_two_that_the_text_is_for_is_an_act_of_theirs() -> None:
    ratified = signed("nor", resolved=(("nor", "sud"), ("sud", "mid")))
    found = told(resolved(deciding(), ratified))
    acted = {pair for pair, one in found.items() if "bracket" in one.acts}
    assert acted == {("nor", "sud"), ("sud", "nor")}
