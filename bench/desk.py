"""A desk with 2,000 diaries and 400,000 attacks in PostgreSQL: its list and a review, in ms."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import orjson
from flask import Flask
from sqlalchemy import text

from backend import create_app
from backend.api import desk_running
from backend.extensions import db, limiter
from backend.settings import Settings
from backend.store import people
from bench.row import Row, tell
from bench.served import databases
from tests.browser import PASSWORD, Browser

PATIENTS, ATTACKS = 2_000, 200
ROUNDS = 15
NOW = datetime.now(UTC)
DOCTOR = "desk@example.org"
SECRET = "a secret that only this bench knows, and long"  # noqa: S105 - of nobody
# Counting costs the same for each; so many are counted here, the others get what these have.
COUNTED = 40
WITHIN = 300.0
LIST_ROWS = """
SELECT t.id, t.name, t.opened_at, p.revision, d.day, d.told
FROM tie t JOIN person p ON p.id = t.patient_id LEFT JOIN tie_digest d ON d.tie_id = t.id
WHERE t.specialist_id = :id AND t.ended_at IS NULL
"""
SHEET = "language=en&paper=a4"
DIARY_ROWS = "SELECT kind, id, fields FROM entry WHERE owner_id = :id ORDER BY revision"
SCOPE = '{"first":null,"last":null,"include":["attacks","background","medicines","notes"]}'
PERSON = """INSERT INTO person
 (id, email, password_hash, session_version, revision, epoch, created_at, role)
 VALUES (:id, :email, '', 1, :revision, 1, :now, 'patient')"""
TIE = """INSERT INTO tie
 (id, patient_id, specialist_id, name, scope, made_at, opened_epoch, opened_revision, note)
 VALUES (:tie, :id, :doctor, :name, :scope, :now, 0, 0, '')"""
ENTRY = """INSERT INTO entry (owner_id, id, kind, revision, fields, erased_revision)
 VALUES (:owner, :id, 'episode', :revision, :fields, 0)"""
SAME = """INSERT INTO tie_digest (tie_id, epoch, revision, day, made_at, told)
 SELECT t.id, 1, :revision, d.day, d.made_at, d.told
 FROM tie t CROSS JOIN (SELECT * FROM tie_digest LIMIT 1) d
 WHERE t.id NOT IN (SELECT tie_id FROM tie_digest)"""


def attack(chance: random.Random, number: int) -> str:
    """Write one attack as it lies in the table."""
    started = NOW - timedelta(minutes=chance.randrange(2 * 365 * 1440) + 1_000)
    span = {
        "started_at": started.isoformat(),
        "ended_at": (started + timedelta(hours=chance.randint(2, 20))).isoformat(),
        "time_zone": "Europe/Berlin",
    }
    said = {
        "side": chance.choice(("left", "right", "both")),
        "quality": [chance.choice(("throbbing", "pressing"))],
        "pain_severity": chance.choice(("mild", "moderate", "severe")),
        "nausea": chance.choice(("none", "mild", "moderate")),
        "photophobia": chance.random() < 0.7,
        "phonophobia": chance.random() < 0.6,
        "worse_with_activity": chance.random() < 0.6,
        "aura": [],
    }
    return orjson.dumps({"span": span, **said, "pain_peak": number % 10}).decode()


def fill(doctor: str) -> None:
    """Write all people, ties and attacks in bulk."""
    chance = random.Random(6)  # noqa: S311 - the same diaries every time, no secret
    with db.engine.begin() as held:
        for number in range(PATIENTS):
            owner = str(UUID(int=number + 1))
            row = {"id": owner, "email": f"p{number}@example.org", "revision": ATTACKS, "now": NOW}
            held.execute(text(PERSON), row)
            row |= {"tie": str(UUID(int=10**9 + number)), "doctor": doctor, "scope": SCOPE}
            held.execute(text(TIE), row | {"name": f"Patient {number:04}"})
            entries = [
                {
                    "owner": owner,
                    "id": str(UUID(int=10**12 + number * ATTACKS + each)),
                    "revision": each + 1,
                    "fields": attack(chance, each),
                }
                for each in range(ATTACKS)
            ]
            held.execute(text(ENTRY), entries)
    with db.engine.begin() as held:
        held.execute(text("ANALYZE"))


def middle(act: Callable[[], object]) -> float:
    """Give the middle of some rounds in milliseconds of wall clock."""
    act()
    took = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        act()
        took.append((time.perf_counter() - begin) * 1000)
    return statistics.median(took)


def rows(statement: str, of: str) -> Callable[[], object]:
    """Fetch rows by themselves: what the database takes, with its driver."""

    def fetch() -> Any:
        with db.engine.connect() as held:
            return held.execute(text(statement), {"id": of}).all()

    return fetch


def got(browser: Browser, path: str) -> Callable[[], object]:
    def get() -> None:
        answer = browser.get(f"/api/v1/desk/patients{path}")
        assert answer.status_code == 200, answer.text

    return get


def anew(browser: Browser, path: str) -> Callable[[], object]:
    """Ask with another first day each time, so that nothing kept is handed out."""
    earlier = count(90)

    def get() -> None:
        got(browser, f"{path}from={(NOW - timedelta(days=next(earlier))).date()}")()

    return get


def tell_beside(what: str, ours: float, database: float) -> None:
    tell(
        Row(
            what=what,
            measured=ours,
            baseline=database,
            unit="ms",
            baseline_is="the database's own time for the rows",
            goal=f"in {WITHIN:.0f} ms",
            met=ours <= WITHIN,
            note=f"{PATIENTS:,} diaries, {PATIENTS * ATTACKS:,} attacks, PostgreSQL",
        )
    )


def measure(app: Flask, doctor: str) -> None:
    """Count some diaries, then measure list, review and one attack."""
    begin = time.process_time()
    with app.app_context():
        counted_some(doctor)
    each = (time.process_time() - begin) * 1000 / COUNTED
    browser = Browser(app)
    browser.sign_in(DOCTOR)
    one = str(UUID(int=10**9 + 1))
    with app.app_context():
        of_list, of_diary = (
            middle(rows(LIST_ROWS, doctor)),
            middle(rows(DIARY_ROWS, str(UUID(int=2)))),
        )
    tell_beside(
        "desk: list of all diaries, most worth a look first", middle(got(browser, "")), of_list
    )
    tell_beside("desk: review page, its head", middle(got(browser, f"/{one}")), of_diary)
    measure_reading(browser, one, of_diary)
    tell(
        Row(
            what="desk: counting one diary for the list (processor time)",
            measured=each,
            baseline=of_diary,
            unit="ms",
            baseline_is="the database's own time for the rows",
            goal="none; it runs beside the server",
            met=True,
            note=f"{ATTACKS} attacks",
        )
    )


def measure_reading(browser: Browser, one: str, of_diary: float) -> None:
    """Measure what is read of one diary: its counts, its attacks, the pictures of its report."""
    counts, drawn = anew(browser, f"/{one}/summary?"), anew(browser, f"/{one}/pages?{SHEET}&")
    tell_beside("desk: review page, its counts", middle(counts), of_diary)
    tell_beside("desk: review page, its attacks", middle(got(browser, f"/{one}/attacks")), of_diary)
    kept = middle(got(browser, f"/{one}/pages/1.svg?{SHEET}"))
    tell_beside("desk: review page, a picture of its report, once it is drawn", kept, of_diary)
    tell(
        Row(
            what="desk: review page, all pictures of its report, drawn anew",
            measured=middle(drawn),
            baseline=of_diary,
            unit="ms",
            baseline_is="the database's own time for the rows",
            goal="none; the first who asks for these days waits for it",
            met=True,
            note=f"{ATTACKS} attacks, the latest 90 days",
        )
    )


def counted_some(doctor: str) -> None:
    """Count the first few as the job does, and give the others what one of these has."""
    stale = desk_running.tie_digests.stale
    desk_running.tie_digests.stale = lambda *asked: stale(*asked)[:COUNTED]
    desk_running.count(doctor)
    desk_running.tie_digests.stale = stale
    with db.engine.begin() as held:
        held.execute(text(SAME), {"revision": ATTACKS})


def main() -> None:
    with databases() as urls, TemporaryDirectory() as folder:
        url = urls["PostgreSQL"]
        app = create_app(Settings(secret_key=SECRET, database_url=url, instance=Path(folder)))
        limiter.enabled = False
        with app.app_context():
            people.sign_up(DOCTOR, PASSWORD, NOW, "Dr. Desk")
            signed = people.by_email(DOCTOR)
            assert signed
            fill(signed.id)
        measure(app, signed.id)
        with app.app_context():
            db.engine.dispose()


if __name__ == "__main__":
    main()
