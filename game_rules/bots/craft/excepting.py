"""Which single obligations a bot meets otherwise than the rest, and why."""

from collections.abc import Iterator

from game_rules.bots.craft import judgement
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.compliance.obligations import owed
from game_rules.compliance.postures import place
from game_rules.record.commands import MakeException, Stance
from game_rules.record.world import Orders
from game_rules.scenario.treaty import Agreement, Article
from game_rules.view import View

Exceptions = dict[tuple[str, str, int], tuple[Stance, Code]]
"""(partner, agreement, article) → the stance, and why."""

SOUR = -1
"""The face of a group from which its anger is taken seriously."""

SHORT = 450
"""Capital below which a government does not quarrel with its soldiers; ours."""


def bound(view: View, partner: str) -> Iterator[tuple[Agreement, Article]]:
    """What binds us towards a partner."""
    yield from owed(view.record.agreements, view.viewer, partner)


def grudged_at_home(view: View, partner: str) -> Exceptions:
    """What lays the forces bare is done to the letter while the soldiers are up in arms."""
    home = view.home
    if home is None or home.capital >= SHORT or home.groups.get("military", 0) > SOUR:
        return {}
    measures = judgement.measures(view)
    return {
        (partner, text.id, article.id): ("letter", "home-minds")
        for text, article in bound(view, partner)
        if measures[article.measure].kind in judgement.DEEP
    }


def unseen(view: View, partner: str, seen: int) -> Exceptions:
    """What nobody can check is met in part, even where the rest is kept."""
    measures = judgement.measures(view)
    return {
        (partner, text.id, article.id): ("shave", "hardly-watched")
        for text, article in bound(view, partner)
        if measures[article.measure].verifiability <= seen and article.monitor is None
    }


def excepted(view: View, sheet: Orders, wanted: Exceptions) -> Iterator[Wish]:
    """What has to be written on the sheet, and taken from it, until these are its exceptions."""
    now = view.stage.round
    places = {place(*where) for where in wanted}
    for partner in sheet.postures:
        for text, article in bound(view, partner):
            name = place(partner, text.id, article.id)
            if name in sheet.exceptions and name not in places:
                undone = _exception(now, (partner, text.id, article.id), None)
                yield wish(undone, "set", party=partner)
    for where, (stance, why) in wanted.items():
        if sheet.exceptions.get(place(*where)) != stance:
            yield wish(_exception(now, where, stance), why, party=where[0])


def _exception(round: int, where: tuple[str, str, int], stance: Stance | None) -> MakeException:
    partner, agreement, article = where
    return MakeException(
        round=round, partner=partner, agreement=agreement, article=article, stance=stance
    )


__all__ = ["Exceptions", "excepted", "grudged_at_home", "unseen"]
