"""What a device does with an edit made while an earlier state of the entry was on its way."""

from collections.abc import Mapping
from typing import Any

Fields = dict[str, Any]


def replay(before: Fields, after: Fields, ground: Fields) -> tuple[Fields, Fields]:
    """Put what changed from before to after onto the ground; give also what that covers of it.

    The newer words of this device stand, whether they are another's or not: the person is asked.
    """
    fields, covered = dict(ground), {}
    for name in (name for name in after if name != "deleted" and after[name] != before.get(name)):
        fields[name] = _replayed(before.get(name), after[name], ground.get(name))
        moved = name in ground and ground[name] not in (before.get(name), fields[name])
        if moved and fields[name] == after[name]:
            covered[name] = ground[name]
    if "deleted" in {**ground, **after}:
        fields["deleted"] = _deleted(before, after, ground)
    return fields, covered


def _replayed(before: Any, after: Any, ground: Any) -> Any:
    if isinstance(after, list) and isinstance(ground, list):
        return _elements(_by_id(before or []), _by_id(after), _by_id(ground))
    return after


def _by_id(items: list[Fields]) -> dict[str, Fields]:
    return {item["id"]: item for item in items}


def _elements(
    before: dict[str, Fields], after: dict[str, Fields], ground: dict[str, Fields]
) -> list[Fields]:
    found = (_element(before.get(id_), after.get(id_), ground.get(id_)) for id_ in ground | after)
    return [element for element in found if element is not None]


def _element(before: Fields | None, after: Fields | None, ground: Fields | None) -> Fields | None:
    if after is not None and ground is not None:
        return replay(before or {}, after, ground)[0]
    left = ground if after is None else after
    return None if left == before else left


def _deleted(before: Fields, after: Fields, ground: Fields) -> bool:
    was, here, there = (bool(side.get("deleted")) for side in (before, after, ground))
    if was or here == there:
        return here and there
    return not _touched(before, ground if here else after)


def _touched(before: Mapping[str, Any], side: Mapping[str, Any]) -> bool:
    return any(side[name] != before.get(name) for name in side if name != "deleted")
