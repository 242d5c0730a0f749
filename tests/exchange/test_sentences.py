"""Every sentence that a reader writes is known by its code, and its values are found again."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend import exchange
from backend.exchange.coded import Coded, coded
from backend.exchange.sentences import SENTENCES
from tests.exchange.foreign.reading import sample

HERE = Path(exchange.__file__).parent
READERS = [
    path
    for path in sorted(HERE.rglob("*.py"))
    if not {"out", "fhir", "demonstration", "proof"} & set(path.relative_to(HERE).parts)
]
SPOKEN = ("Unusable", "ValueError", "refuse", "warn", "warn_once", "Local", "Refusal")


def written(node: ast.expr) -> str | None:
    """Give a text as it would stand there, with something in each place; None for no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values
        )
    return None


def sentences(path: Path) -> Iterator[str]:
    """Give what the calls in a file say that speak to a person."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            texts = [text for one in node.args if (text := written(one))]
            yield from (one for one in texts if name in SPOKEN and " " in one and one[-1] in ".)")


@pytest.mark.parametrize("path", READERS, ids=lambda path: path.stem)
def test_every_sentence_of_a_reader_has_a_code(path: Path) -> None:
    assert [one for one in sentences(path) if coded(one) is None] == []


def test_the_sentences_are_looked_for_where_they_are() -> None:
    assert sum(1 for path in READERS for _ in sentences(path)) > 50


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_taken_for_no_other(code: str) -> None:
    found = coded(SENTENCES[code].replace("{", "").replace("}", ""))

    assert found
    assert found.code == code


def test_the_values_and_how_often_are_found_again() -> None:
    said = "Not between 0 and 10. (3 times)"

    assert coded(said) == Coded("not_between", {"least": "0", "most": "10"}, 3)
    assert coded("What nobody ever says.") is None


@pytest.mark.parametrize(
    "name", ["migraine_buddy.csv", "headache_companion.json", "migralog_export.json"]
)
def test_what_is_said_of_the_samples_can_be_said_in_any_language(name: str) -> None:
    found = sample(name)

    said = [*found.warnings, *(one.reason for one in found.refused)]

    assert said
    assert [one for one in said if coded(one) is None] == []
