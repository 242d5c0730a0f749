"""`diary import`, `diary export` and `demo`: diaries go into accounts and come out unchanged."""

from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from click.testing import Result
from flask import Flask

from backend.api.schemas.diary import DiarySchema
from backend.exchange.demonstration import demonstration
from backend.exchange.document import HEAD, diary_of, document_of, read, write
from backend.exchange.fhir.check import faults
from tests.browser import Browser
from tests.test_cli import ATTACK, ID, SPAN

ADA = "ada@example.org"
EVIDENCE_OF_ADA = ("diary", "export", "--account", ADA, "--format", "evidence")


def run(app: Flask, *args: str, given: str | bytes = b"") -> Result:
    return app.test_cli_runner().invoke(args=[*args], input=given)


def taken(app: Flask, given: str | bytes, *more: str) -> dict[str, Any]:
    ran = run(app, *("diary", "import", "-", "--account", ADA), *more, given=given)
    assert ran.exit_code == 0, ran.stderr
    found: dict[str, Any] = orjson.loads(ran.stdout)
    return found


def exported(app: Flask, *more: str) -> str:
    return run(app, *("diary", "export", "--account", ADA), *more).stdout


def by_id(document: dict[str, Any]) -> dict[str, Any]:
    """The same document with its lists in an order of their own."""
    return {
        name: sorted(value, key=lambda one: str(one["id"])) if isinstance(value, list) else value
        for name, value in document.items()
    }


def test_a_diary_comes_out_of_an_account_as_it_went_in(app: Flask, ada: Browser) -> None:
    year = demonstration(date(2026, 11, 22))

    taken(app, write(year))

    assert by_id(read(exported(app))) == by_id(document_of(year))


def test_a_second_import_adds_nothing(app: Flask, ada: Browser) -> None:
    text = write(demonstration(date(2026, 11, 22)))

    first, second = taken(app, text), taken(app, text)

    assert first["new"] == first["read"] > 400
    assert (second["new"], second["changed"]) == (0, 0)
    assert second["already_there"] == second["read"] == first["read"]


@pytest.mark.parametrize("form", ["csv", "document"])
def test_an_export_read_again_adds_nothing(app: Flask, ada: Browser, form: str) -> None:
    listed = {"id": ID.replace("1", "4"), "name": "Imigran", "ingredients": ["sumatriptan"]}
    dose = {"id": ID.replace("1", "5"), "episode_id": ID, "medication_id": listed["id"]}
    document = {
        **HEAD,
        "episodes": [{**ATTACK, "took_medicine": True}],
        "medications": [listed],
        "doses": [{**dose, "taken_at": SPAN["started_at"], "relief": "partial", "amount": 50}],
    }
    taken(app, orjson.dumps(document))

    again = taken(app, exported(app, "--format", form))

    assert (again["new"], again["changed"]) == (0, 0)


def test_a_dry_run_counts_and_writes_nothing(app: Flask, ada: Browser) -> None:
    text = orjson.dumps({**HEAD, "episodes": [ATTACK]})

    counted = taken(app, text, "--dry-run")

    assert counted["new"] == 1
    assert diary_of(DiarySchema().load(read(exported(app)))).episodes == []


def test_a_bad_row_leaves_the_account_as_it_was(app: Flask, ada: Browser) -> None:
    bad = {**ATTACK, "id": ID.replace("1", "2"), "pain_peak": 11}
    text = orjson.dumps({**HEAD, "episodes": [ATTACK, bad]})

    ran = run(app, "diary", "import", "-", "--account", ADA, given=text)

    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert read(exported(app))["episodes"] == []


def test_a_length_becomes_a_clock_time(app: Flask, ada: Browser) -> None:
    span = {"started_at": SPAN["started_at"], "time_zone": "UTC", "duration_minutes": 90}

    taken(app, orjson.dumps({**HEAD, "episodes": [{**ATTACK, "span": span}]}))

    (episode,) = read(exported(app))["episodes"]
    assert episode["span"]["ended_at"] == "2026-03-01T11:30:00+01:00"
    assert "duration_minutes" not in episode["span"]


def test_what_an_account_cannot_keep_is_refused_with_the_reason(app: Flask, ada: Browser) -> None:
    span = {"started_at": SPAN["started_at"], "time_zone": "UTC"}
    episodes = [
        {**ATTACK, "patient_age": 40},
        {"id": ID.replace("1", "2"), "span": {**span, "duration_minutes_range": [60, None]}},
        {"id": ID.replace("1", "3"), "span": {**span, "duration_minutes_range": [60, 60]}},
    ]

    counted = taken(app, orjson.dumps({**HEAD, "episodes": episodes}))

    assert counted["new"] == 1
    assert [reason.split(":")[0] for reason in counted["refused"]] == [
        "row 1 (episodes[0]), field patient_age",
        "row 2 (episodes[1]), field span.duration_minutes_range",
    ]


def test_a_medicine_of_no_known_class_is_a_word_not_understood(app: Flask, ada: Browser) -> None:
    doses = [{"drug": "sumatriptan"}, {"drug": "grandmother's tea"}]
    text = orjson.dumps({**HEAD, "episodes": [{"id": ID, "span": SPAN, "doses": doses}]})

    assert taken(app, text)["words_not_understood"] == ["grandmother's tea"]


def test_treatments_and_questionnaires_are_kept_as_they_came(app: Flask, ada: Browser) -> None:
    kept = {"id": ID, "kind": "nerve_block", "anything": [1, {"deep": None}]}

    taken(app, orjson.dumps({**HEAD, "treatments": [kept]}))

    assert read(exported(app))["treatments"] == [kept]


@pytest.mark.parametrize("command", [["import", "-"], ["export"]])
def test_an_account_that_is_not_there_is_said(app: Flask, command: list[str]) -> None:
    text = orjson.dumps({**HEAD, "episodes": [ATTACK]})

    ran = run(app, "diary", *command, "--account", "nobody@example.org", given=text)

    assert ran.exit_code == 2
    assert "nobody@example.org" in ran.stderr


def test_a_diary_comes_out_as_fhir_with_a_summary_of_the_days_asked_for(
    app: Flask, ada: Browser
) -> None:
    taken(app, orjson.dumps({**HEAD, "episodes": [{**ATTACK, "notes": "In the dark"}]}))

    told = exported(app, "--format", "fhir", "--as-of", "2026-03-31")
    noted = exported(app, "--format", "fhir", "--notes")

    assert faults(orjson.loads(told)) == []
    assert "2026-03-31: 1 of 90 days recorded" in told
    assert ("In the dark" in told, "In the dark" in noted) == (False, True)


def test_evidence_is_a_file_that_can_be_checked_and_forged_evidence_breaks(
    app: Flask, ada: Browser, tmp_path: Path
) -> None:
    taken(app, orjson.dumps({**HEAD, "episodes": [ATTACK]}))
    proof, forged = tmp_path / "proof.zip", tmp_path / "forged.zip"
    proof.write_bytes(run(app, *EVIDENCE_OF_ADA).stdout_bytes)
    with ZipFile(proof) as right, ZipFile(forged, "w") as wrong:
        for name in right.namelist():
            wrong.writestr(name, right.read(name).replace(b"severe", b"mild"))

    holds = run(app, "diary", "verify", str(proof))
    breaks = run(app, "diary", "verify", str(forged))
    none = run(app, "diary", "verify", "-", given=b"{}")

    assert (holds.exit_code, breaks.exit_code, none.exit_code) == (0, 1, 2)
    assert holds.stdout.startswith("Holds: 1 states from ")
    assert "sealed by this server" in holds.stdout
    assert "its words are not those that were sealed" in breaks.stdout
