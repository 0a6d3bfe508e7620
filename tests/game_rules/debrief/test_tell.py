"""The debrief as a whole."""

from functools import cache

from game_rules.debrief import tell
from game_rules.debrief.sentences import CODES
from game_rules.debrief.story import Debrief, Sentence
from game_rules.history import Entry
from game_rules.minds.evidence import evidence
from game_rules.minds.fears import good_faith
from game_rules.record.events import RoundClosed
from game_rules.scenario.catalogue import FEARS, KINDS
from game_rules.theatre.play import Play, play
from tests.kit import lineups
from tests.kit.small import small

ROUNDS = 4


@cache
def evening() -> Play:
    """A game in which things are tried too soon, and one party never keeps its word."""
    scenario = small(ROUNDS)
    return play(
        scenario,
        "0a" * 16,
        {
            "nor": lineups.sign_at_once,
            "sud": lineups.always_evade,
            "mid": lineups.reformer,
        },
    )


def entries() -> list[Entry]:
    return evening().entries


def sentences(debrief: Debrief) -> list[Sentence]:
    return [
        *debrief.sentences,
        *(each for pair in debrief.feared for each in pair.sentences),
        *(each for pairing in debrief.pairings for each in pairing.sentences),
        *(each for way in debrief.other_ways for each in way.sentences),
    ]


def test_it_opens_before_the_first_round_is_resolved() -> None:
    debrief = tell(entries()[:1])
    assert debrief.rounds == 0
    assert [sentence.code for sentence in debrief.sentences] == ["cannot-say-yet"]
    assert all(len(pair.fears) == 1 for pair in debrief.feared)
    assert all(not pairing.sentences for pairing in debrief.pairings)


def test_it_opens_after_any_entry() -> None:
    resolved = 0
    for number in range(1, len(entries()) + 1):
        log = entries()[:number]
        resolved += any(isinstance(fact, RoundClosed) for fact in log[-1].event.public)
        debrief = tell(log)
        assert debrief.rounds == resolved
        assert len(debrief.books) == resolved
        for pair in debrief.feared:
            assert len(pair.fears) == len(pair.threat) == len(pair.dominant) == resolved + 1
        for pairing in debrief.pairings:
            assert len(pairing.measures_in_force) == resolved + 1
            for curve in pairing.curves:
                assert len(curve.good_faith) == len(curve.readiness) == resolved + 1
        for story in debrief.stories:
            assert len(story.capital) == len(story.readiness) == resolved + 1
    assert resolved == ROUNDS


def test_it_does_not_tell_how_many_rounds_are_ahead() -> None:
    names = tuple({"en": name} for name in ("Spring", "Summer", "Autumn", "Winter"))
    short, long = (Play(small(rounds, round_names=names[:rounds]), "0a" * 16) for rounds in (3, 4))
    for game in (short, long):
        game.open(("nor", "sud"))
        while game.world.public.stage.phase != "reading":
            game.tick()
    assert tell(short.entries).round_names == tell(long.entries).round_names == names[:2]
    short.run({})
    assert tell(short.entries).round_names == names[:3]


def test_the_last_sentence_is_about_what_the_data_cannot_say() -> None:
    assert tell(entries()).sentences[-1].code == "cannot-say-minds"


def test_every_sentence_names_only_what_the_client_has_words_for() -> None:
    debrief = tell(entries())
    parties = {party.id for party in debrief.parties}
    measures = {offer.measure.id for offer in evening().world.hidden.scenario.offers}
    assert len(sentences(debrief)) > 10
    for sentence in sentences(debrief):
        assert sentence.code in CODES
        for name, value in sentence.args.items():
            if name in ("party", "other", "by"):
                assert value in parties
            elif name in ("fear", "guess"):
                assert value in FEARS
            elif name == "measure":
                assert value in measures
            elif name in ("round", "until"):
                assert isinstance(value, int)
                assert 0 <= value <= debrief.rounds


def test_the_curves_are_the_images_of_the_world() -> None:
    debrief = tell(entries())
    pairs = evening().world.hidden.pairs
    for pairing in debrief.pairings:
        for curve in pairing.curves:
            assert curve.good_faith[-1] == good_faith(pairs[curve.holder][curve.of].image)


def test_only_the_end_has_a_verdict() -> None:
    before = next(
        number
        for number, entry in enumerate(entries(), start=1)
        if any(isinstance(fact, RoundClosed) for fact in entry.event.public)
    )
    assert all(story.verdict == {} for story in tell(entries()[:before]).stories)
    lines = {"security", "judgement", "standing", "mandate"}
    assert all(set(story.verdict) == lines for story in tell(entries()).stories)


def test_the_books_balance_and_can_be_reckoned_again() -> None:
    debrief = tell(entries())
    lens = evening().world.hidden.scenario.lens
    checked = 0
    for book in debrief.books:
        for accounts in book.accounts.values():
            for account in accounts.values():
                assert account.after - account.before == sum(i.amount for i in account.items)
                for item in account.items:
                    if item.cause in KINDS:
                        assert evidence(item.factors, lens)[0] == item.amount
                        checked += 1
    assert checked > 10


def test_the_same_log_tells_the_same_story() -> None:
    assert tell(entries()) == tell(list(entries()))
