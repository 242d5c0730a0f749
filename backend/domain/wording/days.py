"""How days, months and attacks are counted."""

from typing import Final

from backend.domain import cycles, families, separate
from backend.domain.bands import FREQUENCY, GOAL, Bands
from backend.domain.bouts import REMISSION_DAYS
from backend.domain.persistence import MONTHS
from backend.domain.stretches import SPILL
from backend.domain.windows import WINDOW_DAYS
from backend.domain.wording.told import Told

_SPILL: Final = int(SPILL.astype(int))
_PERCENT: Final = 100 * families.KEPT[0] // families.KEPT[1]
_CYCLES: Final = 100 * cycles.KEPT[0] // cycles.KEPT[1]


def _bands(bands: Bands) -> str:
    days = WINDOW_DAYS * bands.windows
    named = ", ".join(f"{band.name} from {band.starts}" for band in bands.bands)
    return f"of the latest {days} days: {named}"


COUNTING: Final = (
    Told("day", "the calendar day of the time zone the attack was in", "S33c", "VERIFIED"),
    Told(
        "over midnight",
        f"less than {_SPILL} minutes on the next day belong to the day it began on",
    ),
    Told("not recorded", "a day with no entry, dose or check-in may have been anything"),
    Told("counts", "a pair: what is certain, and what it would be if every open day counted"),
    Told("threshold", "yes when the least reaches it, no when the most does not, else unknown"),
    Told("month", f"{WINDOW_DAYS} days, running back from the day of the report"),
    Told(
        "more than three months",
        f"each of the latest {MONTHS} windows, and the one before, or the person's word that it is"
        " older; one window short while their mean reaches it: unknown, borderline",
    ),
    Told(
        "look again on",
        "where time alone can decide: the day on which the diary is long enough, or the window"
        " that falls short has passed",
    ),
    Told(
        "an aura not asked about",
        "is taken for none where attacks and days are counted, and that is said",
    ),
    Told(
        "one attack",
        f"entries less than {separate.SAME_HOURS} hours apart are one; up to"
        f" {separate.RELAPSE_HOURS} hours after a medicine that may have helped, perhaps",
        "S33c, S25b",
        "VERIFIED; together OUR RULE; chapter 3 apart, where each entry is one",
    ),
    Told("in life", "a diary begins empty: without an answer the attacks before it are unknown"),
    Told(
        "latest year", "a pattern speaks of what is so now or was within a year", "S26", "VERIFIED"
    ),
    Told(
        "bout",
        f"ends where {REMISSION_DAYS} days without such an attack follow; a day not recorded is no"
        " day without one",
        "S13",
        "VERIFIED; the days not recorded OUR RULE",
    ),
    Told(
        "menstrual cycle",
        f"{cycles.SHORTEST} to {cycles.LONGEST} days, {_CYCLES} % of them recorded",
        "S33d",
        f"VERIFIED; a cycle begins after {cycles.PAUSE_DAYS} days without flow OUR RULE",
    ),
    Told(
        "menstrual window",
        "two days before the first day of flow to two days after it: days -2, -1, 1, 2, 3",
        "S24a, S24b",
        "VERIFIED; the day it began on decides OUR RULE",
    ),
    Told("frequency band", _bands(FREQUENCY), "S36", "VERIFIED"),
    Told("treatment goal", _bands(GOAL), "S35", "VERIFIED; days of 90 COMPUTED"),
    Told(
        "likely pattern",
        f"a family takes part from one in {families.TAKES_PART} of the settled attacks on; none is"
        f" named while half of them are open; no headache only with {_PERCENT} % of days kept",
    ),
)
MEDICINES: Final = (
    Told("unit", "days with a dose, not tablets; inside an attack or not", "S31", "VERIFIED"),
    Told(
        "combination",
        "two classes in one product, or a painkiller with caffeine, codeine or butalbital; two"
        " non-opioids stay one class; ergotamine with caffeine stays ergotamine",
        "S23d",
        "VERIFIED; ergotamine by its ATC code",
    ),
    Told("codeine or butalbital alone", "counted as an opioid, and as another acute medicine"),
    Told(
        "names",
        "a medicine is known by substance, brand or ATC code",
        "S98",
        "codes VERIFIED; brands FROM MEMORY",
    ),
    Told("gepant", "counted and shown apart, against no limit: ICHD-3 does not name it"),
    Told("ditan", "counted as another acute medicine (8.2.8): ICHD-3 does not name it"),
    Told("unknown product", "makes every class of that day unknown, and never a no"),
    Told(
        "near a limit",
        "said from one day below it on",
        "S32",
        "a warning over 9 days VERIFIED; a day earlier OUR RULE",
    ),
    Told(
        "overuse without 15 headache days",
        "is no overuse headache: it is called frequent acute medication",
    ),
)
