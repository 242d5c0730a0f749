"""The house stays small: short files, short functions, and a first line that says what it is."""

import re
from pathlib import Path
from statistics import median

import pytest

from tests.house.measure import functions
from tests.house.tree import code, short

COMPONENT = re.compile(r"\bfunction [A-Z]")
FIRST_LINE = {".py": '"""', ".ts": "//", ".tsx": "//", ".css": "/*"}


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    long = {short(path): lines(path) for path in code() if lines(path) > 300}

    assert not long


def test_half_of_all_files_have_fewer_than_eighty_lines() -> None:
    assert median(lines(path) for path in code()) < 80


def most_lines(path: Path, name: str) -> int:
    """Forty for a function, sixty for a component: most of one is the page itself."""
    return 60 if path.suffix == ".tsx" and COMPONENT.search(name) else 40


def test_no_function_is_longer_than_forty_lines_and_no_component_than_sixty() -> None:
    long = {
        f"{short(path)} {name}": length
        for path in code()
        if path.suffix != ".css"
        for name, length in functions(path).items()
        if length > most_lines(path, name)
    }

    assert not long


def test_the_first_line_of_every_file_says_what_it_is() -> None:
    silent = [
        short(path)
        for path in code()
        if not path.read_text(encoding="utf-8").startswith(FIRST_LINE[path.suffix])
        and not (path.suffix in {".ts", ".tsx"} and _opens_with_block_comment(path))
    ]

    assert not silent


def _opens_with_block_comment(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith("/*")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("function short() {\n  return 1;\n}\n", 3),
        ("const page = () => (\n  <p>\n    {words.title}\n  </p>\n);\n", 5),
        ("export function outer() {\n  list.map((x) => {\n    x();\n  });\n}\n", 5),
    ],
)
def test_a_typescript_function_is_measured_to_its_closing_bracket(
    tmp_path: Path, text: str, length: int
) -> None:
    file = tmp_path / "one.tsx"
    file.write_text(text, encoding="utf-8")

    assert max(functions(file).values()) == length


def test_a_suite_of_tests_is_not_a_function(tmp_path: Path) -> None:
    file = tmp_path / "one.test.ts"
    file.write_text("describe('a suite', () => {\n" + "\n" * 60 + "});\n", encoding="utf-8")

    assert not functions(file)


def test_left_for_later_is_nowhere_in_the_code() -> None:
    left = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
    found = [short(path) for path in code() if left.search(path.read_text(encoding="utf-8"))]

    assert not found
