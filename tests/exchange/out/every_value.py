"""A diary in which every field stands and every value of the vocabulary is some answer."""

from collections.abc import Iterator
from itertools import count
from typing import Any
from uuid import UUID

from marshmallow import Schema, ValidationError, fields
from marshmallow.validate import OneOf

from backend.api.schemas import diary as schemas
from backend.api.schemas.diary import DiarySchema
from backend.api.schemas.names import Names
from backend.domain.diary import Diary
from backend.exchange.document import HEAD, diary_of
from tests.answers import OF_SYNC

Fields = dict[str, Any]
OWN = "a word of one's own"
IDS = count(1)
START = "2026-03-01T20:00:00.000Z"
SPAN = {"started_at": START, "ended_at": "2026-03-02T06:30:00.000Z", "time_zone": "Europe/Vienna"}
ORIGIN = {"import_id": str(UUID(int=7, version=4)), "source": "migralog", "row": 3}
# Not the person's words, or a second way to say a thing.
LEFT_OUT = {*OF_SYNC, "id", "doses", "patient_age"}
TWO_ENDS = {"end_unknown", "duration_minutes", "duration_minutes_range"}


def every_value() -> list[Diary]:
    """Make one diary with as many entries as it takes, and one for each further background."""
    days = (f"2026-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29))
    episodes = _entries(schemas.EpisodeInDiarySchema(), {"span": SPAN})
    guessed = {**episodes[0], "id": _id()}
    told = [{name: one[name] for name in one if name != "prefilled"} for one in episodes]
    kinds = {
        "episodes": [*told, guessed],
        "medications": _entries(schemas.MedicationInDiarySchema(), {"name": "A medicine"}),
        "doses": _entries(schemas.DoseInDiarySchema(), {"taken_at": START}),
        "checkins": [
            {**one, "date": next(days)}
            for one in _entries(schemas.CheckinInDiarySchema(), {"time_zone": "Europe/Vienna"})
        ],
    }
    people = _entries(schemas.BackgroundSchema(), {})
    patients = [{name: one[name] for name in one if name != "id"} for one in people]
    return [
        diary_of(DiarySchema().load({**HEAD, "patient": patient, **(kinds if not place else {})}))
        for place, patient in enumerate(patients)
    ]


def enumerated(schema: Schema, path: str = "") -> Iterator[tuple[str, str]]:
    """List each field of a schema with each value that it may take, those of its parts too."""
    for name, field in known(schema):
        for value in _values(field):
            yield path + name, value
        if below := _below(field):
            yield from enumerated(below, f"{path}{name}.")


def known(schema: Schema) -> Iterator[tuple[str, fields.Field[Any]]]:
    """The fields of a schema under the names by which they travel."""
    for name, field in schema.fields.items():
        if name not in LEFT_OUT:
            yield field.data_key or name, field


def _entries(schema: Schema, needed: Fields) -> list[Fields]:
    """Make as many entries as the field with the most values needs."""
    most = max(len(_choices(field)) for _, field in _all(schema))
    return [
        {**_object(schema, place), **needed, **_span(schema, needed, place), "id": _id()}
        for place in range(max(most, 2))
    ]


def _span(schema: Schema, needed: Fields, place: int) -> Fields:
    if "span" not in schema.fields:
        return {}
    told = {**_object(_below(schema.fields["span"]), place), **SPAN}
    return {"span": {name: value for name, value in told.items() if name not in TWO_ENDS}}


def _all(schema: Schema) -> Iterator[tuple[str, fields.Field[Any]]]:
    for name, field in known(schema):
        yield name, field
        if below := _below(field):
            yield from _all(below)


def _object(schema: Schema | None, place: int) -> Fields:
    assert schema
    told = {name: _answer(name, field, place) for name, field in known(schema)}
    return (
        told
        | ({"id": _id()} if "id" in schema.fields else {})
        | ({"origin": ORIGIN} if "origin" in schema.fields else {})
    )


def _answer(name: str, field: fields.Field[Any], place: int) -> Any:
    if isinstance(field, Names):
        return _values(field)
    if isinstance(field, fields.List):
        below = _below(field)
        return [_object(below, place)] if below else ["a text"]
    if below := _below(field):
        return _object(below, place)
    choices = _choices(field)
    return choices[place % len(choices)] if choices else _plain(name, field, place)


def _plain(name: str, field: fields.Field[Any], place: int) -> Any:
    if isinstance(field, fields.Boolean):
        return place % 2 == 0
    if isinstance(field, fields.Number):
        return 1950 if name == "birth_year" else 1 + place % 2
    form = field.metadata.get("format")
    if form == "uuid":
        return _id()
    return {"date-time": START, "date": "2026-02-27"}.get(str(form)) or _text(name)


def _text(name: str) -> str:
    words = f"some {name.replace('_', ' ')}"
    return {"atc": "N02CC01", "time_zone": "Europe/Vienna"}.get(name, words)


def _below(field: fields.Field[Any]) -> Schema | None:
    inner = field.inner if isinstance(field, fields.List) else field
    return inner.schema if isinstance(inner, fields.Nested) else None


def _values(field: fields.Field[Any]) -> list[str]:
    if isinstance(field, Names):
        opened = _opening(field)
        return [*sorted(field.closed), *(f"{kind}:{OWN}" for kind in opened)]
    return _choices(field)


def _opening(field: Names) -> list[str]:
    """The openings of a word of one's own, read off the pattern that checks them."""
    return [kind for kind in ("food", "other") if _takes(field, f"{kind}:x")]


def _takes(field: Names, name: str) -> bool:
    try:
        field.deserialize([name])
    except ValidationError:
        return False
    return True


def _choices(field: fields.Field[Any]) -> list[str]:
    if isinstance(field, Names):
        return []
    found = [check for check in field.validators if isinstance(check, OneOf)]
    return [str(choice) for choice in found[0].choices] if found else []


def _id() -> str:
    return str(UUID(int=next(IDS), version=4))
