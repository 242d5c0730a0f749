"""Every patient of the files: which patterns a whole diary fits, and what is said of it."""

from functools import cache
from typing import Any

import pytest

from backend.domain.summary import summarize
from tests.domain.diaries import NOVEMBER
from tests.domain.patients.reading import Patient, patients

PATIENTS = patients()
BY_NAME = {str(patient): patient for patient in PATIENTS}
WORDS = {True: "yes", False: "no", "unknown": "unknown"}


@cache
def summary_of(name: str) -> dict[str, Any]:
    return summarize(BY_NAME[name].diary, NOVEMBER)


def told(patient: Patient, name: str) -> dict[str, Any]:
    """Give one of the expected answers, by code."""
    return {str(code): one for code, one in (patient.expected.get(name) or {}).items()}


@pytest.mark.parametrize("patient", PATIENTS, ids=str)
def test_a_diary_fits_what_a_neurologist_expects(patient: Patient) -> None:
    summary = summary_of(str(patient))
    judged = summary["patterns"]

    states = {code: WORDS[state] for code, state in told(patient, "is").items()}
    replaced = {code: str(by) for code, by in told(patient, "replaced").items()}
    rechecks = {code: f"{day}" for code, day in told(patient, "recheck").items()}
    assert summary["codes"] == patient.codes
    assert {code: judged[code]["state"] for code in states} == states
    assert {code: judged[code]["replaced_by"] for code in replaced} == replaced
    assert {code: judged[code]["recheck_on"] for code in rechecks} == rechecks
    because = told(patient, "because")
    assert {code: judged[code]["because"] for code in because} == because


@pytest.mark.parametrize("patient", PATIENTS, ids=str)
def test_what_a_person_reads_first(patient: Patient) -> None:
    summary = summary_of(str(patient))

    likely = [summary["likely_pattern"], summary["how_sure"]]
    limits = {one["code"]: one["level"] for one in summary["medicine_limits"]}
    says = {one["code"]: one["because"] for one in summary["medicine_limits"]}
    assert likely == patient.expected.get("likely", likely)
    assert limits == patient.expected.get("limits", limits)
    assert {code: says[code] for code in told(patient, "says")} == told(patient, "says")
    band = summary["frequency_band"]["band"]
    assert band == patient.expected.get("frequency", band)


def test_no_pattern_is_met_that_is_not_among_the_codes() -> None:
    for patient in PATIENTS:
        summary = summary_of(str(patient))

        met = [code for code, one in summary["patterns"].items() if one["state"] == "yes"]
        assert summary["codes"] == met, str(patient)
