"""`diary import`, `classify` and `summarize` of diaries that other apps wrote."""

from pathlib import Path
from typing import Any

import orjson
import pytest
from flask import Flask

from tests.browser import Browser
from tests.exchange.foreign.reading import SAMPLES
from tests.test_cli_accounts import exported, run, taken

# Entries of each sample: attacks, medicines, doses and days.
SIZES = {
    "migraine_buddy.csv": (16, 0, 2),
    "migralog_export.json": (9, 4, 2),
    "headache_companion.json": (12, 1, 1),
    "20261121_101500_headi_diary.csv": (11, 0, 0),
    "apple_health_export.xml": (7, 0, 0),
    "cluster_headache_tracker.csv": (11, 0, 0),
}


def bytes_of(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


@pytest.mark.parametrize("name", sorted(SIZES))
def test_a_sample_is_counted_before_it_is_taken_in_and_adds_nothing_twice(
    app: Flask, ada: Browser, name: str
) -> None:
    berlin = ("--time-zone", "Europe/Berlin")

    dry, first, second = (
        taken(app, bytes_of(name), *berlin, *more) for more in (("--dry-run",), (), ())
    )

    size, refused, words = SIZES[name]
    assert dry == first
    assert (first["read"], first["new"]) == (size, size)
    assert (len(first["refused"]), len(first["words_not_understood"])) == (refused, words)
    assert (second["new"], second["changed"], second["already_there"]) == (0, 0, size)


def test_all_six_together_share_their_medicines(app: Flask, ada: Browser) -> None:
    for name in SIZES:
        taken(app, bytes_of(name), "--time-zone", "Europe/Berlin")

    whole: dict[str, Any] = orjson.loads(exported(app))
    names = [one["name"] for one in whole["medications"]]
    assert len(names) == len(set(names))
    assert len(whole["episodes"]) == 7 + 3 + 3 + 5 + 5 + 4


def test_the_source_can_be_named(app: Flask, ada: Browser) -> None:
    found = taken(app, bytes_of("apple_health_export.xml"), "--source", "my old phone")

    assert found["source"] == "my old phone"


def test_what_is_said_about_columns_and_words_is_done(app: Flask, ada: Browser) -> None:
    table = "wann;wie;was\n04.09.2026 07:20;8;Enge\n"
    said = ("--column", "wann=started_at", "--column", "wie=pain", "--column", "was=symptoms")

    taken(app, table, *said, "--word", "Enge=quality:pressing", "--time-zone", "Europe/Berlin")

    (episode,) = orjson.loads(exported(app))["episodes"]
    assert (episode["pain_peak"], episode["quality"]) == (8, ["pressing"])


def test_a_table_that_tells_no_beginning_is_refused_with_its_headers(app: Flask) -> None:
    ran = run(app, "diary", "classify", "-", given="a,b\n1,2\n")

    assert ran.exit_code == 2
    assert "--column HEADER=started_at says which of: a, b." in ran.stderr


def test_any_format_is_classified_and_summed_up(app: Flask) -> None:
    given = bytes_of("migraine_buddy.csv")

    lines = run(app, "diary", "classify", "-", given=given).stdout.splitlines()
    summary = run(app, "diary", "summarize", "-", "--as-of", "2026-11-21", given=given).stdout

    assert len(lines) == 7
    assert orjson.loads(summary)["windows"][0]["headache_days"][0] > 0


def test_a_file_is_read_where_it_lies(app: Flask, tmp_path: Path) -> None:
    file = tmp_path / "export.xml"
    file.write_bytes(bytes_of("apple_health_export.xml"))

    ran = run(app, "diary", "classify", str(file), "--time-zone", "Europe/Berlin")

    assert len(ran.stdout.splitlines()) == 5
