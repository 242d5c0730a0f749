"""The tables of a diary: what people read, what a spreadsheet may do, and that all comes back."""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from marshmallow import Schema

from backend.api.schemas import diary as schemas
from backend.api.schemas.diary import DiarySchema
from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.document import HEAD
from backend.exchange.out import sheets
from backend.exchange.out.tables import (
    ATTACKS,
    BACKGROUND,
    CHECKINS,
    DOSES,
    MEDICATIONS,
    ORIGIN,
    TABLES,
    Table,
)
from tests.answers import OF_SYNC, patient
from tests.diaries import diaries

# Whole diaries take their time to draw.
quick = settings(patient, max_examples=20)
ID = "11111111-1111-4111-8111-111111111111"
OTHER = ID.replace("1", "2")
SPAN = {"started_at": "2026-10-24T23:30:00Z", "time_zone": "Europe/Berlin"}
DANGEROUS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def rows(table: Table, **lists: Any) -> list[dict[str, str]]:
    """The rows of a table as staff sees them."""
    text = sheets.write(table, Diary(**lists)).removeprefix(sheets.MARK)
    return list(csv.DictReader(StringIO(text, newline="")))


def carried(value: Any) -> Any:
    """What cells can carry: neither null, nor an empty text, nor an object with nothing in it."""
    if not isinstance(value, Mapping):
        return value
    told = {name: carried(part) for name, part in value.items()}
    return {name: part for name, part in told.items() if part is not None and part not in ("", {})}


@quick
@given(diaries())
def test_every_table_comes_back_as_it_went(diary: Diary) -> None:
    for table in (MEDICATIONS, DOSES, CHECKINS):
        read = sheets.read(table, sheets.write(table, diary))
        assert read == [carried(one) for one in getattr(diary, table.holds)]
    attacks = sheets.read(ATTACKS, sheets.write(ATTACKS, diary))
    background = sheets.read(BACKGROUND, sheets.write(BACKGROUND, diary))

    assert attacks == [carried(one) for one in diary.episodes]
    assert background == ([carried(diary.patient)] if diary.patient else [])
    assert DiarySchema().validate({**HEAD, "episodes": attacks, "checkins": []}) == {}


@quick
@given(diaries())
def test_no_cell_of_any_table_is_a_formula(diary: Diary) -> None:
    cells = [
        cell
        for _, text in sheets.files(diary)
        for row in csv.reader(StringIO(text, newline=""))
        for cell in row
    ]

    assert not [
        part
        for cell in cells
        for separator in ",;\t|\n\r"
        for part in cell.split(separator)
        if part.startswith(DANGEROUS)
    ]


@pytest.mark.parametrize(
    ("table", "schema"),
    [
        (ATTACKS, schemas.EpisodeInDiarySchema()),
        (MEDICATIONS, schemas.MedicationInDiarySchema()),
        (DOSES, schemas.DoseInDiarySchema()),
        (CHECKINS, schemas.CheckinInDiarySchema()),
        (BACKGROUND, schemas.BackgroundSchema()),
    ],
)
def test_every_field_of_the_contract_has_its_column(table: Table, schema: Schema) -> None:
    columns = {column.partition(".")[0] for column in table.columns}
    span = set(schemas.SpanInDiarySchema().fields) if table is ATTACKS else set()

    assert columns == (set(schema.fields) | span | {"origin"}) - {"span", "doses"} - OF_SYNC | {
        "origin"
    }


def test_the_columns_keep_their_order() -> None:
    assert [*ATTACKS.header[:8]] == [
        *("started_on", "started_clock", "ended_on", "ended_clock", "hours", "doses_taken"),
        *("id", "started_at"),
    ]
    assert all(table.header[-3:] == list(ORIGIN) for table in TABLES)


def test_staff_reads_days_and_clock_times_where_the_person_was() -> None:
    span = {**SPAN, "ended_at": "2026-10-25T02:15:00Z"}

    [row] = rows(ATTACKS, episodes=[{"id": ID, "span": span}])

    # The clocks went back in this night: from half past one to a quarter past three, by the clock.
    assert (row["started_on"], row["started_clock"]) == ("2026-10-25", "01:30")
    assert (row["ended_on"], row["ended_clock"]) == ("2026-10-25", "03:15")
    assert (row["hours"], row["started_at"]) == ("2.75", SPAN["started_at"])


def test_a_clock_time_that_nobody_said_is_not_made_up() -> None:
    day = {**SPAN, "onset_precision": "day_only", "ended_at": "2026-10-25T10:00:00Z"}

    [known, running] = rows(
        ATTACKS, episodes=[{"id": ID, "span": day}, {"id": OTHER, "span": SPAN}]
    )

    assert (known["started_on"], known["started_clock"], known["hours"]) == ("2026-10-25", "", "")
    assert (running["ended_on"], running["ended_clock"], running["hours"]) == ("", "", "")


def test_a_dose_names_its_medicine_its_day_and_its_attack() -> None:
    [row] = rows(
        DOSES,
        episodes=[{"id": ID, "span": SPAN}],
        medications=[{"id": OTHER, "name": "Sumatriptan 50"}],
        doses=[
            {"id": ID, "episode_id": ID, "medication_id": OTHER, "taken_at": "2026-10-25T00:10:00Z"}
        ],
    )

    assert row["medicine"] == "Sumatriptan 50"
    assert (row["taken_on"], row["taken_clock"]) == ("2026-10-25", "02:10")
    assert (row["taken_zone"], row["episode_id"]) == ("Europe/Berlin", ID)


def test_an_attack_tells_how_many_doses_it_has() -> None:
    dose = {"episode_id": ID, "taken_at": SPAN["started_at"]}

    found = rows(
        ATTACKS,
        episodes=[{"id": ID, "span": SPAN}, {"id": OTHER, "span": SPAN}],
        doses=[{"id": ID, **dose}, {"id": OTHER, **dose}],
    )

    assert [row["doses_taken"] for row in found] == ["2", "0"]


def test_a_medicine_says_what_it_counts_as() -> None:
    [row] = rows(MEDICATIONS, medications=[{"id": ID, "name": "x", "ingredients": ["sumatriptan"]}])

    assert (row["counted_as"], row["overuse_class"]) == ("triptan", "")


def test_a_word_that_says_none_is_no_empty_set() -> None:
    medicine = {"id": ID, "name": "x", "ingredients": ["none"]}

    [again] = sheets.read(MEDICATIONS, sheets.write(MEDICATIONS, Diary(medications=[medicine])))

    assert again == medicine


def test_an_empty_diary_has_every_table_with_its_header_alone() -> None:
    found = dict(sheets.files(Diary()))

    assert list(found) == ["episodes.csv", *(f"{table.name}.csv" for table in TABLES)]
    assert {text.count("\r\n") for text in found.values()} == {1}


@pytest.mark.parametrize(
    ("change", "row", "field"),
    [
        (lambda text: text.replace("taken_at", "when", 1), None, None),
        (lambda text: text + "a,b\r\n", 2, None),
        (lambda text: text.replace(",7,", ",many,"), 1, "pain_before"),
    ],
)
def test_a_table_that_cannot_be_read_is_named(
    change: Any, row: int | None, field: str | None
) -> None:
    dose = {"id": ID, "taken_at": SPAN["started_at"], "pain_before": 7}
    text = sheets.write(DOSES, Diary(doses=[dose]))

    with pytest.raises(Unusable) as refusal:
        sheets.read(DOSES, change(text))

    assert (refusal.value.row, refusal.value.field) == (row, field)
