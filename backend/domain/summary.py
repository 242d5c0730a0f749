"""The summary of a diary: counts by window and month, patterns with reasons, one sentence."""

from datetime import date, datetime
from typing import Any, Final

import numpy as np

from backend.domain.bands import FREQUENCY, GOAL, band_of
from backend.domain.calendar import Calendar
from backend.domain.days import day_table
from backend.domain.diary import Diary
from backend.domain.diary_flags import diary_flags
from backend.domain.families import families
from backend.domain.findings import Evidence
from backend.domain.ichd3 import CRITERIA_SET
from backend.domain.laid import Laid, lay
from backend.domain.medicine_limits import medicine_limits
from backend.domain.patterns import codes_of, patterns
from backend.domain.period import attacks_in, doses_in
from backend.domain.profile import attack_profile, suspected_triggers
from backend.domain.recorded import recorded
from backend.domain.rules_of_days import rules_of_days
from backend.domain.statement import statement
from backend.domain.stretches import day_number
from backend.domain.treatment import pain_free_2h, treatment_response
from backend.domain.windows import (
    WINDOW_DAYS,
    Span,
    Tally,
    counts,
    months_back,
    tally,
    windows_back,
)

PERIOD_DAYS: Final = 90
# Patterns look four windows back, whether or not anything is recorded there (persistence.py).
PATTERN_DAYS: Final = 4 * WINDOW_DAYS


def summarize(
    diary: Diary, as_of: date, from_: date | None = None, now: datetime | None = None
) -> dict[str, Any]:
    """Say what interfaces.md lists under "Result of summarize"; plain JSON values throughout.

    The period is the latest 90 days unless `from_` is given; windows and months reach back to the
    first recorded day whatever the period. Patterns rest on the whole diary up to `as_of`; profile,
    response, triggers, flags and the sentence on the period. What was recorded for days after
    `as_of` is left out. `now` (aware) tells how long a running attack has lasted; None: unknown.
    An empty diary has no windows, and a statement that says so. Raises ValueError when `from_`
    lies after `as_of`.
    """
    if from_ is not None and from_ > as_of:
        raise ValueError("the period begins after the as-of day")
    laid = lay(diary, now)
    last = day_number(as_of)
    period = Span(day_number(from_) if from_ else last - PERIOD_DAYS + 1, last)
    recorded = laid.recorded_days()
    first = int(recorded[recorded <= last].min(initial=last + 1))
    known_first = first if first <= last else None
    spans, months = windows_back(last, known_first), months_back(last, known_first)
    start = min(span.start for span in [period, *spans, *months])
    start = min(start, last - PATTERN_DAYS + 1)
    table = day_table(Calendar(start, last - start + 1), laid)
    sums = tally(table)
    by_month = zip(months, counts(sums, months), strict=True)
    return {
        "as_of": period.ends,
        "period": counts(sums, [period])[0],
        "windows": counts(sums, spans),
        "months": [{"month": span.ends[:7], **counted} for span, counted in by_month],
        "migraine_day_rules": rules_of_days(table, period),
        "frequency_band": band_of(FREQUENCY, sums, last),
        "goal_band": {**band_of(GOAL, sums, last), "pain_free_2h": _pain_free(laid, last)},
        **_judged(laid, sums, period, known_first),
        "criteria_set": CRITERIA_SET,
    }


def _judged(laid: Laid, sums: Tally, period: Span, first: int | None) -> dict[str, Any]:
    attacks = recorded(laid, period.stop)
    evidence = Evidence(sums, period.stop, first, laid.patient, attacks)
    judged = patterns(evidence)
    codes = codes_of(judged)
    here = attacks_in(laid, period)
    found = families(laid.verdicts.labels.to_numpy()[here], laid.presumed[here], attacks.codes)
    [days] = counts(sums, [period])
    sentence, reason = statement(found, codes, days)
    return {
        "patterns": judged,
        "medicine_limits": medicine_limits(evidence, judged),
        "likely_pattern": reason["likely"],
        "how_sure": reason["sure"],
        "codes": codes,
        "statement": sentence,
        "statement_reason": reason,
        **_described(laid, period, here),
        "flags": diary_flags(laid, here, period.stop, judged),
    }


def _pain_free(laid: Laid, last: int) -> dict[str, int]:
    """Count for the treatment goal, which asks for freedom from pain two hours after a medicine."""
    return pain_free_2h(laid.doses, doses_in(laid, Span(last - PERIOD_DAYS + 1, last)))


def _described(laid: Laid, period: Span, here: np.ndarray) -> dict[str, Any]:
    migraine = (laid.verdicts.verdict == "likely_migraine").to_numpy()
    documents = [document for document, inside in zip(laid.documents, here, strict=True) if inside]
    return {
        "attack_profile": attack_profile(laid.frame, here, migraine),
        "treatment_response": {"acute": treatment_response(laid.doses, doses_in(laid, period))},
        "triggers": suspected_triggers(documents),
    }
