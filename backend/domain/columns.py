"""Columns of answers taken from documents, each in one pass over the documents' values."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd


def truths(values: Sequence[bool | None]) -> pd.arrays.BooleanArray:
    """Three-valued answers; None stays NA."""
    codes = np.array([-1 if value is None else value for value in values], dtype=np.int8)
    return pd.arrays.BooleanArray(codes == 1, codes < 0)


def choices(values: Sequence[str | None], names: Sequence[str]) -> pd.Categorical:
    """One of `names` a row; None, or a word that is none of them, is NA."""
    place = {name: index for index, name in enumerate(names)}
    codes = np.array([place.get(value or "", -1) for value in values], dtype=np.int8)
    return pd.Categorical.from_codes(codes, categories=list(names))


def numbers(values: Sequence[float | None]) -> np.ndarray:
    """Plain floats; None is NaN."""
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def members(
    field: str, values: Sequence[Sequence[Any] | None], names: Sequence[str]
) -> dict[str, pd.arrays.BooleanArray]:
    """One column `field.name` for every name of a set: NA where the set was not recorded.

    The set itself becomes the column `field`: is anything in it? A word of the person's own
    ("food:chocolate") stands in the column of its prefix ("food:").
    """
    place = {name: 1 << index for index, name in enumerate(names)}
    other = 1 << len(names)
    bits = np.array(
        [-1 if words is None else _bits(words, place, other) for words in values], dtype=np.int64
    )
    silent = bits < 0
    columns = {field: pd.arrays.BooleanArray(bits > 0, silent)}
    for name in names:
        chosen = (bits & place[name]) != 0
        columns[f"{field}.{name}"] = pd.arrays.BooleanArray(chosen & ~silent, silent)
    return columns


def _bits(words: Sequence[Any], place: Mapping[str, int], other: int) -> int:
    bits = 0
    for word in words:
        name = word if isinstance(word, str) else word.get("name", "")
        if name not in place and ":" in name:
            prefix, _, _ = name.partition(":")
            name = prefix if prefix in place else f"{prefix}:"
        bits |= place.get(name, other)
    return bits
