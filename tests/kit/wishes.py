"""Wishes: random commands at a table of the small scenario, most of them legal, some not."""

from collections.abc import Callable

from hypothesis import strategies as st

from game_rules import commands as c
from game_rules.catalogue import FEARS
from game_rules.commands import Attention, Command
from game_rules.treaty import Article, Draft
from game_rules.world import CONTROL
from tests.kit.small import MEASURES
from tests.kit.table import Table

PARTIES = ("nor", "sud", "mid")
Wish = tuple[str, Command]

parties = st.sampled_from(PARTIES)
some = st.lists(parties, unique=True, max_size=3).map(tuple)
texts = st.sampled_from(("Peace", "a\u202eb\x00", "", "x" * 121, "Two\nlines"))


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, ...]:
    """One to three articles; a number is now and then just outside its range."""
    found = []
    for id in range(1, draw(st.integers(1, 3)) + 1):
        measure = draw(st.sampled_from(MEASURES))
        values = {
            each.id: draw(st.sampled_from((each.default, each.min, each.max, each.max + 1)))
            for each in measure.parameters
        }
        bound = draw(st.sampled_from((("nor", "sud"), ("nor", "sud", "mid"), ("sud",))))
        found.append(Article(id=id, measure=measure.id, parties=bound, values=values))
    return tuple(found)


def draft_of(table: Table) -> st.SearchStrategy[Draft]:
    """Some draft on or off the table, preferring those still open."""
    drafts = tuple(table.world.known[CONTROL].drafts.values())
    still = tuple(draft for draft in drafts if draft.status == "open")
    return st.sampled_from(still or drafts)


@st.composite
def talk(draw: st.DrawFn, table: Table, *, who: str | None = None) -> Wish:
    """Something that a delegation wishes in the talks."""
    speaker = who or draw(parties)
    stage = table.world.public.stage
    makers: list[Callable[[], Command]] = [
        lambda: c.Speak(
            channel=draw(st.sampled_from(("plenary", f"caucus-{speaker}", "control-nor"))),
            text=draw(texts),
        ),
        lambda: c.OpenChannel(members=draw(some)),
        lambda: _table(draw, speaker),
        lambda: _table(draw, speaker),
        lambda: c.Ready(round=stage.round, phase="talks", ready=draw(st.booleans())),
    ]
    if table.world.known[CONTROL].drafts:
        draft = draw(draft_of(table))
        revision = draft.revision - (draw(st.integers(0, 9)) == 0)
        makers += _about(draw, draft, revision)
    return speaker, draw(st.sampled_from(makers))()


def _table(draw: st.DrawFn, who: str) -> Command:
    access = draw(st.sampled_from((("all",), (), ("sud",), ("nor", "mid"))))
    members = draw(st.sampled_from((("nor", "sud"), PARTIES, (who,))))
    return c.Table(title=draw(texts), parties=members, access=access, articles=draw(articles()))


def _about(draw: st.DrawFn, draft: Draft, revision: int) -> list[Callable[[], Command]]:
    id = draft.id
    bracket = draft.brackets[0].id if draft.brackets else 1
    return [
        lambda: c.Sign(draft=id, revision=revision),
        lambda: c.Sign(draft=id, revision=revision),
        lambda: c.Unsign(draft=id, revision=revision),
        lambda: c.Cosponsor(draft=id, revision=revision),
        lambda: c.Withdraw(draft=id, revision=revision),
        lambda: c.Widen(draft=id, access=draw(some)),
        lambda: c.Widen(draft=id, access=("all",)),
        lambda: c.Revise(draft=id, revision=revision, title=draw(texts), articles=draw(articles())),
        lambda: c.AddBracket(
            draft=id,
            revision=revision,
            article=draw(st.integers(1, 3)),
            parameter=draw(st.sampled_from(("days", "troops", "quota"))),
            value=draw(st.sampled_from((3, 30, 9000))),
            comment=draw(texts),
        ),
        lambda: c.ResolveBracket(
            draft=id, revision=revision, bracket=bracket, accept=draw(st.booleans())
        ),
    ]


@st.composite
def decision(draw: st.DrawFn, table: Table, *, who: str | None = None, seal: bool = True) -> Wish:
    """Something that a delegation decides in its envelope."""
    who = who or draw(parties)
    round = table.world.public.stage.round
    makers: list[Callable[[], Command]] = [
        lambda: c.SetPosture(
            round=round,
            partner=draw(parties),
            stance=draw(st.sampled_from(("spirit", "letter", "shave", "evade"))),
        ),
        lambda: c.Inspect(round=round, target=draw(st.none() | parties)),
        lambda: c.Attend(round=round, tokens=draw(st.lists(attentions, max_size=3).map(tuple))),
        lambda: c.Leap(round=round, confirm=draw(st.booleans())),
        lambda: c.ConfirmEvasion(round=round, confirm=draw(st.booleans())),
        lambda: c.MakeEstimate(
            round=round,
            about=draw(parties),
            level=draw(st.sampled_from((1, 2, 3, 4, 5))),
            fear=draw(st.sampled_from(FEARS)),
        ),
    ]
    if seal:
        makers.append(lambda: c.Seal(round=round, sealed=draw(st.booleans())))
    return who, draw(st.sampled_from(makers))()


attentions = st.builds(
    Attention,
    token=st.sampled_from(
        ("experts", "forum", "cost-review", "promote", "question", "review", "monitor")
    ),
    partner=st.none() | parties,
)


@st.composite
def facilitation(draw: st.DrawFn, table: Table) -> Wish:
    """Something that control wishes; it neither ends the exercise nor starts it."""
    stage = table.world.public.stage
    makers: list[Callable[[], Command]] = [
        lambda: c.Pause(reason=draw(texts)),
        c.Resume,
        c.Resume,
        lambda: c.Extend(round=stage.round, phase=stage.phase, seconds=draw(st.integers(-1, 90))),
        lambda: c.EndPhase(round=stage.round, phase=draw(phases)),
        lambda: c.SendInject(inject=draw(st.sampled_from(("scandal", "storm", "dated", "no")))),
        lambda: c.Improvise(headline=draw(texts), text="", to=draw(some)),
        lambda: c.Understudy(
            party=draw(parties), bot=draw(st.sampled_from((None, "hawk", "reciprocator")))
        ),
        lambda: c.TakeSeat(
            seat=draw(st.sampled_from(("nor", "ann", "bob", "eve"))),
            party=draw(st.none() | parties),
            role=draw(st.sampled_from(("head", "military", "cook"))),
        ),
        lambda: c.OpenDebrief(open=draw(st.booleans())),
        lambda: c.Speak(channel=draw(st.sampled_from(("plenary", "control-nor"))), text="Hm"),
    ]
    return "control", draw(st.sampled_from(makers))()


PHASES: tuple[c.Phase, ...] = ("talks", "decisions", "reading")
phases = st.sampled_from(PHASES)


def wish(table: Table) -> st.SearchStrategy[Wish]:
    """Anything at all, with an eye to the running phase."""
    talks, decides, control = talk(table), decision(table), facilitation(table)
    if table.world.public.stage.phase == "decisions":
        return st.one_of(decides, decides, decides, talks, control)
    return st.one_of(talks, talks, talks, talks, decides, control)
