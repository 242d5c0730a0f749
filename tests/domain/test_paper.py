"""What the page for a specialist lists besides the summary: days, attacks, cycles, cost."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from backend.domain.diary import Diary
from backend.domain.laid import lay
from backend.domain.paper import paper
from backend.domain.reckoning import reckon
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, TENSION, dose, free, kept, on

FIRST = date(2026, 11, 1)


def listed(diary: Diary, first: date | None = FIRST, as_of: date = NOVEMBER) -> dict[str, Any]:
    return paper(reckon(lay(diary, None), as_of, first))


def made_on(day: int, hour: int = 8) -> str:
    """An id that a device gave on a day of November 2026."""
    moment = datetime(2026, 11, day, hour, tzinfo=UTC)
    milliseconds = int(moment.timestamp() * 1000)
    return str(UUID(int=milliseconds << 80 | 7 << 76 | 2 << 62 | day))


def states(diary: Diary) -> list[str]:
    return [day["state"] for day in listed(diary)["days"]]


def test_each_day_says_what_it_was_for_certain() -> None:
    unsaid = {"pain_peak": None, "pain_severity": None, "aura": [{"id": "a", "symptom": "speech"}]}
    diary = Diary(
        episodes=[on(2), on(4, 60, **TENSION), on(8, 60, **unsaid)],
        medications=[SUMATRIPTAN],
        doses=[dose(9, "suma", episode_id=None)],
        checkins=[free(6)],
    )

    assert states(diary)[:9] == [
        *("not_recorded", "migraine", "not_recorded", "headache", "not_recorded", "free"),
        *("not_recorded", "open", "free"),
    ]


def test_a_day_has_its_medicine_its_aura_and_its_flow() -> None:
    aura = [{"id": "a", "symptom": "visual", "duration_minutes": 20}]
    diary = kept(
        on(3, aura=aura),
        doses=[dose(3, episode_id="attack 3")],
        checkins=[free(5, menstruation="flow"), free(6, menstruation="spotting")],
    )

    days = listed(diary)["days"]

    assert [day["on"] for day in days if day["medicine"]] == ["2026-11-03"]
    assert [day["on"] for day in days if day["aura"]] == ["2026-11-03"]
    assert [day["on"] for day in days if day["flow"]] == ["2026-11-05"]


def test_a_long_period_shows_its_latest_ninety_days() -> None:
    days = listed(Diary(), date(2020, 1, 1))["days"]

    assert len(days) == 90
    assert days[-1]["on"] == "2026-11-30"


def test_an_empty_diary_has_no_lines_and_days_of_which_nothing_is_known() -> None:
    found = listed(Diary())

    assert found["attacks"] == found["cycles"] == []
    assert {day["state"] for day in found["days"]} == {"not_recorded"}
    assert found["timeliness"] == {"attacks": 0, "known": 0, "late": 0, "longest_days": 0}
    assert found["impact"]["hours_lost"] == {"sum": 0.0, "of": 0}


def test_the_attacks_of_the_period_are_listed_the_latest_first() -> None:
    earlier = {**on(1), "id": "october", "span": {**on(1)["span"]}}
    earlier["span"]["started_at"] = "2026-10-31T08:00:00+01:00"

    attacks = listed(kept(on(3), on(20), earlier))["attacks"]

    assert [one["began"] for one in attacks] == ["2026-11-20T08:00", "2026-11-03T08:00"]


def test_what_was_not_recorded_stays_so_in_a_line() -> None:
    bare = on(3, pain_peak=None, vomiting=None, side=None, nausea=None, notes="")

    [line] = listed(kept(bare))["attacks"]

    assert [line[name] for name in ("pain_peak", "vomiting", "side", "nausea", "notes")] == [
        None
    ] * 5
    assert line["throbbing"] is True


def test_a_line_has_the_acute_medicines_in_the_order_they_were_taken() -> None:
    doses = [
        dose(3, "ibu", episode_id="attack 3", taken_at="2026-11-03T11:00:00+01:00"),
        dose(3, "suma", episode_id="attack 3", pain_after_2h=0),
        dose(4, "suma", episode_id=None),
    ]
    preventive = {"id": "prop", "name": "Propranolol", "use": "preventive"}
    doses.append(dose(3, "prop", episode_id="attack 3"))
    known = [SUMATRIPTAN, IBUPROFEN, preventive]

    [line] = listed(kept(on(3), doses=doses, medications=known))["attacks"]

    assert line["taken"] == [
        {"medicine": "Sumatriptan", "pain_free_2h": True},
        {"medicine": "Ibuprofen", "pain_free_2h": None},
    ]


def test_a_form_with_aura_that_nobody_asked_about_is_said_and_not_listed() -> None:
    asked, unasked = listed(kept(on(3), on(5, aura=None)))["attacks"][::-1]

    assert (asked["fits"], asked["aura_open"]) == (["1.1"], False)
    assert (unasked["fits"], unasked["aura_open"]) == (["1.1"], True)


def test_a_warning_of_an_attack_stands_in_its_line() -> None:
    [line] = listed(kept(on(3, onset_speed="thunderclap")))["attacks"]

    assert line["warnings"] == ["thunderclap"]


@pytest.mark.parametrize(
    ("id_", "late"),
    [
        (made_on(3, 10), 0),
        (made_on(5, 6), 0),
        (made_on(5, 8), 2),
        (made_on(12), 9),
        (made_on(1), 0),
        ("3e545b8f-14c3-5eec-8005-316f95268641", None),
        ("no id of ours", None),
    ],
)
def test_an_id_of_the_device_tells_how_late_an_attack_was_entered(
    id_: str, late: int | None
) -> None:
    [line] = listed(kept(on(3, id=id_)))["attacks"]

    assert line["days_late"] == late


def test_the_late_ones_are_counted_of_those_of_which_it_is_known() -> None:
    attacks = [on(3, id=made_on(3, 9)), on(4, id=made_on(9)), on(5)]

    assert listed(kept(*attacks))["timeliness"] == {
        "attacks": 3,
        "known": 2,
        "late": 1,
        "longest_days": 5,
    }


def test_hours_lost_and_days_in_bed_are_counted_of_those_who_said() -> None:
    attacks = [on(3, hours_lost=2.5, activity_limit=3), on(5, activity_limit=1), on(7)]

    assert listed(kept(*attacks))["impact"] == {
        "attacks": 3,
        "hours_lost": {"sum": 2.5, "of": 1},
        "in_bed": {"yes": 1, "of": 2},
    }


def test_a_cycle_has_the_days_about_its_first_day_of_flow() -> None:
    flow = [free(day, menstruation="flow") for day in (10, 11)]
    checkins = [*(free(day) for day in range(1, 31) if day not in (9, 10, 11)), *flow]

    [row] = listed(kept(on(11), checkins=checkins))["cycles"]

    assert row["day_one"] == "2026-11-10"
    assert [(day["day"], day["state"]) for day in row["days"]] == [
        (-2, "none"),
        (-1, "unknown"),
        (1, "none"),
        (2, "onset"),
        (3, "none"),
    ]


def test_days_of_a_window_outside_of_the_diary_are_not_known() -> None:
    late = date(2026, 11, 20)
    flow = free(20, menstruation="flow")

    [row] = listed(Diary(checkins=[flow]), as_of=late)["cycles"]

    assert [day["state"] for day in row["days"]] == [*["unknown"] * 2, "none", *["unknown"] * 2]


def test_only_the_latest_three_cycles_of_the_period_are_shown() -> None:
    days = [date(2026, 6, 1) + timedelta(days=28 * number) for number in range(7)]
    checkins = [
        {"id": str(day), "date": str(day), "time_zone": "UTC", "menstruation": "flow"}
        for day in days
    ]

    rows = listed(Diary(checkins=checkins), date(2026, 8, 1))["cycles"]

    assert [row["day_one"] for row in rows] == [str(day) for day in days[-3:]]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="begins after"):
        listed(Diary(), date(2026, 12, 1))
