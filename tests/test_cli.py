"""`diary classify` and `diary summarize`: what they print, and how they refuse bad input."""

from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import Result
from flask import Flask

from backend import create_app
from backend.domain.diary import Diary
from backend.exchange.document import HEAD
from backend.exchange.episodes_csv import write as write_csv
from tests.one_app import settings_for

ID = "11111111-1111-4111-8111-111111111111"
SPAN = {
    "started_at": "2026-03-01T10:00:00+01:00",
    "ended_at": "2026-03-01T18:00:00+01:00",
    "time_zone": "Europe/Berlin",
}
ATTACK = {
    "id": ID,
    "span": SPAN,
    "pain_severity": "severe",
    "side": "left",
    "quality": ["throbbing"],
    "nausea": "mild",
    "autonomic": [],
    "aura": [],
    "took_medicine": False,
}


@pytest.fixture
def terminal(tmp_path: Path) -> Flask:
    """An app whose database is not there: nothing here may need it."""
    return create_app(settings_for(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path))


def run(app: Flask, *args: str, given: str | bytes = b"") -> Result:
    return app.test_cli_runner().invoke(args=["diary", *args], input=given)


def document(*episodes: dict[str, Any]) -> bytes:
    return orjson.dumps({**HEAD, "episodes": episodes})


def test_each_episode_is_classified_on_a_line_of_its_own(terminal: Flask) -> None:
    second = {**ATTACK, "id": ID.replace("1", "2"), "side": None}

    ran = run(terminal, "classify", "-", given=document(ATTACK, second))

    results = [orjson.loads(line) for line in ran.stdout.splitlines()]
    assert [one["id"] for one in results] == [ATTACK["id"], second["id"]]
    assert results[0]["labels"] == ["1.1"]
    assert results[0]["verdict"] == "likely_migraine"
    assert results[0]["duration_minutes"] == [480, 480]


def test_a_csv_is_classified_as_the_document_is(terminal: Flask) -> None:
    from_document = run(terminal, "classify", "-", given=document(ATTACK))
    from_csv = run(terminal, "classify", "-", given=write_csv(Diary(episodes=[ATTACK])))

    assert from_csv.stdout == from_document.stdout


def test_a_length_stands_for_clock_times(terminal: Flask) -> None:
    span = {"started_at": SPAN["started_at"], "time_zone": "UTC", "duration_minutes": 239.5}

    ran = run(terminal, "classify", "-", given=document({**ATTACK, "span": span}))

    assert orjson.loads(ran.stdout)["labels"] == ["1.5.1"]


def test_a_summary_can_be_read_as_text(terminal: Flask) -> None:
    ran = run(
        terminal,
        *("summarize", "-", "--as-of", "2026-03-10"),
        "--format",
        "text",
        given=document(ATTACK),
    )

    assert ran.exit_code == 0
    assert "1 of 90 days recorded" in ran.stdout
    assert "days with migraine" in ran.stdout


def test_a_diary_with_nothing_in_it_has_a_summary_that_says_so(terminal: Flask) -> None:
    ran = run(terminal, "summarize", "-", "--as-of", "2026-03-10", given=document())

    assert orjson.loads(ran.stdout)["statement"] == "Nothing recorded yet."
    assert orjson.loads(ran.stdout)["windows"] == []


def test_the_period_can_be_chosen(terminal: Flask) -> None:
    days = ("--as-of", "2026-03-10", "--from", "2026-03-01")

    ran = run(terminal, "summarize", "-", *days, given=document(ATTACK))

    assert orjson.loads(ran.stdout)["period"]["days"] == 10


def test_the_page_for_a_specialist_is_written_to_a_file_or_to_standard_output(
    terminal: Flask, tmp_path: Path
) -> None:
    page = ("summarize", "-", "--as-of", "2026-03-10", "--format", "pdf", "--language", "de")
    file = tmp_path / "page.pdf"

    ran = run(terminal, *page, "-o", str(file), given=document(ATTACK))
    heard = run(terminal, *page, "-o", "-", "--no-background", given=document(ATTACK))

    assert (ran.exit_code, ran.stdout) == (0, "")
    assert file.read_bytes().startswith(b"%PDF-")
    assert heard.stdout_bytes.startswith(b"%PDF-")
    assert heard.stdout_bytes != file.read_bytes()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"pain_peak": 11}, "pain_peak"),
        ({"pain_peak": "7"}, "pain_peak"),
        ({"vomiting": 1}, "vomiting"),
        ({"quality": ["throbbing", "throbbing"]}, "quality"),
        ({"quality": ["sharp"]}, "quality[0]"),
        ({"aura": [{"symptom": "smell"}]}, "aura[0].symptom"),
        (
            {
                "span": {
                    **SPAN,
                    "ended_at": "2026-03-01T09:00:00Z",
                    "started_at": "2026-03-01T10:00:00Z",
                }
            },
            "span.ended_at",
        ),
        ({"span": {**SPAN, "ended_at": "2027-03-03T09:00:00Z"}}, "span.ended_at"),
        (
            {"span": {**SPAN, "started_at": "2190-03-01T10:00:00Z", "ended_at": None}},
            "span.started_at",
        ),
        ({"span": {**SPAN, "time_zone": "Middle/Earth"}}, "span.time_zone"),
        ({"span": {**SPAN, "time_zone": "../../etc/passwd"}}, "span.time_zone"),
        ({"span": {**SPAN, "started_at": "2026-03-01T10:00:00"}}, "span.started_at"),
        ({"span": {**SPAN, "started_at": "2026-02-30T10:00:00Z"}}, "span.started_at"),
        ({"span": {**SPAN, "duration_minutes": 3}}, "span.duration_minutes"),
        ({"span": None}, "span"),
        ({"id": "attack-1"}, "id"),
        ({"notes": "x" * 10_001}, "notes"),
        ({"notes": "\x00"}, "notes"),
        ({"doses": [{"drug": "ibuprofen"}]}, "took_medicine"),
    ],
)
def test_a_bad_episode_is_named_by_row_and_field(
    terminal: Flask, change: dict[str, Any], field: str
) -> None:
    good = {**ATTACK, "id": ID.replace("1", "3")}

    ran = run(terminal, "classify", "-", given=document(good, {**ATTACK, **change}))

    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert ran.stderr.startswith(f"Error: row 2 (episodes[1]), field {field}: ")
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("column", "cell"),
    [("pain_peak", "11"), ("ended_at", "2026-03-01T08:00:00Z"), ("vomiting", "perhaps")],
)
def test_a_bad_row_of_a_csv_is_named_by_its_number_and_column(
    terminal: Flask, column: str, cell: str
) -> None:
    good, bad = "2026-03-01T10:00:00Z,UTC,", f"2026-03-01T10:00:00Z,UTC,{cell}"

    ran = run(terminal, "classify", "-", given=f"started_at,time_zone,{column}\n{good}\n{bad}\n")

    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert ran.stderr.startswith(f"Error: row 2, field {column}: ")


@pytest.mark.parametrize(
    "given", [b"", b"{", b"\xff\xfe", b"a,b\n", orjson.dumps({**HEAD, "version": 2}), b"[]"]
)
def test_a_file_of_no_known_format_is_refused_in_one_line(terminal: Flask, given: bytes) -> None:
    ran = run(terminal, "summarize", "-", "--as-of", "2026-03-10", given=given)

    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1


def test_two_episodes_of_one_id_are_refused(terminal: Flask) -> None:
    ran = run(terminal, "classify", "-", given=document(ATTACK, ATTACK))

    assert ran.exit_code == 2
    assert "episodes" in ran.stderr


def test_a_zone_that_had_to_be_assumed_is_said(terminal: Flask) -> None:
    given = "started_at\n2026-03-01T10:00:00\n"

    assumed = run(terminal, "classify", "-", given=given)
    told = run(terminal, "classify", "-", "--time-zone", "Asia/Tokyo", given=given)

    assert "UTC" in assumed.stderr
    assert told.stderr == ""


@pytest.mark.parametrize(
    "args",
    [
        ["summarize", "-", "--as-of", "2026-03-10", "--format", "pdf"],
        ["summarize", "-", "--as-of", "2026-03-10", "--from", "2026-03-11"],
        ["summarize", "-", "--as-of", "yesterday"],
        ["summarize", "-"],
        ["classify", "nowhere.json"],
    ],
)
def test_what_cannot_be_asked_is_refused(terminal: Flask, args: list[str]) -> None:
    ran = run(terminal, *args, given=document(ATTACK))

    assert ran.exit_code == 2
    assert ran.stdout == ""
