"""Lighthouse, beside a browser that listens: scores from 0 to 100 and what stands in their way."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.quality.installed import node

HERE = Path(__file__).parent
NEWEST, WITH_PWA = "lighthouse", "lighthouse-11"


@dataclass(frozen=True)
class Look:
    """What Lighthouse found at one address: the score of each category, and each audit not met."""

    address: str
    scores: dict[str, int]
    audits: list[str]
    trouble: str | None


def looked_at(
    port: int,
    addresses: Sequence[str],
    categories: Sequence[str],
    which: str = NEWEST,
    throttling: str = "simulate",
) -> list[Look]:
    """Let it look at each address; `throttling` as it names it: `simulate` slows nothing down.

    With any other it waits five seconds for quiet at every address, whatever it is told.
    """
    command = [node(), "lighthouse.mjs", which, str(port), ",".join(categories), throttling]
    done = subprocess.run(  # noqa: S603 - our own program
        [*command, *addresses], cwd=HERE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [Look(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]
