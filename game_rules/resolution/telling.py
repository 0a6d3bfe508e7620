"""Telling: what a resolution discloses, to everybody and to each."""

from collections.abc import Iterator
from typing import Literal

from msgspec.structs import replace

from game_rules.compliance.answers import Answers
from game_rules.home.domestic import House, houses, mandate_of
from game_rules.home.outlook import forecast
from game_rules.minds.released import Seen
from game_rules.record.events import (
    Acceded,
    DraftAct,
    DraftTold,
    Entered,
    ForecastGiven,
    Found,
    HomeRead,
    IncidentHappened,
    IntelligenceGiven,
    KnownFact,
    LeapAnswered,
    LeapLapsed,
    NewsCame,
    PublicFact,
    RatificationFailed,
    Told,
)
from game_rules.record.ledger import Account, Compliance
from game_rules.record.world import Finding, World
from game_rules.resolution.ratification import Failure, Ratified
from game_rules.resolution.reading import home, report
from game_rules.resolution.scene import Scene, Sightings, watched
from game_rules.scenario.constants import Constants
from game_rules.scenario.treaty import Draft


def outcomes(
    scene: Scene, ratified: Ratified, answered: Answers, sightings: Sightings
) -> Iterator[PublicFact]:
    """What everybody learns of the round besides the acts themselves."""
    for agreement in ratified.entered:
        yield Entered(agreement=agreement)
    for agreement, party in ratified.acceded:
        yield Acceded(agreement=agreement, party=party)
    for failure in ratified.failures:
        if set(scene.order) <= set(readers(scene.world, failure.draft.id)):
            yield _failed(failure)
    for who, when, by in answered.answered:
        yield LeapAnswered(party=who, round=when, by=by)
    for who, when in answered.lapsed:
        yield LeapLapsed(party=who, round=when)
    yield from _happened(scene, sightings)


def _happened(scene: Scene, sightings: Sightings) -> Iterator[PublicFact]:
    """Incidents, and the news that the calendar brings to everybody."""
    place = {party: number for number, party in enumerate(scene.order)}
    for (one, other), size in sightings.incidents.items():
        if size != "none" and place[one] < place[other]:
            yield IncidentHappened(parties=(one, other), grave=size == "grave")
    for news in scene.news:
        if not news.by_control and not news.inject.to:
            inject = news.inject
            yield NewsCame(inject=inject.id, headline=inject.headline, text=inject.text)


def _failed(failure: Failure) -> RatificationFailed:
    return RatificationFailed(
        draft=failure.draft.id,
        title=failure.draft.title,
        party=failure.party,
        against=failure.against,
    )


def readers(world: World, draft: str) -> tuple[str, ...]:
    """Who knows a draft."""
    return tuple(viewer for viewer, known in world.known.items() if draft in known.drafts)


def told(
    scene: Scene,
    ratified: Ratified,
    sightings: Sightings,
    after: dict[str, House],
    accounts: dict[str, dict[str, Account]],
    k: Constants,
) -> Iterator[Told]:
    """What some are told and others are not."""
    for failure in ratified.failures:
        viewers = readers(scene.world, failure.draft.id)
        if not set(scene.order) <= set(viewers):
            yield Told(viewers=viewers, facts=(_failed(failure),))
    yield from _drafts(scene, ratified)
    for one in scene.news:
        inject = one.inject
        if not one.by_control and inject.to:
            fact = NewsCame(
                inject=inject.id, headline=inject.headline, text=inject.text, to=inject.to
            )
            yield Told(viewers=inject.to, facts=(fact,))
    for party in scene.order:
        yield Told(
            viewers=(party,),
            facts=tuple(_at_home(scene, ratified, sightings, after, accounts, party, k)),
        )


def _drafts(scene: Scene, ratified: Ratified) -> Iterator[Told]:
    for draft in ratified.concluded:
        fact = DraftTold(act="concluded", by="", draft=draft)
        yield Told(viewers=readers(scene.world, draft.id), facts=(fact,))
    for draft in ratified.failed:
        fact = DraftTold(act="failed", by="", draft=draft)
        yield Told(viewers=readers(scene.world, draft.id), facts=(fact,))
    for draft in ratified.carried:
        held = draft in ratified.held
        if held or draft.resolved:
            act: DraftAct = "held" if held else "carried"
            fact = DraftTold(act=act, by="", draft=replace(draft, resolved=()))
            yield Told(viewers=readers(scene.world, draft.id), facts=(fact,))


def _at_home(
    scene: Scene,
    ratified: Ratified,
    sightings: Sightings,
    after: dict[str, House],
    accounts: dict[str, dict[str, Account]],
    party: str,
    k: Constants,
) -> Iterator[KnownFact]:
    """What a delegation learns from its own capital and services."""
    house = after[party]
    yield HomeRead(
        home=home(
            house,
            mandate_of(house),
            scene.round,
            accounts=accounts[party],
            before=houses(scene.world)[party],
            k=k,
        )
    )
    yield IntelligenceGiven(intelligence=report(after, party, scene.round, k))
    yield Found(findings=_findings(scene, sightings, party))
    known = scene.world.known[party].forecasts if party in scene.world.known else {}
    closed = {draft.id: draft for draft in (*ratified.concluded, *ratified.failed)}
    open_drafts = {draft.id: draft for draft in ratified.carried}
    waiting = {one.id for one in house.agreements if party in one.open_to}
    for draft_id in sorted(known):
        if draft_id in closed:
            yield _closed(house, closed[draft_id], k)
        elif draft_id in waiting:
            yield _closed(house, scene.world.known[party].drafts[draft_id], k)
        elif draft_id in open_drafts:
            yield ForecastGiven(draft=draft_id, forecast=forecast(house, open_drafts[draft_id], k))


def _closed(house: House, draft: Draft, k: Constants) -> ForecastGiven:
    """Nothing is left to forecast, unless we may still accede: then to those who are bound."""
    own = house.party.id
    bound = [one.parties for one in house.agreements if one.id == draft.id and own in one.open_to]
    joining = forecast(house, replace(draft, parties=bound[0]), k) if bound else None
    return ForecastGiven(draft=draft.id, forecast=joining)


FOUND: dict[Seen, Literal["complied", "shaved", "evaded"]] = {
    "spirit": "complied",
    "letter": "complied",
    "shave": "shaved",
    "evade": "evaded",
}

GRAVITY: dict[Seen, int] = {"spirit": 0, "letter": 1, "shave": 2, "evade": 3}


def _findings(scene: Scene, sightings: Sightings, party: str) -> tuple[Finding, ...]:
    """How the others were seen to meet what they owe us, and whether they took it seriously.

    Who watched over others' articles knows what was found out there.
    """
    ours = [
        _finding(scene, one)
        for other in scene.order
        for one in sightings.met.get((other, party), ())
    ]
    return (*ours, *_watched_over(scene, sightings, party))


def _finding(scene: Scene, one: Compliance) -> Finding:
    return Finding(
        round=scene.round,
        agreement=one.agreement,
        article=one.article,
        party=one.party,
        found=FOUND[one.seen],
        spirit=one.seen == "spirit",
    )


def _watched_over(scene: Scene, sightings: Sightings, party: str) -> Iterator[Finding]:
    if party not in scene.acts.monitors:
        return
    eyes = watched(scene, party)
    worst: dict[tuple[str, int, str], Compliance] = {}
    for one in sightings.compliance:
        key = (one.agreement, one.article, one.party)
        if (one.agreement, one.article) in eyes and one.towards != party:
            known = worst.get(key)
            if known is None or GRAVITY[one.seen] > GRAVITY[known.seen]:
                worst[key] = one
    for one in worst.values():
        yield _finding(scene, one)


__all__ = ["outcomes", "told"]
