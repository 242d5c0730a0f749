"""Foreign diaries read as a test needs them: in Berlin, checked, and each attack without its id."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from backend.api.checking import checked
from backend.exchange.found import Choices, Found
from backend.exchange.recognise import recognise

SAMPLES = Path(__file__).parents[1] / "samples"
BERLIN = Choices("Europe/Berlin")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def sample(name: str, choices: Choices = BERLIN) -> Found:
    """Read one of the files that are shared with every reader of these formats."""
    return reading((SAMPLES / name).read_bytes(), choices)


def reading(data: bytes | str | list[Any] | dict[str, Any], choices: Choices = BERLIN) -> Found:
    """Read bytes, a text or JSON."""
    plain = orjson.dumps(data) if isinstance(data, list | dict) else data
    found = recognise(plain.encode() if isinstance(plain, str) else plain, choices)
    return checked(found, NOW)


def attacks(found: Found) -> list[dict[str, Any]]:
    """Give the attacks without ids and spans, which `spans` gives."""
    out = {"id", "span", "aura", "pain_readings"}
    return [
        {name: value for name, value in episode.items() if name not in out}
        for episode in found.document.get("episodes", [])
    ]


def spans(found: Found) -> list[tuple[str, str]]:
    """Give when each attack began and ended: "goes on", or "?" where nobody knows."""
    told = [episode["span"] for episode in found.document.get("episodes", [])]
    return [(span["started_at"], _end(span)) for span in told]


def _end(span: dict[str, Any]) -> str:
    if span.get("end_unknown"):
        return "?"
    return span["ended_at"] or "goes on"


def doses(found: Found) -> list[tuple[Any, ...]]:
    """Give each dose: its medicine, when, how much, what it did, and whether in an attack."""
    names = {one["id"]: one["name"] for one in found.document.get("medications", [])}
    known = {one["id"] for one in found.document.get("episodes", [])}
    return [
        (
            names.get(dose.get("medication_id")),
            dose["taken_at"],
            dose.get("amount"),
            dose.get("unit"),
            dose.get("relief"),
            dose.get("episode_id") in known,
        )
        for dose in found.document.get("doses", [])
    ]


def words(found: Found) -> list[tuple[str, str, int]]:
    """Give the words that were not understood."""
    return sorted((one.field, one.word, one.count) for one in found.unknown_words)


def refused(found: Found) -> list[str]:
    """Give what was refused, as a person reads it."""
    return [str(one) for one in found.refused]
