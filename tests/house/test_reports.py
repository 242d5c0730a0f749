"""The house's own scripts: what they say of a run and of its skips."""

from pathlib import Path

import pytest

from tools.outcome import missing, outcome, plain
from tools.reasons import npm_reason, pip_reason

JUNIT = """<testsuites><testsuite>
<testcase name="a"><properties><property name="needs" value="browser"/></properties></testcase>
<testcase name="b"><properties><property name="needs" value="postgres"/></properties>
  <skipped message="no PostgreSQL here"/></testcase>
<testcase name="c"/></testsuite></testsuites>"""


@pytest.fixture
def junit(tmp_path: Path) -> Path:
    file = tmp_path / "python.xml"
    file.write_text(JUNIT, encoding="utf-8")
    return file


def test_a_skip_is_said_with_its_reason(junit: Path) -> None:
    assert plain(outcome(junit)) == ["Skipped 1: no PostgreSQL here"]


def test_a_need_that_was_skipped_is_missing_and_one_that_ran_is_not(junit: Path) -> None:
    assert missing(outcome(junit)) == ["postgres"]


def test_a_need_of_which_nothing_ran_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "none.xml"
    file.write_text("<testsuites/>", encoding="utf-8")

    assert missing(outcome(file)) == ["postgres", "browser"]


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("WARNING: Retrying (Retry(total=0)) ... No matching distribution found for x", "network"),
        ("ERROR: No matching distribution found for numpy==9", "numpy"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "pinned"),
        ("OSError: [Errno 28] No space left on device", "full"),
        ("something nobody has seen before", "last.log"),
    ],
)
def test_what_pip_says_becomes_one_sentence(said: str, word: str) -> None:
    sentence = pip_reason(said)

    assert word in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("said", "word"),
    [("npm error code ECONNREFUSED", "network"), ("npm error EINTEGRITY", "pinned")],
)
def test_what_npm_says_becomes_one_sentence(said: str, word: str) -> None:
    assert word in npm_reason(said)
