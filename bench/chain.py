"""What binding every state costs a push; and telling and checking how ten years were written.

Processor time of this process, so that a busy machine does not tell in it.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_bytes
from uuid import uuid4

import orjson
from flask import Flask
from flask_migrate import upgrade

from backend import create_app
from backend.api.evidence import WHOLE
from backend.api.evidence_made import evidence
from backend.api.proofs import proof_packed, seal, states_of, written
from backend.api.reading import Reading
from backend.cli.verifying import verified
from backend.domain.chain import SALT_BYTES, Said, linked, sealed, words
from backend.settings import Settings
from backend.store import imports, people, sync
from backend.store.changes import Change
from bench.http import ANSWERS
from bench.row import Row, tell
from bench.ten_years_diary import AS_OF, ten_years
from tests.browser import attack

BATCH, ROUNDS = 200, 15
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
YEARS = timedelta(days=3_650)


def milliseconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def changes() -> list[Change]:
    """Make new episodes as a phone hands them in."""
    made = [attack(str(uuid4()), None, **ANSWERS) for _ in range(BATCH)]
    return [Change(**one) for one in made]  # type: ignore[typeddict-item]  # as it travels


def bind(some: list[Change]) -> None:
    """Do for each state what the ledger does to bind it."""
    head = None
    for number, one in enumerate(some):
        salt = token_bytes(SALT_BYTES)
        fields = orjson.dumps(one["fields"]).decode()
        digest = sealed(salt, words(fields, "{}"))
        said = Said(number, "episode", one["entry_id"], one["change_id"], NOW, "phone")
        head = linked(head, said.lines(), digest)


def a_push(owner_id: str) -> tuple[float, float]:
    """Give the processor time of binding the states of a push, and of the whole push, in ms."""
    some = changes()
    return (
        milliseconds(lambda: bind(some)),
        milliseconds(lambda: sync.push(owner_id, 1, {"episode": some}, NOW, "phone")),
    )


def medians(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    ours, beside = zip(*pairs, strict=True)
    return statistics.median(ours), statistics.median(beside)


def account(email: str) -> str:
    """Sign somebody up, and give their id."""
    people.sign_up(email, "correct horse battery", NOW)
    person = people.by_email(email)
    assert person
    return person.id


def of_ten_years(owner_id: str) -> list[Row]:
    """Tell and check how ten years were written, beside reading their states from the database."""
    first = AS_OF - YEARS
    whole = Reading(
        owner_id=owner_id, scope=WHOLE, revision=None, as_of=AS_OF, now=NOW, first=first
    )
    content = proof_packed(owner_id, NOW)
    reading = [milliseconds(lambda: list(written(states_of(owner_id, None)))) for _ in range(5)]
    telling = [milliseconds(lambda: evidence(whole)) for _ in range(5)]
    checking = [milliseconds(lambda: verified(content, seal, None)) for _ in range(3)]
    beside = statistics.median(reading)
    assert verified(content, seal, None)[0]
    return [
        row("told how ten years were written, 18,651 states", statistics.median(telling), beside),
        row("the export of ten years verified", statistics.median(checking), beside),
    ]


def row(what: str, measured: float, baseline: float) -> Row:
    return Row(
        what=f"{what} (processor)",
        measured=measured,
        baseline=baseline,
        unit="ms",
        baseline_is="reading and parsing every state",
        goal="under 3,000 ms",
        met=measured < 3_000,
    )


def measured(app: Flask) -> None:
    with app.app_context():
        upgrade(str(Path(app.root_path) / "store" / "migrations"))
        owner_id = account("a@example.org")
        ours, beside = medians([a_push(owner_id) for _ in range(ROUNDS)])
        tell(
            Row(
                what=f"binding the {BATCH} states of a push (processor)",
                measured=ours,
                baseline=beside,
                unit="ms",
                baseline_is="the whole push, binding included",
                goal="at most 0.15",
                met=ours <= 0.15 * beside,
            )
        )
        long_kept = account("b@example.org")
        imports.add(long_kept, ten_years(), NOW)
        for one in of_ten_years(long_kept):
            tell(one)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.sqlite3"
        settings = Settings(secret_key="x" * 40, database_url=url, instance=Path(folder))
        measured(create_app(settings))


if __name__ == "__main__":
    main()
