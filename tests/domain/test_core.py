"""The core's face: what others may use is there, light, and without a web behind it."""

import io
import re
import subprocess
import sys
from contextlib import redirect_stdout
from operator import attrgetter
from types import ModuleType

import pytest

import backend
import backend.domain as core
from tests.house.tree import ROOT

PAGE = (ROOT / "docs/core.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```python\n(.*?)```\n(?:```text\n(.*?)```)?", re.DOTALL)

LIGHT = """
import sys, backend.domain
print([name for name in ("numpy", "pandas", "flask") if name in sys.modules])
"""
ALONE = """
import sys
from datetime import date
from backend.domain import CRITERIA_WORDS, Diary, classify, episodes_frame, results, summarize
from backend.exchange import episodes_csv

frame = episodes_frame([{"id": "one", "side": "left"}])
results(frame, classify(frame))
summarize(Diary(), date(2026, 3, 1))
heavy = ("flask", "flask_sqlalchemy", "sqlalchemy", "marshmallow", "flask_smorest")
print([name for name in heavy if name in sys.modules])
"""


def said_by(program: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return done.stdout.strip()


def test_naming_the_core_loads_nothing_heavy() -> None:
    assert said_by(LIGHT) == "[]"


def test_using_the_core_loads_no_web_and_no_tables() -> None:
    assert said_by(ALONE) == "[]"


def test_every_name_of_the_face_is_there_and_listed() -> None:
    assert [name for name in core.__all__ if getattr(core, name, None) is None] == []
    assert set(core.__all__) <= set(dir(core))
    assert set(core.__all__) == set(core._PLACES)  # noqa: SLF001 - the two lists must agree


def test_a_name_stays_a_function_when_its_module_was_loaded() -> None:
    from_module = sys.modules["backend.domain.classify"].classify

    assert core.classify is from_module
    assert callable(core.results)


@pytest.mark.parametrize("package", [core, backend])
def test_a_name_that_is_not_there_is_an_error_as_anywhere(package: ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'diagnose'"):
        attrgetter("diagnose")(package)


def test_the_labels_bring_their_names_in_their_order() -> None:
    assert tuple(core.LABEL_NAMES) == core.LABEL_CODES
    assert core.LABEL_NAMES["1.1"].name == "migraine without aura"
    assert core.LABEL_NAMES["1.2.4"].certainty == "FROM MEMORY"


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "backend/py.typed").exists()


def test_every_block_of_the_page_runs_and_prints_what_stands_under_it() -> None:
    names: dict[str, object] = {}
    blocks = BLOCK.findall(PAGE)

    assert len(blocks) > 4
    for code, expected in blocks:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(code, names)  # noqa: S102 - our own page
        assert printed.getvalue() == expected


def test_the_page_names_every_name_of_the_face() -> None:
    assert [name for name in core.__all__ if f"`{name}" not in PAGE] == []
