"""What a file names again without its id, as a CSV does with doses, found in the diary."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from backend.domain.diary import Diary, Document
from backend.exchange.derived import drug_id
from backend.exchange.drugs import ids_by_name

Place = tuple[object, object, object]


def as_known(read: Diary, stored: Diary) -> Diary:
    """Give what was read the ids that the same medicines and doses have in a diary already."""
    known = _known_medicines(read, stored)
    doses = [_prescribed(dose, known) for dose in read.doses]
    return replace(
        read,
        medications=[one for one in read.medications if one["id"] not in known],
        doses=_as_stored(doses, stored),
    )


def _known_medicines(read: Diary, stored: Diary) -> dict[str, str]:
    """Find the medicines that are known by their generic name alone."""
    held = ids_by_name(stored.medications)
    names = {one["id"]: str(one["name"]) for one in read.medications}
    return {
        id_: held[name.casefold()]
        for id_, name in names.items()
        if id_ == drug_id(name) and held.get(name.casefold(), id_) != id_
    }


def _prescribed(dose: Document, known: Mapping[str, str]) -> Document:
    medicine = known.get(str(dose.get("medication_id")))
    return {**dose, "medication_id": medicine} if medicine else dose


def _as_stored(doses: list[Document], stored: Diary) -> list[Document]:
    told = {dose["id"] for dose in doses}
    held = {dose["id"] for dose in stored.doses}
    unclaimed: defaultdict[Place, list[str]] = defaultdict(list)
    for dose in stored.doses:
        if dose["id"] not in told:
            unclaimed[_place(dose)].append(dose["id"])
    found = []
    for dose in doses:
        same = [] if dose["id"] in held else unclaimed[_place(dose)]
        found.append({**dose, "id": same.pop(0)} if same else dose)
    return found


def _place(dose: Document) -> Place:
    return dose.get("episode_id"), dose.get("medication_id"), dose["taken_at"]
