"""What each kind of day is that is counted, with the source of its definition."""

from typing import Final, NamedTuple

from backend.domain.burden import LEIDEN_HEADACHE_MINUTES
from backend.domain.migraine_days import LEIDEN_MIGRAINE_MINUTES, STRICT_MIGRAINE_MINUTES
from backend.domain.tension_days import LEAST_MINUTES
from backend.domain.wording.phrases import length

_LEIDEN: Final = length(LEIDEN_MIGRAINE_MINUTES)
_STRICT: Final = length(STRICT_MIGRAINE_MINUTES)


class Defined(NamedTuple):
    """What a day of a kind is, in plain words; source and certainty as criteria.md marks them."""

    name: str
    definition: str
    source: str
    certainty: str


MEASURES: Final = {
    "headache_days": Defined(
        "headache days", "any headache, however short", "S7a", "VERIFIED: no length is stated"
    ),
    "headache_days_leiden": Defined(
        "headache days (Leiden)",
        f"a headache of {length(LEIDEN_HEADACHE_MINUTES)} or more, or headache and an acute"
        " medicine taken, or a migraine day",
        "S33c",
        "VERIFIED",
    ),
    "migraine_days": Defined(
        "migraine days",
        f"a headache of {_LEIDEN} or more with C and D of 1.1; or a visual aura of 5 to 60"
        " minutes; or headache and a migraine-specific medicine, whatever its effect",
        "S34",
        "VERIFIED",
    ),
    "migraine_days_4h": Defined(
        "migraine days by the 4-hour rule",
        f"a headache of {_STRICT} or more with C and D of 1.1; or an aura with B and C of 1.2; or"
        " headache that a migraine-specific medicine helped",
        "S33b",
        "FROM MEMORY; that it must have helped VERIFIED",
    ),
    "severe_days": Defined(
        "days with moderate or severe pain",
        "a headache that was moderate or severe, of any length",
        "",
        "OUR RULE; from 4 hours on, or treated with success, FROM MEMORY, is not used",
    ),
    "aura_days": Defined(
        "aura days", "an attack with an aura began", "", "OUR RULE: the day it began"
    ),
    "headache_free_days": Defined(
        "days without headache", "recorded, and no headache", "", "OUR RULE: silence is not free"
    ),
    "chronic_days": Defined(
        "days of 1.3 C",
        "C and D of 1.1, of any length; or B and C of 1.2; or believed to be migraine, and relieved"
        " by a triptan or ergotamine",
        "S7a",
        "VERIFIED",
    ),
    "goal_days": Defined(
        "days of the treatment goal", "a migraine day, or moderate or severe", "S35", "VERIFIED"
    ),
    "tension_days": Defined(
        "tension-type days",
        "a headache whose label is 2; an aura not asked about is taken for none",
        "S10",
        "VERIFIED; the aura OUR RULE",
    ),
    "chronic_tension_days": Defined(
        "tension-type days of 2.3",
        f"a headache of {length(LEAST_MINUTES)} or more with C of 2 and D of 2.3, of no stronger"
        " code",
        "S27, S28",
        "VERIFIED*; the half hour OUR RULE",
    ),
    "probable_tension_days": Defined(
        "days of tension-type or nearly tension-type headache",
        "a headache whose label is 2 or 2.4",
        "S12",
        "VERIFIED",
    ),
    "hypnic_days": Defined(
        "days with a headache out of sleep", "an attack of 4.9 began", "S27", "VERIFIED*"
    ),
    "overuse.ergot": Defined(
        "ergotamine days", "ergotamine or dihydroergotamine was taken", "S23a", "VERIFIED"
    ),
    "overuse.triptan": Defined("triptan days", "any triptan was taken", "S23b", "VERIFIED"),
    "overuse.non_opioid": Defined(
        "painkiller days",
        "any non-opioid painkiller was taken, the whole class together",
        "S23c",
        "VERIFIED",
    ),
    "overuse.opioid": Defined("opioid days", "any opioid was taken", "S27, S28", "VERIFIED*"),
    "overuse.combination": Defined(
        "combination painkiller days",
        "a product was taken of two classes, or of a painkiller with caffeine, codeine or"
        " butalbital; it is not split into its parts",
        "S23d",
        "VERIFIED",
    ),
    "overuse.several": Defined(
        "days with an acute medicine of 8.2.1 to 8.2.5",
        "any of these five classes, each day once",
        "S27",
        "VERIFIED*; distinct days FROM MEMORY",
    ),
    "overuse.other": Defined(
        "days with another acute medicine",
        "a medicine of another class, or a ditan",
        "",
        "FROM MEMORY; the ditan OUR RULE",
    ),
    "overuse.any": Defined(
        "days with any acute medicine",
        "any of these, or something that nobody named; a gepant alone is none",
        "S23e",
        "VERIFIED; the gepant OUR RULE",
    ),
    "overuse.unnamed": Defined(
        "days with a medicine that is not known",
        "something was taken that nobody named, or of unknown class",
        "S23e",
        "OUR RULE",
    ),
}


def measure_name(measure: str) -> str:
    """Say what days of a kind are called."""
    return MEASURES[measure].name if measure in MEASURES else measure.replace("_", " ")
