"""The vocabulary as TypeScript: every list `as const`, and the type of its members."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from backend.domain import vocabulary

HEAD = "// Every value that an answer may take. Written by `make contract` from vocabulary.py.\n"


def vocabulary_ts() -> str:
    """Give the text of vocabulary.ts."""
    return "\n".join([HEAD, *_lines()]) + "\n"


def _lines() -> Iterator[str]:
    for name, value in vars(vocabulary).items():
        if name.isupper() and not isinstance(value, type):
            yield from _constant(name, value)


def _constant(name: str, value: object) -> Iterator[str]:
    yield f"export const {name} = {_written(value)}"
    if isinstance(value, tuple):
        yield f"export type {_type_name(name)} = (typeof {name})[number]"


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "".join(["[\n", *(f"  '{one}',\n" for one in value), "] as const"])
    if isinstance(value, Mapping):
        pairs = (f"  {key}: '{one}',\n" for key, one in value.items())
        return "".join(["{\n", *pairs, "} as const"])
    if isinstance(value, UUID):
        return f"'{value}'"
    raise TypeError(f"{type(value).__name__} has no form in vocabulary.ts.")


def _type_name(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))
