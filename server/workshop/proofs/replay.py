"""Replay: a log as an account that a person can read, with everything in it that was secret."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import assert_never

from msgspec import UNSET

from game_rules.history import Entry, fold
from game_rules.minds.fears import good_faith
from game_rules.record import events as e
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Attend, Convene, Inspect, Leap, SetPosture
from game_rules.record.phrases import ABOUT
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.enact import SCRIPTED


def account(entries: Sequence[Entry]) -> Iterator[str]:
    """The lines of the account."""
    scenario = _scenario(entries)
    scripted = _scripted(entries[0])
    yield f"{scenario.title['en']} — {_when(entries[0].at)}, {len(entries)} entries"
    if scripted:
        yield "Moves by a script; a party that it leaves out is played by a bot."
    for entry in entries:
        name = who(entry.actor, scripted=scripted)
        said = [*_commands(name, entry), *_event(entry.event, scenario, scripted=scripted)]
        for line in said:
            yield f"{entry.number:>5}  {line}"
    stage = fold(entries).public.stage
    yield f"It stands in round {stage.round}, {stage.phase}: {stage.status}."


def _scenario(entries: Sequence[Entry]) -> Scenario:
    for fact in entries[0].event.hidden:
        if isinstance(fact, e.Begun):
            return fact.scenario
    raise ValueError("a log begins with its scenario")


def _when(at: int) -> str:
    if at < 1_000_000_000_000:
        return "without a date"
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _scripted(first: Entry) -> bool:
    return isinstance(first.command, Convene) and first.command.exercise == SCRIPTED


def who(actor: Actor, *, scripted: bool = False) -> str:
    """Who acts, in a word or two."""
    match actor:
        case Delegate():
            return actor.party
        case Deputy():
            return actor.party if scripted else f"{actor.party} (bot)"
        case Control():
            return "control"
        case Clock():
            return "the clock"
        case _:
            assert_never(actor)


def _commands(name: str, entry: Entry) -> Iterator[str]:
    """Sealed orders, which leave no public trace of their own."""
    command = entry.command
    match command:
        case SetPosture():
            yield f"{name} will meet what it owes {command.partner}: {command.stance}"
        case Inspect() if command.target is not None:
            yield f"{name} sends inspectors to {command.target}"
        case Attend() if command.tokens:
            tokens = ", ".join(
                f"{one.token} with {one.partner}" if one.partner else one.token
                for one in command.tokens
            )
            yield f"{name} spends attention on {tokens}"
        case Leap():
            yield f"{name} {'confirms' if command.confirm else 'takes back'} a leap of faith"
        case _:
            pass


def _event(event: e.Event, scenario: Scenario, *, scripted: bool) -> Iterator[str]:
    for told in event.known:
        for fact in told.facts:
            yield from _known(told, fact)
    for public in event.public:
        yield from of_public(public)
    for hidden in event.hidden:
        if isinstance(hidden, e.Resolved):
            yield from _resolved(hidden)
        elif isinstance(hidden, e.Begun):
            yield f"lens {scenario.lens}, seed {hidden.seed}"
            for party, state in hidden.parties.items():
                yield f"{party} is given the mandate {state.mandate}"
        elif isinstance(hidden, e.UnderstudyIn) and not scripted:
            by = f"played by the bot {hidden.bot}" if hidden.bot else "given back to its people"
            yield f"{hidden.party} is {by}"


def _known(told: e.Told, fact: e.KnownFact) -> Iterator[str]:
    match fact:
        case e.Heard():
            yield f"{fact.party} in {fact.channel}: {_said(fact)}"
        case e.DraftTold() if CONTROL in told.viewers:
            by = fact.by or "the resolution"
            yield f"“{fact.draft.title}” revision {fact.draft.revision} {fact.act} by {by}"
        case e.NewsCame():
            yield f"news for {', '.join(told.viewers)}: {fact.headline.get('en', fact.inject)}"
        case e.RatificationFailed() if CONTROL not in told.viewers:
            yield f"“{fact.title}” finds no majority in {fact.party}, and few know it"
        case _:
            pass


def _said(fact: e.Heard) -> str:
    """A person's words, or what a bot said, as every window puts it into its own."""
    if fact.phrase is UNSET:
        return f"“{fact.text}”"
    about = " ".join(str(fact.phrase.args[name]) for name in ABOUT if name in fact.phrase.args)
    return f"{fact.phrase.code} {about}".strip()


def of_public(  # noqa: C901, PLR0912, PLR0915 - an arm each
    fact: e.PublicFact,
) -> Iterator[str]:
    """What everybody learned, in a line; much is none."""
    match fact:
        case e.PhaseOpened():
            name = f" ({fact.name['en']})" if "en" in fact.name else ""
            yield f"— round {fact.round}{name}: {fact.phase}"
        case e.Entered():
            kind = "" if fact.agreement.negotiated else ", dictated"
            measures = ", ".join(article.measure for article in fact.agreement.articles)
            parties = ", ".join(fact.agreement.parties)
            yield f"“{fact.agreement.title}” is in force{kind} between {parties}: {measures}"
        case e.Acceded():
            yield f"{fact.party} joins “{fact.agreement.title}”"
        case e.RatificationFailed():
            yield f"“{fact.title}” finds no majority in {fact.party}: {', '.join(fact.against)}"
        case e.Lapsed():
            yield f"articles of “{fact.agreement.title}” end with their term"
        case e.RenewalWished():
            yield (
                f"{fact.party} wishes “{fact.title}” to go on"
                if fact.renew
                else f"{fact.party} no longer wishes “{fact.title}” to go on"
            )
        case e.Renewed():
            yield f"“{fact.agreement.title}” goes on among {', '.join(fact.agreement.parties)}"
        case e.Leapt():
            yield f"{fact.party} takes a leap of faith"
        case e.LeapAnswered():
            yield f"{fact.by} answers the leap of {fact.party} in round {fact.round}"
        case e.LeapLapsed():
            yield f"nobody has answered the leap of {fact.party} in round {fact.round}"
        case e.Questioned():
            yield f"{fact.party} questions the status quo"
        case e.ExpertsMet():
            yield f"experts of {' and '.join(fact.parties)} meet"
        case e.ReviewHeld():
            yield f"{' and '.join(fact.parties)} review what they have agreed"
        case e.ForumHeld():
            yield f"a forum, kept by {', '.join(fact.parties)}"
        case e.Inspected():
            yield f"{fact.by} inspects {fact.party}"
        case e.Gestured():
            sign = "a friendly gesture" if fact.friendly else "a hostile gesture"
            yield f"{fact.by} makes {sign} towards {fact.party}"
        case e.Queried():
            yield f"{fact.by} asks {fact.party} about its conduct"
        case e.QueryAnswered():
            yield f"{fact.party} answers the question of {fact.by}"
        case e.QueryIgnored():
            yield f"{fact.party} leaves the question of {fact.by} without an answer"
        case e.Denounced():
            yield f"{fact.party} denounces “{fact.agreement.title}”, bound up to round {fact.until}"
        case e.Left():
            yield f"{fact.party} leaves “{fact.agreement.title}”"
        case e.Monitored():
            yield f"{fact.by} watches over what others agreed"
        case e.IncidentHappened():
            size = "a grave incident" if fact.grave else "an incident"
            yield f"{size} between {' and '.join(fact.parties)}"
        case e.NewsCame():
            yield f"news: {fact.headline.get('en', fact.inject)}"
        case e.CrisisHeld():
            end = "is held" if fact.held else "escalates"
            yield f"the crisis between {' and '.join(fact.parties)} {end}"
        case e.Paused() | e.PhaseCut() | e.Ended():
            words = {e.Paused: "paused", e.PhaseCut: "the phase is cut", e.Ended: "the end"}
            yield f"{words[type(fact)]}: {fact.reason}"
        case e.DebriefOpened():
            yield "the debrief is opened" if fact.open else "the debrief is closed again"
        case e.Annotated():
            yield f"{fact.party} notes beside round {fact.round}: “{fact.text}”"
        case e.ApprovalRequired():
            yield "texts wait for control’s approval" if fact.on else "texts need no approval"
        case e.Convened() | e.Readied() | e.Resumed() | e.Extended() | e.RoundClosed() | e.Led():
            pass
        case e.Held():
            pass
        case _:
            assert_never(fact)


def _resolved(fact: e.Resolved) -> Iterator[str]:
    for holder, row in fact.reckoning.accounts.items():
        for of, one in row.items():
            before, after = good_faith(one.before), good_faith(one.after)
            if before != after:
                largest = max(one.items, key=lambda item: abs(item.amount), default=None)
                why = f", most by {largest.cause}" if largest else ""
                yield (
                    f"{holder} of {of}: good faith {before / 1000:.3f} → {after / 1000:.3f}{why}"
                )


__all__ = ["account", "of_public", "who"]
