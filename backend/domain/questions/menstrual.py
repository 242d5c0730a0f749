"""Whether attacks come with menstruation, with what chance alone would give beside it."""

from dataclasses import dataclass
from typing import Any, Final

from backend.domain.cycles import SHORTEST, WINDOW_LENGTH, Cycles, Onsets
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import cycles_of, onsets_of
from backend.domain.reasons import Reason

# Two of three cycles, of at least three (A1.1, VERIFIED [S24a][S24b]); of more, two thirds (OUR
# RULE).
PART: Final = (2, 3)
LEAST: Final = 3
_OPPOSITE: Final = {YES: NO, NO: YES, UNKNOWN: UNKNOWN}


@dataclass(frozen=True, slots=True)
class WithFlow:
    """Attacks of a kind begin in the window in two of three cycles."""

    attacks: str

    def __call__(self, evidence: Evidence) -> Finding:
        seen = onsets_of(evidence, self.attacks)
        if seen.cycles < LEAST:
            return _few(seen, cycles_of(evidence), evidence)
        if not seen.of:
            return Finding(UNKNOWN, Reason("cycles_without", {"cycles": seen.cycles}))
        least, most = (hits * PART[1] >= seen.cycles * PART[0] for hits in seen.hit)
        state = YES if least else UNKNOWN if most else NO
        return Finding(state, Reason("cycles_hit", _values(seen)))


@dataclass(frozen=True, slots=True)
class WithoutFlow:
    """They do not: the opposite of WithFlow."""

    attacks: str

    def __call__(self, evidence: Evidence) -> Finding:
        found = WithFlow(self.attacks)(evidence)
        return Finding(_OPPOSITE[found.state], found.reason, found.recheck_on)


@dataclass(frozen=True, slots=True)
class OtherTimes:
    """Attacks of a kind begin at other times, too: in cycles that count, outside the windows."""

    attacks: str

    def __call__(self, evidence: Evidence) -> Finding:
        seen = onsets_of(evidence, self.attacks)
        if seen.cycles < LEAST:
            return _few(seen, cycles_of(evidence), evidence)
        least, most = seen.outside
        state = YES if least else UNKNOWN if most else NO
        return Finding(state, Reason("cycles_outside", {"count": seen.outside}))


@dataclass(frozen=True, slots=True)
class NoOtherTime:
    """They begin at no other time: the opposite of OtherTimes."""

    attacks: str

    def __call__(self, evidence: Evidence) -> Finding:
        found = OtherTimes(self.attacks)(evidence)
        return Finding(_OPPOSITE[found.state], found.reason, found.recheck_on)


def _few(seen: Onsets, found: Cycles, evidence: Evidence) -> Finding:
    """Too few cycles: time decides where the one that runs would be the last that is needed."""
    values = {"cycles": seen.cycles, "needed": LEAST, "left_out": seen.left_out}
    running = len(found.first) > 0 and evidence.as_of - int(found.first[-1]) < SHORTEST - 1
    next_on = int(found.first[-1]) + SHORTEST - 1 if running else None
    recheck = next_on if seen.cycles == LEAST - 1 else None
    return Finding(UNKNOWN, Reason("cycles_few", values), recheck)


def _values(seen: Onsets) -> dict[str, Any]:
    """The numbers of a reason: `ratio` is what was observed over what chance gives, in tenths."""
    window_days = WINDOW_LENGTH * seen.cycles
    return {
        "hit": seen.hit,
        "cycles": seen.cycles,
        "left_out": seen.left_out,
        "inside": seen.inside,
        "of": seen.of,
        "expected_percent": _rounded(100 * window_days, seen.days),
        "ratio": _tenths(_rounded(10 * seen.inside * seen.days, seen.of * window_days)),
    }


def _rounded(part: int, whole: int) -> int:
    return (2 * part + whole) // (2 * whole) if whole else 0


def _tenths(count: int) -> float:
    """A number of tenths, whole where it is whole, so that both languages write it alike."""
    return count // 10 if count % 10 == 0 else count / 10
