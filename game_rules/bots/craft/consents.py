"""What a bot answers to a party that wants its name under a text."""

from collections.abc import Iterator

from game_rules.bots.craft import judgement
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.record.commands import Consent
from game_rules.scenario.catalogue import by_id
from game_rules.talks.articles import standing
from game_rules.talks.proposals import consentable
from game_rules.view import View


def consents(view: View, *, words_only: bool = False) -> Iterator[Wish]:
    """Lends its name to what binds it to nothing that its mandate forbids, or to nobody's harm.

    What its articles stand on may have ended since; such a proposal waits.
    With `words_only` it stands under nothing that asks deeds of it.
    """
    measures = by_id(view.board.measures)
    for id in consentable(view):
        proposal = view.proposals[id]
        if standing(view, proposal.articles):
            continue
        ours = [each for each in proposal.articles if view.viewer in each.parties]
        minds = any(judgement.too_early(view, each.measure) for each in ours)
        deeds = any(measures[each.measure].kind != "declaratory" for each in ours)
        lends = not minds and not (words_only and deeds)
        why: Code = "lend-name" if lends else "mandate-minds"
        yield wish(Consent(proposal=id, consent=lends), why, party=proposal.author)


__all__ = ["consents"]
