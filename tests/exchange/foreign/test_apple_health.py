"""Apple Health's export, field by field, as XML and in its ZIP."""

import io
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from backend.exchange import Unusable
from backend.exchange.found import Choices
from backend.exchange.recognise import recognise
from tests.exchange.foreign.reading import BERLIN, SAMPLES, attacks, reading, refused, sample, spans

FILE = "apple_health_export.xml"
HEADACHE = "HKCategoryTypeIdentifierHeadache"
NAUSEA = "HKCategoryTypeIdentifierNausea"
FLOW = "HKCategoryTypeIdentifierMenstrualFlow"


def record(kind: str, start: str, value: str, end: str | None = None, inside: str = "") -> str:
    ends = end or start
    return (
        f'<Record type="{kind}" sourceName="H" startDate="{start}" endDate="{ends}" '
        f'value="HKCategoryValue{value}">{inside}</Record>'
    )


def export(*records: str) -> str:
    return f'<?xml version="1.0"?><HealthData>{"".join(records)}</HealthData>'


def zipped(name: str, data: bytes, how: int = ZIP_DEFLATED) -> bytes:
    page = io.BytesIO()
    with ZipFile(page, "w", how) as packed:
        packed.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        packed.writestr(name, data)
    return page.getvalue()


def test_the_sample_holds_five_attacks_and_a_day_without_one() -> None:
    found = sample(FILE)

    assert found.read == {"headache": 6, "nausea": 1, "vomiting": 1, "menstruation": 1}
    assert (found.refused, found.warnings, found.needs) == ([], [], [])
    assert spans(found) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T17:00:00+02:00"),
        ("2026-09-11T16:05:00+02:00", "?"),
        ("2026-09-25T21:15:00+02:00", "2026-09-28T01:45:00+02:00"),
        ("2026-10-25T01:30:00+02:00", "2026-10-25T06:30:00+01:00"),
        ("2026-11-02T18:45:00+01:00", "2026-11-02T19:15:00+01:00"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    found = sample(FILE)

    assert attacks(found) == [
        {"pain_severity": "severe", "nausea": "moderate"},
        {"pain_severity": "mild"},
        {"pain_severity": "severe", "vomiting": True},
        {"pain_severity": "moderate"},
        {},
    ]
    days = [{k: v for k, v in one.items() if k != "id"} for one in found.document["checkins"]]
    assert sorted(days, key=lambda one: one["date"]) == [
        {"date": "2026-09-25", "time_zone": "Europe/Berlin", "menstruation": "flow"},
        {"date": "2026-10-30", "time_zone": "Europe/Berlin", "headache_free": True},
    ]


@pytest.mark.parametrize("how", [ZIP_DEFLATED, ZIP_STORED])
def test_the_zip_as_the_phone_makes_it_is_read_whatever_its_language(how: int) -> None:
    packed = zipped("apple_health_export/Exportieren.xml", (SAMPLES / FILE).read_bytes(), how)

    assert reading(packed).document == sample(FILE).document


def test_the_part_with_the_headaches_alone_gives_the_same_entries() -> None:
    text = (SAMPLES / FILE).read_text()
    part = "\n".join(line for line in text.splitlines() if "StepCount" not in line)

    assert reading(part).provenance == sample(FILE).provenance


def test_the_zone_is_asked_for_unless_a_record_tells_its_own() -> None:
    zone = '<MetadataEntry key="HKTimeZone" value="Europe/Lisbon"/>'
    told = record(HEADACHE, "2026-09-04 07:20:00 +0100", "SeverityMild", inside=zone)

    found = reading(export(told), Choices())

    assert found.document["episodes"][0]["span"]["time_zone"] == "Europe/Lisbon"
    assert found.needs == ["time_zone"]


def test_a_record_of_another_place_keeps_its_moment_and_its_days() -> None:
    found = reading(export(record(HEADACHE, "2026-09-04 07:20:00 +0900", "SeverityMild")))

    span = found.document["episodes"][0]["span"]
    assert (span["started_at"], span["time_zone"]) == ("2026-09-04T07:20:00+09:00", "Etc/GMT-9")


def test_a_symptom_without_a_headache_at_that_time_is_refused() -> None:
    early, late = "2026-09-04 07:00:00 +0200", "2026-09-04 09:00:00 +0200"
    found = reading(
        export(
            record(NAUSEA, early, "SeverityMild"),
            record(HEADACHE, "2026-09-04 07:20:00 +0200", "SeverityMild"),
            record(NAUSEA, late, "SeverityNotPresent"),
            record(NAUSEA, "then", "SeverityMild"),
        )
    )

    assert [(one.row, one.field) for one in found.refused] == [
        (1, "nausea"),
        (3, "nausea"),
        (4, "startDate"),
    ]
    assert "nausea" not in attacks(found)[0]


def test_nausea_without_a_degree_is_the_least_and_belongs_to_a_moment_of_the_same_day() -> None:
    found = reading(
        export(
            record(HEADACHE, "2026-09-04 07:20:00 +0200", "SeverityMild"),
            record(NAUSEA, "2026-09-04 21:00:00 +0200", "SeverityUnspecified"),
        )
    )

    assert attacks(found) == [{"pain_severity": "mild", "nausea": "mild"}]


def test_a_period_on_a_day_of_which_nothing_else_is_known_is_not_kept() -> None:
    day = "2026-09-05 00:00:00 +0200"
    found = reading(
        export(
            record(FLOW, day, "MenstrualFlowMedium"),
            record(FLOW, day, "MenstrualFlowStrange"),
            record(HEADACHE, day, "SeverityNotPresent"),
            record(FLOW, day, "VaginalBleedingNone"),
        )
    )

    assert [(one.row, one.field) for one in found.refused] == [(2, "value")]
    (checkin,) = found.document["checkins"]
    assert (checkin["headache_free"], checkin["menstruation"]) == (True, "none")


def test_a_free_mark_on_a_day_with_a_headache_is_not_believed() -> None:
    found = reading(
        export(
            record(HEADACHE, "2026-09-04 07:20:00 +0200", "SeverityMild"),
            record(HEADACHE, "2026-09-04 12:00:00 +0200", "SeverityNotPresent"),
        )
    )

    assert "checkins" not in found.document
    assert found.warnings == ["A day marked as free of headache has one; the headache stands."]


@pytest.mark.parametrize(
    ("start", "end", "value", "said", "kept"),
    [
        ("then", None, "SeverityMild", "row 1, field startDate: Not a time", 0),
        ("1899-01-01 00:00:00 +0000", None, "SeverityMild", "row 1, field startDate: No time", 0),
        ("2026-09-04 07:20:00 +0200", "then", "SeverityMild", "row 1, field endDate: Not a", 1),
        ("2026-09-04 07:20:00 +0200", None, "SeverityVast", "row 1, field value: Not a sev", 1),
        ("then", None, "SeverityNotPresent", "row 1, field startDate: Not a time", 0),
    ],
)
def test_a_bad_record_is_refused_with_its_reason(
    start: str, end: str | None, value: str, said: str, kept: int
) -> None:
    found = reading(export(record(HEADACHE, start, value, end)))

    assert [one.startswith(said) for one in refused(found)] == [True]
    assert len(found.document.get("episodes", [])) == kept


def test_xml_of_anything_else_is_refused() -> None:
    with pytest.raises(Unusable, match="not an export of Apple Health"):
        recognise(b"<ClinicalDocument/>", BERLIN)


def test_a_zip_of_anything_else_is_refused() -> None:
    with pytest.raises(Unusable, match="without an export of Apple Health"):
        recognise(zipped("a.txt", b"hello"), BERLIN)
