"""The files that leave an account: whole, its owner's alone, and the same as elsewhere."""

import csv
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from flask import Flask
from flask.testing import FlaskClient

from backend.api.schemas.diary import DiarySchema
from backend.cli.verifying import verified
from backend.exchange.document import read
from backend.exchange.fhir.check import faults
from tests.api.bringing import brought
from tests.api.making import made
from tests.browser import Browser, attack, change, new_id
from tests.store.chains import packed

HEADI = (
    b"_id,pain,start_date,end_date,duration,strength,medication,medication_amount,description\n"
    b"1,true,1772395200000,1772420400000,25200000,7,,0,behind the left eye\n"
)
AT_ONCE = ["document", "csv", "fhir"]
BY_A_JOB = ["tables", "fhir", "account"]


@pytest.fixture
def diary(ada: Browser) -> Browser:
    """Ada with an attack, a medicine, what she took of it, and a day; the attack was changed."""
    entry, medicine = new_id(), new_id()
    ada.pushed(attack(entry, None, pain_peak=3))
    ada.push(
        episodes=[attack(entry, 1, pain_peak=7, notes="<b>In the dark</b>")],
        medications=[change(medicine, None, name="Sumatriptan", ingredients=["sumatriptan"])],
        doses=[
            change(
                new_id(),
                None,
                episode_id=entry,
                medication_id=medicine,
                taken_at="2026-03-01T20:30:00Z",
            )
        ],
        checkins=[change(new_id(), None, date="2026-03-03", time_zone="Europe/Vienna")],
    )
    return ada


def export(browser: Browser, form: str, query: str = "") -> Any:
    return leaves(browser.get(f"/api/v1/export/{form}{query}"))


def whole(browser: Browser, what: str = "account", **choices: str) -> Any:
    return leaves(made(browser, what, **choices))


def leaves(answer: Any) -> Any:
    assert answer.status_code == 200, answer.json
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="umbra-')
    return answer


def unpacked(answer: Any) -> dict[str, bytes]:
    with ZipFile(BytesIO(answer.data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_document_is_the_whole_diary_and_fits_its_schema(diary: Browser) -> None:
    document = read(export(diary, "document").text)

    assert DiarySchema().validate(document) == {}
    assert document["counts"] | {"treatments": 0, "questionnaires": 0} == {
        **dict.fromkeys(("episodes", "medications", "doses", "checkins"), 1),
        **dict.fromkeys(("treatments", "questionnaires"), 0),
    }


def test_one_table_is_a_csv_and_all_are_a_zip_with_their_description(diary: Browser) -> None:
    answer = export(diary, "csv", "?table=doses")
    [dose] = csv.DictReader(StringIO(answer.data.decode("utf-8-sig"), newline=""))
    files = unpacked(export(diary, "csv"))

    assert answer.mimetype == "text/csv"
    assert (dose["medicine"], dose["taken_clock"]) == ("Sumatriptan", "21:30")
    described = [one["path"] for one in orjson.loads(files["datapackage.json"])["resources"]]
    assert [*described, "datapackage.json"] == list(files)


def test_the_fhir_document_hangs_together_and_holds_notes_only_when_asked(diary: Browser) -> None:
    without = export(diary, "fhir", "?as_of=2026-03-31")
    including = export(diary, "fhir", "?as_of=2026-03-31&from=2026-03-01&notes=included")

    assert without.mimetype == "application/fhir+json"
    assert faults(without.json) == []
    assert "In the dark" not in without.text
    assert "In the dark" in including.text
    assert "of 31 days recorded" in including.text


def test_the_summary_in_fhir_is_the_report(diary: Browser) -> None:
    report = diary.get("/api/v1/report?as_of=2026-03-31").json
    document = export(diary, "fhir", "?as_of=2026-03-31").json

    assert report["statement"] in document["entry"][0]["resource"]["text"]["div"]


def test_a_job_makes_the_files_that_are_given_at_once(diary: Browser) -> None:
    choice = {"as_of": "2026-03-31", "from": "2026-03-01", "notes": "included"}
    query = "?as_of=2026-03-31&from=2026-03-01&notes=included"

    assert unpacked(whole(diary, "tables")) == unpacked(export(diary, "csv"))
    made, before, after = None, None, export(diary, "fhir", query).json
    while before != after:  # it names its minute, which may end meanwhile
        before, made = after, whole(diary, "fhir", **choice).json
        after = export(diary, "fhir", query).json
    assert made == after


def test_the_account_is_one_file_with_every_state_and_a_page_to_read(diary: Browser) -> None:
    files = unpacked(whole(diary))

    states = [orjson.loads(line) for line in files["history.jsonl"].splitlines()]
    assert [one["fields"].get("pain_peak") for one in states if one["kind"] == "episode"] == [3, 7]
    assert orjson.loads(files["account.json"])["email"] == "ada@example.org"
    assert DiarySchema().validate(orjson.loads(files["umbra-diary.json"])) == {}
    assert faults(orjson.loads(files["fhir/umbra-diary.fhir.json"])) == []
    assert files["imported-rows.jsonl"] == b""
    assert {name.partition("/")[0] for name in files} == {
        *("README.txt", "index.html", "umbra-diary.json", "account.json", "history.jsonl"),
        *("check.html", "evidence.json", "imported-rows.jsonl", "fhir", "tables", "schemas"),
    }
    assert verified(packed(files), str, None)[0]
    for name in files.keys() - {"README.txt"}:
        assert name.partition("/")[0].encode() in files["README.txt"] or "tables/" in name


def test_the_page_shows_the_diary_and_runs_nothing_that_stands_in_it(diary: Browser) -> None:
    page = unpacked(whole(diary))["index.html"].decode()

    assert "2026-03-01 21:00" in page
    assert "Sumatriptan" in page
    assert "&lt;b&gt;In the dark&lt;/b&gt;" in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_the_pages_for_people_speak_the_language_that_was_asked_for(diary: Browser) -> None:
    for language, word in (("de", "Attacken"), ("es", "Crisis")):
        files = unpacked(whole(diary, language=language))

        assert f"<h2>{word}</h2>" in files["index.html"].decode()
        assert f'<html lang="{language}">' in files["index.html"].decode()
        assert "{day}" not in files["README.txt"].decode()


def test_what_was_erased_is_in_no_file(diary: Browser) -> None:
    [attack_] = read(export(diary, "document").text)["episodes"]
    diary.send("DELETE", f"/entries/episode/{attack_['id']}")

    files = unpacked(whole(diary))

    assert not [name for name, content in files.items() if b"In the dark" in content]


def test_an_empty_diary_leaves_as_what_it_is(ada: Browser) -> None:
    for form in AT_ONCE:
        assert export(ada, form).data
    for what in BY_A_JOB:
        assert whole(ada, what).data


def test_nobody_takes_a_diary_that_is_not_theirs(diary: Browser, browser: Browser) -> None:
    assert {browser.get(f"/api/v1/export/{form}").status_code for form in AT_ONCE} == {401}
    assert browser.send("POST", "/files", {"what": "account"}).status_code in {401, 403}
    browser.sign_up("eve@example.org")

    answers = [export(browser, form) for form in AT_ONCE]
    for answer in (*answers, *(whole(browser, what) for what in BY_A_JOB)):
        for content in (answer.data, *contents(answer)):
            assert b"In the dark" not in content
            assert b"2026-03-01" not in content


def contents(answer: Any) -> list[bytes]:
    return list(unpacked(answer).values()) if answer.mimetype == "application/zip" else []


def test_what_cannot_be_asked_is_named(ada: Browser) -> None:
    for query, field in (
        ("csv?table=people", "table"),
        ("fhir?notes=yes", "notes"),
        ("fhir?as_of=soon", "as_of"),
        ("fhir?as_of=2026-03-01&from=2026-03-02", "from"),
    ):
        answer = ada.get(f"/api/v1/export/{query}")

        assert answer.status_code == 422
        assert field in answer.json["errors"]["query"]


@pytest.fixture
def stranger(app: Flask) -> FlaskClient:
    """Somebody without an account or a cookie."""
    return app.test_client()


def test_the_schemas_are_published_for_anyone(stranger: FlaskClient) -> None:
    listed = stranger.get("/schemas/").json["schemas"]

    for one in listed:
        answer = stranger.get(one["path"])
        again = stranger.get(one["path"], headers={"If-None-Match": answer.headers["ETag"]})
        assert answer.json
        assert "public" in answer.headers["Cache-Control"]
        assert again.status_code == 304
    assert stranger.get("/schemas/nothing.json").status_code == 404
    assert [one["path"] for one in listed] == [
        "/schemas/umbra-diary-1.json",
        "/schemas/datapackage.json",
    ]


def test_rows_of_another_diary_leave_as_that_diary_had_them_but_for_what_was_erased(
    ada: Browser,
) -> None:
    brought(ada, HEADI, time_zone="Europe/Vienna")
    [first] = read(export(ada, "document").text)["episodes"]
    before = unpacked(whole(ada))
    ada.send("DELETE", f"/entries/episode/{first['id']}")

    after = unpacked(whole(ada))

    rows = [orjson.loads(line) for line in before["imported-rows.jsonl"].splitlines()]
    assert [(row["file"], row["source"], row["kind"]) for row in rows] == [
        ("diary.csv", "headi", "episode")
    ]
    assert "behind the left eye" in rows[0]["original"]
    assert rows[0]["entry_id"] == first["id"]
    assert b"behind the left eye" not in b"".join(after.values())
