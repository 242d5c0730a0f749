"""What the page says: what was left out, what stands out, and when there is no page."""

from datetime import date, timedelta
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.render import report as making
from backend.render.choices import Choices, Period
from backend.render.report import DisagreementError
from tests.domain.diaries import IBUPROFEN, SUMATRIPTAN, dose, free, kept, on, whole_month
from tests.domain.test_paper import made_on
from tests.render.made import demo, told

NOVEMBER = date(2026, 11, 30)


def said(diary: Diary, **chosen: Any) -> dict[str, Any]:
    return told(diary, NOVEMBER, date(2026, 11, 1), **chosen)


def person(**answers: Any) -> Diary:
    return kept(on(3), patient={"birth_year": 1988, **answers})


def test_what_was_left_out_by_choice_is_said() -> None:
    diary = person(family_history=["migraine"])

    assert said(diary)["header"]["left_out"] == "Left out by choice: notes."
    assert said(diary, notes=True)["header"]["left_out"] is None
    without = said(diary, background=False)
    assert "background (it counted in the rules)" in without["header"]["left_out"]
    assert without["appendix"]["background"] is None
    assert "1988" not in str(without)


def test_without_the_background_no_warning_tells_it() -> None:
    diary = person(
        red_flag_answers={"cancer_history": True, "swollen_optic_discs": True}, age_at_onset=55
    )

    assert len(said(diary)["warnings"]["flags"]) == 3
    assert said(diary, background=False)["warnings"]["flags"] == []


def test_without_the_background_what_an_attack_raised_stays() -> None:
    diary = kept(on(3, onset_speed="thunderclap"), patient={"age_at_onset": 55})

    [flag] = said(diary, background=False)["warnings"]["flags"]

    assert flag["level"] == "Warning sign, emergency"
    assert flag["on"] == "(3\u00a0Nov)"


def test_notes_go_along_only_by_choice() -> None:
    diary = kept(on(3, notes="in the dark"))

    assert "in the dark" not in str(said(diary))
    assert "in the dark" in str(said(diary, notes=True))


@pytest.mark.parametrize(
    ("ids", "says"),
    [
        ((made_on(3), made_on(5)), "all 2 attacks entered within 48 h"),
        (
            (made_on(3), made_on(9)),
            "1 of 2 attacks entered within 48 h, 1 later (by up to 4 days)",
        ),
        ((made_on(3), "imported"), "1 attack entered within 48 h; of 1 it is not known"),
        (("one", "two"), "when the attacks were entered is not known"),
    ],
)
def test_the_header_says_how_soon_attacks_were_entered(ids: tuple[str, str], says: str) -> None:
    attacks = [on(3, id=ids[0]), on(5, id=ids[1])]

    assert said(kept(*attacks))["header"]["entered"] == says


def test_a_limit_that_was_reached_stands_out() -> None:
    attacks = [on(day) for day in range(1, 13)]
    doses = [dose(day, episode_id=f"attack {day}") for day in range(1, 13)]

    page = said(kept(*attacks, doses=doses))

    assert "Triptan days: 12 of 10 days, limit reached" in page["glance"]["stands_out"]["lines"]
    [row] = [row for row in page["medicine"]["rows"] if row["name"] == "Triptan"]
    assert row["cells"][-1] == {"text": "12", "mark": "●"}
    assert row["months"] == "1 of 1"


def test_a_window_without_any_record_is_no_zero() -> None:
    first = NOVEMBER - timedelta(days=60)
    early = free(1, date=str(first))

    page = said(Diary(checkins=[early, *whole_month()]))

    assert [bar["text"] for bar in page["course"]["bars"]] == ["0\u201329", "?", "0"]
    assert page["glance"]["figures"][0]["bars"][1]["pair"] is None
    assert page["medicine"]["rows"][0]["cells"][1]["text"] == "?"


def test_no_bar_is_cut_where_there_are_more_days_than_most_have() -> None:
    few, many = (said(kept(*[on(day) for day in range(1, last)])) for last in (21, 29))

    assert (few["glance"]["top"], few["course"]["top"]) == (20, 20)
    assert (many["glance"]["top"], many["course"]["top"]) == (30, 30)


def test_few_recorded_days_are_told_with_the_number_that_was_counted_in() -> None:
    page = said(Diary(episodes=[on(3)], checkins=[free(5)]))

    figure = page["glance"]["figures"][0]

    assert (figure["big"], figure["unit"]) == ("1", "in 2 recorded days")
    assert "28 of 30 days are not recorded" in page["glance"]["stands_out"]["lines"]


def test_without_attacks_and_medicines_the_figures_say_so() -> None:
    figures = said(Diary(checkins=whole_month()))["glance"]["figures"]

    assert [figure["big"] for figure in figures] == ["0", "0", "\u2013", "\u2013"]
    assert figures[2]["unit"] == "no attack in this period"


def test_an_attack_of_which_only_the_day_is_known_says_no_more() -> None:
    day_only = {"started_at": "2026-11-03T12:00:00+01:00", "onset_precision": "day_only"}
    bare = {"id": "a", "span": {**day_only, "time_zone": "Europe/Berlin", "end_unknown": True}}

    [line] = said(Diary(episodes=[bare]))["appendix"]["attacks"]["lines"]

    assert line["cells"][:4] == ["3\u00a0Nov", "?", "?", "?"]
    assert "open" in line["cells"]


def test_a_severity_without_a_number_and_a_long_attack_are_told_in_words() -> None:
    running = on(28, pain_peak=None, pain_severity="moderate", took_medicine=None)
    running["span"] = {"started_at": "2026-11-28T08:00:00+01:00", "time_zone": "Europe/Berlin"}

    [line] = said(Diary(episodes=[running]))["appendix"]["attacks"]["lines"]

    assert line["cells"][1:3] == ["runs on", "mod."]


def test_the_background_is_told_answer_by_answer() -> None:
    diary = person(
        lifetime_attacks={"1.1": ">=5", "2": "<10"},
        onset_remembered=True,
        diagnoses=[{"id": "a", "name": "Migraine", "made_on": "2020-05-01", "made_by": "Dr. A"}],
        tests=[{"id": "b", "kind": "mri", "result": "normal"}, {"id": "c", "kind": "ct"}],
        allergies=["latex"],
        red_flag_answers={"positional": True, "progressive": None},
        red_flags_answered_on="2026-11-02",
        diagnosed_aura=[],
        indometacin_response="partial",
    )

    rows = dict(said(diary)["appendix"]["background"]["rows"])

    assert rows["Diagnoses made by a clinician"] == "Migraine (1\u00a0May\u00a02020, Dr. A)"
    assert rows["Tests and images"] == "MRI (normal); CT"
    assert rows["Attacks in a lifetime"].startswith("Like migraine, without aura: 5 or more; ")
    assert rows["Attacks in a lifetime"].endswith("fewer than 10")
    assert rows["The day it began is remembered"] == "yes"
    assert "(answered on 2\u00a0Nov\u00a02026)" in rows["Warning questions answered with yes"]
    assert rows["Aura that a clinician has looked into"] == "none"
    assert rows["Allergies"] == "latex"


def test_an_answer_of_the_background_that_says_nothing_has_no_row() -> None:
    diary = Diary(patient={"red_flag_answers": {"positional": None}})

    assert said(diary)["appendix"]["background"] is None


def test_what_does_not_fit_on_the_first_page_stands_whole_behind_it() -> None:
    long = "Why " * 40
    diary = person(questions=[{"id": str(at), "text": f"{long}{at}"} for at in range(3)])

    page = said(diary)

    assert page["questions"]["lines"][0].endswith("… (whole in the appendix)")
    assert "and 1 more" in page["questions"]["more"]
    assert f"Question: {long}2" in page["appendix"]["whole"]["lines"]


def test_more_than_four_medicines_stand_in_the_appendix() -> None:
    known = [{**IBUPROFEN, "id": f"m{at}", "name": f"Pill {at}"} for at in range(6)]
    doses = [dose(3 + at, f"m{at}") for at in range(6)]

    page = said(kept(on(3), doses=doses, medications=[*known, SUMATRIPTAN]))

    assert len(page["response"]["rows"]) == 4
    assert page["response"]["more"] == "and 2 more, see Medicines"
    assert len(page["appendix"]["medicines"]["acute"]) == 6


def test_no_page_is_made_when_list_and_count_disagree(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = making.paper

    def one_short(found: Any) -> dict[str, Any]:
        whole = paper(found)
        return {**whole, "attacks": whole["attacks"][1:]}

    monkeypatch.setattr(making, "paper", one_short)

    with pytest.raises(DisagreementError):
        said(kept(on(3)))


def test_a_year_checks_its_latest_days_against_three_windows() -> None:
    page = told(demo(), first=date(2025, 11, 23))

    assert (
        "74 days are drawn as recorded and 74 were counted" in page["appendix"]["method"]["check"]
    )


def test_the_day_it_was_made_is_the_persons_own() -> None:
    today = date(2026, 11, 22)

    assert Period(date(2026, 11, 23), None, None, today).made_on == date(2026, 11, 23)
    assert Period(date(2026, 1, 1), None, None, today).made_on == today


def test_the_head_of_the_chain_stands_on_the_foot_where_there_is_one() -> None:
    head = "7K4M-Q2XD-9F3T-WZ0A-5BMF"
    today = Period(NOVEMBER, None, None, NOVEMBER, head)

    page = making.report(Diary(), today, Choices(language="de"))

    assert page["chain"] == f"Kette {head}"
    assert told(Diary())["chain"] == ""
