"""The one question that settles most."""

from typing import Any

import pytest

from tests.domain.attack import attack, result

MIGRAINE = {"side": "left", "quality": ["throbbing"], "nausea": "mild"}


@pytest.mark.parametrize(
    ("minutes", "answers", "field"),
    [
        pytest.param(600, MIGRAINE, None, id="nothing is open"),
        pytest.param(600, MIGRAINE | {"osmophobia": None}, None, id="what is open settles nothing"),
        pytest.param(
            480,
            {"side": "left", "pain_severity": "severe", "photophobia": True, "phonophobia": None},
            "phonophobia",
            id="case 15",
        ),
        pytest.param(
            480,
            MIGRAINE
            | {
                "nausea": "none",
                "photophobia": None,
                "phonophobia": None,
                "side": "both",
                "quality": ["pressing"],
                "vomiting": None,
            },
            "vomiting",
            id="one yes settles it",
        ),
        pytest.param(180, MIGRAINE | {"doses": None}, "took_medicine", id="was it treated"),
        pytest.param(180, MIGRAINE | {"doses": [{"relief": None}]}, None, id="nobody can know"),
    ],
)
def test_the_field_that_settles_most_is_asked(
    minutes: float, answers: dict[str, Any], field: str | None
) -> None:
    assert result(attack(minutes, **answers))["ask_next"] == field


def test_of_two_that_settle_as_much_the_easier_is_asked() -> None:
    open_twice = attack(
        480,
        **MIGRAINE | {"nausea": "none", "photophobia": None, "phonophobia": None, "side": "left"},
    )

    assert result(open_twice)["ask_next"] == "photophobia"
