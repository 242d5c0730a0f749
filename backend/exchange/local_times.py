"""Rows without a time zone, an offset or an id: made whole, and what was assumed is said."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from backend.exchange.derived import row_id

DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
SECONDS = re.compile(r"T\d\d:\d\d:\d\d")
# Moments of an attack beside those of its span.
LATER_MOMENTS = frozenset({"postdrome_until", "still_there_at"})

Row = Mapping[str, Any]


def whole(rows: Sequence[Row], zone: str | None) -> tuple[list[dict[str, Any]], list[str]]:
    """Give each episode the zone it lacks, its moments their offset, and itself an id.

    A text that is no moment stays as it is: the schema refuses it by name.
    """
    lacking = sum(not row["span"].get("time_zone") for row in rows)
    assumed = zone or "UTC"
    begun: Counter[str] = Counter()
    episodes = []
    for row in rows:
        episode = _localised(row, row["span"].get("time_zone") or assumed)
        started = str(episode["span"].get("started_at"))
        begun[started] += 1
        episodes.append({"id": row_id(started, begun[started]), **episode})
    unsaid = f"{lacking} rows name no time zone; UTC was taken. --time-zone says another."
    return episodes, [unsaid] if lacking and not zone else []


def _localised(row: Row, zone: str) -> dict[str, Any]:
    told = row["span"]
    moments = {
        name: moment(told[name], zone) for name in ("started_at", "ended_at") if name in told
    }
    precision = {"onset_precision": "day_only"} if DAY.match(told.get("started_at", "")) else {}
    episode = {**row, "span": {**precision, **told, **moments, "time_zone": zone}}
    for name in LATER_MOMENTS & row.keys():
        episode[name] = moment(row[name], zone)
    if "doses" in row:
        episode["doses"] = [_dose(dose, zone) for dose in row["doses"]]
    return episode


def _dose(dose: Row, zone: str) -> Row:
    return {**dose, "taken_at": moment(dose["taken_at"], zone)} if "taken_at" in dose else dose


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
