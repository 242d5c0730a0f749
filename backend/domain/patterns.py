"""Diagnoses at patient level, as data: what the whole diary must show for each."""

from dataclasses import dataclass
from typing import Any, Final

from backend.domain.findings import NO, YES, Evidence, Finding, all_of
from backend.domain.questions import Attacks, Ever, Lately, Often, Question
from backend.domain.stretches import iso_day


@dataclass(frozen=True, slots=True)
class Pattern:
    """`criteria`: letter and question. `replaces`: codes not given beside this one when it is met.

    The criterion "no better explanation" is never computable from a diary and is not asked.
    """

    code: str
    name: str
    criteria: tuple[tuple[str, Question], ...]
    replaces: tuple[str, ...] = ()


def _overuse(code: str, name: str, drugs: str, limit: int) -> Pattern:
    return Pattern(
        code,
        name,
        (
            ("A", Lately("headache_days", 15)),
            ("B", Often(f"overuse.{drugs}", limit)),
        ),
    )


# In the order in which codes are given. Numbers: 1.1 VERIFIED [S1][S2]; 1.3 VERIFIED [S7a][S7b],
# it stands in place of 1.1 and chapter 2; 8.2 VERIFIED [S23a-S23f], 8.2.4 VERIFIED* [S28][S27].
CATALOGUE: Final = (
    Pattern(
        "1.3",
        "chronic migraine",
        (
            ("A", Often("headache_days", 15)),
            ("B", Ever(("1.1", "1.2"), ("1.1", "1.2"), 5)),
            ("C", Often("chronic_days", 8)),
        ),
        replaces=("1.1",),
    ),
    Pattern(
        "1.1",
        "migraine without aura",
        (
            ("A", Ever(("1.1",), ("1.1",), 5)),
            ("B", Attacks("1.1", "B")),
            ("C", Attacks("1.1", "C")),
            ("D", Attacks("1.1", "D")),
        ),
    ),
    _overuse("8.2.1", "ergotamine-overuse headache", "ergot", 10),
    _overuse("8.2.2", "triptan-overuse headache", "triptan", 10),
    _overuse("8.2.3", "non-opioid analgesic-overuse headache", "non_opioid", 15),
    _overuse("8.2.4", "opioid-overuse headache", "opioid", 10),
    _overuse("8.2.5", "combination-analgesic-overuse headache", "combination", 10),
)


def patterns(evidence: Evidence) -> dict[str, dict[str, Any]]:
    """Judge every pattern: its state, its criteria by letter, and why, in words and as numbers."""
    return {pattern.code: _judged(pattern, evidence) for pattern in CATALOGUE}


def _judged(pattern: Pattern, evidence: Evidence) -> dict[str, Any]:
    findings = {letter: question(evidence) for letter, question in pattern.criteria}
    state = all_of(finding.state for finding in findings.values())
    telling = _telling(list(findings.values()), state)
    reasons = list(dict.fromkeys(finding.reason.text() for finding in telling))
    plain = [finding.reason.plain() for finding in telling]
    judged: dict[str, Any] = {
        "name": pattern.name,
        "state": state,
        "criteria": {letter: finding.state for letter, finding in findings.items()},
        "because": "; ".join(reasons),
        "reasons": [one for place, one in enumerate(plain) if one not in plain[:place]],
    }
    rechecks = [finding.recheck_on for finding in telling if finding.recheck_on is not None]
    if rechecks and state != YES:
        judged["recheck_on"] = iso_day(max(rechecks))
    return judged


def _telling(findings: list[Finding], state: str) -> list[Finding]:
    """Pick the findings that made the state what it is: the first no, the unknown ones, or all."""
    deciding = [finding for finding in findings if finding.state == state]
    return deciding[:1] if state == NO else deciding


def codes_of(judged: dict[str, dict[str, Any]]) -> list[str]:
    """Give the codes that are met, without those that another stands in place of."""
    met = [pattern for pattern in CATALOGUE if judged[pattern.code]["state"] == YES]
    replaced = {code for pattern in met for code in pattern.replaces}
    return [pattern.code for pattern in met if pattern.code not in replaced]
