"""The small parts that all resources are made of."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Final
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from backend.exchange.fhir.codes import (
    ABSENT,
    ABSENT_EXTENSION,
    ANSWERS,
    OURS,
    QUESTIONS,
    UCUM,
    UNITS,
    Foreign,
)

Part = dict[str, Any]
# FHIR knows offsets to 14:00; RFC 3339 more.
FARTHEST: Final = timedelta(hours=14)
PRELIMINARY: Final = "preliminary"


def resource(kind: str, id_: str, **parts: Any) -> Part:
    """Make a resource; a part that is None, or has nothing in it, is left out."""
    return {"resourceType": kind, "id": id_} | pruned(parts)


def pruned(parts: Mapping[str, Any]) -> Part:
    """Leave out what says nothing: FHIR allows neither null nor an empty list or text."""
    return {name: part for name, part in parts.items() if part not in (None, [], {}, "")}


def below(owner: str, name: str) -> str:
    """The id of a resource that is a part of an entry."""
    return str(uuid5(UUID(owner), f"fhir:{name}"))


def reference(id_: str) -> Part:
    """Point to another resource of the bundle."""
    return {"reference": f"urn:uuid:{id_}"}


def concept(text: str, *codings: Foreign) -> Part:
    """Make a concept: foreign codes, if any, and what it is in words."""
    coded = [{"system": system, "code": code} for system, code in codings]
    return pruned({"coding": coded, "text": text})


@lru_cache(maxsize=2_000)
def question(name: str) -> Part:
    """Name what was asked: by our code, and by a foreign one where one is known.

    The same part each time, for a diary asks the same thousands of times: it is not to be changed.
    """
    code = name.rpartition(".")[2]
    foreign = [QUESTIONS[code]] if code in QUESTIONS else []
    return concept(spoken(name), *foreign, (f"{OURS}:question", name))


@lru_cache(maxsize=2_000)
def answer(name: str, word: str) -> Part:
    """Name an answer of the vocabulary to a question; a word of the person's own is text alone.

    The same part for the same answer: it is not to be changed.
    """
    kind, _, own = word.partition(":")
    if own and name != "locations":
        return concept(own, (f"{OURS}:{name}", kind))
    foreign = [ANSWERS[name, word]] if (name, word) in ANSWERS else []
    return concept(spoken(word), *foreign, (f"{OURS}:{name}", word))


def spoken(name: str) -> str:
    """Write a name of the vocabulary in words."""
    return name.replace("_", " ").replace(":", ", ").replace(".", ": ")


def text(said: Any) -> str | None:
    """A text as FHIR takes it: some visible character, nothing around it."""
    return str(said).strip() or None


def absent(reason: str) -> Part:
    """Say that there is no answer: `unknown`, nothing is recorded; `asked-unknown`, not known."""
    return {"dataAbsentReason": {"coding": [{"system": ABSENT, "code": reason}]}}


def absent_extension(reason: str) -> Part:
    """Say the same where a part has no `dataAbsentReason` of its own."""
    return {"extension": [{"url": ABSENT_EXTENSION, "valueCode": reason}]}


def quantity(value: float, unit: str | None) -> Part:
    """Make a quantity, with the code of its unit where UCUM has one."""
    code = UNITS.get(unit or "")
    coded = {"system": UCUM, "code": code} if code else {}
    return {"value": value, **({"unit": unit} if unit else {}), **coded}


def moment(instant: str, zone: str | None = None) -> str:
    """Write an instant as a FHIR dateTime, in a time zone or in the offset it was recorded in."""
    found = datetime.fromisoformat(instant)
    if zone:
        found = found.astimezone(ZoneInfo(zone))
    if abs(found.utcoffset() or timedelta()) > FARTHEST:
        found = found.astimezone(UTC)
    return found.isoformat()
