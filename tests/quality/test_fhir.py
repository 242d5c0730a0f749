"""Two validators that others wrote find no error in an exported FHIR document."""

import json
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange.demonstration import demonstration
from backend.exchange.fhir.bundle import write
from backend.exchange.fhir.wanted import Wanted
from tests.exchange.out.every_value import every_value
from tests.quality.installed import node

HERE = Path(__file__).parent
PERSON = "11111111-1111-4111-8111-111111111111"
AS_OF = date(2026, 11, 21)


def document(diary: Diary) -> bytes:
    wanted = Wanted(PERSON, datetime(2026, 11, 22, 9, tzinfo=UTC), notes="included")
    return write(diary, summarize(diary, AS_OF), wanted)


def left_out_of(diary: Diary) -> bytes:
    """The document of a link that gives only the last days, and nothing of them one by one."""
    moment = datetime(2026, 11, 22, 9, tzinfo=UTC)
    wanted = Wanted(
        PERSON, moment, attacks="left out", medicines="left out", since=date(2024, 11, 20)
    )
    return write(diary, summarize(diary, AS_OF), wanted)


def found_in(folder: Path, *documents: bytes) -> list[list[str]]:
    """What the validators find in each document."""
    files = []
    for place, text in enumerate(documents):
        files.append(folder / f"{place}.json")
        files[-1].write_bytes(text)
    done = subprocess.run(  # noqa: S603 - our own program
        [node(), "fhir.mjs", *map(str, files)], cwd=HERE, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The findings in a year, in nothing, in everything there is, and in what is wrong."""
    everything = [document(diary) for diary in every_value()]
    wrong = json.loads(document(Diary()))
    wrong["entry"][2]["resource"] |= {"status": "made up", "frog": 1}
    left_out = left_out_of(demonstration(date(2026, 11, 22)))
    year, nothing = document(demonstration(date(2026, 11, 22))), document(Diary())
    return found_in(
        tmp_path_factory.mktemp("fhir"),
        json.dumps(wrong).encode(),
        left_out,
        year,
        nothing,
        *everything,
    )


def test_no_export_has_an_error_by_either_validator(findings: list[list[str]]) -> None:
    assert len(findings) > 5
    assert [found for found in findings[1:] if found] == []


def test_either_validator_finds_what_is_wrong(findings: list[list[str]]) -> None:
    for name in ("medplum", "lantana"):
        assert [one for one in findings[0] if one.startswith(name)], findings[0]
