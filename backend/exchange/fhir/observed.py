"""Observations: what was asked, and what was answered, not known, or not recorded."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from backend.exchange.cells import NAMES, NUMBER, YES_NO, Cell
from backend.exchange.fhir.codes import OURS, Foreign
from backend.exchange.fhir.parts import (
    PRELIMINARY,
    Part,
    absent,
    answer,
    concept,
    moment,
    quantity,
    question,
    reference,
    resource,
    text,
)

MOMENTS: Final = frozenset({"postdrome_until", "still_there_at"})
DAYS: Final = frozenset({"continuous_since", "pattern_since", "red_flags_answered_on"})
UNIT_OF: Final = {"hours_lost": "h", "sleep_hours": "h", "longest_pain_free_minutes": "min"}
Told = Callable[[str, Any], Iterable[Part]]


def observation(id_: str, patient: str, code: Part, **parts: Any) -> Part:
    """Make an observation of the person; all of them are preliminary: a diary can be changed."""
    return resource(
        "Observation",
        id_,
        status=PRELIMINARY,
        code=code,
        subject=reference(patient),
        **parts,
    )


def ours(name: str, words: str, *foreign: Foreign) -> Part:
    """Name a kind of observation that only a headache diary makes."""
    return concept(words, *foreign, (f"{OURS}:observation", name))


def components(
    cells: Mapping[str, Cell], said: Mapping[str, Any], asked: Iterable[str]
) -> list[Part]:
    """Make a component of each answer, and of each question in `asked` that has none.

    A field that is null was not known to the person; one that is absent is not recorded. What was
    filled in "as usual" and not confirmed is not recorded either.
    """
    unsure = frozenset(said.get("prefilled") or ())
    found = []
    for name, cell in cells.items():
        if name in said and name not in unsure:
            found += [{"code": question(name), **value} for value in values(name, cell, said[name])]
        elif name in unsure or name in asked:
            found.append({"code": question(name), **absent("unknown")})
    return found


def values(name: str, cell: Cell, value: Any) -> Iterator[Part]:
    """Write an answer as the value of one component, or of several where a set was answered."""
    if value is None:
        yield absent("asked-unknown")
    elif cell is NAMES:
        yield from _named(name, value)
    else:
        yield _one(name, cell, value)


def _one(name: str, cell: Cell, value: Any) -> Part:
    if cell is YES_NO:
        return {"valueBoolean": value}
    if cell is NUMBER:
        return number(value, UNIT_OF.get(name))
    if name in MOMENTS:
        return {"valueDateTime": moment(value)}
    return (
        {"valueDateTime": value} if name in DAYS else {"valueCodeableConcept": answer(name, value)}
    )


def number(value: float, unit: str | None = None) -> Part:
    """Write a number: a whole one without a unit as it is."""
    if type(value) is int and unit is None:
        return {"valueInteger": value}
    return {"valueQuantity": quantity(value, unit)}


def _named(name: str, words: list[str]) -> Iterator[Part]:
    for word in words:
        if text(word):
            yield {"valueCodeableConcept": answer(name, word)}
    if not words:
        yield {"valueCodeableConcept": concept("none of these", (f"{OURS}:{name}", "none"))}
