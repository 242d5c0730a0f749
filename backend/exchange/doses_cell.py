"""The doses of an episode in one cell: drug:relief:taken_at, joined by semicolons."""

from collections.abc import Sequence
from typing import Any

from backend.exchange.cells import Cell, escaped, parted, unescaped

FIELDS = ("drug", "relief", "taken_at")


def _read(cell: str) -> list[dict[str, str]]:
    return [] if cell == "none" else [_read_dose(part) for part in parted(cell, ";")]


def _read_dose(part: str) -> dict[str, str]:
    drug, *rest = parted(part, ":")
    # The third part is a moment, which has colons of its own.
    values = (drug, *rest[:1], ":".join(rest[1:]))
    said = zip(FIELDS, values if rest else (drug,), strict=False)
    return {field: unescaped(value) for field, value in said if value}


def _write(doses: Sequence[dict[str, Any]]) -> str:
    return ";".join(_write_dose(dose) for dose in doses) or "none"


def _write_dose(dose: dict[str, Any]) -> str:
    drug = escaped(dose.get("drug") or "", ";:")
    return ":".join([drug, dose.get("relief") or "", dose.get("taken_at") or ""])


DOSES = Cell(_read, _write)
