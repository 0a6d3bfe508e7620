"""Commands as one would read them aloud."""

from collections.abc import Mapping

import msgspec

from game_rules.record import commands as c
from tests.playthroughs.words import quoted, words


def command_words(command: c.Command, titles: Mapping[str, str]) -> str:
    """A command as one would read it aloud."""
    match command:
        case (
            c.Table()
            | c.Revise()
            | c.AddBracket()
            | c.ResolveBracket()
            | c.Sign()
            | c.Unsign()
            | c.Cosponsor()
            | c.Withdraw()
            | c.Widen()
        ):
            return _on_text(command, titles)
        case c.Ready() | c.Attend() | c.SetPosture() | c.Seal() | c.Leap() | c.ConfirmEvasion():
            return _on_round(command)
        case _:
            return words(command)


OnText = (
    c.Table
    | c.Revise
    | c.AddBracket
    | c.ResolveBracket
    | c.Sign
    | c.Unsign
    | c.Cosponsor
    | c.Withdraw
    | c.Widen
)


def _on_text(command: OnText, titles: Mapping[str, str]) -> str:
    if isinstance(command, c.Table):
        return (
            f"table “{command.title}” for {words(command.parties)}, to be seen by "
            f"{words(command.access)}: {words(command.articles)}"
        )
    text = quoted(titles.get(command.draft, "?"), command.draft)
    match command:
        case c.Widen():
            return f"widen {text} to {words(command.access)}"
        case c.Revise():
            return f"revise {text} r{command.revision} to: {words(command.articles)}"
        case c.AddBracket():
            note = f" “{command.comment}”" if command.comment else ""
            return (
                f"bracket {text} r{command.revision} article {command.article}: "
                f"{command.parameter} {command.value}{note}"
            )
        case c.ResolveBracket():
            verb = "accept" if command.accept else "withdraw"
            return f"{verb} bracket {command.bracket} of {text} r{command.revision}"
        case c.Sign() | c.Unsign() | c.Cosponsor() | c.Withdraw():
            return f"{_tag(command)} {text} r{command.revision}"


def _on_round(
    command: c.Ready | c.Attend | c.SetPosture | c.Seal | c.Leap | c.ConfirmEvasion,
) -> str:
    match command:
        case c.Ready():
            return f"{'ready' if command.ready else 'not ready'} ({command.phase})"
        case c.Attend():
            return f"attend to {words(command.tokens)}"
        case c.SetPosture():
            return f"posture towards {command.partner}: {command.stance}"
        case c.Seal():
            return "seal" if command.sealed else "unseal"
        case c.Leap() | c.ConfirmEvasion():
            return f"{'confirm' if command.confirm else 'take back'} {_tag(command)}"


def _tag(command: msgspec.Struct) -> str:
    return str(type(command).__struct_config__.tag)
