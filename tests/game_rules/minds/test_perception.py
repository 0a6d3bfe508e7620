"""How one image moves."""

from typing import get_type_hints

from msgspec.structs import replace

from game_rules.minds import institution
from game_rules.minds.perception import move
from game_rules.minds.reader import Holder
from game_rules.minds.released import LeapSeen, News, Obligation, Released, Seen
from game_rules.record.commands import Attention
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Item
from game_rules.record.world import Orders
from tests.game_rules.minds.readers import PAIR, account, bound, holder, items, with_
from tests.kit.bench import Bench


def test_an_image_is_given_its_holder_s_own_state_and_what_was_released() -> None:
    """Law 5 by construction: nothing of the other's own state has a way in."""
    hints = get_type_hints(move)
    hints.pop("return")
    assert set(hints) == {"holder", "pair", "released", "k"}
    assert set(Holder.__struct_fields__) == {"conditions", "tidal", "sensitivities", "lens"}
    named = {name for struct in (Released, Obligation) for name in struct.__struct_fields__}
    assert not named & {"mandate", "conditions", "true", "stance", "capital", "sensitivities"}


def test_signing_anew_does_not_make_it_new() -> None:
    pair = PAIR
    ages = []
    for number in range(3):
        again = bound("spirit", agreement=str(number))
        pair, found = move(holder(), pair, with_(again))
        ages.append(items(found, "notification")[0].factors["age"])
    assert ages == [0, 1, 2]


def test_of_several_breaches_the_worst_counts_whole() -> None:
    def cost(*how: Seen) -> int:
        (one,) = items(account(with_(*(bound(each) for each in how))), "breach")
        return one.amount

    assert cost("shave") == -300
    assert cost("evade") == -600
    assert cost("evade", "shave") == cost("evade", "evade") == -750
    nine: tuple[Seen, ...] = ("evade",) * 9
    assert cost(*nine) == -1200


def test_words_given_make_a_violation_worse() -> None:
    declared = with_(bound("evade"), bound("letter", "declaratory"))
    (one,) = items(account(declared), "breach")
    assert one.amount == -750
    assert one.factors["declared"] == 1000


def test_what_is_met_in_the_letter_hardly_becomes_habit() -> None:
    trusted = replace(PAIR, image=1000)

    def habit(how: Seen, *, dated: bool = False) -> int:
        deeds = (bound(how, "constraint", dated=dated), bound(how, "inspection", dated=dated))
        return move(holder(), trusted, with_(*deeds))[0].institution

    assert habit("spirit") > 3 * habit("letter") > 0
    assert habit("letter") > habit("shave") > habit("evade") == 0
    assert habit("spirit") > habit("spirit", dated=True)


def test_notification_keeps_an_exercise_from_being_read_as_an_attack() -> None:
    plain = items(account(with_(incident="small")), "incident")
    told = items(account(with_(bound("letter"), incident="small")), "incident")
    assert plain[0].amount == -250
    assert told[0].amount == -125


def test_what_a_small_blow_takes_an_institution_gives_back_and_a_major_one_not() -> None:
    strong = replace(PAIR, institution=1000)
    after, _ = move(holder(), strong, with_(incident="small"))
    assert after.repair == 112
    _, found = move(holder(), after, with_())
    assert items(found, "repair")[0].amount == 36
    after, _ = move(holder(), strong, with_(incident="grave"))
    assert after.repair == 0


def test_news_of_the_calendar_and_of_control_are_told_apart() -> None:
    news = (
        News(inject="storm", change=-120, by_control=False),
        News(inject="speech", change=50, by_control=True),
        News(inject="nothing", change=0, by_control=True),
    )
    found = account(with_(news=news))
    assert [(item.cause, item.amount, item.subject) for item in found.items if item.subject] == [
        ("incident", -120, "storm"),
        ("control", 50, "speech"),
    ]


def test_news_that_is_written_as_a_loss_meets_the_institution_and_other_news_does_not() -> None:
    held = replace(PAIR, institution=800)

    def told(change: int, *, loss: bool, pair: Pair = held) -> tuple[Item, int]:
        news = (News(inject="storm", change=change, by_control=False, loss=loss),)
        moved, account = move(holder(), pair, with_(news=news))
        (item,) = items(account, "incident")
        return item, moved.repair

    plain, pool = told(-300, loss=False)
    assert (plain.amount, plain.factors, pool) == (-300, {}, 0)
    small, pool = told(-300, loss=True)
    assert small.amount == -institution.loss(300, 800) > -300
    assert pool == -small.amount, "and comes back as habit repairs it"
    assert told(-300, loss=True, pair=PAIR)[0].amount == -300
    major, pool = told(-900, loss=True)
    assert major.amount < -900
    assert pool == 0


def test_a_leap_stays_owed_until_it_is_answered_or_lapses() -> None:
    leap = LeapSeen(party="b", nth=1, round=1)
    owing, _ = move(holder(), PAIR, with_(their_leap=leap))
    assert set(owing.owed) == {"1"}
    answered, found = move(holder(), owing, with_(answered=(1,)))
    assert answered.owed == {}
    assert items(found, "leap") == []
    lapsed, found = move(holder(), owing, with_(lapsed=(1,)))
    assert lapsed.owed == {}
    assert items(found, "leap")[0].amount == -owing.owed["1"]
    settled, _ = move(holder(), PAIR, with_(their_leap=leap, settled=True))
    assert settled.owed == {}


def test_an_image_never_leaves_its_range() -> None:
    low = replace(PAIR, image=-5900, start=-5900, baseline=-5900)
    after, found = move(holder(50), low, with_(incident="grave", noise=-300))
    assert after.image == found.after == -6000
    assert sum(item.amount for item in found.items) == -100


def test_a_measure_that_feeds_a_fear_feeds_the_one_whom_it_binds() -> None:
    feeding = replace(bound("letter").measure, raises={"coercion": 1000}, answers={"opacity": 1})
    ours = with_(ours=(bound("letter", measure=feeding),))
    theirs = with_(bound("letter", measure=feeding))
    calm = account(with_()).fears["coercion"]
    assert account(ours).fears["coercion"] > calm
    assert account(theirs).fears["coercion"] <= calm


def test_a_question_in_public_carries_the_partner_along() -> None:
    """Dissatisfaction once acted on in public: the only way in for another's condition."""
    calm = holder(650)
    levels = {**calm.conditions, "fatigue": 200, "unease": 200, "cost": 200}
    content = replace(calm, conditions=levels, tidal=levels)
    plain = move(content, PAIR, with_())[1].readiness
    assert move(content, PAIR, with_(questioned=True))[1].readiness > 2 * plain


def test_meetings_grow_the_process_only_between_those_who_met() -> None:
    bench = Bench(ready=500, faith=350)
    one_sided = {"a": Orders(tokens=(Attention(token="review", partner="b"),))}
    bench.play(1, orders=one_sided)
    assert bench.world.hidden.pairs["a"]["b"].process == 0
    bench.play(1, review=True)
    assert bench.world.hidden.pairs["a"]["b"].process > 0
