"""The kinds of question that a criterion at patient level asks of a diary."""

from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np

from backend.domain.answers import said
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding, at_least
from backend.domain.persistence import for_over_three_months
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span


class Question(Protocol):
    """A frozen dataclass, so that it can travel to the phone as data (counting.py)."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __call__(self, evidence: Evidence) -> Finding: ...


@dataclass(frozen=True, slots=True)
class Often:
    """At least `limit` days of `measure` a month for more than 3 months."""

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        return for_over_three_months(evidence, self.measure, self.limit)


@dataclass(frozen=True, slots=True)
class Lately:
    """At least `limit` days of `measure` in the latest 30."""

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        latest = Span(evidence.as_of - WINDOW_DAYS + 1, evidence.as_of)
        count = evidence.tally.pair(self.measure, latest)
        values = {"count": count, "limit": self.limit, "measure": self.measure}
        return Finding(at_least(count, self.limit), Reason("latest_days", values))


@dataclass(frozen=True, slots=True)
class Ever:
    """At least `needed` attacks of a kind in life.

    `labels`: what an attack of the kind is labelled, by the beginning of its code. `asked`: the
    names of Background.lifetime_attacks that answer it. The answer speaks of all of life, the diary
    included, until the diary holds more; where nothing was answered, attacks before the diary are
    unknown, and the count has no maximum (criteria.md 1.7, OUR RULE).
    """

    labels: tuple[str, ...]
    asked: tuple[str, ...]
    needed: int

    def __call__(self, evidence: Evidence) -> Finding:
        fit, possible = evidence.fitting(self.labels)
        least, most = self._answered(evidence.patient.get("lifetime_attacks") or {})
        values = {"count": fit, "open": possible - fit, "needed": self.needed}
        if fit >= self.needed:
            return Finding(YES, Reason("attacks_reached", values))
        if least >= self.needed:
            return Finding(YES, Reason("attacks_reached_before", {"needed": self.needed}))
        if max(most, possible) < self.needed:
            top = {"count": int(max(most, possible)), "needed": self.needed}
            return Finding(NO, Reason("attacks_below", top))
        code = "attacks_open" if possible >= self.needed else "attacks_before_unknown"
        return Finding(UNKNOWN, Reason(code, values))

    def _answered(self, answers: Any) -> tuple[float, float]:
        """Give the least and the most that the answers about life allow."""
        given = [answers.get(code) for code in self.asked]
        least = [int(text[2:]) for text in given if text and text.startswith(">=")]
        below = [int(text[1:]) - 1 for text in given if text and text.startswith("<")]
        return max(least, default=0), sum(below) if len(below) == len(given) else np.inf


@dataclass(frozen=True, slots=True)
class Attacks:
    """Some recorded attack fits the attack-level criteria of `code`; asked letter by letter.

    Yes when one fits them all; unknown while one could, or none is recorded; else the letter is no
    when no recorded attack could meet it.
    """

    code: str
    letter: str

    def __call__(self, evidence: Evidence) -> Finding:
        fit, possible = evidence.fitting((self.code,))
        of = len(evidence.labels)
        if fit:
            return Finding(YES, Reason("some_fit", {"count": fit, "of": of}))
        if not of:
            return Finding(UNKNOWN, Reason("no_attack", {}))
        if possible:
            return Finding(UNKNOWN, Reason("fit_open", {"open": possible, "of": of}))
        return Finding(self._by_letter(evidence), Reason("none_fits", {"of": of}))

    def _by_letter(self, evidence: Evidence) -> str:
        met = said(evidence.criteria[self.code][self.letter])
        if (met.certain & evidence.rows).any():
            return YES
        return UNKNOWN if (met.possible & evidence.rows).any() else NO
