"""The attacks that patterns are judged by: when each began, and of which kind it is."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, said
from backend.domain.laid import Laid
from backend.domain.period import attacks_in
from backend.domain.presumed import among
from backend.domain.stretches import day_numbers
from backend.domain.windows import Span

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """The attacks up to the as-of day, one row each, in the order of the diary.

    `began`: day numbers. `labels`: bool, a column for each of `codes`; `presumed`: the same, an
    aura not asked about taken for none (presumed.py). `criteria`: those of classify.Verdicts, of
    all attacks of the diary, of which `rows` marks these. `laid`: the whole diary.
    """

    began: np.ndarray
    labels: np.ndarray
    presumed: np.ndarray
    codes: tuple[str, ...]
    criteria: Mapping[str, pd.DataFrame]
    rows: np.ndarray
    laid: Laid
    _kinds: dict[tuple[str, ...], Answers] = field(default_factory=dict)
    _known: dict[Hashable, Any] = field(default_factory=dict)

    def once(self, key: Hashable, make: Callable[[], Found]) -> Found:
        """Work something out about these attacks once, however many questions ask for it."""
        if key not in self._known:
            self._known[key] = make()
        found: Found = self._known[key]
        return found

    def kind(self, codes: tuple[str, ...]) -> Answers:
        """Say of each attack whether its label is one of these codes ("1.2.": any that begins so).

        Yes when every label is, an aura not asked about taken for none; no when no label is.
        """
        if codes not in self._kinds:
            inside = among(self.codes, codes)
            possible = np.asarray(self.labels[:, inside].any(axis=1))
            self._kinds[codes] = Answers(
                possible & ~self.presumed[:, ~inside].any(axis=1), possible
            )
        return self._kinds[codes]

    def letter(self, code: str, letter: str) -> Answers:
        """Say of each attack whether it meets one criterion."""
        answers = said(self.criteria[code][letter])
        return Answers(answers.certain[self.rows], answers.possible[self.rows])


def recorded(laid: Laid, last: int) -> Recorded:
    """Gather the attacks that began up to a day."""
    rows = attacks_in(laid, Span(-(10**9), last))
    return Recorded(
        began=day_numbers(laid.frame["start_local"])[rows],
        labels=laid.verdicts.labels.to_numpy()[rows],
        presumed=laid.presumed[rows],
        codes=tuple(laid.verdicts.labels.columns),
        criteria=laid.verdicts.criteria,
        rows=rows,
        laid=laid,
    )
