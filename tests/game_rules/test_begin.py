"""The first event of every exercise."""

from game_rules.begin import begin
from game_rules.history import FORMAT, RULES
from game_rules.record.events import Begun, ChannelOpened, Convened, DossierGiven, HomeRead
from tests.kit.logs import NAMES, scenario
from tests.kit.small import small
from tests.kit.table import SEED, Table


def test_each_delegation_gets_its_own_papers_and_no_others() -> None:
    event = begin(small(), "x", SEED)
    papers = {
        told.viewers
        for told in event.known
        for fact in told.facts
        if isinstance(fact, DossierGiven | HomeRead)
    }
    assert papers == {("nor",), ("sud",), ("mid",)}
    dossier = Table(small()).view("nor").dossier
    assert dossier is not None
    assert dossier.basic == {"en": "The secret sheet of Norland."}


def test_the_plenary_is_everybodys_and_a_caucus_its_partys() -> None:
    event = begin(small(), "x", SEED)
    rooms = {
        fact.channel.id: told.viewers
        for told in event.known
        for fact in told.facts
        if isinstance(fact, ChannelOpened)
    }
    assert rooms["plenary"] == ("nor", "sud", "mid", "observer", "projector", "control")
    assert rooms["caucus-nor"] == rooms["control-nor"] == ("nor", "control")
    assert len(rooms) == 7


def test_the_board_says_nothing_of_sheets_mandates_and_injects() -> None:
    for name in NAMES:
        (convened,) = begin(scenario(name), "x", SEED).public
        assert isinstance(convened, Convened)
        shown = repr(convened)
        for party in scenario(name).parties:
            texts = [*party.sheet.basic.values(), *party.sheet.advanced.values()]
            texts += [text for mandate in party.mandates for text in mandate.text.values()]
            assert not any(text in shown for text in texts if text)
        for inject in scenario(name).injects:
            assert not any(text in shown for text in inject.headline.values())


def test_the_hidden_part_explains_the_log() -> None:
    (begun,) = begin(small(), "x", SEED).hidden
    assert isinstance(begun, Begun)
    assert (begun.scenario, begun.seed) == (small(), SEED)
    assert (begun.rules, begun.format) == (RULES, FORMAT)
    assert begun.parties.keys() == {"nor", "sud", "mid"}


def test_the_same_seed_begins_alike_and_another_may_not() -> None:
    assert begin(small(), "x", SEED) == begin(small(), "x", SEED)
    mandates = {
        party.mandate
        for seed in range(8)
        for fact in begin(small(), "x", f"{seed:032x}").hidden
        if isinstance(fact, Begun)
        for party in fact.parties.values()
    }
    assert len(mandates) == 6
