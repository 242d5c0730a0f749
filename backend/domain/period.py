"""What of a diary falls into a period: attacks by the day they began, doses, flags with dates."""

from typing import Any

import numpy as np

from backend.domain.laid import Laid
from backend.domain.stretches import day_numbers, iso_day
from backend.domain.windows import Span


def attacks_in(laid: Laid, period: Span) -> np.ndarray:
    """Mark the episodes that began in the period; one without a start began in none."""
    began = day_numbers(laid.frame["start_local"])
    dated = laid.frame["start_local"].notna().to_numpy()
    return np.asarray(dated & (began >= period.start) & (began <= period.stop))


def doses_in(laid: Laid, period: Span) -> np.ndarray:
    """Mark the doses taken in the period."""
    day = day_numbers(laid.doses["local_day"])
    return np.asarray((day >= period.start) & (day <= period.stop))


def flags_in(laid: Laid, attacks: np.ndarray) -> list[dict[str, Any]]:
    """List what was flagged in these attacks, worst first, with the days on which they began."""
    began = day_numbers(laid.frame["start_local"])
    raised = []
    for code in laid.verdicts.flags:
        levels = laid.verdicts.flags[code]
        for level in levels.cat.categories:
            days = began[attacks & (levels == level).to_numpy()]
            if len(days):
                on = [iso_day(day) for day in np.unique(days)]
                raised.append((levels.cat.categories.get_loc(level), str(code), str(level), on))
    return [{"code": code, "level": level, "on": on} for _, code, level, on in sorted(raised)]
