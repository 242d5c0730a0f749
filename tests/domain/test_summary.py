"""The summary as a whole: what it says of nothing, of a little, and of a full diary."""

import json
from datetime import date
from typing import Any

import pytest

from backend.domain.counting import counting
from backend.domain.diary import Diary
from backend.domain.medication import medicine_book
from backend.domain.patterns import CATALOGUE
from backend.domain.summary import summarize
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, TENSION, dose, free, kept, on
from tests.house.tree import ROOT
from tests.shared.corners import attack

FILES = ("counting.json", "medicines.json")
CONTRACT = ROOT / "frontend" / "src" / "contract"


# Of these features nothing is known: any label of chapter 1 or 2 is possible.
OPEN = dict.fromkeys(("side", "quality", "nausea", "pain_severity", "vomiting", "photophobia"))


def said(diary: Diary, **asked: Any) -> tuple[str, str]:
    summary = summarize(diary, NOVEMBER, **asked)
    return summary["likely_pattern"], summary["statement"]


def test_an_empty_diary_is_a_diary() -> None:
    summary = summarize(Diary(), NOVEMBER)

    assert summary["statement"] == "Nothing recorded yet."
    assert summary["likely_pattern"] == "undetermined"
    assert (summary["windows"], summary["months"], summary["codes"]) == ([], [], [])
    assert summary["period"]["headache_days"] == [0, 90]
    assert {one["state"] for one in summary["patterns"].values()} == {"unknown"}


def test_days_without_headache_are_told_from_days_without_an_entry() -> None:
    begin = date(2026, 11, 1)

    assert said(kept(), from_=begin) == ("no_headache", "No headache on 30 days recorded of 30.")
    assert said(Diary(checkins=[free(3)]), from_=begin) == (
        "undetermined",
        "No headache on 1 day recorded, too few of 30 to say more.",
    )


def test_headache_days_without_attacks_name_no_pattern() -> None:
    noted = [free(day, headache_free=None, continuous_pain="mild") for day in range(1, 11)]

    assert said(Diary(checkins=noted)) == (
        "undetermined",
        (
            "Headache on 10 of 10 days recorded, with too little said about the attacks to name a"
            " pattern."
        ),
    )


def test_the_sentence_names_what_fits_and_counts_what_does_not() -> None:
    attacks = [on(day) for day in (1, 4, 7, 10, 13, 16)]
    diary = kept(*attacks, on(20, **TENSION), on(22, nausea=None))

    assert said(diary) == (
        "likely_migraine",
        (
            "Likely migraine: what is recorded fits the criteria of migraine without aura (1.1); of"
            " 8 attacks, 7 fit the criteria of migraine and 1 fits the criteria of tension-type"
            " headache."
        ),
    )


def test_an_aura_not_asked_about_is_taken_for_none_and_that_is_said() -> None:
    attacks = [on(1, **TENSION, aura=None), on(4, **TENSION)]

    summary = summarize(kept(*attacks), NOVEMBER)

    assert (summary["likely_pattern"], summary["how_sure"]) == ("general_headache", "low")
    assert summary["statement"] == (
        "Likely tension-type headache, though from little so far: no pattern is settled yet; of 2"
        " attacks, 2 fit the criteria of tension-type headache. An aura was not asked about in 1 of"
        " them, and is taken for none."
    )


def test_codes_of_old_are_told_apart_from_a_period_that_says_little() -> None:
    attacks = [on(day, **OPEN) for day in (5, 15, 25)]

    assert said(kept(*attacks, patient={})) == (
        "undetermined",
        (
            "Not enough recorded to say which headache it is: no pattern is settled yet; of 3"
            " attacks, 3 fit none or lack an answer."
        ),
    )
    old = [on(day) for day in (1, 4, 7, 10, 13)]
    assert said(Diary(episodes=[*old, *attacks]), from_=date(2026, 11, 14)) == (
        "undetermined",
        (
            "What is recorded fits the criteria of migraine without aura (1.1), and of these 17"
            " days too little to name the likely headache; of 2 attacks, 2 fit none or lack an"
            " answer."
        ),
    )


@pytest.mark.parametrize(
    ("attacks", "silent", "sure"), [(4, 0, "low"), (5, 1, "moderate"), (5, 2, "low")]
)
def test_a_pattern_without_a_code_is_as_sure_as_its_attacks(
    attacks: int, silent: int, sure: str
) -> None:
    near = [
        on(day, photophobia=False, phonophobia=False, nausea="none")
        for day in range(1, attacks + 1)
    ]
    open_ones = [on(day, **OPEN) for day in range(20, 20 + silent)]

    assert summarize(kept(*near, *open_ones), NOVEMBER)["how_sure"] == sure


@pytest.mark.parametrize(
    ("migraine", "tension", "silent", "expected"),
    [
        (4, 0, 0, "likely_migraine"),
        (0, 4, 0, "general_headache"),
        (4, 1, 0, "mixed"),
        (5, 1, 0, "likely_migraine"),
        (2, 0, 2, "undetermined"),
        (2, 0, 1, "likely_migraine"),
    ],
)
def test_a_family_takes_part_from_a_fifth_of_the_settled_attacks(
    migraine: int, tension: int, silent: int, expected: str
) -> None:
    kinds = [{}] * migraine + [TENSION] * tension + [OPEN] * silent
    attacks = [on(day, **kind) for day, kind in enumerate(kinds, start=1)]

    assert said(kept(*attacks))[0] == expected


def test_no_sentence_says_that_somebody_has_a_headache_disorder() -> None:
    words = json.dumps(counting()["words"]).lower()

    assert "you have" not in words
    assert "suffer" not in words
    assert "diagnos" not in words


def test_the_profile_counts_answers_and_their_denominator() -> None:
    attacks = [on(1, 240), on(2, 360, side="both"), on(3, 600, side=None, photophobia=True)]

    profile = summarize(kept(*attacks), NOVEMBER)["attack_profile"]["all"]

    assert profile["duration"] == {
        "median_minutes": 360,
        "shortest": 240,
        "longest": 600,
        "answered": 3,
        "attacks": 3,
    }
    assert profile["side"]["left"] == {"yes": 1, "of": 2}
    assert profile["features"]["unilateral"] == {"yes": 1, "of": 2}
    assert profile["features"]["photophobia"] == {"yes": 1, "of": 1}
    assert profile["features"]["restless"] == {"yes": 0, "of": 0}


def test_a_length_that_is_not_known_is_no_length() -> None:
    lost = attack("2026-11-01T08:00:00Z", None, span={"end_unknown": True})

    duration = summarize(kept(lost, on(2, 361)), NOVEMBER)["attack_profile"]["all"]["duration"]

    assert (duration["median_minutes"], duration["answered"], duration["attacks"]) == (361, 1, 2)


def test_the_response_counts_only_doses_of_which_it_was_answered() -> None:
    doses = [
        dose(1, pain_after_2h=0, relief="complete"),
        dose(2, pain_after_2h=4, relief="none", returned_within_24h=False),
        dose(3),
        dose(3, "ibu"),
    ]

    [triptan, painkiller] = summarize(kept(doses=doses), NOVEMBER)["treatment_response"]["acute"]

    assert triptan == {
        "medication": "Sumatriptan",
        "overuse_class": "triptan",
        "doses": 3,
        "days": 3,
        "pain_free_2h": {"yes": 1, "of": 2},
        "relieved": {"yes": 1, "of": 2},
        "returned_within_24h": {"yes": 0, "of": 1},
    }
    assert (painkiller["medication"], painkiller["pain_free_2h"]) == (
        "Ibuprofen",
        {"yes": 0, "of": 0},
    )


def test_suspected_triggers_are_counted_and_nothing_more_is_claimed() -> None:
    attacks = [
        on(1, suspected_triggers=["stress", "food:cheese"]),
        on(2, suspected_triggers=["stress"]),
        on(3, suspected_triggers=[]),
        on(4, suspected_triggers=["noise"], prefilled=["suspected_triggers"]),
        on(5),
    ]

    assert summarize(kept(*attacks), NOVEMBER)["triggers"] == {
        "stress": {"yes": 2, "of": 3},
        "food:cheese": {"yes": 1, "of": 3},
    }


def test_an_episode_without_a_start_is_passed_over() -> None:
    summary = summarize(Diary(episodes=[{"id": "x"}, on(3)]), NOVEMBER)

    assert summary["attack_profile"]["all"]["attacks"] == 1


def test_a_summary_is_plain_json() -> None:
    diary = kept(on(3), doses=[dose(3)], medications=[SUMATRIPTAN, IBUPROFEN])

    summary = summarize(diary, NOVEMBER)

    assert json.loads(json.dumps(summary)) == summary


def test_every_pattern_that_is_replaced_is_in_the_catalogue() -> None:
    codes = {pattern.code for pattern in CATALOGUE}

    assert {code for pattern in CATALOGUE for code in pattern.replaces} <= codes


def test_the_phones_counting_rules_and_drug_table_are_current() -> None:
    written = {name: json.loads((CONTRACT / name).read_text()) for name in FILES}

    ours = {"counting.json": counting(), "medicines.json": medicine_book()}
    assert written == json.loads(json.dumps(ours))
