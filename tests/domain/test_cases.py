"""Every case file, as a test of the engine and of the reference: what a neurologist expects."""

import re
from datetime import date
from functools import lru_cache
from itertools import groupby
from math import inf
from typing import Any

import pytest

from backend.domain.classify import classify
from backend.domain.diary import Diary
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from backend.domain.summary import summarize
from tests.domain import reference
from tests.domain.cases.days import DAY, Day, days
from tests.domain.cases.reading import Case, cases
from tests.domain.reference.clock import minutes

CASES = cases()
# The cases of clinical/cases.md 8.1; those of days stand in days.yaml.
PRINTED = {1, 2, 4, 5, 10, 11, 13, 15, 17, 19, 20, 21, 23, 26, 27, 28, 30, 33}


@lru_cache
def answers() -> dict[str, dict[str, Any]]:
    """What the public path says of each case, those of one person and clock at once."""
    told: dict[str, dict[str, Any]] = {}
    by_person = sorted(CASES, key=_whose)
    for _, alike in groupby(by_person, key=_whose):
        some = list(alike)
        frame = episodes_frame(
            [case.document for case in some], patient=some[0].patient, now=some[0].now
        )
        told |= zip(map(str, some), results(frame, classify(frame)), strict=True)
    return told


def _whose(case: Case) -> str:
    return repr((case.patient, case.now))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_attack_fits_what_a_neurologist_expects(case: Case) -> None:
    answer = answers()[str(case)]

    told = {place: answer["criteria"][place[0]][place[1]] for place in case.criteria}
    raised = {flag["code"]: flag["level"] for flag in answer["flags"]}
    assert answer["labels"] == case.labels
    assert told == case.criteria
    assert answer["verdict"] == case.expected.get("verdict", answer["verdict"])
    assert answer["duration_minutes"] == case.expected.get("minutes", answer["duration_minutes"])
    assert {code: raised.get(code, "none") for code in case.flags} == case.flags


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_reference_expects_the_same(case: Case) -> None:
    labels = reference.labels(case.document, case.patient, case.now)
    criteria = reference.criteria(case.document, case.patient, case.now)

    lasted = [None if one == inf else one for one in minutes(case.document, case.now)]
    assert labels == case.labels
    assert {place: criteria[place[0]][place[1]] for place in case.criteria} == case.criteria
    assert lasted == case.expected.get("minutes", lasted)


def test_every_printed_case_and_a_hundred_and_fifty_more_are_there() -> None:
    told = " ".join(case.expected["tests"] for case in CASES)
    named = {int(number) for number in re.findall(r"cases\.md (\d+)", told)}

    assert named == PRINTED
    assert len(CASES) >= len(PRINTED) + 150


def test_no_case_stands_twice() -> None:
    assert len({str(case) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("day", days(), ids=str)
def test_a_day_counts_as_a_neurologist_expects(day: Day) -> None:
    summary = summarize(Diary(**day.diary), date.fromisoformat(DAY))

    counted = {name: tuple(summary["windows"][0][name]) for name in day.counts}
    assert counted == day.counts
