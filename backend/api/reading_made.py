"""What a reader of a diary gets, made from as much of it as is shared."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import orjson

from backend.api.asked import hour
from backend.api.reading import LONGEST, Reading
from backend.domain.chain import short
from backend.domain.diary import Diary, Document
from backend.domain.laid import Laid, lay
from backend.domain.paper.lines import lines
from backend.domain.paper.squares import squares
from backend.domain.reckoning import reckon
from backend.domain.results import results
from backend.domain.scope import SHARED, within
from backend.domain.summary import summed_up
from backend.domain.windows import counts
from backend.exchange.fhir import bundle
from backend.exchange.fhir.wanted import Wanted
from backend.render import typesetting
from backend.render.choices import Choices, Period
from backend.render.report import report
from backend.store.chain import head_at
from backend.store.diary import diary_at, diary_of

Told = dict[str, Any]


def shared(reading: Reading) -> Diary:
    """Give the diary as its reader has it."""
    if reading.revision is None:
        diary = diary_of(reading.owner_id)
    else:
        diary = diary_at(reading.owner_id, reading.revision)
    return within(diary, reading.scope, hour(reading.now))


def summary(reading: Reading) -> bytes:
    """Sum up the days that are read."""
    found = reckon(_laid(reading, shared(reading)), reading.as_of, reading.first)
    return orjson.dumps(summed_up(found))


def pages(reading: Reading, language: str, paper: str) -> list[bytes]:
    """Set the page as pictures."""
    return typesetting.pictures(_told(reading, language, paper))


def pdf(reading: Reading, language: str, paper: str) -> bytes:
    """Set the page as a PDF."""
    return typesetting.pdf(_told(reading, language, paper))


def fhir(reading: Reading) -> bytes:
    """Write a FHIR document, which says what is left out, and from when on it goes."""
    since = reading.as_of - LONGEST
    cut = since if (reading.scope.first or date.min) < since else None
    scope = replace(reading.scope, first=cut or reading.scope.first)
    diary = shared(replace(reading, scope=scope))
    found = reckon(_laid(reading, diary), reading.as_of, reading.first)
    wanted = Wanted(
        reading.owner_id,
        hour(reading.now),
        since=cut,
        **{part: "included" if reading.gives(part) else "left out" for part in SHARED},
    )
    return bundle.write(diary, summed_up(found), wanted)


def month(reading: Reading, name: str) -> Told:
    """Count a month and say what each of its days was, as far as it lies in the shared days."""
    year, number = int(name[:4]), int(name[5:])
    first = date(year, number, 1)
    last = first.replace(day=monthrange(year, number)[1])
    first = max(first, reading.scope.first or first)
    last = min(last, reading.scope.last or last, reading.as_of)
    if first > last:
        return {"month": name, "counts": None, "days": []}
    found = reckon(_laid(reading, shared(reading)), last, first)
    return {
        "month": name,
        "counts": counts(found.sums, [found.period])[0],
        "days": squares(found),
    }


def attacks(reading: Reading, skip: int, most: int, month: str | None) -> Told:
    """List attacks, the latest first; one without a start comes last."""
    diary = shared(reading)
    found = sorted(diary.episodes, key=_began, reverse=True)
    if month:
        found = [one for one in found if _is_of(one, month)]
    piece = found[skip : skip + most]
    laid = _laid(reading, _only(diary, piece))
    told = lines(laid, np.ones(len(piece), dtype=bool))
    order = {one["id"]: place for place, one in enumerate(piece)}
    return {
        "attacks": sorted(told, key=lambda line: order[line["id"]]),
        "of": len(found),
        "more": skip + most < len(found),
    }


def attack(reading: Reading, attack_id: str) -> Told | None:
    """Give one attack: its line, all that was said of it, its doses, and what criteria say."""
    diary = shared(reading)
    chosen = [one for one in diary.episodes if one["id"] == attack_id]
    if not chosen:
        return None
    alone = _only(diary, chosen)
    laid = _laid(reading, alone)
    [line] = lines(laid, np.ones(1, dtype=bool))
    [result] = results(laid.frame, laid.verdicts)
    return {
        "line": line,
        "attack": _fields(chosen[0]),
        "doses": [_fields(dose) for dose in alone.doses],
        "medicines": _medicines(alone),
        "result": result,
    }


def _fields(document: Document) -> Told:
    return {name: value for name, value in document.items() if name != "id"}


def _medicines(diary: Diary) -> list[Told]:
    taken = {dose.get("medication_id") for dose in diary.doses}
    known = [one for one in diary.medications if one["id"] in taken]
    return [{"id": one["id"], "name": one.get("name") or ""} for one in known]


def _laid(reading: Reading, diary: Diary) -> Laid:
    return lay(diary, hour(reading.now))


def _only(diary: Diary, episodes: Sequence[Document]) -> Diary:
    """Leave some attacks with what was taken in them: what criteria say of them stays the same."""
    ids = {one["id"] for one in episodes}
    doses = [one for one in diary.doses if one.get("episode_id") in ids]
    return replace(diary, episodes=episodes, doses=doses)


def _began(document: Document) -> datetime:
    started = (document.get("span") or {}).get("started_at")
    return datetime.fromisoformat(started) if started else NEVER


NEVER = datetime.fromisoformat("0001-01-02T00:00:00+00:00")


def _is_of(document: Document, month: str) -> bool:
    """Tell whether an attack began in a month, by the clock of where it did."""
    span = document.get("span") or {}
    local = _began(document).astimezone(ZoneInfo(span.get("time_zone") or "UTC"))
    return f"{local:%Y-%m}" == month


def _told(reading: Reading, language: str, paper: str) -> Mapping[str, Any]:
    now, diary = hour(reading.now), shared(reading)
    head = short(head_at(reading.owner_id, reading.revision))
    days = Period(reading.as_of, reading.first, now, reading.now.date(), head)
    chosen = Choices(
        language=language,
        paper=paper,
        notes=reading.gives("notes"),
        background=reading.gives("background"),
        attacks=reading.gives("attacks"),
        medicines=reading.gives("medicines"),
        background_counted=False,
    )
    return report(diary, days, chosen)
