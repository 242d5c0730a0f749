"""Rules are cut into signals once, and whoever reads them accepts nothing else."""

import numpy as np
import pandas as pd
import pytest

from backend.domain.axes import ANSWERED_AXES
from backend.domain.classify import _criteria
from backend.domain.logic import Among, AtLeast, Opposite, Signal
from backend.domain.rules import Rules, Split, _labels
from backend.domain.states import _minutes

LEFT = Among("side", ("left",))
SICK = Among("nausea", ("mild",))


def test_the_opposite_of_a_rule_over_two_groups_is_cut_inside() -> None:
    split = Split(["side", "nausea"], {"side": 0, "nausea": 1}, [[], []])

    cut = split.rule(Opposite(AtLeast(2, (LEFT, SICK))))

    assert cut == Opposite(AtLeast(2, (Signal(0, 0), Signal(1, 0))))


def test_a_rule_that_was_cut_before_stays_as_it_is() -> None:
    split = Split(["side"], {"side": 0}, [[]])
    cut = split.rule(LEFT)

    assert split.rule(cut) == cut == Signal(0, 0)


def test_a_label_that_was_not_cut_is_refused() -> None:
    with pytest.raises(TypeError):
        _labels((), [LEFT])


def test_a_criterion_that_was_not_cut_is_refused() -> None:
    uncut = Rules((), {"1.1": {"C": LEFT}}, np.zeros(0, dtype=np.float32))

    with pytest.raises(TypeError):
        _criteria(uncut, (), pd.RangeIndex(0))


def test_minutes_are_read_only_along_the_axis_of_duration() -> None:
    with pytest.raises(TypeError):
        _minutes(ANSWERED_AXES[0], {})
