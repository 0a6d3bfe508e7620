"""An evening on record: a table where every wish is written down, with what each viewer saw."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from game_rules.debrief import tell
from game_rules.history import Entry
from game_rules.parts import parts
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Command, ResolveBracket, Sign
from game_rules.record.commands import Table as Tabling
from game_rules.record.events import DraftTold, Ended, Event, PhaseOpened, Refused
from game_rules.record.world import CONTROL, OBSERVER, PROJECTOR
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Article, Draft
from game_rules.theatre.play import Player, key
from tests.kit.table import Table
from tests.playthroughs.aloud import command_words
from tests.playthroughs.truth import truth
from tests.playthroughs.words import clock, signed, words

WIDTH = 120
"""Columns of the text."""

PAUSE = 1_000
"""Milliseconds from one wish to the next."""


LEGEND = (
    "  Numbers are thousandths, but for a treaty's. An entry: number, minute, who (* a bot), what;",
    "  → who was told what of it; all: each delegation, observer, projector and control.",
    "  A wish marked – was refused. After each phase: what is new in whose sight.",
    "  Lines with # are what nobody is told.",
)


class Evening:
    """A table and the text of what happened at it."""

    def __init__(
        self,
        scenario: Scenario,
        *,
        seed: str,
        crew: Mapping[str, tuple[str, ...]],
        players: Mapping[str, Player],
    ) -> None:
        self.lines: list[str] = []
        self.players = dict(players)
        self.table = Table(scenario, seed=seed, crew=crew, start=False)
        parties = [party.id for party in scenario.parties if party.playable]
        self._viewers = (*parties, OBSERVER, PROJECTOR, CONTROL)
        self._shown: dict[str, dict[str, object]] = {viewer: {} for viewer in self._viewers}
        self.lines += [f"= {scenario.title['en']}: one evening, as everybody saw it", *LEGEND, ""]
        for entry in self.table.entries:
            self._entry(entry)
        self.sights()

    # What is done ------------------------------------------------------------

    def do(self, who: str | Actor, command: Command) -> Event | Refused:
        """One wish, a second after the last; its entry or its refusal is written down."""
        actor = self.table.actor(who)
        answer = self.table.do(actor, command, after=PAUSE)
        if isinstance(answer, Refused):
            args = f" {words(answer.args)}" if answer.args else ""
            said = command_words(command, self._titles())
            self.lines.append(f"   – {'':5} {_name(actor):<18} {said}")
            self.lines.append(f"       refused: {answer.code}{args}")
        else:
            self._entry(self.table.entries[-1])
        return answer

    def must(self, who: str | Actor, command: Command) -> Event:
        """A wish that is granted."""
        answer = self.do(who, command)
        assert isinstance(answer, Event), f"{who}: {command} was refused: {answer}"
        return answer

    def refused(self, who: str | Actor, command: Command, code: str) -> None:
        """A wish that is refused with this code."""
        answer = self.do(who, command)
        assert isinstance(answer, Refused), f"{who}: {command} was not refused"
        assert answer.code == code, answer

    def bots(self) -> None:
        """Let the bots act until none of them wishes anything."""
        acted = True
        while acted:
            heard = [self._hear(party, player) for party, player in self.players.items()]
            acted = any(heard)

    def _hear(self, party: str, player: Player) -> bool:
        commands = player(self.table.view(party), key(self.table.world, party))
        for command in commands:
            self.must(Deputy(party=party), command)
        return bool(commands)

    def tick(self) -> None:
        """The phase runs out."""
        self.table.tick()
        self._entry(self.table.entries[-1])

    # Short words for texts ---------------------------------------------------

    def tabled(
        self,
        who: str,
        title: str,
        parties: tuple[str, ...],
        *articles: Article,
        access: tuple[str, ...] = ("all",),
    ) -> str:
        """Tables a text and gives its id."""
        event = self.must(
            who, Tabling(title=title, parties=parties, access=access, articles=articles)
        )
        return next(
            fact.draft.id
            for told in event.known
            for fact in told.facts
            if isinstance(fact, DraftTold)
        )

    def draft(self, id: str) -> Draft:
        """A text as it stands."""
        return self.table.world.known[CONTROL].drafts[id]

    def revision(self, id: str) -> int:
        """The revision that it has come to."""
        return self.draft(id).revision

    def open_text(self, title: str) -> str:
        """The open text of this title."""
        drafts = self.table.world.known[CONTROL].drafts.values()
        return next(each.id for each in drafts if (each.title, each.status) == (title, "open"))

    def settle(self, who: str, id: str, owner: str) -> None:
        """Takes what a party has reserved."""
        found = next(each for each in self.draft(id).brackets if each.owner == owner)
        self.must(
            who,
            ResolveBracket(draft=id, revision=self.revision(id), bracket=found.id, accept=True),
        )

    def sign(self, id: str, *who: str) -> None:
        """All these sign the text as it stands."""
        for each in who:
            self.must(each, Sign(draft=id, revision=self.revision(id)))

    # What is written down ----------------------------------------------------

    def _titles(self) -> dict[str, str]:
        drafts = self.table.world.known[CONTROL].drafts
        return {draft.id: draft.title for draft in drafts.values()}

    def _entry(self, entry: Entry) -> None:
        said = command_words(entry.command, self._titles())
        head = f"{entry.number:4d} {clock(entry.at):>5} {_name(entry.actor):<18} {said}"
        alike: dict[str, list[str]] = {}
        for viewers, facts in self._told(entry.event):
            alike.setdefault("; ".join(facts), []).append(self._among(viewers))
        told = [f"→ {', '.join(audiences)}: {facts}" for facts, audiences in alike.items()]
        if len(told) == 1 and len(head) + 2 + len(told[0]) <= WIDTH:
            self.lines.append(f"{head}  {told[0]}")
        else:
            self.lines += [head, *(f"       {each}" for each in told)]
        self.lines += truth(entry.event)
        if any(isinstance(fact, PhaseOpened | Ended) for fact in entry.event.public):
            self.sights()

    def _told(self, event: Event) -> Iterator[tuple[tuple[str, ...], list[str]]]:
        """Facts with the viewers that they were told to, those of equal audience together."""
        groups: dict[tuple[str, ...], list[str]] = {}
        for fact in event.public:
            groups.setdefault(self._viewers, []).append(words(fact))
        for told in event.known:
            viewers = tuple(each for each in self._viewers if each in told.viewers)
            groups.setdefault(viewers, []).extend(words(fact) for fact in told.facts)
        yield from groups.items()

    def _among(self, viewers: tuple[str, ...]) -> str:
        return "all" if viewers == self._viewers else " ".join(viewers)

    def sights(self) -> None:
        """What has changed in each viewer's sight since last time; equal sights on one line."""
        found: dict[tuple[str, str], list[str]] = {}
        for viewer in self._viewers:
            now = parts(self.table.view(viewer))
            for name, part in now.items():
                before = self._shown[viewer].get(name)
                if before != part:
                    text = words(part) if name != "guesses" else _grown(before, part)
                    found.setdefault((name, text), []).append(viewer)
            self._shown[viewer] = now
        self.lines.append("")
        stage = self.table.world.public.stage
        self.lines.append(f"  What each sees new, round {stage.round} {stage.phase}:")
        for (name, text), viewers in sorted(found.items(), key=self._order):
            self.lines.append(f"    {self._among(tuple(viewers))} | {name}: {text}")
        self.lines.append("")

    def _order(self, line: tuple[tuple[str, str], list[str]]) -> tuple[int, str, int, str]:
        """The public first, then draft by draft, then each delegation's own."""
        (name, text), viewers = line
        return -len(viewers), name, self._viewers.index(viewers[0]), text

    def debrief(self) -> None:
        """The sentences with which the debrief begins."""
        story = tell(self.table.entries)
        self.lines.append("= The debrief begins")
        for sentence in story.sentences:
            args = " ".join(f"{name}={value}" for name, value in sentence.args.items())
            self.lines.append(f"    {sentence.code}: {args}")
        for pairing in story.pairings:
            turned = pairing.transformed or "not"
            final = " and ".join(str(curve.good_faith[-1]) for curve in pairing.curves)
            one, other = pairing.parties
            self.lines.append(f"    {one} and {other}: transformed {turned}, p {final}")
        for way in story.other_ways:
            self.lines.append(
                f"    {way.holder} of {way.of}: {way.item.cause} {signed(way.item.amount)} in "
                f"{way.round}, {signed(way.other_amount)} in {way.other_round}"
            )

    def text(self) -> str:
        """The whole evening."""
        return "\n".join(piece for line in self.lines for piece in _wrapped(line)) + "\n"


def _grown(before: object, now: object) -> str:
    """What came to a tuple that only grows."""
    held = len(before) if isinstance(before, tuple) else 0
    return words(now[held:]) if isinstance(now, tuple) else words(now)


def _wrapped(line: str) -> list[str]:
    """A long line as several, the further ones set in; comments stay comments."""
    comment = line.startswith("#")
    margin = "#       " if comment else " " * (len(line) - len(line.lstrip()) + 6)
    return wrap(
        line.rstrip(),
        WIDTH,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    ) or [""]


def _name(actor: Actor) -> str:
    match actor:
        case Control():
            return "control"
        case Clock():
            return "clock"
        case Delegate():
            return actor.seat
        case Deputy():
            return f"{actor.party}*"
