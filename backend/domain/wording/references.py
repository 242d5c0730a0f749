"""What a rule may call by its letter: whole diagnoses, and criteria that only one of them has."""

from collections.abc import Sequence

from backend.domain.ichd3.criteria import Diagnosis
from backend.domain.logic import Expression
from backend.domain.wording.phrases import PHRASES


def references(diagnoses: Sequence[Diagnosis]) -> dict[Expression, str]:
    """Name what stands elsewhere on the page, so that a rule need not repeat it."""
    names: dict[Expression, str] = {}
    for diagnosis in diagnoses:
        names[diagnosis.fulfilled()] = f"{_letters(diagnosis, ' and ')} of {diagnosis.code}"
        if len(diagnosis.criteria) > 2:
            least = len(diagnosis.criteria) - 1
            letters = _letters(diagnosis, " and ")
            names[diagnosis.all_but_one()] = f"at least {least} of {letters} of {diagnosis.code}"
    return {**_criteria_of_one(diagnoses), **names, **PHRASES}


def _criteria_of_one(diagnoses: Sequence[Diagnosis]) -> dict[Expression, str]:
    every = [(one, diagnosis.code) for diagnosis in diagnoses for one in diagnosis.criteria]
    used = [criterion.expression for criterion, _ in every]
    return {
        criterion.expression: f"{criterion.letter} of {code}"
        for criterion, code in every
        if used.count(criterion.expression) == 1
    }


def _letters(diagnosis: Diagnosis, last: str) -> str:
    *others, end = (criterion.letter for criterion in diagnosis.criteria)
    return f"{', '.join(others)}{last}{end}" if others else end
