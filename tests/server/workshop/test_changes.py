"""Changes as words: read as they are written, and what cannot be read is answered in a sentence."""

import re

import pytest

from game_rules.whatif.change import Add, ChangeMistake, MoveLeap
from game_rules.whatif.edits import edits
from game_rules.whatif.ready import ready_made
from game_rules.whatif.replay import replay
from server.workshop.changes import FORMS, WordMistake, change_of, why, word_of
from tests.kit.logs import played


def test_every_ready_made_change_is_named_and_can_be_made() -> None:
    entries = played("two-shores")[1]
    found = list(ready_made(entries))
    assert len({word_of(change) for change in found}) == len(found) > 5
    for change in found:
        assert change_of(word_of(change)) == change
        assert replay(entries, (change,)).entries


@pytest.mark.parametrize(
    "word",
    [
        "no-leaps",
        "no-leap:skerra:2",
        "move-leap:skerra:2:+1",
        "move-leap:skerra:2:-1",
        "no-measures",
        "in-spirit",
        "no-agreement:Treaty: a start",
        "sign-later:Treaty: a start:2",
        "remove:7,8",
        "delay:7,9:+2",
        "delay:7:-1",
        'alter:7:{"type":"ready","round":1,"phase":"talks","ready":true}',
        'add:control:3:{"type":"inject","inject":"storm"}',
        'add:skerra:3:{"type":"leap","round":3,"confirm":true}',
    ],
)
def test_a_change_of_ones_own_is_read_back_as_it_was_written(word: str) -> None:
    assert word_of(change_of(word)) == word


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("no-leeps", "no-leaps"),
        ("no-leaps:all", "of the form no-leaps"),
        ("no-leap:skerra", "no-leap:PARTY:ROUND"),
        ("move-leap:a:b:c", "move-leap:PARTY:ROUND:+1"),
        ("lens:rosy", "transformation"),
        ("remove:seven", "remove:ENTRY"),
        ("remove:", "remove:ENTRY"),
        ('alter:7:{"type":"sign"}', "draft"),
        ("alter:7:", "alter:ENTRY:COMMAND"),
        ("no-agreement:", "no-agreement:TEXT"),
        ("sign-later:a1", "sign-later:TEXT:2"),
        ("delay:7", "delay:ENTRY"),
        ("add:skerra:3", "add:PARTY:ROUND:COMMAND"),
        ("lens:conventionel", "did you mean “conventional”"),
        ("xyz", "there are no-leaps, no-leap:PARTY:ROUND"),
    ],
)
def test_a_word_that_is_no_change_is_refused_in_words(word: str, says: str) -> None:
    with pytest.raises(WordMistake, match=re.escape(says)):
        change_of(word)


def test_every_mistake_has_its_own_sentence() -> None:
    entries = played("two-shores")[1]
    words = ("remove:0", "remove:1", "no-leap:x:1", "no-agreement:x", "delay:2:1")
    found = []
    for word in words:
        with pytest.raises(ChangeMistake) as mistake:
            edits(entries, (change_of(word),))
        found.append(why(mistake.value))
    assert len(set(found)) == len(words)
    assert not [sentence for sentence in found if "cannot be changed (" in sentence]


def test_the_forms_that_are_told_are_those_that_are_read() -> None:
    for form in FORMS:
        name, has_more, _ = form.partition(":")
        with pytest.raises(WordMistake) as refused:
            change_of(f"{name}:" if has_more else f"{name}:?")
        assert form in str(refused.value) or name == "lens"


def test_a_leap_is_moved_to_either_side_and_the_sign_may_be_left_out() -> None:
    assert change_of("move-leap:skerra:2:1") == MoveLeap(party="skerra", round=2, rounds=1)
    assert change_of("move-leap:skerra:2:-1") == MoveLeap(party="skerra", round=2, rounds=-1)


def test_what_control_would_have_done_is_nobodys_of_the_table() -> None:
    news = change_of('add:control:3:{"type":"inject","inject":"storm"}')
    assert isinstance(news, Add)
    assert (news.party, news.round) == (None, 3)


def test_a_mistake_that_has_no_sentence_is_named_by_its_code() -> None:
    assert why(ChangeMistake("of-another-kind")) == "it cannot be changed (of-another-kind)"
