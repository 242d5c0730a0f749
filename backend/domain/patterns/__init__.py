"""Diagnoses at patient level, as data: what the whole diary must show for each.

A pattern is added by adding it to the tuple of its chapter, or a tuple here.
"""

from typing import Any, Final

from backend.domain.findings import YES, Evidence
from backend.domain.patterns.judge import judged
from backend.domain.patterns.menstrual import MENSTRUAL
from backend.domain.patterns.migraine import MIGRAINE
from backend.domain.patterns.other_primary import OTHER_PRIMARY
from backend.domain.patterns.overuse import OVERUSE
from backend.domain.patterns.settle import settled
from backend.domain.patterns.tension_type import TENSION_TYPE
from backend.domain.patterns.trigeminal import TRIGEMINAL

# In the order in which codes are given.
CATALOGUE: Final = (*MIGRAINE, *TENSION_TYPE, *TRIGEMINAL, *OTHER_PRIMARY, *OVERUSE, *MENSTRUAL)


def patterns(evidence: Evidence) -> dict[str, dict[str, Any]]:
    """Judge every pattern: its state, its criteria by letter, and why, in words and as numbers."""
    found = settled({one.code: judged(one, evidence) for one in CATALOGUE}, CATALOGUE)
    met = set(codes_of(found))
    return {one.code: found[one.code] for one in CATALOGUE if met.isdisjoint(one.hidden_by)}


def codes_of(found: dict[str, dict[str, Any]]) -> list[str]:
    """Give the codes that are met; one that another stands in place of is not (settle.py)."""
    return [code for code, judged in found.items() if judged["state"] == YES]
