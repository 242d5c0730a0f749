"""The page in the file of an account: all of the diary in words, and nothing that runs."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from backend.api.schemas import diary as schemas
from backend.domain.diary import Diary
from backend.exchange.out.archive import packed
from backend.exchange.out.readme import readme
from backend.exchange.out.tell import Teller
from backend.exchange.out.viewer import viewer
from backend.exchange.out.words import words_in
from tests.exchange.out.every_value import OWN, enumerated, every_value

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ID = "11111111-1111-4111-8111-111111111111"
OTHER = ID.replace("1", "2")
SPAN = {"started_at": "2026-03-01T21:30:00Z", "time_zone": "Europe/Berlin"}
LANGUAGES = ["en", "de", "es"]
KINDS = (
    schemas.EpisodeSchema,
    schemas.MedicationSchema,
    schemas.DoseSchema,
    schemas.CheckinSchema,
    schemas.BackgroundSchema,
)
# In any language the same: a unit of measure, a count, a time zone.
SAME = re.compile(r"^([<>]=?\d+|mg|g|ug|ml|IU|L/min)$")


class Page(HTMLParser):
    """What stands on a page, and of which elements it is made."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on") or name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def page(language: str = "en", **lists: Any) -> Page:
    return Page(viewer(Diary(**lists), language, NOW))


def test_an_attack_says_when_it_was_what_was_answered_and_what_was_taken() -> None:
    seen = page(
        episodes=[{"id": ID, "span": SPAN, "side": "left", "nausea": None, "quality": []}],
        medications=[{"id": OTHER, "name": "Sumatriptan"}],
        doses=[
            {
                "id": OTHER,
                "episode_id": ID,
                "medication_id": OTHER,
                "taken_at": "2026-03-01T22:00:00Z",
            }
        ],
    ).words

    assert "2026-03-01 22:30, still running" in seen
    assert {"Side: left", "2026-03-01 23:00: Sumatriptan"} <= set(seen)
    assert f"Feeling sick: {words_in('en')['unknown']}" in seen
    assert f"What it feels like: {words_in('en')['none']}" in seen


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ({"ended_at": "2026-03-02T05:00:00Z"}, "2026-03-01 22:30 \u2013 2026-03-02 06:00"),
        ({"end_unknown": True}, "2026-03-01 22:30, end not known"),
        ({"onset_precision": "day_only"}, "2026-03-01 (only the day is known), still running"),
    ],
)
def test_what_is_not_known_of_the_time_is_said(told: dict[str, Any], title: str) -> None:
    assert title in page(episodes=[{"id": ID, "span": {**SPAN, **told}}]).words


def test_a_dose_of_which_little_is_known_is_still_there() -> None:
    seen = page(doses=[{"id": ID, "taken_at": "2026-03-01T22:00:00Z", "episode_id": OTHER}]).words

    assert "2026-03-01 22:00: not recorded which medicine" in seen


def test_an_empty_diary_says_so_in_every_part() -> None:
    assert page().words.count("Nothing is written down.") == 5


def test_what_a_person_typed_is_shown_as_typed_and_never_runs() -> None:
    hostile = "<img src=x onerror=alert(1)></style><script>alert(2)</script>"
    seen = page(
        patient={"allergies": [hostile], "questions": [{"id": ID, "text": hostile}]},
        episodes=[{"id": ID, "span": SPAN, "notes": hostile}],
        medications=[{"id": OTHER, "name": hostile}],
    )

    assert seen.elements.isdisjoint({"script", "img", "iframe", "link", "object", "form"})
    assert "".join(seen.words).count(hostile) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_a_word_in_every_language(language: str) -> None:
    words = words_in(language)
    teller = Teller(words, "UTC")
    pairs = {pair for kind in KINDS for pair in enumerated(kind())}
    named = {(path.rpartition(".")[2], value) for path, value in pairs}
    raw = [
        (field, value)
        for field, value in named
        if "_" in teller.says(field, value) or "_" in teller.name(field)
    ]
    wordless = [
        (field, value)
        for field, value in named
        if not value.endswith(OWN)
        and not SAME.match(value)
        and value not in words["answers"].get(field, {})
        and value not in {*words["units"], *words["onset_precision"]}
    ]

    assert raw == []
    assert wordless == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_name_in_every_language(language: str) -> None:
    seen = "\n".join(
        line for diary in every_value() for line in Page(viewer(diary, language, NOW)).words
    )

    assert OWN in seen
    assert not re.findall(r"\b[a-z]+_[a-z_]+\b", seen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_says_what_each_file_is_for(language: str) -> None:
    text = readme(language, NOW)

    assert "2026-11-22" in text
    assert {"index.html", "history.jsonl", "schemas/"} <= set(text.split())


def test_the_same_files_are_the_same_archive_and_come_out_as_they_went_in() -> None:
    files = {"a.txt": "\u00e4", "b/c.bin": b"\x00"}

    first, second = packed(files, (2026, 11, 22)), packed(files, (2026, 11, 22))

    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert archive.read("a.txt").decode() == "\u00e4"
        assert archive.getinfo("b/c.bin").date_time == (2026, 11, 22, 0, 0, 0)
