"""What `diary verify` says of an exported diary, in one line."""

from collections.abc import Mapping
from typing import Any

from backend.exchange.proof.check import Break, Checked, anchored, checked
from backend.exchange.proof.paper import Seal
from backend.exchange.proof.parts import Parts, read


def verified(content: bytes, seal: Seal, head: str | None) -> tuple[bool, str]:
    """Tell whether an export holds, and say so in one line.

    `seal`: how this server seals a head. `head`: a short form known from elsewhere, or None.
    """
    parts = read(content)
    found = checked(parts)
    if found.broken:
        return False, _broken(found.broken, found)
    if not head:
        return True, _holds(parts, found, seal)
    place = anchored(parts, head)
    if place is None:
        return False, f"Holds in itself, but the head {head} is none of its {found.links:,} links."
    number, link = place
    since = found.links - number
    where = f"{head} is link {number:,}, {_when(link)}; {since:,} came after it."
    return True, f"{_holds(parts, found, seal)} {where}"


def _holds(parts: Parts, found: Checked, seal: Seal) -> str:
    if not parts.links:
        return "Holds: nothing was written yet."
    states = sum(link["what"] == "state" for link in parts.links)
    days = f"from {_when(parts.links[0])} to {_when(parts.links[-1])}"
    own = parts.paper.get("seal") == seal(str(parts.paper["head"]))
    sealed = "sealed by this server" if own else "not sealed by this server"
    told = f"{states:,} states {days}, {found.erased:,} of them erased"
    return f"Holds: {told}; head {parts.paper['short']}, {sealed}."


def _broken(broken: Break, found: Checked) -> str:
    if broken.link is None:
        return f"Breaks, though all {found.links:,} links follow from one another: {broken.reason}."
    link = broken.link
    told = f"{link.get('kind') or link.get('what')} {link.get('entry_id', '')}".strip()
    place = f"link {broken.number:,} of {found.links:,} ({told}, {_when(link)})"
    return f"Breaks at {place}: {broken.reason}."


def _when(link: Mapping[str, Any]) -> str:
    return str(link.get("entered_at") or link.get("at") or "at no time")[:16]
