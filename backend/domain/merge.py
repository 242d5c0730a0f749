"""Merge of one diary entry that was changed on two devices."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Fields = Mapping[str, Any]
Items = Mapping[str, Fields]

# What must agree is one field: merged part by part, an end could come before its start.
WHOLE = frozenset({"span"})


class Merged(NamedTuple):
    """The entry as it now stands, and what was pushed but could not stand beside it."""

    fields: dict[str, Any]
    set_aside: dict[str, Any]


class _Value(NamedTuple):
    """What stands, and the same with the pushed side's answer wherever the two disagree."""

    stands: Any
    other: Any


def merge(base: Fields, stored: Fields, pushed: Fields) -> Merged:
    """Keep every change that only one side made, and let an edit outlive a delete.

    `base` is the state that the pushing device had seen, {} when it had seen none. A name absent
    from `pushed` was left alone; None ("I do not know") over a value is a change like any other,
    over nothing it is none. Where both sides changed a field, the stored value stays and the
    pushed one is set aside as a whole value of that field, for the person to see. Lists of objects
    merge element by element on their `id`, objects name by name, `span` as one.
    """
    fields, set_aside = {**pushed, **stored}, {}
    for name in _edited(base, pushed):
        value = _merged(name, base.get(name), stored.get(name), pushed[name])
        fields[name] = value.stands
        if value.other != value.stands:
            set_aside[name] = value.other
    if "deleted" in fields:
        fields["deleted"] = _deleted(base, stored, pushed)
    return Merged(fields, set_aside)


def _edited(base: Fields, side: Fields) -> list[str]:
    """List what a side changed, a delete apart."""
    return [name for name in side if name != "deleted" and side[name] != base.get(name)]


def _deleted(base: Fields, stored: Fields, pushed: Fields) -> bool:
    before, theirs = bool(base.get("deleted")), bool(stored.get("deleted"))
    ours = bool(pushed.get("deleted", before))
    if before or ours == theirs:
        return ours and theirs
    return not (_edited(base, stored) if ours else _edited(base, pushed))


def _merged(name: str, base: Any, stored: Any, pushed: Any) -> _Value:
    if stored in (base, pushed):
        return _Value(pushed, pushed)
    if name not in WHOLE and _are_objects(stored, pushed):
        return _by_name(base if isinstance(base, Mapping) else {}, stored, pushed)
    items = None if name in WHOLE else _items_of(base, stored, pushed)
    if items is None or not _comparable(*items):
        return _Value(stored, pushed)
    return _by_id(items, stored, pushed)


def _are_objects(stored: Any, pushed: Any) -> bool:
    return isinstance(stored, Mapping) and isinstance(pushed, Mapping)


def _by_name(base: Fields, stored: Fields, pushed: Fields) -> _Value:
    fields, set_aside = merge(base, stored, pushed)
    return _Value(fields, {**fields, **set_aside})


def _items_of(*lists: Any) -> tuple[Items, Items, Items] | None:
    """Give base, stored and pushed by id; None where one of them is not a list of objects."""
    base, stored, pushed = (_items(side) for side in lists)
    if base is None or stored is None or pushed is None:
        return None
    return base, stored, pushed


def _items(value: Any) -> Items | None:
    if value is None:
        return {}
    if not isinstance(value, Sequence) or isinstance(value, str):
        return None
    named = {item["id"]: item for item in value if isinstance(item, Mapping) and "id" in item}
    return named if len(named) == len(value) else None


def _comparable(base: Items, stored: Items, pushed: Items) -> bool:
    """Tell whether elements can be set side by side: "none of these" has no elements to merge."""
    return bool(stored and pushed) or bool(base and (stored or pushed))


def _by_id(items: tuple[Items, Items, Items], stored: Any, pushed: Any) -> _Value:
    base, theirs, ours = items
    ids = [*theirs, *(id_ for id_ in ours if id_ not in theirs)]
    elements = [_element(base.get(id_), theirs.get(id_), ours.get(id_)) for id_ in ids]
    stands = [element.stands for element in elements if element.stands is not None]
    if not ours:  # all were taken out: what was edited meanwhile stays, and the person is asked
        return _Value(stands or pushed, pushed)
    if not stands and not theirs:
        return _Value(stored, stored)
    return _Value(stands, [element.other for element in elements if element.other is not None])


def _element(base: Fields | None, stored: Fields | None, pushed: Fields | None) -> _Value:
    """Merge one element; None is an element that is not there, and an edit outlives its removal."""
    if stored is not None and pushed is not None:
        return _by_name(base or {}, stored, pushed)
    left = stored if pushed is None else pushed
    return _Value(None, None) if left == base else _Value(left, left)
