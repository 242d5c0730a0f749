"""2 and 2.4, at the boundaries of their criteria (the worked cases of the knowledge base)."""

from typing import Any

import pytest

from tests.domain.attack import attack, result

TYPICAL = {"quality": ["pressing"], "pain_severity": "mild"}


@pytest.mark.parametrize(
    ("minutes", "answers", "labels"),
    [
        pytest.param(30, {}, ["2"], id="case 19: 30 min is long enough"),
        pytest.param(29, {}, ["2.4"], id="case 20: 29 min is not"),
        pytest.param(10080, {}, ["2"], id="7 days are not too long"),
        pytest.param(10081, {}, ["2.4"], id="case 21: 7 days and a minute are"),
        pytest.param(60, {"photophobia": True}, ["2"], id="light alone is tolerated"),
        pytest.param(60, {"quality": ["dull"], "worse_with_activity": True}, ["2"], id="dull"),
        pytest.param(
            60,
            {"side": "shifting", "worse_with_activity": True},
            ["2"],
            id="shifting is not bilateral, pressing and mild are enough",
        ),
        pytest.param(
            29,
            {"side": "shifting", "quality": ["dull", "throbbing"], "worse_with_activity": True},
            ["unclassified"],
            id="what throbs too is not pressing alone",
        ),
    ],
)
def test_labels_at_the_boundaries(
    minutes: float, answers: dict[str, Any], labels: list[str]
) -> None:
    assert result(attack(minutes, **TYPICAL | answers))["labels"] == labels


@pytest.mark.parametrize(
    ("quality", "pulsating", "pressing"),
    [
        (["pressing"], "no", "yes"),
        (["dull"], "no", "yes"),
        (["throbbing"], "yes", "no"),
        (["throbbing", "pressing"], "yes", "no"),
        (["stabbing"], "no", "no"),
        ([], "no", "no"),
        (None, "unknown", "unknown"),
    ],
)
def test_what_each_quality_means(quality: list[str] | None, pulsating: str, pressing: str) -> None:
    facts = result(attack(60, quality=quality))["facts"]

    assert (facts["pulsating"], facts["pressing"]) == (pulsating, pressing)


@pytest.mark.parametrize(
    ("side", "unilateral", "bilateral"),
    [
        ("left", "yes", "no"),
        ("right", "yes", "no"),
        ("shifting", "yes", "no"),
        ("both", "no", "yes"),
        (None, "unknown", "unknown"),
    ],
)
def test_what_each_side_means(side: str | None, unilateral: str, bilateral: str) -> None:
    facts = result(attack(60, side=side))["facts"]

    assert (facts["unilateral"], facts["bilateral"]) == (unilateral, bilateral)
