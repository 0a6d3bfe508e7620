"""How much may be asked in a while."""

from server.limits.buckets import Bucket, Buckets


class Watch:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_bucket_gives_what_it_holds_and_then_what_it_regains() -> None:
    watch = Watch()
    bucket = Bucket(3, 2, watch)
    assert [bucket.take() for _ in range(4)] == [True, True, True, False]
    watch.seconds = 0.5
    assert [bucket.take() for _ in range(2)] == [True, False]


def test_a_bucket_never_holds_more_than_its_size() -> None:
    watch = Watch()
    bucket = Bucket(2, 10, watch)
    watch.seconds = 1000
    assert [bucket.take() for _ in range(3)] == [True, True, False]


def test_each_address_has_a_bucket_of_its_own() -> None:
    buckets = Buckets(1, 0.001, Watch())
    assert buckets.take("a")
    assert buckets.take("b")
    assert not buckets.take("a")


def test_only_so_many_addresses_are_remembered() -> None:
    buckets = Buckets(1, 0.001, Watch(), most=2)
    for address in "abc":
        assert buckets.take(address)
    assert not buckets.take("b")
    assert buckets.take("a"), "the one unseen the longest was forgotten"
