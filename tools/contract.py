"""Write the contract between server and app anew, and tell which of its files had grown stale."""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tools.running import BIN, ROOT, heard, stop

FOLDERS = ("frontend/src/contract", "docs/schemas", "tests/shared")
FILES = ("frontend/src/rules/rulebook.json", "docs/rules.md")
COMMANDS = (
    ([str(BIN / "python"), "-m", "flask", "--app", "backend", "contract"], ROOT),
    ([str(BIN / "npm"), "run", "--silent", "contract"], ROOT / "frontend"),
)


def generated() -> list[Path]:
    """Name the files that may be generated, among all that stand in their folders."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).glob("*") if path.is_file()]
    return sorted([*found, *(ROOT / name for name in FILES)])


@dataclass(frozen=True)
class Seen:
    """A file as it was: what stood in it, and since when."""

    digest: str
    nanoseconds: int


def seen() -> dict[Path, Seen]:
    """Look at every generated file that is there."""
    there = (path for path in generated() if path.exists())
    return {
        path: Seen(sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in there
    }


def write() -> None:
    """Write all of it anew."""
    for command, folder in COMMANDS:
        code, said = heard(command, folder)
        if code:
            print(said)
            stop("The contract could not be written; the reason stands above.")


def stale() -> list[str]:
    """Write all of it anew, and name each file that this has changed.

    A file that came out the same keeps its date, so that nothing made from it is made again.
    """
    before = seen()
    write()
    changed = []
    for path, now in seen().items():
        old = before.get(path)
        if old and old.digest == now.digest:
            os.utime(path, ns=(old.nanoseconds, old.nanoseconds))
        else:
            changed.append(str(path.relative_to(ROOT)))
    return changed


if __name__ == "__main__":
    print("\n".join(stale()) or "Everything was up to date.")
