"""Write the contract between server and app anew, and tell which of its files had grown stale."""

from hashlib import sha256
from pathlib import Path

from tools.running import BIN, ROOT, heard, stop

FOLDERS = ("frontend/src/contract", "docs/schemas", "tests/shared")
FILES = ("frontend/src/rules/rulebook.json",)
COMMANDS = (
    ([str(BIN / "python"), "-m", "flask", "--app", "backend", "contract"], ROOT),
    ([str(BIN / "npm"), "run", "--silent", "contract"], ROOT / "frontend"),
)


def generated() -> list[Path]:
    """Name the files that may be generated, among all that stand in their folders."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).glob("*") if path.is_file()]
    return sorted([*found, *(ROOT / name for name in FILES)])


def digests() -> dict[str, str]:
    """Give each file's digest by its name."""
    return {
        str(path.relative_to(ROOT)): sha256(path.read_bytes()).hexdigest()
        for path in generated()
        if path.exists()
    }


def write() -> None:
    """Write all of it anew."""
    for command, folder in COMMANDS:
        code, said = heard(command, folder)
        if code:
            print(said)
            stop("The contract could not be written; the reason stands above.")


def stale() -> list[str]:
    """Write all of it anew, and name each file that this has changed."""
    before = digests()
    write()
    after = digests()
    return [name for name in after if before.get(name) != after[name]]


if __name__ == "__main__":
    print("\n".join(stale()) or "Everything was up to date.")
