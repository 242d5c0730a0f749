"""Rows without a time zone, an offset or an id: made whole, and what was assumed is said."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from backend.exchange.derived import row_id
from backend.exchange.foreign.dates import Order, seen_order, told

DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
SECONDS = re.compile(r"T\d\d:\d\d:\d\d")
SHOWN = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)")
ENDS = ("started_at", "ended_at")
# Moments of an attack beside those of its span.
LATER_MOMENTS = frozenset({"postdrome_until", "still_there_at"})

Row = Mapping[str, Any]


def whole(rows: Sequence[Row], zone: str | None) -> tuple[list[dict[str, Any]], list[str]]:
    """Give each episode the zone it lacks, its moments their offset, and itself an id.

    A text that is no moment stays as it is: the schema refuses it by name.
    """
    order = seen_order(_moments(rows))
    lacking = sum(not row["span"].get("time_zone") for row in rows)
    assumed = zone or "UTC"
    begun: Counter[str] = Counter()
    episodes = []
    for row in rows:
        episode = _localised(row, row["span"].get("time_zone") or assumed, order)
        started = str(episode["span"].get("started_at"))
        begun[started] += 1
        episodes.append({"id": row_id(started, begun[started]), **episode})
    unsaid = f"{lacking} rows name no time zone; UTC was taken. --time-zone says another."
    return episodes, [unsaid] if lacking and not zone else []


def _moments(rows: Sequence[Row]) -> Iterator[str]:
    """Give the moments of the spans, which tell whether the day or the month stands first."""
    return (row["span"][name] for row in rows for name in ENDS if name in row["span"])


def _localised(row: Row, zone: str, order: Order | None) -> dict[str, Any]:
    said = row["span"]
    moments = {name: moment(_iso(said[name], order), zone) for name in ENDS if name in said}
    day = DAY.match(_iso(said.get("started_at", ""), order))
    precision = {"onset_precision": "day_only"} if day else {}
    episode = {**row, "span": {**precision, **said, **moments, "time_zone": zone}}
    for name in LATER_MOMENTS & row.keys():
        episode[name] = moment(_iso(row[name], order), zone)
    if "doses" in row:
        episode["doses"] = [_dose(dose, zone, order) for dose in row["doses"]]
    return episode


def _dose(dose: Row, zone: str, order: Order | None) -> Row:
    if "taken_at" not in dose:
        return dose
    return {**dose, "taken_at": moment(_iso(dose["taken_at"], order), zone)}


def _iso(text: str, order: Order | None) -> str:
    """Write a date as spreadsheets show one (1.7.2026 10:00) as our own form has it."""
    if not SHOWN.match(text):
        return text
    try:
        found = told(text, order)
    except ValueError:
        return text
    return found.at.isoformat() if found.clock else str(found.at.date())


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def moment(text: str, zone: str) -> str:
    """Write a moment with its offset; one without is meant in `zone`."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    if found.tzinfo:
        return text if SECONDS.search(text) else found.isoformat()
    try:
        return found.replace(tzinfo=_zone(zone)).isoformat()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return text
