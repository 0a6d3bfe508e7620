"""What is kept for whoever asks next is the newest, and no more than so much."""

from server.desk.lately import Lately


def test_it_is_given_for_the_entry_that_it_was_made_of_and_for_no_other() -> None:
    kept = Lately[bytes]()
    assert kept.get("a", 1) is None
    assert kept.keep("a", 1, b"one") == b"one"
    assert (kept.get("a", 1), kept.get("a", 2)) == (b"one", None)
    kept.keep("a", 2, b"two")
    assert (kept.get("a", 1), kept.get("a", 2)) == (None, b"two")
    kept.forget("a")
    assert kept.get("a", 2) is None


def test_the_one_that_was_asked_for_least_lately_goes_first() -> None:
    kept = Lately[int](2)
    kept.keep("a", 1, 1)
    kept.keep("b", 1, 2)
    assert kept.get("a", 1) == 1
    kept.keep("c", 1, 3)
    assert [kept.get(each, 1) for each in "abc"] == [1, None, 3]
