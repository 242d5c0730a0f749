"""The page for a specialist as a PDF, from a diary that is read, beside the bare compile of it."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import orjson
import typst

from backend.domain.diary import Diary
from backend.render import typesetting
from backend.render.choices import Choices, Period
from backend.render.report import report
from bench.row import Row, memory_peak, tell
from bench.ten_years_diary import AS_OF, ten_years

ROUNDS = 5
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
# The goal of speed.md 9 for a page of three months; ten years are summed up besides.
MOST = 1.3


def three_months(whole: Diary) -> Diary:
    """The latest 90 days of the diary alone."""
    first = (AS_OF - timedelta(days=89)).isoformat()
    attacks = [one for one in whole.episodes if one["span"]["started_at"] >= first]
    return replace(
        whole,
        episodes=attacks,
        doses=[one for one in whole.doses if one["taken_at"] >= first],
        checkins=[one for one in whole.checkins if one["date"] >= first],
    )


def said(diary: Diary, first: date | None, number: int) -> dict[str, Any]:
    """What the page says; each round has another foot, so that nothing is kept from before."""
    told = report(diary, Period(AS_OF, first, NOW, AS_OF), Choices(notes=True))
    return {**told, "running": f"{told['running']} ({number})"}


def whole_way(diary: Diary, first: date | None, number: int) -> None:
    """From the diary to the bytes of the PDF."""
    typesetting.pdf(said(diary, first, number))


def bare(told: dict[str, Any], compiler: typst.Compiler) -> None:
    """The least it takes: Typst, with its fonts at hand and no tags, on the same words."""
    inputs = {"told": orjson.dumps(told).decode(), "paper": "a4"}
    compiler.compile(format="pdf", sys_inputs=inputs)


def milliseconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begun)


def measured(what: str, diary: Diary, first: date | None, most: float | None) -> None:
    """Time both in turn, and tell the row; `most`: how many times the baseline it may take."""
    fonts = typst.Fonts(include_system_fonts=False)
    compiler = typst.Compiler(
        typesetting.FOLDER / "report.typ", root=typesetting.FOLDER, font_paths=fonts
    )
    typesetting.pdf(said(diary, first, 0))
    bare(said(diary, first, 0), compiler)
    ours, least = [], []
    rounds = ROUNDS if first is None else 2
    for number in range(1, rounds + 1):
        ours.append(milliseconds(partial(whole_way, diary, first, number)))
        words = said(diary, first, number + rounds)
        least.append(milliseconds(partial(bare, words, compiler)))
    one, other = statistics.median(ours), statistics.median(least)
    tell(
        Row(
            what=f"page for a specialist, {what}, from the diary to PDF/UA-1",
            measured=round(one, 1),
            baseline=round(other, 1),
            unit="ms",
            baseline_is="bare Typst compile of the same page, no tags, no counting",
            goal=f"at most {MOST} times" if most else "for the record",
            met=one <= (most or float("inf")) * other,
            note=f"{len(diary.episodes)} attacks in the diary; {rounds} rounds, medians; "
            f"{memory_peak()} MiB of memory at the peak",
        )
    )


def main() -> None:
    whole = ten_years()
    measured("three months", three_months(whole), None, MOST)
    measured("the latest 90 days of ten years", whole, None, None)
    measured("all of ten years", whole, date(2016, 11, 23), None)


if __name__ == "__main__":
    main()
