"""The page for a specialist, made whole: what it says, its PDF, and its pictures."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from backend.api.asked import hour
from backend.domain.chain import short
from backend.render import typesetting
from backend.render.choices import Choices, Period
from backend.render.report import report
from backend.store.chain import head_of
from backend.store.diary import diary_of

INCLUDED = "included"
Said = dict[str, Any]


def said(owner_id: str, asked: Mapping[str, Any], now: datetime) -> Said:
    """Say all that the page says of a diary; `asked` as PageQuerySchema gives it."""
    # The head last: it stands for whatever the page shows.
    diary, head = diary_of(owner_id), short(head_of(owner_id))
    days = Period(asked["as_of"], asked.get("from_"), hour(now), now.date(), head)
    chosen = Choices(
        language=asked["language"],
        paper=asked["paper"],
        notes=asked["notes"] == INCLUDED,
        background=asked["background"] == INCLUDED,
    )
    return report(diary, days, chosen)


def pdf(told: Said) -> bytes:
    """Set the PDF."""
    return typesetting.pdf(told)


def pictures(told: Said) -> list[bytes]:
    """Draw each page."""
    return typesetting.pictures(told)
