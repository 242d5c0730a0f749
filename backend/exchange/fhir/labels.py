"""What the criteria make of each attack, as components of it; one that is not settled says so."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from backend.domain.classify import classify
from backend.domain.diary import Diary
from backend.domain.frames import episodes_frame
from backend.domain.ichd3 import CRITERIA_SET, UNCLASSIFIED
from backend.domain.results import results
from backend.exchange.fhir.codes import ICHD
from backend.exchange.fhir.parts import Part, answer, concept, question

Labels = Mapping[str, Sequence[Part]]


def labels(diary: Diary, now: datetime) -> Labels:
    """Give attack id -> components: the verdict, and each label that it has or still can have.

    They are those of `diary classify`. Never a foreign code: that would read as a diagnosis.
    """
    frame = episodes_frame(diary.episodes, diary.doses, diary.patient, now)
    found = results(frame, classify(frame))
    return {str(one["id"]): _components(one["verdict"], one["labels"]) for one in found}


def _components(verdict: str, codes: Sequence[str]) -> list[Part]:
    fits = "fits" if len(codes) == 1 else "may fit, not enough is recorded for"
    said = [("verdict", answer("verdict", verdict))]
    said += [("label", concept(_said(fits, code), (ICHD, code))) for code in codes]
    return [{"code": question(name), "valueCodeableConcept": value} for name, value in said]


def _said(fits: str, code: str) -> str:
    if code == UNCLASSIFIED:
        return f"{fits} no criteria that this diary knows ({CRITERIA_SET})"
    return f"{fits} the criteria of {code} ({CRITERIA_SET})"
