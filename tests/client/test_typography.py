"""How each language is set: its own quotation marks, its own spaces before what ends a sentence."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "client" / "locales"
CASES = ROOT / "game_rules" / "cases" / "translations"

EVERYWHERE = {
    "three dots": r"\.\.\.",
    "a typist's apostrophe": r"\w'",
    "a double space": r"\S  \S",
}
FAULTS = {
    "ar": {"a Latin comma, semicolon or question mark": r"[\u0600-\u06ff] ?[,;?]"},
    "en": {"a space before a mark": r"\w [;:?!](?:\s|$)"},
    "es": {"a question that nothing opens": r"^[^¿]*\?", "a cry that nothing opens": r"^[^¡]*!"},
    "fr": {
        "a mark that could begin a line": r"[^\u202f\u00a0][;?!»]|[^\u202f\u00a0]:(?=\s|$)",
        "a wide space where a narrow one stands": r"\u00a0[:;?!»]|«\u00a0",
        "a quotation that could end one": r"«[^\u202f\u00a0]",
        "English quotation marks": r"[“”]",
    },
    "ru": {"a hyphen for a dash": r" - ", "English quotation marks": r"[“”](?<!„.)"},
    "zh": {
        "a mark of half the width": r"[\u4e00-\u9fff] ?[,;:!?.]|[,;:!?] ?[\u4e00-\u9fff]",
        "brackets of half the width": r"[\u4e00-\u9fff] ?[()]|[()] ?[\u4e00-\u9fff]",
    },
}


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Every line of words in that language, with where it stands; arguments are left out."""
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.startswith("#"):
                continue
            words = re.sub(r"^(?:[\w-]+ =|\s+\.[\w-]+ =|\s+\*?\[[^]]*\])", "", line).strip()
            words = re.sub(r'\{"([^"]*)"\}', r"\1", re.sub(r"\{ [^}]* \}", "N", words))
            yield f"{path.name}:{number}", re.sub(r"\{ \$[\w-]+ ->$|^\}", "", words)
    for path in CASES.glob(f"*.{language}.yaml"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not line.startswith("#"):
                words = re.sub(r"^\s*(?:- )?(?:[\w-]+: )?(?:>-$|\{.*\}$)?", "", line)
                yield f"{path.name}:{number}", re.sub(r"^[\w-]+:$", "", words).strip()


@pytest.mark.parametrize("language", FAULTS)
def test_a_language_is_set_as_its_readers_are_used_to(language: str) -> None:
    rules = EVERYWHERE | FAULTS[language]
    found = [
        f"{where}: {fault}: {words}"
        for where, words in sentences(language)
        for fault, pattern in rules.items()
        if re.search(pattern, words)
    ]
    assert found == [], "\n".join(found)
