"""Ask everything that CI asks, go on after a failure, and end with a list of what failed."""

import os
import shlex
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.contract import stale
from tools.coverage import main as coverage_gates
from tools.readme import test_command
from tools.running import BIN, ROOT, heard, shown

FRONTEND = ROOT / "frontend"
PYTHON_CODE = ["backend", "tests", "bench", "tools"]


def ours(program: str, *arguments: str) -> list[str]:
    """Give the command of a program installed in .venv."""
    return [str(BIN / program), *arguments]


PYTHON_STEPS = {
    "format": ours("ruff", "format", "--check", *PYTHON_CODE),
    "lint": ours("ruff", "check", *PYTHON_CODE),
    "types": ours("mypy"),
    "walls": ours("lint-imports"),
}
PAGE_STEPS = {
    "format and lint of the app": ours("npm", "run", "--silent", "lint"),
    "types of the app": ours("npm", "run", "--silent", "types"),
    "walls of the app": ours("npm", "run", "--silent", "walls"),
    "size of the first load": ours("npm", "run", "--silent", "size"),
}


def passed(name: str, code: int, said: str, seconds: float) -> bool:
    """Print one line for a step, and all that it said when it failed."""
    print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)", flush=True)
    if code:
        print(said, flush=True)
    return code == 0


def quiet_steps() -> list[str]:
    """Take the steps that read the code, one on each core; name those that failed."""
    steps = [(n, c, ROOT) for n, c in PYTHON_STEPS.items()]
    steps += [(n, c, FRONTEND) for n, c in PAGE_STEPS.items()]
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        taken = [cores.submit(step, *asked) for asked in steps]
        return [name for one in taken for name in one.result()]


def step(name: str, command: list[str], folder: Path) -> list[str]:
    """Take one step, say how it went, and name it if it failed."""
    started = time.monotonic()
    code, said = heard(command, folder)
    return [] if passed(name, code, said, time.monotonic() - started) else [name]


def contract_step() -> list[str]:
    """Write the contract anew; fail when what is committed was not up to date."""
    old = stale()
    said = f"These were not up to date and have been written anew: {', '.join(old)}"
    return [] if passed("contract", len(old), said, 0) else ["contract"]


def tests_step() -> list[str]:
    """Run the README's own test command with coverage, then hold its gates."""
    os.environ["UMBRA_COVERAGE"] = "1"
    command = test_command()
    print(f"\nThe README's test command: {command}", flush=True)
    failed = ["tests"] if shown(shlex.split(command)) else []
    return failed + (["coverage"] if coverage_gates() else [])


def main() -> int:
    failed = quiet_steps() + contract_step() + tests_step()
    print("", f"Failed: {', '.join(failed)}." if failed else "All checks passed.", sep="\n")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
