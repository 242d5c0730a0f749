"""Real diaries of 133 people, counted by the summary, against what a plain reading of them counts.

The measurements belong to others and are not copied here (data/README.md); where they are not at
hand these tests say so. `time` counts the days from the start of treatment, which is laid on
TREATMENT; a gap is a day that was not recorded, never a day without headache.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import orjson
import pytest

from backend import create_app
from backend.api.schemas.diary import DiarySchema
from backend.domain.diary import Diary
from backend.domain.laid import Laid, lay
from backend.domain.reckoning import reckon
from backend.domain.summary import summarize, summed_up
from backend.domain.windows import counts
from backend.exchange.document import HEAD, diary_of
from tests.one_app import settings_for

SOURCE = Path(__file__).resolve().parents[2] / "shared" / "data" / "kostecki-dillon.csv"
TREATMENT = date(2001, 3, 1)
LAST = TREATMENT + timedelta(days=99)

Summary = Mapping[str, Any]
Reports = Mapping[str, Mapping[date, str]]


@pytest.fixture(scope="module")
def documents() -> list[dict[str, Any]]:
    """A diary document for each person."""
    if not SOURCE.exists():
        pytest.skip(f"Not checked against real diaries: {SOURCE} is not there.")
    return [document(person, days) for person, days in reports().items()]


@pytest.fixture(scope="module")
def diaries(documents: list[dict[str, Any]]) -> list[Diary]:
    return [diary_of(DiarySchema().load(one)) for one in documents]


@pytest.fixture(scope="module")
def laid(diaries: list[Diary]) -> list[Laid]:
    """Each diary laid out once, as the summary of any period does first."""
    return [lay(diary, None) for diary in diaries]


@pytest.fixture(scope="module")
def summaries(laid: list[Laid]) -> list[Summary]:
    """The summary of each person's whole diary."""
    return [summed_up(reckon(one, LAST, TREATMENT - timedelta(days=29))) for one in laid]


def reports() -> Reports:
    """What each person reported of each day; one day stands twice, with the same answer."""
    found: defaultdict[str, dict[date, str]] = defaultdict(dict)
    with SOURCE.open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            day = TREATMENT + timedelta(days=int(row["time"]))
            found[row["id"]][day] = row["headache"]
    return found


def document(person: str, days: Mapping[date, str]) -> dict[str, Any]:
    headache = [day for day, answer in days.items() if answer == "yes"]
    free = [day for day, answer in days.items() if answer == "no"]
    return {
        **HEAD,
        "episodes": [episode(person, day) for day in headache],
        "checkins": [
            {"date": day.isoformat(), "time_zone": "America/Toronto", "headache_free": True}
            for day in free
        ],
    }


def episode(person: str, day: date) -> dict[str, Any]:
    span = {
        "started_at": f"{day}T00:00:00-05:00",
        "time_zone": "America/Toronto",
        "onset_precision": "day_only",
    }
    return {"id": str(uuid5(NAMESPACE_OID, f"{person} {day}")), "span": span}


def counted(counts: Iterable[Summary]) -> tuple[int, int]:
    """Headache days and days recorded of all people together."""
    found = list(counts)
    return sum(one["headache_days"][0] for one in found), sum(one["days_recorded"] for one in found)


def test_every_person_day_and_every_headache_day_is_counted(summaries: list[Summary]) -> None:
    assert len(summaries) == 133
    assert counted(summary["period"] for summary in summaries) == (2_666, 4_151)


def test_the_windows_of_a_summary_miss_no_day(summaries: list[Summary]) -> None:
    windows = [window for summary in summaries for window in summary["windows"]]

    assert counted(windows) == (2_666, 4_151)


@pytest.mark.parametrize(
    ("first", "last", "headache", "recorded"),
    [(-29, -1, 443, 700), (1, 30, 1_730, 2_656), (31, 99, 480, 776)],
    ids=["before treatment", "treatment days 1 to 30", "later"],
)
def test_each_stretch_of_the_treatment_is_counted(
    laid: list[Laid], first: int, last: int, headache: int, recorded: int
) -> None:
    begins, ends = TREATMENT + timedelta(days=first), TREATMENT + timedelta(days=last)

    # The days alone: the summaries above are made of the same, and of much that is not asked here.
    found = [reckon(one, ends, begins) for one in laid]
    periods = [counts(one.sums, [one.period])[0] for one in found]

    assert counted(periods) == (headache, recorded)


def test_the_counts_are_the_shares_that_are_known() -> None:
    # Of days 1 to 30 the known share is one of rows, where one day stands twice.
    shares = [443 / 700, 1_730 / 2_657, 480 / 776, 2_666 / 4_152, 2_666 / 4_151]

    assert [round(100 * share, 2) for share in shares] == [63.29, 65.11, 61.86, 64.21, 64.23]


def test_a_gap_is_a_day_that_could_be_either(summaries: list[Summary]) -> None:
    for period in (summary["period"] for summary in summaries):
        least, most = period["headache_days"]

        assert most - least == period["days"] - period["days_recorded"]


def test_the_command_line_counts_the_same(
    documents: list[dict[str, Any]], diaries: list[Diary], tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    file.write_bytes(orjson.dumps(documents[0]))
    # No database is there, and none is needed.
    app = create_app(settings_for(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path))

    ran = app.test_cli_runner().invoke(
        args=["diary", "summarize", str(file), "--as-of", LAST.isoformat()]
    )

    assert ran.exit_code == 0
    assert orjson.loads(ran.stdout) == orjson.loads(orjson.dumps(summarize(diaries[0], LAST)))
