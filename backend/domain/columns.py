"""Columns of answers taken from documents, each in one pass over the documents' values."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.logic import Mask

Codes: TypeAlias = npt.NDArray[np.signedinteger[Any]]
Category: TypeAlias = "pd.Categorical[str]"
Numbers: TypeAlias = npt.NDArray[np.float64]
Truth: TypeAlias = bool | None


def some(answers: Sequence[Truth]) -> Truth:
    """Whether any answer is yes; None where one that was not given could be."""
    if True in answers:
        return True
    return None if None in answers else False


def texts(values: Sequence[str]) -> pd.api.extensions.ExtensionArray:
    """Plain texts, of the same type when there are none."""
    return pd.array(list(values), dtype="str")


def truths(values: Sequence[bool | None]) -> pd.arrays.BooleanArray:
    """Three-valued answers; None stays NA."""
    codes = np.array([-1 if value is None else value for value in values], dtype=np.int8)
    return pd.arrays.BooleanArray(codes == 1, codes < 0)


def codes_of(answers: Any) -> npt.NDArray[np.uint8]:
    """Three-valued answers (a BooleanArray) as codes: 0 no, 1 yes, 2 not recorded."""
    yes, silent = halves_of(answers)
    codes: npt.NDArray[np.uint8] = np.maximum(yes.view(np.uint8), silent.view(np.uint8) << 1)
    return codes


def halves_of(answers: Any) -> tuple[Mask, Mask]:
    """The two masks of three-valued answers: yes (anything where silent), and silent."""
    return answers._data, answers._mask  # noqa: SLF001 - to_numpy takes ten times as long


def choices(values: Sequence[str | None], names: Sequence[str]) -> Category:
    """One of `names` a row; None, or a word that is none of them, is NA."""
    place = {name: index for index, name in enumerate(names)}
    codes = np.array([place.get(value or "", -1) for value in values], dtype=np.int8)
    return category(codes, names)


def category(codes: Codes, names: Sequence[str]) -> Category:
    """The names that codes stand for; -1 is NA."""
    return pd.Categorical.from_codes(codes, dtype=_kind(tuple(names)), validate=False)


@lru_cache(maxsize=256)
def _kind(names: tuple[str, ...]) -> "pd.CategoricalDtype[str]":
    """One type for one list of names: to make it takes longer than to fill it."""
    return pd.CategoricalDtype(list(names))


def numbers(values: Sequence[float | None]) -> Numbers:
    """Plain floats; None is NaN."""
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def members(
    field: str, values: Sequence[Sequence[str] | None], names: Sequence[str]
) -> dict[str, pd.arrays.BooleanArray]:
    """One column `field.name` for every name of a set: NA where the set was not recorded.

    The set itself becomes the column `field`: is anything in it? A word of the person's own
    ("food:chocolate") stands in the column of its prefix ("food:").
    """
    place = {name: 1 << index for index, name in enumerate(names)}
    other = 1 << len(names)
    # A diary holds few different sets: each is read once.
    sets = {tuple(words) for words in values if words is not None}
    known = {words: _bits(words, place, other) for words in sets}
    bits = np.array(
        [-1 if words is None else known[tuple(words)] for words in values], dtype=np.int64
    )
    silent = bits < 0
    columns = {field: pd.arrays.BooleanArray(bits > 0, silent)}
    for name in names:
        chosen = (bits & place[name]) != 0
        columns[f"{field}.{name}"] = pd.arrays.BooleanArray(chosen & ~silent, silent)
    return columns


def _bits(words: Sequence[str], place: Mapping[str, int], other: int) -> int:
    bits = 0
    for name in words:
        if name not in place and ":" in name:
            prefix, _, _ = name.partition(":")
            bits |= place.get(prefix, place.get(f"{prefix}:", other))
        bits |= place.get(name, other)
    return bits
