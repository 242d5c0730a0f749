"""Run at length: property tests, schedules of the sync, mutants, and a server under load."""

import os
import shutil
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.e2e.server import Server
from tools.client import Client
from tools.running import BIN, ROOT, shown

MINUTES = float(os.environ.get("SOAK_MINUTES") or "3")
ATTACKS = 200_000  # against the slow reference (tests/domain/test_invariants.py)
SCHEDULES = 5_000  # of devices against the sync, in both languages
BREACHES = 400  # with each law broken in turn
PEOPLE = 4
BATCH = 20
MOST_GROWTH = 1.25


def property_tests() -> int:
    """Run what draws its examples: two thousand of each, and attacks by the hundred thousand."""
    os.environ.setdefault("UMBRA_ATTACKS", str(ATTACKS))
    os.environ.setdefault("UMBRA_SCHEDULES", str(SCHEDULES))
    os.environ.setdefault("UMBRA_BREACHES", str(BREACHES))
    command = [str(BIN / "python"), "-m", "pytest", "-n", "auto", "-q", "-p", "tools.long"]
    return shown([*command, "tests/domain", "tests/exchange", "tests/store"])


def schedules() -> int:
    """Play the page's part of the sync: as many schedules, and as many with each law broken."""
    command = [str(BIN / "npx"), "vitest", "run", "src/sync/model.test.ts", "src/sync/laws.test.ts"]
    return shown(command, ROOT / "frontend")


def mutation() -> int:
    """Change the rules in small ways and see tests fail; write docs/mutation.md."""
    return shown([str(BIN / "python"), "-m", "tools.mutation"])


def spans(first: int) -> list[dict[str, str]]:
    """Give the spans of a batch of attacks, three hours apart, each of one hour."""
    start = datetime(2016, 1, 1, tzinfo=UTC)
    starts = (start + timedelta(hours=3 * (first + number)) for number in range(BATCH))
    return [
        {
            "started_at": begun.isoformat(),
            "ended_at": (begun + timedelta(hours=1)).isoformat(),
            "time_zone": "Europe/Berlin",
        }
        for begun in starts
    ]


class Person(threading.Thread):
    """Someone who writes and reads without a pause until the time is over."""

    def __init__(self, address: str, name: str, end: float) -> None:
        super().__init__(name=name)
        self.client = Client(address)
        self.client.sign_up(f"{name}@example.org")
        self.end, self.pushed, self.pulled = end, 0, 0

    def run(self) -> None:
        while time.monotonic() < self.end:
            self.client.push(spans(self.pushed))
            self.pushed += BATCH
            self.pulled += self.client.pull()


def memory(root: int) -> float:
    """Give the memory of a process and its children, in MB."""
    listed = Path(f"/proc/{root}/task/{root}/children").read_text(encoding="utf-8").split()
    statuses = (Path(f"/proc/{pid}/status").read_text(encoding="utf-8") for pid in (root, *listed))
    return sum(int(text.split("VmRSS:")[1].split()[0]) for text in statuses) / 1024


def under_load(server: Server) -> list[str]:
    """Load a server; name each law that did not hold."""
    end = time.monotonic() + MINUTES * 60
    crowd = [Person(server.address, f"person{number}", end) for number in range(PEOPLE)]
    for person in crowd:
        person.start()
    crowd[0].join(MINUTES * 60 / 3)
    early = memory(server.pid)
    for person in crowd:
        person.join()
    late = memory(server.pid)
    pushed = sum(person.pushed for person in crowd)
    print(f"{pushed} attacks in {MINUTES:g} minutes; memory {early:.0f} MB, then {late:.0f} MB.")
    wrong = [f"{p.name}: {p.pulled} of {p.pushed} came" for p in crowd if p.pulled != p.pushed]
    grown = [f"memory grew {late / early:.2f} times"] if late > MOST_GROWTH * early else []
    return wrong + grown


def main() -> int:
    code = property_tests() | schedules() | mutation()
    folder = Path(tempfile.mkdtemp())
    server = Server(folder / "soak.sqlite")
    server.flask("db", "upgrade")
    server.start()
    try:
        wrong = under_load(server)
    finally:
        server.stop()
        shutil.rmtree(folder)
    print("\n".join(wrong) or "Nothing was lost.")
    return code or int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
