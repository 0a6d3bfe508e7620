"""Names: what a command means is still meant where the same thing is called otherwise."""

from game_rules.record import commands as c
from game_rules.scenario.treaty import Article
from game_rules.whatif.change import Remove
from game_rules.whatif.replay import replay
from tests.kit.small import small
from tests.kit.table import Table


def test_later_texts_of_the_same_sponsor_are_still_the_ones_meant() -> None:
    """Ids of drafts count what a party has tabled: without the first, all others are renamed."""
    table = Table(small())
    hotline = (Article(id=1, measure="hotline", parties=("nor", "sud"), values={}),)
    pledge = (Article(id=1, measure="pledge", parties=("nor", "sud"), values={}),)
    for title, text in (("First", hotline), ("Second", pledge)):
        table.must(
            "nor", c.Table(title=title, parties=("nor", "sud"), access=("all",), articles=text)
        )
    second = list(table.world.known["nor"].drafts)[1]
    for who in ("nor", "sud"):
        table.must(who, c.Sign(draft=second, revision=1))
    entries = tuple(table.entries)
    first = next(e for e in entries if isinstance(e.command, c.Table))
    again = replay(entries, (Remove(entries=(first.number,)),))
    assert again.dropped == ()
    (draft,) = again.world.known["sud"].drafts.values()
    assert (draft.title, draft.signatures) == ("Second", ("nor", "sud"))


def test_who_agreed_to_a_text_agrees_to_it_as_it_stands() -> None:
    """A bracket taken away leaves a lower revision; the signature under the text is kept."""
    table = Table(small())
    values = {"troops": 13000, "days": 21}
    text = (Article(id=1, measure="notify", parties=("nor", "sud"), values=values),)
    table.must("nor", c.Table(title="T", parties=("nor", "sud"), access=("all",), articles=text))
    (draft,) = table.world.known["nor"].drafts
    for revision, value in ((1, 9000), (2, 30)):
        table.must(
            "sud",
            c.AddBracket(
                draft=draft,
                revision=revision,
                article=1,
                parameter="troops" if revision == 1 else "days",
                value=value,
            ),
        )
    brackets = table.world.known["nor"].drafts[draft].brackets
    for revision, bracket in ((3, brackets[0]), (4, brackets[1])):
        table.must(
            "nor",
            c.ResolveBracket(draft=draft, revision=revision, bracket=bracket.id, accept=True),
        )
    table.must("nor", c.Sign(draft=draft, revision=5))
    entries = tuple(table.entries)
    first = next(e for e in entries if isinstance(e.command, c.AddBracket))
    again = replay(entries, (Remove(entries=(first.number,)),))
    assert [one.refused.code for one in again.dropped] == ["no-such-bracket"]
    left = again.world.known["nor"].drafts[draft]
    assert left.articles[0].values == {"troops": 13000, "days": 30}
    assert left.signatures == ("nor",)


def test_a_step_taken_back_is_still_the_one_meant() -> None:
    """Ids of adjustments count what control has moved: without the first, the second has its id."""
    table = Table(small())
    for change in (-50, -70, -90):
        table.must(
            "control", c.Adjust(party="nor", what="capital", of=None, change=change, reason="News.")
        )
    table.must("control", c.TakeBack(adjustment="adjusted-2"))
    entries = tuple(table.entries)
    first = next(e for e in entries if isinstance(e.command, c.Adjust))
    again = replay(entries, (Remove(entries=(first.number,)),))
    assert again.dropped == ()
    made = again.world.hidden.adjustments
    assert [(one.change, one.taken) for one in made] == [(-70, True), (-90, False)]
