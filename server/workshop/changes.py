"""Changes as words: how a person names at the command line what is to be otherwise."""

from collections.abc import Callable
from typing import Final, assert_never, get_args

import msgspec
from msgspec import json

from game_rules.record.commands import Command
from game_rules.record.world import CONTROL
from game_rules.scenario import scenario as s
from game_rules.whatif import change as ch
from game_rules.whatif.change import Change, ChangeMistake
from server.scenarios.mistakes import or_perhaps

FORMS: Final = (
    "no-leaps",
    "no-leap:PARTY:ROUND",
    "move-leap:PARTY:ROUND:+1",
    "lens:LENS",
    "no-agreement:TEXT",
    "sign-later:TEXT:2",
    "no-measures",
    "in-spirit",
    "remove:ENTRY,ENTRY…",
    "delay:ENTRY,ENTRY…:+1",
    "alter:ENTRY:COMMAND",
    "add:PARTY:ROUND:COMMAND",
)
"""Every form that a change can have; a command is JSON, as in the log."""


class WordMistake(Exception):  # noqa: N818 - said to the person who typed it
    """A change that cannot be read; the message is a sentence."""


def change_of(word: str) -> Change:
    """The change that a word names; raises `WordMistake`."""
    name, _, rest = word.partition(":")
    read = _READ.get(name)
    if read is None:
        near = or_perhaps(name, list(_READ)) or f"; there are {', '.join(FORMS)}"
        raise WordMistake(f"there is no change “{name}”{near}")
    try:
        return read(rest)
    except (ValueError, TypeError, msgspec.DecodeError) as error:
        form = next(form for form in FORMS if form.partition(":")[0] == name)
        why = f" ({error})" if isinstance(error, msgspec.DecodeError) else ""
        raise WordMistake(f"“{word}” should be of the form {form}{why}") from None


def _bare(made: Change) -> Callable[[str], Change]:
    def read(rest: str) -> Change:
        if rest:
            raise ValueError(rest)
        return made

    return read


def _lens(rest: str) -> Change:
    known: tuple[s.Lens, ...] = get_args(s.Lens)
    for lens in known:
        if lens == rest:
            return ch.Lens(lens=lens)
    near = or_perhaps(rest, list(known)) or f"; there are {', '.join(known)}"
    raise WordMistake(f"there is no lens “{rest}”{near}")


def _no_leap(rest: str) -> Change:
    party, round = rest.split(":")
    return ch.NoLeap(party=party, round=int(round))


def _move_leap(rest: str) -> Change:
    party, round, rounds = rest.split(":")
    return ch.MoveLeap(party=party, round=int(round), rounds=int(rounds))


def _no_agreement(rest: str) -> Change:
    if not rest:
        raise ValueError(rest)
    return ch.NoAgreement(agreement=rest)


def _sign_later(rest: str) -> Change:
    agreement, rounds = rest.rsplit(":", 1)
    return ch.SignLater(agreement=agreement, rounds=int(rounds))


def _numbers(rest: str) -> tuple[int, ...]:
    return tuple(int(number) for number in rest.split(","))


def _delay(rest: str) -> Change:
    numbers, rounds = rest.split(":")
    return ch.Delay(entries=_numbers(numbers), rounds=int(rounds))


def _alter(rest: str) -> Change:
    number, _, command = rest.partition(":")
    return ch.Alter(entry=int(number), command=json.decode(command, type=Command))


def _add(rest: str) -> Change:
    party, round, command = rest.split(":", 2)
    who = None if party == CONTROL else party
    return ch.Add(party=who, round=int(round), command=json.decode(command, type=Command))


_READ: Final[dict[str, Callable[[str], Change]]] = {
    "no-leaps": _bare(ch.NoLeaps()),
    "no-leap": _no_leap,
    "move-leap": _move_leap,
    "lens": _lens,
    "no-agreement": _no_agreement,
    "sign-later": _sign_later,
    "no-measures": _bare(ch.NoMeasures()),
    "in-spirit": _bare(ch.InSpirit()),
    "remove": lambda rest: ch.Remove(entries=_numbers(rest)),
    "delay": _delay,
    "alter": _alter,
    "add": _add,
}


def word_of(change: Change) -> str:  # noqa: C901, PLR0911, PLR0912 - an arm each
    """The word that names a change."""
    match change:
        case ch.NoLeaps():
            return "no-leaps"
        case ch.NoLeap():
            return f"no-leap:{change.party}:{change.round}"
        case ch.MoveLeap():
            return f"move-leap:{change.party}:{change.round}:{change.rounds:+}"
        case ch.Lens():
            return f"lens:{change.lens}"
        case ch.NoAgreement():
            return f"no-agreement:{change.agreement}"
        case ch.SignLater():
            return f"sign-later:{change.agreement}:{change.rounds}"
        case ch.NoMeasures():
            return "no-measures"
        case ch.InSpirit():
            return "in-spirit"
        case ch.Remove():
            return f"remove:{','.join(map(str, change.entries))}"
        case ch.Delay():
            return f"delay:{','.join(map(str, change.entries))}:{change.rounds:+}"
        case ch.Alter():
            return f"alter:{change.entry}:{json.encode(change.command).decode()}"
        case ch.Add():
            said = json.encode(change.command).decode()
            return f"add:{change.party or CONTROL}:{change.round}:{said}"
        case _:
            assert_never(change)


def why(mistake: ChangeMistake) -> str:  # noqa: PLR0911 - an arm each
    """Why a change cannot be made, in a sentence."""
    args = mistake.args_of_code
    match mistake.code:
        case "no-such-entry":
            return f"there is no entry {args['entry']}: the log has {args['entries']}"
        case "not-a-wish":
            return f"entry {args['entry']} was nobody's wish: the beginning and the clock stay"
        case "not-in-a-round":
            return f"entry {args['entry']} came before the first round or after the last"
        case "no-such-leap":
            return f"{args['party']} did nothing about a leap in round {args['round']}"
        case "no-such-party":
            return f"there is no delegation {args['party']}"
        case "not-in-the-record":
            return f"there is no round {args['round']}"
        case "not-addable":
            return "that cannot be added: delegations wish, and control brings in news"
        case "no-leap-at-all":
            return "nobody leapt, so that nothing can be taken away"
        case "no-such-signature":
            return f"nobody ever signed a text “{args['draft']}”"
        case code:
            return f"it cannot be changed ({code})"


__all__ = ["FORMS", "WordMistake", "change_of", "why", "word_of"]
