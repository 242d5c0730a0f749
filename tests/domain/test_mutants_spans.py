"""Spans at their edges: ended before they began, or begun on a day of unknown hour."""

from math import inf

import pytest

from backend.domain.frames import episodes_frame
from tests.domain.attack import STARTED


@pytest.mark.parametrize(
    ("span", "minutes"),
    [
        ({"ended_at": STARTED}, (0, 0)),
        ({"ended_at": "2020-01-01T00:00:00Z"}, (0, 0)),
        ({"ended_at": "2099-01-01T00:00:00Z", "onset_precision": "day_only"}, (0, inf)),
    ],
)
def test_a_span_without_a_length_is_none_or_any(
    span: dict[str, str], minutes: tuple[float, float]
) -> None:
    told = {"started_at": STARTED, "time_zone": "Europe/Berlin", **span}

    frame = episodes_frame([{"id": "a", "span": told}])

    assert (frame["minutes_min"][0], frame["minutes_max"][0]) == minutes
