"""Files as dense as each format can be written: the most work that so many bytes can ask for."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import orjson

FIRST: Final = datetime(1990, 1, 1)  # noqa: DTZ001 - a wall clock has no zone of its own
APART: Final = timedelta(minutes=37)
SECONDS: Final = 631_152_000
MIGRALOG: Final = '{"metadata":{},"medicationSchedules":[],"medications":[{"id":"m","name":"Ibu"}],'

Maker = Callable[[int], bytes]


def filled(size: int, head: str, row: Callable[[int], str], tail: str = "") -> bytes:
    """Write as many rows as the size takes."""
    pieces, written, place = [head], len(head) + len(tail), 0
    while (written := written + len(piece := row(place))) <= size:
        pieces.append(piece)
        place += 1
    return "".join([*pieces, tail]).encode()


def table(head: str, row: Callable[[int], str]) -> Maker:
    """Make a table of lines."""
    return lambda size: filled(size, f"{head}\n", lambda place: f"{row(place)}\n")


def listed(head: str, row: Callable[[int], Any], tail: str) -> Maker:
    """Make a JSON list inside what stands around it."""

    def written(place: int) -> str:
        return ("," if place else "") + orjson.dumps(row(place)).decode()

    return lambda size: filled(size, head, written, tail)


def clock(place: int, form: str = "%Y-%m-%d %H:%M:%S") -> str:
    """Give the wall clock of a row."""
    return (FIRST + place * APART).strftime(form)


def day(place: int) -> str:
    """Give the day of a row, of 35 years."""
    return str((FIRST + timedelta(days=place % 12_000)).date())


def record(place: int) -> str:
    """Give a record of Apple Health."""
    return (
        '<Record type="HKCategoryTypeIdentifierHeadache" value="HKCategoryValueSeveritySevere" '
        f'startDate="{clock(place)} +0100" endDate="{clock(place)} +0100"/>'
    )


def entry(place: int) -> dict[str, Any]:
    """Give an attack of our own document."""
    span = {"started_at": clock(place, "%Y-%m-%dT%H:%M:%SZ"), "time_zone": "UTC"}
    return {"id": f"00000000-0000-4000-8000-{place:012}", "span": span}


DENSE: Final[Mapping[str, Maker]] = {
    "any table": table(
        "start,pain,nausea", lambda one: f"{clock(one, '%Y-%m-%d %H:%M')},{one % 10 + 1},yes"
    ),
    "any table, days alone": table(
        "start,pain", lambda one: f"{one % 28 + 1}.{one % 12 + 1}.{one % 26},3"
    ),
    "our episodes": table(
        "started_at,pain_peak", lambda one: f"{clock(one, '%Y-%m-%dT%H:%M')},{one % 10 + 1}"
    ),
    "Headi": table(
        "_id,pain,start_date,end_date,duration,strength,medication,medication_amount,description",
        lambda one: f"{one},,{SECONDS + one * 2220}000,,,3,,,",
    ),
    "Headi, medicines": table(
        "_id,pain,start_date,end_date,duration,strength,medication,medication_amount,description",
        lambda one: f"{one},,{SECONDS + one * 2220}000,,,3,Ibu,,",
    ),
    "cluster": table(
        "start_time,end_time,intensity,medication,triggers,notes",
        lambda one: f"{clock(one)},,3,,,",
    ),
    "cluster, medicines": table(
        "start_time,end_time,intensity,medication,triggers,notes",
        lambda one: f'{clock(one)},,3,"a,b,c,d,e,f,g,h",,',
    ),
    "cluster, doses": table(
        "taken_at,medication,kind,amount,unit,effectiveness,attack_start_time",
        lambda one: f"{clock(one)},Ibu,,,,,",
    ),
    "Migraine Buddy": table(
        "#,Started,Lasted,Notes", lambda one: f"1,{clock(one % 400_000, '%m/%d/%y %H:%M')},,"
    ),
    "Migraine Buddy, words": table(
        "#,Started,Lasted,Helpful Medication,Symptoms",
        lambda one: f'1,{clock(one, "%m/%d/%y %H:%M")},1h,"a,b,c,d,e","nausea,light,noise"',
    ),
    "uniskela's table": table(
        "ID,Start (UTC),End (UTC),Severity,Side,Locations,Pain character,Symptoms,"
        "Associated factors,Notes,Medications",
        lambda one: f"{one},{clock(one, '%Y-%m-%dT%H:%M:%SZ')},,3,Left,,,,,,",
    ),
    "uniskela": listed(
        '{"format":"migraine-tracker","version":1,"episodes":[',
        lambda one: {"startedAt": clock(one, "%Y-%m-%dT%H:%M:%SZ")},
        "]}",
    ),
    "Headache Companion, days": listed(
        "[", lambda one: {"date": day(one), "attacks": [{"startTime": SECONDS + one * 2220}]}, "]"
    ),
    "Headache Companion, attacks": listed(
        '[{"date":"2020-01-01","attacks":[',
        lambda one: {"startTime": SECONDS + one * 2220},
        "]}]",
    ),
    "Headache Companion, doses": listed(
        '[{"date":"2020-01-01","attacks":[],"medications":[',
        lambda one: {"name": "a", "time": SECONDS + one * 2220},
        "]}]",
    ),
    "Headache Companion, medicines": listed(
        "[", lambda one: {"name": f"a{one % 5000}", "frequency": "", "startDate": 1}, "]"
    ),
    "MigraLog": listed(
        f'{MIGRALOG}"medicationDoses":[],"episodes":[',
        lambda one: {"id": str(one), "startTime": (SECONDS + one * 2220) * 1000},
        "]}",
    ),
    "MigraLog, doses": listed(
        f'{MIGRALOG}"episodes":[],"medicationDoses":[',
        lambda one: {"medicationId": "m", "timestamp": (SECONDS + one * 2220) * 1000},
        "]}",
    ),
    "MigraLog, days": listed(
        f'{MIGRALOG}"episodes":[],"medicationDoses":[],"dailyStatusLogs":[',
        lambda one: {"date": day(one), "status": "green"},
        "]}",
    ),
    "Apple Health": lambda size: filled(size, "<HealthData>", record, "</HealthData>"),
    "our document": listed('{"format":"umbra-diary","version":1,"episodes":[', entry, "]}"),
}
