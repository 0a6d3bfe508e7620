"""What a bot wishes to go on when its term ends."""

from collections.abc import Iterator

from game_rules.bots.craft import judgement
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record.commands import Renew
from game_rules.scenario.catalogue import by_id
from game_rules.talks.terms import renewable
from game_rules.view import View


def renewals(view: View, *, words_only: bool = False) -> Iterator[Wish]:
    """Renew what the others have kept, as far as we know; with `words_only`, what asks no deeds."""
    measures = by_id(view.board.measures)
    for id in renewable(view):
        agreement = view.record.agreements[id]
        burdens = [each for each in judgement.running(agreement) if view.viewer in each.parties]
        broken = any(
            finding.agreement == id
            for party in agreement.parties
            for finding in judgement.breaches(view, party)
        )
        deeds = any(measures[each.measure].kind != "declaratory" for each in burdens)
        if view.viewer in agreement.renewing or broken or (words_only and deeds):
            continue
        yield wish(Renew(agreement=id, renew=True), "kept-so-far", agreement=id)


__all__ = ["renewals"]
