"""Rules are cut into signals once, and whoever reads them accepts nothing else."""

import numpy as np
import pytest

from backend.domain.axes import ANSWERED_AXES
from backend.domain.by_field import by_field
from backend.domain.diagram import Diagram, diagram_of, labels_in
from backend.domain.logic import Among, AtLeast, Opposite, Signal
from backend.domain.rules import GROUPS, Rules, Split, label_table, rules
from backend.domain.states import _minutes
from backend.domain.told import criteria_told

LEFT = Among("side", ("left",))
SICK = Among("nausea", ("mild",))
NOTHING = Diagram((), np.zeros(0, dtype=np.intp))


def test_the_opposite_of_a_rule_over_two_groups_is_cut_inside() -> None:
    split = Split({"side": 0, "nausea": 1})

    cut = split.rule(Opposite(AtLeast(2, (LEFT, SICK))))

    assert cut == Opposite(AtLeast(2, (Signal(0, 0), Signal(1, 0))))


def test_a_rule_that_was_cut_before_stays_as_it_is() -> None:
    split = Split({"side": 0})
    cut = split.rule(LEFT)

    assert split.rule(cut) == cut == Signal(0, 0)


def test_a_label_that_was_not_cut_is_refused() -> None:
    with pytest.raises(TypeError):
        label_table((), [LEFT])


def test_a_criterion_that_was_not_cut_is_refused() -> None:
    uncut = Rules((), {"1.1": {"C": LEFT}}, NOTHING)

    with pytest.raises(TypeError):
        criteria_told(uncut, rules().groups[:1], (np.zeros(1, dtype=np.uint8),))


def test_minutes_are_read_only_along_the_axis_of_duration() -> None:
    with pytest.raises(TypeError):
        _minutes(ANSWERED_AXES[0], {})


def test_every_field_has_its_level_in_the_diagram() -> None:
    assert {axis.name for axis in by_field().axes} == {
        axis.name for group in rules().groups for axis in group.axes
    }
    assert {axis.group for axis in ANSWERED_AXES} == set(GROUPS)


def test_a_diagram_tells_every_cell_of_the_table_that_it_was_folded_from() -> None:
    table = np.random.default_rng(7).integers(0, 3, (3, 4, 2), dtype=np.uint8)
    diagram = diagram_of(table)

    cells = np.indices(table.shape).reshape(3, -1)
    single = [np.eye(size, dtype=bool) for size in table.shape]

    labels, which = labels_in(diagram, single, cells)

    assert (labels[which] == 1 << table.ravel()).all()


def test_nodes_from_which_everything_goes_on_alike_are_one() -> None:
    alike = np.zeros((3, 4, 2), dtype=np.uint8)

    assert [len(level) for level in diagram_of(alike).levels] == [1, 1, 1]
