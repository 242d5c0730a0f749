"""Diagnoses at patient level, as data: what the whole diary must show for each.

A pattern is added by adding it to the tuple of its chapter, or a tuple here.
"""

from typing import Any, Final

from backend.domain.findings import YES, Evidence
from backend.domain.patterns.judge import judged
from backend.domain.patterns.migraine import MIGRAINE
from backend.domain.patterns.overuse import OVERUSE
from backend.domain.patterns.tension_type import TENSION_TYPE

# In the order in which codes are given.
CATALOGUE: Final = (*MIGRAINE, *TENSION_TYPE, *OVERUSE)


def patterns(evidence: Evidence) -> dict[str, dict[str, Any]]:
    """Judge every pattern: its state, its criteria by letter, and why, in words and as numbers."""
    return {pattern.code: judged(pattern, evidence) for pattern in CATALOGUE}


def codes_of(found: dict[str, dict[str, Any]]) -> list[str]:
    """Give the codes that are met, without those that another stands in place of."""
    met = [pattern for pattern in CATALOGUE if found[pattern.code]["state"] == YES]
    replaced = {code for pattern in met for code in pattern.replaces}
    return [pattern.code for pattern in met if pattern.code not in replaced]
