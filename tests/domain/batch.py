"""What the engine says of many attacks at once, in the form of the reference's answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results

Document = Mapping[str, Any]


def answers(documents: Sequence[Document], patient: Document | None = None) -> list[dict[str, Any]]:
    """The public result of each."""
    frame = episodes_frame(documents, patient=patient)
    return results(frame, classify(frame))


def labels(documents: Sequence[Document], patient: Document | None = None) -> list[list[str]]:
    """The labels of each, without the rest of the result."""
    found = classify(episodes_frame(documents, patient=patient)).labels
    codes = [str(code) for code in found.columns]
    return [
        [code for code, held in zip(codes, row, strict=True) if held]
        for row in found.to_numpy().tolist()
    ]
