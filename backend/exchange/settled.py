"""A diary as an account keeps it: clock times in place of lengths, one person's episodes only."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from backend.domain.diary import Diary, Document
from backend.exchange import Unusable

OF_MANY = "An age stands beside it: these are episodes of many people, an account is of one."
RANGE = "Only a range is known of its length, and an account keeps a clock time or none."


def settled(diary: Diary) -> tuple[Diary, list[Unusable]]:
    """Give what of a diary an account can keep, and what it cannot with the reasons.

    Doses of an episode that is left out are left out with it.
    """
    refused = [fault for place, one in enumerate(diary.episodes) if (fault := _fault(place, one))]
    out = {diary.episodes[fault.row - 1]["id"] for fault in refused if fault.row}
    kept = [_timed(episode) for episode in diary.episodes if episode["id"] not in out]
    doses = [dose for dose in diary.doses if dose.get("episode_id") not in out]
    return replace(diary, episodes=kept, doses=doses), refused


def _fault(place: int, episode: Document) -> Unusable | None:
    where = {"row": place + 1, "place": f"episodes[{place}]"}
    if episode.get("patient_age") is not None:
        return Unusable(OF_MANY, field="patient_age", **where)  # type: ignore[arg-type]  # a row and a place
    if _length(episode["span"]) is None and episode["span"].get("duration_minutes_range"):
        return Unusable(RANGE, field="span.duration_minutes_range", **where)  # type: ignore[arg-type]  # as above
    return None


def _length(span: Mapping[str, Any]) -> float | None:
    least, most = span.get("duration_minutes_range") or (None, None)
    exact = least if least == most else None
    given: float | None = span.get("duration_minutes", exact)
    return exact if given is None else given


def _timed(episode: Document) -> Document:
    span, minutes = episode["span"], _length(episode["span"])
    plain = {name: value for name, value in span.items() if not name.startswith("duration_minutes")}
    if minutes is not None:
        ended = datetime.fromisoformat(span["started_at"]) + timedelta(minutes=minutes)
        plain["ended_at"] = ended.isoformat()
    fields = {name: value for name, value in episode.items() if name != "patient_age"}
    return {**fields, "span": plain}
