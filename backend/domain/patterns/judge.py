"""Holding one pattern against the evidence: its state, its criteria, and why."""

from typing import Any

from backend.domain.findings import NO, YES, Evidence, Finding, all_of
from backend.domain.patterns.shape import Pattern
from backend.domain.stretches import iso_day


def judged(pattern: Pattern, evidence: Evidence) -> dict[str, Any]:
    """Give the state, the criteria by letter, the reasons in words and as numbers, the recheck."""
    findings = {letter: question(evidence) for letter, question in pattern.criteria}
    state = all_of(finding.state for finding in findings.values())
    telling = _telling(list(findings.values()), state)
    reasons = list(dict.fromkeys(finding.reason.text() for finding in telling))
    plain = [finding.reason.plain() for finding in telling]
    found: dict[str, Any] = {
        "name": pattern.name,
        "state": state,
        "criteria": {letter: finding.state for letter, finding in findings.items()},
        "because": "; ".join(reasons),
        "reasons": [one for place, one in enumerate(plain) if one not in plain[:place]],
    }
    rechecks = [finding.recheck_on for finding in telling if finding.recheck_on is not None]
    if rechecks and state != YES:
        found["recheck_on"] = iso_day(max(rechecks))
    return found


def _telling(findings: list[Finding], state: str) -> list[Finding]:
    """Pick the findings that made the state what it is: the first no, the unknown ones, or all."""
    deciding = [finding for finding in findings if finding.state == state]
    return deciding[:1] if state == NO else deciding
