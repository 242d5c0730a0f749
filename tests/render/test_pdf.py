"""The PDF: whole, tagged, readable by a screen reader, one page first whatever the diary holds."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pdfua import validate

from backend.domain.diary import Diary
from backend.render import typesetting
from tests.render.made import demo, pdf_in, said, text_of, told

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
APPENDIX = {"en": "Attack list", "de": "Liste der Attacken", "es": "Lista de crisis"}


def wordy() -> Diary:
    """A diary with the most warnings, the longest words and the longest notes."""
    diary = demo()
    answers = ("cancer_history", "positional", "cough_exertion", "immune_disorder", "progressive")
    person = {
        **diary.patient,
        "questions": [{"id": str(at), "text": f"{LONG} " * 4} for at in range(4)],
        "red_flag_answers": dict.fromkeys(answers, True),
        "age_at_onset": 55,
    }
    attacks = [
        {**one, "notes": f"{LONG * 3} <b>#panic()</b> und danach viele Wörter. " * 8, "side": None}
        | ({"onset_speed": "thunderclap"} if at % 9 == 0 else {})
        for at, one in enumerate(diary.episodes)
    ]
    medicines = [{**one, "name": f"{one['name']} {LONG}"} for one in diary.medications]
    return replace(diary, patient=person, episodes=attacks, medications=medicines)


@pytest.fixture(scope="module")
def demo_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pdf_in(tmp_path_factory.mktemp("demo"), told(demo(), notes=True))


@pytest.fixture(scope="module")
def structure(demo_pdf: Path) -> str:
    return said("pdfinfo", "-struct", str(demo_pdf))


def test_qpdf_finds_no_fault_in_it(demo_pdf: Path) -> None:
    assert "No syntax or stream encoding errors found" in said("qpdf", "--check", str(demo_pdf))


def test_another_checker_of_pdf_ua_finds_no_fault(demo_pdf: Path) -> None:
    found = validate(demo_pdf)

    assert list(found.findings) == []


def test_its_headings_begin_with_the_first_level_and_skip_none(structure: str) -> None:
    levels = [int(level) for level in re.findall(r"^\s*H(\d)\b", structure, re.MULTILINE)]

    assert levels[0] == 1
    assert set(levels[1:]) == {2}
    assert len(levels) > 10


def test_its_tags_are_read_in_the_order_of_a_visit(structure: str) -> None:
    titles = (
        "Days in each 30 days",
        "Days with acute medicine",
        "Pattern",
        "Typical migraine attack",
        "Acute response",
        "Migraine days over time",
        "Impact",
        "Cycle",
        "Questions for the visit",
        "Day by day",
        "Attack list",
        "Medicines",
        "Background",
        "How the numbers were made",
    )
    places = [structure.index(f'"{title}') for title in titles]

    assert places == sorted(places)


def test_it_is_tagged_titled_and_says_its_language(demo_pdf: Path) -> None:
    facts = said("pdfinfo", str(demo_pdf))

    assert re.search(r"Tagged:\s+yes", facts)
    assert re.search(r"Title:\s+Headache diary, summary for the specialist", facts)
    assert b"/Lang (en)" in demo_pdf.read_bytes() or b"/Lang" in demo_pdf.read_bytes()


def test_every_font_is_embedded(demo_pdf: Path) -> None:
    fonts = said("pdffonts", str(demo_pdf)).splitlines()[2:]

    assert fonts
    assert all(re.search(r"\byes yes yes\b", font) for font in fonts)


@pytest.mark.parametrize(
    ("language", "paper", "diary"),
    [
        ("en", "us-letter", demo()),
        ("de", "a4", wordy()),
        ("es", "us-letter", wordy()),
        ("de", "us-letter", Diary()),
    ],
    ids=["a year", "German and wordy", "Spanish, wordy and on Letter", "empty"],
)
def test_page_one_is_one_page(language: str, paper: str, diary: Diary, tmp_path: Path) -> None:
    pdf = pdf_in(tmp_path, told(diary, language=language, paper=paper, notes=True))

    assert text_of(pdf, "-f", "2", "-l", "2").lstrip().startswith(APPENDIX[language])


def test_long_words_of_the_person_wrap_and_are_never_markup(tmp_path: Path) -> None:
    pdf = pdf_in(tmp_path, told(wordy(), language="de", notes=True))

    text = re.sub(r"[\s\u200b]", "", said("pdftotext", "-raw", str(pdf), "-"))

    assert f"{LONG * 3}<b>#panic()</b>undda" in text
    assert widest(pdf) < 595


def widest(pdf: Path) -> float:
    """How far to the right any word reaches, in points."""
    words = said("pdftotext", "-bbox", str(pdf), "-")
    return max(float(edge) for edge in re.findall(r'xMax="([\d.]+)"', words))


def test_the_same_words_give_the_same_bytes() -> None:
    page = told(demo())

    assert typesetting.pdf(page) == typesetting.pdf(page)


def test_the_pictures_are_the_pages_of_the_pdf(demo_pdf: Path) -> None:
    pictures = typesetting.pictures(told(demo(), notes=True))

    assert f"Pages:           {len(pictures)}" in said("pdfinfo", str(demo_pdf))
    assert all(picture.startswith(b"<svg") for picture in pictures)


def test_no_figure_is_without_its_words(structure: str, demo_pdf: Path) -> None:
    page: dict[str, Any] = told(demo())

    assert all(figure["alt"] for figure in page["glance"]["figures"] if figure["bars"])
    assert page["course"]["alt"].count("30 days to") == 12
    assert "migraine day: 14" in page["strip"]["alt"]
