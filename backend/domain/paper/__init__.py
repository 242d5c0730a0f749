"""What the page for a specialist shows besides the summary: each day, each attack, its lateness.

Made from the same counted days as the summary (reckoning.py), so that nothing is counted twice.
"""

from typing import Any

from backend.domain.paper.cycle_rows import cycle_rows
from backend.domain.paper.entered import timeliness
from backend.domain.paper.impact import impact
from backend.domain.paper.lines import lines
from backend.domain.paper.squares import squares
from backend.domain.period import attacks_in
from backend.domain.reckoning import Reckoning


def paper(found: Reckoning) -> dict[str, Any]:
    """List the period's attacks, its latest days and cycles, what they cost, and how late it is.

    Plain JSON values throughout; None is "not recorded", never "no". An empty diary has no lines,
    and days of which nothing is known.
    """
    here = attacks_in(found.laid, found.period)
    return {
        "days": squares(found),
        "attacks": lines(found.laid, here),
        "timeliness": timeliness(found.laid, here),
        "cycles": cycle_rows(found),
        "impact": impact(found.laid, here),
    }
