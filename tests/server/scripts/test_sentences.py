"""The scripts of `docs/how-to/show-a-sentence.md` show what the page says that they show."""

import re
from functools import cache
from pathlib import Path

import pytest

from game_rules.scenario.scenario import Lens
from server.workshop.trials.game import Game
from server.workshop.trials.simulate import planned, simulate

pytestmark = pytest.mark.slow

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "show-a-sentence.md"
PAGED = PAGE.read_text("utf-8")
BLOCKS = dict(re.findall(r"```yaml\n# (\S+)\.yaml\n(.*?)```", PAGED, re.DOTALL))


def said(name: str) -> float:
    """The figure that the page gives: by the script's name, or last before the script."""
    figure = r"\*\*([+−]\d?\.\d\d)\*\*"
    named = re.findall(rf"`{name}\.yaml`: {figure}", PAGED)
    found = named or re.findall(figure, PAGED.split(f"# {name}.yaml\n")[0])
    return float(found[-1].replace("−", "-"))


def written(*names: str) -> str:
    """The lines of the first block, each key's replaced by those of a later one."""
    keys: dict[str, str] = {}
    for name in names:
        keys |= {
            part.split(":")[0]: part
            for part in re.split(r"^(?=\w)", BLOCKS[name], flags=re.MULTILINE)
        }
    return "".join(keys.values())


@cache
def played(folder: Path, names: tuple[str, ...], without: tuple[str, ...] = ()) -> Game:
    """The first script of the page with the lines of these instead."""
    script = folder / "script.yaml"
    script.write_text(written("ready", *names), "utf-8")
    (game,) = simulate(planned(None, script=script, without=without, detail=True), 1).games
    return game


def of(game: Game, round: int) -> dict[tuple[str, str], int]:
    both = {"north", "south"}
    return {
        (one.holder, one.of): one.image
        for one in game.rounds[round].pairs
        if {one.holder, one.of} == both
    }


def apart(one: Game, other: Game, round: int = 5) -> float:
    """How far the images of two games stand apart, log-odds, the mean of both directions."""
    mine, theirs = of(one, round), of(other, round)
    return sum(mine[pair] - theirs[pair] for pair in mine) / len(mine) / 1000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sentences")


def gain(folder: Path, *names: str, without: str = "measures") -> float:
    return apart(played(folder, names), played(folder, names, (without,)))


SAID = {
    "ready": ("measures", (0.35, 2.0)),
    "too-soon": ("measures", (-0.8, -0.15)),
    "too-late": ("measures", (0.0, 0.39)),
    "dictated": ("measures", (0.0, 0.39)),
    "letter": ("measures", (0.0, 0.26)),
    "answered": ("leaps", (0.4, 3.0)),
    "unanswered": ("leaps", (0.0, 0.2)),
    "words": ("measures", (0.0, 0.5)),
    "observed": ("measures", (0.5, 2.0)),
    "tailored": ("measures", (0.0, 2.0)),
    "beside-the-point": ("measures", (0.0, 2.0)),
}


@pytest.mark.parametrize("name", SAID)
def test_the_page_says_what_comes_of_it(folder: Path, name: str) -> None:
    without, (least, most) = SAID[name]
    found = gain(folder, name, without=without)
    assert least <= found <= most
    told = said(name)
    assert abs(found - told) < 0.1, f"the page says {told:+.2f} of {name}, and it is {found:+.2f}"


def test_too_soon_raises_the_threat_and_the_figures_do_it(folder: Path) -> None:
    def threat(*without: str) -> int:
        pairs = played(folder, ("too-soon",), without).rounds[5].pairs
        return sum(one.threat for one in pairs if {one.holder, one.of} == {"north", "south"})

    assert threat() > threat("measures")
    silent = played(folder, ("too-soon",), ("annual-force-data",))
    left = apart(silent, played(folder, ("too-soon",), ("measures",)))
    assert gain(folder, "too-soon") < 2 * left < 0


def test_neither_paper_nor_letter_is_the_process(folder: Path) -> None:
    assert gain(folder, "dictated") <= 0.6 * gain(folder)
    assert gain(folder, "letter") <= 0.4 * gain(folder)


def test_only_the_ready_side_gains(folder: Path) -> None:
    signed, bare = played(folder, ("one-sided",)), played(folder, ("one-sided",), ("measures",))
    after, before = of(signed, 5), of(bare, 5)
    assert after["north", "south"] - before["north", "south"] > 300
    assert after["south", "north"] - before["south", "north"] < -150


def test_what_is_checked_says_more_than_words(folder: Path) -> None:
    assert gain(folder, "observed") >= 2 * gain(folder, "words") > 0


def test_deceit_that_is_found_out_costs_more_than_the_text_gained(folder: Path) -> None:
    deceived = played(folder, ("deceived",))
    assert any(one.kind == "found" for one in deceived.happened)
    bare = played(folder, (), ("measures",))
    assert of(deceived, 6)["south", "north"] < of(bare, 6)["south", "north"]


def test_what_answers_the_fear_says_more(folder: Path) -> None:
    assert gain(folder, "tailored") >= 1.3 * gain(folder, "beside-the-point")


def test_an_unready_leap_that_nobody_answers_leaves_nothing(folder: Path) -> None:
    assert gain(folder, "too-soon", "unanswered", without="leaps") < 0.1


def test_other_eyes_carry_home_what_none_do(folder: Path) -> None:
    bare = played(folder, ("bare",))
    assert not bare.signed
    assert {vote.title for vote in bare.lost} == {"Ceilings"}
    assert [text.title for text in played(folder, ("watched",)).signed] == ["Ceilings"]


@pytest.mark.parametrize("blow", ["shaken", "slipped"])
def test_institutions_hold(folder: Path, blow: str) -> None:
    def cost(*without: str) -> int:
        calm = of(played(folder, ("settled",), without), 9)
        after = of(played(folder, ("settled", blow), without), 9)
        return calm["south", "north"] - after["south", "north"]

    assert 0 < cost() < 0.65 * cost("institution")


def test_who_deals_with_the_other_knows_more(folder: Path) -> None:
    def error(*names: str) -> float:
        script = folder / "known.yaml"
        script.write_text(written("ready", "settled", *names), "utf-8")
        games = simulate(planned(None, script=script, detail=True), 8).games
        found = []
        for game in games:
            for each in game.rounds[4:9]:
                pairs = {(one.holder, one.of): one for one in each.pairs}
                for one, other in (("north", "south"), ("south", "north")):
                    estimated, fears = pairs[one, other].estimated, pairs[other, one].fears
                    found += [abs(estimated[fear] - fears[fear]) for fear in fears]
        return sum(found) / len(found)

    BLOCKS["silence"] = "texts: []\nmeetings: []\n"
    assert error() <= 0.6 * error("silence")


def test_lenses_read_it_otherwise(folder: Path) -> None:
    script = folder / "lens.yaml"
    script.write_text(written("ready") + "leaps: [{round: 3, party: north}]\n", "utf-8")

    def seen(lens: Lens, *without: str) -> list[dict[tuple[str, str], int]]:
        plan = planned(None, script=script, lens=lens, without=without, detail=True)
        (game,) = simulate(plan, 1).games
        return [of(game, round) for round in range(7)]

    assert seen("artifact") == seen("artifact", "measures") == seen("artifact", "leaps")
    assert seen("conventional") == seen("conventional", "process")
