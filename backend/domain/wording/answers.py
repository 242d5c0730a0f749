"""How an answer becomes a fact, where the answer alone does not say it."""

from collections.abc import Mapping
from typing import Final

from backend.domain.aura_symptoms import LEAST, MOST, MOST_MOTOR, TO_HEADACHE
from backend.domain.person import ADULT_YEARS, LONGEST_BREAK
from backend.domain.spans import STILL_BELIEVED_HOURS
from backend.domain.wording.phrases import length
from backend.domain.wording.told import Told

# The fields of the diary behind a column that is made of them, and words for its values.
FIELDS: Final[Mapping[str, str]] = {
    "severity": "pain_severity, pain_peak",
    "pain_said": "pain_severity, pain_peak",
    "aura_possible": "aura",
    "treated": "took_medicine, doses",
    "minor": "patient_age, birth_year",
    "migraine_history": "lifetime_attacks, diagnoses",
    "indometacin": "indometacin_response",
}
VALUES: Final[Mapping[str, str]] = {
    "untreated": "nothing taken",
    "unsuccessful": "each dose without relief",
    "other": "anything else taken",
}

# Beside the facts that need it; the rest is what the field says.
OF_FACTS: Final[Mapping[str, Told]] = {
    "headache": Told(
        "headache",
        "a peak of 0 is none; not answered, there may be none only where an aura is recorded",
    ),
    "unilateral": Told("unilateral", "a side that shifts is one-sided at any moment"),
    "bilateral": Told("bilateral", "a side that shifts is not both sides"),
    "pulsating": Told("pulsating", "several qualities may be chosen; throbbing among them counts"),
    "pressing": Told("pressing", "dull counts as pressing; what throbs too is not pressing"),
    "minor": Told(
        "minor",
        f"under {ADULT_YEARS} when it began; in the year of that birthday unknown; an adult where"
        " no age is known",
        "S1",
        "VERIFIED; an unknown age is an adult's OUR RULE",
    ),
    "cut_short": Told(
        "cut_short",
        "a dose that helped, or of unknown effect; not where every dose is marked as of no use",
        "S1",
        "OUR RULE derived from the source",
    ),
    "one_sided_3x": Told("one_sided_3x", "in chapter 3 a side that shifts is unknown"),
    "site_orbital_temporal": Told(
        "site_orbital_temporal", "supraorbital is not asked apart from orbital and frontal"
    ),
    "site_trigeminal": Told(
        "site_trigeminal", "forehead, face and jaw are the other sites of the trigeminal nerve"
    ),
    "autonomic_sign": Told(
        "autonomic_sign",
        "the five signs of 3.1 in eight words; a flushed face and a full ear are recorded only",
        "S13, S14, S15",
        "VERIFIED for 3.1 and 3.2; that the same five hold for 3.3 OUR RULE (S15 prints seven)",
    ),
    "debilitating": Told("debilitating", "asked as a question of its own", "S8", "VERIFIED"),
    "migraine_history": Told(
        "migraine_history",
        "5 attacks of 1.1 or 2 of 1.2 in life, or a clinician's diagnosis of 1.1 to 1.4; no where"
        " both counts are answered as fewer",
        "S1, S2",
        "numbers VERIFIED; only by the person's own answers OUR RULE",
    ),
    "indometacin_response": Told(
        "indometacin_response",
        "partial or none is a no; not tried, or too small a dose, is unknown",
        "S14, S16",
        "VERIFIED",
    ),
}

_SPAN: Final = f"{length(LEAST)} to {length(MOST)}"
AURA_FEATURES: Final = (
    Told("1", "some symptom spreads gradually", "S3", "VERIFIED"),
    Told(
        "2",
        "two or more symptoms one after another: they began at different minutes",
        "S3",
        "VERIFIED; read off the minutes OUR RULE",
    ),
    Told(
        "3",
        f"every symptom lasts {_SPAN}; weakness up to {length(MOST_MOTOR)}",
        "S3",
        "VERIFIED",
    ),
    Told("4", "some symptom is one-sided; loss of speech always is", "S3", "VERIFIED"),
    Told("5", "some symptom is positive: lights, tingling", "S3", "VERIFIED"),
    Told(
        "6",
        f"there is headache, and some symptom ends at most {length(TO_HEADACHE)} before it, or in"
        " it",
        "S3",
        "VERIFIED",
    ),
)
AURA_KINDS: Final = (
    Told(
        "typical (1.2.1)",
        "only sight, feeling and speech, and each symptom is fully reversible",
        "S4",
        "VERIFIED",
    ),
    Told(
        "brainstem (1.2.2)",
        "two different brainstem signs that are fully reversible; no weakness, nothing retinal",
        "S27",
        "VERIFIED*",
    ),
    Told(
        "hemiplegic (1.2.3)",
        "a reversible weakness, and a reversible symptom of sight, feeling or speech",
        "S6",
        "VERIFIED",
    ),
    Told(
        "retinal (1.2.4)",
        "in one eye, reversible, drawn or examined during the attack, and two of: it spreads; it"
        f" lasts {_SPAN}; it ends at most {length(TO_HEADACHE)} before the headache",
        "",
        "FROM MEMORY",
    ),
    Told(
        "any other",
        "1.2 B and C may still hold: then the label is 1.5.2, where no other code comes before it",
        "S9",
        "OUR RULE",
    ),
    Told(
        "not answered", "what was not said of a symptom may be anything; no aura answered is none"
    ),
)

LENGTHS: Final = (
    Told("length", "from the start to the end that are recorded; both limits count as inside"),
    Told(
        "sleep",
        "whoever fell asleep with the headache and woke without it: it ended on waking",
        "S1, S25",
        "VERIFIED",
    ),
    Told(
        "still running",
        "at least as long as what is recorded of it and, for the first"
        f" {STILL_BELIEVED_HOURS} hours, until now; at most: open",
    ),
    Told("end not known", "at least up to the last thing recorded in it; at most: open"),
    Told("start known to the day", "nothing is known of its length"),
    Told(
        "1.1 treated",
        "shorter than 1.1 asks for, and medicine helped or nobody said whether any was taken:"
        " unknown; treated in vain or not at all: no",
        "S1",
        "OUR RULE derived from the source",
    ),
    Told(
        "breaks (1.4.1)",
        f"up to {length(LONGEST_BREAK)} are overlooked",
        "S8",
        "VERIFIED; of a break that was not recorded there was none OUR RULE",
    ),
)
INTENSITY_SOURCE: Final = "words FROM MEMORY; numbers OUR RULE"
