"""The codebook of a download: what a row of each table is, and what each column means.

It lies beside the tables, for whoever is handed nothing but them.
"""

from collections.abc import Mapping
from typing import Final

_CAUSES = {
    "tide": "the tide of events",
    "information": "a measure of information",
    "interaction": "a measure of contact",
    "communication": "a measure of communication",
    "notification": "a measure of notification",
    "observation": "a measure of observation",
    "inspection": "a measure of inspection",
    "constraint": "a measure of constraint",
    "declaratory": "a declaration",
    "breach": "a word not kept",
    "gesture": "a gesture",
    "query": "a question about conduct",
    "denunciation": "notice of leaving",
    "process": "dealing with one another",
    "leap": "a leap of faith",
    "institution": "what has become institution",
    "slide": "old habits coming back",
    "repair": "institution repairing harm",
    "incident": "an incident",
    "control": "the facilitator",
}
_KINDS = {
    "signed": "a text is signed",
    "entered": "it enters into force",
    "failed": "it fails at home",
    "leap": "a leap of faith",
    "answered": "one is answered",
    "incident": "an incident",
    "news": "news",
    "breach": "a breach is found",
    "question": "the present state of things is questioned",
    "experts": "experts meet",
    "review": "a review is held",
    "inspection": "inspectors are sent",
    "gesture": "a gesture",
    "warning": "a hostile gesture",
    "query": "conduct is asked about",
    "silence": "no answer is given",
    "denounced": "notice of leaving",
    "renewed": "a term is renewed",
    "lapsed": "a term has ended",
}


def _listed(codes: Mapping[str, str]) -> str:
    return "; ".join(f"`{code}` {meaning}" for code, meaning in codes.items())


ROWS: Final[Mapping[str, str]] = {
    "pairs": "A row for each round and ordered pair.",
    "parties": "A row for each round and party.",
    "verdicts": (
        "A row for each party; the lines are empty before the last round, and are never to be"
        " added."
    ),
    "ledger": (
        "A row for each cause of each change of an image. The amounts of a round and an "
        "ordered pair sum exactly to `after` less `before`."
    ),
    "guesses": "A row for each estimate.",
    "ballots": "A row for each vote at home.",
    "compliance": "A row for each article, whom it binds, towards whom, and round.",
    "adjustments": (
        "What control moved by hand: a row for each step that a resolved round would work."
    ),
    "marks": "A row for each thing that happened between a pair.",
    "notebook": "Only in what control takes home: a row for each page of its own notebook.",
    "notes": (
        "A row for each note that the person who asks may read: those for everybody, and the "
        "own delegation's."
    ),
}
"""Table → what a row of it is."""

MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "pairs": {
        "round": "after this round; 0 is the beginning",
        "holder": "whose image it is",
        "of": "of whom",
        "rival": "whether theirs is a relation that the exercise is about",
        "good_faith": "how likely `holder` thinks it that `of` deals fairly, thousandths",
        "threat": "how threatened it feels by `of` overall, thousandths",
        "surprise": "fear of surprise attack, thousandths",
        "opacity": "fear of what cannot be seen, thousandths",
        "escalation": "fear of inadvertent escalation, thousandths",
        "growth": "fear of the growth of capabilities, thousandths",
        "intentions": "fear of intentions, thousandths",
        "coercion": "fear of coercion, thousandths",
        "readiness": "how far conditions carry `holder` towards `of`, thousandths",
        "institution": "what has become habit between them, thousandths",
        "measures_in_force": "how many measures are in force between the two",
        "transformed": "whether the pair counts as transformed by this round",
    },
    "parties": {
        "round": "after this round; 0 is the beginning",
        "party": "whose numbers these are",
        "readiness": "its own, thousandths",
        "capital": "what its government is worth at home, thousandths",
        "fatigue": (
            "weariness of managing the rivalry, thousandths; like the five after it a supporting "
            "condition"
        ),
        "unease": "unease with the present policy, thousandths",
        "cost": "concern about what the rivalry costs, thousandths",
        "experts": "how far there is a community of experts, thousandths",
        "generation": "how far people with fresh views have come into office, thousandths",
        "forum": "how good a place there is to meet, thousandths",
    },
    "verdicts": {
        "party": "whose verdict it is",
        "mandate": "the id of its secret mandate",
        "advantage": "whether that was a mandate for an advantage",
        "line_security": "how little was left to fear and whether the crisis was held, thousandths",
        "line_judgement": (
            "how near its image of the others came to what was warranted, thousandths"
        ),
        "line_standing": "what its government was still worth at home, thousandths",
        "line_mandate": "how much of its instructions was carried out, thousandths",
    },
    "ledger": {
        "round": "in whose resolution the image moved",
        "holder": "whose image it is",
        "of": "of whom",
        "item": "its place in the account, from 1",
        "cause": _listed(_CAUSES),
        "subject": (
            "what it was, where it was one thing: `agreement/article`, a party, or an inject"
        ),
        "amount": (
            "how much it moved the image, thousandths of log-odds; above 0 towards good faith"
        ),
        "before": "the image before the round, thousandths of log-odds",
        "after": "the image after the round, thousandths of log-odds",
        "factors": "`name=value;…`: what the amount was made of",
    },
    "guesses": {
        "round": "in which it was made",
        "by": "who guessed",
        "about": "whose fear of `by` was guessed",
        "guessed": (
            "the level, as (n − 1) × 250: 0 not at all, 250 a little, 500 fairly, 750 strongly, "
            "1000 mortally"
        ),
        "truth": "the threat while the round was played, thousandths",
        "error": "guess less truth: above 0, `about` was taken for more afraid than it was",
        "fear": "the fear named",
        "true_fear": "the greatest",
        "hit": "whether they are the same",
        "rank": "which place the fear named had among the true ones, from 1",
        "services_error": "the same error of its own intelligence services",
        "services_hit": "whether the services named the greatest fear",
    },
    "ballots": {
        "round": "in which it was voted on",
        "draft": "the text's id",
        "title": "the text's title",
        "party": "at whose home",
        "total": "in favour, thousandths",
        "threshold": "needed, thousandths",
        "passed": "whether it passed at this home",
        "worth": "how well the text answers what is feared of the others, thousandths",
        "exposure": "what it lays bare, thousandths",
        "short": (
            "how much good faith was wanting to bear that, thousandths; below 0 there was as much"
            " more"
        ),
    },
    "compliance": {
        "round": "in which it was owed",
        "party": "whom the article binds",
        "towards": "to whom it is owed",
        "agreement": "the agreement's id",
        "article": "which of its articles, from 1",
        "true": "how it was really met: `spirit`, `letter`, `shave` or `evade`",
        "seen": "what the other saw",
        "odds": "of seeing it as it was, thousandths",
        "draw": "what was drawn, thousandths",
    },
    "adjustments": {
        "round": "whose resolution worked it",
        "id": "its `subject` in the ledger",
        "party": "whose number",
        "what": "a condition, `capital`, or `image`",
        "of": "of whom the image is",
        "change": "thousandths; of an image, of log-odds",
        "reason": "what control gave as its reason",
        "by": "which facilitator, as in the log: `control:` and the account's id",
        "at": "milliseconds since 1970; 0 in logs of before this was kept",
        "taken": "whether it was taken back before it worked",
    },
    "marks": {
        "round": "in which it happened",
        "one": "one of the two",
        "other": "the other",
        "kind": _listed(_KINDS),
        "party": "who did it, if anybody",
        "subject": "a title, or a headline",
        "agreement": "its id",
    },
    "notebook": {
        "number": "of the log's last entry when the page was begun",
        "at": "milliseconds since 1970",
        "round": "0: before the first",
        "phase": "talks, decisions or reading",
        "party": "of whom it is, if of anybody",
        "draft": "of which text, by its id",
        "told": "when it was read to the room, if it was",
        "author": "who wrote it last; empty for whoever runs the server",
        "text": "what was written",
    },
    "notes": {
        "number": "of the entry in the log",
        "at": "milliseconds since 1970",
        "round": "beside which round",
        "party": "who wrote it: a party, or `control`",
        "role": "in which role, if in one",
        "shared": "whether it is for everybody",
        "text": "what was written",
    },
}
"""Table → its columns in their order, each with what it means."""

__all__ = ["MEANINGS", "ROWS"]
