"""The published Table Schemas of the exported tables, made from the schemas that check the fields.

One Data Package (frictionless) describes all of them, so that a program that reads tables can check
what it was given.
"""

from collections.abc import Iterator
from typing import Any, Final

from marshmallow import Schema, fields
from marshmallow.validate import OneOf, Range

from backend.api.schemas.background import BackgroundSchema
from backend.api.schemas.diary import (
    CheckinInDiarySchema,
    DoseInDiarySchema,
    EpisodeInDiarySchema,
    MedicationInDiarySchema,
)
from backend.api.schemas.lengths import SpanInDiarySchema
from backend.api.schemas.names import Names
from backend.exchange.cells import JSON, Cell
from backend.exchange.columns import COLUMNS, SPAN
from backend.exchange.out.sheets import ENCODING
from backend.exchange.out.tables import TABLES, Table

Told = dict[str, Any]
Known = fields.Field[Any]

KINDS: Final[dict[str, type[Schema]]] = {
    "attacks": EpisodeInDiarySchema,
    "medications": MedicationInDiarySchema,
    "doses": DoseInDiarySchema,
    "checkins": CheckinInDiarySchema,
    "background": BackgroundSchema,
}
# What people read beside the instants; the rest of the readable columns are plain texts.
READABLE: Final[dict[str, Told]] = {
    "started_on": {"type": "date"},
    "ended_on": {"type": "date"},
    "taken_on": {"type": "date"},
    "hours": {"type": "number"},
    "doses_taken": {"type": "integer"},
}
YES_NO: Final = {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}
OF_A_SET: Final = (
    "Names joined by ; where a backslash takes the sense from one. none: none of these."
)
LEADS_TO: Final = {"episode_id": "attacks", "medication_id": "medications"}


def data_package() -> Told:
    """Describe every table: its columns, what may stand in them, and where its ids lead."""
    return {
        "profile": "tabular-data-package",
        "name": "umbra-diary-tables",
        "title": "The tables of a headache diary kept with Umbra, version 1",
        "resources": [_episodes(), *(_resource(table) for table in TABLES)],
    }


def _episodes() -> Told:
    told = [_column(name, cell, "attacks") for name, cell in COLUMNS.items()]
    return _described("episodes", "For programs: what Umbra reads again as its episode CSV.", told)


def _resource(table: Table) -> Told:
    readable = [
        {"name": name, "type": "string", "description": says, **READABLE.get(name, {})}
        for name, says in table.readable.items()
    ]
    columns = [_column(name, cell, table.name) for name, cell in table.columns.items()]
    told = _described(table.name, f"The {table.name} of the diary.", [*readable, *columns])
    links = [_link(name) for name in LEADS_TO if name in table.columns]
    told["schema"] |= {"foreignKeys": links} if links else {}
    return told


def _described(name: str, says: str, columns: list[Told]) -> Told:
    key = {"primaryKey": "id"} if any(column["name"] == "id" for column in columns) else {}
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "description": says,
        "encoding": ENCODING,
        "schema": {"fields": columns, "missingValues": [""], **key},
    }


def _link(name: str) -> Told:
    return {"fields": name, "reference": {"resource": LEADS_TO[name], "fields": "id"}}


def _column(name: str, cell: Cell, table: str) -> Told:
    field = _field(name, table)
    if cell is JSON or field is None:
        return {"name": name, "type": "array" if cell is JSON else "string"}
    told = {"name": name, **_type(field)}
    says = [str(field.metadata.get("description", "")), told.pop("description", "")]
    limits = {"constraints": dict(_limits(field))} if dict(_limits(field)) else {}
    return told | ({"description": " ".join(filter(None, says))} if any(says) else {}) | limits


def _field(name: str, table: str) -> Known | None:
    """The field of the contract behind a column."""
    schema = SpanInDiarySchema() if name in SPAN else KINDS[table]()
    owner, _, below = name.partition(".")
    found = _named(schema, owner)
    if below and isinstance(found, fields.Nested):
        return _named(found.schema, below)
    return None if name == "doses" else found


def _named(schema: Schema, name: str) -> Known | None:
    return next(
        (field for key, field in schema.fields.items() if name in (field.data_key, key)), None
    )


def _type(field: Known) -> Told:
    if isinstance(field, Names | fields.List):
        return {"type": "string", "description": OF_A_SET}
    if isinstance(field, fields.Boolean):
        return dict(YES_NO)
    if isinstance(field, fields.Integer):
        return {"type": "integer"}
    if isinstance(field, fields.Float):
        return {"type": "number"}
    return {"type": "date"} if field.metadata.get("format") == "date" else {"type": "string"}


def _limits(field: Known) -> Iterator[tuple[str, Any]]:
    if isinstance(field, Names):
        return
    for check in field.validators:
        if isinstance(check, OneOf):
            yield "enum", list(check.choices)
        elif isinstance(check, Range):
            yield "minimum", check.min
            yield "maximum", check.max
