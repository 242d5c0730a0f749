"""What the background says to the warnings: signs that hold for attacks, and from when."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from backend.domain.flags.limits import ONSET_AGE
from backend.domain.person import migraine_history

ANSWERS: Final = {
    "onset_after_50": "after_50",
    "pregnancy_or_after_birth": "pregnant",
    "immune_disorder": "immune",
    "swollen_optic_discs": "discs",
    "cancer_history": "cancer",
    "pattern_change": "pattern_new",
}
PREGNANT: Final = ("pregnant", "after_birth_6_weeks")
# Codes by their beginning: a clinician has looked into it.
DIAGNOSED: Final = {
    "diagnosed_cough": "4.1",
    "diagnosed_exercise": "4.2",
    "diagnosed_sex": "4.3",
    "diagnosed_autonomic": "3.",
}

Background = Mapping[str, Any]


def answered_signs(patient: Background) -> Iterator[str]:
    """Name the signs that the answers to the warning questions give, for as long as they hold."""
    answers = patient.get("red_flag_answers") or {}
    yield from (sign for question, sign in ANSWERS.items() if answers.get(question) is True)
    if patient.get("pregnancy") in PREGNANT:
        yield "pregnant"


def lasting_signs(patient: Background) -> Iterator[str]:
    """Name the signs that hold for every attack."""
    began = patient.get("age_at_onset")
    if began is not None and began >= ONSET_AGE:
        yield "after_50"
    codes = [_code(diagnosis) for diagnosis in patient.get("diagnoses") or ()]
    for sign, start in DIAGNOSED.items():
        if any(code.startswith(start) for code in codes):
            yield sign
    if migraine_history(patient) is False:
        yield "no_migraine_history"


def _code(diagnosis: object) -> str:
    code = diagnosis.get("code") if isinstance(diagnosis, Mapping) else diagnosis
    return str(code or "")
