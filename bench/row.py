"""One row of docs/benchmarks.md: what was measured, beside what, against which goal."""

import json
import resource
from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """A claim as measured: `ratio` is measured by baseline; `goal` says what it should be."""

    what: str
    measured: float
    baseline: float
    unit: str
    baseline_is: str
    goal: str
    met: bool
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the baseline ours is."""
        return self.measured / self.baseline if self.baseline else float("inf")


def memory_peak() -> int:
    """Give the most memory that this process has had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def tell(row: Row) -> None:
    """Print the row as one line of JSON, which `bench.run` reads."""
    print(json.dumps(asdict(row)), flush=True)


def read(line: str) -> Row | None:
    """Read one line again; a line that is no row is None."""
    if not line.startswith("{"):
        return None
    return Row(**json.loads(line))
