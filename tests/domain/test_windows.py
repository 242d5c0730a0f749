"""Counts over windows, months and periods, and the denominators that stand beside them."""

from datetime import date
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, dose, free, kept, latest, on


def acute(window: dict[str, Any], *names: str) -> list[list[int]]:
    return [window["acute_medication_days"][name] for name in names]


def test_every_kept_day_makes_the_count_one_number() -> None:
    window = latest(kept(on(3), on(10)))

    assert (window["days"], window["days_recorded"]) == (30, 30)
    assert (window["headache_days"], window["headache_free_days"]) == ([2, 2], [28, 28])


def test_days_not_recorded_could_be_anything() -> None:
    window = latest(Diary(episodes=[on(3), on(10)], checkins=[free(4)]))

    assert window["days_recorded"] == 3
    assert (window["headache_days"], window["headache_free_days"]) == ([2, 29], [1, 28])


def test_days_of_intake_are_counted_and_not_tablets() -> None:
    two_in_a_day = [dose(10), dose(10, id="again"), dose(11)]

    window = latest(kept(on(10), on(11), doses=two_in_a_day))

    assert acute(window, "any", "triptan", "non_opioid") == [[2, 2], [2, 2], [0, 0]]


def test_a_dose_outside_any_attack_counts_too() -> None:
    assert acute(latest(kept(doses=[dose(10, "ibu")])), "any", "non_opioid") == [[1, 1], [1, 1]]


def test_several_classes_on_a_day_are_one_day_of_any() -> None:
    window = latest(kept(doses=[dose(10, "ibu"), dose(10, "suma")]))

    assert acute(window, "any", "triptan", "non_opioid") == [[1, 1], [1, 1], [1, 1]]


def test_a_combination_that_holds_a_triptan_is_shown_under_both() -> None:
    both = {"id": "trex", "ingredients": ["sumatriptan", "naproxen"], "use": "acute"}

    window = latest(kept(doses=[dose(10, "trex")], medications=[both]))

    assert acute(window, "combination", "triptan", "non_opioid") == [[1, 1], [1, 1], [0, 0]]


@pytest.mark.parametrize("medicine", [{"ingredients": ["propranolol"]}, {"name": "Ondansetron"}])
def test_preventives_and_what_is_not_counted_make_no_acute_day(medicine: dict[str, Any]) -> None:
    window = latest(kept(doses=[dose(10, "m")], medications=[{"id": "m", **medicine}]))

    assert acute(window, "any") == [[0, 0]]
    assert window["days_recorded"] == 30


def test_a_medicine_of_unknown_class_may_be_of_any() -> None:
    drops = {"id": "drops", "name": "Drops", "use": "acute"}

    window = latest(kept(doses=[dose(10, "drops")], medications=[drops]))

    assert acute(window, "any", "triptan", "opioid") == [[1, 1], [0, 1], [0, 1]]


def test_gepants_stand_apart() -> None:
    gepant = {"id": "g", "name": "Ubrelvy", "use": "acute"}

    window = latest(kept(doses=[dose(10, "g")], medications=[gepant]))

    assert acute(window, "any", "gepant", "triptan", "other") == [[1, 1], [1, 1], [0, 0], [0, 0]]


def test_medicines_are_known_only_where_somebody_answered() -> None:
    silent = on(10, took_medicine=None)

    window = latest(kept(silent, on(11), doses=[dose(12)], checkins=[free(13), free(14, mood=3)]))

    assert window["medicine_days_recorded"] == 4
    assert acute(window, "any") == [[1, 27]]


def test_a_check_in_that_says_nothing_of_headache_says_nothing_of_medicines() -> None:
    window = latest(Diary(checkins=[free(10, headache_free=None)]))

    assert (window["days_recorded"], window["medicine_days_recorded"]) == (1, 0)


def test_something_taken_without_a_name_is_a_day_of_any_and_perhaps_of_each_class() -> None:
    window = latest(kept(on(10, took_medicine=True)))

    assert acute(window, "any", "triptan") == [[1, 1], [0, 1]]


def test_something_taken_without_a_name_in_a_long_attack_is_on_one_of_its_days() -> None:
    window = latest(kept(on(10, 2880, took_medicine=True)))

    assert acute(window, "any", "triptan") == [[0, 3], [0, 3]]


def test_no_doses_in_a_document_says_that_nothing_was_taken() -> None:
    window = latest(Diary(episodes=[on(10, took_medicine=None, doses=[])]))

    assert window["medicine_days_recorded"] == 1


def test_windows_run_back_to_the_first_recorded_day() -> None:
    early = {"id": "c", "date": "2026-09-15", "time_zone": "UTC", "headache_free": True}

    found = summarize(Diary(checkins=[early]), NOVEMBER)["windows"]

    assert [window["from"] for window in found] == ["2026-11-01", "2026-10-02", "2026-09-02"]
    assert [window["days_recorded"] for window in found] == [0, 0, 1]


def test_months_are_calendar_months_and_the_latest_ends_on_the_as_of_day() -> None:
    early = {"id": "c", "date": "2026-09-15", "time_zone": "UTC", "headache_free": True}

    months = summarize(Diary(checkins=[early]), date(2026, 11, 12))["months"]

    assert [(one["month"], one["from"], one["to"], one["days"]) for one in months] == [
        ("2026-11", "2026-11-01", "2026-11-12", 12),
        ("2026-10", "2026-10-01", "2026-10-31", 31),
        ("2026-09", "2026-09-01", "2026-09-30", 30),
    ]


def test_what_comes_after_the_as_of_day_is_left_out() -> None:
    summary = summarize(kept(on(10), on(20), doses=[dose(25)]), date(2026, 11, 15))

    assert summary["windows"][0]["headache_days"][0] == 1
    assert summary["attack_profile"]["all"]["attacks"] == 1
    assert summary["treatment_response"]["acute"] == []


def test_the_period_is_the_latest_90_days_unless_it_is_chosen() -> None:
    diary = kept(on(10), medications=[SUMATRIPTAN, IBUPROFEN])

    assert summarize(diary, NOVEMBER)["period"]["from"] == "2026-09-02"
    assert summarize(diary, NOVEMBER, date(2026, 11, 15))["period"]["headache_days"] == [0, 0]


def test_a_period_that_begins_after_its_end_is_refused() -> None:
    with pytest.raises(ValueError, match="begins after"):
        summarize(Diary(), NOVEMBER, date(2026, 12, 1))
