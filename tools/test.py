"""Run every test, Python and TypeScript, and say plainly what was skipped and why."""

import os
import sys

from tools.outcome import missing, outcome, plain
from tools.running import BIN, ROOT, shown

JUNIT = ROOT / "test-results" / "python.xml"
FRONTEND = ROOT / "frontend"


def workers() -> int:
    """One more than there are cores: a test with a browser waits for it half of its time."""
    return (os.cpu_count() or 1) + 1


def python_tests(extra: list[str]) -> int:
    """Run pytest on every core; with UMBRA_COVERAGE the branches taken are measured too."""
    JUNIT.parent.mkdir(exist_ok=True)
    JUNIT.unlink(missing_ok=True)
    command = [str(BIN / "python"), "-m", "pytest", "-n", str(workers()), "--dist", "worksteal"]
    command += ["-q", "-p", "tools.marks"]
    command += [f"--junitxml={JUNIT}"]
    if os.environ.get("UMBRA_COVERAGE"):
        command += ["--cov", "--cov-branch", "--cov-report="]
    return shown([*command, *extra])


def typescript_tests() -> int:
    """Run Vitest on shared files made anew; with UMBRA_COVERAGE it holds its own gates."""
    for shared in ("make_episodes", "make_summaries", "make_merges"):
        if shown([str(BIN / "python"), "-m", f"tests.shared.{shared}"]):
            return 1
    script = "coverage" if os.environ.get("UMBRA_COVERAGE") else "test"
    command = [str(BIN / "npm"), "run", "--silent", script]
    return shown(command, FRONTEND)


def main() -> int:
    red = [python_tests(sys.argv[1:]) != 0, typescript_tests() != 0]
    if not JUNIT.exists():
        print("pytest ended before it wrote what it ran.")
        return 1
    result = outcome(JUNIT)
    print("\n".join(["", *plain(result)]))
    for need, count in sorted(result.ran.items()):
        print(f"Ran {count} that need {need}.")
    if os.environ.get("UMBRA_NO_SKIP") and missing(result):
        print(f"Here none may be skipped, and these did not all run: {', '.join(missing(result))}.")
        return 1
    return int(any(red))


if __name__ == "__main__":
    raise SystemExit(main())
