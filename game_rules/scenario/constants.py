"""Constants: every number of the model that is neither the scenario's nor the catalogue's.

Numbers are those of the model's first calibration unless a comment says
"ours" (the theory names the thing, we chose the number) or "calibrated"
(moved until a signature of the theory held; the test is named). They are kept
in one frozen record, so that a study can perturb them.
"""

from msgspec import Struct, field

from game_rules.scenario.scenario import Condition


def _weights() -> dict[Condition, float]:
    return {
        "fatigue": 0.18,
        "unease": 0.22,
        "cost": 0.15,
        "experts": 0.15,
        "generation": 0.15,
        "forum": 0.15,
    }


class Constants(Struct, frozen=True, kw_only=True):
    """The numbers of one form of the model; the defaults are the ones played with."""

    # Readiness: R = σ(steep (Σ w c − middle)) · σ(gate_steep (D − gate))
    weights: dict[Condition, float] = field(default_factory=_weights)
    ready_steep: float = 8.0
    ready_middle: float = 0.475
    gate_steep: float = 12.0
    gate: float = 0.26
    questioned_floor: float = 0.5
    """Dissatisfaction that a partner which has questioned the status quo is credited with."""
    question_from: int = 350
    """Ours: the unease from which a government says in public that things cannot go on."""
    agent_floor: int = 350
    """Lens `agent`: readiness never falls below."""

    # Bias: b = bias (1 − p)(1 − R)(1 − shield · I)
    bias: float = 1.6
    shield: float = 0.5
    candour: float = 0.1
    """Ours: the part of it that is left towards who has questioned the status quo in public.
    Calibrated (tests/theory/test_g8.py), .25 before."""
    bias_most: float = 1.2
    """Calibrated (tests/theory/test_s1.py): the harm stays within bounds for the least trusting;
    1.25 before, when all evidence was a tenth smaller."""

    # Evidence of a measure
    evidence: float = 0.64
    tailor_base: float = 0.6
    tailor_match: float = 0.8
    ageing: float = 0.88
    letter: float = 0.24
    """Effort of complying in the letter; in the spirit it is 1."""
    seen_shaved: float = 0.5
    process_base: float = 0.14
    process_part: float = 0.91
    bonus: float = 0.12
    bonus_most: float = 0.45
    monitored_evidence: float = 0.58
    clear: float = 0.85
    """Ours: the part of its ambiguity that a measure keeps beside figures that are understood."""
    checked: float = 1.35
    """Ours: what notices and constraints gain in evidence where observers see them kept."""
    depth_weight: float = 0.25
    """Ours: how much a parameter at its deepest adds to the evidence."""
    depth_exposure: float = 0.40
    """Ours: how much it adds to the exposure."""
    mechanical: float = 0.45
    """Ours: lens `conventional`, what stands for the bracket of readiness and process."""

    # Process q′
    act: float = 0.22
    """Ours: what each kind of act adds to the rest of 1."""
    quiet: float = 0.10
    """Ours: what a round without a detected breach adds, where something is in force."""
    process_fade: float = 0.12
    """Ours: what a round takes from it."""
    forum_from: tuple[int, int, int] = (150, 350, 600)
    """Ours: the levels of `forum` from which one, two and three kinds of acts bear fruit."""

    # Fears: s (1 − p)(1 − relief · p · cover)
    relief: float = 0.27
    relief_conventional: float = 0.8
    cover: float = 0.35
    feeds: float = 0.15
    """Ours: what a side effect adds to a fear of the party that is bound."""

    # Leap
    leap: float = 1.7
    leap_base: float = 0.06
    leap_ready: float = 0.94
    leap_steep: float = 16.0
    leap_middle: float = 0.57
    """Calibrated (tests/theory/test_g3.py, test_helsinki.py): a threshold in R, where it was
    .10 + .90 R. With that, two parties that did nothing but leap at each other from middling
    conditions ended where reformers did. .55 before: over sixty games one leaper among reformers
    then ends less than .15 below a reformer in its seat."""
    leap_bias: float = 0.16
    leap_again: float = 0.25
    """Calibrated with the two above; .45 before. At .35 who leapt every round among reformers
    ended just the .15 below that G3 asks for, and random changes of all numbers broke it."""
    leap_own: float = 0.78
    leap_lost: float = 0.70
    leap_wait: int = 2
    leap_price: int = 250
    leap_needs: int = 350
    leap_back: float = 0.8
    """The part of a first leap's price that an answer gives back, as far as the leap carries the
    leaper itself. Calibrated (tests/theory/test_g3.py) is that "as far as": at a table of reformers
    all leaps are answered, and with .8 for everybody leaping hardly cost a thing. At .5 for
    everybody, one leaper among reformers stood on the edge of a cliff: .12 to .26 below them with
    drawn numbers, and now .23 to .34."""
    leap_dearer: float = 0.5
    """Calibrated (tests/theory/test_g3.py): what each leap made before adds to the price."""
    leap_unanswered: int = 150
    leap_generation: float = 0.4
    """Ours: the part of the price that a wholly new generation takes away."""

    # Institution
    institution: float = 0.14
    institution_most: int = 6
    institution_base: float = 0.3
    institution_process: float = 0.7
    heirs: float = 2.2
    """Ours: how much sooner or later new rules become habit, by the new generation's level counted
    from `middling`: those who grew old with the old ones hardly take them up."""
    anchor: float = 0.45
    """Ours: how much less of what deeds have gained slides back where words say what the rule is,
    and how much more slowly they grow stale."""
    baseline: float = 0.275
    slide: float = 0.10
    small_loss: int = 440
    small_shield: float = 0.55
    repair: float = 0.32
    major_shock: float = 0.25

    # Exposure and ratification
    bearable: float = 0.57
    """Willing if p ≥ E / (E + bearable)."""
    monitored_exposure: float = 0.40
    """Calibrated (tests/theory/test_s15.py): .41 before, with which a deep zone under other eyes
    passed by a hair, and failed in one of twenty-five random changes of all numbers."""
    vote_half: float = 0.5
    vote_trust: float = 0.45
    vote_capital: float = 0.75
    """Calibrated (tests/theory/test_g3.py), .5 before, with which who leapt every round among
    reformers ended .18 below them, and with drawn numbers .13. What it changes is the votes of a
    government that has spent its standing."""
    vote_base: float = 0.11
    """Calibrated: .15 before, with which a hotline found no majority below p = .3, and "low risk
    first" was no strategy."""
    vote_steep: float = 4.0
    devalued: float = 0.55
    """What an adversary's paper counts for at a middling `generation` (Ross and Stillinger)."""
    devalued_generation: float = 0.6
    """Ours: what a wholly new generation adds to that; it reads what is written."""
    looked: float = 0.6
    """Ours: the part of its exposure that a capital minds towards whom it may inspect."""
    weary: float = 0.5
    """Calibrated (tests/theory/test_g8.py), .4 before: how much of `bearable` fatigue adds or
    takes, counted from `middling`. At .6 Sinai's second disengagement needs no third party."""
    industry_cost: float = 1.6
    """Calibrated (tests/theory/test_g8.py), 1.2 before: what concern about cost adds to industry's
    vote, counted from `middling`."""
    middling: float = 0.42
    """Ours: the level of a condition at which its job neither helps nor hinders."""

    # Exploration
    explore: float = 0.10
    explore_most: int = 200
    explore_dissatisfied: float = 0.4
    explore_bystander: float = 0.03
    """Ours: what a forum of two or more does for those who stayed away."""
    experts_interact: float = 0.02
    """Ours: what an interaction measure in force adds to experts each round."""
    articles: int = 1
    """Ours: articles of a draft; one more from each of the levels of `experts`."""
    articles_from: tuple[int, int, int] = (150, 350, 600)

    # Incidents and breaches
    incident_odds: int = 150
    incident: int = 250
    grave_odds: int = 30
    grave: int = 480
    incident_communication: float = 0.4
    """Ours: with a line to talk over so many incidents are left,"""
    incident_notification: float = 0.5
    """ours: where exercises are announced so much of the harm that one does,"""
    grave_constraint: float = 0.3
    """ours: and where forces are kept back so many of the grave ones."""
    shave: int = 300
    """Ours: a detected shave is a small loss,"""
    evade: int = 600
    """ours: a detected evasion a major one."""
    further_breach: float = 0.25
    breach_most: float = 2.0
    declared: float = 1.25
    """Ours: what a declaration adds to a later violation."""

    # Detection, thousandths; ours
    detect_base: int = 60
    detect_step: int = 90
    detect_inspection: int = 350
    detect_watch: int = 80
    detect_monitor: int = 250
    detect_shave: float = 0.7

    # Side payments at home; ours
    payment: int = 40
    """What a group of a quarter of the votes asks the first time, thousandths of capital."""
    payment_again: float = 0.5
    """How much more it asks for each time that it was paid before."""
    payment_vote: float = 0.2
    """What it adds to the group's opinion of all texts of the round."""

    # Monitoring and reviews; ours
    unwatched: float = 0.7
    """What is left of the evidence of an article whose third party looked elsewhere."""
    detect_review: int = 150
    """What a review adds to the odds of finding out, on either side, thousandths."""
    review_repair: float = 0.3
    """The part of what a small breach took that a review gives back, with or without habits."""

    # Gestures, thousandths; ours
    gesture_w: int = 120
    """Weight of the evidence of a friendly gesture: of the size of a declaration,"""
    gesture_alpha: int = 600
    """and nearly as easily turned round."""
    gesture_stale: int = 3
    """Rounds by which each gesture ages the next one: who waves all the time is not seen."""
    warning: int = 150
    """What a hostile gesture costs before a reader who is not wary; fear makes it more."""
    warning_capital: int = 20
    """What it brings at home, once a round."""
    incident_hostile: float = 1.4
    """How much more likely an incident is between two of which one has threatened the other."""

    # Terms; ours
    term_exposure: float = 0.25
    """How much less a text of one round lays bare at home; of n rounds, an n-th of that."""

    # Queries and notices, thousandths; ours
    answer_w: int = 100
    """Weight of the evidence of an answer,"""
    answer_alpha: int = 450
    """and how far a wary reader can turn it round."""
    silence: int = 120
    """What silence costs before a reader who is not wary; fear doubles it at most, with b."""
    detect_answer: int = 150
    """What an answer adds to the odds of finding out: words can be checked."""
    lied: float = 1.3
    """A breach found out after an answer counts for so much more."""
    denounced: int = 220
    """What a notice costs with one article, more with each further one; always a small loss."""
    denounced_capital: int = 30
    """What it costs at home."""

    # Capital, thousandths
    capital_floor: int = 150
    failed_vote: int = 50
    failed_votes_most: int = 100
    unseen_evasion: int = 30
    caught: int = 40
    """Ours: what being found out costs at home."""
    success: int = 20
    """Ours: what an agreement that comes into force brings home."""
    spirit: int = 5
    """Ours: what serious pursuit costs, per partner and round."""
    capital_return: float = 0.06
    """Ours: the way back to where the party started, per round."""

    # Artifact: thinking follows the tide alone; ours
    artifact_pull: float = 0.60
    artifact_even: float = 0.35
    artifact_habit: float = 3.0

    # Intelligence; ours
    spread: int = 250
    spread_known: float = 0.68
    """Calibrated (tests/theory/test_s16.py): .65 before, which held S16 by .02. No estimate is
    below nothing, and so those that err widely err a little less than they would."""
    drift: float = 0.8

    # Transformed
    transformed_mean: int = 600
    transformed_least: int = 500
    transformed_institution: int = 200

    # Crisis and verdict; ours
    crisis: float = 0.9
    crisis_communication: float = 0.75
    prepared: int = 250

    # Range of an image, thousandths of log-odds; ours
    image_most: int = 6000


CONSTANTS = Constants()
"""The numbers played with."""

__all__ = ["CONSTANTS", "Constants"]
