"""How rule and judge agree: held against a published table, and against cases done by hand."""

import pytest

from backend.domain.agreement import Table, agreed, agreement, joined, kappa, share, told


def test_the_published_table_of_cowan_2022_gives_its_published_figures() -> None:
    # S59: 118 of 131 and 68 of 71; kappa 0.83 (0.75 to 0.91).
    found = told(Table(both=118, rule=3, judge=13, neither=68))

    assert [round(found[name]["value"], 3) for name in ("sensitivity", "specificity")] == [
        0.901,
        0.958,
    ]
    figures = [round(found["kappa"][name], 2) for name in ("value", "low", "high")]
    assert figures == [0.83, 0.75, 0.91]


def test_wilsons_interval_stays_within_zero_and_one_and_is_never_a_point() -> None:
    # 10 of 10: 1 / (1 + z^2 / 10) by hand.
    all_of_ten, none_of_ten = share(10, 10), share(0, 10)

    assert all_of_ten == {"value": 1.0, "low": 0.7225, "high": 1.0, "of": 10}
    assert none_of_ten == {"value": 0.0, "low": 0.0, "high": 0.2775, "of": 10}


def test_what_no_case_can_tell_is_not_told() -> None:
    assert share(0, 0) is None
    assert kappa(Table(0, 0, 0, 0)) is None
    assert kappa(Table(9, 0, 0, 0)) is None
    assert kappa(Table(0, 0, 0, 9)) is None
    assert kappa(Table(0, 9, 0, 0)) is None
    assert kappa(Table(3, 6, 0, 0)) is None
    assert kappa(Table(3, 0, 6, 0)) is None
    assert kappa(Table(0, 0, 6, 3)) is None


@pytest.mark.parametrize(
    ("table", "value"),
    [(Table(5, 0, 0, 5), 1.0), (Table(0, 5, 5, 0), -1.0), (Table(4, 4, 4, 4), 0.0)],
)
def test_kappa_at_its_ends_and_at_chance(table: Table, value: float) -> None:
    found = kappa(table)

    assert found is not None
    assert found["value"] == value
    assert found["low"] <= value <= found["high"]


def test_what_can_be_one_of_several_codes_is_what_all_of_them_share() -> None:
    assert agreed(["1.1", "1.5.1"]) == {"1"}
    assert agreed(["1.1", "2"]) == agreed([]) == frozenset()
    assert agreed(["1.2.1.1"]) == {"1", "1.2", "1.2.1", "1.2.1.1"}
    assert agreed(["unclassified"]) == {"other"}
    assert joined(["1.1", "8.2.2"]) == {"1", "1.1", "8", "8.2", "8.2.2"}


def test_chapters_and_what_was_said_to_the_end_are_compared_the_most_judged_first() -> None:
    cases = [
        (agreed(["1.1"]), joined(["1.1"])),
        (agreed(["1.1", "1.5.1"]), joined(["1.1"])),
        (agreed(["2"]), joined(["1.5.1"])),
        (agreed(["1.1", "2"]), joined(["2"])),
    ]

    found = agreement(cases)

    assert (found["cases"], found["settled"]) == (4, 3)
    tables = {one["code"]: tuple(one["table"].values()) for one in found["codes"]}
    assert tables == {
        "1": (2, 0, 1, 1),
        "1.1": (1, 0, 1, 2),
        "1.5.1": (0, 0, 1, 3),
        "2": (0, 1, 1, 2),
    }
    assert [one["code"] for one in found["codes"]][:2] == ["1", "1.1"]


def test_no_cases_are_compared_to_nothing() -> None:
    assert agreement([]) == {"cases": 0, "settled": 0, "codes": []}
