"""What the persons of a schedule know to have written, apart from every device."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Fields = Mapping[str, Any]
Place = tuple[str, ...]
ANYBODY = -1


def places(entry: str, fields: Fields) -> dict[Place, Any]:
    """Give each value by its place: a field, or a part of an element of the list."""
    names = (name for name in fields if name not in ("deleted", "aura"))
    found: dict[Place, Any] = {(entry, name): fields[name] for name in names}
    for element in fields.get("aura") or []:
        parts = (name for name in element if name != "id")
        found |= {(entry, "aura", element["id"], part): element[part] for part in parts}
    return found


def words(value: Any) -> set[str]:
    """List the words in anything: texts like 2:17, the seventeenth of the third hand."""
    return {word for word in json.dumps(value, default=str).split('"') if ":" in word[1:3]}


def contradicted(entry: str, fields: Fields, set_aside: Fields) -> set[Place]:
    """List the places in which what was set aside is not what stands."""
    stands, asked = places(entry, fields), places(entry, set_aside)
    return {place for place in asked if stands.get(place) != asked[place]}


class Notebook:
    """Who wrote what where; by it a schedule is judged."""

    def __init__(self) -> None:
        self.last: dict[tuple[int, Place], str] = {}
        self.writers: dict[Place, set[int]] = {}
        self.standing: dict[Place, Any] = {}
        self.seen: dict[str, set[str]] = {}
        self.emptied: set[str] = set()
        self.was_restored = False

    def deletes(self, entry: str, *states: Fields) -> None:
        """Note what somebody had before her when she deleted an entry, or wrote on it deleted."""
        self.seen.setdefault(entry, set()).update(*(words(state) for state in states))

    def wrote(self, hand: int, entry: str, before: Fields, after: Fields) -> None:
        was, is_ = places(entry, before), places(entry, after)
        if after.get("aura") == []:
            self.emptied.add(entry)
        for place in was | is_:
            if was.get(place) != is_.get(place):
                self._over(was.get(place))
                self._put(hand, place, is_.get(place), gone=place not in is_)

    def restored(
        self,
        left: set[str],
        backup: Mapping[Place, Any],
        devices: Mapping[int, dict[Place, Any]],
        *,
        under_way: bool,
    ) -> None:
        """Expect no more than what is left, and no place for one's own that another brings back.

        While an answer of the life that is over is under way, nobody knows what it tells.
        """
        self.was_restored = True
        self.last = {key: word for key, word in self.last.items() if word in left}
        for place, writers in self.writers.items():
            own = devices.get(min(writers), {})
            others = [held for held in devices.values() if held is not own and place in held]
            agree = all(held[place] == backup.get(place) for held in others)
            agree &= not under_way or self.standing[place] == backup.get(place)
            if not agree or own.get(place) != self.standing[place]:
                writers.add(ANYBODY)

    def problems(
        self, entries: Sequence[Any], kept: set[str], asked: Iterable[tuple[str, Fields, Fields]]
    ) -> set[str]:
        """Name what went wrong with what the account holds, keeps and ever asked."""
        stands: dict[Place, Any] = {}
        for row in entries:
            stands |= places(row["id"], row["fields"])
        found = {"lost" for word in self.last.values() if word not in kept}
        ones = (place for place in self.standing if self._is_ones(place))
        found |= {"covered" for place in ones if stands.get(place) != self.standing[place]}
        own = {place for each in asked for place in contradicted(*each)}
        found |= {"asked about her own" for place in own if self._is_ones(place)}
        unread = (
            words(row["fields"]) - self.seen.get(row["id"], set())
            for row in entries
            if row["fields"].get("deleted")
        )
        return found | {"deleted unread" for missed in unread if missed}

    def _over(self, word: Any) -> None:
        """Forget a word written over: after a restore it may have stood on that device alone."""
        if self.was_restored:
            self.last = {key: last for key, last in self.last.items() if last != word}

    def _put(self, hand: int, place: Place, value: Any, *, gone: bool) -> None:
        self.writers.setdefault(place, set()).add(ANYBODY if gone else hand)
        self.standing[place] = value
        self.last.pop((hand, place), None)
        if isinstance(value, str) and value.startswith(f"{hand}:"):
            self.last[hand, place] = value

    def _is_ones(self, place: Place) -> bool:
        writers = self.writers.get(place, set())
        shared = place[1] == "aura" and place[0] in self.emptied
        return len(writers) == 1 and ANYBODY not in writers and not shared
