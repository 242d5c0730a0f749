"""How often headache comes, as bands with their sources; ICHD-3 has none of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from backend.domain.windows import WINDOW_DAYS, Span, Tally

UNDETERMINED: Final = "undetermined"


@dataclass(frozen=True, slots=True)
class Band:
    """A name and the number of days, of all the days counted, from which on it holds."""

    name: str
    starts: int


@dataclass(frozen=True, slots=True)
class Bands:
    """`measure`: the days that are counted, over `windows` windows of 30 days; `source`: whose."""

    measure: str
    windows: int
    bands: tuple[Band, ...]
    source: str


# 0 to 7, 8 to 14, 15 and more headache days a month (n = 836, VERIFIED [S36]): the cut-offs are
# data, to be changed here; other sources have others (criteria.md 1.9).
FREQUENCY: Final = Bands(
    "headache_days",
    1,
    (Band("low", 0), Band("high", 8), Band("chronic", 15)),
    "Ishii and others 2021",
)
# Days with migraine or moderate or severe headache a month, over three months: none; under 4; 4 to
# 6; over 6 (VERIFIED [S35]). In 90 days: 1 to 11, 12 to 18, 19 and more (COMPUTED).
GOAL: Final = Bands(
    "goal_days",
    3,
    (Band("freedom", 0), Band("optimal", 1), Band("modest", 12), Band("insufficient", 19)),
    "International Headache Society 2025",
)


def band_of(wanted: Bands, sums: Tally, as_of: int) -> dict[str, Any]:
    """Name the band of the latest days, or say that it is undetermined, and which are possible.

    A band is named only where days not recorded cannot change it.
    """
    days = WINDOW_DAYS * wanted.windows
    count = sums.pair(wanted.measure, Span(as_of - days + 1, as_of))
    possible = _possible(wanted.bands, count)
    return {
        "band": possible[0] if len(possible) == 1 else UNDETERMINED,
        "possible": possible,
        "count": count,
        "days": days,
        "bands": [{"name": band.name, "from": band.starts} for band in wanted.bands],
        "source": wanted.source,
    }


def _possible(bands: Sequence[Band], count: Sequence[int]) -> list[str]:
    ends = [band.starts for band in bands[1:]]
    return [
        band.name
        for band, end in zip(bands, [*ends, None], strict=True)
        if count[1] >= band.starts and (end is None or count[0] < end)
    ]
