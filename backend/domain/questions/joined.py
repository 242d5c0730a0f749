"""All criteria of another pattern, or all of them but one."""

from collections.abc import Sequence
from dataclasses import dataclass

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding, all_of
from backend.domain.kind_of_attack import kind_of
from backend.domain.questions.shape import Question
from backend.domain.reasons import Reason

Criteria = tuple[tuple[str, Question], ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every criterion of `of` is met."""

    of: str
    criteria: Criteria

    def __call__(self, evidence: Evidence) -> Finding:
        findings = [question(evidence) for _, question in self.criteria]
        state = all_of(finding.state for finding in findings)
        if state == YES:
            return Finding(YES, Reason("all_met", {"of": self.of}))
        return _first(findings, state)


@dataclass(frozen=True, slots=True)
class AllButOne:
    """Every criterion of `of` is met but exactly one (3.5, VERIFIED [S17]).

    `attacks`: the kind of attack that comes near enough (kinds.py), "" where none is asked for; no
    when the diary has attacks and none of them can be one.
    """

    of: str
    attacks: str
    criteria: Criteria

    def __call__(self, evidence: Evidence) -> Finding:
        if self.attacks and not _near(evidence, self.attacks):
            return Finding(NO, Reason("none_near", {"of": self.of}))
        findings = [question(evidence) for _, question in self.criteria]
        missed = [
            letter
            for (letter, _), finding in zip(self.criteria, findings, strict=True)
            if finding.state == NO
        ]
        return self._judged(missed, findings)

    def _judged(self, missed: list[str], findings: list[Finding]) -> Finding:
        if len(missed) > 1:
            return Finding(NO, Reason("several_missed", {"letters": missed, "of": self.of}))
        if any(finding.state == UNKNOWN for finding in findings):
            return _first(findings, UNKNOWN)
        if missed:
            return Finding(YES, Reason("one_missed", {"letter": missed[0], "of": self.of}))
        return Finding(NO, Reason("all_met", {"of": self.of}))


def _near(evidence: Evidence, kind: str) -> bool:
    return bool(kind_of(evidence, kind).possible.any() or not evidence.attacks.rows.any())


def _first(findings: Sequence[Finding], state: str) -> Finding:
    """Give the first finding of a state, with the latest day on which to look again."""
    telling = [finding for finding in findings if finding.state == state]
    days = [finding.recheck_on for finding in telling if finding.recheck_on is not None]
    return Finding(state, telling[0].reason, max(days, default=None))
