"""The JSON Schema of the diary document, made from the schemas that check it.

What holds between fields (an end after its start) cannot be said in JSON Schema and is not in it.
"""

from collections.abc import Iterator
from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin

from backend.api.schemas import diary
from backend.api.schemas.document import Entry

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def diary_schema() -> dict[str, Any]:
    """Give the JSON Schema that a diary document of version 1 fits."""
    plugin = MarshmallowPlugin()
    spec = APISpec("Umbra diary", str(diary.VERSION), "3.1.0", plugins=[plugin])
    spec.components.schema("Diary", schema=diary.DiarySchema)
    definitions = spec.to_dict()["components"]["schemas"]
    needs = {name: _needed(entry) for name, entry in _entries()}
    named = {name: schema | needs.get(name, {}) for name, schema in definitions.items()}
    return {
        "$schema": DIALECT,
        "$id": "umbra-diary-1.json",
        "title": "Umbra diary document, version 1",
        "$ref": "#/$defs/Diary",
        "$defs": _moved(named),
    }


def _entries() -> Iterator[tuple[str, type[Entry]]]:
    for name, found in vars(diary).items():
        if isinstance(found, type) and issubclass(found, Entry):
            yield name.removesuffix("Schema"), found


def _needed(entry: type[Entry]) -> dict[str, Any]:
    if not entry.needed:
        return {}
    gone = {"required": ["deleted"], "properties": {"deleted": {"const": True}}}
    return {"anyOf": [{"required": list(entry.needed)}, gone]}


def _moved(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _moved(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_moved(value) for value in node]
    if isinstance(node, str):
        return node.replace("#/components/schemas/", "#/$defs/")
    return node
