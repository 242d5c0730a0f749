"""The desk: a list from kept counts, one diary as far as it is shared, and the notes beside it."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from backend.api import desk_running
from backend.extensions import db, limiter
from backend.store import tie_codes
from tests.api.desk import EVERYTHING, at, code_of, listed, migraine, specialist, tied
from tests.browser import Browser, change, new_id

TODAY = datetime.now(UTC).date()
DAYS = [(TODAY - timedelta(days=back)).isoformat() for back in range(1, 40)]


@pytest.fixture
def doctor(app: Flask) -> Browser:
    return specialist(app)


def counted(doctor: Browser) -> None:
    assert doctor.send("POST", "/desk/counting").status_code == 202


def test_a_diary_is_counted_once_for_each_of_its_states(ada: Browser, doctor: Browser) -> None:
    tied(ada, doctor)
    [before] = listed(doctor)
    assert (before["told"], before["stale"], before["unread"]) == (None, True, True)

    counted(doctor)
    [empty] = listed(doctor)
    assert [one["code"] for one in empty["told"]["reasons"]] == ["silent"]
    assert (empty["stale"], doctor.send("POST", "/desk/counting").json) == (False, {"stale": 0})

    ada.pushed(migraine(DAYS[0]))
    [changed] = listed(doctor)
    assert (changed["stale"], changed["unread"]) == (True, True)
    counted(doctor)
    [again] = listed(doctor)
    assert again["told"]["headache_days"]["now"][0] == 1


def test_the_list_puts_unread_and_worse_first_and_says_why(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    others = [Browser(app) for _ in range(2)]
    for number, other in enumerate(others):
        other.sign_up(f"p{number}@example.org")
        tie = tied(other, doctor)
    doctor.send("POST", f"/desk/patients/{tie}/opened")
    worse = tied(ada, doctor)
    ada.pushed(migraine(DAYS[1], onset_speed="thunderclap"))
    span = {"started_at": f"{DAYS[35]}T08:00:00Z", "time_zone": "Europe/Vienna"}
    others[0].pushed(change(new_id(), None, span=span))
    counted(doctor)

    found = listed(doctor)

    assert found[0]["id"] == worse
    assert [(one["worse"], one["unread"]) for one in found] == [
        (True, True),
        (False, True),
        (False, False),
    ]
    assert "flag_emergency" in [one["code"] for one in found[0]["told"]["reasons"]]


def test_what_was_opened_is_read_until_the_diary_changes(ada: Browser, doctor: Browser) -> None:
    tie = tied(ada, doctor)
    ada.pushed(migraine(DAYS[3]))
    assert listed(doctor)[0]["unread"]

    assert doctor.send("POST", f"/desk/patients/{tie}/opened").status_code == 204

    assert not listed(doctor)[0]["unread"]
    assert ada.get("/api/v1/ties").json["followers"][0]["opened_at"] is not None
    ada.pushed(migraine(DAYS[4]))
    assert listed(doctor)[0]["unread"]


def test_what_is_not_shared_cannot_be_read_or_counted(ada: Browser, doctor: Browser) -> None:
    entry = migraine(DAYS[2], notes="private words")
    ada.pushed(entry)
    tie = tied(ada, doctor, {"include": []})
    counted(doctor)

    [one] = listed(doctor)
    assert (one["told"]["medicine_shared"], one["told"]["born"]) == (False, None)
    assert doctor.get(at(tie, "/attacks")).status_code == 404
    assert doctor.get(at(tie, f"/attacks/{entry['entry_id']}")).status_code == 404
    assert "private words" not in doctor.get(at(tie, "/summary")).text
    asked = {"text": "Which?", "entry_id": entry["entry_id"]}
    assert doctor.send("POST", f"/desk/patients/{tie}/questions", asked).status_code == 404


def test_the_review_goes_down_from_the_report_to_one_attack(ada: Browser, doctor: Browser) -> None:
    entry = migraine(DAYS[2])
    ada.pushed(entry)
    tie = tied(ada, doctor)

    summary = doctor.get(at(tie, "/summary"))
    month = doctor.get(at(tie, f"/months/{DAYS[2][:7]}"))
    attack = doctor.get(at(tie, f"/attacks/{entry['entry_id']}"))

    assert summary.json["period"]["headache_days"][0] == 1
    assert summary.headers["Cache-Control"] == "no-store"
    assert [day["state"] for day in month.json["days"] if day["on"] == DAYS[2]] == ["migraine"]
    assert doctor.get(at(tie, "/months/2026-13")).status_code == 404
    assert doctor.get(at(tie, "/attacks")).json["of"] == 1
    assert attack.json["result"]["labels"] == ["1.1"]
    assert doctor.get(at(tie, f"/attacks/{new_id()}")).status_code == 404


def test_the_report_is_drawn_and_set_from_what_is_shared(ada: Browser, doctor: Browser) -> None:
    ada.pushed(migraine(DAYS[2]))
    tie = tied(ada, doctor)

    pages = doctor.get(at(tie, "/pages")).json["pages"]

    assert pages >= 1
    assert doctor.get(at(tie, "/pages/1.svg")).data[:4] == b"<svg"
    assert doctor.get(at(tie, f"/pages/{pages + 1}.svg")).status_code == 404
    pdf = doctor.get(at(tie, "/report.pdf"))
    assert (pdf.data[:5], pdf.headers["Cache-Control"]) == (b"%PDF-", "no-store")


def test_verdicts_stand_beside_the_rule_of_that_time_and_are_compared(
    ada: Browser, doctor: Browser
) -> None:
    entries = [migraine(day) for day in DAYS[2:5]]
    ada.pushed(*entries)
    tie = tied(ada, doctor)
    first, second, third = (f"/desk/patients/{tie}/verdicts/{one['entry_id']}" for one in entries)

    doctor.send("PUT", first, {"codes": ["1.1"], "reason": "all of it"})
    doctor.send("PUT", second, {"codes": ["2"]})
    doctor.send("PUT", third, {"codes": ["1.1"]})
    doctor.send("DELETE", third)
    doctor.send("PUT", f"/desk/patients/{tie}/verdicts/diary", {"codes": ["1.1", "8.2.2"]})

    verdicts = {one["about"]: one for one in doctor.get(at(tie)).json["verdicts"]}
    assert verdicts[entries[0]["entry_id"]]["reason"] == "all of it"
    assert [verdicts[one["entry_id"]]["rule"] for one in entries[:2]] == [["1.1"], ["1.1"]]
    assert verdicts["diary"]["codes"] == ["1.1", "8.2.2"]
    found = doctor.get("/api/v1/desk/agreement").json
    by_code = {one["code"]: one["table"] for one in found["attacks"]["codes"]}
    assert by_code["1.1"] == {"both": 1, "rule": 1, "judge": 0, "neither": 0}
    assert found["diaries"]["cases"] == 1
    doctor.send("DELETE", f"/desk/patients/{tie}/verdicts/diary")
    assert doctor.get("/api/v1/desk/agreement").json["diaries"]["cases"] == 0


def test_a_verdict_is_about_an_attack_that_can_be_read_and_names_a_code(
    ada: Browser, doctor: Browser
) -> None:
    tie = tied(ada, doctor)

    unknown = doctor.send("PUT", f"/desk/patients/{tie}/verdicts/{new_id()}", {"codes": ["1.1"]})
    odd = doctor.send("PUT", f"/desk/patients/{tie}/verdicts/diary", {"codes": ["migraine"]})

    assert (unknown.status_code, odd.status_code) == (404, 422)


def test_an_attack_that_is_erased_takes_what_was_said_of_it_along(
    ada: Browser, doctor: Browser
) -> None:
    entry = migraine(DAYS[2])
    ada.pushed(entry)
    tie = tied(ada, doctor)
    verdict = f"/desk/patients/{tie}/verdicts/{entry['entry_id']}"
    doctor.send("PUT", verdict, {"codes": ["2"], "reason": "her own words"})
    doctor.send("PUT", f"/desk/patients/{tie}/verdicts/diary", {"codes": ["2"]})

    ada.send("DELETE", f"/entries/episode/{entry['entry_id']}")

    assert [one["about"] for one in doctor.get(at(tie)).json["verdicts"]] == ["diary"]


def test_a_note_is_the_specialists_own_and_ends_with_the_tie(ada: Browser, doctor: Browser) -> None:
    tie = tied(ada, doctor)

    doctor.send("PUT", f"/desk/patients/{tie}/note", {"text": "sleeps badly"})

    assert doctor.get(at(tie)).json["note"] == "sleeps badly"
    assert "sleeps badly" not in ada.get("/api/v1/ties").text
    ada.send("DELETE", f"/ties/{tie}")
    again = tied(ada, doctor)
    assert again != tie
    assert doctor.get(at(again)).json["note"] == ""


def test_a_question_is_answered_in_the_diary_and_read_at_the_desk(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    entry = migraine(DAYS[2])
    ada.pushed(entry)
    tie = tied(ada, doctor)
    doctor.send(
        "POST",
        f"/desk/patients/{tie}/questions",
        {"text": "Did it wake you?", "entry_id": entry["entry_id"]},
    )
    [asked] = ada.get("/api/v1/ties").json["questions"]
    assert (asked["text"], asked["entry_id"]) == ("Did it wake you?", entry["entry_id"])
    assert listed(doctor)[0]["asked"] == 1

    eve = Browser(app)
    eve.sign_up("eve@example.org")
    answer = f"/ties/questions/{asked['id']}"
    assert eve.send("PUT", answer, {"text": "no"}).status_code == 404
    assert ada.send("PUT", answer, {"text": "Yes, at four."}).status_code == 204

    [one] = listed(doctor)
    assert (one["asked"], one["answered"], one["unread"]) == (0, 1, True)
    [told] = doctor.get("/api/v1/desk/questions").json["questions"]
    assert (told["answer"], told["name"], told["read_at"]) == ("Yes, at four.", "Ada", None)
    doctor.send("POST", f"/desk/patients/{tie}/opened")
    assert listed(doctor)[0]["answered"] == 0


def test_after_the_end_the_person_keeps_the_questions_and_answers_no_more(
    ada: Browser, doctor: Browser
) -> None:
    tie = tied(ada, doctor)
    doctor.send("POST", f"/desk/patients/{tie}/questions", {"text": "Did it wake you?"})
    ada.send("DELETE", f"/ties/{tie}")

    [asked] = ada.get("/api/v1/ties").json["questions"]

    late = ada.send("PUT", f"/ties/questions/{asked['id']}", {"text": "yes"})
    assert late.status_code == 404
    assert doctor.get("/api/v1/desk/questions").json["questions"] == []


def test_a_specialist_has_a_hundred_invitations_at_most(app: Flask, doctor: Browser) -> None:
    made = [doctor.send("POST", "/desk/codes").status_code for _ in range(tie_codes.MOST + 1)]

    assert (made[-2], made[-1]) == (200, 429)


def test_all_desks_are_counted_at_once_from_the_command_line(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    tied(ada, doctor)

    told = app.test_cli_runner().invoke(args=["desk-count"])

    assert told.output.strip() == "Counted 1 diaries."
    assert not listed(doctor)[0]["stale"]
    assert app.test_cli_runner().invoke(args=["desk-count", new_id()]).output == (
        "Counted 0 diaries.\n"
    )


def test_a_count_of_a_tie_that_ended_meanwhile_is_not_kept(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    tie = tied(ada, doctor)
    ada.send("DELETE", f"/ties/{tie}")

    with app.app_context():
        assert desk_running.count() == 0
        with db.engine.connect() as held:
            assert held.execute(db.text("SELECT count(*) FROM tie_digest")).scalar() == 0


def test_a_wrong_code_may_be_tried_thirty_times_an_hour(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    limiter.enabled = True
    limiter.reset()
    tried = [
        doctor.send("POST", "/desk/patients", {"code": "ABCDEFGH"}).status_code for _ in range(31)
    ]
    limiter.enabled = False

    assert (set(tried[:30]), tried[30]) == ({404}, 429)
    assert code_of(ada, EVERYTHING)
