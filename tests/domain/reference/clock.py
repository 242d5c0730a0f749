"""How long an attack lasted, read off the clock times of its document: least and most minutes."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from math import inf
from typing import Any

Document = Mapping[str, Any]


def minutes(document: Document, now: datetime | None) -> tuple[float, float]:
    """The range that the span allows (data-model.md, interfaces.md)."""
    span = document.get("span") or {}
    ended = span.get("ended_at")
    if ended is None and span.get("duration_minutes") is not None:
        return span["duration_minutes"], span["duration_minutes"]
    if ended is None and any(end is not None for end in span.get("duration_minutes_range") or ()):
        least, most = span["duration_minutes_range"]
        return least or 0, inf if most is None else most
    if span.get("onset_precision") == "day_only":
        return 0, inf
    if ended is not None and not span.get("end_unknown"):
        return _since_start(span, moment(ended)), _since_start(span, moment(ended))
    return _last_known(document, span, now), inf


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _since_start(span: Document, then: datetime) -> float:
    passed = then - moment(span["started_at"])
    return max(passed / timedelta(milliseconds=1), 0) / 60_000


def _last_known(document: Document, span: Document, now: datetime | None) -> float:
    """Minutes to the last thing that shows the attack still there."""
    if not span.get("started_at"):
        return 0
    shown = [_since_start(span, then) for then in _shown(document)]
    if not span.get("end_unknown") and now is not None:
        passed = _since_start(span, now)
        shown.append(passed if passed < 72 * 60 else 0)
    if span.get("end_unknown") and span.get("ended_at"):
        shown.append(_since_start(span, moment(span["ended_at"])))
    return max(shown, default=0)


def _shown(document: Document) -> Iterator[datetime]:
    for reading in document.get("pain_readings") or ():
        yield moment(reading["at"])
    for dose in document.get("doses") or ():
        if dose.get("taken_at"):
            yield moment(dose["taken_at"])
