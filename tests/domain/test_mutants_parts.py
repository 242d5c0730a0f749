"""Parts of the engine that no attack of today's rules reaches, but that rules to come will."""

from math import prod

import numpy as np
import pytest

from backend.domain import diagram
from backend.domain.diagram import _together, compressed, diagram_of, labels_in

DRAWN = np.random.default_rng(5)


@pytest.mark.parametrize("shape", [(2, 150, 3), (70, 3, 3), (3, 2, 80)])
def test_sets_of_more_nodes_than_a_word_has_bits_are_followed_too(shape: tuple[int, ...]) -> None:
    table = DRAWN.integers(0, 20, shape, dtype=np.uint8)
    members = [DRAWN.random((12, size)) < 2 / size for size in shape]
    for member in members:
        member[:, 0] |= ~member.any(axis=1)
    sets = [DRAWN.integers(0, 12, 300) for _ in shape]

    labels, which = labels_in(diagram_of(table), members, sets)

    assert [set(_places(bits)) for bits in labels[which].tolist()] == [
        set(
            table[
                np.ix_(
                    *(np.flatnonzero(member[one]) for member, one in zip(members, row, strict=True))
                )
            ].flat
        )
        for row in zip(*sets, strict=True)
    ]
    assert prod(shape) > diagram.WORD


def _places(bits: int) -> list[int]:
    return [place for place in range(32) if bits >> place & 1]


@pytest.mark.parametrize("space", [50, diagram.MOST_KEYS + 1])
def test_keys_are_told_apart_in_a_table_of_all_and_without_one(space: int) -> None:
    keys = np.array([7, 3, 7, 49, 3])

    used, which = compressed(keys, space)

    assert used.tolist() == [3, 7, 49]
    assert which.tolist() == [1, 0, 1, 2, 0]


def test_so_many_groups_are_taken_together_as_a_table_may_have_keys() -> None:
    most = diagram.MOST_TOGETHER

    assert _together(2, [3, most // 6, 2]) == (2, 3, most // 6)
    assert _together(2, [most, 2]) == (2, most)
