"""Files that a job makes: beside everything, for their owner alone, gone when they must be."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import uuid4

import pytest
from flask import Flask

from backend.api import file_work, paged
from backend.api.apart import ROOT, environment_of, whole
from backend.api.file_running import COMMAND, work_on
from backend.api.file_work import Work, run
from backend.store import files_kept
from backend.store.files_kept import GoneError, Job, Kept, Wanted
from tests.api.entries import PRIVATE, erased
from tests.api.making import asked, fetched, made
from tests.browser import Browser, attack, new_id
from tests.moments import NOW

TEN_YEARS = {"as_of": "2026-03-31", "from": "2016-04-01"}


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """One database: test_exports.py has files made on both."""
    return sqlite_url


@pytest.fixture
def owner(ada: Browser, app: Flask) -> Iterator[str]:
    """The id of a person who is signed in and wrote something, with the app's context open."""
    ada.pushed(attack(new_id(), None, notes=PRIVATE))
    owner_id: str = ada.get("/api/v1/session").json["id"]
    with app.app_context():
        yield owner_id


def begun(owner: str, what: str = "tables", **choices: str) -> Work:
    """A file that is wanted, with a job that has not begun; its clock goes on a second a look."""
    now = datetime.now(UTC)
    job = Job(owner, str(uuid4()))
    files_kept.begin(Wanted(*job, what, "a tag", choices), now)
    seconds = count()
    return Work(job, stored(job), lambda: now + timedelta(seconds=next(seconds)))


def stored(job: Job, now: datetime | None = None) -> Kept:
    kept = files_kept.one(*job, now or datetime.now(UTC))
    assert kept
    return kept


def look(browser: Browser, file_id: str) -> int:
    return browser.get(f"/api/v1/files/{file_id}").status_code


def test_ten_years_of_pages_are_made_by_a_job_and_seen_as_the_pdf_has_them(ada: Browser) -> None:
    told = asked(ada, "page", **TEN_YEARS)

    assert (told["state"], told["lost"], told["done"]) == ("ready", False, told["total"])
    pdf = fetched(ada, told["id"])
    assert pdf.data.startswith(b"%PDF-")
    assert len(pdf.data) == told["size"]
    assert pdf.headers["Cache-Control"] == "no-store"
    at = f"/api/v1/files/{told['id']}/pages"
    seen = [ada.get(f"{at}/{number}.svg") for number in range(1, told["pages"] + 1)]
    assert all(one.data.startswith(b"<svg") for one in seen)
    assert ada.get(f"{at}/1.svg", **{"Accept-Encoding": "gzip"}).data.startswith(b"\x1f\x8b")
    tag = {"If-None-Match": seen[0].headers["ETag"]}
    assert ada.get(f"{at}/1.svg", **tag).status_code == 304
    assert ada.get(f"{at}/{told['pages'] + 1}.svg").status_code == 404


def test_the_job_makes_the_page_that_is_made_at_once(ada: Browser) -> None:
    ada.pushed(attack(new_id(), None))
    choices = {"as_of": "2026-03-31", "from": "2026-01-01", "language": "de", "paper": "us-letter"}
    query = "&".join(f"{name}={value}" for name, value in choices.items())

    assert made(ada, "page", **choices).data == ada.get(f"/api/v1/report.pdf?{query}").data


def test_what_is_asked_for_again_is_not_made_again_until_the_diary_or_a_choice_is_another(
    ada: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = asked(ada, "fhir", **TEN_YEARS)
    monkeypatch.setitem(file_work.MAKERS, "fhir", None)
    assert asked(ada, "fhir", **TEN_YEARS) == first
    monkeypatch.undo()
    ada.pushed(attack(new_id(), None))

    second = asked(ada, "fhir", **TEN_YEARS)
    third = asked(ada, "fhir", **TEN_YEARS, notes="included")

    assert len({one["id"] for one in (first, second, third)}) == 3
    assert [look(ada, one["id"]) for one in (first, second, third)] == [404, 404, 200]


def test_one_kind_of_file_leaves_the_others_alone(ada: Browser) -> None:
    kinds = [asked(ada, what)["id"] for what in ("tables", "fhir", "account")]

    assert [look(ada, file_id) for file_id in kinds] == [200] * 3


def test_nobody_sees_or_ends_anothers_file(ada: Browser, browser: Browser) -> None:
    told = asked(ada, "tables")
    at = f"/api/v1/files/{told['id']}"
    paths = (at, f"{at}/content", f"{at}/pages/1.svg")
    assert [browser.get(path).status_code for path in paths] == [401] * 3
    browser.sign_up("eve@example.org")

    assert [browser.get(path).status_code for path in paths] == [404] * 3
    assert browser.send("DELETE", f"/files/{told['id']}").status_code == 404
    assert look(ada, told["id"]) == 200
    assert asked(browser, "tables")["id"] != told["id"]


@pytest.mark.parametrize(
    ("choice", "field"),
    [
        ({"what": "everything"}, "what"),
        ({"what": "page"}, "as_of"),
        ({"what": "page", "as_of": "2026-03-31", "from": "2026-04-01"}, "from"),
        ({"what": "page", "as_of": "2026-03-31", "from": "1980-01-01"}, "from"),
        ({"what": "account", "language": "fr"}, "language"),
        ({"what": "fhir", "notes": "yes"}, "notes"),
    ],
)
def test_what_cannot_be_asked_is_named(ada: Browser, choice: dict[str, str], field: str) -> None:
    answer = ada.send("POST", "/files", choice)

    assert answer.status_code == 422
    assert field in answer.json["errors"]["json"]


def test_a_file_under_way_says_how_far_it_is_and_is_not_to_be_had_yet(
    ada: Browser, owner: str
) -> None:
    work = begun(owner)
    work.beat(1, 3)

    told = ada.get(f"/api/v1/files/{work.job.file_id}").json

    assert (told["state"], told["done"], told["total"]) == ("making", 1, 3)
    assert (told["size"], told["pages"], told["lost"]) == (None, None, False)
    assert fetched(ada, work.job.file_id).status_code == 409


@pytest.mark.parametrize("what", ["page", "account"])
def test_erasing_something_for_good_ends_what_is_under_way_and_drops_what_is_made(
    ada: Browser, owner: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    [entry] = ada.pulled()["episodes"]
    ready = asked(ada, "tables")["id"]
    who = {"email": "ada@example.org", "created_at": "2026-01-01T00:00:00Z"}
    work = begun(
        owner,
        what,
        as_of="2026-03-31",
        language="en",
        paper="a4",
        notes="included",
        background="included",
        who=who,
    )
    original = files_kept.put

    def put(*piece: object) -> None:
        """Let the person erase the entry when the file is read and about to be kept."""
        erased(ada, entry["id"])
        original(*piece)

    monkeypatch.setattr(files_kept, "put", put)

    run(work)

    assert look(ada, work.job.file_id) == look(ada, ready) == 404
    assert files_kept.content(*work.job) == b""
    assert PRIVATE.encode() not in made(ada, "fhir", notes="included").data


def test_a_file_that_is_let_go_is_not_made_to_its_end(ada: Browser, owner: str) -> None:
    work = begun(owner)
    assert ada.send("DELETE", f"/files/{work.job.file_id}").status_code == 204

    run(work)

    assert look(ada, work.job.file_id) == 404
    with pytest.raises(GoneError):
        work.beat(0, 1)
    with pytest.raises(GoneError):
        files_kept.end(work.job, "ready", NOW)
    work_on(work.job)


def test_a_file_goes_with_the_account(ada: Browser, owner: str) -> None:
    work = begun(owner)
    ada.send("DELETE", "/account", {"password": "correct horse battery"})

    run(work)

    assert files_kept.one(*work.job, datetime.now(UTC)) is None


def test_a_job_that_died_is_told_as_lost_and_another_takes_its_place(
    ada: Browser, owner: str
) -> None:
    dead = begun(owner, "account")
    files_kept.beat(dead.job, 1, 9, datetime.now(UTC) - timedelta(minutes=3))
    assert ada.get(f"/api/v1/files/{dead.job.file_id}").json["lost"]

    again = asked(ada, "account")

    assert (again["state"], again["lost"]) == ("ready", False)
    assert look(ada, dead.job.file_id) == 404


def test_a_fault_of_ours_is_said_and_leaves_nothing_behind(
    ada: Browser, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: object) -> bytes:
        """Fail as nobody foresaw."""
        raise ArithmeticError

    work = begun(
        owner,
        "page",
        as_of="2026-03-31",
        language="en",
        paper="a4",
        notes="included",
        background="included",
    )
    monkeypatch.setattr(paged, "pdf", breaks)
    with pytest.raises(ArithmeticError):
        run(work)
    monkeypatch.undo()

    assert ada.get(f"/api/v1/files/{work.job.file_id}").json["state"] == "failed"
    assert files_kept.picture(*work.job, 1) is None


def test_a_file_goes_after_a_day_whoever_it_belongs_to(owner: str, app: Flask) -> None:
    work = begun(owner)
    bea = Browser(app)
    bea.sign_up("bea@example.org")
    day = datetime.now(UTC) + timedelta(days=1, minutes=1)
    assert files_kept.one(*work.job, day) is None
    assert stored(work.job)

    other = Wanted(bea.get("/api/v1/session").json["id"], new_id(), "tables", "a tag", {})
    files_kept.begin(other, day)

    assert files_kept.one(*work.job, datetime.now(UTC)) is None


def test_a_job_has_a_process_of_its_own_which_says_what_came_of_it(
    ada: Browser, owner: str, app: Flask
) -> None:
    work = begun(owner)

    done = subprocess.run(  # noqa: S603 - our own command
        whole(COMMAND, *work.job),
        cwd=ROOT,
        env=environment_of(app),
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert fetched(ada, work.job.file_id).data.startswith(b"PK")
