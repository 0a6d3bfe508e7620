"""What a text says that another says already: who tables the same at one moment needs one text."""

from collections.abc import Callable, Iterator

from game_rules.bots.craft import judgement
from game_rules.bots.craft.manners import may
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.compliance.obligations import Bond, articles, depth
from game_rules.exact.kept import kept
from game_rules.record.commands import Revise, Withdraw
from game_rules.scenario.treaty import Agreement, Article, Draft
from game_rules.view import View

Wants = Callable[[Draft], bool]


def fresh(view: View, draft: Draft, wants: Wants | None = None) -> tuple[Article, ...]:
    """The articles of a text that neither stand in force nor in another that will do.

    With `wants`, whoever came later with a text of its own gives way to an earlier one that it
    would sign.
    """
    return tuple(each for each in draft.articles if not _said(view, draft, each, wants))


def merged(view: View, draft: Draft, wants: Wants) -> Wish | None:
    """Of a text of ours, only what others do not say already; nothing, where they say it all."""
    left = fresh(view, draft, wants)
    if not left:
        taken = Withdraw(draft=draft.id, revision=draft.revision)
        return wish(taken, "said-already", draft=draft.id)
    if len(left) == len(draft.articles):
        return None
    shorter = Revise(
        draft=draft.id,
        revision=draft.revision,
        title=draft.title,
        articles=left,
        term=draft.term,
    )
    return wish(shorter, "said-already", draft=draft.id) if may(view, shorter) else None


def _said(view: View, draft: Draft, article: Article, wants: Wants | None) -> bool:
    owed_to = _owed_to(draft, article)
    return _in_force(view, article, owed_to) or any(
        owed_to <= set(other.parties)
        and each.measure == article.measure
        and set(article.parties) <= set(each.parties)
        and (earlier or set(each.parties) <= set(other.signatures))
        for other, earlier in _open(view, draft, wants)
        for each in other.articles
    )


def _owed_to(draft: Draft, article: Article) -> frozenset[str]:
    """Towards whom an article binds: each other, or, where one gives alone, all the rest."""
    if len(article.parties) > 1:
        return frozenset(article.parties)
    return frozenset(party for party in draft.parties if party != article.monitor)


def _in_force(view: View, article: Article, owed_to: frozenset[str]) -> bool:
    """Whether it binds the same, or is open to them, and as deep; not where one is leaving."""
    found = _by_measure(view.record.agreements).get(article.measure)
    if not found:
        return False
    measure = judgement.measures(view)[article.measure]
    deep = depth(measure, article.values)
    return any(
        owed_to <= {*agreement.parties, *agreement.open_to}.difference(agreement.notices)
        and set(article.parties) <= set(each.parties)
        and depth(measure, each.values) >= deep
        for agreement, each in found
    )


@kept(64)
def _by_measure(agreements: dict[str, Agreement]) -> dict[str, list[Bond]]:
    found: dict[str, list[Bond]] = {}
    for agreement in agreements.values():
        for each in articles(agreement):
            found.setdefault(each.measure, []).append((agreement, each))
    return found


def _open(view: View, draft: Draft, wants: Wants | None) -> Iterator[tuple[Draft, bool]]:
    """The other open texts, and whether each came before ours and is one that we would sign."""
    before = True
    for other in view.drafts.values():
        if other.id == draft.id:
            before = False
        elif other.status == "open":
            ours = view.viewer in other.parties
            yield other, before and ours and wants is not None and wants(other)


__all__ = ["fresh", "merged"]
