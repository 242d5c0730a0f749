"""The diary document: text to object, object to the diary it holds, and back.

An episode may hold its doses; in the diary they stand among the others. Ids that may be left out
are derived here, so the same document is the same entries however often it is read.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from backend.domain.diary import Diary, Document
from backend.exchange import Unusable
from backend.exchange.counted import counts_of
from backend.exchange.derived import checkin_id, derived_id
from backend.exchange.drugs import ids_by_name, medications_with, named

HEAD: Mapping[str, Any] = {"format": "umbra-diary", "version": 1}
OTHERS = ("treatments", "questionnaires")
NUMBERED = {"aura": "aura", "pain_readings": "reading"}


def read(text: str) -> dict[str, Any]:
    """Read the JSON object that a diary document is. Raises `Unusable` where it is none."""
    try:
        document = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Unusable(
            f"Not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error
    if not isinstance(document, dict):
        raise Unusable("A diary document is one JSON object.")
    return document


def diary_of(document: Mapping[str, Any]) -> Diary:
    """Make the diary that a checked document holds; what is marked deleted is left out."""
    episodes = [_with_ids(episode) for episode in _standing(document, "episodes")]
    inside = [dose for episode in episodes for dose in _doses_of(episode)]
    medications = medications_with(_standing(document, "medications"), inside)
    ids = ids_by_name(medications)
    return Diary(
        patient=document.get("patient", {}),
        episodes=[_without_doses(episode) for episode in episodes],
        medications=medications,
        doses=[*_standing(document, "doses"), *(named(dose, ids) for dose in inside)],
        checkins=[
            {"id": checkin_id(checkin["date"]), **checkin}
            for checkin in _standing(document, "checkins")
        ],
        others={name: document[name] for name in OTHERS if document.get(name)},
    )


def document_of(diary: Diary) -> dict[str, Any]:
    """Lay a diary out as a document, with the counts of its lists at its head."""
    lists = {
        "episodes": list(diary.episodes),
        "medications": list(diary.medications),
        "doses": list(diary.doses),
        "treatments": list(diary.others.get("treatments", ())),
        "checkins": list(diary.checkins),
        "questionnaires": list(diary.others.get("questionnaires", ())),
    }
    return {**HEAD, "counts": counts_of(lists), "patient": dict(diary.patient), **lists}


def write(diary: Diary) -> str:
    """Write a diary as the text of a document, the same text for the same diary."""
    return orjson.dumps(document_of(diary), option=orjson.OPT_INDENT_2).decode() + "\n"


def _standing(document: Mapping[str, Any], name: str) -> list[Document]:
    return [entry for entry in document.get(name, ()) if not entry.get("deleted")]


def _with_ids(episode: Document) -> Document:
    numbered = {
        field: list(_numbered(episode["id"], word, episode[field]))
        for field, word in NUMBERED.items()
        if episode.get(field)
    }
    return {**episode, **numbered}


def _numbered(owner: str, word: str, elements: Iterable[Document]) -> Iterable[Document]:
    for place, element in enumerate(elements):
        yield {"id": derived_id(owner, word, place)} | dict(element)


def _doses_of(episode: Document) -> Iterable[Document]:
    for dose in _numbered(episode["id"], "dose", episode.get("doses") or ()):
        taken_at = dose.get("taken_at") or episode["span"]["started_at"]
        yield {**dose, "episode_id": episode["id"], "taken_at": taken_at}


def _without_doses(episode: Document) -> Document:
    plain = {field: value for field, value in episode.items() if field != "doses"}
    if episode.get("doses") == [] and plain.get("took_medicine") is None:
        return {**plain, "took_medicine": False}
    return plain
