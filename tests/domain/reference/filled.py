"""An attack with one answer more: what was not recorded, recorded."""

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.domain.reference.drawn import FIELDS, LIMITS, bounds
from tests.domain.reference.symptoms import SYMPTOM

RELIEVED = ("none", "partial", "complete")

Document = dict[str, Any]


def filled(random: Random, told: Document) -> Document:
    """The attack with one more answer; the same when nothing is left to answer."""
    ways = [*_fields(random, told), *_symptoms(random, told), *_spans(random, told)]
    return random.choice(ways) if ways else told


def _fields(random: Random, told: Document) -> Iterator[Document]:
    for field, draw in FIELDS.items():
        # A peak has answered the severity already.
        answered = field == "pain_severity" and told.get("pain_peak") is not None
        if told.get(field) is None and not answered:
            yield told | {field: draw(random)}


def _symptoms(random: Random, told: Document) -> Iterator[Document]:
    for place, symptom in enumerate(told.get("aura") or ()):
        for part, draw in SYMPTOM.items():
            if symptom.get(part) is None:
                changed = [*told["aura"]]
                changed[place] = symptom | {part: draw(random)}
                yield told | {"aura": changed}


def _spans(random: Random, told: Document) -> Iterator[Document]:
    """Narrower bounds, and a length within them."""
    least, most = bounds(told["span"])
    if least == most:
        return
    inside = [one for one in (least, most, *LIMITS, 20_000) if one is not None and one >= least]
    exact = random.choice([one for one in inside if most is None or one <= most])
    rest = {name: one for name, one in told["span"].items() if not name.startswith("duration")}
    yield told | {"span": rest | {"duration_minutes": exact}}
    yield told | {"span": rest | {"duration_minutes_range": [exact, most]}}
