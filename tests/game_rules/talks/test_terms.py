"""Terms: an agreement ends on a known date, and goes on among those who say so."""

from msgspec.structs import replace

from game_rules.compliance.obligations import owed
from game_rules.record import commands as c
from game_rules.record.events import Event, Lapsed, RenewalWished, Renewed
from tests.kit.acts import article, draft, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

THREE = ("nor", "sud", "mid")


def bound(
    term: int | None = 3, parties: tuple[str, ...] = ("nor", "sud"), measure: str = "notify"
) -> tuple[Table, str]:
    """A pact of this term, in force from round two on."""
    table = Table(small(rounds=12, good_faith=700, denounce=True))
    pact = tabling(article(measure, parties), parties=parties, access=("all",))
    id = tabled(table, replace(pact, term=term))
    sign(table, id, *parties)
    table.until("talks", 2)
    assert id in table.world.public.record.agreements
    return table, id


def owes(table: Table, party: str, towards: str) -> bool:
    return any(owed(table.world.public.record.agreements, party, towards))


def resolution(table: Table) -> Event:
    table.until("decisions")
    return table.tick()


def test_a_term_is_part_of_the_text() -> None:
    table = Table(small())
    assert table.refused("nor", replace(tabling(), term=0)) == "term-out-of-range"
    id = tabled(table, replace(tabling(), term=4))
    assert draft(table, id).term == 4
    text = draft(table, id).articles
    same = c.Revise(draft=id, revision=1, title="Pact", articles=text, term=4)
    assert table.refused("nor", same) == "nothing-changed"
    sign(table, id, "nor")
    table.must("sud", replace(same, term=5))
    assert draft(table, id).term == 5
    assert draft(table, id).signatures == (), "another term is another text"


def test_it_binds_for_its_term_and_no_longer() -> None:
    table, _ = bound(term=3)
    for round in (2, 3, 4):
        assert owes(table, "nor", "sud"), round
        event = resolution(table)
        ended = [fact for fact in event.public if isinstance(fact, Lapsed)]
        assert bool(ended) == (round == 4)
        if round < 4:
            table.until("talks")
    assert not owes(table, "nor", "sud")
    assert table.view("nor").moves.renewable == ()


def test_renewal_is_spoken_of_in_public_when_the_end_is_near() -> None:
    table, id = bound(term=3)
    wish = c.Renew(agreement=id, renew=True)
    assert table.refused("nor", wish) == "not-ending"
    table.until("talks", 3)
    assert table.view("nor").moves.renewable == (id,)
    assert table.view("mid").moves.renewable == ()
    assert table.refused("mid", wish) == "not-in-force"
    event = table.must("nor", wish)
    assert event.public == (RenewalWished(agreement=id, title="Pact", party="nor", renew=True),)
    assert table.refused("nor", wish) == "nothing-changed"
    table.must("nor", c.Renew(agreement=id, renew=False))
    assert table.world.public.record.agreements[id].renewing == ()


def test_what_all_wish_goes_on_for_another_term() -> None:
    table, id = bound(term=3)
    table.until("talks", 4)
    for party in ("nor", "sud"):
        table.must(party, c.Renew(agreement=id, renew=True))
    event = resolution(table)
    assert [type(fact) for fact in event.public if isinstance(fact, Renewed | Lapsed)] == [Renewed]
    agreement = table.world.public.record.agreements[id]
    assert (agreement.renewed, agreement.renewing) == (4, ())
    for _ in (5, 6, 7):
        assert owes(table, "sud", "nor")
        resolution(table)
        table.until("talks")
    assert not owes(table, "sud", "nor")


def test_one_alone_cannot_renew() -> None:
    table, id = bound(term=2)
    table.until("talks", 3)
    table.must("nor", c.Renew(agreement=id, renew=True))
    assert any(isinstance(fact, Lapsed) for fact in resolution(table).public)
    assert not owes(table, "nor", "sud")


def test_whoever_does_not_wish_it_is_left_out_and_the_others_go_on() -> None:
    table, id = bound(term=2, parties=THREE)
    table.until("talks", 3)
    for party in ("sud", "mid"):
        table.must(party, c.Renew(agreement=id, renew=True))
    resolution(table)
    assert table.world.public.record.agreements[id].parties == ("sud", "mid")
    assert owes(table, "mid", "sud")
    assert not owes(table, "nor", "sud")


def test_one_of_two_and_who_watches_them_do_not_renew_it() -> None:
    table = Table(small(rounds=12, good_faith=700))
    notify = article("notify", ("nor", "sud"))
    id = tabled(table, replace(tabling(notify, parties=THREE, access=("all",)), term=2))
    sign(table, id, *THREE)
    table.until("talks", 3)
    assert table.world.public.record.agreements[id].parties == THREE
    for party in ("nor", "mid"):
        table.must(party, c.Renew(agreement=id, renew=True))
    assert any(isinstance(fact, Lapsed) for fact in resolution(table).public)
    assert not owes(table, "nor", "mid")


def test_an_article_whose_measure_ends_by_itself_can_be_renewed_alone() -> None:
    """`freeze` binds for two rounds, wherever it stands."""
    table = Table(small(rounds=12, good_faith=800))
    id = tabled(table, tabling(article("freeze"), article("hotline", id=2), access=("all",)))
    sign(table, id, "nor", "sud")
    table.until("talks", 3)
    assert table.view("nor").moves.renewable == (id,)
    for party in ("nor", "sud"):
        table.must(party, c.Renew(agreement=id, renew=True))
    assert any(isinstance(fact, Renewed) for fact in resolution(table).public)
    agreement = table.world.public.record.agreements[id]
    assert agreement.lapsed == ()
    table.until("talks", 5)
    event = resolution(table)
    assert any(isinstance(fact, Lapsed) for fact in event.public)
    assert table.world.public.record.agreements[id].lapsed == (1,), "the hotline stays"


def test_who_has_given_notice_does_not_renew() -> None:
    table, id = bound(term=3)
    table.until("decisions", 2)
    table.must("nor", c.Denounce(round=2, agreement=id, notice=True))
    table.until("talks", 3)
    assert table.refused("nor", c.Renew(agreement=id, renew=True)) == "notice-given"
