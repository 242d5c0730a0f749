"""What was taken in each episode: was it treated, did anything help, when was the last dose."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from backend.domain.columns import Category, category

TREATED = ("untreated", "unsuccessful", "other")

Document = Mapping[str, Any]


def doses_of(documents: Sequence[Document], doses: Sequence[Document]) -> list[list[Document]]:
    """The doses of each episode: those that stand inside it, then those that name it."""
    named: defaultdict[object, list[Document]] = defaultdict(list)
    for dose in doses:
        named[dose.get("episode_id")].append(dose)
    return [
        [*(document.get("doses") or ()), *named.get(document.get("id"), ())]
        for document in documents
    ]


def treated(documents: Sequence[Document], taken: Sequence[Sequence[Document]]) -> Category:
    """How far medicine may have shortened each episode (criteria.md 1.1, duration rules).

    `untreated`: the person says that nothing was taken. `unsuccessful`: every dose is marked as of
    no relief. `other`: something was taken that helped, or whose effect is not known. NA: nobody
    said whether anything was taken.
    """
    codes = [_treatment(document, doses) for document, doses in zip(documents, taken, strict=True)]
    return category(np.array(codes, dtype=np.int8), TREATED)


def _treatment(document: Document, doses: Sequence[Document]) -> int:
    if doses:
        return 1 if {dose.get("relief") for dose in doses} == {"none"} else 2
    if document.get("took_medicine"):
        return 2
    said_no = document.get("took_medicine") is False or document.get("doses") is not None
    return 0 if said_no else -1
