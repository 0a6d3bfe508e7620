"""The sentences of a debrief: a closed list of codes, each with the names of its arguments.

The words live in the client's catalogue, `debrief.ftl`, one message per code. An argument's
name says what kind of thing it is, in every sentence the same, so that the client knows how
to put it into words.
"""

from typing import Final, Literal

from game_rules.debrief.story import Evidence, Sentence

ArgumentKind = Literal[
    "party", "fear", "measure", "parameter", "cause", "group", "right", "title",
    "round", "count", "amount", "share",
]  # fmt: skip
"""What an argument is.

party, fear, measure, parameter (a measure's), cause (of the ledger), group, right: ids, for
which the client has words. title: what players called a draft. round: a round's number.
count: a plain number. amount: signed thousandths of log-odds. share: thousandths of one.
"""

ARGUMENTS: Final[dict[str, ArgumentKind]] = {
    "party": "party",
    "other": "party",
    "by": "party",
    "fear": "fear",
    "guess": "fear",
    "fear-other": "fear",
    "guess-other": "fear",
    "measure": "measure",
    "parameter": "parameter",
    "cause": "cause",
    "group": "group",
    "missing": "right",
    "agreement": "title",
    "round": "round",
    "until": "round",
    "measures": "count",
    "rounds": "count",
    "inside": "count",
    "outside": "count",
    "value": "count",
    "was": "count",
    "games": "count",
    "changed": "count",
    "played": "count",
    "moves": "count",
    "amount": "amount",
    "instead": "amount",
    "good-faith": "share",
    "good-faith-then": "share",
    "readiness": "share",
    "readiness-then": "share",
    "threat": "share",
    "threat-before": "share",
    "guessed": "share",
    "short": "share",
    "capital": "share",
    "exposure": "share",
    "least": "share",
    "institution": "share",
    "good-faith-asked": "share",
    "least-asked": "share",
    "institution-asked": "share",
}
"""Argument → its kind."""

Code = Literal[
    # What they were afraid of.
    "misread-both", "guess-missed", "guess-found", "guess-left", "guess-overtaken", "guess-none",
    "nobody-guessed", "nobody-guessed-before", "fear-turned", "fear-unaddressed", "gap",
    "fear-fell", "fear-rose", "fear-covered", "fear-still",
    # Signed is not transformed.
    "first-agreement", "no-agreement", "half-passed", "half-not-passed", "transformed",
    "transformed-not",
    "window-open", "window-never", "institution-absorbed",
    # Read the other way.
    "read-against", "gesture-read-against",
    "would-have-helped", "would-have-hurt", "never-otherwise",
    # What was tried, and at what price.
    "leap-answered", "leap-unanswered", "leap-waiting", "leap-held-back", "leap-not-made",
    "vote-failed", "evasion-seen", "evasion-unseen", "shave-seen", "shave-unseen",
    "bracket-last", "author-hidden", "refusal-protected", "crisis-held", "crisis-escalated",
    # What the data cannot say.
    "cannot-say-agent", "cannot-say-leap", "cannot-say-minds", "cannot-say-yet",
]  # fmt: skip

CODES: Final[dict[Code, tuple[str, ...]]] = {
    # Neither ever named what the other feared most; the last guesses, and the truth at them.
    "misread-both": ("party", "other", "fear", "guess", "fear-other", "guess-other"),
    # By `by` about `party`; the truth is `fear`. First guessed in `round`, last in `until`.
    "guess-missed": ("by", "party", "guess", "fear", "round", "until"),
    # `by` named the true fear in `round`, and in every guess from then on.
    "guess-found": ("by", "party", "fear", "round"),
    # `by` had it right in `round` and said `guess` in `until`.
    "guess-left": ("by", "party", "fear", "guess", "round", "until"),
    # `by` had it right in `round` and still said `guess` in `until`, when it was `fear`.
    "guess-overtaken": ("by", "party", "guess", "fear", "round", "until"),
    "guess-none": ("by", "party", "fear"),
    # Nobody at the table ever named what `party` feared most.
    "nobody-guessed": ("party", "fear"),
    # …or not before `round`.
    "nobody-guessed-before": ("party", "fear", "round"),
    # What `party` feared most of `other` was `guess` at first, `fear` from `round` on.
    "fear-turned": ("party", "other", "guess", "fear", "round"),
    # `party` felt less (more) threatened by `other`; never did it change more than in `round`, from
    # `threat-before` to `threat`, and of what it came to believe then, `cause` weighed most.
    "fear-fell": ("party", "other", "round", "threat-before", "threat", "cause"),
    "fear-rose": ("party", "other", "round", "threat-before", "threat", "cause"),
    # The same, but less by what it believed than by what agreements spoke to.
    "fear-covered": ("party", "other", "round", "threat-before", "threat"),
    # In no round did it change by a twentieth.
    "fear-still": ("party", "other", "rounds"),
    # No text on the table or in force spoke to what `party` feared most of `other`.
    "fear-unaddressed": ("party", "other", "fear"),
    # The largest gap, of more than half a step: in `round`, `by` took `party`'s threat for
    # `guessed`; it was `threat`.
    "gap": ("by", "party", "round", "guessed", "threat"),
    # The first agreement to enter, and what it did to `party`'s image of `other` that round.
    "first-agreement": ("agreement", "round", "party", "other", "amount"),
    "no-agreement": ("rounds",),
    # `measures` were in force between the two after `round`; the mean of good faith passed one
    # half in `until`, in a round in which `cause` weighed most.
    "half-passed": ("party", "other", "measures", "round", "until", "cause"),
    # `measures` are in force; the mean of good faith came no higher than `good-faith` (`round`).
    "half-not-passed": ("party", "other", "measures", "good-faith", "round"),
    "transformed": ("party", "other", "round"),
    # By `round` the two had come so far, on average, at least and in institution; so much is asked.
    "transformed-not": (
        "party",
        "other",
        "round",
        "good-faith",
        "least",
        "institution",
        "good-faith-asked",
        "least-asked",
        "institution-asked",
    ),
    # Both were ready from `round` to `until`; agreements and leaps between them in and out of it.
    "window-open": ("party", "other", "round", "until", "inside", "outside"),
    # Both were never ready at once; the readier they came was `readiness`, in `round`.
    "window-never": ("party", "other", "readiness", "round"),
    # Institution halved a small breach, or gave back what one took: `amount` in all by `round`.
    "institution-absorbed": ("party", "other", "amount", "round"),
    # In `round`, `other`'s `measure` moved `party`'s image of it by `amount`, which is below 0.
    "read-against": ("party", "other", "measure", "round", "amount", "readiness", "good-faith"),
    # The same measure, read as in `until`: + or − `instead`.
    "gesture-read-against": ("party", "other", "round", "amount", "until", "instead"),
    "would-have-helped": ("party", "other", "measure", "until", "instead", "readiness-then"),
    "would-have-hurt": ("party", "other", "measure", "until", "instead", "readiness-then"),
    # No measure was read against its meaning.
    "never-otherwise": ("rounds",),
    # `party` leapt in `round`; `by` answered in `until`. The good faith that the others had in it,
    # before the leap and after its answer, after its last day, or by now.
    "leap-answered": (
        "party",
        "round",
        "by",
        "until",
        "good-faith",
        "good-faith-then",
        "capital",
    ),
    "leap-unanswered": ("party", "round", "good-faith", "good-faith-then", "capital"),
    "leap-waiting": ("party", "round", "good-faith", "good-faith-then", "capital"),
    # One of the two who must confirm did; the holder of `missing` did not.
    "leap-held-back": ("party", "round", "missing"),
    # `party` never leapt; it was readiest in `round`.
    "leap-not-made": ("party", "round", "readiness"),
    # `agreement` found no majority in `party`; `group` was most against it; `short` were missing.
    "vote-failed": ("party", "agreement", "round", "group", "short"),
    "evasion-seen": ("party", "other", "measure", "round"),
    "evasion-unseen": ("party", "other", "measure", "round"),
    "shave-seen": ("party", "other", "measure", "round"),
    "shave-unseen": ("party", "other", "measure", "round"),
    # The last reserved value to be settled: `by` took `value` where the text had said `was`.
    # In `round` `by` tabled what `party` had written.
    "author-hidden": ("agreement", "by", "party", "round"),
    "bracket-last": ("agreement", "measure", "parameter", "by", "was", "value", "round"),
    # `party` left `agreement` unsigned; `other`, whom it would have bound too, broke its word to
    # it in `round`. `exposure` is what the text would have laid bare.
    "refusal-protected": ("party", "other", "agreement", "exposure", "round"),
    "crisis-held": ("party", "other"),
    "crisis-escalated": ("party", "other"),
    # Whether the measures changed minds or accompanied a change that came anyway.
    "cannot-say-agent": ("party", "other"),
    # Whether a leap would have been answered.
    "cannot-say-leap": ("party", "round"),
    # What the people thought: the model's fears are not theirs.
    "cannot-say-minds": (),
    # Too early: only `rounds` were played.
    "cannot-say-yet": ("rounds",),
}
"""Code → the names of its arguments, all of which are always there."""


def say(code: Code, evidence: Evidence, **args: str | int) -> Sentence:
    """A sentence with exactly the arguments of its code; `_` in a name stands for `-`."""
    named = {name.replace("_", "-"): value for name, value in args.items()}
    if set(named) != set(CODES[code]):
        raise ValueError(f"{code} takes {CODES[code]}, not {tuple(named)}")
    return Sentence(code=code, args=named, evidence=evidence)


__all__ = ["ARGUMENTS", "CODES", "ArgumentKind", "Code", "say"]
