"""Migraine Buddy's CSV: a table of what goes on, an empty line, then the table of attacks.

The header is exact (import-formats.md d1). Whether an offset counts minutes east is not proven: the
rows of the file that agree with the person's zone decide it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from backend.domain.vocabulary import MOST_BOTHERSOME
from backend.exchange.foreign.attack import finish, noted, pain, running, span
from backend.exchange.foreign.clock import Clock, clock_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.offsets import begins, east
from backend.exchange.foreign.relieved import taken
from backend.exchange.foreign.tables import Cells, line_of, listed, named, rows_of
from backend.exchange.foreign.words import (
    Meaning,
    claimed,
    place,
    premonitory,
    relief,
    symptom,
    take,
    trigger,
)
from backend.exchange.found import Choices, Found, Progress

TABLE: Final = ["#", "Started", "Lasted"]
FORM: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d\d)\s+(\d{1,2}):(\d{1,2})", re.ASCII)
ONGOING: Final = re.compile(r"Attack started (\d{1,2}/\d{1,2}/\d\d \d{1,2}:\d\d)")
LASTED: Final = re.compile(r"^(?:(\d{1,3})d ?)?(?:(\d{1,4})h ?)?(?:(\d{1,5})m)?$")
OFFSET: Final = re.compile(r"^[+-]?\d{1,4}$")
MEDICINES: Final = {
    "Helpful Medication": "partial",
    "Somewhat Helpful Medication": "partial",
    "Unhelpful Medication": "none",
    "Unsure Medication": None,
}
WORDS: Final[Mapping[str, Meaning]] = {
    "Pain Positions": place,
    "Symptoms": symptom,
    "Premonitory Symptoms": premonitory,
    "Potential Triggers": trigger,
    **{name.replace("Medication", "Non Drug Relief Methods"): relief for name in MEDICINES},
}
# What the diary has no field for stands in the notes as it was said.
ALWAYS_NOTED: Final = tuple(name for name in WORDS if "Relief" in name)
NOTED: Final = ("Attack Location", "Affected Activities", "Attack Types")
BOTHERSOME: Final = "Most Bothersome Symptom"
WORDY: Final = frozenset((*WORDS, *NOTED, BOTHERSOME))
DROPPED: Final = "Geohash"
NO_TIME: Final = "Not a time (MM/DD/YY H:MM)."
HEADER: Final = re.compile(r'^"?#"?[,;\t]"?Started"?[,;\t]"?Lasted"?[,;\t]', re.MULTILINE)


Told = tuple[datetime, int | None]


class Line(NamedTuple):
    """A row: its number, its cells that say something, and its text."""

    row: int
    cells: Cells
    original: str


def is_header(text: str) -> bool:
    """Tell whether the table of attacks begins somewhere near the beginning."""
    return bool(
        re.search(r'^"?#"?[,;\t]"?Started"?[,;\t]"?Lasted"?[,;\t]', text[:100_000], re.MULTILINE)
    )


def read(text: str, choices: Choices, progress: Progress) -> Found:
    """Read the attacks, and those that go on."""
    gathering = Gathering("migraine_buddy", choices, progress)
    clock = clock_of(gathering)
    rows = list(rows_of(text))
    start = next(place for place, row in enumerate(rows) if row[:3] == TABLE)
    below = list(_filled(named(rows[start + 1 :], rows[start], gathering)))
    sign = east((told for _, told in below if told), clock)
    for line, told in below:
        _attack(gathering, clock, sign, line, told)
    for row, cells in enumerate(rows[1:start], start=len(below) + 1):
        _going_on(gathering, clock, row, cells)
    return gathering.found()


def _filled(lines: Iterable[tuple[int, Cells, str]]) -> Iterator[tuple[Line, Told | None]]:
    """Give each row by its cells that say something, with the time it tells, None where none."""
    for row, cells, original in lines:
        said = {name: cell for name, cell in cells.items() if cell}
        kept = [cell for name, cell in cells.items() if name != DROPPED]
        line = Line(row, said, original if len(kept) == len(cells) else line_of(kept))
        yield line, _told(said)


def _told(cells: Cells) -> Told | None:
    try:
        return _at(cells.get("Started", "")), _offset(cells)
    except ValueError:
        return None


def _at(text: str) -> datetime:
    found = FORM.fullmatch(text.strip())
    try:
        month, day, year, hour, minute = map(int, found.groups() if found else ())
        year += 2000 if year < 69 else 1900  # as POSIX reads two digits
        return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a wall clock, as above
    except ValueError as error:
        raise ValueError(NO_TIME) from error


def _offset(cells: Cells) -> int | None:
    told = cells.get("Start UTC Offset (min)", "").strip()
    return int(told) if OFFSET.match(told) else None


def _attack(
    gathering: Gathering, clock: Clock, sign: int, line: Line, told_at: Told | None
) -> None:
    row, cells, original = line
    gathering.read["attacks"] += 1
    try:
        told, minutes = told_at or _nothing()
        at, zone = begins(gathering, clock, told, None if minutes is None else sign * minutes)
    except ValueError as error:
        gathering.refuse(row, "Started", str(error), original)
        return
    id_ = gathering.id_of(f"attack:{told.isoformat()}")
    episode = {"id": id_, "span": _span(gathering, row, cells, at, zone)}
    episode |= pain(gathering, row, "Pain Level", cells.get("Pain Level", ""), 0)
    noted_words = _words(gathering, episode, cells)
    if not MEDICINES.keys().isdisjoint(cells):
        episode |= taken(gathering, episode, row, _medicines(cells), original)
    finish(gathering, episode, noted(cells.get("Notes", ""), noted_words), row, original)


def _nothing() -> Told:
    raise ValueError(NO_TIME)


def _span(gathering: Gathering, row: int, cells: Cells, at: datetime, zone: str) -> dict[str, Any]:
    lasted = cells.get("Lasted", "").strip()
    if not lasted:
        return span(at, zone)
    try:
        return span(at, zone, (at.astimezone(UTC) + _length(lasted)).astimezone(at.tzinfo))
    except ValueError as error:
        gathering.refuse(row, "Lasted", str(error), lasted)
        return span(at, zone)


def _length(text: str) -> timedelta:
    parts = LASTED.match(text)
    if not parts:
        raise ValueError("Not a length (1d 02h 15m).")
    days, hours, minutes = (int(part or 0) for part in parts.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def _words(gathering: Gathering, episode: dict[str, Any], cells: Cells) -> dict[str, list[str]]:
    """Write the words that mean something here; give those for the notes, by their column."""
    if WORDY.isdisjoint(cells):
        return {}
    noted_words = {name: listed(cells.get(name, "")) for name in NOTED}
    for name in (name for name in WORDS if name in cells):
        words, meaning = listed(cells[name]), WORDS[name]
        left = take(gathering, episode, name, words, meaning)
        noted_words[name] = words if name in ALWAYS_NOTED else left
    claimed(episode, noted_words["Attack Types"])
    noted_words[BOTHERSOME] = _bothered(episode, cells)
    return noted_words


def _bothered(episode: dict[str, Any], cells: Cells) -> list[str]:
    told = listed(cells.get(BOTHERSOME, ""))[:1]
    field, _, value = (symptom(told[0]) or "" if told else "").partition(":")
    name = value if field == "other_symptoms" else field
    if name not in MOST_BOTHERSOME:
        return told
    episode["most_bothersome"] = name
    return []


def _medicines(cells: Cells) -> Iterator[tuple[str, str | None]]:
    for name, relieved in MEDICINES.items():
        for text in listed(cells.get(name, "")):
            yield text, relieved


def _going_on(gathering: Gathering, clock: Clock, row: int, cells: list[str]) -> None:
    """Keep an attack of the first table that has not ended, under the id it will have after."""
    found = ONGOING.search(cells[2]) if len(cells) > 2 else None
    if not found:
        return
    try:
        told = _at(found[1])
        at, zone = begins(gathering, clock, told, None)
    except ValueError as error:
        gathering.refuse(row, "Description", str(error), line_of(cells))
        return
    gathering.read["attacks"] += 1
    episode = {"id": gathering.id_of(f"attack:{told.isoformat()}"), "span": running(at, zone)}
    own = cells[3] if len(cells) > 3 else ""
    finish(gathering, episode, noted(own, {}), row, line_of(cells))
