"""An entry of each kind with every field that the contract knows, made from the contract itself."""

import re
from itertools import count
from typing import Any
from uuid import UUID

import orjson

from backend.domain.vocabulary import KINDS
from backend.exchange.derived import checkin_id
from tests.house.tree import ROOT

Fields = dict[str, Any]
CONTRACT = ROOT / "frontend" / "src" / "contract" / "openapi.json"
# What is written when something is deleted, erased or asked; and an end is known or it is not.
LEFT_OUT = {"deleted", "erased", "two_answers", "end_unknown"}
BY_NAME = {
    "time_zone": "Europe/Vienna",
    "date": "2026-03-01",
    "atc": "N02CC01",
    "started_at": "2026-03-01T20:00:00.000Z",
    "ended_at": "2026-03-02T06:00:00.000Z",
}
BY_FORMAT = {"date-time": "2026-03-01T21:00:00.000Z", "date": "2026-02-27"}
FIRST_WORD = re.compile(r"^\^\((?:\?:)?([a-z_]+)\|")


class Maker:
    """Makes a value for each field of the contract; ids follow one another."""

    def __init__(self) -> None:
        self._schemas: dict[str, Any] = orjson.loads(CONTRACT.read_bytes())["components"]["schemas"]
        self._ids = (str(UUID(int=number, version=4)) for number in count(10**30))

    def entry(self, kind: str) -> dict[str, Any]:
        """An entry of this kind as the app's store keeps it."""
        fields = self._object(self._schemas[kind.capitalize()])
        dated = kind == "checkin"
        entry_id = checkin_id(fields["date"]) if dated else next(self._ids)
        return {"id": entry_id, "kind": kind, "fields": fields}

    def _object(self, schema: Fields) -> Fields:
        named = schema["properties"].items()
        return {name: self._value(name, said) for name, said in named if name not in LEFT_OUT}

    def _value(self, name: str, said: Fields) -> Any:
        said = said.get("anyOf", [said])[0]
        if "$ref" in said:
            return self._object(self._schemas[said["$ref"].rpartition("/")[2]])
        if said.get("format") == "uuid":
            return next(self._ids)
        known = BY_NAME.get(name) or BY_FORMAT.get(said.get("format", ""))
        return known or self._by_type(name, said)

    def _by_type(self, name: str, said: Fields) -> Any:
        of_type = said["type"] if isinstance(said["type"], str) else said["type"][0]
        if of_type == "array":
            return [self._value(name, said["items"])]
        if of_type == "object":
            return self._object(said) if "properties" in said else {}
        if of_type in ("integer", "number"):
            return max(1, said.get("minimum", 1))
        return True if of_type == "boolean" else word(said)


def word(said: Fields) -> str:
    """A text that this field takes: the first of its list, or a few words."""
    listed = said.get("enum") or FIRST_WORD.findall(said.get("pattern", ""))
    return str(listed[0]) if listed else "A few words"


def every_kind() -> list[dict[str, Any]]:
    """One entry of each kind, with every field."""
    maker = Maker()
    return [maker.entry(kind) for kind in KINDS]
