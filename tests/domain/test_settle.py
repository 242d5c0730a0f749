"""Which of several patterns stands, whatever they are made of."""

from typing import Any

from backend.domain.patterns.settle import settled
from backend.domain.patterns.shape import Pattern

CATALOGUE = (
    Pattern("3.4", "continuous", (), replaces=("4.10",)),
    Pattern("4.10", "new daily", (), replaces=("1.3",)),
    Pattern("1.3", "chronic", (), replaces=("1.1",)),
    Pattern("1.1", "migraine", ()),
    Pattern("1.5.1", "probable", (), unless=("1.1", "1.2")),
    Pattern("1.2", "aura", ()),
)


def judged(**states: str) -> dict[str, dict[str, Any]]:
    """Judge every pattern as no but for those given, by code with its dots as underscores."""
    told = {name.strip("_").replace("_", "."): state for name, state in states.items()}
    found = {
        one.code: {
            "name": one.name,
            "state": told.get(one.code, "no"),
            "criteria": {},
            "because": "itself",
            "reasons": [],
        }
        for one in CATALOGUE
    }
    found["1.1"]["recheck_on"] = "2026-12-30"
    return settled(found, CATALOGUE)


def test_what_is_met_stands_by_itself() -> None:
    found = judged(_1_1="yes", _1_2="yes")

    assert [code for code, one in found.items() if one["state"] == "yes"] == ["1.1", "1.2"]
    assert found["1.1"]["because"] == "itself"


def test_the_strongest_of_a_chain_stands_alone() -> None:
    found = judged(_3_4="yes", _4_10="yes", _1_3="yes", _1_1="yes")

    assert [code for code, one in found.items() if one["state"] == "yes"] == ["3.4"]
    assert [one.get("replaced_by") for one in found.values()][:4] == [None, "3.4", "4.10", "1.3"]


def test_a_pattern_that_is_open_replaces_nothing() -> None:
    assert judged(_1_3="unknown", _1_1="yes")["1.1"]["state"] == "yes"


def test_what_is_open_is_settled_by_what_stands_in_its_place() -> None:
    found = judged(_1_3="yes", _1_1="unknown")["1.1"]

    assert (found["state"], found["replaced_by"]) == ("no", "1.3")
    assert found["because"] == "chronic (1.3) stands in its place"
    assert "recheck_on" not in found


def test_what_is_not_met_has_nothing_in_its_place() -> None:
    found = judged(_1_3="yes")["1.1"]

    assert found["because"] == "itself"
    assert "replaced_by" not in found


def test_what_stands_only_without_another_is_no_beside_it_and_open_while_that_is() -> None:
    assert judged(_1_5_1="yes")["1.5.1"]["state"] == "yes"
    assert judged(_1_5_1="yes", _1_1="yes")["1.5.1"]["replaced_by"] == "1.1"
    assert judged(_1_5_1="unknown", _1_2="unknown")["1.5.1"]["because"] == "itself"

    waiting = judged(_1_5_1="yes", _1_1="unknown")["1.5.1"]
    assert (waiting["state"], waiting["recheck_on"]) == ("unknown", "2026-12-30")
    assert waiting["reasons"] == [{"code": "instead_open", "by": "1.1", "name": "migraine"}]
    assert "recheck_on" not in judged(_1_5_1="yes", _1_2="unknown")["1.5.1"]
