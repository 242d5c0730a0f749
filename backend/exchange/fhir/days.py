"""Check-ins as Observations: what a person said about a day as a whole."""

from typing import Final

from backend.domain.diary import Document
from backend.exchange.fhir.attacks import source
from backend.exchange.fhir.observed import components, number, observation, ours
from backend.exchange.fhir.parts import Part, absent, concept
from backend.exchange.out.flat import flattened
from backend.exchange.out.tables import CHECKINS, ORIGIN

ELSEWHERE: Final = frozenset({"id", "date", "time_zone", "own_factors", *ORIGIN})
ANSWERS: Final = {name: cell for name, cell in CHECKINS.columns.items() if name not in ELSEWHERE}
ASKED: Final = frozenset({"headache_free"})


def day(checkin: Document, patient: str) -> Part:
    """Give the Observation of a day."""
    told = flattened(checkin, ANSWERS)
    said = {name: value for name, value in told.items() if value is not None}
    unknown = {name: None for name in ANSWERS if checkin.get(name, "") is None}
    return observation(
        str(checkin["id"]),
        patient,
        ours("day", "what was said about a day"),
        effectiveDateTime=checkin["date"],
        component=[*components(ANSWERS, {**said, **unknown}, ASKED), *_own(checkin)],
        meta=source(checkin),
    )


def _own(checkin: Document) -> list[Part]:
    return [
        {"code": concept(name), **_factor(factor)}
        for factor in checkin.get("own_factors") or ()
        if (name := str(factor["name"]).strip())
    ]


def _factor(factor: Document) -> Part:
    if factor.get("amount") is not None:
        return number(factor["amount"])
    if factor.get("present") is not None:
        return {"valueBoolean": factor["present"]}
    return absent("asked-unknown")
