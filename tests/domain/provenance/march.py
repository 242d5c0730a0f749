"""States of a diary of March as tests make them: when each was written, and what it said."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from backend.domain.provenance import Asked, provenance
from backend.domain.provenance.states import Written

BERLIN = "Europe/Berlin"
NOON, ONE = "2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z"
MONTH = Asked(date(2026, 3, 1), date(2026, 3, 31))
FORM_4 = "4b3a7c0e-5d0f-4b52-9a3e-0000000000"


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-{text}+00:00")


def by_clock(moment: datetime, number: int = 0) -> str:
    """Make an id as a device does whose clock shows this moment."""
    return str(UUID(int=int(moment.timestamp() * 1000) << 80 | 7 << 76 | 2 << 62 | number))


def attack(started: str, **said: Any) -> dict[str, Any]:
    span = {"started_at": at(started).isoformat(), "time_zone": BERLIN, **said.pop("span", {})}
    return {"span": span, **said}


def state(entry: int, written: str, fields: Any, kind: str = "episode") -> Written:
    return Written(kind, f"{FORM_4}{entry:02}", f"{FORM_4}{entry:02}", at(written), "phone", fields)


def of(kind: str, *states: Written, asked: Asked = MONTH) -> dict[str, Any]:
    told = provenance(states, asked)
    found: dict[str, Any]
    [found] = [one for one in told["kinds"] if one["kind"] == kind]
    return found


def only(counts: dict[str, int]) -> str:
    [name] = [name for name, count in counts.items() if count]
    return name
