"""Why a pattern is yes, no or unknown: a code with its numbers, and the same in plain words.

The templates are data, so that the phone says the same words (patterns.json). Wording is our own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from backend.domain.templates import filled

TEMPLATES: Final[Mapping[str, str]] = {
    "nothing_recorded": "nothing recorded",
    "days_below": "{count} of {limit} {measure} in the 30 days to {to}",
    "days_reached": "{counts} {measure} in the latest three months; {limit} are needed",
    "days_borderline": "{counts} {measure} in the latest three months, one of them below {limit}:"
    " borderline",
    "days_open": "{counts} {measure} in the latest three months; days not recorded could decide"
    " about {limit}",
    "days_not_long": "{limit} or more {measure} in each of three months; whether for longer is"
    " not recorded",
    "days_too_recent": "{limit} or more {measure} in each of three months, {before} in the month"
    " before; more than three months are needed",
    "average_inside": "{count} {measure} in the latest 90 days, {band} a month on average",
    "average_outside": "{count} {measure} in the latest 90 days, not {band} a month on average",
    "average_open": "{count} {measure} in the latest 90 days; days not recorded could decide"
    " whether it is {band} a month",
    "longer_told": "for longer than three months by the person's own account",
    "longer_reached": "{count} {measure} in the latest 120 days; {needed} are needed",
    "longer_below": "{count} {measure} in the latest 120 days, {needed} are needed: more than"
    " three months",
    "longer_open": "whether for more than three months is not recorded",
    "present": "{count} {measure} in the latest 90 days",
    "several": "{count} {count:class|classes} of acute medicine in the latest 90 days; {needed}"
    " are needed",
    "replaced": "its criteria would be met, and {name} ({by}) stands in its place",
    "ruled_out": "{name} ({by}) stands in its place",
    "instead_open": "it stands only where {name} ({by}) does not, which is not decided",
    "frequent_medicine": "frequent acute medication, criteria of 8.2 not met: {count} {measure}"
    " and headache on {headache} {headache:day|days} in the latest 30",
    "latest_days": "{count} of {limit} {measure} in the latest 30",
    "attacks_reached": "{count} recorded {count:attack fits|attacks fit}; {needed}"
    " {needed:is|are} needed",
    "attacks_reached_before": "{needed} or more such attacks by the person's own account",
    "attacks_below": "at most {count} such {count:attack|attacks}; {needed} {needed:is|are} needed",
    "attacks_open": "{count} recorded {count:attack fits|attacks fit}, {open} more"
    " {open:lacks|lack} an answer; {needed} {needed:is|are} needed",
    "attacks_before_unknown": "{count} recorded {count:attack fits|attacks fit}; {needed}"
    " {needed:is|are} needed, and those before the diary are not known",
    "no_attack": "no attack recorded in the latest year",
    "none_fits": "none of {of} {of:attack|attacks} of the latest year fits",
    "fit_open": "{open} of {of} {of:attack|attacks} of the latest year {open:lacks|lack} an answer",
    "some_fit": "{count} of {of} {of:attack|attacks} of the latest year {count:fits|fit}",
    "none_certain": "no recorded attack fits for certain",
    "frequency": "on {count} of {of} {of:day|days} from the first such attack of a bout to its"
    " last they came rarer or more often; on less than half of them they may",
    "bouts_reached": "{count} {count:bout|bouts} with three months between them; {needed} are"
    " needed",
    "bouts_open": "{count} {count:bout is|bouts are} certain; {needed} are needed, and the diary"
    " may not hold all",
    "unremitting": "since {since} never three months without such an attack",
    "remission": "three months without such an attack, up to {to}",
    "remission_open": "it is not recorded for a year that never {days} days passed without such"
    " an attack",
    "indometacin_yes": "indometacin prevents it altogether, by the person's own account",
    "indometacin_no": "indometacin does not prevent it, by the person's own account",
    "indometacin_unknown": "whether indometacin, in a full dose, prevents it is not known",
    "onset_yes": "a remembered beginning, continuous since {since}",
    "onset_no": "its beginning is not remembered",
    "onset_unknown": "whether it was continuous from a remembered day on is not recorded",
    "continuous_gaps": "{count} of the latest {days} days {count:was|were} free of headache",
    "continuous_since": "continuous since {since}, by the person's own account",
    "continuous_days": "{count} of the latest {days} days with headache",
    "asleep_yes": "{of} of {of} such {of:attack|attacks} woke the person",
    "asleep_no": "{count} of {of} such {of:attack|attacks} began while awake",
    "together": "{count} of {of} such {of:attack|attacks} with both a tearing and a red eye",
    "all_met": "every criterion of {of} is met",
    "one_missed": "every criterion of {of} but {letter} is met",
    "several_missed": "the criteria {letters} of {of} are not met",
    "none_near": "no recorded attack comes near {of}",
    "cycles_few": "{cycles} menstrual {cycles:cycle counts|cycles count} and {left_out}"
    " {left_out:does|do} not, for their length or for days not recorded; {needed} are needed",
    "cycles_without": "no attack in {cycles} menstrual {cycles:cycle|cycles}",
    "cycles_hit": "attacks began around the first day of flow in {hit} of {cycles}"
    " {cycles:cycle|cycles}, {left_out} more not counted; {inside} of {of} {of:attack is|attacks"
    " are} {ratio} times what chance would give ({expected_percent} %)",
    "cycles_outside": "{count} {count:attack|attacks} began at other times",
}

MEASURE_WORDS: Final[Mapping[str, str]] = {
    "headache_days": "headache days",
    "chronic_days": "migraine days",
    "overuse.ergot": "ergotamine days",
    "overuse.triptan": "triptan days",
    "overuse.non_opioid": "painkiller days",
    "overuse.opioid": "opioid days",
    "overuse.combination": "combination painkiller days",
    "overuse.several": "days with an acute medicine",
    "overuse.other": "days with another acute medicine",
    "overuse.any": "days with any acute medicine",
    "overuse.unnamed": "days with a medicine that is not known",
    "tension_days": "tension-type days",
    "chronic_tension_days": "tension-type days",
    "hypnic_days": "days with a headache out of sleep",
    "probable_tension_days": "days of tension-type or nearly tension-type headache",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A code of TEMPLATES with the numbers that it names."""

    code: str
    values: Mapping[str, Any]

    def text(self) -> str:
        words = {name: shown(value) for name, value in self.values.items()}
        return filled(TEMPLATES[self.code], words)

    def plain(self) -> dict[str, Any]:
        return {"code": self.code, **self.values}


def shown(value: Any) -> str:
    """Put a number, a pair [min, max], a name, or a list of them into words."""
    if isinstance(value, list) and _is_pair(value):
        low, high = value
        return str(low) if low == high else f"{low} to {high}"
    if isinstance(value, list):
        return listed([shown(one) for one in value])
    return MEASURE_WORDS.get(value, value) if isinstance(value, str) else str(value)


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), *words[-1:]]) if len(words) > 1 else "".join(words)


def _is_pair(value: list[Any]) -> bool:
    return len(value) == 2 and all(isinstance(one, int) for one in value)
