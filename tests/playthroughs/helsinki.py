"""Helsinki: the two great powers by people, Poland by a hawk, the others by reciprocators.

The Soviet Union sends no foreign minister: its ministry of defence tables and brackets.
The two sign too soon, as in 1975, and read each other wrongly; one of them shaves. When the
conditions turn, one leaps; inspectors, agreed upon through brackets, find no majority before
the leap and one after it; and the other answers.
"""

from functools import partial
from typing import Literal

from game_rules.bots import act
from game_rules.record import commands as c
from game_rules.record.world import CONTROL
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.treaty import Article
from server.scenarios.loading import shelf
from tests.playthroughs.evening import Evening

SEED = "19860922" * 4
WEST, EAST = "united-states", "soviet-union"
POWERS = (EAST, WEST)
US_HEAD, US_FOREIGN, US_MILITARY, US_EXPERT = (
    f"{WEST}-{role}" for role in ("head", "foreign", "military", "expert")
)
SU_HEAD, SU_MILITARY = f"{EAST}-head", f"{EAST}-military"
COST: c.Token = "cost-review"
READERS: dict[str, str] = {WEST: US_HEAD, EAST: SU_HEAD}


def evening() -> Evening:
    """The whole exercise."""
    told = Evening(
        shelf()["helsinki"],
        seed=SEED,
        crew={WEST: ("head", "foreign", "military", "expert"), EAST: ("head", "military")},
        players={
            "poland": partial(act, "hawk"),
            "west-germany": partial(act, "reciprocator"),
            "finland": partial(act, "reciprocator"),
        },
    )
    told.must(CONTROL, c.Understudy(party="poland", bot="hawk"))
    told.must(CONTROL, c.Start())
    final_act(told)
    round(told, stances=("spirit", "letter"), meet="review")
    belgrade(told)
    round(told, stances=("spirit", "shave"), meet="experts")
    round(told, stances=("letter", "letter"))
    stopped(told)
    round(told, stances=("letter", "letter"), meet="experts")
    round(told, stances=("spirit", "letter"), meet="review")
    inspectors_thinkable(told)
    stockholm(told)
    vienna(told)
    minsk(told)
    told.debrief()
    return told


# Rounds ----------------------------------------------------------------------


def final_act(told: Evening) -> None:
    """Round 1: a notification and a promise, signed at once."""
    told.must(US_HEAD, c.Speak(channel="plenary", text="We are here to sign, not to trust."))
    told.refused(SU_MILITARY, c.Sign(draft="nothing", revision=1), "no-right")
    low = notification("helsinki", 1, troops=9000, days=21, kilometres=250)
    told.refused(
        US_FOREIGN,
        c.Table(title="Too low", parties=POWERS, access=("all",), articles=(low,)),
        "out-of-range",
    )
    act = told.tabled(
        US_FOREIGN,
        "Final Act",
        POWERS,
        notification("helsinki", 1, troops=25000, days=21, kilometres=250),
        Article(id=2, measure="non-use-of-force", parties=POWERS, values={}),
    )
    told.refused(US_FOREIGN, c.Sign(draft=act, revision=1), "no-right")
    told.must(SU_MILITARY, c.Cosponsor(draft=act, revision=1))
    told.sign(act, SU_HEAD, US_HEAD)
    round(told, stances=None)


def belgrade(told: Evening) -> None:
    """Round 3: a text for all that Poland brackets; it is withdrawn."""
    five = ("soviet-union", "united-states", "west-germany", "poland", "finland")
    text = told.tabled(
        US_FOREIGN,
        "Calendar for all",
        five,
        Article(id=1, measure="annual-calendar", parties=five, values={"weeks": 6}),
    )
    told.bots()
    told.must(US_FOREIGN, c.Withdraw(draft=text, revision=told.revision(text)))
    told.must(CONTROL, c.Pause(reason="simultaneous interpretation fails"))
    told.refused(US_HEAD, c.Ready(round=3, phase="talks", ready=True), "paused")
    told.must(CONTROL, c.Resume())
    round(told, stances=("spirit", "letter"))


def stopped(told: Evening) -> None:
    """Round 6: control ends the talks before their time."""
    told.bots()
    told.must(CONTROL, c.EndPhase(round=6, phase="talks", reason="nobody speaks"))
    orders(told, ("letter", "letter"), None)
    seal(told)


def inspectors_thinkable(told: Evening) -> None:
    """Round 9: the East leaps; the West is held back by its own ministry of defence."""
    told.must(CONTROL, c.SendInject(inject="the-clock-is-stopped", reason="the last night"))
    done(told)
    told.must(SU_HEAD, c.Leap(round=9, confirm=True))
    told.must(SU_MILITARY, c.Leap(round=9, confirm=True))
    told.must(US_HEAD, c.Leap(round=9, confirm=True))
    orders(told, ("spirit", "spirit"), "experts")
    seal(told)


def stockholm(told: Evening) -> None:
    """Round 10: inspectors and observers, with a number in brackets."""
    text = told.tabled(
        US_FOREIGN,
        "Stockholm",
        POWERS,
        notification("stockholm", 1, troops=9000, days=42),
        Article(
            id=2,
            measure="challenge-inspection",
            parties=POWERS,
            values={"inspections": 3, "hours": 36},
        ),
    )
    told.must(SU_MILITARY, c.Cosponsor(draft=text, revision=1))
    told.must(
        SU_MILITARY,
        c.AddBracket(
            draft=text,
            revision=1,
            article=1,
            parameter="troops",
            value=16000,
            comment="not our manoeuvres alone",
        ),
    )
    told.must(
        US_FOREIGN,
        c.Revise(
            draft=text,
            revision=2,
            title="Stockholm",
            articles=(
                notification("stockholm", 1, troops=13000, days=42),
                told.draft(text).articles[1],
            ),
        ),
    )
    told.must(SU_MILITARY, c.ResolveBracket(draft=text, revision=3, bracket=1, accept=False))
    told.sign(text, SU_HEAD, US_HEAD)
    done(told)
    told.must(US_HEAD, c.Leap(round=10, confirm=True))
    told.must(US_MILITARY, c.Leap(round=10, confirm=True))
    orders(told, ("spirit", "spirit"), "review")
    estimate(told, US_EXPERT, "surprise", 3)
    estimate(told, SU_HEAD, "surprise", 3)
    seal(told)


def vienna(told: Evening) -> None:
    """Round 11: what found no majority a round ago is signed after the leap, without notices."""
    inspectors = Article(
        id=1,
        measure="challenge-inspection",
        parties=POWERS,
        values={"inspections": 3, "hours": 36},
    )
    text = told.tabled(US_FOREIGN, "Inspectors", POWERS, inspectors)
    told.must(SU_MILITARY, c.Cosponsor(draft=text, revision=1))
    told.sign(text, SU_HEAD, US_HEAD)
    done(told)
    leaving = told.table.view(EAST).moves.denounceable
    if leaving:
        told.must(SU_HEAD, c.Denounce(round=11, agreement=leaving[0], notice=True))
        told.must(SU_HEAD, c.Denounce(round=11, agreement=leaving[0], notice=False))
    orders(told, ("spirit", "spirit"), "experts")
    seal(told)


def minsk(told: Evening) -> None:
    """Round 12: the first inspection is carried out."""
    done(told)
    told.must(US_MILITARY, c.Inspect(round=12, target=EAST))
    orders(told, ("spirit", "spirit"), "review")
    seal(told)


# Short words -----------------------------------------------------------------


def notification(kind: Literal["helsinki", "stockholm"], id: int, **values: int) -> Article:
    return Article(id=id, measure=f"{kind}-notification", parties=POWERS, values=values)


def round(
    told: Evening,
    *,
    stances: tuple[c.Stance, c.Stance] | None,
    meet: Literal["experts", "review"] | None = None,
) -> None:
    """A round in which the two powers only keep, or do not keep, what they have signed."""
    done(told)
    orders(told, stances, meet)
    seal(told)


def orders(
    told: Evening,
    stances: tuple[c.Stance, c.Stance] | None,
    meet: Literal["experts", "review"] | None,
) -> None:
    now = told.table.world.public.stage.round
    bound = EAST in told.table.view(WEST).moves.partners
    for seat, partner, stance in zip(
        (US_MILITARY, SU_MILITARY), (EAST, WEST), stances or (), strict=False
    ):
        if bound and stance != "letter":
            told.must(seat, c.SetPosture(round=now, partner=partner, stance=stance))
    met = told.table.view(WEST).record.agreements if meet == "review" else True
    if meet is not None and met:
        # With no expert at the table, the East's attention falls to its head of delegation.
        told.must(US_EXPERT, attend(now, meet, EAST, c.Attention(token=COST)))
        told.must(SU_HEAD, attend(now, meet, WEST, c.Attention(token=COST)))


def attend(
    now: int, meet: Literal["experts", "review"], partner: str, also: c.Attention
) -> c.Attend:
    return c.Attend(round=now, tokens=(c.Attention(token=meet, partner=partner), also))


def estimate(told: Evening, who: str, fear: Fear, level: Literal[2, 3, 4]) -> None:
    party = WEST if who.startswith(WEST) else EAST
    view = told.table.view(party)
    told.must(
        who,
        c.MakeEstimate(
            round=view.stage.round,
            about=view.moves.estimate_about,
            level=level,
            fear=fear,
        ),
    )


def done(told: Evening) -> None:
    """The talks end when all are ready."""
    told.bots()
    stage = told.table.world.public.stage
    for seat in READERS.values():
        told.must(seat, c.Ready(round=stage.round, phase="talks", ready=True))


def seal(told: Evening) -> None:
    """Everybody seals and reads."""
    told.bots()
    now = told.table.world.public.stage.round
    for seat in READERS.values():
        told.must(seat, c.Seal(round=now, sealed=True))
    stage = told.table.world.public.stage
    if stage.status == "running":
        told.bots()
        for seat in READERS.values():
            told.must(seat, c.Ready(round=now, phase="reading", ready=True))
