"""The episode CSV: what a spreadsheet may do to it, and that it comes back as it went."""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any

import pytest
from hypothesis import example, given
from marshmallow import ValidationError

from backend.api.schemas.diary import DiarySchema, EpisodeInDiarySchema
from backend.api.schemas.lengths import SpanInDiarySchema
from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.columns import COLUMNS
from backend.exchange.document import diary_of
from backend.exchange.episodes_csv import read, write
from tests.answers import OF_SYNC, patient, with_ids, words
from tests.diaries import episodes

ID = "11111111-1111-4111-8111-111111111111"
START = "2026-03-01T10:00:00+01:00"
DANGEROUS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def rows_of(text: str, zone: str | None = None) -> Diary:
    document, _ = read(text, zone)
    return diary_of(DiarySchema().load(document))


def diary(**fields: Any) -> Diary:
    span = {"started_at": START, "time_zone": "Europe/Berlin"}
    return Diary(episodes=[{"id": ID, "span": span, **fields}])


def carried(episode: Mapping[str, Any]) -> dict[str, Any]:
    """What a cell can carry: it knows neither null from absent, nor an empty text from none."""
    said = {name: value for name, value in episode.items() if value is not None and value != ""}
    span = {name: value for name, value in episode["span"].items() if value is not None}
    return {**said, "span": span}


@patient
@given(with_ids(episodes()))
def test_episodes_come_back_as_they_went(found: list[dict[str, Any]]) -> None:
    text = write(Diary(episodes=found))

    assert rows_of(text).episodes == [carried(episode) for episode in found]


@given(words(200))
@example("a\r\nb")
@example("'=1")
@example('"')
def test_no_text_is_changed_on_its_way(notes: str) -> None:
    again = rows_of(write(diary(notes=notes))).episodes[0]

    assert again.get("notes", "") == notes


@given(words(200))
@example("=1+1")
@example("a;=1+1")
@example("a\n@SUM(A1)")
@example("\t=1")
def test_no_cell_is_a_formula_in_any_reader(notes: str) -> None:
    cells = [cell for row in csv.reader(StringIO(write(diary(notes=notes)))) for cell in row]

    for separator in ",;\t|\n\r":
        parts = [part for cell in cells for part in cell.split(separator)]
        assert not [part for part in parts if part.startswith(DANGEROUS)]


def test_every_field_of_an_episode_has_its_column() -> None:
    fields = set(EpisodeInDiarySchema().fields) | set(SpanInDiarySchema().fields)

    assert set(COLUMNS) == fields - {"span"} - OF_SYNC


def test_what_was_taken_is_carried_by_drug_effect_and_time() -> None:
    doses = [
        {"id": ID, "episode_id": ID, "medication_id": ID, "relief": "none", "taken_at": START},
        {"id": ID, "episode_id": ID, "medication_id": None, "taken_at": START, "amount": 2},
    ]
    medicine = {"id": ID, "name": "A: b;c", "ingredients": []}
    taken = Diary(episodes=diary().episodes, medications=[medicine], doses=doses)

    again = rows_of(write(taken))

    assert [medicine["name"] for medicine in again.medications] == ["A: b;c"]
    assert [dose.get("relief") for dose in again.doses] == ["none", None]
    assert [dose["taken_at"] for dose in again.doses] == [START, START]
    # The amount, the unit and all else of a dose stay behind, as do its id and the medicine's.
    assert "amount" not in again.doses[1]


def test_none_is_the_empty_set_and_empty_is_not_recorded() -> None:
    (episode,) = rows_of(f"started_at,time_zone,quality,autonomic\n{START},UTC,none,\n").episodes

    assert episode["quality"] == []
    assert "autonomic" not in episode


def test_none_says_of_aura_too_that_there_was_none() -> None:
    found = rows_of(f"started_at,time_zone,aura\n{START},Europe/Berlin,none\n")

    assert found.episodes[0]["aura"] == []


def test_no_doses_are_an_answer() -> None:
    (episode,) = rows_of(f"started_at,time_zone,doses\n{START},UTC,none\n").episodes

    assert episode["took_medicine"] is False


def test_a_byte_order_mark_and_quotes_do_no_harm() -> None:
    text = f'"started_at","time_zone","notes"\r\n"{START}","UTC","a ""b"",\r\nc"\r\n'

    assert rows_of(text).episodes[0]["notes"] == 'a "b",\r\nc'


@pytest.mark.parametrize("mark", [";", "\t"])
def test_a_table_that_a_spreadsheet_of_europe_saved_is_the_same_diary(mark: str) -> None:
    text = write(diary(quality=["throbbing", "stabbing"], hours_lost=1.5, notes="a; b, c"))
    cells = list(csv.reader(StringIO(text)))
    page = StringIO(newline="")
    csv.writer(page, delimiter=mark).writerows(
        ["1,5" if cell == "1.5" else cell for cell in row] for row in cells
    )

    assert rows_of("\ufeff" + page.getvalue()) == rows_of(text)


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("1.7.2026 10:00", "2026-07-01T10:00:00+02:00"),
        ("31/07/2026 10:00:30", "2026-07-31T10:00:30+02:00"),
        ("7/31/2026 10:00", "2026-07-31T10:00:00+02:00"),
    ],
)
def test_a_date_as_a_spreadsheet_shows_it_is_that_moment(shown: str, meant: str) -> None:
    text = f"started_at;time_zone;postdrome_until\n{shown};Europe/Berlin;{shown}\n"

    (episode,) = rows_of(text).episodes

    assert (episode["span"]["started_at"], episode["postdrome_until"]) == (meant, meant)


def test_a_day_as_a_spreadsheet_shows_it_has_no_clock_time() -> None:
    (episode,) = rows_of("started_at;ended_at\n1.7.2026;\n", "UTC").episodes

    assert episode["span"]["onset_precision"] == "day_only"


def test_a_date_that_may_be_of_two_days_is_refused_by_its_row() -> None:
    text = "started_at;pain_peak\n2026-07-01 10:00;3\n7/1/2026 10:00;3\n"

    with pytest.raises(ValidationError) as refusal:
        rows_of(text, "UTC")

    assert list(refusal.value.messages["episodes"]) == [1]


def test_cells_that_a_spreadsheet_left_out_at_the_end_were_empty() -> None:
    text = f"started_at;time_zone;notes\n{START};UTC;a\n{START};UTC\n"

    assert [one.get("notes") for one in rows_of(text).episodes] == ["a", None]


def test_clock_times_without_an_offset_are_meant_in_the_zone_of_the_row() -> None:
    text = "started_at,time_zone\n2026-07-01 10:00,Europe/Berlin\n"

    assert rows_of(text).episodes[0]["span"]["started_at"] == "2026-07-01T10:00:00+02:00"


def test_a_zone_that_is_not_given_is_utc_and_said_so() -> None:
    _, warnings = read("started_at\n2026-07-01T10:00:00\n", None)
    _, silent = read("started_at\n2026-07-01T10:00:00\n", "Asia/Tokyo")

    assert "UTC" in warnings[0]
    assert silent == []


def test_a_day_without_a_clock_time_is_of_day_precision() -> None:
    (episode,) = rows_of("started_at\n2026-07-01\n", "UTC").episodes

    assert episode["span"]["onset_precision"] == "day_only"


def test_rows_without_an_id_get_the_same_one_at_every_reading() -> None:
    text = f"started_at,time_zone\n{START},UTC\n{START},UTC\n"

    first, second = rows_of(text).episodes, rows_of(text).episodes

    assert first == second
    assert first[0]["id"] != first[1]["id"]


@pytest.mark.parametrize(
    ("text", "row", "field"),
    [
        (f"started_at,nonsense\n{START},1\n", None, "nonsense"),
        (f"started_at,started_at\n{START},{START}\n", None, "started_at"),
        (f"started_at,vomiting\n{START},yes\n{START},maybe\n", 2, "vomiting"),
        (f"started_at,pain_peak\n{START},many\n", 1, "pain_peak"),
        (f"started_at,pain_peak\n{START},true\n", 1, "pain_peak"),
        (f"started_at,aura\n{START},visual\n", 1, "aura"),
        (f"started_at,notes\n{START},a,b\n", 1, None),
        (f"started_at,notes\n{START}", 1, None),
        (f"started_at;hours_lost\n{START};1,5\n{START};1,5,5\n", 2, "hours_lost"),
        (f"started_at\tvomiting\n{START}\tja\n", 1, "vomiting"),
        (f'started_at,notes\n{START},"a\n', None, None),
    ],
)
def test_what_cannot_be_read_is_named(text: str, row: int | None, field: str | None) -> None:
    with pytest.raises(Unusable) as refusal:
        read(text, "UTC")

    assert (refusal.value.row, refusal.value.field) == (row, field)
