"""When an episode began and ended, and how well that is known. Changed as one."""

from datetime import datetime, timedelta
from typing import Any

from marshmallow import ValidationError, validates_schema

from backend.api.schemas.answers import instant, one_of, whole, yes_no, zone
from backend.api.schemas.clock import NOW
from backend.api.schemas.document import Strict
from backend.domain.vocabulary import ONSET_PRECISION

LONGEST = timedelta(days=366)
AHEAD = timedelta(days=1)
MOST_MINUTES = 366 * 1440


class SpanSchema(Strict):
    """Start, end, and the time zone that decides which calendar days it touches."""

    started_at = instant(required=True)
    ended_at = instant(says="null while it runs.")
    time_zone = zone(required=True)
    onset_precision = one_of(ONSET_PRECISION)
    end_unknown = yes_no(says="true: nobody knows when it ended.")
    slept_through_end = yes_no(says="true: fell asleep with it; ended_at is the time of waking.")
    longest_pain_free_minutes = whole(0, MOST_MINUTES)

    @validates_schema
    def can_have_happened(self, span: dict[str, Any], **_: Any) -> None:
        """Refuse a start ahead of the clock, and an end that no attack can have."""
        started = datetime.fromisoformat(span["started_at"])
        now = NOW.get()
        if now is not None and started > now and started - now > AHEAD:
            raise ValidationError("An episode cannot start in the future.", "started_at")
        if span.get("ended_at"):
            _ends_well(started, datetime.fromisoformat(span["ended_at"]), span)


def _ends_well(started: datetime, ended: datetime, span: dict[str, Any]) -> None:
    if span.get("end_unknown"):
        raise ValidationError("An end is given, so it cannot be unknown.", "end_unknown")
    if ended < started:
        raise ValidationError("An episode cannot end before it starts.", "ended_at")
    if ended - started > LONGEST:
        raise ValidationError(
            "An episode lasts 366 days at most; a headache that never ends is the continuous_pain "
            "of the daily check-ins.",
            "ended_at",
        )
