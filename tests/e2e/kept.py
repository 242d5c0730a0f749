"""What is kept of a diary: the rows of the real database, and those of a page's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import orjson
from playwright.sync_api import Page
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from tests.e2e.server import Server

Fields = dict[str, Any]
# The diary of whoever is signed in on this page, by the name that the store gives it.
STORED = """async () => {
  const person = JSON.parse(localStorage.getItem('umbra.person') ?? 'null')
  const asked = indexedDB.open(`diary-${person?.id ?? 'device'}`)
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const database = await done(asked)
  const tx = database.transaction(['entries', 'outbox'])
  const [entries, outbox] = await Promise.all(
    ['entries', 'outbox'].map((name) => done(tx.objectStore(name).getAll())))
  database.close()
  return { entries, outbox }
}"""

# Nobody may read what is being written: the answer comes when all that was begun is kept.
DONE = """async () => {
  const person = JSON.parse(localStorage.getItem('umbra.person') ?? 'null')
  const name = `diary-${person?.id ?? 'device'}`
  const there = (await indexedDB.databases()).find((one) => one.name === name)
  if (!there?.version) return false
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const database = await done(indexedDB.open(name))
  const tables = [...database.objectStoreNames]
  if (tables.length > 0)
    await done(database.transaction(tables).objectStore(tables[0]).count())
  database.close()
  return tables.length > 0
}"""


# Each store of that diary with all its rows, as text; a draft is laid in first where one is given.
EVERYTHING = """async (draft) => {
  const person = JSON.parse(localStorage.getItem('umbra.person') ?? 'null')
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const database = await done(indexedDB.open(`diary-${person?.id ?? 'device'}`))
  const names = ['entries', 'outbox', 'drafts', 'states']
  const tx = database.transaction(names, 'readwrite')
  if (draft) tx.objectStore('drafts').put(draft, draft.value)
  const rows = await Promise.all(names.map((name) => done(tx.objectStore(name).getAll())))
  database.close()
  const told = (at) => rows[at].map((row) => JSON.stringify(row))
  return Object.fromEntries(names.map((name, at) => [name, told(at)]))
}"""


class OnDevice(NamedTuple):
    """A device's diary by id, how much of it is still to be sent, and what the person is asked."""

    entries: dict[str, Fields]
    waiting: int
    asked: list[str]


def on_device(page: Page) -> OnDevice:
    """Read the diary that this page has open."""
    found = page.evaluate(STORED)
    return OnDevice(
        {entry["id"]: entry["fields"] for entry in found["entries"]},
        len([change for change in found["outbox"] if "refused" not in change]),
        [entry["id"] for entry in found["entries"] if "setAside" in entry],
    )


def all_kept(page: Page) -> None:
    """Wait until the diary is open and all that was tapped is stored: what is seen comes earlier.

    Whoever then leaves the page, or ends it, loses nothing.
    """
    page.wait_for_function(DONE)


def everything_on_device(page: Page, draft: str = "") -> dict[str, list[str]]:
    """Every row of the diary that this page has open, by store; a draft is left there first."""
    left = {"value": draft, "at": "2026-11-22T09:00:00.000Z"} if draft else None
    return dict(page.evaluate(EVERYTHING, left))


class OnServer:
    """The rows of one server's database, read beside it."""

    def __init__(self, server: Server) -> None:
        url = server.url.replace("sqlite:///", "sqlite+pysqlite:///")
        self._engine = create_engine(url, poolclass=NullPool)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT")

    def entries(self) -> dict[str, Fields]:
        """Every entry as it stands, by id."""
        return {
            str(row.id): parsed(row.fields) for row in self._rows("SELECT id, fields FROM entry")
        }

    def broken(self) -> list[str]:
        """Name every row that was written by half, and every revision that was given twice.

        Between two revisions some may be missing: a change sent twice takes one, and is not kept.
        """
        versions = self._rows("SELECT entry_id, revision, fields FROM version ORDER BY revision")
        last = {row.entry_id: (row.revision, parsed(row.fields)) for row in versions}
        entries = self._rows("SELECT id, revision, fields FROM entry")
        wrong = [
            f"{row.id} is not its last version"
            for row in entries
            if last.get(row.id) != (row.revision, parsed(row.fields))
        ]
        [counted] = self._rows("SELECT revision FROM person")
        given = [row.revision for row in versions]
        unfit = len(set(given)) < len(given) or max(given) > counted.revision
        return wrong + ["a revision was given twice, or never"] * unfit + self._unsound()

    def _unsound(self) -> list[str]:
        if self._engine.dialect.name != "sqlite":
            return []
        [[said]] = self._rows("PRAGMA integrity_check")
        return [] if said == "ok" else [said]

    def _rows(self, query: str) -> list[Any]:
        with self.reading() as connection:
            return list(connection.execute(text(query)))


def parsed(document: str | Fields) -> Fields:
    """A stored document; SQLite gives its text."""
    return orjson.loads(document) if isinstance(document, str) else document
