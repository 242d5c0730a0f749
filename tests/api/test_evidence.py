"""How a diary was written: told to its person, and to a reader no more than the scope gives."""

from datetime import date
from pathlib import Path
from typing import Any

import orjson
from flask import Flask

from backend.api import reading_made
from backend.api.evidence import WHOLE
from backend.api.evidence_made import evidence
from backend.api.reading import Reading
from backend.domain.chain import short
from backend.domain.shared import Scope
from backend.store import chain, people
from tests.browser import Browser, attack, change, new_id
from tests.moments import NOW
from tests.render.made import text_of


def reading(owner_id: str, revision: int | None = None, scope: Scope = WHOLE) -> Reading:
    """Somebody's reading of March."""
    return Reading(
        owner_id=owner_id,
        scope=scope,
        revision=revision,
        as_of=date(2026, 3, 31),
        first=date(2026, 3, 1),
        now=NOW,
    )


def written(ada: Browser) -> None:
    """An attack of March that came in now, was said otherwise, and a dose in it."""
    entry = new_id()
    ada.pushed(attack(entry, None, side="left", notes="bad"))
    ada.pushed(attack(entry, 1, side="right", notes="bad"))
    ada.pushed(attack(entry, 2, side="right", notes="worse"))
    dose = change(new_id(), None, episode_id=entry, taken_at="2026-03-01T20:30:00Z")
    assert ada.push(doses=[dose]).status_code == 200


def test_a_person_sees_how_late_entries_were_written_and_what_was_changed(ada: Browser) -> None:
    written(ada)

    answer = ada.get("/api/v1/evidence?from=2026-03-01&as_of=2026-03-31")

    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    told: Any = answer.json
    assert [(one["kind"], one["by_server"]["later"]) for one in told["kinds"]] == [
        ("episode", 1),
        ("dose", 1),
        ("checkin", 0),
    ]
    assert [one["fields"] for one in told["changes"]] == [["notes"], ["side"]]
    assert (told["changed"], told["changed_later"], told["of"]) == (1, 1, 2)
    assert len(told["weeks"]) == 6
    assert (told["bound_at"], told["restored_at"]) == (None, [])
    assert len(told["head"]) == 24


def test_a_stranger_is_told_nothing(browser: Browser) -> None:
    assert browser.get("/api/v1/evidence").status_code == 401


def test_a_reader_sees_no_more_than_is_shared(app: Flask, ada: Browser) -> None:
    written(ada)
    with app.app_context():
        person = people.by_email("ada@example.org")
        assert person
        narrow = Scope(date(2026, 3, 1), None, frozenset({"attacks"}))
        counted = Scope(None, None, frozenset())
        little, none, frozen, whole = (
            orjson.loads(evidence(reading(person.id, at, scope)))
            for scope, at in ((narrow, None), (counted, None), (WHOLE, 1), (WHOLE, None))
        )
        head = short(chain.head_of(person.id))

    assert [one["kind"] for one in little["kinds"]] == ["episode", "checkin"]
    assert [one["fields"] for one in little["changes"]] == [["side"]]
    assert (none["changed"], none["changes"]) == (1, [])
    assert (frozen["changed"], frozen["head"] == head) == (0, False)
    assert whole["head"] == head


def test_the_page_for_a_specialist_bears_the_head_of_its_day(
    app: Flask, ada: Browser, tmp_path: Path
) -> None:
    written(ada)
    page = tmp_path / "page.pdf"

    with app.test_request_context():
        person = people.by_email("ada@example.org")
        assert person
        first, latest = (short(chain.head_at(person.id, at)) for at in (1, None))
        page.write_bytes(reading_made.pdf(reading(person.id, 1), "en", "a4"))
        frozen = text_of(page)
    page.write_bytes(ada.get("/api/v1/report.pdf?from=2026-03-01&as_of=2026-03-31").data)
    live = text_of(page)

    assert f"chain {first}" in frozen
    assert f"chain {latest}" in live
    assert first != latest
