"""What holds of the patterns of any diary: counts are ranges, states follow from criteria."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.diary import Diary
from backend.domain.findings import all_of
from backend.domain.patterns import CATALOGUE
from backend.domain.summary import summarize
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, TENSION, dose, free, on

DAYS = st.integers(1, 30)
KINDS = st.sampled_from([{}, TENSION, {"aura": None}, {"nausea": None}, {"took_medicine": True}])
LIFETIME = st.dictionaries(
    st.sampled_from(["1.1", "1.2", "2"]), st.sampled_from(["<5", ">=5", ">=10"]), max_size=2
)


@st.composite
def diaries(draw: st.DrawFn) -> Diary:
    days = draw(st.lists(DAYS, max_size=8, unique=True))
    taken = draw(st.lists(st.tuples(DAYS, st.sampled_from(["suma", "ibu", "drops"])), max_size=6))
    since = draw(st.sampled_from([{}, {"pattern_since": "2024-02-01"}]))
    return Diary(
        patient={"lifetime_attacks": draw(LIFETIME), **since},
        episodes=[on(day, draw(st.sampled_from([40, 300])), **draw(KINDS)) for day in days],
        medications=[SUMATRIPTAN, IBUPROFEN, {"id": "drops", "name": "Drops"}],
        doses=[dose(day, name, id=f"{place}") for place, (day, name) in enumerate(taken)],
        checkins=[free(day) for day in draw(st.sets(DAYS))],
    )


def judged(diary: Diary) -> dict[str, Any]:
    summary: dict[str, Any] = summarize(diary, NOVEMBER)
    return summary


@given(diaries())
@settings(max_examples=40, deadline=None)
def test_a_state_is_what_its_criteria_say_unless_another_pattern_stands_before_it(
    diary: Diary,
) -> None:
    for code, found in judged(diary)["patterns"].items():
        own = all_of(found["criteria"].values())
        before = {reason["code"] for reason in found["reasons"]} & {
            "replaced",
            "ruled_out",
            "instead_open",
        }
        assert found["state"] == own or before, code
        assert found["because"], code


@given(diaries())
@settings(max_examples=40, deadline=None)
def test_the_codes_are_the_patterns_that_are_met_and_exclude_what_they_replace(
    diary: Diary,
) -> None:
    summary = judged(diary)

    met = [code for code, found in summary["patterns"].items() if found["state"] == "yes"]
    replaced = {code for one in CATALOGUE if one.code in met for code in one.replaces}
    unless = {code for one in CATALOGUE if one.code in met for code in one.unless}
    assert summary["codes"] == met
    assert not (replaced | unless) & set(met)


@given(diaries())
@settings(max_examples=40, deadline=None)
def test_every_range_in_a_reason_is_a_range(diary: Diary) -> None:
    reasons = [
        reason for found in judged(diary)["patterns"].values() for reason in found["reasons"]
    ]

    pairs = [value for reason in reasons for value in reason.values() if _is_pair(value)]
    assert all(0 <= least <= most for least, most in pairs)


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(x, int) for x in value)


@given(diaries())
@settings(max_examples=40, deadline=None)
def test_a_band_is_named_only_where_one_is_possible(diary: Diary) -> None:
    summary = judged(diary)

    for name in ("frequency_band", "goal_band"):
        band = summary[name]
        named = [band["band"]] if band["band"] != "undetermined" else band["possible"]
        assert band["possible"] == named
        assert band["possible"]


@given(diaries())
@settings(max_examples=40, deadline=None)
def test_every_migraine_day_has_a_rule_and_every_ruled_day_is_one(diary: Diary) -> None:
    summary = judged(diary)

    rules = summary["migraine_day_rules"]
    assert sum(bool(day["leiden"]) for day in rules) == summary["period"]["migraine_days"][0]
    assert sum(bool(day["four_hours"]) for day in rules) == summary["period"]["migraine_days_4h"][0]


@given(diaries(), DAYS)
@settings(max_examples=40, deadline=None)
def test_one_more_migraine_takes_no_criterion_of_an_attack_back(diary: Diary, day: int) -> None:
    more = Diary(
        diary.patient,
        [*diary.episodes, on(day, 300, id="one more")],
        diary.medications,
        diary.doses,
        diary.checkins,
    )

    before, after = judged(diary)["patterns"], judged(more)["patterns"]

    for letter in "BCD":
        assert before["1.1"]["criteria"][letter] in ("no", "unknown") or (
            after["1.1"]["criteria"][letter] == "yes"
        )


def test_an_empty_diary_leaves_everything_open_and_says_nothing_is_recorded() -> None:
    patterns = judged(Diary())["patterns"]

    assert {found["state"] for found in patterns.values()} == {"unknown"}
    assert judged(Diary())["medicine_limits"] == []
    assert judged(Diary())["migraine_day_rules"] == []
    assert judged(Diary())["how_sure"] is None
