"""Holding one pattern against the evidence: its state, its criteria, and why."""

from typing import Any

from backend.domain.findings import NO, YES, Evidence, Finding, all_of
from backend.domain.patterns.shape import Pattern
from backend.domain.stretches import iso_day

Judged = dict[str, Any]


def judged(pattern: Pattern, evidence: Evidence) -> Judged:
    """Give the state, the criteria by letter, the reasons in words and as numbers, the recheck."""
    asked = [(letter, question(evidence)) for letter, question in pattern.criteria]
    findings = [finding for _, finding in asked]
    state = all_of(finding.state for finding in findings)
    telling = _telling(findings, state)
    plain = [finding.reason.plain() for finding in telling]
    found: Judged = {
        "name": pattern.name,
        "state": state,
        "criteria": _by_letter(asked),
        "because": "; ".join(dict.fromkeys(finding.reason.text() for finding in telling)),
        "reasons": [one for place, one in enumerate(plain) if one not in plain[:place]],
    }
    found |= {"note": pattern.note} if pattern.note else {}
    rechecks = [finding.recheck_on for finding in telling if finding.recheck_on is not None]
    if rechecks and state != YES:
        found["recheck_on"] = iso_day(max(rechecks))
    return found


def _by_letter(asked: list[tuple[str, Finding]]) -> dict[str, str]:
    letters = dict.fromkeys(letter for letter, _ in asked)
    return {
        letter: all_of(finding.state for at, finding in asked if at == letter) for letter in letters
    }


def _telling(findings: list[Finding], state: str) -> list[Finding]:
    """Pick the findings that made the state what it is: the first no, the unknown ones, or all."""
    deciding = [finding for finding in findings if finding.state == state]
    return deciding[:1] if state == NO else deciding
