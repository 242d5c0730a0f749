"""docs/sync.md names a test for each law and each answer: every one of them is there."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "sync.md"
TITLE = re.compile(r"""(?:test|\))\(\s*(['"`])(.+?)\1""")
NAME = re.compile(r"def (test_\w+)")
PLACE = re.compile("%[sio]")
LAWS, ANSWERS = range(1, 13), ("200", "422", "401", "409", "413", "426", "429", "500", "no answer")


def page() -> str:
    """The page without its pictures."""
    return re.sub(r"```.*?```", "", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)


def named(text: str) -> list[str]:
    """List what a text names as a test: a function, or a sentence of some words."""
    quoted = re.findall(r"`([^`]+)`", text)
    sentences = (name for name in quoted if name.count(" ") > 3 and not name.startswith("{"))
    return [*(name for name in quoted if name.startswith("test_")), *sentences]


def titles() -> Iterator[str]:
    """Give the name of each test; %s, %i and %o in it are places for values."""
    for path in (ROOT / "tests").rglob("test_*.py"):
        yield from NAME.findall(path.read_text(encoding="utf-8"))
    for path in (ROOT / "frontend" / "src").rglob("*.test.ts*"):
        yield from (title for _, title in TITLE.findall(path.read_text(encoding="utf-8")))


def test_every_test_that_the_page_of_the_sync_names_is_there() -> None:
    wanted = {name for name in named(page()) if not name.endswith((".py", ".ts"))}
    there = set(titles())
    # A title that is little more than a place would be anything's.
    telling = [title for title in there if 12 < len(PLACE.sub("", title)) < len(title)]
    many = [PLACE.sub(".+", re.escape(title)) for title in telling]

    assert len(wanted) > 80
    found = {name for name in wanted - there if any(re.fullmatch(each, name) for each in many)}
    assert wanted - there - found == set()


def test_every_law_and_every_answer_names_its_tests() -> None:
    rows: dict[str, str] = {}
    for line in page().splitlines():
        if line.startswith("| "):
            rows.setdefault(line.split("|")[1].strip(), line)
    laws = [rows[str(law)] for law in LAWS]
    answers = [row for start, row in rows.items() if start.startswith(ANSWERS)]

    assert len(answers) >= len(ANSWERS) - 1  # 413 shares a row
    assert [row for row in laws + answers if not named(row)] == []
