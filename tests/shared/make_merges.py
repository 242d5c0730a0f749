"""Makes merges.json: three states of an entry each, and what the server's merge makes of them.

Vitest holds the model of the merge that the page's schedules play against to the same results. The
file is not kept but made before every run of Vitest (tools/test.py), or by
`python -m tests.shared.make_merges`.
"""

import json
import random
from pathlib import Path
from typing import Any

from backend.domain.merge import merge

FILE = Path(__file__).with_name("merges.json")
COUNT = 20_000
NAMES = ("side", "notes", "span", "aura", "impact", "of_tomorrow")
Fields = dict[str, Any]


def made() -> list[list[Fields]]:
    """Every case: the base, and two states that two devices made of it."""
    chance = random.Random(20261122)  # noqa: S311 - the same cases every time, no secret
    return [case(chance) for _ in range(COUNT)]


def case(chance: random.Random) -> list[Fields]:
    base = fields(chance) if chance.random() < 0.8 else {}
    # The server drops no name: what was in the base is in what is stored.
    return [base, base | edited(chance, base), edited(chance, base)]


def fields(chance: random.Random) -> Fields:
    found = {name: value(chance, name) for name in NAMES if chance.random() < 0.5}
    return found | ({"deleted": chance.random() < 0.5} if chance.random() < 0.3 else {})


def edited(chance: random.Random, base: Fields) -> Fields:
    """A state that a device made of the base: some names anew, some never heard of."""
    state = {name: base[name] for name in base if chance.random() < 0.9}
    for name in NAMES:
        if chance.random() < 0.3:
            state[name] = nearby(chance, base[name]) if name in base else value(chance, name)
    return state | ({"deleted": chance.random() < 0.6} if chance.random() < 0.3 else {})


def value(chance: random.Random, name: str) -> Any:
    if chance.random() < 0.15:
        return None
    if name == "span":
        return {"started_at": word(chance), "ended_at": word(chance)}
    if name == "aura":
        ids = chance.sample("pqr", chance.randrange(4))
        return [element(chance, id_) for id_ in ids]
    if name == "impact":
        return {part: value(chance, "side") for part in "abc" if chance.random() < 0.6}
    if name == "of_tomorrow":
        return chance.choice([["x"], ["x", "y"], [], {"id": "p"}, "text", [{"no": "id"}], 7.5])
    return word(chance)


def nearby(chance: random.Random, before: Any) -> Any:
    """The value with a part of it changed, where it has parts."""
    if isinstance(before, list) and before and chance.random() < 0.8:
        kept = [each for each in before if chance.random() < 0.7]
        return [changed(chance, each) for each in kept] + (
            [element(chance, chance.choice("st"))] if chance.random() < 0.3 else []
        )
    return changed(chance, before)


def changed(chance: random.Random, before: Any) -> Any:
    if isinstance(before, dict) and chance.random() < 0.8:
        return before | ({"note": word(chance)} if chance.random() < 0.6 else {})
    return before if chance.random() < 0.3 else word(chance) if isinstance(before, str) else before


def element(chance: random.Random, id_: str) -> Fields:
    return {"id": id_, "symptom": word(chance), "details": {"a": word(chance)}}


def word(chance: random.Random) -> Any:
    return chance.choice(["left", "right", "both", 3, 5, None])


def write() -> None:
    """Write the file anew."""
    rows = []
    for sides in made():
        stands, set_aside = merge(*sides)
        rows.append(json.dumps([*sides, stands, set_aside], separators=(",", ":")))
    FILE.write_text('{"cases":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8")


if __name__ == "__main__":
    write()
