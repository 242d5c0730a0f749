"""The warnings of a whole diary: those of its attacks with their days, and those of the person."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np

from backend.domain.calendar import numbers_of
from backend.domain.findings import YES
from backend.domain.flags.background_signs import answered_signs, lasting_signs
from backend.domain.flags.limits import ASKED_DAYS, NEW_DAYS
from backend.domain.flags.rule import Flag
from backend.domain.flags.whole import OF_THE_DIARY, SAYS
from backend.domain.laid import Laid
from backend.domain.stretches import day_numbers, iso_day
from backend.domain.vocabulary import FLAG_LEVEL

# A1.4.5 (VERIFIED S24c): so many auras within so long, from the start of the first to that of the
# last (OUR RULE).
STATUS_AURAS: Final = 3
STATUS_HOURS: Final = 72

Judged = Mapping[str, Mapping[str, Any]]
Raised = tuple[int, str, list[str]]


def diary_flags(
    laid: Laid, attacks: np.ndarray, as_of: int, judged: Judged
) -> list[dict[str, Any]]:
    """List what was flagged, worst first: code, level, the days it was raised on, and because.

    `attacks` marks the rows of the period, `as_of` is its last day's number, `judged` the patterns.
    What the background raises has no days, and is left out where an attack raised as much. What was
    not recorded raises nothing.
    """
    raised = [*_of_attacks(laid, attacks)]
    status = _status_days(laid, attacks)
    stands = {*_person(laid.patient, as_of), *_found(judged), *(["aura_status"] if status else [])}
    for flag in OF_THE_DIARY:
        level = _level(flag, stands)
        if level is not None and not _as_grave(raised, flag.code, level):
            raised.append((level, flag.code, status if flag.code == "aura_status" else []))
    return [
        {"code": code, "level": FLAG_LEVEL[level], "on": on, "because": SAYS[code]}
        for level, code, on in sorted(raised)
    ]


def _as_grave(raised: Sequence[Raised], code: str, level: int) -> bool:
    return any(one == code and at <= level for at, one, _ in raised)


def _of_attacks(laid: Laid, attacks: np.ndarray) -> Iterator[Raised]:
    began = day_numbers(laid.frame["start_local"])
    for code in laid.verdicts.flags:
        levels = laid.verdicts.flags[code]
        for place, level in enumerate(FLAG_LEVEL):
            days = began[attacks & (levels == level).to_numpy()]
            if len(days):
                yield place, str(code), [iso_day(day) for day in np.unique(days)]


def _person(patient: Mapping[str, Any], as_of: int) -> Iterator[str]:
    """The signs of the background that hold on a day."""
    yield from lasting_signs(patient, ())
    told = patient.get("red_flags_answered_on")
    if told is None or as_of >= _day(told) - ASKED_DAYS:
        yield from answered_signs(patient)
    since = patient.get("pattern_since")
    if since is not None and 0 <= as_of - _day(since) < NEW_DAYS:
        yield "pattern_change"


def _day(iso: str) -> int:
    [number] = numbers_of([iso])
    return int(number)


def _found(judged: Judged) -> Iterator[str]:
    if any(code.startswith("8.2") and one["state"] == YES for code, one in judged.items()):
        yield "overuse"


def _status_days(laid: Laid, attacks: np.ndarray) -> list[str]:
    """The days on which auras began that came too close to one another, none where none did."""
    aura = laid.frame["aura"].to_numpy(dtype=bool, na_value=False)
    rows = np.flatnonzero(attacks & aura)
    started = laid.frame["started"].dt.tz_localize(None).to_numpy()[rows]
    rows = rows[np.argsort(started, kind="stable")]
    started = np.sort(started)
    close = started[STATUS_AURAS - 1 :] - started[
        : len(started) - STATUS_AURAS + 1
    ] <= np.timedelta64(STATUS_HOURS, "h")
    places = np.flatnonzero(close)[:, None] + np.arange(STATUS_AURAS)
    days = day_numbers(laid.frame["start_local"])[rows[np.unique(places)]]
    return [iso_day(day) for day in np.unique(days)]


def _level(flag: Flag, stands: set[str]) -> int | None:
    for level, texts in flag.raised:
        if any(stands.issuperset(text.split()) for text in texts):
            return FLAG_LEVEL.index(level)
    return None


def diary_flag_rules() -> dict[str, Any]:
    """Everything that counts/diaryFlags.ts needs beside rules/flags.ts, the sentences included."""
    return {
        "rules": {flag.code: flag.plain() for flag in OF_THE_DIARY},
        "says": dict(SAYS),
        "status_auras": STATUS_AURAS,
        "status_hours": STATUS_HOURS,
    }
