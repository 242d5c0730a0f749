"""Mutation testing: change the rules and the logic in one small way, and see a test fail.

A mutant lives in memory only, in a fork of a process that has imported what is slow to import, and
dies at the first sentence that does not hold. Every tenth is tried; `SHARE=1` tries all.
"""

import contextlib
import importlib.abc
import importlib.util
import io
import json
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import hypothesis
import pytest

from tests.domain import reference
from tests.domain.cases import reading
from tests.domain.reference.drawn import PATIENTS, drawn
from tools.mutants import Mutant, mutants
from tools.survivors import Outcome, write

ROOT = Path(__file__).parents[1]
DOMAIN = ROOT / "backend" / "domain"
MODULES = (
    *("logic", "groups", "diagram", "rules", "possible"),
    *("ichd3/__init__", "ichd3/criteria", "ichd3/facts", "ichd3/migraine", "ichd3/aura"),
    *("ichd3/tension_type", "ichd3/trigeminal_autonomic", "ichd3/stabbing"),
    *("aura_possible", "aura_symptoms", "aura_values", "aura", "states", "axes"),
    *("by_field", "ask_next", "severity", "person", "intake", "spans"),
)
# All of them take some three hours.
SHARE = int(os.environ.get("SHARE") or "10")
PART, PARTS = 250, 4
# A mutant that takes this long, in seconds of processor, runs in a circle.
MOST_SECONDS = 60
MOST_MEMORY = 3 << 30
QUIET = (
    "-x",
    "-q",
    "--assert=plain",
    "--noconftest",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "--no-header",
)
TESTS = "tests/domain"
# The cheapest first; none that only compares with a file that was written from the same rules.
SENTENCES = (
    "test_mutants_cases.py",
    "test_invariants.py::test_the_engine_says_what_the_slow_reference_says",
    *("test_logic.py", "test_rules.py", "test_ask_next.py", "test_frames.py", "test_labels.py"),
    *(
        "test_flags.py",
        "test_doses.py",
        "test_mutants_parts.py",
        "test_mutants_facts.py",
        "test_mutants_spans.py",
        "test_wording.py",
    ),
    "test_mutants_ask_next.py",
    "test_invariants.py",
)


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from the mutant's text."""

    def __init__(self, name: str, path: Path, text: str) -> None:
        self.name, self.path, self.text = name, path, text

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Answer for this module alone."""
        if name != self.name:
            return None
        package = [str(self.path.parent)] if self.path.stem == "__init__" else None
        spec = importlib.util.spec_from_loader(name, self, is_package=package is not None)
        if spec is not None and package:
            spec.submodule_search_locations = package
        return spec

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed text."""
        code = compile(self.text, str(self.path), "exec")
        exec(code, module.__dict__)  # noqa: S102 - a mutant of our own file, in a fork


def outcome(module: str, mutant: Mutant) -> str:
    """Run the sentences in a fork on the mutant: killed, hung, or survived."""
    child = os.fork()
    if child == 0:
        run_in_fork(module, mutant)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "hung"
    return "survived" if os.WEXITSTATUS(status) == 0 else "killed"


def run_in_fork(module: str, mutant: Mutant) -> None:
    """End this process: with 0 when every sentence holds."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    path = DOMAIN / f"{module}.py"
    name = f"backend.domain.{module}".replace("/", ".").removesuffix(".__init__")
    sys.meta_path.insert(0, Changed(name, path, mutant.text))
    code = 1
    # Whatever a mutant raises has killed it.
    with contextlib.suppress(BaseException), contextlib.redirect_stdout(io.StringIO()):
        code = int(not all(held(one) for one in SENTENCES))
    os._exit(code)


def held(sentences: str) -> bool:
    """Whether the sentences of a file hold, or those of one of its names."""
    if not (ROOT / TESTS / sentences.partition("::")[0]).exists():
        return True
    return pytest.main([*QUIET, f"{TESTS}/{sentences}"]) == 0


def warm() -> None:
    """Have the slow reference answer once, and the case files read once, before the first fork."""
    known: dict[str, object] = {}
    for name in ("labels", "criteria"):
        setattr(reference, name, remembered(getattr(reference, name), known, name))
    for part in range(PARTS):
        patient = PATIENTS[part % len(PATIENTS)]
        for attack in drawn(part, PART):
            reference.labels(attack, patient)
            reference.criteria(attack, patient)
    told = reading.cases()
    reading.cases = lambda: told


def remembered(function: Callable[..., object], known: dict[str, object], name: str) -> object:
    """The function, which works out each answer once."""

    def answer(*asked: object) -> object:
        key = name + json.dumps(asked, sort_keys=True, default=str)
        if key not in known:
            known[key] = function(*asked)
        return known[key]

    return answer


def tried(modules: Sequence[str]) -> Iterator[Outcome]:
    """Try every mutant, or every so many of them, module by module."""
    number = 0
    for module in modules:
        for mutant in mutants((DOMAIN / f"{module}.py").read_text(encoding="utf-8")):
            number += 1
            if number % SHARE == 0:
                yield Outcome(module, mutant.line, mutant.name, outcome(module, mutant))


def main() -> int:
    os.chdir(ROOT)
    os.environ["UMBRA_ATTACKS"] = str(PART * PARTS)
    hypothesis.settings.register_profile("same", derandomize=True, database=None)
    hypothesis.settings.load_profile("same")
    warm()
    whole = (DOMAIN / "logic.py").read_text(encoding="utf-8")
    if outcome("logic", Mutant(0, "", "", whole)) != "survived":
        print("A sentence fails without a mutant: nothing is tried.")
        return 1
    found = []
    for one in tried(sys.argv[1:] or MODULES):
        found.append(one)
        print(one.line_of_json(), flush=True)
    return write(found, SHARE)


if __name__ == "__main__":
    sys.exit(main())
