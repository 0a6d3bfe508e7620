"""Short words for what delegations do at a table of the small scenario."""

from game_rules.evolve import evolve
from game_rules.record import commands as c
from game_rules.record.events import DraftTold, Entered, Event
from game_rules.record.world import CONTROL
from game_rules.scenario.treaty import Agreement, Article, Draft
from tests.kit.small import MEASURES
from tests.kit.table import Table

RIVALS = ("nor", "sud")


def article(
    measure: str,
    parties: tuple[str, ...] = RIVALS,
    id: int = 1,
    monitor: str | None = None,
    **values: int,
) -> Article:
    """An article with the measure's defaults but for the values named."""
    known = next(each for each in MEASURES if each.id == measure)
    defaults = {parameter.id: parameter.default for parameter in known.parameters}
    return Article(
        id=id, measure=measure, parties=parties, values={**defaults, **values}, monitor=monitor
    )


def tabling(
    *articles: Article,
    parties: tuple[str, ...] = RIVALS,
    access: tuple[str, ...] = ("sud",),
    title: str = "Pact",
) -> c.Table:
    """The command that tables these articles; by default one notification for both rivals."""
    return c.Table(
        title=title,
        parties=parties,
        access=access,
        articles=articles or (article("notify", RIVALS),),
    )


def pact(
    *articles: Article, sponsors: tuple[str, ...] = ("nor",), open_to: tuple[str, ...] = ()
) -> Agreement:
    """An agreement of both rivals that has been in force from round one."""
    return Agreement(
        id="pact",
        title="Pact",
        sponsors=sponsors,
        parties=RIVALS,
        open_to=open_to,
        articles=articles,
        entered=1,
    )


def tabled(table: Table, command: c.Table | None = None, by: str = "nor") -> str:
    """Tables a draft and gives its id."""
    event = table.must(by, command or tabling())
    return next(f.draft.id for t in event.known for f in t.facts if isinstance(f, DraftTold))


def draft(table: Table, id: str, viewer: str = CONTROL) -> Draft:
    """A draft as a viewer knows it."""
    return table.world.known[viewer].drafts[id]


def revision(table: Table, id: str) -> int:
    """The current revision."""
    return draft(table, id).revision


def sign(table: Table, id: str, *parties: str) -> None:
    """All these sign the current revision."""
    for party in parties:
        table.must(party, c.Sign(draft=id, revision=revision(table, id)))


def enter(
    table: Table, *articles: Article, parties: tuple[str, ...] = ("nor", "sud", "mid")
) -> None:
    """Puts these articles in force, without anybody's signature."""
    agreement = Agreement(
        id="a",
        title="Pact",
        sponsors=parties[:1],
        parties=parties,
        open_to=(),
        articles=articles,
        entered=0,
    )
    table.world = evolve(table.world, Event(public=(Entered(agreement=agreement),)))


def ready(table: Table, *parties: str) -> None:
    """All these are done with the running phase."""
    for party in parties:
        stage = table.world.public.stage
        table.must(party, c.Ready(round=stage.round, phase=stage.phase, ready=True))


def seal(table: Table, *parties: str) -> None:
    """All these seal."""
    for party in parties:
        table.must(party, c.Seal(round=table.world.public.stage.round, sealed=True))
