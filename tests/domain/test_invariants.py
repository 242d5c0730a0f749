"""What holds for every attack, whatever was recorded of it, and that the reference agrees."""

import os
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain import batch, reference
from tests.domain.reference.drawn import PATIENTS, drawn
from tests.domain.reference.filled import filled
from tests.domain.reference.whole import LENGTHS, whole

# `make soak` asks for 200,000; each part holds the same number of attacks of one patient.
ATTACKS = int(os.environ.get("UMBRA_ATTACKS") or "2000")
PART = 250
EXAMPLES = ATTACKS // 100
SOME = 40
SEEDS = st.integers(0, 2**32)


def some(seed: int) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A few attacks, and whose they are."""
    return drawn(seed, SOME), PATIENTS[seed % len(PATIENTS)]


@pytest.mark.parametrize("part", range(ATTACKS // PART))
def test_the_engine_says_what_the_slow_reference_says(part: int) -> None:
    patient = PATIENTS[part % len(PATIENTS)]
    attacks = drawn(part, PART)

    answers = batch.answers(attacks, patient)

    for attack, answer in zip(attacks, answers, strict=True):
        assert answer["labels"] == reference.labels(attack, patient), attack
        assert answer["criteria"] == reference.criteria(attack, patient), attack


def test_the_engine_says_of_3456_whole_attacks_what_the_reference_says() -> None:
    attacks = list(whole())

    found = batch.labels(attacks)

    assert len(found) == 3456
    assert found == [reference.labels(attack) for attack in attacks]


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        (LENGTHS[3:5], {"1.1", "1.5.1", "2"}),
        (LENGTHS[1:3], {"1.5.1", "2.4", "2"}),
    ],
    ids=["4 to 72 hours", "half an hour to 4 hours"],
)
def test_whole_attacks_of_a_length_are_one_of_three(
    lengths: tuple[float, ...], expected: set[str]
) -> None:
    found = batch.labels(list(whole(lengths)))

    assert {code for labels in found for code in labels} == expected


@settings(deadline=None, max_examples=3 * EXAMPLES)
@given(SEEDS)
def test_an_answer_only_ever_shrinks_the_label_set(seed: int) -> None:
    attacks, patient = some(seed)
    random = Random(seed)  # noqa: S311 - examples, no secrets

    before = batch.labels(attacks, patient)
    after = batch.labels([filled(random, attack) for attack in attacks], patient)

    for attack, less, more in zip(attacks, before, after, strict=True):
        assert set(more) <= set(less), attack


@settings(deadline=None, max_examples=EXAMPLES)
@given(SEEDS)
def test_answering_all_one_by_one_ends_within_every_set_on_the_way(seed: int) -> None:
    attacks, patient = some(seed)
    random = Random(seed)  # noqa: S311 - examples, no secrets
    way = [attacks[0]]
    for _ in range(30):
        way.append(filled(random, way[-1]))

    found = batch.labels(way, patient)

    assert all(set(later) <= set(earlier) for earlier, later in pairwise(found))


@settings(deadline=None, max_examples=EXAMPLES)
@given(SEEDS)
def test_the_order_of_attacks_and_of_fields_changes_nothing(seed: int) -> None:
    attacks, patient = some(seed)
    random = Random(seed)  # noqa: S311 - examples, no secrets
    mixed = random.sample(attacks, len(attacks))

    answers = {one["id"]: one for one in batch.answers(attacks, patient)}
    turned = batch.answers([shuffled(random, attack) for attack in mixed], patient)

    assert [one["id"] for one in turned] == [attack["id"] for attack in mixed]
    assert turned == [answers[one["id"]] for one in turned]


def shuffled(random: Random, told: Any) -> Any:
    """The same document with its fields, sets and symptoms in another order."""
    if isinstance(told, dict):
        names = random.sample(list(told), len(told))
        fixed = {"duration_minutes_range": told.get("duration_minutes_range")}
        return {name: fixed.get(name) or shuffled(random, told[name]) for name in names}
    if isinstance(told, list):
        return [shuffled(random, one) for one in random.sample(told, len(told))]
    return told


@settings(deadline=None, max_examples=EXAMPLES // 4)
@given(SEEDS)
def test_a_batch_says_what_each_attack_says_alone(seed: int) -> None:
    attacks, patient = drawn(seed, SOME // 4), PATIENTS[seed % len(PATIENTS)]

    together = batch.answers(attacks, patient)

    assert together == [batch.answers([attack], patient)[0] for attack in attacks]


@settings(deadline=None, max_examples=EXAMPLES)
@given(SEEDS)
def test_1_1_and_2_are_never_both_met(seed: int) -> None:
    for answer in batch.answers(*some(seed)):
        met = [code for code in ("1.1", "2") if set(answer["criteria"][code].values()) == {"yes"}]

        assert len(met) < 2


@settings(deadline=None, max_examples=EXAMPLES)
@given(SEEDS)
def test_every_attack_has_a_label(seed: int) -> None:
    assert all(batch.labels(*some(seed)))


def test_an_empty_diary_has_no_answers() -> None:
    assert batch.answers([]) == []
    assert batch.labels([]) == []
