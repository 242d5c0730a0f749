"""Whatever stands in a file: it is read or refused, and what is read is a diary."""

import csv
import io
from typing import Any
from xml.sax.saxutils import quoteattr

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.api.checking import checked
from backend.api.schemas.diary import DiarySchema
from backend.exchange import Unusable
from backend.exchange.found import Choices
from backend.exchange.recognise import recognise
from tests.answers import patient
from tests.exchange.foreign.reading import BERLIN, NOW, SAMPLES

FILES = sorted(file for file in SAMPLES.iterdir() if file.is_file())
TEXTS = {file.name: file.read_bytes() for file in FILES}
PIECES = [
    *(b'"', b",", b"\n", b"\x00", b"\xff", b"{", b"]", b"<", b"&a;", b"null", b"-1", b"1e309"),
    *(b"99999999999999", b"0", b"2026-02-30", b"NaN", b"\xe2\x80\xa8", b"'", b"\r", b"\\"),
]
WORDS = st.sampled_from(
    [
        *("", "null", "0", "-1", "7", "14", "1e9", "NaN", "1788499200000", "1788499200", "yes"),
        *("2026-10-25 02:30:00", "2026-03-29 02:30:00", "2026-09-04", "09/04/26 7:20", "12/31/99"),
        *("0001-01-01 00:00:00", "9999-12-31 23:59:59", "2026-09-04T05:20:00Z", "1d 02h 15m"),
        *("2026-09-04 07:20:00 +0200", "2026-09-04 07:20:00 +9999", "99999h", "24:00", "Nausea"),
        *(
            "Left Eye",
            "No medication",
            "2x Sumatriptan 50 mg",
            "Stress, , Wetter",
            "=1+1",
            "\u2028",
        ),
        *("HKCategoryValueSeveritySevere", "HKCategoryValueSeverityNotPresent", "Left", "aura"),
    ]
) | st.text(max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)
HEADERS = {
    "buddy": "#,Started,Lasted,Start UTC Offset (min),Pain Level,Symptoms,Pain Positions,"
    "Helpful Medication,Notes",
    "headi": "_id,pain,start_date,end_date,duration,strength,medication,medication_amount",
    "attacks": "start_time,end_time,intensity,medication,triggers,notes",
    "doses": "taken_at,medication,kind,amount,unit,effectiveness,attack_start_time",
    "table": "started_at,ended_at,duration (min),pain,side,aura,symptoms",
    "parts": "Datum,Uhrzeit,Ende,Dauer,Schweregrad,Seite,Medikament,tz",
    "uniskela": "ID,Start (UTC),End (UTC),Severity,Side,Locations,Pain character,Symptoms,"
    "Associated factors,Notes,Medications",
    "ours": "id,started_at,ended_at,time_zone,quality,aura,doses",
}


def is_read_or_refused(data: bytes, choices: Choices = BERLIN) -> None:
    """Read a file as every way in does; what comes of it must be a diary."""
    try:
        found = checked(recognise(data, choices), NOW)
    except Unusable:
        return
    DiarySchema().load(found.document)
    ids = {one["id"] for one in found.document.get("episodes", [])}
    assert found.source in ("umbra", "csv") or ids <= found.provenance.keys()


@patient
@given(
    name=st.sampled_from(sorted(TEXTS)),
    cuts=st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from(PIECES), st.integers(0, 9)), max_size=6
    ),
)
def test_a_file_with_a_few_wrong_bytes(name: str, cuts: list[tuple[float, bytes, int]]) -> None:
    data = TEXTS[name]
    for place, piece, gone in cuts:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + gone :]

    is_read_or_refused(data)


@pytest.mark.parametrize("kind", sorted(HEADERS))
@patient
@given(data=st.data(), zone=st.sampled_from(["Europe/Berlin", "Africa/Monrovia", None]))
def test_a_table_with_anything_in_its_cells(kind: str, data: st.DataObject, zone: str) -> None:
    header = HEADERS[kind].split(",")
    cells = st.lists(WORDS, min_size=len(header), max_size=len(header))
    rows = data.draw(st.lists(cells, max_size=4))
    page = io.StringIO(newline="")
    csv.writer(page).writerows([header, *rows])

    is_read_or_refused(page.getvalue().encode("utf-8", "replace"), Choices(zone))


def thing(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """An object with some of these names, and anything under them."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, VALUES))


ATTACK = thing("id", "startTime", "endTime", "locations", "symptoms", "qualities", "notes")
DOSE = thing("id", "medicationId", "timestamp", "quantity", "status", "effectivenessRating")
DAY = thing("date", "status", "diet", "notes")
LOG = thing("episodeId", "timestamp", "intensity", "symptom", "onsetTime", "note")
COMPANION = thing("id", "painLevel", "pulsating", "pulsatingSide", "auras", "symptoms", "startTime")
UNISKELA = thing("id", "startedAt", "endedAt", "severity", "side", "locations", "symptoms")
MIGRALOG = {
    "metadata": thing("counts", "episodeCount"),
    "episodes": st.lists(ATTACK | VALUES, max_size=3),
    "medications": st.lists(thing("id", "name", "dosageAmount", "dosageUnit"), max_size=2),
    "medicationDoses": st.lists(DOSE | VALUES, max_size=3),
    "intensityReadings": st.lists(LOG, max_size=2),
    "symptomLogs": st.lists(LOG, max_size=2),
    "dailyStatusLogs": st.lists(DAY, max_size=2),
}
JSON = {
    "migralog": st.fixed_dictionaries(MIGRALOG),
    "companion": st.lists(
        st.fixed_dictionaries(
            {
                "date": WORDS | st.dates().map(str),
                "attacks": st.lists(COMPANION, max_size=2) | VALUES,
                "medications": st.lists(thing("name", "time", "dose", "amount"), max_size=2),
            }
        ),
        min_size=1,
        max_size=3,
    ),
    "uniskela": st.fixed_dictionaries(
        {
            "format": st.just("migraine-tracker"),
            "episodes": st.lists(UNISKELA, max_size=3) | VALUES,
            "medications": st.lists(thing("id", "name"), max_size=2),
            "doses": st.lists(thing("takenAt", "dose", "units", "medicationId"), max_size=2),
            "daily": st.lists(thing("date", "factors", "sleep", "notes"), max_size=2) | VALUES,
            "effects": st.lists(thing("medicationId", "name", "date"), max_size=2) | VALUES,
            "settings": VALUES,
        }
    ),
    "medicines": st.lists(
        st.fixed_dictionaries(
            {"name": VALUES, "frequency": VALUES, "startDate": VALUES},
            optional={"dose": VALUES, "type": VALUES, "stopDate": VALUES},
        ),
        min_size=1,
        max_size=3,
    ),
    "ours": st.fixed_dictionaries(
        {"format": st.just("umbra-diary"), "version": st.just(1)},
        optional=dict.fromkeys(("episodes", "doses", "counts", "patient", "checkins"), VALUES),
    ),
}


@pytest.mark.parametrize("kind", sorted(JSON))
@patient
@given(data=st.data())
def test_json_with_anything_under_its_names(kind: str, data: st.DataObject) -> None:
    is_read_or_refused(orjson.dumps(data.draw(JSON[kind]), default=str))


@patient
@given(
    records=st.lists(
        st.tuples(
            st.sampled_from(["Headache", "Nausea", "Vomiting", "MenstrualFlow"]),
            WORDS,
            WORDS,
            WORDS,
        ),
        max_size=5,
    )
)
def test_an_export_of_apple_health_with_anything_in_its_records(
    records: list[tuple[str, str, str, str]],
) -> None:
    told = "".join(
        f'<Record type="HKCategoryTypeIdentifier{kind}" startDate={quoteattr(start)} '
        f"endDate={quoteattr(end)} value={quoteattr(value)}/>"
        for kind, start, end, value in records
    )

    is_read_or_refused(f"<HealthData>{told}</HealthData>".encode("utf-8", "replace"))
