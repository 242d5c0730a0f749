"""A diary in which everything has happened that is bound, exported, and ways to forge it."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from shutil import copy
from typing import Any
from zipfile import ZipFile

import orjson

from backend import create_app
from backend.api.proofs import proof_packed
from backend.cli.verifying import verified
from backend.domain.diary import Diary
from backend.extensions import db
from backend.store import imports, people, restores, states, sync
from backend.store.changes import Change
from tests.api.bringing import SPAN
from tests.browser import new_id
from tests.moments import NOW
from tests.one_app import settings_for

ADA = "ada@example.org"
EVIDENCE, HISTORY, DIARY = "evidence.json", "history.jsonl", "umbra-diary.json"
Files = dict[str, bytes]


def change(entry_id: str, base: int | None = None, **fields: Any) -> Change:
    return Change(change_id=new_id(), entry_id=entry_id, base_revision=base, fields=fields)


def episode(entry_id: str, base: int | None = None, **fields: Any) -> Change:
    return change(entry_id, base, span=SPAN, **fields)


def lived_through(owner: str) -> None:
    """Write, change, disagree, delete, erase, import, restore the server, and write again."""
    kept, erased, deleted = new_id(), new_id(), new_id()
    first = [episode(kept, side="left"), episode(erased, notes="never mind"), episode(deleted)]
    sync.push(owner, 1, {"episode": first}, NOW, "phone")
    sync.push(owner, 1, {"episode": [episode(kept, side="right")]}, NOW, "computer")
    sync.push(owner, 1, {"episode": [change(deleted, 3, deleted=True)]}, NOW)
    states.erase(owner, "episode", erased, 1, NOW + timedelta(hours=1))
    day = {"date": "2026-03-03", "time_zone": "Europe/Vienna", "notes": "line\u2028end"}
    imports.add(owner, Diary(patient={"birth_year": 1985}, checkins=[day]), NOW)
    restores.raise_epochs(NOW + timedelta(days=1))
    person = people.by_email(ADA)
    assert person
    sync.push(owner, person.epoch, {"episode": [episode(new_id(), pain_peak=0.5)]}, NOW)


def a_diary_exported(empty_sqlite: Path, folder: Path) -> Files:
    """Live through everything on a database of its own, and export it."""
    copy(empty_sqlite, folder / "umbra.sqlite3")
    app = create_app(settings_for(f"sqlite:///{folder / 'umbra.sqlite3'}", folder))
    with app.app_context():
        people.sign_up(ADA, "correct horse battery", NOW)
        person = people.by_email(ADA)
        assert person
        lived_through(person.id)
        made = exported(person.id)
        engine = db.engine
    engine.dispose()
    return made


def exported(owner: str) -> Files:
    return unpacked(proof_packed(owner, NOW))


def unpacked(content: bytes) -> Files:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files) -> bytes:
    page = BytesIO()
    with ZipFile(page, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return page.getvalue()


def said(files: Files, head: str | None = None) -> tuple[bool, str]:
    """Say what `diary verify` says where the seal is the word "seal"."""
    return verified(packed(files), lambda _: "seal", head)


def links(files: Files) -> list[Any]:
    found: list[Any] = orjson.loads(files[EVIDENCE])["links"]
    return found


def with_links(files: Files, edit: Callable[[list[Any]], object], **head: Any) -> Files:
    """Give the files with the links edited."""
    told = orjson.loads(files[EVIDENCE])
    edit(told["links"])
    return {**files, EVIDENCE: orjson.dumps(told | head)}


def with_lines(files: Files, edit: Callable[[list[str]], object]) -> Files:
    """Give the files with the lines of the history edited."""
    lines = files[HISTORY].decode().split("\n")[:-1]
    edit(lines)
    return {**files, HISTORY: "".join(f"{line}\n" for line in lines).encode()}


def with_diary(files: Files, edit: Callable[[dict[str, Any]], object]) -> Files:
    """Give the files with the diary edited."""
    told = orjson.loads(files[DIARY])
    edit(told)
    return {**files, DIARY: orjson.dumps(told)}
