"""What the background says to the warnings, as names of signs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from backend.domain.flags.limits import ONSET_AGE
from backend.domain.person import migraine_history

PREGNANT: Final = ("pregnant", "after_birth_6_weeks")

Background = Mapping[str, Any]


def answered_signs(patient: Background) -> Iterator[str]:
    """Name the warning questions answered with yes; they hold for as long as answers do."""
    answers = patient.get("red_flag_answers") or {}
    yield from (question for question, said in answers.items() if said is True)
    if patient.get("pregnancy") in PREGNANT:
        yield "pregnancy_or_after_birth"


def lasting_signs(patient: Background, signs: Iterable[str]) -> Iterator[str]:
    """Name the signs that hold for every attack.

    Of `signs`, one that begins with a digit is the beginning of a code that a clinician diagnosed.
    """
    began = patient.get("age_at_onset")
    if began is not None and began >= ONSET_AGE:
        yield "onset_after_50"
    codes = [_code(diagnosis) for diagnosis in patient.get("diagnoses") or ()]
    for sign in signs:
        if sign[0].isdigit() and any(code.startswith(sign) for code in codes):
            yield sign
    if migraine_history(patient) is False:
        yield "no_migraine_history"


def _code(diagnosis: object) -> str:
    code = diagnosis.get("code") if isinstance(diagnosis, Mapping) else diagnosis
    return str(code or "")
