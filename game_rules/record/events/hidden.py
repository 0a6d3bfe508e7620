"""What nobody is told before the debrief: facts that fold into the hidden part, and no other."""

from game_rules.record.events.fact import Fact
from game_rules.record.hidden import Adjustment, Pair, PartyState
from game_rules.record.ledger import Reckoning
from game_rules.scenario.scenario import Bot, Scenario


class Begun(Fact, tag="begun", frozen=True, kw_only=True):
    """All that the exercise starts from; the log explains itself."""

    scenario: Scenario
    seed: str
    """128 random bits, as hexadecimal digits."""
    rules: str
    format: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]


class AuthorHidden(Fact, tag="author-hidden", frozen=True, kw_only=True):
    """A third party tabled what another wrote; the debrief tells."""

    draft: str
    author: str


class UnderstudyIn(Fact, tag="understudy", frozen=True, kw_only=True):
    """A bot plays a party, or no longer does (None)."""

    party: str
    bot: Bot | None


class InjectSent(Fact, tag="inject-sent", frozen=True, kw_only=True):
    """Control sent a prepared inject; the resolution of `round` works its effects."""

    inject: str
    round: int


class Adjusted(Fact, tag="adjusted", frozen=True, kw_only=True):
    """Control moves a number of a party; the next resolution works it."""

    adjustment: Adjustment


class TakenBack(Fact, tag="taken-back", frozen=True, kw_only=True):
    """What control had moved stays as it was."""

    adjustment: str


class TimeWished(Fact, tag="time-wished", frozen=True, kw_only=True):
    """A person asked for more time, in thousandths of what all have; 0: no limit."""

    seat: str
    factor: int


class TimeAllowed(Fact, tag="time-allowed", frozen=True, kw_only=True):
    """A person has so much time from now on; what was wished is answered with it."""

    seat: str
    factor: int


class Resolved(Fact, tag="resolved", frozen=True, kw_only=True):
    """The true state after a resolution, and the ledger with its factors."""

    round: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]
    reckoning: Reckoning


HiddenFact = (
    Begun
    | AuthorHidden
    | UnderstudyIn
    | InjectSent
    | Adjusted
    | TakenBack
    | TimeWished
    | TimeAllowed
    | Resolved
)
