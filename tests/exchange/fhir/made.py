"""Documents made for the tests, and what is looked up in them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange.fhir.bundle import bundle
from backend.exchange.fhir.wanted import Choice, Wanted

ID = "11111111-1111-4111-8111-111111111111"
OTHER = ID.replace("1", "2")
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
AS_OF = date(2026, 11, 21)
SPAN = {
    "started_at": "2026-11-01T22:30:00Z",
    "ended_at": "2026-11-02T04:00:00Z",
    "time_zone": "Europe/Berlin",
}
Part = Mapping[str, Any]


def made(
    diary: Diary, notes: Choice = "left out", background: Choice = "included"
) -> dict[str, Any]:
    return bundle(diary, summarize(diary, AS_OF), Wanted(ID, NOW, notes, background))


def of_kind(found: Part, kind: str) -> list[Part]:
    return [e["resource"] for e in found["entry"] if e["resource"]["resourceType"] == kind]


def the(found: Part, id_: str) -> Part:
    [one] = [e["resource"] for e in found["entry"] if e["resource"]["id"] == id_]
    return one


def attack(**fields: Any) -> Part:
    return the(made(Diary(episodes=[{"id": ID, "span": SPAN, **fields}])), ID)


def answers(observed: Part, name: str) -> list[Part]:
    """The components that answer a question, without the question."""
    return [
        {key: value for key, value in part.items() if key != "code"}
        for part in observed["component"]
        if part["code"]["coding"][-1]["code"] == name
    ]


def codings(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        if "system" in node and "code" in node:
            yield node["system"], node["code"]
        for below in node.values():
            yield from codings(below)
    elif isinstance(node, list):
        for one in node:
            yield from codings(one)
