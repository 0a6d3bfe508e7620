"""Outlook: how a capital would take a text, in a word, and the faces of its groups."""

from game_rules.exact.kept import kept
from game_rules.exact.numbers import milli, sigmoid
from game_rules.home.domestic import House, Text, ballot, opinions
from game_rules.record.ledger import Ballot
from game_rules.record.world import Forecast, ForecastWord
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Article, Draft


def against(vote: Ballot) -> tuple[str, ...]:
    """The groups that voted against a text, the firmest first.

    The military leads where the exposure alone was too much.
    """
    noes = sorted((yes, group) for group, yes in vote.yes.items() if yes < vote.threshold)
    if vote.short > 0 and "military" in vote.yes:
        return ("military", *(group for _, group in noes if group != "military"))
    return tuple(group for _, group in noes)


def outlook(vote: Ballot) -> ForecastWord:
    """A ballot in one word."""
    margin = min(vote.total - vote.threshold, -vote.short * 2)
    if margin >= 80 and vote.short <= -30:
        return "certain"
    if margin >= 0 or (vote.passed and vote.total - vote.threshold >= 25):
        return "likely"
    if margin >= -40:
        return "doubtful"
    return "unlikely" if margin >= -120 else "hopeless"


def forecast(house: House, draft: Draft, k: Constants = CONSTANTS) -> Forecast:
    """How ratification of a draft would go at home today, in one word."""
    word, opposed = _foreseen(house, draft.articles, draft.parties, draft.sponsors, draft.term, k)
    return Forecast(revision=draft.revision, word=word, against=opposed)


@kept(1024)
def _foreseen(
    house: House,
    articles: tuple[Article, ...],
    parties: tuple[str, ...],
    sponsors: tuple[str, ...],
    term: int | None,
    k: Constants,
) -> tuple[ForecastWord, str | None]:
    """The same without the revision: neither a bracket nor a signature moves a capital."""
    partners = tuple(other for other in parties if other != house.party.id)
    text = Text(id="", title="", articles=articles, partners=partners, sponsors=sponsors, term=term)
    vote = ballot(house, text, k)
    word, opposed = outlook(vote), against(vote)
    return word, opposed[0] if opposed and word != "certain" else None


def moods(house: House, k: Constants = CONSTANTS) -> dict[str, int]:
    """Each group's face, −2 to 2: how it would take an ordinary text with the rivals now."""
    threshold = house.party.threshold / 1000
    found: dict[str, int] = {}
    for group, u in opinions(house, 0.3, _confidence(house), 0.3, k):
        share = sigmoid(k.vote_steep * u) - threshold
        # Towards zero: an indifferent face is wide.
        found[group.id] = max(-2, min(2, int(milli(share) / 75)))
    return found


def _confidence(house: House) -> float:
    """The mean trust in the rivals, or in everybody where there are none."""
    known = [house.pairs[other] for other in house.pairs if other in house.rivals]
    images = [pair.image for pair in known or house.pairs.values()]
    total = 0.0
    for trust in sorted(sigmoid(image / 1000) for image in images):
        total += trust
    return total / max(1, len(images))


__all__ = ["against", "forecast", "moods", "outlook"]
