"""How the reciprocator deals with texts: what it signs, brackets, trims and proposes."""

from collections.abc import Iterator

import msgspec

from game_rules.bots import buying
from game_rules.bots.craft import dating, drafting, judgement, repeats
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.record.commands import (
    AddBracket,
    Command,
    Cosponsor,
    ResolveBracket,
    Revise,
    Sign,
    Withdraw,
)
from game_rules.scenario.catalogue import KINDS, Kind, Measure
from game_rules.scenario.treaty import Article, Bracket, Draft
from game_rules.view import View

ANSWERS: frozenset[Kind] = frozenset({"inspection", "constraint"})
"""What answers a leap of another."""

ALL: frozenset[Kind] = frozenset(KINDS)


def answer(view: View, draft: Draft, temper: Temper) -> Wish | None:
    """One answer to a text, or None when we have nothing to say to it for now."""
    ours = draft.sponsors[:1] == (view.viewer,)
    willing = wanted(view, draft, temper)
    if ours and (care := _care(view, draft, temper, willing=willing)) is not None:
        return care
    if draft.brackets:
        return _give_way(view, draft) or (_settle(view, draft) if ours else None)
    if view.viewer in draft.signatures or not willing or idle(view, draft):
        return None
    return _reserve(view, draft) or _sign(view, draft, temper)


def joined(view: View, draft: Draft, temper: Temper) -> Wish | None:
    """Our name under what others have in force, where it says something new and home will bear it.

    Nothing presses: it lies there until the vote is likely. But nobody offers anew what is open to
    us already, and so who never joined would go without for good.
    """
    word = judgement.expected(view, draft)
    if word not in ("certain", "likely") or not wanted(view, draft, temper):
        return None
    ours = {article.measure for article in judgement.burdens(draft, view.viewer)}
    bound = view.record.agreements[draft.id].parties
    if all(ours <= judgement.shared(view, partner) for partner in bound):
        return None
    return wish(Sign(draft=draft.id, revision=draft.revision), "forecast", word=word)


def idle(view: View, draft: Draft) -> bool:
    """Whether our name would do nothing now: too early for who watches, or for what is said."""
    return judgement.early_witness(view, draft) or not repeats.fresh(view, draft)


def _care(view: View, draft: Draft, temper: Temper, *, willing: bool) -> Wish | None:
    """What an author does about its own text before anything else."""

    def wants(other: Draft) -> bool:
        return other.sponsors[:1] != (view.viewer,) and wanted(view, other, temper)

    if stale(view, draft) or not willing:
        why: Code = "stale" if stale(view, draft) else "unwanted"
        return wish(Withdraw(draft=draft.id, revision=draft.revision), why, draft=draft.id)
    return repeats.merged(view, draft, wants)


def stale(view: View, draft: Draft) -> bool:
    """Whether a text of ours has lain on the table for two rounds without success."""
    return 0 < draft.tabled <= view.stage.round - 2


def wanted(view: View, draft: Draft, temper: Temper) -> bool:
    """Whether a text is one that we would rather have than not."""
    if view.stage.round < temper.begins:
        return False
    if not judgement.evaders(view).isdisjoint(draft.parties):
        return False
    measures, early = judgement.measures(view), judgement.early(view)
    offered = temper.mirrors and draft.sponsors[:1] != (view.viewer,)
    kinds = ALL if offered else acceptable(view, temper, draft.parties)
    return all(
        article.measure not in early and measures[article.measure].kind in kinds
        for article in judgement.burdens(draft, view.viewer)
    )


def acceptable(view: View, temper: Temper, parties: tuple[str, ...]) -> frozenset[Kind]:
    """Low-risk measures at any time; the others once we are ready, or to answer a leap of these."""
    if judgement.readiness(view) >= temper.ready or pressed(view, temper):
        return ALL
    always = judgement.LOW_RISK
    return always | ANSWERS if answers_leap(view, parties) else always


def offered(view: View, temper: Temper, parties: tuple[str, ...]) -> frozenset[Kind]:
    """What we put into texts of our own: all that we would sign, or words and figures alone."""
    kinds = acceptable(view, temper, parties)
    return kinds & judgement.PAPER if temper.shows and not pressed(view, temper) else kinds


def pressed(view: View, temper: Temper) -> bool:
    """Whether rounds went by and there is still nothing to show for them."""
    return 0 < temper.presses <= view.stage.round and not judgement.in_force(view, view.viewer)


def answers_leap(view: View, parties: tuple[str, ...]) -> bool:
    """Whether a text with these parties could answer a leap of one of them."""
    return any(leaper in parties for leaper in judgement.unanswered(view))


def _give_way(view: View, draft: Draft) -> Wish | None:
    """What was reserved in an odd round is withdrawn in an even one: insist first, then yield."""
    for bracket in judgement.own_brackets(view, draft):
        if view.stage.round % 2 == 0:
            return wish(
                _resolve(draft, bracket, accept=False),
                "yield",
                draft=draft.id,
                parameter=bracket.parameter,
            )
    return None


def _settle(view: View, draft: Draft) -> Wish | None:
    """As the author: take another's number if it is near ours, or write the middle."""
    for bracket in draft.brackets:
        article = next(each for each in draft.articles if each.id == bracket.article)
        measure = judgement.measures(view)[article.measure]
        parameter = next(each for each in measure.parameters if each.id == bracket.parameter)
        written = article.values[parameter.id]

        def content(value: int, of: Article = article, name: str = parameter.id) -> bool:
            return judgement.wanted_value(view, of.measure, name, value) == value

        near = 3 * abs(bracket.value - written) <= parameter.max - parameter.min
        if near and content(bracket.value):
            return wish(
                _resolve(draft, bracket, accept=True),
                "near-enough",
                party=bracket.owner,
                value=bracket.value,
            )
        middle = drafting.middle(parameter, written, bracket.value)
        if middle != written and content(middle):
            return wish(
                _rewritten(draft, article, values={**article.values, parameter.id: middle}),
                "half-way",
                party=bracket.owner,
                value=middle,
            )
    return None


def _resolve(draft: Draft, bracket: Bracket, *, accept: bool) -> Command:
    return ResolveBracket(
        draft=draft.id, revision=draft.revision, bracket=bracket.id, accept=accept
    )


def _reserve(view: View, draft: Draft) -> Wish | None:
    """Reserve a number that our mandate minds, once per text and in odd rounds only.

    The revision grows with each bracket, so that a table of insistent parties comes to an end.
    """
    if view.stage.round % 2 == 0 or draft.revision > len(draft.parties):
        return None
    for article in draft.articles:
        for parameter, value in sorted(article.values.items()):
            better = judgement.wanted_value(view, article.measure, parameter, value)
            if better != value:
                bracket = AddBracket(
                    draft=draft.id,
                    revision=draft.revision,
                    article=article.id,
                    parameter=parameter,
                    value=better,
                )
                return wish(bracket, "mandate-minds", measure=article.measure, value=better)
    return None


def _sign(view: View, draft: Draft, temper: Temper) -> Wish | None:
    """Sign what home will probably pass; put our name to it, or trim it, where that helps."""
    word = judgement.expected(view, draft)
    if word is None:
        return None
    if (why := _hope(view, draft, temper, word)) is not None:
        return why
    imposed = drafting.bound(draft) == {view.viewer}  # on us, by who gives nothing
    if view.viewer not in draft.sponsors and len(draft.sponsors) == 1 and not imposed:
        joining = Cosponsor(draft=draft.id, revision=draft.revision)
        return wish(joining, "share-burden", word=word)
    if temper.dates and (dated := dating.dated(view, draft, word)) is not None:
        return dated
    return _trim(view, draft) if view.viewer in draft.sponsors else None


def _hope(view: View, draft: Draft, temper: Temper, word: str) -> Wish | None:
    """A signature, if home will carry it, or might, or can be won."""
    signing = Sign(draft=draft.id, revision=draft.revision)
    if word in ("certain", "likely"):
        return wish(signing, "forecast", word=word)
    if word == "doubtful" and judgement.readiness(view) >= temper.daring:
        return wish(signing, "dare", word=word, readiness=judgement.readiness(view))
    if temper.dates and dating.dated(view, draft, word) is not None:
        return None  # dearer than a term, and the term comes first
    if temper.pays and (group := buying.needed(view, draft)) is not None:
        return wish(signing, "doubtful-vote", draft=draft.id, group=group)
    return None


def _trim(view: View, draft: Draft) -> Wish | None:
    """Let a third party that we do not fear watch over what exposes most, or else leave it out."""
    measures = judgement.measures(view)
    ranked = sorted(draft.articles, key=lambda article: -measures[article.measure].exposure)
    heaviest = ranked[0]
    idle = [
        party
        for party in draft.parties
        if party not in heaviest.parties and judgement.dread(view, party) < judgement.UNEASY
    ]
    if measures[heaviest.measure].third_party and heaviest.monitor is None and idle:
        watched = _rewritten(draft, heaviest, monitor=idle[0])
        return wish(watched, "let-third-watch", party=idle[0], measure=heaviest.measure)
    if len(ranked) == 1:
        return None
    kept = tuple(article for article in draft.articles if article is not heaviest)
    return wish(_revised(draft, kept), "leave-out-heaviest", measure=heaviest.measure)


def _rewritten(draft: Draft, article: Article, **changes: object) -> Command:
    changed = msgspec.structs.replace(article, **changes)
    return _revised(draft, tuple(changed if each is article else each for each in draft.articles))


def _revised(draft: Draft, articles: tuple[Article, ...]) -> Command:
    return Revise(
        draft=draft.id,
        revision=draft.revision,
        title=draft.title,
        articles=articles,
        term=draft.term,
    )


def proposals(view: View, temper: Temper) -> Iterator[Wish]:
    """Texts that we could table now, the most pressing first; none if we have done so already."""
    if view.stage.round < temper.begins or tabled(view):
        return
    drafts = judgement.our_drafts(view)
    left = {d.sponsors[:1]: d.id for d in drafts if _let_lie(view, d, temper)}
    taken = {drafting.bound(draft) for draft in drafts if draft.id not in left.values()}
    # Who waits for an answer comes first.
    for partners in sorted(_circles(view), key=lambda some: some not in left):
        if frozenset((view.viewer, *partners)) in taken:
            continue
        chosen = _package(view, partners, temper)
        if not chosen:
            continue
        text = drafting.text(view, partners, chosen)
        if partners in left:
            yield wish(text, "counter-offer", party=partners[0], draft=left[partners])
        else:
            yield _proposed(view, partners, text)


def _let_lie(view: View, draft: Draft, temper: Temper) -> bool:
    """Whether a text of another is too much for us: it is answered with one that is not."""
    return draft.sponsors[:1] != (view.viewer,) and not wanted(view, draft, temper)


def tabled(view: View) -> bool:
    """Whether a text of ours came on the table in this round."""
    now = view.stage.round
    return any(now in (draft.tabled, 0) for draft in judgement.own_drafts(view))


def _proposed(view: View, partners: tuple[str, ...], text: Command) -> Wish:
    if len(partners) > 1:
        return wish(text, "gather-all")
    if partners[0] in judgement.unanswered(view):
        return wish(text, "answer-leap", party=partners[0])
    return wish(text, "answer-dread", party=partners[0], bands=judgement.dread(view, partners[0]))


def trusted(view: View) -> list[str]:
    """The others whom we did not catch evading."""
    evaders = judgement.evaders(view)
    return [party for party in judgement.others(view) if party not in evaders]


def _circles(view: View) -> Iterator[tuple[str, ...]]:
    """With whom to try: who has leapt, who is feared most, the next, and at last everybody."""
    feared = [p for p in trusted(view) if judgement.dread(view, p) >= judgement.UNEASY]
    leapers = judgement.unanswered(view)
    for party in (*leapers, *judgement.most_threatening(view, feared)):
        yield (party,)
    if len(feared) > 1:
        yield tuple(feared)


def _package(view: View, partners: tuple[str, ...], temper: Temper) -> tuple[Measure, ...]:
    """The measures of a text: one of each kind, as many as the drafters can manage."""
    kinds = offered(view, temper, partners)
    ranked = drafting.suited(view, partners, kinds, literal=temper.literal)
    if answers_leap(view, partners):
        ranked = tuple(sorted(ranked, key=lambda each: each.kind not in ANSWERS))
    if rule_wanted(view, partners, temper):
        ranked = tuple(sorted(ranked, key=lambda each: each.kind != "declaratory"))
    return drafting.bundle(view, partners, ranked)


def rule_wanted(view: View, partners: tuple[str, ...], temper: Temper) -> bool:
    """Whether deeds are in force with all of these and no words yet that make them a rule."""
    kinds = {measure.id: measure.kind for measure in view.board.measures}
    done = [{kinds[name] for name in judgement.shared(view, partner)} for partner in partners]
    return judgement.readiness(view) >= temper.ready and all(
        found and "declaratory" not in found for found in done
    )
