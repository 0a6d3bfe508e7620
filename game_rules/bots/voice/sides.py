"""Sides: a reservation as a line speaks of it, so that it is found again in the text."""

from msgspec import Struct

from game_rules.bots.voice.saying import Args
from game_rules.scenario.treaty import Bracket, Draft
from game_rules.view import View


class Side(Struct, frozen=True, kw_only=True):
    """One reservation; its number changes with others, and its place does not."""

    draft: str
    article: int
    parameter: str
    measure: str
    stands: int
    """The number in the text, which stays if the reservation is lifted."""

    @classmethod
    def of(cls, draft: Draft, bracket: Bracket) -> "Side":
        """A reservation that is there."""
        article = next(each for each in draft.articles if each.id == bracket.article)
        return cls(
            draft=draft.id,
            article=article.id,
            parameter=bracket.parameter,
            measure=article.measure,
            stands=article.values[bracket.parameter],
        )

    @classmethod
    def read(cls, args: Args, whose: str = "", measure: str = "measure") -> "Side":
        """The same from a line's arguments."""
        return cls(
            draft=str(args[f"{whose}draft"]),
            article=int(args[f"{whose}article"]),
            parameter=str(args[f"{whose}parameter"]),
            measure=str(args[measure]),
            stands=int(args[f"{whose}stands"]),
        )

    def args(self, whose: str = "") -> Args:
        """The arguments of a line, but for the measure, by which it is called."""
        return {
            f"{whose}draft": self.draft,
            f"{whose}article": self.article,
            f"{whose}parameter": self.parameter,
            f"{whose}stands": self.stands,
        }

    def bracket(self, view: View, owner: str) -> Bracket | None:
        """The reservation in the open text, if it is still there."""
        draft = view.drafts.get(self.draft)
        for each in draft.brackets if draft is not None and draft.status == "open" else ():
            if (each.owner, each.article, each.parameter) == (owner, self.article, self.parameter):
                return each
        return None

    def lifted(self, view: View, owner: str) -> bool:
        """Whether it was lifted by its owner: the text is open and reads as it did."""
        draft = view.drafts.get(self.draft)
        if draft is None or draft.status != "open" or self.bracket(view, owner) is not None:
            return False
        return any(
            each.id == self.article and each.values.get(self.parameter) == self.stands
            for each in draft.articles
        )


__all__ = ["Side"]
