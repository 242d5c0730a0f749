"""Our own look at a bundle: what validators of single resources do not see."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any


def faults(bundle: Mapping[str, Any]) -> list[str]:
    """Name references that lead nowhere, ids that stand twice, and what ends before it starts."""
    urls = Counter(entry["fullUrl"] for entry in bundle["entry"])
    known = frozenset(urls)
    found = [f"stands twice: {url}" for url, times in urls.items() if times > 1]
    for entry in bundle["entry"]:
        for name, part in _parts(entry["resource"]):
            found += _fault(name, part, known, entry["fullUrl"])
    return found


def _fault(name: str, part: Any, known: frozenset[str], where: str) -> list[str]:
    if name == "reference" and not part.startswith("#") and part not in known:
        return [f"leads nowhere: {part} in {where}"]
    if name == "effectivePeriod" and "end" in part and _inverted(part["start"], part["end"]):
        return [f"ends before it starts: {where}"]
    return []


def _inverted(start: str, end: str) -> bool:
    """Compare what both are known to: moments, or days where one of them is a day alone."""
    if "T" in start and "T" in end:
        return datetime.fromisoformat(end) < datetime.fromisoformat(start)
    return end[:10] < start[:10]


def _parts(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, Mapping):
        for name, part in node.items():
            yield name, part
            yield from _parts(part)
    elif isinstance(node, list):
        for part in node:
            yield from _parts(part)
