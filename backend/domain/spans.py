"""When each episode was, and how long: the range of minutes that its span allows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.columns import Numbers, numbers, texts
from backend.domain.logic import Mask

STILL_BELIEVED_HOURS = 72

Document = Mapping[str, Any]


def span_columns(
    documents: Sequence[Document],
    taken: Sequence[Sequence[Document]],
    now: datetime | None,
) -> dict[str, Any]:
    """The columns of frames.py that say when: instants, local times, ranges of minutes.

    Minutes are known between two instants, or as `duration_minutes`; a `duration_minutes_range` is
    kept as it is. Of a start known only to the day nothing is known: 0 to open. An episode that
    runs, or whose end nobody knows, lasts at least to the last thing recorded in it, and to `now`
    while it runs and began less than 72 hours ago; its maximum is open (OUR RULE).
    """
    spans = [document.get("span") or {} for document in documents]
    started = instants([span.get("started_at") for span in spans])
    ended = instants([span.get("ended_at") for span in spans])
    lost = np.array([bool(span.get("end_unknown")) for span in spans], dtype=bool)
    vague = np.array([span.get("onset_precision") == "day_only" for span in spans], dtype=bool)
    low, high = _told_minutes(spans, ended)
    measured = np.where(np.isnan(low) & ~lost & ~vague, _minutes(started, ended), np.nan)
    low, high = np.where(np.isnan(low), measured, low), np.where(np.isnan(low), measured, high)
    running = np.isnan(low) & ~lost & ~vague
    reached = _reached(documents, taken, started, np.isnan(low) & ~vague)
    reached = np.fmax(reached, np.where(running, _elapsed(started, now), 0.0))
    reached = np.fmax(reached, np.where(lost, _minutes(started, ended), 0.0))
    low, high = np.where(np.isnan(low), reached, low), np.where(np.isnan(high), np.inf, high)
    end = started + pd.to_timedelta(np.round(low * 60_000), unit="ms")
    zones = [span.get("time_zone") or "UTC" for span in spans]
    return {
        "started": started,
        "ended": end.where(low == high),
        "time_zone": texts(zones),
        "start_local": local_times(started, zones),
        "end_local": local_times(end, zones),
        "minutes_min": low,
        "minutes_max": high,
        "day_only": vague,
        "running": running,
        "end_unknown": lost,
    }


def instants(texts: Sequence[str | None]) -> pd.DatetimeIndex:
    """RFC 3339 texts as UTC instants of whole milliseconds; None is NaT."""
    return pd.DatetimeIndex(
        pd.to_datetime(pd.Index(list(texts), dtype=object), utc=True, format="ISO8601")
    ).as_unit("ms")


def local_times(moments: pd.DatetimeIndex, zones: Sequence[str]) -> pd.DatetimeIndex:
    """Each instant as its own zone's wall clock shows it, without a zone."""
    names = np.array(zones, dtype=object)
    shown = np.full(len(moments), np.datetime64("NaT"), dtype="datetime64[ms]")
    for zone in set(zones):
        there = names == zone
        shown[there] = moments[there].tz_convert(zone).tz_localize(None).to_numpy()
    return pd.DatetimeIndex(shown)


def _told_minutes(spans: Sequence[Document], ended: pd.DatetimeIndex) -> tuple[Numbers, Numbers]:
    """The minutes that spans without clock times tell, NaN where they do not."""
    exact = numbers([span.get("duration_minutes") for span in spans])
    low, high = exact.copy(), exact.copy()
    for row, span in enumerate(spans):
        least, most = span.get("duration_minutes_range") or (None, None)
        if least is not None or most is not None:
            low[row], high[row] = least or 0.0, np.inf if most is None else most
    unended = np.asarray(ended.isna())
    return np.where(unended, low, np.nan), np.where(unended, high, np.nan)


def _minutes(started: pd.DatetimeIndex, ended: pd.DatetimeIndex) -> Numbers:
    milliseconds = (ended - started).to_numpy() / np.timedelta64(1, "ms")
    return np.maximum(milliseconds, 0.0) / 60_000


def _elapsed(started: pd.DatetimeIndex, now: datetime | None) -> Numbers:
    if now is None:
        return np.zeros(len(started))
    passed = _minutes(started, instants([now.isoformat()] * len(started)))
    return np.where(passed < STILL_BELIEVED_HOURS * 60, passed, 0.0)


def _reached(
    documents: Sequence[Document],
    taken: Sequence[Sequence[Document]],
    started: pd.DatetimeIndex,
    open_ended: Mask,
) -> Numbers:
    """Minutes from the start to the last reading or dose, 0 where there is none."""
    rows: list[int] = []
    texts: list[str] = []
    for row in np.flatnonzero(open_ended).tolist():
        moments = [text for text in _moments(documents[row], taken[row]) if text]
        rows.extend([row] * len(moments))
        texts.extend(moments)
    reached = np.zeros(len(documents))
    if rows:
        places = np.array(rows, dtype=np.intp)
        np.fmax.at(reached, places, _minutes(started[places], instants(texts)))
    return reached


def _moments(document: Document, doses: Sequence[Document]) -> Iterable[str | None]:
    yield from (reading.get("at") for reading in document.get("pain_readings") or ())
    yield from (dose.get("taken_at") for dose in doses)
