"""What a web worker costs to start: CPU time and memory, beside the bare stack it stands on."""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.row import Row, tell

ROUNDS = 7
STACK = "import flask, flask_login, flask_sqlalchemy, sqlalchemy.orm, marshmallow"
OURS = "import backend.wsgi"
MEASURE = """
import json, resource, time
{load}
spent = resource.getrusage(resource.RUSAGE_SELF)
held = next(l for l in open("/proc/self/status") if l.startswith("VmRSS")).split()[1]
print(json.dumps({{"cpu": spent.ru_utime + spent.ru_stime, "rss": int(held) / 1024}}))
"""
HEAVY = ("scipy", "statsmodels", "matplotlib", "pyarrow")


def started(load: str, folder: Path) -> dict[str, float]:
    """Start a fresh Python that loads something; give its CPU seconds and its memory in MB."""
    settings = {
        "PATH": "",
        "DATABASE_URL": f"sqlite:///{folder / 'none.sqlite'}",
        "SECRET_KEY": "a secret for a worker that nobody talks to",
    }
    command = [sys.executable, "-c", MEASURE.format(load=load)]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def medians() -> tuple[dict[str, float], dict[str, float]]:
    """Start both in turn, several times; give the medians of ours and of the stack."""
    with tempfile.TemporaryDirectory() as folder:
        started(OURS, Path(folder))
        rounds = [
            (started(OURS, Path(folder)), started(STACK, Path(folder))) for _ in range(ROUNDS)
        ]
    return tuple(
        {key: statistics.median(pair[who][key] for pair in rounds) for key in ("cpu", "rss")}
        for who in (0, 1)
    )


def heavy() -> str:
    """Name what of the heavy packages a worker loads."""
    loads = f"{OURS}\nimport sys\nprint([n for n in {HEAVY!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main() -> None:
    ours, stack = medians()
    beside = "Flask, SQLAlchemy, Flask-Login and marshmallow imported"
    for what, key, unit, factor in (
        ("web worker before its first report, CPU to start", "cpu", "ms", 1000),
        ("web worker before its first report, which loads pandas, memory", "rss", "MB", 1),
    ):
        row = Row(
            what=what,
            measured=ours[key] * factor,
            baseline=stack[key] * factor,
            unit=unit,
            baseline_is=beside,
            goal="at most 2",
            met=ours[key] <= 2 * stack[key] and heavy() == "[]",
        )
        tell(row)


if __name__ == "__main__":
    main()
