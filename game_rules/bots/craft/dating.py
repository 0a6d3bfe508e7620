"""When a bot offers a text for a term: what ends by itself lays less bare at home."""

from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record.commands import Revise
from game_rules.scenario.treaty import Draft
from game_rules.view import View

TERM = 2
"""Rounds: long enough to be tried, and short enough to be worth something in the vote; ours."""


def dated(view: View, draft: Draft, word: str) -> Wish | None:
    """A text of ours whose vote is in doubt, as one that has to be renewed; once per text."""
    ours = draft.sponsors[:1] == (view.viewer,)
    if not ours or draft.term is not None or word != "doubtful":
        return None
    offered = Revise(
        draft=draft.id,
        revision=draft.revision,
        title=draft.title,
        articles=draft.articles,
        term=TERM,
    )
    return wish(offered, "offer-term", draft=draft.id, rounds=TERM)


__all__ = ["TERM", "dated"]
