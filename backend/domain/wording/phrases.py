"""One phrase for each thing that a criterion asks, so that a rule reads itself out."""

from collections.abc import Mapping
from typing import Final

from backend.domain import aura_values
from backend.domain.ichd3 import facts
from backend.domain.logic import Among, Expression, Lasts, Opposite

_APART: Final = tuple(one for one in aura_values.TYPICAL if one not in aura_values.TYPICAL_NEAR)
_THREE: Final = (*aura_values.THREE_FEATURES, *aura_values.THREE_WITH_HEADACHE)
_RETINAL: Final = (*aura_values.RETINAL, *aura_values.RETINAL_WITH_HEADACHE)

# What an expression is called. What stands here is said as it stands; anything else is said by its
# parts (expressions.py).
PHRASES: Final[Mapping[Expression, str]] = {
    facts.HEADACHE: "headache",
    facts.UNILATERAL: "one-sided",
    facts.UNILATERAL_3X: "one-sided, and always on the same side",
    facts.BILATERAL: "on both sides",
    facts.PULSATING: "throbbing",
    facts.PRESSING: "pressing or dull, and not throbbing",
    facts.STABBING: "stabbing",
    facts.MODERATE_OR_SEVERE: "moderate or severe",
    facts.MILD_OR_MODERATE: "mild or moderate",
    facts.SEVERE: "severe",
    facts.WORSE_WITH_ACTIVITY: "worse with routine activity, or activity avoided",
    Opposite(facts.WORSE_WITH_ACTIVITY): "not worse with routine activity",
    facts.SITE_ORBITAL_TEMPORAL: "in or around the eye, or at the temple",
    facts.SITE_TRIGEMINAL: "at the eye, temple, forehead, face or jaw",
    facts.NAUSEA: "nausea",
    facts.MILD_NAUSEA: "mild nausea",
    facts.MORE_THAN_MILD_NAUSEA: "moderate or severe nausea",
    Opposite(facts.MORE_THAN_MILD_NAUSEA): "no moderate or severe nausea",
    facts.VOMITING: "vomiting",
    Opposite(facts.VOMITING): "no vomiting",
    facts.PHOTOPHOBIA: "light hurts",
    facts.PHONOPHOBIA: "sound hurts",
    facts.AUTONOMIC_SIGN: "a cranial autonomic sign",
    Opposite(facts.AUTONOMIC_SIGN): "no cranial autonomic sign",
    facts.RESTLESS: "restlessness",
    facts.DEBILITATING: "debilitating",
    facts.MIGRAINE_HISTORY: "the person has had migraine before",
    facts.INDOMETACIN: "indometacin prevents it altogether",
    facts.INDOMETACIN_RECORDED: "it is recorded that indometacin prevents it altogether",
    facts.MINOR: "under 18",
    facts.CUT_SHORT: "medicine may have ended it",
    facts.WOULD_HAVE_LASTED: "medicine may have ended it (whether it would have lasted is unknown)",
    facts.FEW_SECONDS: "lasts at most 10 seconds (to 2 minutes: unknown)",
    Opposite(Lasts(0, 72 * facts.HOUR)): "lasts longer than 72 hours",
    facts.OVER_72H: "lasts longer than 72 hours, without a break of over 12 hours",
    Among("frequency", ("over_5_a_day",)): "more than 5 a day (not asked: unknown)",
    Among("aura", aura_values.FULLY_REVERSIBLE): "an aura with a fully reversible symptom",
    Among("aura", aura_values.TYPICAL): "symptoms of sight, feeling or speech only, all reversible",
    Among("aura", aura_values.TYPICAL_NEAR): "a typical aura that ends at most 60"
    " minutes before the pain, or in it",
    Among("aura", _APART): "a typical aura that ends over 60 minutes before any pain",
    Opposite(facts.HEADACHE): "no headache",
    Among("aura", aura_values.BRAINSTEM): "two different reversible brainstem signs,"
    " no weakness, nothing retinal",
    Among("aura", aura_values.HEMIPLEGIC): "reversible weakness, with a reversible symptom of"
    " sight, feeling or speech",
    Among("aura", aura_values.RETINAL): "a retinal symptom with two of its features",
    Among("aura", _RETINAL): "a retinal symptom with two of its features, the headache counted",
    Among("aura", aura_values.THREE_FEATURES): "at least 3 of the aura features 1 to 5",
    Among("aura", _THREE): "at least 3 of the aura features 1 to 6",
    Among("aura.any", ("yes",)): "an aura",
    Among("aura.spreads", ("yes",)): "a symptom that spreads gradually",
    Among("aura.succession", ("yes",)): "two or more symptoms one after another",
    Among("aura.timed", ("yes",)): "every symptom as long as it may be",
    Among("aura.one_sided", ("yes",)): "a one-sided symptom",
    Among("aura.positive", ("yes",)): "a positive symptom (lights, tingling)",
    Among("aura.near", ("yes",)): "a symptom that ends within 60 minutes of the pain",
    Among("aura.reversible", ("yes",)): "a fully reversible symptom",
}

# A unit, and from which length on it is used: (minutes in one, least minutes, name).
UNITS: Final = ((1440.0, 4320.0, "day"), (60.0, 60.0, "hour"), (1.0, 1.0, "minute"))


def length(minutes: float) -> str:
    """Say a number of minutes in the largest unit that it fills: days only over 72 hours."""
    for size, least, unit in UNITS:
        if minutes >= least and minutes % size == 0 and minutes != 4320:
            return _count(minutes / size, unit)
    return "72 hours" if minutes == 4320 else _count(minutes * 60, "second")


def _count(number: float, unit: str) -> str:
    whole = round(number)
    return f"{whole} {unit}" if whole == 1 else f"{whole} {unit}s"
