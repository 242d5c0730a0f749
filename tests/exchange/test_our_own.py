"""What leaves a diary comes back: as a document, as its tables, and as the ZIP of either.

What a format cannot carry is named here, in `carried` and in the tests of what is left out.
"""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from backend.api.checking import checked
from backend.api.published import TABLES as DESCRIPTION
from backend.domain.diary import Diary
from backend.exchange import Unusable, document
from backend.exchange.document import diary_of
from backend.exchange.found import Choices, Found
from backend.exchange.out import sheets
from backend.exchange.out.archive import packed
from backend.exchange.out.tables import CHECKINS, DOSES, MEDICATIONS, TABLES
from backend.exchange.own_archive import DOCUMENT
from backend.exchange.recognise import recognise
from tests.answers import patient
from tests.diaries import diaries
from tests.exchange.foreign.reading import NOW
from tests.exchange.out.test_sheets import carried

quick = settings(patient, max_examples=15)
DAY = (2026, 11, 22)
DIARY = Diary(
    patient={"birth_year": 1980},
    episodes=[
        {
            "id": "11111111-1111-4111-8111-111111111111",
            "span": {"started_at": "2026-10-24T23:30:00Z", "time_zone": "Europe/Berlin"},
            "pain_peak": 7,
            "notes": "=1+1",
        }
    ],
    medications=[{"id": "22222222-2222-4222-8222-222222222222", "name": "Sumatriptan"}],
    doses=[
        {
            "id": "33333333-3333-4333-8333-333333333333",
            "medication_id": "22222222-2222-4222-8222-222222222222",
            "taken_at": "2026-10-24T23:40:00Z",
        }
    ],
    checkins=[
        {
            "id": "44444444-4444-4444-8444-444444444444",
            "date": "2026-10-23",
            "time_zone": "Europe/Berlin",
            "headache_free": True,
        }
    ],
)


def read(data: bytes | str) -> Found:
    """Read as every way in does."""
    plain = data.encode() if isinstance(data, str) else data
    return checked(recognise(plain, Choices()), NOW)


def zipped(diary: Diary) -> bytes:
    """Pack the tables as they leave, the description of their columns among them."""
    return packed({**dict(sheets.files(diary)), DESCRIPTION: b"{}"}, DAY)


def of_account(diary: Diary) -> bytes:
    """Pack a diary document among what else the ZIP of an account holds."""
    tables = {f"tables/{name}": text for name, text in sheets.files(diary)}
    return packed({"README.txt": "x", DOCUMENT: document.write(diary), **tables}, DAY)


def lists(diary: Diary) -> dict[str, Any]:
    """Give what tables hold of a diary."""
    return {
        "patient": carried(diary.patient),
        **{table.holds: told(diary, table.holds) for table in TABLES if table.holds != "patient"},
    }


def told(diary: Diary, holds: str) -> list[Any]:
    """Give a list as cells can carry it: null is not recorded, an empty text is none."""
    return [carried(one) for one in getattr(diary, holds)]


@quick
@given(diaries())
def test_the_zip_of_an_account_is_the_same_diary_again(diary: Diary) -> None:
    found = read(of_account(diary))

    assert diary_of(found.document) == diary_of(read(document.write(diary)).document)
    assert found.source == "umbra"


@quick
@given(diaries())
def test_the_zip_of_the_tables_is_the_same_diary_again(diary: Diary) -> None:
    found = read(zipped(diary))

    again = Diary(**{name: found.document.get(name, []) for name in lists(diary)})
    assert lists(again) == lists(diary) | {"patient": again.patient and lists(diary)["patient"]}
    assert found.source == "csv"


@pytest.mark.parametrize("table", [MEDICATIONS, DOSES, CHECKINS])
@quick
@given(diary=diaries())
def test_a_table_alone_is_its_entries_again(table: Any, diary: Diary) -> None:
    found = read(sheets.write(table, diary))

    assert found.document[table.holds] == told(diary, table.holds)
    assert found.read == {table.holds: len(getattr(diary, table.holds))}


def test_attacks_and_the_person_come_back_from_their_tables() -> None:
    attacks, person = (read(sheets.file(name, DIARY)) for name in ("attacks", "background"))

    assert attacks.document["episodes"] == DIARY.episodes
    assert person.document["patient"] == DIARY.patient


def test_a_table_that_a_spreadsheet_saved_with_semicolons_is_read() -> None:
    text = sheets.file("checkins", DIARY)

    assert read(text.replace(",", ";") + ";;;\r\n").document["checkins"] == DIARY.checkins


def test_an_older_table_lacks_the_columns_that_came_since() -> None:
    lines = sheets.file("medications", DIARY).splitlines()
    older = "\r\n".join(line.rsplit(",", 3)[0] for line in lines)

    assert read(older).document["medications"] == DIARY.medications


def test_what_the_zip_of_an_account_holds_besides_is_said_to_stay_there() -> None:
    assert "history" in read(of_account(DIARY)).warnings[0]


def test_doses_alone_name_attacks_and_medicines_by_their_numbers() -> None:
    assert "bring their tables too" in read(sheets.file("doses", DIARY)).warnings[0]


def test_a_cell_that_was_changed_is_told_by_its_row_and_column() -> None:
    text = sheets.file("checkins", DIARY).replace(",yes,", ",perhaps,")

    with pytest.raises(Unusable, match="row 1, field headache_free: Not yes or no"):
        read(text)


def test_a_diary_is_of_one_person() -> None:
    head, row = sheets.file("background", DIARY).splitlines()

    with pytest.raises(Unusable, match="of one person"):
        read(f"{head}\r\n{row}\r\n{row}")


def test_a_table_under_the_name_of_another_is_refused() -> None:
    wrong = packed({"doses.csv": sheets.file("checkins", DIARY)}, DAY)

    with pytest.raises(Unusable, match=r"not the columns of doses\.csv"):
        read(wrong)


def test_a_bomb_under_the_name_of_our_document_is_given_up() -> None:
    bomb = packed({DOCUMENT: b" " * 8 * 2**20}, DAY)

    with pytest.raises(Unusable, match="more than any diary"):
        read(bomb)


def test_a_zip_of_ours_that_is_damaged_is_refused() -> None:
    data = bytearray(of_account(DIARY))
    with ZipFile(BytesIO(data)) as inside:
        place = inside.getinfo(DOCUMENT).header_offset + 60
    data[place : place + 40] = bytes(40)

    with pytest.raises(Unusable, match="cannot be unpacked"):
        read(bytes(data))
