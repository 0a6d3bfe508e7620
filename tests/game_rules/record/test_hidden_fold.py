"""The hidden fold: what each fact that nobody is told leaves of itself."""

from msgspec.structs import replace

from game_rules.record import events as e
from game_rules.record.hidden import Adjustment, Hidden, PartyState
from game_rules.record.hidden_fold import fold_hidden
from game_rules.record.ledger import Reckoning
from tests.kit.blank import blank
from tests.kit.small import small

START = fold_hidden(
    None,
    e.Begun(scenario=small(), seed="5" * 32, rules="1", format=1, parties={}, pairs={}),
)


def after(*facts: e.HiddenFact) -> Hidden:
    hidden = START
    for fact in facts:
        hidden = fold_hidden(hidden, fact)
    return hidden


def test_it_begins_with_the_scenario_and_the_seed_and_nothing_else() -> None:
    assert (START.scenario, START.seed) == (small(), "5" * 32)
    assert (START.understudies, START.authors) == ({}, {})
    assert (START.injects, START.wishes, START.allowances) == ({}, {}, {})


def test_a_bot_takes_a_seat_over_from_another_and_gives_it_back() -> None:
    into = e.UnderstudyIn(party="nor", bot="hawk")
    other = e.UnderstudyIn(party="nor", bot="reciprocator")
    assert after(into, other).understudies == {"nor": "reciprocator"}
    out = e.UnderstudyIn(party="nor", bot=None)
    assert after(into, out).understudies == after(out).understudies == {}
    beside = e.UnderstudyIn(party="sud", bot="hawk")
    assert after(into, beside, out).understudies == {"sud": "hawk"}


def test_a_wish_for_time_waits_until_that_seat_is_answered() -> None:
    wishes = [e.TimeWished(seat=seat, factor=1500) for seat in ("ann", "bob")]
    waiting = after(*wishes)
    assert waiting.wishes == {"ann": 1500, "bob": 1500}
    assert waiting.allowances == {}
    answered = after(*wishes, e.TimeAllowed(seat="ann", factor=1250))
    assert answered.wishes == {"bob": 1500}
    assert answered.allowances == {"ann": 1250}
    assert after(e.TimeAllowed(seat="eve", factor=0)).allowances == {"eve": 0}


def test_steps_of_control_are_kept_one_after_the_other_though_alike() -> None:
    step = e.Adjusted(adjustment=blank(Adjustment))
    assert after(step, step).adjustments == (blank(Adjustment),) * 2


def test_who_wrote_a_text_and_when_news_were_sent_stays_known() -> None:
    hidden = after(
        e.AuthorHidden(draft="a", author="nor"),
        e.AuthorHidden(draft="b", author="sud"),
        e.InjectSent(inject="storm", round=2),
    )
    assert hidden.authors == {"a": "nor", "b": "sud"}
    assert hidden.injects == {"storm": 2}


def test_a_resolution_replaces_the_state_and_leaves_what_was_laid_down() -> None:
    before = after(e.UnderstudyIn(party="nor", bot="hawk"), e.InjectSent(inject="storm", round=1))
    parties = {"nor": blank(PartyState)}
    resolved = e.Resolved(round=1, parties=parties, pairs={}, reckoning=blank(Reckoning))
    assert fold_hidden(before, resolved) == replace(before, parties=parties)
