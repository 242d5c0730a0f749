"""Menstrual migraine: P17 to P20 of clinical/cases.md 8.3, and the limits about them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.shared.corners import attack

DAY_ONE = date(2026, 3, 2)
KNOWN = {"lifetime_attacks": {"1.1": ">=5"}}
AURA = [
    {
        "id": "a",
        "symptom": "visual",
        "onset_minutes": -30,
        "duration_minutes": 20,
        "spreads_gradually": True,
        "one_sided": True,
        "positive": True,
        "fully_reversible": True,
    }
]


def onset(offset: int, cycle: int = 0, length: int = 28, **answers: Any) -> dict[str, Any]:
    """Give an attack of 1.1 on a day of a cycle: ..., -2, -1, 1, 2, ...; there is no day 0."""
    shift = offset - 1 if offset > 0 else offset
    day = DAY_ONE + timedelta(days=cycle * length + shift)
    name = f"{cycle} {offset}"
    return attack(f"{day}T09:00:00Z", f"{day}T16:00:00Z", "UTC", id=name, **answers)


def diary(
    episodes: Sequence[dict[str, Any]],
    cycles: int = 3,
    length: int = 28,
    missing: Sequence[int] = (),
    **patient: Any,
) -> Diary:
    """Keep the days from ten before the first flow to the end of the last cycle, some missing."""
    days = [day for day in range(-10, cycles * length) if day not in missing]
    checkins = [
        {
            "id": f"c{day}",
            "date": f"{DAY_ONE + timedelta(days=day)}",
            "time_zone": "UTC",
            "menstruation": "flow" if day >= 0 and day % length < 4 else "none",
        }
        for day in days
    ]
    return Diary(patient=KNOWN | patient, episodes=episodes, checkins=checkins)


def judged(kept: Diary) -> dict[str, Any]:
    last = date.fromisoformat(kept.checkins[-1]["date"])
    found: dict[str, Any] = summarize(kept, last)["patterns"]
    return found


def states(kept: Diary, code: str = "A1.1") -> list[str]:
    found = judged(kept)
    return [found[f"{code}.{form}"]["state"] for form in (1, 2, 3)]


PURE, RELATED, APART = ["yes", "no", "no"], ["no", "yes", "no"], ["no", "no", "yes"]
OPEN = ["unknown"] * 3


@pytest.mark.parametrize(
    ("episodes", "cycles", "expected"),
    [
        # P17: onsets on -2, +3, none; no other attacks.
        ([onset(-2), onset(3, 1)], 3, PURE),
        # P18: the same, and attacks at other times.
        ([onset(-2), onset(3, 1), onset(12, 1)], 3, RELATED),
        # P19: onsets on -3, +1, +4.
        ([onset(-3), onset(1, 1), onset(4, 2)], 3, APART),
        # P20: only two cycles.
        ([onset(-2), onset(3, 1)], 2, OPEN),
        ([onset(-3), onset(1, 1), onset(1, 2)], 3, RELATED),
        ([onset(1, cycle) for cycle in range(3)], 3, PURE),
        ([onset(1), onset(12, 1)], 3, APART),
        ([onset(1, cycle) for cycle in (0, 2, 3)], 6, APART),  # three of six
        ([onset(1, cycle) for cycle in (0, 2, 3, 5)], 6, PURE),  # four of six
    ],
)
def test_the_window_is_two_days_before_to_three_days_of_flow(
    episodes: list[dict[str, Any]], cycles: int, expected: list[str]
) -> None:
    assert states(diary(episodes, cycles)) == expected


def test_it_says_what_chance_would_give() -> None:
    found = judged(diary([onset(-2), onset(3, 1), onset(12, 1)]))["A1.1.2"]

    # Two of three attacks in 15 of 86 days: 0.667 over 0.174.
    told = {"inside": 2, "of": 3, "expected_percent": 17, "ratio": 3.8, "hit": [2, 2], "cycles": 3}
    assert found["reasons"][1] == {"code": "cycles_hit", "left_out": 0, **told}
    assert "3.8 times what chance would give" in found["because"]


def test_a_day_of_the_window_not_recorded_may_have_had_an_attack() -> None:
    assert states(diary([onset(1)], missing=(27,))) == ["unknown", "no", "unknown"]
    assert states(diary([onset(1)], missing=(20,))) == APART


def test_an_attack_that_lacks_an_answer_may_be_migraine() -> None:
    unclear = onset(1, 1, nausea=None, photophobia=None, phonophobia=None, vomiting=None)
    quiet: dict[str, Any] = {
        "photophobia": False,
        "phonophobia": False,
        "vomiting": False,
        "side": "both",
    }
    tension = onset(1, 1, **quiet, quality=["pressing"], nausea="none", worse_with_activity=False)

    unclear |= {"side": "both", "quality": None}

    assert states(diary([onset(1), unclear])) == ["unknown", "no", "unknown"]
    assert states(diary([onset(1), tension])) == APART


@pytest.mark.parametrize(("length", "expected"), [(20, OPEN), (21, PURE), (35, PURE), (36, OPEN)])
def test_cycles_of_21_to_35_days_count(length: int, expected: list[str]) -> None:
    episodes = [onset(1, cycle, length) for cycle in range(3)]

    assert states(diary(episodes, 3, length)) == expected


@pytest.mark.parametrize(("missing", "expected"), [(5, PURE), (6, OPEN)])
def test_a_cycle_with_too_few_days_does_not_count(missing: int, expected: list[str]) -> None:
    kept = diary([onset(1, cycle) for cycle in range(3)], missing=range(10, 10 + missing))

    assert states(kept) == expected


def test_what_does_not_count_is_said() -> None:
    kept = diary([onset(1, cycle) for cycle in range(3)], missing=range(10, 16))

    [reason] = judged(kept)["A1.1.1"]["reasons"]

    assert reason == {"code": "cycles_few", "cycles": 2, "left_out": 1, "needed": 3}


@pytest.mark.parametrize(("days", "expected"), [(76, OPEN), (77, PURE)])
def test_the_cycle_that_runs_counts_from_its_twenty_first_day(
    days: int, expected: list[str]
) -> None:
    whole = diary([onset(1, cycle) for cycle in range(3)])
    kept = Diary(
        patient=whole.patient, episodes=whole.episodes, checkins=whole.checkins[: 10 + days]
    )

    assert states(kept) == expected


def test_it_says_when_the_third_cycle_can_count() -> None:
    whole = diary([onset(1, cycle) for cycle in range(3)])
    kept = Diary(patient=whole.patient, episodes=whole.episodes, checkins=whole.checkins[:70])

    assert judged(kept)["A1.1.1"]["recheck_on"] == "2026-05-17"


def test_an_attack_that_goes_on_into_the_window_began_before_it() -> None:
    before = onset(-3, 1)
    goes_on = onset(-2, 1)

    assert states(diary([onset(1), before, goes_on])) == APART


def test_chronic_migraine_says_nothing_of_menstruation() -> None:
    every = [onset(1 + day) for day in range(84)]
    kept = diary(every, pattern_since="2025-01-01")

    found = judged(kept)

    assert found["1.3"]["state"] == "yes"
    assert not [code for code in found if code.startswith("A1.")]


def test_fewer_than_five_attacks_in_life_are_no_migraine() -> None:
    kept = diary([onset(-2), onset(3, 1)], lifetime_attacks={"1.1": "<5"})

    assert states(kept) == ["no", "no", "no"]


def test_attacks_with_aura_are_counted_apart() -> None:
    with_aura = [onset(1, cycle, aura=AURA) for cycle in range(3)]
    kept = diary(with_aura, lifetime_attacks={"1.1": ">=5", "1.2": ">=2"})

    assert states(kept, "A1.2.0") == PURE
    assert judged(kept)["A1.1.1"]["because"] == "no attack in 3 menstrual cycles"


def test_flow_after_ten_days_without_is_the_same_cycle() -> None:
    kept = diary([onset(1, cycle) for cycle in range(3)])
    again = [
        {**one, "menstruation": "flow"} if one["date"] == "2026-03-15" else one
        for one in kept.checkins
    ]

    assert states(Diary(patient=kept.patient, episodes=kept.episodes, checkins=again)) == PURE


def test_without_menstruation_nothing_is_said() -> None:
    kept = diary([onset(1)])
    silent = [{**one, "menstruation": None} for one in kept.checkins]

    assert states(Diary(patient=KNOWN, episodes=kept.episodes, checkins=silent)) == OPEN
