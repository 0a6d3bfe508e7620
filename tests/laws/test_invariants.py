"""What holds after every command, legal or not, of anybody."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from game_rules.allowed import allowed
from game_rules.deadlines import due
from game_rules.record.actors import Actor, Control, Delegate, Deputy
from game_rules.record.commands import Command, TimePassed
from game_rules.record.events import DraftTold, Event, Refused, Resolved
from game_rules.record.world import CONTROL, PROJECTOR
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import CONDITIONS
from game_rules.scenario.treaty import Draft
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.dice import Dice
from tests.kit.facilitation import wish
from tests.kit.small import MEASURES, small
from tests.kit.table import Table
from tests.kit.wishes import PARTIES

FURTHEST = 6000
"""Log-odds, in thousandths, beyond which nobody believes anything anyhow."""


class Anything(RuleBasedStateMachine):
    """Everybody wishes at random; the clock goes on now and then."""

    def __init__(self) -> None:
        super().__init__()
        crew = {"nor": ("head", "military"), "sud": ("head",)}
        self.table = Table(small(rounds=5, good_faith=700, denounce=True), crew=crew)
        self.before = self.table.world
        self.thrown = 0

    @initialize(bound=st.booleans())
    def there_may_be_a_pact_in_force(self, bound: bool) -> None:
        if bound:
            pact = tabling(article("notify"), article("inspect", id=2), access=("all",))
            id = tabled(self.table, pact, by="nor-head")
            sign(self.table, id, "nor-head", "sud")
            self.table.until("talks", 2)
            assert id in self.table.world.public.record.agreements

    @rule(number=st.integers(0, 2**32))
    def three_wishes(self, number: int) -> None:
        for _ in range(3):
            dice = self.dice(number)
            self.somebody(dice, *wish(dice, self.table))

    @rule(number=st.integers(0, 2**32))
    def time_goes_on(self, number: int) -> None:
        """Mostly the clock says something stale; else the phase is over."""
        assert self.table.do("clock", TimePassed(due=1)) == Refused(code="not-due")
        if self.dice(number).below(8) == 0 and due(self.table.world) is not None:
            self.tick()

    def tick(self) -> None:
        self.before = self.table.world
        self.follow(self.table.tick())

    def dice(self, number: int) -> Dice:
        """Other throws at each step, even if Hypothesis repeats itself."""
        self.thrown += 1
        return Dice((number << 16) + self.thrown)

    def somebody(self, dice: Dice, who: str, command: Command) -> None:
        """Somebody of the party, mostly with the right to it."""
        if who == CONTROL:
            self.do(Control(), command, 0)
            return
        known = self.table.world.known[who]
        actors: list[Actor] = [Delegate(seat=seat, party=who) for seat in known.crew]
        if known.bot:
            actors.append(Deputy(party=who))
        if not actors or dice.rarely():
            actors += [Deputy(party=who), Delegate(seat="x", party=who)]
        self.do(dice.pick(actors), command, dice.below(2000))

    def do(self, actor: Actor, command: Command, waiting: int) -> None:
        moment = due(self.table.world)
        if moment is not None and moment <= self.table.at + waiting:
            self.tick()  # what is due comes first
        self.before = before = self.table.world
        seen = self.table.view(actor.party if isinstance(actor, Delegate | Deputy) else CONTROL)
        answer = self.table.do(actor, command, after=waiting)
        assert allowed(seen, actor, command) == (answer if isinstance(answer, Refused) else None)
        if isinstance(answer, Refused):
            assert self.table.world is before
        else:
            self.follow(answer)

    def follow(self, event: Event) -> None:
        self.nobody_else_is_told(event)
        self.the_books_balance(event)
        self.texts_only_go_forward(event)
        self.deadlines_do_not_go_back()

    # After each event ----------------------------------------------------

    def nobody_else_is_told(self, event: Event) -> None:
        told = {viewer for each in event.known for viewer in each.viewers}
        for viewer, known in self.table.world.known.items():
            if viewer not in told:
                assert known is self.before.known[viewer]
        if not event.public:
            assert self.table.world.public is self.before.public
        if not event.hidden:
            assert self.table.world.hidden is self.before.hidden

    def the_books_balance(self, event: Event) -> None:
        for fact in event.hidden:
            if isinstance(fact, Resolved):
                for holder, accounts in fact.reckoning.accounts.items():
                    for of, account in accounts.items():
                        before = self.before.hidden.pairs[holder][of].image
                        after = self.table.world.hidden.pairs[holder][of].image
                        moved = sum(item.amount for item in account.items)
                        assert (account.before, account.after) == (before, after)
                        assert before + moved == after

    def texts_only_go_forward(self, event: Event) -> None:
        for told in event.known:
            for fact in told.facts:
                if isinstance(fact, DraftTold):
                    assert set(told.viewers) == {*fact.draft.access, CONTROL}
                    self.goes_forward(fact.draft)

    def goes_forward(self, draft: Draft) -> None:
        before = self.before.known[CONTROL].drafts.get(draft.id)
        if before is None:
            assert draft.revision == 1
            return
        assert draft.revision in {before.revision, before.revision + 1}
        assert set(before.access) <= set(draft.access)
        assert set(before.sponsors) <= set(draft.sponsors)
        if before.articles != draft.articles or before.title != draft.title:
            assert draft.revision > before.revision
        if draft.revision > before.revision:
            assert not draft.signatures
            assert before.status == "open"

    def deadlines_do_not_go_back(self) -> None:
        was, now = self.before.public.stage, self.table.world.public.stage
        if now.due is not None:
            assert now.due >= self.table.at
        same = (was.round, was.phase) == (now.round, now.phase)
        if same and was.due is not None and now.due is not None:
            assert now.due >= was.due

    # At any time ---------------------------------------------------------

    @invariant()
    def every_number_is_in_its_range(self) -> None:
        hidden = self.table.world.hidden
        for state in hidden.parties.values():
            assert all(0 <= state.conditions[name] <= 1000 for name in CONDITIONS)
            assert 0 <= state.capital <= 1000
        for row in hidden.pairs.values():
            for pair in row.values():
                assert abs(pair.image) <= FURTHEST
                assert 0 <= pair.institution <= 1000
                assert 0 <= pair.process <= 1000
                assert all(-1000 <= pair.cover.get(fear, 0) <= 1000 for fear in FEARS)

    @invariant()
    def every_text_could_be_run(self) -> None:
        ranges = {(m.id, p.id): (p.min, p.max) for m in MEASURES for p in m.parameters}
        for draft in self.table.world.known[CONTROL].drafts.values():
            assert not (draft.brackets and draft.signatures)
            assert set(draft.signatures) <= set(draft.parties)
            assert draft.title
            assert "\u202e" not in draft.title
            for each in draft.articles:
                assert set(each.parties) <= set(draft.parties)
                for name, value in each.values.items():
                    low, high = ranges[each.measure, name]
                    assert low <= value <= high

    @invariant()
    def whoever_was_told_of_a_draft_sees_it(self) -> None:
        drafts = self.table.world.known[CONTROL].drafts
        for viewer, known in self.table.world.known.items():
            if viewer != CONTROL:
                admitted = {id: draft for id, draft in drafts.items() if viewer in draft.access}
                assert known.drafts == admitted
                assert known.forecasts.keys() <= known.drafts.keys()

    @invariant()
    def moves_are_what_is_not_refused(self) -> None:
        for viewer in (*PARTIES, CONTROL, PROJECTOR):
            moves = self.table.view(viewer).moves
            open_drafts = {
                id for id, d in self.table.view(viewer).drafts.items() if d.status == "open"
            }
            for id, may in moves.drafts.items():
                if viewer == CONTROL or may["revise"] == "":  # control is asked of open texts only
                    assert id in open_drafts


TestAnything = pytest.mark.slow(Anything.TestCase)
TestAnything.settings = settings(max_examples=50, stateful_step_count=50)
