"""The warnings of a whole diary: those of attacks with their days, and those of the person."""

from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.flags.whole import OF_THE_DIARY, SAYS
from backend.domain.summary import summarize
from backend.domain.vocabulary import RED_FLAG
from tests.domain.diaries import NOVEMBER, dose, free, kept, on

VISUAL = [{"id": "a", "symptom": "visual", "duration_minutes": 20}]


def flagged(diary: Diary) -> list[dict[str, Any]]:
    flags: list[dict[str, Any]] = summarize(diary, NOVEMBER)["flags"]
    return flags


def codes(diary: Diary) -> list[str]:
    return [f"{flag['code']} {flag['level']}" for flag in flagged(diary)]


def of_person(**patient: Any) -> list[str]:
    return codes(Diary(patient=patient))


def test_warnings_of_attacks_stand_with_their_days_and_the_reason() -> None:
    attacks = [
        on(4, onset_speed="thunderclap"),
        on(3, onset_speed="thunderclap"),
        on(9, aura=[{"symptom": "motor"}]),
    ]

    assert flagged(kept(*attacks)) == [
        {
            "code": "first_motor_aura",
            "level": "emergency",
            "on": ["2026-11-09"],
            "because": "A weakness with it is not known to have been looked into.",
        },
        {
            "code": "thunderclap",
            "level": "emergency",
            "on": ["2026-11-03", "2026-11-04"],
            "because": "It reached its worst in under a minute.",
        },
    ]


def test_the_worst_stands_first() -> None:
    attacks = [on(3, warning_signs=["fever"]), on(4, onset_speed="thunderclap")]

    diary = kept(*attacks, patient={"red_flag_answers": {"cancer_history": True}})

    assert codes(diary) == [
        "thunderclap emergency",
        "systemic_symptoms prompt",
        "cancer_history discuss",
    ]


@pytest.mark.parametrize("question", RED_FLAG)
def test_a_question_answered_with_no_or_not_at_all_raises_nothing(question: str) -> None:
    assert of_person(red_flag_answers={question: False}) == []
    assert of_person(red_flag_answers={question: None}) == []


@pytest.mark.parametrize("question", RED_FLAG)
def test_a_question_answered_with_yes_is_told_without_a_day(question: str) -> None:
    [flag] = flagged(Diary(patient={"red_flag_answers": {question: True}}))

    later = question in {"cancer_history", "painkiller_overuse_or_new_drug"}
    assert (flag["code"], flag["level"]) == (question, "discuss" if later else "prompt")
    assert (flag["on"], flag["because"]) == ([], SAYS[question])


def test_cancer_and_a_headache_that_changed_is_for_a_doctor_soon() -> None:
    answers = {"cancer_history": True, "pattern_change": True}

    assert of_person(red_flag_answers=answers) == ["cancer_history prompt", "pattern_change prompt"]


@pytest.mark.parametrize(
    ("since", "flags"),
    [
        ("2026-11-30", ["pattern_change prompt"]),
        ("2026-08-31", ["pattern_change prompt"]),
        ("2026-08-30", []),
        ("2026-12-01", []),
        (None, []),
    ],
)
def test_a_pattern_is_new_for_three_months(since: str | None, flags: list[str]) -> None:
    assert of_person(pattern_since=since) == flags


@pytest.mark.parametrize(
    ("answered_on", "flags"),
    [
        ("2026-11-30", ["immune_disorder prompt"]),
        ("2027-03-02", ["immune_disorder prompt"]),
        ("2027-03-03", []),
        ("2020-01-01", ["immune_disorder prompt"]),
    ],
)
def test_an_answer_says_nothing_of_a_time_long_before_it(
    answered_on: str, flags: list[str]
) -> None:
    patient = {"red_flag_answers": {"immune_disorder": True}, "red_flags_answered_on": answered_on}

    assert of_person(**patient) == flags


@pytest.mark.parametrize(
    ("patient", "flags"),
    [
        ({"pregnancy": "pregnant"}, ["pregnancy_or_after_birth prompt"]),
        ({"pregnancy": "after_birth_6_weeks"}, ["pregnancy_or_after_birth prompt"]),
        ({"pregnancy": "breastfeeding"}, []),
        ({"age_at_onset": 50}, ["onset_after_50 prompt"]),
        ({"age_at_onset": 49}, []),
    ],
)
def test_other_answers_of_the_background_count_too(
    patient: dict[str, Any], flags: list[str]
) -> None:
    assert of_person(**patient) == flags


def test_what_an_attack_raised_is_not_said_again_of_the_person() -> None:
    diary = kept(on(3, pain_severity="severe"), patient={"pregnancy": "pregnant"})

    assert codes(diary) == ["pregnancy_or_after_birth emergency"]


def test_what_an_attack_raised_less_gravely_is() -> None:
    attack = on(3, provoked_by=["exercise"])
    patient = {"diagnoses": [{"code": "4.2"}], "red_flag_answers": {"cough_exertion": True}}

    assert codes(kept(attack, patient=patient)) == [
        "cough_exertion prompt",
        "cough_exertion discuss",
    ]


@pytest.mark.parametrize(
    ("days", "raised"),
    [
        ((3, 4, 6), ["2026-11-03", "2026-11-04", "2026-11-06"]),
        ((3, 4, 7), []),
        ((3, 4), []),
        ((3, 3, 3), ["2026-11-03"]),
        ((1, 6, 7, 9, 20), ["2026-11-06", "2026-11-07", "2026-11-09"]),
        ((), []),
    ],
)
def test_three_auras_in_72_hours_are_told_with_their_days(
    days: tuple[int, ...], raised: list[str]
) -> None:
    attacks = [
        on(day, aura=VISUAL, pain_severity="mild", id=f"{place}") for place, day in enumerate(days)
    ]

    flags = [flag for flag in flagged(kept(*attacks)) if flag["code"] == "aura_status"]

    assert [flag["on"] for flag in flags] == ([raised] if raised else [])


@pytest.mark.parametrize("aura", [None, []])
def test_an_aura_that_nobody_recorded_is_none(aura: list[Any] | None) -> None:
    assert codes(kept(*(on(day, aura=aura) for day in (3, 4, 5)))) == []


def test_overuse_of_painkillers_is_for_the_next_visit() -> None:
    days = range(1, 31)
    often = kept(
        *(on(day) for day in days),
        doses=[dose(day) for day in days],
        patient={"pattern_since": "2024-01-01"},
    )

    summary = summarize(often, NOVEMBER)

    overused = any(
        one["state"] == "yes" for code, one in summary["patterns"].items() if code.startswith("8.2")
    )
    told = [flag["code"] for flag in summary["flags"]] == ["painkiller_overuse_or_new_drug"]
    assert overused == told


def test_an_empty_diary_raises_nothing() -> None:
    assert flagged(Diary()) == []
    assert flagged(kept(checkins=[free(3)])) == []


def test_every_warning_says_why() -> None:
    assert all(SAYS[flag.code] for flag in OF_THE_DIARY)
