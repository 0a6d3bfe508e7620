"""What was tried with texts, and what came of it: votes, numbers, refusals, broken words."""

from collections.abc import Iterator

from game_rules.compliance.obligations import depth, exposure
from game_rules.debrief.chronicle import Chronicle, Drafted
from game_rules.debrief.sentences import Code, say
from game_rules.debrief.story import Evidence, Sentence
from game_rules.home.outlook import against
from game_rules.record.events import Entered
from game_rules.record.ledger import Compliance
from game_rules.scenario.treaty import Draft


def agreement(told: Chronicle) -> Iterator[Sentence]:
    """The first agreement, and the image that its measures moved most when they first worked."""
    entered = told.facts(Entered)
    if not entered:
        yield say("no-agreement", Evidence(screen="record"), rounds=told.rounds)
        return
    _, fact = entered[0]
    moved = _first_effect(told, f"{fact.agreement.id}/")
    if moved is not None:
        round, holder, of, amount = moved
        yield say(
            "first-agreement",
            Evidence(screen="ledger", round=round, holder=holder, of=of),
            agreement=fact.agreement.title,
            round=round,
            party=holder,
            other=of,
            amount=amount,
        )


def _first_effect(told: Chronicle, subject: str) -> tuple[int, str, str, int] | None:
    """Round, holder, other and amount of the largest move in the first round that has any."""
    for round, reckoning in told.reckonings():
        moved = [
            (sum(item.amount for item in items), holder, of)
            for holder, accounts in reckoning.accounts.items()
            for of, account in accounts.items()
            if (items := [item for item in account.items if item.subject.startswith(subject)])
        ]
        if moved:
            amount, holder, of = max(moved, key=lambda each: (abs(each[0]), each[1], each[2]))
            return round, holder, of, amount
    return None


def votes(told: Chronicle) -> Iterator[Sentence]:
    """The vote that was lost by least, and the group that turned it."""
    lost = [
        (max(ballot.threshold - ballot.total, ballot.short), round, ballot)
        for round, reckoning in told.reckonings()
        for ballot in reckoning.ballots
        if not ballot.passed
    ]
    if lost:
        short, round, ballot = min(lost, key=lambda each: (each[0], each[1], each[2].party))
        yield say(
            "vote-failed",
            Evidence(screen="record", round=round, holder=ballot.party),
            party=ballot.party,
            agreement=ballot.title,
            round=round,
            group=against(ballot)[0],
            short=short,
        )


def breaches(told: Chronicle) -> Iterator[Sentence]:
    """The first evasion and the first shave of each sort, seen or not."""
    said: set[Code] = set()
    for round, reckoning in told.reckonings():
        for reading in reckoning.compliance:
            code = _breach(reading)
            if code is None or code in said:
                continue
            said.add(code)
            yield say(
                code,
                Evidence(screen="ledger", round=round, holder=reading.towards, of=reading.party),
                party=reading.party,
                other=reading.towards,
                measure=told.measure_of(f"{reading.agreement}/{reading.article}"),
                round=round,
            )


def _breach(reading: Compliance) -> Code | None:
    seen = reading.seen in ("shave", "evade")
    match reading.true:
        case "evade":
            return "evasion-seen" if seen else "evasion-unseen"
        case "shave":
            return "shave-seen" if seen else "shave-unseen"
        case _:
            return None


def bracket(told: Chronicle) -> Iterator[Sentence]:
    """The reserved value that was settled last."""
    before: dict[str, Draft] = {}
    last: Sentence | None = None
    for each in told.drafted:
        draft = each.told.draft
        if draft.id in before:
            last = _settled(each, before[draft.id]) or last
        before[draft.id] = draft
    if last is not None:
        yield last


def authors(told: Chronicle) -> Iterator[Sentence]:
    """Who wrote what a third party tabled."""
    for each in told.drafted:
        draft = each.told.draft
        if each.told.act == "tabled" and draft.id in told.authors:
            yield say(
                "author-hidden",
                Evidence(screen="record", round=each.round),
                agreement=draft.title,
                by=draft.sponsors[0],
                party=told.authors[draft.id],
                round=each.round,
            )


def _settled(each: Drafted, before: Draft) -> Sentence | None:
    """A value that changed where a bracket stood."""
    now = {article.id: article for article in each.told.draft.articles}
    for article in before.articles:
        for parameter, was in article.values.items():
            reserved = any(
                (one.article, one.parameter) == (article.id, parameter) for one in before.brackets
            )
            value = now[article.id].values.get(parameter, was) if article.id in now else was
            if reserved and value != was:
                return say(
                    "bracket-last",
                    Evidence(screen="record", round=each.round),
                    agreement=before.title,
                    measure=article.measure,
                    parameter=parameter,
                    by=each.told.by,
                    was=was,
                    value=value,
                    round=each.round,
                )
    return None


def refusals(told: Chronicle) -> Iterator[Sentence]:
    """The text left unsigned that would have laid most bare to a party that broke its word."""
    found = [
        (bare, party, reading, round, draft)
        for draft, tabled in _unsigned(told)
        for party in draft.parties
        if party not in draft.signatures and party not in draft.sponsors
        for round, reading in _broken(told, tabled, towards=party)
        if reading.party in draft.parties and (bare := _exposed(told, draft, party))
    ]
    if found:
        bare, party, reading, round, draft = max(
            found, key=lambda each: (each[0], -each[3], each[1], each[4].id)
        )
        yield say(
            "refusal-protected",
            Evidence(screen="record", round=round, holder=party, of=reading.party),
            party=party,
            other=reading.party,
            agreement=draft.title,
            exposure=bare,
            round=round,
        )


def _unsigned(told: Chronicle) -> Iterator[tuple[Draft, int]]:
    """Texts that never came into force, with the round they were tabled in."""
    in_force = {agreement.id for agreement in told.agreements()}
    for id, draft in told.drafts().items():
        if id not in in_force:
            yield draft, draft.tabled


def _broken(told: Chronicle, since: int, *, towards: str) -> Iterator[tuple[int, Compliance]]:
    for round, reckoning in told.reckonings():
        for reading in reckoning.compliance:
            if round >= since and reading.towards == towards and reading.true in ("evade", "shave"):
                yield round, reading


def _exposed(told: Chronicle, draft: Draft, party: str) -> int:
    """What a text would have laid bare of a party, thousandths."""
    measures = {offer.measure.id: offer.measure for offer in told.scenario.offers}
    bare = 0.0
    for article in draft.articles:
        if party in article.parties:
            measure = measures[article.measure]
            monitored = article.monitor is not None
            bare += exposure(measure, depth(measure, article.values), monitored=monitored)
    return int(1000 * bare + 0.5)


__all__ = ["agreement", "bracket", "breaches", "refusals", "votes"]
