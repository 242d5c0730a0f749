"""The work on an import: stopped, died, done twice, in a process of its own."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from flask import Flask

from backend.api.apart import ROOT, environment_of, whole
from backend.api.import_running import COMMAND, work_on
from backend.api.import_work import LONG_AGO, Work, run
from backend.store import imports_kept
from backend.store.imports_kept import Job, Kept, Superseded
from tests.api.bringing import attacks, document, episode, look, read, sent
from tests.browser import Browser, new_id
from tests.moments import NOW

MANY = 1_200
# The clock is asked at the beginning, by the reader, and when what was read is checked.
WHEN_READ = 3


@pytest.fixture
def owner(ada: Browser, app: Flask) -> Iterator[str]:
    """The id of a person who is signed in, with the app's context open."""
    owner_id: str = ada.get("/api/v1/session").json["id"]
    with app.app_context():
        yield owner_id


def claimed(owner: str, import_id: str, state: str, now: datetime = NOW) -> Job:
    """Hand an import to a job that has not begun yet."""
    kept = imports_kept.one(owner, import_id)
    assert kept
    job = Job(owner, import_id, str(uuid4()))
    assert imports_kept.claim(job, kept, state, kept.choices, now)
    return job


def many() -> bytes:
    return document(*(episode(new_id()) for _ in range(MANY)))


def stored(owner: str, import_id: str) -> Kept:
    kept = imports_kept.one(owner, import_id)
    assert kept
    return kept


def test_a_reading_that_is_stopped_leaves_nothing_and_can_begin_again(
    ada: Browser, owner: str
) -> None:
    import_id = sent(ada, document(episode()))
    job = claimed(owner, import_id, "reading")
    imports_kept.stop(owner, import_id)

    work_on(job)

    assert stored(owner, import_id).state == "stopped"
    again = ada.send("POST", f"/imports/{import_id}/reading", {})
    assert again.json["state"] == "ready"
    assert attacks(ada) == []


def test_a_stop_is_heard_while_what_was_read_is_still_checked(ada: Browser, owner: str) -> None:
    import_id = sent(ada, many())
    job = claimed(owner, import_id, "reading")
    asked = []

    def clock() -> datetime:
        """Let the person stop it once the file is read."""
        asked.append(import_id)
        if len(asked) == WHEN_READ:
            imports_kept.stop(owner, import_id)
        return NOW

    run(Work(job, stored(owner, import_id), clock))

    kept = stored(owner, import_id)
    assert (kept.state, kept.done, kept.total) == ("stopped", 0, MANY)


def test_a_writing_that_is_stopped_in_the_middle_takes_back_what_it_wrote(
    ada: Browser, owner: str
) -> None:
    import_id = read(ada, many())["id"]
    job = claimed(owner, import_id, "writing")

    def clock() -> datetime:
        """Let the person stop it as soon as something stands."""
        if attacks(ada):
            imports_kept.stop(owner, import_id)
        return NOW

    run(Work(job, stored(owner, import_id), clock))

    assert stored(owner, import_id).state == "stopped"
    assert ada.pulled()["checkpoint"] > 0
    assert attacks(ada) == []


def test_a_job_that_died_is_told_as_lost_and_its_work_is_done_once(
    ada: Browser, owner: str
) -> None:
    import_id = read(ada, many())["id"]
    dead = claimed(owner, import_id, "writing", LONG_AGO)
    assert look(ada, import_id)["lost"]

    told = ada.send("POST", f"/imports/{import_id}/writing")

    assert told.json["state"] == "done"
    assert told.json["told"]["written"]["new"] == {"episode": MANY}
    with pytest.raises(Superseded):
        imports_kept.beat(dead, 1, 2, NOW)
    work_on(dead)
    assert look(ada, import_id)["state"] == "done"


def test_two_cannot_take_one_import(ada: Browser, owner: str) -> None:
    import_id = read(ada, document(episode()))["id"]
    seen = stored(owner, import_id)
    first, second = (Job(owner, import_id, str(uuid4())) for _ in range(2))

    assert imports_kept.claim(first, seen, "writing", {}, NOW)
    assert not imports_kept.claim(second, seen, "writing", {}, NOW)
    assert not imports_kept.claim(second, stored(owner, import_id), "writing", {}, NOW)


def test_a_reader_that_breaks_says_so_and_another_try_is_open_at_once(
    ada: Browser, owner: str
) -> None:
    import_id = sent(ada, document(episode()))
    job = claimed(owner, import_id, "reading")

    with pytest.raises(ArithmeticError):
        run(Work(job, stored(owner, import_id), broken_clock))

    assert stored(owner, import_id).state == "failed"
    assert ada.send("POST", f"/imports/{import_id}/reading", {}).json["state"] == "ready"


def broken_clock() -> datetime:
    """Fail as nobody foresaw."""
    raise ArithmeticError


def test_a_job_has_a_process_of_its_own_which_says_what_came_of_it(
    ada: Browser, owner: str, app: Flask, tmp_path: Path
) -> None:
    import_id = sent(ada, document(episode()))
    job = claimed(owner, import_id, "reading", datetime.now(UTC))

    done = subprocess.run(  # noqa: S603 - our own command
        whole(COMMAND, *job), cwd=ROOT, env=environment_of(app), capture_output=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert stored(owner, import_id).told["counts"]["new"] == {"episode": 1}


def test_a_file_that_nobody_asked_for_goes_after_a_day(ada: Browser, owner: str) -> None:
    left, done = sent(ada, document(episode())), read(ada, document(episode()))["id"]
    ada.send("POST", f"/imports/{done}/writing")
    day = timedelta(days=1, minutes=1)

    imports_kept.begin(owner, new_id(), "another.csv", 1, datetime.now(UTC) + day)

    assert imports_kept.one(owner, left) is None
    assert imports_kept.sizes(owner, left) == {}
    assert imports_kept.one(owner, done)
