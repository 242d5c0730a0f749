"""What of a diary is shared: its days, and the parts that were chosen; nothing besides."""

from datetime import date, datetime
from typing import Any

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.diary import Diary
from backend.domain.laid import lay
from backend.domain.reckoning import reckon
from backend.domain.scope import SHARED, Scope, within
from backend.domain.windows import counts
from tests import diaries as drawn
from tests.domain.diaries import NOVEMBER, SUMATRIPTAN, dose, free, on
from tests.domain.test_summary_properties import diaries
from tests.shared.corners import attack

ALL = frozenset(SHARED)
DAYS = st.integers(1, 30)


def november(first: int | None = None, last: int | None = None, without: str = "") -> Scope:
    begin = date(2026, 11, first) if first else None
    end = date(2026, 11, last) if last else None
    return Scope(begin, end, ALL - {without})


def ids(documents: Any) -> list[str]:
    return [document["id"] for document in documents]


def test_open_days_and_every_part_give_the_whole_diary() -> None:
    diary = Diary(
        patient={"birth_year": 1985},
        episodes=[on(3), {"id": "undated"}],
        medications=[SUMATRIPTAN],
        doses=[dose(3)],
        checkins=[free(4)],
    )

    assert within(diary, november()) == diary


def test_what_lies_outside_the_days_stays_with_its_person() -> None:
    diary = Diary(
        episodes=[on(3), on(10), on(20), {"id": "undated"}],
        medications=[SUMATRIPTAN],
        doses=[dose(3), dose(10), dose(20)],
        checkins=[free(4), free(10), free(21)],
    )

    shared = within(diary, november(4, 20))

    assert ids(shared.episodes) == ["attack 10", "attack 20"]
    assert ids(shared.doses) == ["dose 10 suma", "dose 20 suma"]
    assert ids(shared.checkins) == ["day 4", "day 10"]
    assert ids(within(diary, november(10)).checkins) == ["day 10", "day 21"]
    assert ids(within(diary, november(None, 9)).episodes) == ["attack 3"]


def test_days_are_those_of_the_place_where_an_attack_was() -> None:
    # Nine in the evening of the 9th in New York is the 10th in Berlin, and in UTC.
    evening = attack("2026-11-10T02:00:00Z", "2026-11-10T04:00:00Z", "America/New_York")
    over_midnight = attack("2026-11-09T22:00:00Z", "2026-11-10T03:00:00Z")

    shared = within(Diary(episodes=[evening, over_midnight]), november(10))

    assert ids(shared.episodes) == [over_midnight["id"]]


def test_an_attack_that_still_runs_reaches_up_to_now() -> None:
    running = attack("2026-11-09T12:00:00Z", None)
    diary = Diary(episodes=[running])
    now = datetime.fromisoformat("2026-11-10T12:00:00Z")

    assert ids(within(diary, november(10), now).episodes) == [running["id"]]
    assert within(diary, november(10)).episodes == []


def test_without_notes_no_entry_has_its_words() -> None:
    diary = Diary(episodes=[on(3, notes="at my sister's")], checkins=[free(3, notes="slept")])

    shared = within(diary, november(without="notes"))

    assert shared.episodes == [on(3)]
    assert shared.checkins == [free(3)]


def test_without_medicines_nothing_tells_of_them() -> None:
    told: dict[str, Any] = {
        "took_medicine": True,
        "doses": [{"drug": "sumatriptan"}],
        "suspected_triggers": ["stress", "missed_preventive"],
        "prefilled": ["took_medicine"],
    }
    exposures = {"stress": True, "missed_preventive": True}
    diary = Diary(
        episodes=[on(3, **told)],
        medications=[SUMATRIPTAN],
        doses=[dose(3)],
        checkins=[free(4, exposures=exposures), free(5, exposures=None)],
    )

    shared = within(diary, november(without="medicines"))

    silent = {name: value for name, value in on(3).items() if name != "took_medicine"}
    assert shared.episodes == [silent | {"suspected_triggers": ["stress"]}]
    assert (shared.medications, shared.doses) == ((), ())
    assert shared.checkins == [free(4, exposures={"stress": True}), free(5, exposures=None)]


def test_without_background_nothing_is_said_of_the_person() -> None:
    diary = Diary(patient={"pregnancy": "trying"}, episodes=[on(3)])

    assert within(diary, november(without="background")) == Diary(episodes=[on(3)])


def test_kinds_that_nobody_could_choose_are_never_shared() -> None:
    assert within(Diary(others={"treatments": [{"id": "one"}]}), november()).others == {}


def test_without_single_attacks_the_days_are_counted_all_the_same() -> None:
    diary = Diary(episodes=[on(3)])

    assert within(diary, november(without="attacks")) == diary


@given(diaries(), DAYS, DAYS)
@settings(max_examples=15, deadline=None)
def test_shared_days_count_as_they_do_in_the_whole_diary(diary: Diary, one: int, two: int) -> None:
    first, last = sorted((one, two))
    days = november(first, last)
    assert days.first
    assert days.last

    alone, whole = (
        reckon(lay(one, None), days.last, days.first) for one in (within(diary, days), diary)
    )

    assert counts(alone.sums, [alone.period]) == counts(whole.sums, [whole.period])


@given(drawn.diaries(), st.sets(st.sampled_from(SHARED)))
@settings(max_examples=15, deadline=None)
def test_no_diary_says_in_a_share_what_was_left_out(diary: Diary, include: set[str]) -> None:
    shared = within(diary, Scope(None, NOVEMBER, frozenset(include)))

    told = orjson.dumps([shared.episodes, shared.checkins, shared.patient]).decode()
    lists = [shared.medications, shared.doses]
    assert "notes" in include or '"notes"' not in told
    assert "medicines" in include or not any(lists)
    assert "medicines" in include or ("medicine" not in told and "missed_pre" not in told)
    assert "background" in include or not shared.patient
