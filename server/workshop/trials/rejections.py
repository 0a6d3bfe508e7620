"""Rejections: why a move of a script was not granted, in words.

The refusals' own sentences are the window's, which speaks to who plays. Here somebody reads who
wrote the moves down, and wants to know what to write otherwise.
"""

from typing import Final

from game_rules.theatre.enact import Rejected

MOVES: Final[dict[str, str]] = {
    "Table": "tabling {}",
    "Propose": "proposing {}",
    "Consent": "lending its name to {}",
    "Cosponsor": "putting its name to {}",
    "Sign": "signing {}",
    "AddBracket": "a bracket in {}",
    "ResolveBracket": "accepting a bracket in {}",
    "Renew": "renewing {}",
    "Denounce": "leaving {}",
    "MakeException": "an exception in {}",
    "SetPosture": "its conduct towards {}",
    "Attend": "a token ({})",
    "Inspect": "inspecting {}",
    "Query": "asking {}",
    "Reply": "answering {}",
    "SidePayment": "a promise to {}",
    "Leap": "a leap",
    "SendInject": "sending {}",
}
ON_TEXTS: Final = frozenset(
    ("Table", "Propose", "Consent", "Cosponsor", "Sign", "AddBracket", "ResolveBracket",
     "Renew", "Denounce", "MakeException")
)  # fmt: skip

WHY: Final[dict[str, str]] = {
    "too-many-articles": "its experts can carry {max} in one draft; a meeting of experts in a"
    " round before, or a higher level of that condition, makes room for more",
    "stands-on": "“{measure}” stands on “{needed}”, which must bind the same parties, by this"
    " text or by one in force",
    "too-many-tabled": "it has tabled {max} texts in this round already",
    "too-many-drafts": "it has {max} texts on the table already",
    "brackets-left": "a value in it is still in brackets",
    "not-in-force": "nothing of that title is in force for it",
    "not-ending": "it does not end soon",
    "notice-given": "it has given notice already",
    "no-denouncing": "this scenario lets nobody leave an agreement",
    "nothing-to-monitor": "no article in force has it as “monitor”",
    "nothing-to-review": "no agreement is in force between the two",
    "not-inspectable": "no inspection is in force that {party} owes it",
    "nothing-to-ask": "{party} owes it nothing yet",
    "no-such-query": "no question of {party} waits for its answer",
    "too-content": "its own fatigue, unease and concern about cost are too low",
    "already-questioned": "it has done so already",
    "too-little-capital": "its standing at home does not carry that",
    "two-faces": "a friendly and a hostile sign in one round cannot both be meant",
    "token-twice": "that token is spent in this round already",
    "already-sent": "that news has come already",
}
"""Codes that a script can meet. Of others the code is told: it is better than nothing."""


def why_not(one: Rejected) -> str:
    """“not granted to NAME: what it tried, and why not”."""
    subject = f"“{one.subject}”" if one.move in ON_TEXTS else one.subject
    tried = MOVES.get(one.move, f"{one.move} ({{}})").format(subject)
    return f"not granted to {one.party or 'control'}: {tried}{_why(one)}"


def _why(one: Rejected) -> str:
    try:
        return f", since {WHY[one.code].format_map(one.args)}"
    except KeyError:
        return f" ({one.code})"


__all__ = ["why_not"]
