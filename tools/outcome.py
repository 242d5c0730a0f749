"""Read a JUnit file: what ran, what was skipped and why, and what each test needed."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.marks import NEEDS


@dataclass(frozen=True)
class Outcome:
    """How a run ended: tests by need that ran, tests by need that did not, and the reasons."""

    ran: Counter[str]
    skipped: Counter[str]
    reasons: Counter[str]


def outcome(file: Path) -> Outcome:
    """Read one JUnit file that our own pytest wrote."""
    ran, skipped, reasons = Counter[str](), Counter[str](), Counter[str]()
    for case in ET.parse(file).iter("testcase"):  # noqa: S314 - written by our own run
        needs = [entry.get("value", "") for entry in case.iter("property")]
        skip = case.find("skipped")
        (ran if skip is None else skipped).update(needs)
        if skip is not None:
            reasons[skip.get("message", "no reason given")] += 1
    return Outcome(ran, skipped, reasons)


def plain(result: Outcome) -> list[str]:
    """Say in lines what was skipped and why, or that nothing was."""
    if not result.reasons:
        return ["Nothing was skipped."]
    return [f"Skipped {count}: {reason}" for reason, count in result.reasons.most_common()]


def missing(result: Outcome) -> list[str]:
    """Name each need of which no test ran, or of which any was skipped."""
    return [need for need in NEEDS if not result.ran[need] or result.skipped[need]]
