"""The summary of a diary: counts by window and month, patterns with reasons, one sentence."""

from datetime import date, datetime
from typing import Any

import numpy as np

from backend.domain.bands import FREQUENCY, GOAL, band_of
from backend.domain.diary import Diary
from backend.domain.diary_flags import diary_flags
from backend.domain.families import families
from backend.domain.ichd3 import CRITERIA_SET
from backend.domain.laid import Laid, lay
from backend.domain.medicine_limits import medicine_limits
from backend.domain.patterns import codes_of, patterns
from backend.domain.period import attacks_in, doses_in
from backend.domain.profile import attack_profile, suspected_triggers
from backend.domain.reckoning import PERIOD_DAYS, Reckoning, reckon
from backend.domain.rules_of_days import rules_of_days
from backend.domain.statement import statement
from backend.domain.treatment import pain_free_2h, treatment_response
from backend.domain.windows import Span, counts


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
    return summed_up(reckon(lay(diary, now), as_of, from_))


def summed_up(found: Reckoning) -> dict[str, Any]:
    """Say the same of days that were counted already."""
    period, sums, last = found.period, found.sums, found.period.stop
    by_month = zip(found.months, counts(sums, found.months), strict=True)
    return {
        "as_of": period.ends,
        "period": counts(sums, [period])[0],
        "windows": counts(sums, found.windows),
        "months": [{"month": span.ends[:7], **counted} for span, counted in by_month],
        "migraine_day_rules": rules_of_days(found.table, period),
        "frequency_band": band_of(FREQUENCY, sums, last),
        "goal_band": {**band_of(GOAL, sums, last), "pain_free_2h": _pain_free(found.laid, last)},
        **_judged(found),
        "criteria_set": CRITERIA_SET,
    }


def _judged(counted: Reckoning) -> dict[str, Any]:
    laid, period, evidence = counted.laid, counted.period, counted.evidence()
    judged = patterns(evidence)
    codes = codes_of(judged)
    here = attacks_in(laid, period)
    labels = laid.verdicts.labels.to_numpy()[here]
    found = families(labels, laid.presumed[here], evidence.attacks.codes)
    [days] = counts(counted.sums, [period])
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
