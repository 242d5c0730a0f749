"""The warnings as plain data for the phone."""

from typing import Any

from backend.domain.flags import limits
from backend.domain.flags.background_signs import PREGNANT
from backend.domain.flags.catalogue import CATALOGUE


def flag_rules() -> dict[str, Any]:
    """Everything that rules/flags.ts needs to raise what raised.py raises, in the same order.

    Sentences and sources are left out: the phone has its own words.
    """
    return {
        "rules": {flag.code: flag.plain() for flag in CATALOGUE},
        "pregnant": list(PREGNANT),
        "limits": {name.lower(): value for name, value in vars(limits).items() if name.isupper()},
    }
