"""A patient and a specialist: tied by a code of either, seen by both, ended by either at once."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from backend.api import ties as tie_routes
from backend.extensions import db
from tests.api.desk import DOCTOR, EVERYTHING, at, code_of, followers, listed, specialist, tied
from tests.browser import Browser, new_id


@pytest.fixture
def doctor(app: Flask) -> Browser:
    return specialist(app)


def test_a_specialist_has_a_name_and_nobody_else(browser: Browser) -> None:
    browser.fetch_token()
    wish = {"email": "x@example.org", "password": "correct horse battery"}

    for more in ({"role": "specialist"}, {"name": "Eve"}, {"role": "specialist", "name": " \n"}):
        refused = browser.send("POST", "/account", wish | more)
        assert refused.status_code == 422, more


def test_a_session_says_which_kind_of_account_it_is(ada: Browser, doctor: Browser) -> None:
    told = [one.get("/api/v1/session").json for one in (ada, doctor)]

    assert [(one["role"], one["name"]) for one in told] == [
        ("patient", None),
        ("specialist", DOCTOR),
    ]


def test_a_code_of_the_patient_ties_the_two_and_both_see_it(ada: Browser, doctor: Browser) -> None:
    tie = tied(ada, doctor)

    [seen] = followers(ada)
    assert (seen["id"], seen["specialist"], seen["ended_at"]) == (tie, DOCTOR, None)
    assert seen["scope"] == {"from": None, "to": None, "include": sorted(EVERYTHING["include"])}
    assert [(one["id"], one["name"]) for one in listed(doctor)] == [(tie, "Ada")]


def test_an_invitation_says_whose_it_is_before_anything_is_shared(
    ada: Browser, doctor: Browser
) -> None:
    code = doctor.send("POST", "/desk/codes").json["code"]
    written = f" {code[:4].lower()}-{code[4:]}"

    inviter = ada.send("POST", "/ties/inviter", {"code": written})
    assert (inviter.json, listed(doctor)) == ({"specialist": DOCTOR}, [])

    wish = {"code": written, "name": "A.", "scope": {"include": []}}
    made = ada.send("POST", "/ties", wish)
    assert made.status_code == 201
    assert [(one["id"], one["name"]) for one in listed(doctor)] == [(made.json["id"], "A.")]
    assert ada.send("POST", "/ties", wish).status_code == 404


def test_a_code_works_once_and_a_new_one_takes_the_place_of_the_last(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    first, second = code_of(ada), code_of(ada)
    other = specialist(app, "eve@example.org", "Dr. Eve")

    taken = [
        who.send("POST", "/desk/patients", {"code": code}).status_code
        for who, code in ((doctor, first), (doctor, second), (other, second))
    ]

    assert taken == [404, 201, 404]


def test_a_code_is_good_for_a_day(ada: Browser, doctor: Browser, app: Flask) -> None:
    code = code_of(ada)
    with app.app_context(), db.engine.begin() as held:
        early = datetime.now(UTC) - timedelta(seconds=1)
        held.execute(db.text("UPDATE tie_code SET expires_at = :early"), {"early": early})

    assert doctor.send("POST", "/desk/patients", {"code": code}).status_code == 404
    assert timedelta(hours=24) == tie_routes.GOOD_FOR


def test_a_code_ties_nobody_to_their_own_kind(app: Flask, ada: Browser, doctor: Browser) -> None:
    other = specialist(app, "eve@example.org", "Dr. Eve")
    mine, theirs = code_of(ada), other.send("POST", "/desk/codes").json["code"]
    wish = {"name": "Ada", "scope": EVERYTHING}

    assert ada.send("POST", "/ties", wish | {"code": mine}).status_code == 404
    assert ada.send("POST", "/ties/inviter", {"code": mine}).status_code == 404
    assert doctor.send("POST", "/desk/patients", {"code": theirs}).status_code == 404


def test_of_a_code_only_a_keyed_hash_is_kept(app: Flask, ada: Browser) -> None:
    code = code_of(ada)

    with app.app_context(), db.engine.connect() as held:
        [row] = held.execute(db.text("SELECT * FROM tie_code")).all()
    assert len(row.code_hash) == 64
    assert code not in str(row)


def test_days_that_end_before_they_begin_are_refused(ada: Browser) -> None:
    scope = EVERYTHING | {"from": "2026-03-02", "to": "2026-03-01"}

    refused = ada.send("POST", "/ties/codes", {"name": "Ada", "scope": scope})

    assert refused.status_code == 422


def test_tied_again_there_is_one_tie_with_the_new_scope(ada: Browser, doctor: Browser) -> None:
    first = tied(ada, doctor)

    again = tied(ada, doctor, {"from": "2026-03-01", "to": None, "include": ["notes"]})

    assert again == first
    [seen] = followers(ada)
    assert seen["scope"] == {"from": "2026-03-01", "to": None, "include": ["notes"]}


@pytest.mark.parametrize("who", ["patient", "specialist"])
def test_either_ends_it_and_nothing_can_be_opened_from_then_on(
    who: str, ada: Browser, doctor: Browser
) -> None:
    tie = tied(ada, doctor)
    assert doctor.get(at(tie, "/summary")).status_code == 200

    ended = (
        ada.send("DELETE", f"/ties/{tie}")
        if who == "patient"
        else doctor.send("DELETE", f"/desk/patients/{tie}")
    )

    assert ended.status_code == 204
    for rest in ("", "/summary", "/attacks", "/pages", "/report.pdf", "/months/2026-03"):
        assert doctor.get(at(tie, rest)).status_code == 404, rest
    assert listed(doctor) == []
    assert doctor.get("/api/v1/desk/patients").json["taken_back"] == (who == "patient")
    assert [one["ended_by"] for one in followers(ada)] == [who]
    assert ada.send("DELETE", f"/ties/{tie}").status_code == 404


def test_a_tie_is_nobody_elses(app: Flask, ada: Browser, doctor: Browser) -> None:
    tie = tied(ada, doctor)
    other, eve = specialist(app, "eve@example.org", "Dr. Eve"), Browser(app)
    eve.sign_up("patient@example.org")

    assert other.get(at(tie)).status_code == other.get(at(new_id())).status_code == 404
    assert other.get(at(tie)).json == other.get(at(new_id())).json
    assert eve.send("DELETE", f"/ties/{tie}").status_code == 404
    assert len(followers(ada)) == 1


def test_a_specialist_has_no_diary_and_a_patient_no_desk(ada: Browser, doctor: Browser) -> None:
    tie = tied(ada, doctor)

    assert doctor.get("/api/v1/sync/changes?since=0&limit=1&epoch=1").status_code == 401
    assert doctor.get("/api/v1/ties").status_code == 401
    assert ada.get("/api/v1/desk/patients").status_code == 401
    assert ada.get(at(tie)).status_code == 401


def test_whoever_deletes_the_account_leaves_no_tie(
    app: Flask, ada: Browser, doctor: Browser
) -> None:
    tied(ada, doctor)
    code_of(ada)

    ada.send("DELETE", "/account", {"password": "correct horse battery"})

    assert listed(doctor) == []
    with app.app_context(), db.engine.connect() as held:
        for table in ("tie", "tie_code", "tie_digest", "tie_question", "tie_verdict"):
            assert held.execute(db.text(f"SELECT count(*) FROM {table}")).scalar() == 0  # noqa: S608 - names of ours
