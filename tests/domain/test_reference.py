"""The reference itself: what it spares changes nothing, and the examples reach every label."""

from collections import Counter
from itertools import islice
from random import Random

import pytest

from tests.domain import reference
from tests.domain.reference.completions import attacks, every_attack
from tests.domain.reference.drawn import PATIENTS, drawn
from tests.domain.reference.filled import filled
from tests.domain.reference.order import LABELS, label
from tests.domain.reference.whole import LENGTHS, whole

MOST_TRIED = 20_000  # of more completions than that a test would take long


def test_what_the_reference_spares_changes_no_label() -> None:
    patient, tried = PATIENTS[3], 0

    for document in drawn(seed=1, count=120):
        every = list(islice(every_attack(document, patient), MOST_TRIED))
        if len(every) < MOST_TRIED:
            tried += 1
            spared = {label(attack) for attack in attacks(document, patient)}
            assert spared == {label(attack) for attack in every}

    assert tried >= 90


def test_the_3456_whole_attacks_have_one_label_each() -> None:
    found = [reference.labels(document) for document in whole()]

    assert len(found) == 3456
    assert {len(labels) for labels in found} == {1}


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        (LENGTHS[3:5], {"1.1", "1.5.1", "2"}),
        (LENGTHS[1:3], {"1.5.1", "2.4", "2"}),
    ],
)
def test_the_invariants_of_the_knowledge_base_hold(
    lengths: tuple[float, ...], expected: set[str]
) -> None:
    found = {code for document in whole(lengths) for code in reference.labels(document)}

    assert found == expected


def test_an_answer_more_only_ever_shrinks_what_the_reference_allows() -> None:
    random = Random(3)  # noqa: S311 - examples, no secrets

    for document in drawn(seed=2, count=400):
        more = filled(random, document)

        assert set(reference.labels(more)) <= set(reference.labels(document))


def test_the_drawn_attacks_reach_every_label_alone() -> None:
    alone: Counter[str] = Counter()

    for seed, patient in enumerate(PATIENTS):
        found = (reference.labels(document, patient) for document in drawn(seed, 250))
        alone.update(labels[0] for labels in found if len(labels) == 1)

    assert {code for code in LABELS if alone[code] < 3} == set()
