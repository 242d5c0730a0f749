"""Rules that are written so that groups of fields stay apart, in a form that reads more easily.

Each says the same as the rule it stands for: a test tries every answer.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from backend.domain.ichd3 import trigeminal_autonomic as chapter_3
from backend.domain.ichd3.facts import AUTONOMIC_SIGN, HEADACHE
from backend.domain.logic import AtLeast, Expression, Opposite, all_of


def _all_but_one(*parts: Expression) -> Expression:
    return all_of(HEADACHE, AtLeast(len(parts) - 1, parts))


def _near(
    pain: tuple[Expression, ...], length: Expression, sign: Expression
) -> tuple[Expression, Expression]:
    return chapter_3.near_miss(pain, length, sign), _all_but_one(*pain, length, sign)


SIMPLER: Final[Mapping[Expression, Expression]] = dict(
    [
        _near(chapter_3.CLUSTER_PAIN, chapter_3.CLUSTER_LENGTH, chapter_3.SIGN_OR_RESTLESS),
        _near(chapter_3.CLUSTER_PAIN, chapter_3.HEMICRANIA_LENGTH, chapter_3.SIGN_OR_RESTLESS),
        _near(chapter_3.SUNCT_PAIN, chapter_3.SUNCT_LENGTH, AUTONOMIC_SIGN),
    ]
)


def simpler(expression: Expression) -> Expression:
    """Put the simpler form in the place of every part that has one."""
    if expression in SIMPLER:
        return SIMPLER[expression]
    if isinstance(expression, Opposite):
        return Opposite(simpler(expression.part))
    if isinstance(expression, AtLeast):
        return AtLeast(expression.count, _each(expression.parts))
    return expression


def _each(parts: Sequence[Expression]) -> tuple[Expression, ...]:
    return tuple(simpler(part) for part in parts)
