"""Three-valued logic: an unanswered question keeps a result open only while it could change it."""

import numpy as np
import pytest

from backend.domain.logic import (
    Among,
    Answer,
    AtLeast,
    Expression,
    Leaf,
    Opposite,
    all_of,
    any_of,
    evaluate,
    leaves,
)

YES, NO, UNKNOWN = (Among(word, ()) for word in ("yes", "no", "unknown"))


def said(leaf: Leaf) -> Answer:
    """A leaf whose axis is named by its answer."""
    return Answer(np.array([leaf == YES]), np.array([leaf == NO]))


def word(expression: Expression) -> str:
    answer = evaluate(expression, said)
    if answer.unknown[0]:
        return "unknown"
    return "yes" if answer.yes[0] else "no"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (all_of(YES, YES), "yes"),
        (all_of(YES, UNKNOWN), "unknown"),
        (all_of(NO, UNKNOWN), "no"),
        (any_of(YES, UNKNOWN), "yes"),
        (any_of(NO, UNKNOWN), "unknown"),
        (any_of(NO, NO), "no"),
        (Opposite(YES), "no"),
        (Opposite(UNKNOWN), "unknown"),
        (AtLeast(2, (YES, UNKNOWN, NO, NO)), "unknown"),
        (AtLeast(2, (YES, NO, NO, NO)), "no"),
        (AtLeast(2, (YES, UNKNOWN, YES, UNKNOWN)), "yes"),
        (AtLeast(2, (UNKNOWN, NO, NO, NO)), "no"),
    ],
)
def test_the_table_of_kleene(expression: Expression, expected: str) -> None:
    assert word(expression) == expected


def test_the_leaves_of_a_rule_stand_in_its_order() -> None:
    assert list(leaves(all_of(YES, Opposite(any_of(NO, UNKNOWN))))) == [YES, NO, UNKNOWN]
