"""Compact words for everything that a playthrough shows: facts, and parts of a view."""

from collections.abc import Mapping
from functools import singledispatch

import msgspec
from msgspec import UNSET

from game_rules.record import events as e
from game_rules.record import world as w
from game_rules.record.commands import Attention
from game_rules.record.phrases import ABOUT, Phrase
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.treaty import Agreement, Article, Bracket, Draft
from game_rules.seats.sight import DraftActed, Moves, Oversight, Papers

SHORT: dict[Fear, str] = {
    "surprise": "sur",
    "opacity": "opa",
    "escalation": "esc",
    "growth": "gro",
    "intentions": "int",
    "coercion": "coe",
}
ARROWS = {1: "↑", 0: "", -1: "↓"}


def signed(amount: int) -> str:
    return f"{amount:+d}".replace("-", "−")


def quoted(title: str, id: str) -> str:
    """A text by its title and the beginning of its opaque id, which tells equal titles apart."""
    return f"“{title}”{id[:3]}"


@singledispatch
def words(value: object) -> str:
    """The value in a few words."""
    return str(value)


@words.register
def _(_: None) -> str:
    return "nobody"


@words.register(tuple)
@words.register(list)
def _(value: tuple[object, ...]) -> str:
    return " ".join(words(each) for each in value) or "–"


@words.register(dict)
def _(value: Mapping[str, object]) -> str:
    if "en" in value:  # a text, in however many languages
        return f"“{value['en']}”"
    return " ".join(f"{key}={words(each)}" for key, each in value.items()) or "–"


@words.register(msgspec.Struct)
def _(value: msgspec.Struct) -> str:
    """Any struct without words of its own: its tag, and the fields that say something."""
    config = type(value).__struct_config__
    said = []
    for field in type(value).__struct_fields__:
        each = getattr(value, field)
        if each is True:
            said.append(field)
        elif isinstance(each, Phrase):
            said.append(words(each))
        elif isinstance(each, str):
            said.append(each)
        elif field == "due" and each is not None:
            said.append(f"due {clock(each)}")
        elif each not in ((), {}, None, False, UNSET):
            said.append(f"{field} {words(each)}")
    return " ".join([str(config.tag), *said] if config.tag else said)


@words.register
def _(value: Article) -> str:
    numbers = " ".join(f"{name} {number}" for name, number in value.values.items())
    who = "+".join(value.parties)
    watched = f", watched by {value.monitor}" if value.monitor else ""
    return f"{value.id}) {value.measure}[{numbers}] binds {who}{watched};"


@words.register
def _(value: Bracket) -> str:
    note = f" “{value.comment}”" if value.comment else ""
    return f"[{value.id}: {value.owner} wants {value.parameter} {value.value}{note}]"


@words.register
def _(value: Draft) -> str:
    resolved = " ".join(f"{one}/{other}" for one, other in value.resolved)
    return " ".join(
        each
        for each in (
            quoted(value.title, value.id),
            f"r{value.revision}",
            value.status if value.status != "open" else "",
            f"by {words(value.sponsors)} for {words(value.parties)}:",
            words(value.articles),
            words(value.brackets) if value.brackets else "",
            f"terms {resolved}" if resolved else "",
            f"signed {words(value.signatures)}" if value.signatures else "",
        )
        if each
    )


@words.register
def _(value: Agreement) -> str:
    return " ".join(
        each
        for each in (
            quoted(value.title, value.id),
            f"binds {words(value.parties)} since {value.entered}:",
            words(value.articles),
            f"open to {words(value.open_to)}" if value.open_to else "",
            f"lapsed {words(value.lapsed)}" if value.lapsed else "",
            f"notices {words(value.notices)}" if value.notices else "",
            f"for {value.term} rounds" if value.term else "",
        )
        if each
    )


@words.register
def _(value: Attention) -> str:
    return value.token + (f":{value.partner}" if value.partner else "")


# Facts -----------------------------------------------------------------------


@words.register
def _(value: e.Convened) -> str:
    return "the table is laid"


@words.register
def _(value: e.Entered | e.Acceded | e.Lapsed | e.Renewed | e.Denounced | e.Left) -> str:
    tag = str(type(value).__struct_config__.tag)
    who = "" if isinstance(value, e.Entered | e.Lapsed | e.Renewed) else f" {value.party}"
    return f"{tag}{who} {quoted(value.agreement.title, value.agreement.id)}"


@words.register
def _(value: e.DraftTold) -> str:
    draft = value.draft
    by = f" by {value.by}" if value.by else ""
    return f"{quoted(draft.title, draft.id)} r{draft.revision} {value.act}{by}"


@words.register
def _(value: DraftActed) -> str:
    return f"{quoted(value.title, value.draft)} r{value.revision} {value.act} by {value.by}"


@words.register
def _(value: e.ForecastGiven) -> str:
    return f"forecast {value.draft[:3]} {words(value.forecast) if value.forecast else 'gone'}"


@words.register
def _(value: e.ChannelOpened) -> str:
    return f"channel {value.channel.id}"


@words.register
def _(value: e.Heard) -> str:
    role = f" ({value.role})" if value.role else ""
    said = f"“{value.text}”" if value.phrase is UNSET else words(value.phrase)
    return f"{value.party}{role} in {value.channel}: {said}"


@words.register
def _(value: Phrase) -> str:
    return " ".join((value.code, *(str(value.args[name]) for name in ABOUT if name in value.args)))


@words.register
def _(value: e.NewsCame) -> str:
    return f"news {value.inject or 'improvised'}: {words(value.headline)}"


@words.register
def _(value: e.RatificationFailed) -> str:
    against = words(value.against)
    return f"{quoted(value.title, value.draft)} fails in {value.party}, against: {against}"


@words.register
def _(value: e.DossierGiven | e.HomeRead | e.IntelligenceGiven | e.OrdersWritten) -> str:
    return str(type(value).__struct_config__.tag)


@words.register
def _(value: e.Held) -> str:
    return f"held {'no limit' if value.more is None else f'{value.more // 1000}s'}"


@words.register
def _(value: e.TimeGiven) -> str:
    return f"time {'as all' if value.time is None else words(value.time)}"


@words.register
def _(value: w.OwnTime) -> str:
    return "no limit" if value.extra is None else f"+{value.extra // 1000}s"


@words.register
def _(value: e.Found) -> str:
    return f"found {words(value.findings)}"


@words.register
def _(value: e.Guessed) -> str:
    return f"kept: {words(value.guess)}"


# Parts -----------------------------------------------------------------------


@words.register
def _(value: w.Forecast) -> str:
    against = f" ({value.against})" if value.against else ""
    return f"r{value.revision} {value.word}{against}"


@words.register
def _(value: w.Guess) -> str:
    return f"round {value.round} {value.about} level {value.level} {value.fear}"


@words.register
def _(value: w.Finding) -> str:
    return f"{value.party} {value.found} {value.agreement[:3]}/{value.article};"


@words.register
def _(value: w.Channel) -> str:
    return f"{value.kind} of {words(value.members)}"


@words.register
def _(value: w.Board) -> str:
    parties = words(tuple(party.id for party in value.parties))
    rounds = value.rounds if value.rounds is not None else "untold"
    measures = words(tuple(measure.id for measure in value.measures))
    return f"{value.scenario}, rounds {rounds}; parties {parties}; measures {measures}"


@words.register
def _(value: w.Stage) -> str:
    return " ".join(
        each
        for each in (
            value.status,
            f"round {value.round} {value.phase}",
            f"due {clock(value.due)}" if value.due is not None else "",
            f"left {value.left // 1000}s" if value.left is not None else "",
            f"over {value.over // 1000}s" if value.over is not None else "",
            f"({value.reason})" if value.reason else "",
            f"ready {words(value.ready)}" if value.ready else "",
            "debrief open" if value.debrief else "",
        )
        if each
    )


@words.register
def _(value: w.Record) -> str:
    leaps = "; ".join(
        f"{leap.party} round {leap.round} answered by {words(leap.answered_by)}"
        + (" lapsed" if leap.lapsed else "")
        for leap in value.leaps
    )
    texts = words(tuple(quoted(each.title, each.id) for each in value.agreements.values()))
    asked = " ".join(
        f"{put.by}→{put.party} round {put.round} {put.answer or 'open'};" for put in value.queries
    )
    queries = f"; queries {asked}" if asked else ""
    questioned = words(value.questioned)
    return f"in force {texts}; leaps {leaps or '–'}; questioned {questioned}{queries}"


@words.register
def _(value: w.Dossier) -> str:
    kind = "advantage" if value.advantage else "plain"
    return f"mandate {value.mandate} ({kind}), sheet of {len(value.basic['en'].split())} words"


@words.register
def _(value: w.Objective) -> str:
    return "✓" if value.met else "·"


@words.register
def _(value: w.Home) -> str:
    about = "; ".join(
        f"{of} {level}: "
        + " ".join(
            f"{SHORT[each.fear]}{each.band}{ARROWS[each.trend]}"
            for each in value.fears
            if each.of == of
        )
        for of, level in value.overall.items()
    )
    causes = " ".join(
        f"{each.of}/{each.code}{'+' if each.sign > 0 else '−'}"
        + (f"({each.subject})" if each.subject else "")
        for each in value.causes
    )
    conditions = " ".join(f"{name[:3]} {level}" for name, level in value.conditions.items())
    groups = " ".join(f"{name[:3]} {signed(mood)}" for name, mood in value.groups.items())
    return (
        f"fears {about} | because {causes or '–'} | {conditions} | needle {value.readiness} | "
        f"capital {value.capital} | {groups} | aims {words(value.objectives)}"
    )


@words.register
def _(value: w.Intelligence) -> str:
    return "; ".join(
        f"{party}: " + " ".join(f"{SHORT[fear]} {size}" for fear, size in fears.items() if size)
        for party, fears in value.fears.items()
    )


@words.register
def _(value: w.Orders) -> str:
    said = {
        "postures": words(value.postures) if value.postures else "",
        "exceptions": words(value.exceptions) if value.exceptions else "",
        "inspect": value.inspect or "",
        "query": value.query or "",
        "replies": words(value.replies) if value.replies else "",
        "denounce": words(tuple(id[:3] for id in value.denounce)) if value.denounce else "",
        "payments": words(value.payments) if value.payments else "",
        "tokens": words(value.tokens) if value.tokens else "",
        "leap": words(value.leap) if value.leap else "",
        "evasion": words(value.evasion) if value.evasion else "",
        "estimate": words(value.estimate) if value.estimate else "",
    }
    listed = "; ".join(f"{name} {each}" for name, each in said.items() if each)
    return f"round {value.round}: {listed or 'blank'}{', sealed' if value.sealed else ''}"


@words.register
def _(value: Moves) -> str:
    may = words(tuple(sorted(tag for tag, code in value.may.items() if code == "")))
    leap = f"; leap {value.leap}" if value.leap == "too-little-capital" else ""
    owes = f"; owes {words(value.partners)}" if value.partners else ""
    return f"may {may}{leap}{owes}"


@words.register
def _(value: Oversight) -> str:
    parties = "; ".join(
        f"{party} R {sight.readiness} {sight.bot or 'people'}"
        for party, sight in value.parties.items()
    )
    return f"{parties} | sent {words(value.sent)}"


@words.register
def _(value: Papers) -> str:
    return words(tuple(each.id for each in value.injects))


def clock(at: int) -> str:
    """A moment as minutes and seconds since the beginning."""
    seconds = (at - BEGINNING) // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"


BEGINNING = 1_700_000_000_000
"""The moment of the first entry: that of the tests' table."""
