"""One attack of another diary on its way to an episode: its span, its pain, its notes."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, Final

from backend.exchange.derived import derived_id
from backend.exchange.foreign.clock import in_reach, text_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import sided

MOST_NOTES: Final = 10_000
LONGEST: Final = timedelta(days=366)
# Control characters but tab and line feed, and halves of surrogate pairs.
UNCLEAN: Final = re.compile("[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]")
NUMBER: Final = re.compile(r"^[+-]?\d{1,6}([.,]\d{1,6})?$")

Episode = dict[str, Any]


def span(started: datetime, zone: str, ended: datetime | None = None) -> dict[str, Any]:
    """Say when an attack was; without an end it is not known when it ended.

    An end at the very start is a mark of one moment: the length is not known (OUR RULE). Raises
    ValueError for an end that no attack can have.
    """
    began = text_of(started)
    last = began if ended is None else text_of(ended)
    if ended is None or last == began:
        return {"started_at": began, "time_zone": zone, "end_unknown": True}
    if not started < in_reach(ended) <= started + LONGEST:
        raise ValueError("Ends before it starts, or lasts more than 366 days.")
    return {"started_at": began, "time_zone": zone, "ended_at": last}


def running(started: datetime, zone: str) -> dict[str, Any]:
    """Say of an attack that it goes on."""
    return {"started_at": text_of(started), "time_zone": zone, "ended_at": None}


@lru_cache(4096)
def number(text: str, least: float, most: float) -> float | None:
    """Read a number between two bounds; None for an empty text. Raises ValueError for another."""
    plain = text.strip()
    if not plain:
        return None
    if not NUMBER.match(plain):
        raise ValueError("Not a number.")
    found = float(plain.replace(",", "."))
    if not least <= found <= most:
        raise ValueError(f"Not between {least:g} and {most:g}.")
    return found


def pain(gathering: Gathering, row: int, field: str, text: str, least: float = 1) -> dict[str, Any]:
    """Answer the pain from a cell, up to 10 and in whole steps; a half goes up.

    What is no such number is refused, and the row is kept without it.
    """
    try:
        found = number(text, least, 10)
    except ValueError as error:
        gathering.refuse(row, field, str(error), text)
        return {}
    if found is None:
        return {}
    whole = int(found + 0.5)
    if whole != found:
        gathering.warn("Pain with a fraction was rounded to a whole number.")
    return {"pain_peak": whole}


def cleaned(text: str) -> str:
    """Give a text without characters that cannot be written down."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return UNCLEAN.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def noted(own: str, said: Mapping[str, Sequence[str]]) -> str:
    """Write notes: the person's own, then a line for each field that has no place of its own."""
    lines = (
        [f"{field}: {', '.join(words)}" for field, words in said.items() if words] if said else []
    )
    return cleaned("\n".join([own, *lines])) if own or lines else ""


def finish(gathering: Gathering, episode: Episode, notes: str, row: int, original: str) -> None:
    """Keep an episode with its notes; of notes too long the beginning, which is said."""
    if len(notes) > MOST_NOTES:
        gathering.refuse(row, "notes", f"Only the first {MOST_NOTES:,} characters fit.", notes)
    sided(episode)
    if notes:
        episode["notes"] = notes[:MOST_NOTES]
    gathering.keep("episodes", episode, row, original)


def readings(episode_id: str, told: Sequence[tuple[datetime, int]]) -> list[dict[str, Any]]:
    """Give pain over the attack, as entries hold it."""
    return [
        {"id": derived_id(episode_id, "reading", place), "at": text_of(at), "pain": value}
        for place, (at, value) in enumerate(told[:500])
    ]


def attacked_days(gathering: Gathering) -> set[str]:
    """Name the days on which it is known that there was an attack."""
    episodes = gathering.entries.get("episodes", {}).values()
    found: set[str] = set()
    reached = 0
    for began, last in sorted(_covered(one["span"]) for one in episodes):
        days = range(max(began, reached + 1), last + 1)
        found.update(str(date.fromordinal(day)) for day in days)
        reached = max(reached, last)
    return found


def _covered(told: Mapping[str, Any]) -> tuple[int, int]:
    """Give the first day that an attack was on, and the last that is known."""
    began, last = told["started_at"], told.get("ended_at") or told["started_at"]
    return date.fromisoformat(began[:10]).toordinal(), date.fromisoformat(last[:10]).toordinal()


def settle_running(gathering: Gathering) -> None:
    """Let only the last attack of a diary go on: of one before it the end is not known."""
    episodes = list(gathering.entries.get("episodes", {}).values())
    if not episodes:
        return
    last = max(_begun(one) for one in episodes)
    for episode in episodes:
        told = episode["span"]
        if "ended_at" in told and told["ended_at"] is None and _begun(episode) < last:
            plain = {name: value for name, value in told.items() if name != "ended_at"}
            episode["span"] = {**plain, "end_unknown": True}


def _begun(episode: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(episode["span"]["started_at"])
