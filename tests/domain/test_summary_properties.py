"""What holds of the counts of any diary: a range is a range, and knowing more only narrows it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, TENSION, dose, free, on

DROPS = {"id": "drops", "name": "Drops"}
MEDICATIONS = [SUMATRIPTAN, IBUPROFEN, DROPS]
DAYS = st.integers(1, 30)
MISSING = st.sets(st.sampled_from(["nausea", "side", "aura", "pain_severity", "took_medicine"]))


@st.composite
def attacks(draw: st.DrawFn) -> list[dict[str, Any]]:
    days = draw(st.lists(DAYS, max_size=6, unique=True))
    found = []
    for day in days:
        answers = draw(st.sampled_from([{}, TENSION, {"took_medicine": True}]))
        silent = dict.fromkeys(draw(MISSING))
        minutes = draw(st.sampled_from([20, 45, 200, 300, 2000]))
        found.append(on(day, minutes, **(answers | silent)))
    return found


@st.composite
def diaries(draw: st.DrawFn) -> Diary:
    doses = draw(st.lists(st.tuples(DAYS, st.sampled_from(["suma", "ibu", "drops"])), max_size=5))
    kept = draw(st.sets(DAYS, max_size=25))
    answer = draw(st.sampled_from([True, None]))
    return Diary(
        episodes=draw(attacks()),
        medications=MEDICATIONS,
        doses=[dose(day, name, id=f"{place}") for place, (day, name) in enumerate(doses)],
        checkins=[free(day, headache_free=answer) for day in kept],
    )


def pairs(counts: dict[str, Any]) -> Iterator[tuple[str, list[int]]]:
    for name, value in counts.items():
        if isinstance(value, list):
            yield name, value
        if isinstance(value, dict):
            yield from pairs(value)


@given(diaries())
@settings(max_examples=30, deadline=None)
def test_a_range_lies_between_nothing_and_every_day(diary: Diary) -> None:
    for window in summarize(diary, NOVEMBER)["windows"]:
        for name, (least, most) in pairs(window):
            assert 0 <= least <= most <= window["days"], name
        assert window["headache_free_days"][1] == window["days"] - window["headache_days"][0]


@given(diaries())
@settings(max_examples=30, deadline=None)
def test_every_migraine_day_is_a_leiden_headache_day(diary: Diary) -> None:
    for window in summarize(diary, NOVEMBER)["windows"]:
        assert window["migraine_days"][0] <= window["headache_days_leiden"][0]
        assert window["migraine_days"][1] <= window["headache_days_leiden"][1]


@given(diaries(), DAYS, st.sampled_from(["free", "migraine", "tension", "dose"]))
@settings(max_examples=50, deadline=None)
def test_filling_an_unrecorded_day_never_leaves_the_range(
    diary: Diary, day: int, what: str
) -> None:
    before = summarize(diary, NOVEMBER, NOVEMBER.replace(day=day))["period"]
    if recorded(diary, day):
        return
    filled = Diary(
        episodes=[
            *diary.episodes,
            *([on(day, 300, id="new")] if what == "migraine" else []),
            *([on(day, 300, id="new", **TENSION)] if what == "tension" else []),
        ],
        medications=MEDICATIONS,
        doses=[*diary.doses, *([dose(day, id="new")] if what == "dose" else [])],
        checkins=[*diary.checkins, *([free(day)] if what == "free" else [])],
    )

    after = dict(pairs(summarize(filled, NOVEMBER, NOVEMBER.replace(day=day))["period"]))

    for name, (least, most) in pairs(before):
        assert least <= after[name][0], name
        assert after[name][1] <= most, name


def recorded(diary: Diary, day: int) -> bool:
    date = NOVEMBER.replace(day=day)
    return bool(summarize(diary, date, date)["period"]["days_recorded"])


@given(diaries())
@settings(max_examples=20, deadline=None)
def test_windows_and_days_add_up(diary: Diary) -> None:
    windows = summarize(diary, NOVEMBER)["windows"]
    days = [NOVEMBER - timedelta(days=back) for back in range(30 * len(windows))]

    each = [summarize(diary, NOVEMBER, day)["period"] for day in (days[-1:] or [NOVEMBER])]

    for name in ("headache_days", "migraine_days", "severe_days", "days_recorded"):
        total = sum((first(window[name]) for window in windows), 0)
        assert total == (first(each[0][name]) if windows else 0)


def first(value: Any) -> int:
    return int(value[0] if isinstance(value, list) else value)
