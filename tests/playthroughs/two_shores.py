"""Two Shores: Halvern by two people, Corvane by one, Skerra by a hawk, Vessany by a reciprocator.

On the way a text dies of a bracket, another is signed; a pause, an extension, news by hand;
a leap held back and a leap made, and answered; a chair given to an understudy and back. The hawk
says what it thinks of it.
"""

from functools import partial
from typing import Literal

from game_rules.bots import act
from game_rules.record import commands as c
from game_rules.record.world import CONTROL
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.treaty import Article
from server.scenarios.loading import shelf
from tests.kit.voices import player
from tests.playthroughs.evening import Evening

SEED = "19750801" * 4
HEAD, STAFF, SOUTH = "halvern-head", "halvern-military", "corvane"
SHORES = ("halvern", "corvane")


def evening() -> Evening:
    """The whole evening."""
    told = Evening(
        shelf()["two-shores"],
        seed=SEED,
        crew={"halvern": ("head", "military"), "corvane": ("head",)},
        players={"skerra": player("hawk"), "vessany": partial(act, "reciprocator")},
    )
    told.must(CONTROL, c.Understudy(party="skerra", bot="hawk"))
    told.must(CONTROL, c.Start())
    first(told)
    second(told)
    third(told)
    fourth(told)
    fifth(told)
    sixth(told)
    told.debrief()
    return told


# Rounds ----------------------------------------------------------------------


def first(told: Evening) -> None:
    """A text for three that one of them brackets, and another for two."""
    told.must(HEAD, c.Speak(channel="plenary", text="Nobody here wants another October."))
    told.must(HEAD, c.OpenChannel(members=("corvane",)))
    private = next(
        channel.id
        for channel in told.table.view("halvern").channels.values()
        if channel.kind == "opened"
    )
    told.must(SOUTH, c.Speak(channel=private, text="Then give us six weeks' notice."))
    told.refused(STAFF, c.Table(title="Ours", parties=SHORES, access=(), articles=()), "no-right")
    three = (*SHORES, "skerra")
    wide = told.tabled(HEAD, "Notices", three, notice(1, 13000, 21, three))
    told.must(
        SOUTH,
        c.AddBracket(
            draft=wide,
            revision=1,
            article=1,
            parameter="days",
            value=42,
            comment="ships need six weeks",
        ),
    )
    told.bots()
    told.settle(HEAD, wide, "corvane")
    told.refused(HEAD, c.Sign(draft=wide, revision=told.revision(wide)), "brackets-left")
    told.must(CONTROL, c.Pause(reason="fire alarm"))
    told.refused(SOUTH, c.Ready(round=1, phase="talks", ready=True), "paused")
    told.must(CONTROL, c.Resume())
    told.must(CONTROL, c.Extend(round=1, phase="talks", seconds=60, reason="the fire alarm"))
    told.must(HEAD, c.Withdraw(draft=wide, revision=told.revision(wide)))
    narrow = told.tabled(
        HEAD, "Notices for two", SHORES, notice(1, 13000, 42), hotline(2), access=SHORES
    )
    told.must(SOUTH, c.Cosponsor(draft=narrow, revision=1))
    told.refused(SOUTH, c.Sign(draft=narrow, revision=7), "stale-revision")
    told.sign(narrow, SOUTH, HEAD)
    done(told)
    told.must(STAFF, c.Attend(round=1, tokens=(spend("cost-review"), spend("forum"))))
    told.must(SOUTH, c.Attend(round=1, tokens=(spend("forum"), spend("cost-review"))))
    told.refused(STAFF, c.SetPosture(round=1, partner="vessany", stance="spirit"), "no-obligation")
    estimate(told, STAFF, "coercion", 2)
    estimate(told, SOUTH, "growth", 4)
    told.refused(STAFF, c.Seal(round=1, sealed=True), "no-right")
    sealed(told)


def second(told: Evening) -> None:
    """News by hand to two of them; the south keeps less than its word."""
    told.must(CONTROL, c.SendInject(inject="ghost-on-the-radar", reason="wake them up"))
    told.must(SOUTH, c.Speak(channel="plenary", text="That was no aircraft of ours."))
    told.must(
        CONTROL,
        c.Improvise(
            headline="A letter to the editor",
            text="A harbour pilot asks who is still counting.",
            to=("skerra",),
            reason="quiet there",
        ),
    )
    words = told.tabled(SOUTH, "No force", SHORES, pledge(1))
    told.must(HEAD, c.Sign(draft=words, revision=1))
    told.must(HEAD, c.Unsign(draft=words, revision=1))
    done(told)
    told.must(STAFF, c.SetPosture(round=2, partner="corvane", stance="spirit"))
    told.must(SOUTH, c.SetPosture(round=2, partner="halvern", stance="shave"))
    told.must(STAFF, c.Attend(round=2, tokens=(spend("experts", "corvane"),)))
    told.must(STAFF, c.SidePayment(round=2, group="military", pay=True))
    told.must(STAFF, c.Query(round=2, target="corvane"))
    told.must(SOUTH, c.Attend(round=2, tokens=(spend("experts", "halvern"), spend("promote"))))
    estimate(told, STAFF, "opacity", 3)
    estimate(told, SOUTH, "escalation", 2)
    sealed(told)


def third(told: Evening) -> None:
    """The head of delegation would leap; the staff does not confirm.

    Vessany tables what Halvern wrote; Corvane answers what it was asked, and holds out a hand.
    """
    told.must(
        HEAD,
        c.Propose(
            title="Words of good neighbours",
            parties=SHORES,
            access=("all",),
            articles=(pledge(1),),
            term=2,
            asked=("vessany",),
            through=True,
        ),
    )
    told.bots()
    done(told)
    told.must(SOUTH, c.Reply(round=3, to="halvern", answer=True))
    told.must(HEAD, c.Leap(round=3, confirm=True))
    told.must(STAFF, c.SetPosture(round=3, partner="corvane", stance="spirit"))
    told.must(STAFF, c.Attend(round=3, tokens=(spend("review", "corvane"), spend("question"))))
    told.must(
        SOUTH,
        c.Attend(round=3, tokens=(spend("review", "halvern"), spend("gesture", "halvern"))),
    )
    told.must(SOUTH, c.SetPosture(round=3, partner="halvern", stance="spirit"))
    told.bots()
    told.must(HEAD, c.Seal(round=3, sealed=True))
    told.must(SOUTH, c.Seal(round=3, sealed=True))
    told.must(CONTROL, c.OpenDebrief(open=True))
    told.must(CONTROL, c.OpenDebrief(open=False))
    reading(told)


def fourth(told: Evening) -> None:
    """The leap is made. Corvane's people ask for inspectors whom a third party sends."""
    watched = inspection(1, monitor="vessany")
    open_gates = told.tabled(SOUTH, "Open gates", (*SHORES, "vessany"), watched)
    told.must(HEAD, c.Cosponsor(draft=open_gates, revision=1))
    told.must(
        HEAD,
        c.AddBracket(draft=open_gates, revision=1, article=1, parameter="inspections", value=1),
    )
    told.settle(SOUTH, open_gates, "halvern")
    done(told)
    told.must(HEAD, c.Leap(round=4, confirm=True))
    told.must(STAFF, c.Leap(round=4, confirm=True))
    told.must(STAFF, c.SetPosture(round=4, partner="corvane", stance="spirit"))
    notices = next(
        each
        for each in told.table.world.public.record.agreements.values()
        if each.title == "Notices for two"
    )
    told.must(
        STAFF,
        c.MakeException(
            round=4, partner="corvane", agreement=notices.id, article=2, stance="letter"
        ),
    )
    told.must(SOUTH, c.SetPosture(round=4, partner="halvern", stance="spirit"))
    estimate(told, STAFF, "coercion", 3)
    sealed(told)


def fifth(told: Evening) -> None:
    """Corvane answers; Halvern's people must leave and a bot takes their chair."""
    told.sign(told.open_text("Open gates"), SOUTH, HEAD)
    told.must(CONTROL, c.Understudy(party="halvern", bot="reciprocator"))
    told.players["halvern"] = partial(act, "reciprocator")
    told.bots()
    told.must(CONTROL, c.EndPhase(round=5, phase="talks", reason="we are late"))
    told.must(SOUTH, c.Leap(round=5, confirm=True))
    told.must(SOUTH, c.SetPosture(round=5, partner="halvern", stance="spirit"))
    told.bots()
    told.must(SOUTH, c.Seal(round=5, sealed=True))
    told.bots()
    told.must(SOUTH, c.Ready(round=5, phase="reading", ready=True))


def sixth(told: Evening) -> None:
    """The people of Halvern come back for the last round, which nobody knows to be the last."""
    del told.players["halvern"]
    told.must(CONTROL, c.Understudy(party="halvern", bot=None))
    done(told)
    told.must(STAFF, c.Inspect(round=6, target="corvane"))
    told.must(STAFF, c.SetPosture(round=6, partner="corvane", stance="spirit"))
    estimate(told, STAFF, "escalation", 2)
    estimate(told, SOUTH, "intentions", 3)
    sealed(told)


# Short words -----------------------------------------------------------------


def notice(id: int, troops: int, days: int, parties: tuple[str, ...] = SHORES) -> Article:
    return Article(
        id=id,
        measure="stockholm-notification",
        parties=parties,
        values={"troops": troops, "days": days},
    )


def hotline(id: int) -> Article:
    return Article(id=id, measure="military-hotline", parties=SHORES, values={"calls": 1})


def pledge(id: int) -> Article:
    return Article(id=id, measure="non-use-of-force", parties=SHORES, values={})


def inspection(id: int, monitor: str) -> Article:
    return Article(
        id=id,
        measure="challenge-inspection",
        parties=SHORES,
        values={"inspections": 2, "hours": 36},
        monitor=monitor,
    )


def spend(token: c.Token, partner: str | None = None) -> c.Attention:
    return c.Attention(token=token, partner=partner)


def estimate(told: Evening, who: str, fear: Fear, level: Literal[2, 3, 4]) -> None:
    view = told.table.view(who.partition("-")[0])
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
    for who in (HEAD, SOUTH):
        told.must(who, c.Ready(round=stage.round, phase="talks", ready=True))


def sealed(told: Evening) -> None:
    """Everybody seals and reads."""
    told.bots()
    round = told.table.world.public.stage.round
    for who in (HEAD, SOUTH):
        told.must(who, c.Seal(round=round, sealed=True))
    if told.table.world.public.stage.status == "running":
        reading(told)


def reading(told: Evening) -> None:
    told.bots()
    stage = told.table.world.public.stage
    for who in (HEAD, SOUTH):
        told.must(who, c.Ready(round=stage.round, phase="reading", ready=True))
