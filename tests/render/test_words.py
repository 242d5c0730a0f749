"""The catalogues of the page: the same words in each language, and each language its own."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from backend.render.choices import LANGUAGES
from backend.render.words import FOLDER, words_of

OTHERS = [language for language in LANGUAGES if language != "en"]
PLACES = re.compile(r"\{\w+\}")
# Alike in two languages because they are: signs, units, codes, and words that both have.
SHARED = {"Name", "Code", "Aura", "Cycle", "no", "code", "{name} ({more})", "{kind}: {count}"}


def flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from flat(below, f"{path}.{name}")
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from flat(below, f"{path}[{place}]")
    else:
        yield path, value


def catalogue(part: str, language: str) -> dict[str, str]:
    return dict(flat(json.loads((FOLDER / f"{part}.{language}.json").read_text(encoding="utf-8"))))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("part", ["page", "appendix", "screen"])
def test_every_language_has_every_word_with_the_same_places(part: str, language: str) -> None:
    english, other = catalogue(part, "en"), catalogue(part, language)

    assert english.keys() == other.keys()
    if part != "screen":
        assert {path: sorted(PLACES.findall(text)) for path, text in english.items()} == {
            path: sorted(PLACES.findall(text)) for path, text in other.items()
        }


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("part", ["page", "appendix"])
def test_no_word_is_silent_or_left_in_english(part: str, language: str) -> None:
    english, other = catalogue(part, "en"), catalogue(part, language)
    alike = {text for path, text in other.items() if text == english[path]}

    assert not [path for path, text in other.items() if not text.strip()]
    assert not {
        text for text in alike if re.search(r"[a-z]{4}", PLACES.sub("", text)) and not known(text)
    }


def known(text: str) -> bool:
    """Drug classes and units are written alike."""
    return text in SHARED or text.lower() in {"triptan", "opioid", "ditan", "gepant", "aura"}


def test_numbers_days_and_lists_are_written_as_the_language_does() -> None:
    english, german, spanish = (words_of(language) for language in LANGUAGES)

    assert (english.number(2.5), german.number(2.5)) == ("2.5", "2,5")
    assert english.number(7.0) == "7"
    assert english.full_day("2026-11-02") == "2\u00a0Nov\u00a02026"
    assert german.day("2026-11-02") == "2.\u00a0Nov."
    assert spanish.listed(["a", "b", "c"]) == "a, b y c"
    assert english.listed(["a"]) == "a"
    assert german.range([3, 5]) == "3\N{EN DASH}5"


def test_a_length_is_told_in_the_unit_that_suits_it() -> None:
    words = words_of("de")

    assert [words.length(minutes) for minutes in (0.5, 40, 90, 90 * 60)] == [
        "30\u00a0s",
        "40\u00a0min",
        "1,5\u00a0h",
        "90\u00a0h",
    ]


def test_a_count_of_no_answers_is_not_recorded() -> None:
    assert words_of("en").count({"yes": 0, "of": 0}) == "not recorded"


def test_a_name_that_no_catalogue_has_stands_for_itself() -> None:
    assert words_of("en").named("screen/flags", "a sign of tomorrow") == "a sign of tomorrow"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 attack entered within 48 h", "2 attacks entered within 48 h"),
        ("de", "1 Attacke binnen 48 h eingetragen", "2 Attacken binnen 48 h eingetragen"),
        ("es", "1 crisis anotada en menos de 48 h", "2 crisis anotadas en menos de 48 h"),
    ],
)
def test_one_is_not_many(language: str, one: str, many: str) -> None:
    words = words_of(language)
    known = words.say("entered.known", soon=1)
    several = words.say("entered.known", soon=2)

    assert (known, several) == (one, many)
