"""Which of several patterns stands: 1.3 in place of 2.x, 1.1 in place of 1.5.1, and so on.

Precedence: criteria.md 1.6, rules 2, 3 and 6 to 9 (VERIFIED where marked there).
"""

from collections.abc import Mapping, Sequence

from backend.domain.findings import NO, UNKNOWN, YES
from backend.domain.patterns.judge import Judged
from backend.domain.patterns.shape import Pattern
from backend.domain.reasons import Reason


def settled(found: Mapping[str, Judged], catalogue: Sequence[Pattern]) -> dict[str, Judged]:
    """Let patterns step back behind others; every one keeps its own criteria.

    One that another takes the place of is no, with `replaced_by`. What stands only without another
    is unknown while that is. A pattern that stepped back itself still holds others back: 3.4 stands
    over 4.10, and with it over 1.3.
    """
    met = [pattern for pattern in catalogue if found[pattern.code]["state"] == YES]
    return {pattern.code: _settled(pattern, found, _instead(pattern, met)) for pattern in catalogue}


def _instead(pattern: Pattern, met: Sequence[Pattern]) -> str | None:
    stronger = [
        one.code for one in met if pattern.code in one.replaces or one.code in pattern.unless
    ]
    return stronger[0] if stronger else None


def _settled(pattern: Pattern, found: Mapping[str, Judged], instead: str | None) -> Judged:
    mine = found[pattern.code]
    if instead is not None and mine["state"] != NO:
        code = "replaced" if mine["state"] == YES else "ruled_out"
        return _because(mine, NO, code, instead, found) | {"replaced_by": instead}
    still = [code for code in pattern.unless if found[code]["state"] == UNKNOWN]
    if mine["state"] == YES and still:
        recheck = {key: found[still[0]][key] for key in ("recheck_on",) if key in found[still[0]]}
        return _because(mine, UNKNOWN, "instead_open", still[0], found) | recheck
    return mine


def _because(mine: Judged, state: str, code: str, by: str, found: Mapping[str, Judged]) -> Judged:
    reason = Reason(code, {"by": by, "name": found[by]["name"]})
    kept = {key: value for key, value in mine.items() if key != "recheck_on"}
    return kept | {"state": state, "because": reason.text(), "reasons": [reason.plain()]}
