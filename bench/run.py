"""Run every bench in turn and write docs/benchmarks.md from the rows that they print."""

import platform
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bench.row import Row, read

HERE = Path(__file__).parent
PAPER = HERE.parent / "docs" / "benchmarks.md"
NOT_A_BENCH = {"__init__", "row", "run"}
HEAD = """# Benchmarks

Written by `make bench` from one run, on {machine}, {day}. Each figure stands beside
its baseline, measured in the same run where the row does not say otherwise; read the ratios,
for a machine's own speed drifts. What each row does is told in its file in `bench/`.

| what | ours | baseline | ratio | goal | met |
|---|---|---|---|---|---|
"""


def benches() -> list[str]:
    """Name the files that measure something: those that can be run by themselves."""
    names = (path.stem for path in sorted(HERE.glob("*.py")))
    return [n for n in names if n not in NOT_A_BENCH and runs_alone(HERE / f"{n}.py")]


def runs_alone(file: Path) -> bool:
    """Tell whether a file is a program and not a part of one."""
    return '__name__ == "__main__"' in file.read_text(encoding="utf-8")


def measured(name: str) -> tuple[list[Row], int]:
    """Run one bench; give its rows and its exit code."""
    print(f"bench {name} ...", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", f"bench.{name}"]
    done = subprocess.run(command, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False)
    rows = [row for line in done.stdout.splitlines() if (row := read(line))]
    return rows, done.returncode


def figure(value: float) -> str:
    """Write a number with three digits that mean something."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def line(row: Row) -> str:
    """Write one row of the table."""
    what = f"{row.what}{f' ({row.note})' if row.note else ''}"
    ours = f"{figure(row.measured)} {row.unit}"
    beside = f"{figure(row.baseline)} {row.unit}, {row.baseline_is}"
    met = "yes" if row.met else "**no**"
    ratio = f"{row.ratio:.2f}" if row.baseline else ""
    return f"| {what} | {ours} | {beside} | {ratio} | {row.goal} | {met} |"


def written(rows: Iterable[Row]) -> str:
    """Give the whole paper."""
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    head = HEAD.format(machine=machine, day=datetime.now(UTC).date().isoformat())
    return head + "\n".join(line(row) for row in rows) + "\n"


def by_hand(paper: str) -> str:
    """Give what somebody wrote under the table, from its first heading on: it stays."""
    _, heading, rest = paper.partition("\n## ")
    return heading + rest


def main() -> int:
    rows: list[Row] = []
    failed = []
    for name in benches():
        found, code = measured(name)
        rows += found
        failed += [name] if code else []
    said = by_hand(PAPER.read_text(encoding="utf-8"))
    PAPER.write_text(written(rows) + said, encoding="utf-8")
    print(f"{len(rows)} rows in {PAPER.name}.", f"Failed: {failed}." if failed else "", sep=" ")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
