"""What happened beside entries, votes and leaps, in the round at whose resolution it came."""

from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record import events as e
from server.workshop.trials.happened import Happened, happened
from tests.kit.acts import article, enter, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def found(table: Table) -> dict[str, list[tuple[int, str]]]:
    by_kind: dict[str, list[tuple[int, str]]] = {}
    for one in happened(table.entries):
        by_kind.setdefault(one.kind, []).append((one.round, one.told))
    return by_kind


def test_before_a_resolution_nothing_has_happened_whatever_was_done() -> None:
    table = Table(small())
    sign(table, tabled(table), "nor", "sud")
    table.must("control", c.SendInject(inject="storm"))
    assert happened(table.entries) == ()


def test_news_of_the_calendar_is_told_in_its_round() -> None:
    table = Table(small())
    table.until("talks", 3)
    assert found(table)["news"] == [(2, "news: An anniversary")]


def test_what_entered_or_was_signed_is_not_told_here_again() -> None:
    table = Table(small())
    sign(table, tabled(table, tabling(article("hotline"))), "nor", "sud")
    table.until("talks", 2)
    assert table.world.public.record.agreements
    assert all(one.kind in {"incident", "found", "news"} for one in happened(table.entries))


def test_a_question_and_notice_are_told_when_they_are_met() -> None:
    table = Table(small(denounce=True))
    table.tick()
    enter(table, article("notify"), parties=("nor", "sud"))
    table.must("nor", c.Query(round=1, target="sud"))
    table.must("sud", c.Denounce(round=1, agreement="a", notice=True))
    table.until("decisions", 2)
    table.must("sud", c.Reply(round=2, to="nor", answer=True))
    table.until("talks", 3)
    told = found(table)
    assert told["denounced"] == [(1, "sud denounces “Pact”, bound up to round 2")]
    assert told["query-answered"] == [(2, "sud answers the question of nor")]
    assert "queried" not in told, "asking is an open move"


def test_a_breach_that_came_out_is_told_once_for_each_whom_it_was_owed_and_as_the_worst() -> None:
    table = Table(small())
    table.tick()
    enter(table, article("notify"), article("inspect", id=2), parties=("nor", "sud"))
    table.tick()
    entry = table.entries[-1]
    (fact,) = (one for one in entry.event.hidden if isinstance(one, e.Resolved))
    ours = [one for one in fact.reckoning.compliance if one.party == "nor"]
    assert len(ours) == 2

    def seen(*how: str) -> list[Happened]:
        rows = tuple(replace(one, seen=what) for one, what in zip(ours, how, strict=True))
        books = replace(fact.reckoning, compliance=rows)
        event = replace(entry.event, hidden=(replace(fact, reckoning=books),), public=())
        return list(happened([replace(entry, event=event)]))

    assert seen("letter", "spirit") == []
    for how in (("evade", "shave"), ("shave", "evade"), ("evade", "evade")):
        (one,) = seen(*how)
        assert one == Happened(round=1, kind="found", told="nor was found evading what it owed sud")
    (one,) = seen("letter", "shave")
    assert one.told == "nor was found shaving what it owed sud"
