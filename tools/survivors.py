"""What became of the mutants, written to docs/mutation.md, each survivor with its reason."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml

PAPER = Path(__file__).parents[1] / "docs" / "mutation.md"
REASONS = Path(__file__).with_suffix(".yaml")
GOAL = 0.95
UNEXPLAINED = "**not explained**"
HEAD = """# Mutation testing

Written by `make soak`. Each mutant is one of the files below with one small change (mutmut's, and
one part less of a list, and "all of" for "any of"); it is killed when a test fails. The killers are
the case files, the slow reference, the invariants and the unit tests of `tests/domain`, never a
comparison with a file that the same rules have written. Words that no rule reads (sources,
certainty) are not changed.
{share}

**{mutants} mutants, {killed} killed ({percent:.1f} %), {survivors} survived; the goal is
{goal:.0f} %.**

| module | mutants | killed | of which by running in a circle | survived |
|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutant: killed, hung, survived."""

    module: str
    line: int
    name: str
    what: str

    def line_of_json(self) -> str:
        """The outcome as a line that a later reader can take apart."""
        return json.dumps(asdict(self))


def write(found: Sequence[Outcome], share: int) -> int:
    """Write the paper; give 1 where too many survived, or one of them for no known reason."""
    survivors = [one for one in found if one.what == "survived"]
    killed = len(found) - len(survivors)
    text = HEAD.format(
        share=f"This run tried every {share}th of them.\n" if share > 1 else "",
        mutants=len(found),
        killed=killed,
        percent=100 * killed / max(len(found), 1),
        survivors=len(survivors),
        goal=100 * GOAL,
    )
    reasons = [(one, reason_of(one)) for one in survivors]
    text += "\n".join(_row(module, found) for module in dict.fromkeys(o.module for o in found))
    text += "\n\n## The survivors\n\n" + "\n".join(
        f"- `{one.module}` line {one.line}: `{one.name}`: {reason}" for one, reason in reasons
    )
    PAPER.write_text(text + "\n", encoding="utf-8")
    unexplained = any(reason == UNEXPLAINED for _, reason in reasons)
    return int(killed < GOAL * len(found) or unexplained)


def reason_of(survivor: Outcome) -> str:
    """Why no test can or need see the change: the first of survivors.yaml whose pattern fits."""
    reasons: list[dict[str, str]] = yaml.safe_load(REASONS.read_text(encoding="utf-8"))
    name = f"{survivor.module}: {survivor.name}"
    return next((one["why"] for one in reasons if re.search(one["of"], name)), UNEXPLAINED)


def _row(module: str, found: Sequence[Outcome]) -> str:
    count = Counter(one.what for one in found if one.module == module)
    killed = count["killed"] + count["hung"]
    return f"| {module} | {count.total()} | {killed} | {count['hung']} | {count['survived']} |"
