"""Hold the measured branch coverage against the gates of the house."""

import json
import subprocess
from pathlib import Path

from tools.running import BIN, ROOT

WHOLE = 100.0
ELSEWHERE = 90.0
PAGE_SUMMARY = ROOT / "frontend" / "coverage" / "coverage-summary.json"


def report(arguments: list[str]) -> bool:
    """Print one report of Python's coverage; true when it reaches its gate."""
    command = [str(BIN / "coverage"), "report", "--skip-covered", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def python_gates() -> list[str]:
    """Name each gate of the server's code that is not reached."""
    domain = report(["--include=backend/domain/*", f"--fail-under={WHOLE}"])
    rest = report(["--include=backend/*", "--omit=backend/domain/*", f"--fail-under={ELSEWHERE}"])
    gates = {"backend/domain": domain, "the rest of backend": rest}
    return [name for name, reached in gates.items() if not reached]


def share(files: dict[str, dict[str, dict[str, float]]]) -> float:
    """Give the share of branches taken, in percent; 100 where there is none to take."""
    total = sum(file["branches"]["total"] for file in files.values())
    covered = sum(file["branches"]["covered"] for file in files.values())
    return 100 * covered / total if total else WHOLE


def page_gates(summary: Path = PAGE_SUMMARY) -> list[str]:
    """Name each gate of the app's code that is not reached, with its worst files."""
    files = {
        name.split("/frontend/")[-1]: file
        for name, file in json.loads(summary.read_text(encoding="utf-8")).items()
        if name != "total"
    }
    sync = {name: file for name, file in files.items() if name.startswith("src/sync/")}
    rest = {name: file for name, file in files.items() if name not in sync}
    missed = []
    for name, part, gate in (("src/sync", sync, WHOLE), ("the rest of src", rest, ELSEWHERE)):
        print(f"{name}: {share(part):.1f} % of branches, at least {gate:.0f} % wanted")
        if share(part) < gate:
            missed.append(f"frontend {name}")
            print("\n".join(f"  {file}: {share({file: part[file]}):.0f} %" for file in worst(part)))
    return missed


def worst(files: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """Give the ten files with the most branches not taken, worst first."""
    missed = {n: f["branches"]["total"] - f["branches"]["covered"] for n, f in files.items()}
    return [name for name in sorted(missed, key=lambda n: -missed[n]) if missed[name]][:10]


def main() -> int:
    missed = python_gates() + page_gates()
    for name in missed:
        print(f"Branch coverage is below its gate: {name}.")
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
