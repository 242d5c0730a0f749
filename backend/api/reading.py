"""What somebody gets who reads another person's diary. Whether they may is settled before.

The routes of a link and of a specialist's desk ask who is there and call this: what is read, and
how much of it, is the same for both, and cannot be more than the scope.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any, TypedDict

from flask_smorest import abort

from backend.api import shelf
from backend.domain.shared import Scope
from backend.store.diary import stands

# The list of attacks comes in pieces of so many.
PIECE = 50
# A page over more days than these would keep a worker busy for many seconds.
LONGEST = timedelta(days=2 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Whose diary is read, how much of it, as it stood at which revision (None: as it stands).

    `as_of`, `first`: the days that are summed up, within the scope; without `first` the latest 90.
    `now`: aware; how far a running attack has come.
    """

    owner_id: str
    scope: Scope
    revision: int | None
    as_of: date
    now: datetime
    first: date | None = None

    @property
    def known_as(self) -> str:
        """Name what is read: another name as soon as anything in it could be another."""
        parts = ",".join(sorted(self.scope.include))
        days = f"{self.scope.first}.{self.scope.last}.{self.first}.{self.as_of}"
        at = f"{stands(self.owner_id)}.{self.revision}.{self.now:%Y%m%d%H}"
        return f"{self.owner_id}.{at}.{days}.{parts}"

    def gives(self, part: str) -> bool:
        """Tell whether a part is shared."""
        return part in self.scope.include


class Days(TypedDict):
    """Which days of a diary are summed up; `first` None: the latest 90."""

    as_of: date
    first: date | None


def days_of(scope: Scope, asked: Mapping[str, Any], now: datetime) -> Days:
    """Settle which days are summed up: those asked for, as far as they lie within the scope.

    Where nothing is asked for, all of the scope's days, or the latest 90 of more than two years.
    `as_of` may be a day ahead: it is tomorrow already where some readers are.
    """
    latest = min(asked.get("as_of") or now.date(), now.date() + timedelta(days=1))
    as_of = min(latest, scope.last or latest)
    first = max(asked.get("from_") or scope.first or date.min, scope.first or date.min)
    if first > as_of:
        abort(422, messages={"query": {"from": ["No day of these is shared."]}})
    if as_of - first > LONGEST:
        if "from_" in asked:
            abort(422, messages={"query": {"from": ["Two years at most are summed up at once."]}})
        return {"as_of": as_of, "first": None}
    return {"as_of": as_of, "first": first}


def summary(reading: Reading) -> bytes:
    """Sum up the shared days: the JSON of SummarySchema."""
    return _once(reading, "summary", lambda made: made.summary(reading))


def pages(reading: Reading, language: str, paper: str) -> list[bytes]:
    """Draw the page for a specialist, each of its pages an SVG, with what the scope leaves out."""
    joined = _once(
        reading,
        f"pages.{language}.{paper}",
        lambda made: BETWEEN.join(made.pages(reading, language, paper)),
    )
    return joined.split(BETWEEN)


def pdf(reading: Reading, language: str, paper: str) -> bytes:
    """Set the same page as a PDF."""
    return _once(
        reading, f"pdf.{language}.{paper}", lambda made: made.pdf(reading, language, paper)
    )


def fhir(reading: Reading) -> bytes:
    """Write what is shared as a FHIR document. It is too large to be kept for the next reader."""
    written: bytes = _made().fhir(reading)
    return written


def month(reading: Reading, name: str) -> dict[str, Any]:
    """Give a month ("2026-11") day by day: ReadMonthSchema."""
    told: dict[str, Any] = _made().month(reading, name)
    return told


def attacks(reading: Reading, skip: int, month: str | None = None) -> dict[str, Any] | None:
    """List attacks, newest first, from a place on: ReadAttacksSchema. None: they are not shared."""
    if not reading.gives("attacks"):
        return None
    told: dict[str, Any] = _made().attacks(reading, skip, PIECE, month)
    return told


def attack(reading: Reading, attack_id: str) -> dict[str, Any] | None:
    """Give one attack with its criteria: ReadAttackSchema. None: there is none of this id here."""
    if not reading.gives("attacks"):
        return None
    told: dict[str, Any] | None = _made().attack(reading, attack_id)
    return told


# No picture has it: XML knows no such sign.
BETWEEN = b"\x00"


def _once(reading: Reading, what: str, make: Any) -> bytes:
    """Give what was made of the same before, or make it and keep it."""
    known_as, place = f"{reading.known_as}.{what}", f"reading.{what.partition('.')[0]}"
    kept = shelf.kept(reading.owner_id, known_as, place)
    return kept or shelf.keep(reading.owner_id, known_as, make(_made()), place)


def _made() -> Any:
    # Loaded with the first reader: few workers carry pandas, and fewer Typst.
    return import_module("backend.api.reading_made")
