"""We lift ours if you lift yours: offered for a gain, taken up by whoever gains, and kept."""

from msgspec.structs import replace

from game_rules.bots import explain
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import wish
from game_rules.bots.voice import bargains
from game_rules.bots.voice.speaking import spoken
from game_rules.bots.voice.tongue import Tongue
from game_rules.record import commands as c
from game_rules.record.phrases import Phrase
from game_rules.scenario.treaty import Bracket
from tests.kit.acts import RIVALS, article, draft, revision, tabled, tabling
from tests.kit.table import Table
from tests.kit.voices import with_bots

UNREADY = Temper(ready=1001)
"""It signs what lays little bare, and nothing else."""
TRADER = Tongue(unasked=9, answers=9, opens=("open-terms",), often=0)
STUBBORN = Tongue(unasked=9, answers=9, opens=("open-terms",), often=0, temper=None)


def reserve(table: Table, who: str, id: str, value: int) -> None:
    number = revision(table, id)
    table.must(
        who, c.AddBracket(draft=id, revision=number, article=1, parameter="troops", value=value)
    )


def brackets(table: Table, id: str) -> list[str]:
    return [each.owner for each in draft(table, id).brackets]


def lift(table: Table, who: str, id: str) -> None:
    found = next(each for each in draft(table, id).brackets if each.owner == who)
    number = revision(table, id)
    table.must(who, c.ResolveBracket(draft=id, revision=number, bracket=found.id, accept=False))


def stuck(*bots: str) -> tuple[Table, str, str]:
    """Two texts, each held up by the other's reservation."""
    table = with_bots(*(bots or ("nor",)))
    theirs = tabled(table, tabling(article("notify"), access=("all",)), by="sud")
    ours = tabled(table, tabling(article("freeze"), access=("all",)), by="nor")
    reserve(table, "nor", theirs, 9000)
    reserve(table, "sud", ours, 20000)
    return table, theirs, ours


def said(table: Table, party: str, manner: Tongue = TRADER) -> list[str]:
    """Lets a bot say what it has to say of exchanges; the codes of it."""
    codes: list[str] = []
    for _ in range(9):
        wishes = spoken(table.view(party), manner, 1, ())
        if not wishes:
            return codes
        (wish,) = wishes
        table.must(party, wish.command)
        match wish.command:
            case c.Speak(phrase=Phrase(code=code)):
                codes.append(code)
            case other:
                codes.append(type(other).__name__)
    raise AssertionError(codes)


def exchanged(codes: list[str]) -> list[str]:
    return [code for code in codes if code.startswith("offer") or code == "OpenChannel"]


def kept(table: Table, party: str) -> list[c.Command]:
    """What a bot does for its word's sake."""
    return [one.command for one in bargains.faithful(table.view(party), ())]


def test_an_offer_is_made_among_two_and_names_both_reservations() -> None:
    table, theirs, ours = stuck()
    assert exchanged(said(table, "nor")) == ["OpenChannel", "offer"]
    (offer,) = [each for each in table.view("nor").remarks if each.phrase.code == "offer"]  # type: ignore[union-attr]
    assert table.view("nor").channels[offer.channel].members == RIVALS
    assert offer.phrase is not None
    args = offer.phrase.args
    assert (args["party"], args["measure"], args["other"]) == ("sud", "notify", "freeze")
    assert (args["our-draft"], args["their-draft"]) == (theirs, ours)
    assert "offer" not in said(table, "nor"), "once is enough"


def test_a_bot_keeps_its_word_when_a_person_does() -> None:
    table, theirs, ours = stuck()
    said(table, "nor")
    assert kept(table, "nor") == [], "the other goes first"
    lift(table, "sud", ours)
    (lifting,) = kept(table, "nor")
    table.must("nor", lifting)
    assert brackets(table, theirs) == brackets(table, ours) == []
    assert "offer-kept" in said(table, "nor")
    assert kept(table, "nor") == []


def test_a_bot_that_kept_its_word_does_not_reserve_the_same_again() -> None:
    table, theirs, ours = stuck()
    said(table, "nor")
    lift(table, "sud", ours)
    for lifting in kept(table, "nor"):
        table.must("nor", lifting)
    view = table.view("nor")
    again = c.AddBracket(
        draft=theirs, revision=revision(table, theirs), article=1, parameter="troops", value=9000
    )
    (other,) = explain("reciprocator", view, 1)[:1]
    wishes = (other, wish(again, "mandate-minds"))
    assert bargains.faithful(view, wishes) == (other,)


def test_nothing_is_owed_to_who_had_its_number_accepted() -> None:
    table, _, ours = stuck()
    said(table, "nor")
    (bracket,) = draft(table, ours).brackets
    number = revision(table, ours)
    taken = c.ResolveBracket(draft=ours, revision=number, bracket=bracket.id, accept=True)
    table.must("nor", taken)
    assert kept(table, "nor") == []


def test_between_two_bots_who_takes_it_up_goes_first_and_both_keep_it() -> None:
    table, theirs, ours = stuck("nor", "sud")
    said(table, "nor")
    assert "offer-taken" in said(table, "sud")
    (first,) = kept(table, "sud")
    table.must("sud", first)
    (second,) = kept(table, "nor")
    table.must("nor", second)
    assert brackets(table, theirs) == brackets(table, ours) == []


def test_who_strikes_no_bargains_makes_none_and_declines() -> None:
    table, *_ = stuck("nor", "sud")
    assert exchanged(said(table, "nor", STUBBORN)) == []
    said(table, "nor")
    assert "offer-declined" in said(table, "sud", STUBBORN)
    assert kept(table, "sud") == []


def test_an_offer_is_made_for_a_gain_alone() -> None:
    table, theirs, _ = stuck()
    (bargain,) = bargains.offers(table.view("nor"), RECIPROCATOR)
    assert not list(bargains.offers(table.view("nor"), UNREADY)), "it is not ready for these"
    view = table.view("nor")
    grim = {id: replace(each, word="unlikely") for id, each in view.forecasts.items()}
    hopeless = replace(view, forecasts=grim)
    assert not bargains.worth(hopeless, bargain, RECIPROCATOR), "home would not carry it"
    third = Bracket(id=9, article=1, parameter="troops", owner="mid", value=5000)
    blocked = replace(view.drafts[theirs], brackets=(*view.drafts[theirs].brackets, third))
    other = replace(view, drafts={**view.drafts, theirs: blocked})
    assert not bargains.worth(other, bargain, RECIPROCATOR), "it would not be signed all the same"
