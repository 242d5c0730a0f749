"""What of a diary falls into a period: attacks by the day they began, doses."""

import numpy as np

from backend.domain.laid import Laid
from backend.domain.stretches import day_numbers
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
