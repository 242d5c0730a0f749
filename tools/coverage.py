"""Hold the branch coverage of the server's code against its gates; Vitest holds the app's."""

import subprocess

from tools.running import BIN, ROOT

WHOLE = 100.0
ELSEWHERE = 90.0


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


def main() -> int:
    missed = python_gates()
    for name in missed:
        print(f"Branch coverage is below its gate: {name}.")
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
