"""The sentences of a what-if: a closed list of codes, each with the names of its arguments.

The words live in the client's catalogue, `whatif.ftl`, one message per code. Arguments mean what
they mean in the debrief's sentences.
"""

from typing import Final, Literal

from game_rules.debrief.story import Evidence, Sentence

Code = Literal[
    "same", "otherwise", "transforms-too", "transforms-only-then", "transforms-no-more",
    "transforms-neither", "futures", "dropped", "not-granted", "few-futures", "one-reading",
]  # fmt: skip

CODES: Final[dict[Code, tuple[str, ...]]] = {
    # All else as played, no image of a rival ended otherwise.
    "same": (),
    # All else as played, `party`'s good faith in `other` ends at `good-faith-then`; it was
    # `good-faith`.
    "otherwise": ("party", "other", "good-faith", "good-faith-then"),
    # The pair transforms in both, in `round` as played and in `until` with the change.
    "transforms-too": ("party", "other", "round", "until"),
    # Only with the change, in `until`.
    "transforms-only-then": ("party", "other", "until"),
    # Only as played, in `round`.
    "transforms-no-more": ("party", "other", "round"),
    "transforms-neither": ("party", "other"),
    # Of `games` futures the pair transforms in `changed` with the change, in `played` without.
    "futures": ("party", "other", "games", "changed", "played"),
    # `moves` recorded moves were no longer possible, the first of them in `round`.
    "dropped": ("moves", "round"),
    # `moves` that the question added were not granted, the first of them in `round`.
    "not-granted": ("moves", "round"),
    # What so few futures can say.
    "few-futures": ("games",),
    # What no replay can say: what people would have done.
    "one-reading": (),
}
"""Code → the names of its arguments, all of which are always there."""


def say(code: Code, evidence: Evidence, **args: str | int) -> Sentence:
    """A sentence with exactly the arguments of its code; `_` in a name stands for `-`."""
    named = {name.replace("_", "-"): value for name, value in args.items()}
    if set(named) != set(CODES[code]):
        raise ValueError(f"{code} takes {CODES[code]}, not {tuple(named)}")
    return Sentence(code=f"whatif-{code}", args=named, evidence=evidence)


__all__ = ["CODES", "Code", "say"]
