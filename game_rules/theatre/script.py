"""A script: the recorded moves of a case, each of them an attempt.

A script says who tried what and when. Whether anything comes of it is the engine's answer: what
is tabled passes the gates that people pass, and what is signed is voted on at home. Only what is
dictated from outside asks nobody.
"""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from game_rules.record.commands import Stance, Token
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Bot, Condition, Effect
from game_rules.theatre.coding import Coding


class _Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A piece of a script: named fields, nothing unknown."""


class Clause(_Line, frozen=True, kw_only=True):
    """One article: a measure, and those of its numbers that are not the usual ones."""

    measure: str
    values: dict[str, int] = {}
    parties: tuple[str, ...] = ()
    """Whom it binds; empty: all parties of the text."""
    monitor: str | None = None
    """The third party that watches over it."""


class Reserve(_Line, frozen=True, kw_only=True):
    """A value that `owner` puts in brackets, one above the text's, and `accepts` accepts."""

    article: int
    """By its place in the text, from 1."""
    parameter: str
    owner: str
    accepts: str


class TextLine(_Line, frozen=True, kw_only=True):
    """A text that is tabled and signed, or dictated."""

    round: int
    title: str
    articles: tuple[Clause, ...]
    sponsors: tuple[str, ...] = ()
    """Who tables it, and who puts a name to it; what is dictated has none."""
    parties: tuple[str, ...] = ()
    """For whom it is written; empty: all parties of the script."""
    signers: tuple[str, ...] = ()
    """Who tries to sign; empty: all its parties."""
    access: tuple[str, ...] = ("all",)
    tries: int = 2
    """In how many rounds it is attempted, until it is in force."""
    process: Literal["negotiated", "dictated"] = "negotiated"
    bracket: Reserve | None = None
    through: str | None = None
    """The third party that tables it in the first sponsor's stead."""
    term: int | None = None
    """Rounds for which it binds; left out: until it is denounced."""


class Conduct(_Line, frozen=True, kw_only=True):
    """How a party meets what binds it, from a round on."""

    round: int
    party: str
    stance: Stance
    towards: tuple[str, ...] = ()
    """Towards whom; empty: towards everybody."""
    measure: str | None = None
    """An exception: only how articles of this measure are met."""


class Meeting(_Line, frozen=True, kw_only=True):
    """Attention that parties spend in the same rounds: on each other, or each on its own."""

    rounds: tuple[int, ...]
    token: Token
    parties: tuple[str, ...]


class Occasion(_Line, frozen=True, kw_only=True):
    """A party's act in a round."""

    round: int
    party: str


class Reply(_Line, frozen=True, kw_only=True):
    """An answer to a leap of `to`: a leap in return, or a text of this script."""

    round: int
    party: str
    to: str
    by: str = "leap"
    """The word `leap`, or the title of a text that binds the two to inspection or constraint."""


class Visit(_Line, frozen=True, kw_only=True):
    """Inspections."""

    rounds: tuple[int, ...]
    by: str
    of: str


class Question(_Line, frozen=True, kw_only=True):
    """A question about conduct; who is asked meets it in the round after."""

    round: int
    by: str
    of: str
    answered: bool = False


class Notice(_Line, frozen=True, kw_only=True):
    """What a party says of an agreement, by the title of its text: that it leaves, or goes on."""

    round: int
    party: str
    title: str


class Sign(_Line, frozen=True, kw_only=True):
    """A gesture towards another party, which takes a token."""

    rounds: tuple[int, ...]
    by: str
    to: str
    friendly: bool = True


class Promise(_Line, frozen=True, kw_only=True):
    """A side payment to a group at home, for the votes of a round."""

    round: int
    party: str
    group: Literal["military", "legislature", "public", "industry"]


class Levels(_Line, frozen=True, kw_only=True):
    """Where conditions stand before the talks of a round, whatever the tide was until then."""

    round: int
    parties: tuple[str, ...]
    levels: dict[Condition, int]


class Belief(_Line, frozen=True, kw_only=True):
    """The good faith that one sees in another at the start."""

    holder: str
    of: str
    good_faith: int


class Dreads(_Line, frozen=True, kw_only=True):
    """How much each of these fears weighs for parties; what is not named stays."""

    parties: tuple[str, ...]
    levels: dict[Fear, int]


class Shock(_Line, frozen=True, kw_only=True):
    """News that comes with the resolution of a round, and what it does."""

    round: int
    title: str
    effects: tuple[Effect, ...] = ()


class Prompt(_Line, frozen=True, kw_only=True):
    """A prepared inject of the scenario, sent by control in a round."""

    round: int
    inject: str


class OwnCase(_Line, frozen=True, kw_only=True):
    """What a script needs of a scenario, where there is none for its case."""

    rounds: int
    rivals: tuple[tuple[str, ...], ...]
    """The pairs that have something to overcome; whoever is in none is a third party."""


class Script(_Line, frozen=True, kw_only=True):
    """All moves of a case."""

    parties: tuple[str, ...]
    """Whom the script plays."""
    scenario: str | None = None
    case: OwnCase | None = None
    """Brought along in a scenario's stead; None: the script is played in a scenario."""
    title: str = ""
    sources: tuple[str, ...] = ()
    texts: tuple[TextLine, ...] = ()
    conduct: tuple[Conduct, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    questions: tuple[Occasion, ...] = ()
    leaps: tuple[Occasion, ...] = ()
    answers: tuple[Reply, ...] = ()
    inspections: tuple[Visit, ...] = ()
    queries: tuple[Question, ...] = ()
    gestures: tuple[Sign, ...] = ()
    payments: tuple[Promise, ...] = ()
    notices: tuple[Notice, ...] = ()
    renewals: tuple[Notice, ...] = ()
    conditions: tuple[Levels, ...] = ()
    beliefs: tuple[Belief, ...] = ()
    fears: tuple[Dreads, ...] = ()
    tide: Literal["scenario", "none"] = "scenario"
    shocks: tuple[Shock, ...] = ()
    injects: tuple[Prompt, ...] = ()
    coding: Coding | None = None
    """Where the case starts, by the rule of `theatre/coding.py`; None: as the scenario says."""
    bots: dict[str, Bot] = {}
    """Bots for parties whom the script does not play; the others keep still."""


def without_leaps(script: Script) -> Script:
    """The same moves, and nobody leaps."""
    by_text = tuple(answer for answer in script.answers if answer.by != "leap")
    changed: Script = replace(script, leaps=(), answers=by_text)
    return changed


def without_measures(script: Script, measures: frozenset[str]) -> Script:
    """The same moves without these measures; a text that has lost all its articles is gone."""
    kept = []
    for text in script.texts:
        articles = tuple(one for one in text.articles if one.measure not in measures)
        if len(articles) == len(text.articles):
            kept.append(text)
        elif articles:
            kept.append(replace(text, articles=articles, bracket=_moved(text, articles)))
    gone = {text.title for text in script.texts} - {text.title for text in kept}
    notices = tuple(notice for notice in script.notices if notice.title not in gone)
    renewals = tuple(one for one in script.renewals if one.title not in gone)
    answers = tuple(answer for answer in script.answers if answer.by not in gone)
    changed: Script = replace(
        script, texts=tuple(kept), answers=answers, notices=notices, renewals=renewals
    )
    return changed


def _moved(text: TextLine, articles: tuple[Clause, ...]) -> Reserve | None:
    """The bracket at the new place of its article."""
    if text.bracket is None:
        return None
    article = text.articles[text.bracket.article - 1]
    places = [place for place, one in enumerate(articles, start=1) if one is article]
    moved: Reserve | None = replace(text.bracket, article=places[0]) if places else None
    return moved


__all__ = [
    "Belief",
    "Clause",
    "Conduct",
    "Dreads",
    "Levels",
    "Meeting",
    "Notice",
    "Occasion",
    "OwnCase",
    "Promise",
    "Prompt",
    "Question",
    "Reply",
    "Reserve",
    "Script",
    "Shock",
    "Sign",
    "TextLine",
    "Visit",
    "without_leaps",
    "without_measures",
]
