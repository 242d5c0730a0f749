"""Every warning at its limits: just raised, just not, and not where nobody said (flag_cases.json).

Vitest reads the same rows (frontend/src/rules/flags.test.ts).
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from backend.domain.flags import CATALOGUE, emergencies, flags_of
from backend.domain.flags.signs import SIGNS
from backend.domain.frames import TRUTHS, episodes_frame
from backend.domain.vocabulary import FLAG_LEVEL, RED_FLAG, WARNING_SIGN

CASES: list[list[Any]] = json.loads(
    (Path(__file__).parents[1] / "shared" / "flag_cases.json").read_text(encoding="utf-8")
)
SPAN = {"started_at": "2026-03-01T10:00:00+01:00", "time_zone": "Europe/Berlin"}


def episode(answers: dict[str, Any]) -> dict[str, Any]:
    """An attack of five hours with these answers; they may give it another length."""
    span = SPAN | answers.get("span", {"duration_minutes": 300})
    return {"id": "a", **answers, "span": span}


def raised(answers: dict[str, Any], patient: dict[str, Any]) -> list[str]:
    """The flags of one attack, each as code and level."""
    return said_of(flags_of(episodes_frame([episode(answers)], patient=patient)))[0]


def said_of(flags: pd.DataFrame) -> list[list[str]]:
    """Each row's flags, each as code and level."""
    return [
        [f"{code} {level}" for code, level in row.items() if isinstance(level, str)]
        for row in flags.to_dict("records")
    ]


@pytest.mark.parametrize(("says", "answers", "patient", "expected"), CASES)
def test_a_warning_is_raised_by_what_was_said_and_by_nothing_else(
    says: str, answers: dict[str, Any], patient: dict[str, Any], expected: list[str]
) -> None:
    assert raised(answers, patient) == expected, says


def test_every_level_of_every_rule_is_raised_by_some_case() -> None:
    shown = {flag for _, _, _, expected in CASES for flag in expected}

    assert shown == {f"{flag.code} {level}" for flag in CATALOGUE for level, _ in flag.raised}


@pytest.mark.parametrize(
    ("code", "level", "text"),
    [
        (flag.code, level, text)
        for flag in CATALOGUE
        for level, texts in flag.raised
        for text in texts
    ],
)
def test_the_signs_of_a_text_alone_raise_its_level_or_a_graver_one(
    code: str, level: str, text: str
) -> None:
    wanted = [sign for sign in text.split() if not sign.startswith("!")]
    signs = np.array([sum(1 << SIGNS.index(sign) for sign in wanted)])

    found = flags_of(pd.DataFrame({"signs": signs}))[code][0]

    assert FLAG_LEVEL.index(found) <= FLAG_LEVEL.index(level)


def test_every_warning_sign_that_may_be_said_stands_in_some_rule() -> None:
    assert {*WARNING_SIGN} <= {*SIGNS}


def test_a_word_alone_means_one_thing() -> None:
    assert not {*WARNING_SIGN} & {*RED_FLAG, *TRUTHS}
    assert not {*RED_FLAG} & {*TRUTHS}


def test_the_signs_fit_into_one_integer() -> None:
    assert len(SIGNS) <= 63


def test_a_prefilled_sign_raises_nothing() -> None:
    answers = {"provoked_by": ["posture"], "prefilled": ["provoked_by"]}

    assert raised(answers, {}) == []


def test_flags_of_many_attacks_are_those_of_each_by_itself() -> None:
    alone = [(episode(answers), expected) for _, answers, person, expected in CASES if not person]

    flags = flags_of(episodes_frame([document for document, _ in alone]))

    assert said_of(flags) == [expected for _, expected in alone]


def test_an_emergency_is_a_row_with_a_flag_of_that_level() -> None:
    frame = episodes_frame([episode(answers) for _, answers, _, _ in CASES])

    assert emergencies(frame).tolist() == (flags_of(frame) == "emergency").any(axis=1).tolist()


def test_of_no_attack_there_is_no_flag() -> None:
    frame = episodes_frame([])

    assert flags_of(frame).empty
    assert emergencies(frame).tolist() == []


def test_each_rule_says_why_and_on_whose_word() -> None:
    assert all(flag.says and flag.source and flag.certainty for flag in CATALOGUE)
    assert len({flag.code for flag in CATALOGUE}) == len(CATALOGUE)
