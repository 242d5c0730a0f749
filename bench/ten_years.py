"""Ten years of a diary, from stored documents to the summary, beside the least that it takes."""

import gc
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import orjson
from flask import Flask
from flask_migrate import upgrade

from backend import create_app
from backend.domain.summary import summarize
from backend.extensions import db
from backend.settings import Settings
from backend.store import imports
from backend.store.diary import diary_of
from backend.store.models import Person
from bench.row import Row, tell
from bench.ten_years_diary import AS_OF, ATTACKS, DAYS, ten_years

ROUNDS = 15
TRUTHS = ("vomiting", "photophobia", "phonophobia", "worse_with_activity")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LAST = (AS_OF - datetime(1970, 1, 1, tzinfo=UTC).date()).days


def stored(app: Flask) -> str:
    """Put the diary into a fresh database; give its owner's id."""
    owner_id = str(uuid4())
    with app.app_context():
        upgrade(str(Path(app.root_path) / "store" / "migrations"))
        person = Person(id=owner_id, email="a@example.org", password_hash="", created_at=NOW)
        db.session.add(person)
        db.session.commit()
        counts = imports.add(owner_id, ten_years(), NOW)
    assert counts["refused"] == 0, counts
    return owner_id


def floor(connection: sqlite3.Connection, owner_id: str) -> bytes:
    """Fetch the same rows with the driver, parse them, and count on plain numpy columns."""
    asked = "SELECT kind, fields FROM entry WHERE owner_id = ?"
    texts: dict[str, list[str]] = defaultdict(list)
    for kind, text in connection.execute(asked, (owner_id,)):
        texts[kind].append(text)
    read = {kind: orjson.loads(f"[{','.join(found)}]") for kind, found in texts.items()}
    headache, strong = _attacks(read["episode"])
    noted = np.array([day["date"] for day in read["checkin"]], dtype="datetime64[D]").astype(int)
    taken = _instants([dose["taken_at"] for dose in read["dose"]]) // 1440
    rows = np.stack([headache, strong, _marked(noted), _marked(taken)])
    sums = np.concatenate([np.zeros((4, 1), int), np.cumsum(rows, axis=1)], axis=1)
    stops = np.arange(rows.shape[1], 30, -30)
    return orjson.dumps((sums[:, stops] - sums[:, stops - 30]).T.tolist())


def _attacks(episodes: list[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    started = _instants([episode["span"]["started_at"] for episode in episodes])
    ended = _instants([episode["span"]["ended_at"] for episode in episodes])
    side, nausea = (np.array([one.get(name) for one in episodes]) for name in ("side", "nausea"))
    yes = {name: np.array([one.get(name) is True for one in episodes]) for name in TRUTHS}
    one_sided = (side == "left") | (side == "right")
    sick = (nausea == "mild") | (nausea == "severe") | yes["vomiting"]
    loud, worse = yes["photophobia"] & yes["phonophobia"], yes["worse_with_activity"]
    strong = (one_sided & worse) & (sick | loud) & (ended - started >= 240)
    first, last = started // 1440, (ended - 30) // 1440
    return _grid(first, last, np.ones(len(first), bool)), _grid(first, last, strong)


def _instants(texts: list[str]) -> np.ndarray:
    """Minutes since 1970 of instants in UTC."""
    plain = np.array([text[:19] for text in texts], dtype="datetime64[s]")
    return plain.astype(np.int64) // 60


def _grid(first: np.ndarray, last: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    begin, size = LAST - DAYS - 10, DAYS + 20
    edges = np.bincount(first[chosen] - begin, minlength=size)
    edges -= np.bincount(np.maximum(first, last)[chosen] - begin + 1, minlength=size)
    return np.cumsum(edges) > 0


def _marked(days: np.ndarray) -> np.ndarray:
    marked = np.zeros(DAYS + 20, bool)
    marked[days - (LAST - DAYS - 10)] = True
    return marked


def seconds(work: Callable[[], object]) -> float:
    """Time one piece of work, with nothing left over to be collected in it."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def medians(app: Flask, path: Path) -> list[float]:
    """Time the request, its floor, the loading and the summing up, each in milliseconds."""
    owner_id = stored(app)
    with app.app_context(), sqlite3.connect(path) as connection:
        diary = diary_of(owner_id)
        works = (
            lambda: orjson.dumps(summarize(diary_of(owner_id), AS_OF, now=NOW)),
            lambda: floor(connection, owner_id),
            lambda: diary_of(owner_id),
            lambda: summarize(diary, AS_OF, now=NOW),
        )
        rounds = [[seconds(work) * 1000 for work in works] for _ in range(ROUNDS)]
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite3"
        app = create_app(
            Settings(secret_key="of nobody" * 4, database_url=f"sqlite:///{path}", instance=path)
        )
        whole, least, loading, summing = medians(app, path)
    tell(
        Row(
            what=f"ten years ({ATTACKS:,} attacks, 12,000 doses, 3,650 check-ins) summarised",
            measured=summing,
            baseline=loading,
            unit="ms",
            baseline_is="loading the same documents from SQLite",
            goal="",
            met=True,
        )
    )
    tell(
        Row(
            what=f"ten years ({ATTACKS:,} attacks) from stored documents to the summary",
            measured=whole,
            baseline=least,
            unit="ms",
            baseline_is="driver fetch of the same rows, orjson, numpy on the columns",
            goal="at most 3",
            met=whole <= 3 * least,
        )
    )


if __name__ == "__main__":
    main()
