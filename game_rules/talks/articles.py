"""Articles: what a text must be like before it can lie on the table."""

from game_rules.compliance.obligations import articles as in_force
from game_rules.minds.conditions import article_limit
from game_rules.record.events import Refused
from game_rules.scenario.catalogue import Measure, by_id
from game_rules.scenario.treaty import Article
from game_rules.seats.sight import View

HIGHEST_ID = 999


def sound(
    view: View, parties: tuple[str, ...], text: tuple[Article, ...], before: int = 0
) -> Refused | None:
    """Refuses a text that the engine could not run on.

    `before` is how many articles the draft has already: what lies there may stay.
    """
    measures = by_id(view.board.measures)
    return _length(view, text, before) or next(
        (
            refused
            for article in text
            if (refused := _article(view, parties, text, article, measures))
        ),
        None,
    )


def _length(view: View, text: tuple[Article, ...], before: int) -> Refused | None:
    if not text:
        return Refused(code="no-articles")
    ids = {article.id for article in text}
    if len(ids) < len(text) or not all(1 <= id <= HIGHEST_ID for id in ids):
        return Refused(code="article-ids")
    most = max(before, article_limit(view.home.conditions) if view.home else 0)
    return None if len(text) <= most else Refused(code="too-many-articles", args={"max": most})


def _article(
    view: View,
    parties: tuple[str, ...],
    text: tuple[Article, ...],
    article: Article,
    measures: dict[str, Measure],
) -> Refused | None:
    measure = measures.get(article.measure)
    if measure is None:
        return Refused(code="not-offered", args={"measure": article.measure})
    return (
        _bound(parties, article)
        or _values(measure, article)
        or _monitor(measure, parties, article)
        or _prerequisites(view, text, article, measure)
    )


def _bound(parties: tuple[str, ...], article: Article) -> Refused | None:
    if not article.parties or len(set(article.parties)) < len(article.parties):
        return Refused(code="who-is-bound", args={"article": article.id})
    for party in article.parties:
        if party not in parties:
            return Refused(code="not-in-draft", args={"article": article.id, "party": party})
    return None


def _values(measure: Measure, article: Article) -> Refused | None:
    if article.values.keys() != {parameter.id for parameter in measure.parameters}:
        return Refused(code="values-missing", args={"article": article.id})
    for parameter in measure.parameters:
        if refused := in_range(measure, article.id, parameter.id, article.values[parameter.id]):
            return refused
    return None


def in_range(measure: Measure, article: int, name: str, value: int) -> Refused | None:
    """Refuses a value outside its parameter's range, or a parameter that is not there."""
    for parameter in measure.parameters:
        if parameter.id == name:
            if parameter.min <= value <= parameter.max:
                return None
            return Refused(
                code="out-of-range",
                args={
                    "article": article,
                    "parameter": name,
                    "min": parameter.min,
                    "max": parameter.max,
                },
            )
    return Refused(code="no-such-parameter", args={"article": article, "parameter": name})


def _monitor(measure: Measure, parties: tuple[str, ...], article: Article) -> Refused | None:
    monitor = article.monitor
    if monitor is None:
        return None
    if not measure.third_party:
        return Refused(code="no-third-party", args={"measure": measure.id})
    if monitor not in parties or monitor in article.parties:
        return Refused(code="not-a-third-party", args={"article": article.id, "party": monitor})
    return None


def standing(view: View, text: tuple[Article, ...]) -> Refused | None:
    """Refuses a text that stands on what does not bind its parties, or does not any more."""
    measures = by_id(view.board.measures)
    return next(
        (
            refused
            for article in text
            if (refused := _prerequisites(view, text, article, measures[article.measure]))
        ),
        None,
    )


def _prerequisites(
    view: View, text: tuple[Article, ...], article: Article, measure: Measure
) -> Refused | None:
    """What a measure stands on binds the same parties: in the text, or in force already."""
    for needed in measure.requires:
        bound = {p for each in text if each.measure == needed for p in each.parties}
        for agreement in view.record.agreements.values():
            for each in in_force(agreement):
                if each.measure == needed:
                    bound.update(p for p in each.parties if p in agreement.parties)
        if not bound.issuperset(article.parties):
            return Refused(code="stands-on", args={"measure": measure.id, "needed": needed})
    return None


__all__ = ["in_range", "sound", "standing"]
