"""The next question against its definition: every answer tried out, the label sets counted."""

from collections.abc import Iterator
from typing import Any

import pytest

from backend.domain.aura_possible import possible_auras
from tests.domain import batch
from tests.domain.reference.drawn import PATIENTS, drawn

COUNT = 8
# Each field with every answer that makes a difference, in the order of ease.
ANSWERS: dict[str, list[Any]] = {
    "pain_severity": ["mild", "moderate", "severe"],
    "side": ["left", "both", "shifting"],
    "worse_with_activity": [True, False],
    "quality": [
        [name for bit, name in enumerate(("throbbing", "pressing", "stabbing")) if bits >> bit & 1]
        for bits in range(8)
    ],
    "nausea": ["none", "mild", "moderate", "severe"],
    "vomiting": [True, False],
    "photophobia": [True, False],
    "phonophobia": [True, False],
    # No aura is taken to be as likely as one of any kind.
    "aura": [
        *([[]] * 6),
        *(
            [{"symptom": kind}]
            for kind in ("visual", "sensory", "speech", "motor", "brainstem", "retinal")
        ),
    ],
    "locations": [[], ["orbital"], ["frontal"], ["orbital", "frontal"]],
    "restless": [True, False],
    "autonomic": [[], ["tearing"]],
    "took_medicine": [False, True],
    "debilitating": [True, False],
}


def open_fields(document: dict[str, Any]) -> Iterator[str]:
    """The fields that have no answer yet."""
    for field in ANSWERS:
        doses = document.get("doses") is not None
        answered = document.get(field) is not None or (field == "took_medicine" and doses)
        if not answered and not (
            field == "pain_severity" and document.get("pain_peak") is not None
        ):
            yield field


def left_out(document: dict[str, Any]) -> bool:
    """Whether more could be asked than one word: of an aura told in part, or of pain beside one."""
    aura = document.get("aura")
    silent = document.get("pain_severity") is None and document.get("pain_peak") is None
    told_in_part = bool(aura) and possible_auras(aura).bit_count() > 1
    return told_in_part or (silent and aura != [])


def best(document: dict[str, Any], patient: dict[str, Any]) -> str | None:
    """The field whose answer leaves the fewest labels on average; of equals the first."""
    fewest, asked = float(len(batch.labels([document], patient)[0])), None
    for field in open_fields(document):
        labels = batch.labels([{**document, field: one} for one in ANSWERS[field]], patient)
        mean = sum(len(one) for one in labels) / len(labels)
        if mean < fewest:
            fewest, asked = mean, field
    return asked


@pytest.mark.parametrize("field", ANSWERS)
def test_the_question_asked_is_the_one_that_leaves_fewest_labels(field: str) -> None:
    patient = PATIENTS[len(field) % len(PATIENTS)]
    attacks = [one for one in drawn(len(field), 300) if field in open_fields(one)]
    attacks = [one for one in attacks if not left_out(one)][:COUNT]

    answers = batch.answers(attacks, patient)

    assert len(attacks) == COUNT
    for attack, answer in zip(attacks, answers, strict=True):
        assert answer["ask_next"] == best(attack, patient), attack
