"""Begin: the first event of every exercise."""

from itertools import combinations

from game_rules.history import FORMAT, RULES
from game_rules.home.domestic import rivalries
from game_rules.record.events import ApprovalRequired, Begun, ChannelOpened, Convened, Event, Told
from game_rules.record.world import CONTROL, PLENARY, WATCHERS, Board, Channel, RoleName, party_name
from game_rules.resolution.opening import opening
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Scenario


def begin(scenario: Scenario, exercise: str, seed: str, k: Constants = CONSTANTS) -> Event:
    """What `Convene` brings about: the table is laid and each delegation gets its papers.

    The seed is 32 hexadecimal digits.
    """
    laid = opening(scenario, seed, k)
    laws = (ApprovalRequired(on=True, reason=""),) if scenario.approval else ()
    return Event(
        public=(Convened(board=board(scenario, exercise)), *laws),
        known=(*_channels(scenario), *laid.known),
        hidden=(
            Begun(
                scenario=scenario,
                seed=seed,
                rules=RULES,
                format=FORMAT,
                parties=laid.parties,
                pairs=laid.pairs,
            ),
        ),
    )


def board(scenario: Scenario, exercise: str) -> Board:
    """What a scenario lays open before everybody."""
    return Board(
        exercise=exercise,
        scenario=scenario.id,
        title=scenario.title,
        blurb=scenario.blurb,
        rounds=None if scenario.hide_last_round else scenario.rounds,
        # As many names as there are rounds would tell how many there are.
        round_names=() if scenario.hide_last_round else scenario.round_names,
        plenary=scenario.plenary,
        denounce=scenario.denounce,
        notice=scenario.notice,
        parties=tuple(party_name(party) for party in scenario.parties),
        rivals=tuple(
            (a.id, b.id)
            for a, b in combinations(scenario.parties, 2)
            if b.id in rivalries(scenario)[a.id]
        ),
        roles=tuple(
            RoleName(id=role.id, name=role.name, rights=role.rights) for role in scenario.roles
        ),
        measures=tuple(offer.measure for offer in scenario.offers),
        talks=scenario.clock.talks,
        decisions=scenario.clock.decisions,
        reading=scenario.clock.reading,
    )


def _channels(scenario: Scenario) -> tuple[Told, ...]:
    everybody = tuple(party.id for party in scenario.parties)
    plenary = Channel(id=PLENARY, kind="plenary", members=everybody)
    told = [Told(viewers=(*everybody, *WATCHERS), facts=(ChannelOpened(channel=plenary),))]
    for party in scenario.parties:
        if party.playable:
            own = (
                Channel(id=f"caucus-{party.id}", kind="caucus", members=(party.id,)),
                Channel(id=f"control-{party.id}", kind="control", members=(party.id,)),
            )
            facts = tuple(ChannelOpened(channel=channel) for channel in own)
            told.append(Told(viewers=(party.id, CONTROL), facts=facts))
    return tuple(told)


__all__ = ["begin", "board"]
