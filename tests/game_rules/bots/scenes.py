"""Scenes for the bots' tests: what Norland may have seen before it is asked what it wishes."""

from typing import Literal

from msgspec.structs import replace

from game_rules.bots import act
from game_rules.record import commands as c
from game_rules.record.world import Finding, LeapMade, Objective
from game_rules.scenario.scenario import Aim, Bot
from game_rules.scenario.treaty import Agreement
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def talks(level: int = 500) -> View:
    """Norland's sight of the first talks, with all conditions at one level."""
    return Table(with_conditions(level)).view("nor")


def caught(view: View, found: Literal["shaved", "evaded"]) -> View:
    """The view after Sudland was caught at this."""
    breach = Finding(round=1, agreement="x", article=1, party="sud", found=found)
    caught: View = replace(view, findings=(breach,))
    return caught


def given(view: View, *measures: str, by: str = "nor") -> View:
    """The view with these promised by one alone, each in a text of its own."""
    agreements = {
        name: Agreement(
            id=name,
            title=name,
            sponsors=(by,),
            parties=("nor", "sud"),
            open_to=(),
            articles=(acts.article(name, (by,)),),
            entered=1,
        )
        for name in measures
    }
    record = replace(view.record, agreements={**view.record.agreements, **agreements})
    given: View = replace(view, record=record)
    return given


def leapt(view: View, *parties: str) -> View:
    """The view after each of these has leapt."""
    leaps = tuple(LeapMade(party=party, round=1) for party in parties)
    leapt: View = replace(view, record=replace(view.record, leaps=leaps))
    return leapt


def ready(view: View, readiness: int = 1000) -> View:
    """The view of a party whose window is open this wide, and that can pay for a leap."""
    assert view.home is not None
    home = replace(view.home, readiness=readiness, capital=1000)
    ready: View = replace(view, home=home)
    return ready


def fearing(view: View, **bands: int) -> View:
    """Norland fears each of these by so many bands of every fear."""
    assert view.home is not None
    readings = tuple(
        replace(one, band=bands[one.of]) if one.of in bands else one for one in view.home.fears
    )
    fearing: View = replace(view, home=replace(view.home, fears=readings))
    return fearing


def wishing(view: View, *aims: Aim) -> View:
    """The view of a mandate that wants just this."""
    assert view.home is not None
    objectives = tuple(Objective(text={}, met=False, aim=aim) for aim in aims)
    wishing: View = replace(view, home=replace(view.home, objectives=objectives))
    return wishing


def tabled_by(bot: Bot, view: View) -> c.Table:
    """The one text that a bot would table now."""
    tables = [one for one in act(bot, view, 0) if isinstance(one, c.Table)]
    assert len(tables) == 1
    return tables[0]
