"""The warnings as plain data for the phone."""

from typing import Any

from backend.domain.flags import limits
from backend.domain.flags.aura_signs import FIRST_TIME_SYMPTOM, KNOWN_AS
from backend.domain.flags.background_signs import ANSWERS, DIAGNOSED, PREGNANT
from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.person import STAB_DIAGNOSES


def flag_rules() -> dict[str, Any]:
    """Everything that rules/flags.ts needs to raise what raised.py raises, in the same order.

    Sentences and sources are left out: the phone has its own words.
    """
    return {
        "rules": [
            {
                "code": flag.code,
                "raised": [{"level": level, "when": list(texts)} for level, texts in flag.raised],
            }
            for flag in CATALOGUE
        ],
        "first_time": list(FIRST_TIME_SYMPTOM),
        "known_as": {sign: list(names) for sign, names in KNOWN_AS.items()},
        "answers": dict(ANSWERS),
        "pregnant": list(PREGNANT),
        "diagnosed": dict(DIAGNOSED),
        "stab_diagnoses": list(STAB_DIAGNOSES),
        "limits": {name.lower(): value for name, value in vars(limits).items() if name.isupper()},
    }
