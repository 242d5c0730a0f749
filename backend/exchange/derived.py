"""Ids that follow from what they name, so that the same input makes the same entry."""

from uuid import UUID, uuid5

from backend.domain.vocabulary import NAMESPACE


def checkin_id(date: str) -> str:
    """The id of the check-in of a day."""
    return str(uuid5(NAMESPACE, f"checkin:{date}"))


def derived_id(owner: str, word: str, place: int) -> str:
    """The id of an element inside an entry: its n-th aura symptom, reading or dose."""
    return str(uuid5(UUID(owner), f"{word}:{place}"))


def drug_id(drug: str) -> str:
    """The id of a medicine that is known by its generic name alone."""
    return str(uuid5(NAMESPACE, f"medication:{drug.casefold()}"))


def row_id(started_at: str, place: int) -> str:
    """The id of an episode without one: the n-th that began at that moment."""
    return str(uuid5(NAMESPACE, f"episode:{started_at}:{place}"))
