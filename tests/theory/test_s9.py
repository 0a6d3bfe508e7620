"""S9: minimum intention, and serious pursuit.

Confidence building is undertaken "with the minimum intention of improving some aspects of a
traditionally antagonistic security relationship", and it is "the serious pursuit" of it that
fosters change: complying in the letter gives at most .4 of complying in the spirit. A mandate
that pursues an advantage pays for the letter, and never enters another's image itself.
"""

from msgspec.structs import replace

from game_rules.scenario.scenario import AdvantageAim, Mandate
from tests.kit.bench import PACKAGE, Bench, conditions_for, party, scenario
from tests.theory.printed import number_of, printed


def test_the_letter_is_worth_less_than_the_spirit() -> None:
    spirit = Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)
    letter = Bench(ready=650, faith=350).agree(*PACKAGE).play(stance="letter", review=True)
    assert letter.gain() <= 0.4 * spirit.gain()
    part = number_of(letter.gain() / spirit.gain())
    printed("S9", "the letter, as a part of the spirit", "≤ .40", part)


def test_the_letter_is_cheaper_at_home() -> None:
    spirit = Bench(ready=650, faith=350).agree(*PACKAGE).play()
    letter = Bench(ready=650, faith=350).agree(*PACKAGE).play(stance="letter")
    capital = [bench.world.hidden.parties["a"].capital for bench in (spirit, letter)]
    assert capital[0] < capital[1]


def test_the_other_s_mandate_never_enters_an_image() -> None:
    def bench(other: Mandate | None) -> Bench:
        own = party("a", 1, conditions_for(650))
        rival = party("b", 2, conditions_for(650), mandates=(other,) if other else None)
        return Bench(of=scenario((own, rival), 350, noise=80)).agree(*PACKAGE)

    advantage = Mandate(
        id="advantage", text={"en": "Take what you can."}, aims=(AdvantageAim(over="a"),)
    )
    plain, sly = bench(None).play(), bench(advantage).play()
    assert sly.world.hidden.parties["b"].mandate == "advantage"
    assert sly.images() == plain.images()
    assert sly.world.known["a"] == plain.world.known["a"]


def test_undetected_evasion_looks_like_the_letter() -> None:
    """Law 5: and the others' hidden conditions do not enter either."""
    k = replace(Bench().k, detect_base=-1000)
    letter = Bench(ready=650, faith=350, k=k).agree(*PACKAGE).play(stance="letter")
    evading = Bench(ready=650, faith=350, k=k).agree(*PACKAGE).play(stance="evade")
    assert evading.images() == letter.images()
    capital = [bench.world.hidden.parties["a"].capital for bench in (evading, letter)]
    assert capital[0] > capital[1], "crime must sometimes pay"
