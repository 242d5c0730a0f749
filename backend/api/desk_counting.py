"""What the desk's list says of one diary, counted from as much of it as is shared."""

from datetime import datetime
from typing import Any

from backend.api.asked import hour
from backend.domain.diary import Diary
from backend.domain.scope import within
from backend.domain.shared import Scope
from backend.domain.standing import standing
from backend.domain.summary import summarize
from backend.store import tie_digests, ties
from backend.store.diary import diary_of
from backend.store.tie_digests import State


def count(tie_id: str, specialist_id: str, now: datetime) -> None:
    """Count a diary and keep what its line in the list says."""
    tie = ties.followed(specialist_id, tie_id)
    if tie is None:
        return
    told = line_of(diary_of(tie.owner_id), tie.scope, now)
    state = State(tie.epoch, tie.revision, now.date().isoformat())
    tie_digests.keep(tie.id, state, told, now)


def line_of(diary: Diary, scope: Scope, now: datetime) -> dict[str, Any]:
    """Say where a diary stands on a day, as far as it is shared."""
    shared = within(diary, scope, hour(now))
    as_of = min(now.date(), scope.last or now.date())
    told = standing(summarize(shared, as_of, now=hour(now)))
    return told | {
        "born": shared.patient.get("birth_year"),
        "asks": len(shared.patient.get("questions") or ()),
        "medicine_shared": "medicines" in scope.include,
    }
