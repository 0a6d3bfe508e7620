"""A small scenario for tests of the mechanics: two rivals, one neutral, six measures."""

from msgspec.structs import replace

from game_rules.scenario.catalogue import Category, Fear, Kind, Measure, Parameter, Precedent
from game_rules.scenario.scenario import (
    CONDITIONS,
    RIGHTS,
    Clock,
    Inject,
    Mandate,
    Offer,
    Party,
    Relation,
    Right,
    Role,
    Scenario,
    SetCondition,
    Sheet,
    StandingAim,
)

HEAD: tuple[Right, ...] = ("sign", "leap", "ready", "table", "revise", "speak")
MILITARY: tuple[Right, ...] = ("comply", "inspect", "explore", "speak")


def measure(
    id: str,
    kind: Kind,
    category: Category,
    number: int,
    *,
    parameters: tuple[Parameter, ...] = (),
    requires: tuple[str, ...] = (),
    third_party: bool = False,
    duration: int | None = None,
) -> Measure:
    """A measure of middling weight."""
    answers: dict[Fear, int] = {"surprise": 800, "opacity": 600}
    return Measure(
        id=id,
        number=number,
        category=category,
        kind=kind,
        parameters=parameters,
        duration=duration,
        w=310,
        alpha=560,
        exposure=85,
        intrusiveness=2,
        cost=2,
        verifiability=3,
        answers=answers,
        requires=requires,
        third_party=third_party,
        precedent=Precedent(text="Somewhere", year=1975),
    )


TROOPS = Parameter(
    id="troops", unit="troops", min=5000, default=13000, max=25000, focal=(13000,), deeper="lower"
)
DAYS = Parameter(id="days", unit="days", min=7, default=21, max=42, deeper="higher")
QUOTA = Parameter(id="quota", unit="visits", min=1, default=2, max=5, deeper="higher")

MEASURES = (
    measure("notify", "notification", "informational", 1, parameters=(TROOPS, DAYS)),
    measure("observe", "observation", "informational", 2, requires=("notify",)),
    measure("inspect", "inspection", "verification", 3, parameters=(QUOTA,), third_party=True),
    measure("hotline", "communication", "informational", 4),
    measure("freeze", "constraint", "constraint", 5, parameters=(TROOPS,), duration=2),
    measure("pledge", "declaratory", "declaratory", 6),
)


def party(id: str, key: int, name: str, **changes: object) -> Party:
    """A party with middling conditions and one of two mandates."""
    fears: dict[Fear, int] = {
        "surprise": 900,
        "opacity": 700,
        "escalation": 600,
        "growth": 500,
        "intentions": 600,
        "coercion": 400,
    }
    plain = Party(
        id=id,
        key=key,
        name={"en": name},
        short=id[:2].upper(),
        sheet=Sheet(basic={"en": f"The secret sheet of {name}."}),
        conditions=dict.fromkeys(CONDITIONS, 450),
        sensitivities=fears,
        mandates=tuple(
            Mandate(
                id=f"{id}-{letter}",
                text={"en": f"Mandate {letter} of {name}."},
                aims=(StandingAim(capital=capital),),
            )
            for letter, capital in (("a", 500), ("b", 550))
        ),
    )
    return replace(plain, **changes)


def small(rounds: int = 3, reading: int = 30, good_faith: int = 350, **changes: object) -> Scenario:
    """Norland and Sudland are rivals; Midland is nobody's adversary."""
    parties = (party("nor", 1, "Norland"), party("sud", 2, "Sudland"), party("mid", 3, "Midland"))
    rivals = {"nor", "sud"}
    plain = Scenario(
        id="small",
        title={"en": "Small"},
        blurb={"en": "For tests."},
        fictional=True,
        players=(3, 6),
        minutes=10,
        rounds=rounds,
        clock=Clock(talks=120, decisions=60, reading=reading),
        roles=(
            Role(id="head", name={"en": "Head"}, rights=HEAD),
            Role(id="military", name={"en": "Military"}, rights=MILITARY),
        ),
        parties=parties,
        relations=tuple(
            Relation(
                holder=holder.id,
                of=of.id,
                good_faith=good_faith,
                rival={holder.id, of.id} == rivals,
            )
            for holder in parties
            for of in parties
            if holder is not of
        ),
        offers=tuple(Offer(measure=each) for each in MEASURES),
        injects=(
            Inject(
                id="scandal",
                to=("nor",),
                headline={"en": "A scandal"},
                text={"en": "Only Norland reads of it."},
                effects=(SetCondition(party="nor", condition="fatigue", change=100),),
            ),
            Inject(
                id="storm",
                headline={"en": "A storm"},
                text={"en": "Everybody reads of it."},
            ),
            Inject(
                id="dated",
                round=2,
                headline={"en": "An anniversary"},
                text={"en": "It comes with the second resolution."},
            ),
        ),
    )
    return replace(plain, **changes)


__all__ = ["DAYS", "MEASURES", "QUOTA", "RIGHTS", "TROOPS", "measure", "party", "small"]
