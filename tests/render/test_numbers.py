"""The same numbers in the PDF, in the JSON, on the screen and in FHIR, read back from the PDF.

The screen is held to the JSON by the cases of tests/shared/summaries.json, which Vitest reads.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange.fhir.summaries import summary_observations
from tests.render.made import MORNING, TODAY, demo, pdf_in, text_of, told
from tests.shared.corners import CORNERS

PERSON = "11111111-1111-4111-8111-111111111111"
MEASURES = {
    "Headache": "headache_days",
    "Migraine": "migraine_days",
    "Moderate or severe": "severe_days",
    "With aura": "aura_days",
    "Headache-free": "headache_free_days",
}
CLASSES = {"Any acute": "any", "Non-opioid": "non_opioid", "Triptan": "triptan"}
COUNT = re.compile(r"(?<![\w.])(\d+)(?:\N{EN DASH}(\d+))?(?![\w.])")
DIARIES = {
    "a year": demo(),
    **{
        case["name"]: Diary(**case["diary"])
        for case in CORNERS
        if case["name"] in ("every day for 90 days", "doses inside the attack", "empty")
    },
}


@pytest.fixture(scope="module", params=DIARIES, ids=str)
def diary(request: pytest.FixtureRequest) -> Diary:
    """Diaries with much, with little, and with nothing in them."""
    return DIARIES[request.param]


@pytest.fixture(scope="module")
def summary(diary: Diary) -> dict[str, Any]:
    return summarize(diary, TODAY, now=MORNING)


@pytest.fixture(scope="module")
def lines(diary: Diary, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The first page of the PDF, line by line."""
    folder: Path = tmp_path_factory.mktemp("page")
    return text_of(pdf_in(folder, told(diary)), "-l", "1").splitlines()


def counts(lines: list[str], name: str, many: int) -> list[list[int]]:
    """The first numbers behind the name of a row, each as [min, max]."""
    row = re.compile(rf"\s*{re.escape(name)}\s+[\d?\u2013]")
    found = next(line for line in lines if row.match(line))
    pairs = COUNT.findall(found.split(name, 1)[1])[:many]
    return [[int(least), int(most or least)] for least, most in pairs]


def test_the_days_of_the_pdf_are_those_of_the_json(
    lines: list[str], summary: dict[str, Any]
) -> None:
    shown = list(reversed(summary["windows"][:3]))

    for name, measure in MEASURES.items() if shown else ():
        assert counts(lines, name, len(shown)) == [window[measure] for window in shown]


def test_the_medicine_days_of_the_pdf_are_those_of_the_json(
    lines: list[str], summary: dict[str, Any]
) -> None:
    shown = list(reversed(summary["windows"][:3]))

    for name, kind in CLASSES.items() if shown else ():
        limit = 0 if kind == "any" else 1
        told_days = counts(lines, name, len(shown) + limit)[limit:]
        assert told_days == [window["acute_medication_days"][kind] for window in shown]


def test_the_days_recorded_and_the_attacks_of_the_pdf_are_those_of_the_json(
    lines: list[str], summary: dict[str, Any]
) -> None:
    text, period = "\n".join(lines), summary["period"]
    profile = summary["attack_profile"]

    assert f"{period['days_recorded']} of {period['days']} days recorded" in text
    for name, told_of in (("migraine", "migraine attack"), ("all", "attack")):
        if profile["migraine" if name == "migraine" else "all"]["attacks"] and (
            name == "migraine" or not profile["migraine"]["attacks"]
        ):
            counted = f"({profile[name]['attacks']} of {profile['all']['attacks']} attacks)"
            assert f"Typical {told_of} {counted}" in text


def test_what_medicines_did_is_the_same(lines: list[str], summary: dict[str, Any]) -> None:
    text = "\n".join(lines)

    for medicine in summary["treatment_response"]["acute"]:
        free = medicine["pain_free_2h"]
        answered = rf"{free['yes']}\s+of\s+{free['of']}" if free["of"] else r"\?"
        row = rf"{re.escape(medicine['medication'])}\s+{medicine['days']}\s+{answered}"
        assert re.search(row, text)


def test_fhir_has_the_numbers_of_the_pdf(lines: list[str], summary: dict[str, Any]) -> None:
    days = [
        one
        for one in summary_observations(summary, PERSON)
        if one["code"]["coding"][0]["code"] == "window"
    ]

    for name, measure in MEASURES.items() if days else ():
        ranges = [range_of(one, measure) for one in reversed(days[:3])]
        assert counts(lines, name, len(ranges)) == ranges


def range_of(observation: dict[str, Any], measure: str) -> list[int]:
    found = next(
        part["valueRange"]
        for part in observation["component"]
        if part["code"]["coding"][-1]["code"] == measure
    )
    return [found["low"]["value"], found["high"]["value"]]
