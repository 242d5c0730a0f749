"""The medicines of an attack whose times are not told: each stands at the attack's beginning."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from backend.exchange.derived import derived_id
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.medicines import NOTHING, counted, dose, medicine

MOST: Final = 100
UNTIMED: Final = "The file tells no times of medicines; each stands at the beginning of its attack."
BOTH: Final = "Where a medicine and none are told of one attack, the medicine stands."


Told = TypeVar("Told")


def within(gathering: Gathering, told: list[Told], row: int) -> list[Told]:
    """Give no more medicines of one attack than a diary holds; the others are refused."""
    if len(told) > MOST:
        gathering.refuse(row, "medicine", f"More than {MOST} medicines in one attack.", "")
    return told[:MOST]


def taken(
    gathering: Gathering,
    episode: Mapping[str, Any],
    row: int,
    told: Iterable[tuple[str, str | None]],
    original: str,
) -> dict[str, Any]:
    """Keep what was taken in an attack: each text with what it did (relief).

    Gives the episode's own answer: that nothing was taken, where only that was said.
    """
    texts = within(gathering, list(told), row)
    named = [(text, relief) for text, relief in texts if text.casefold() not in NOTHING]
    for place, (text, relief) in enumerate(named):
        name, amount = counted(text)
        entry = {
            "id": derived_id(episode["id"], "dose", place),
            "episode_id": episode["id"],
            "medication_id": medicine(gathering, name, row),
            "taken_at": episode["span"]["started_at"],
            "amount": amount,
            "relief": relief,
        }
        gathering.warn_once(UNTIMED)
        gathering.keep("doses", dose(entry), row, original)
    if named and len(named) < len(texts):
        gathering.warn_once(BOTH)
    return {"took_medicine": False} if texts and not named else {}
