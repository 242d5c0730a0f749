"""The signs that raise warnings, in plain words: one phrase for each."""

from collections.abc import Mapping, Sequence
from typing import Final

from backend.domain.flags.limits import (
    ASKED_DAYS,
    FIRST_AURA_AGE,
    LONG_MINUTES,
    NEW_DAYS,
    ONSET_AGE,
    STAB_MINUTES,
)
from backend.domain.vocabulary import RED_FLAG
from backend.domain.wording.phrases import length

SIGN_WORDS: Final[Mapping[str, str]] = {
    "onset_speed.thunderclap": "at its worst in under a minute",
    "quality.stabbing": "stabbing",
    "seconds": f"at most {length(STAB_MINUTES)} long",
    "severity.severe": "severe",
    "over_72_hours": f"longer than {length(LONG_MINUTES)}",
    "no_migraine_history": "by their own answers never migraine before",
    "known_motor": "a known aura of weakness",
    "known_sensory": "a known aura of feeling",
    "known_speech": "a known aura of speech",
    "known_visual": "a known aura of sight",
    "known_retinal": "a known retinal aura",
    "known_brainstem": "a known brainstem aura",
    "first_motor": "an aura of weakness that is not known",
    "first_brainstem": "a brainstem aura that is not known",
    "first_retinal": "a retinal aura that is not known",
    "aura_alone": "an aura without headache, or over an hour before it",
    "first_aura_after_40": f"the first aura, at {FIRST_AURA_AGE} or older",
    "aura_negative": "every symptom takes something away",
    "aura_odd_length": "a symptom shorter or longer than it may be",
    "aura_status": "three auras began within 72 hours",
    "aged_50": f"{ONSET_AGE} or older",
    "onset_after_50": f"headaches began at {ONSET_AGE} or older",
    "first_of_its_kind": "said to be the first of its kind",
    "pattern_change": f"clearly different, or new for at most {NEW_DAYS} days",
    "provoked_by.cough": "brought on by coughing",
    "provoked_by.strain": "brought on by straining",
    "provoked_by.exercise": "brought on by exercise",
    "provoked_by.sex": "brought on by sex",
    "provoked_by.posture": "brought on by standing up or lying down",
    "autonomic.red_eye": "a red eye",
    "locations.orbital": "pain at the eye",
    "pregnancy_or_after_birth": "pregnant, or within six weeks after a birth",
    "sudden_onset": "the question about sudden onset answered with yes",
    "overuse": "a pattern of 8.2 is met",
    "stiff_neck": "a stiff neck",
    "other_symptoms.neck_stiffness": "neck stiffness",
    "fever": "fever",
    "rash": "a rash",
    "head_injury": "an injury to the head or neck before it",
    "vomiting": "vomiting",
    "blood_thinner": "a blood thinner",
    "light_halos": "halos around lights",
    "vision_greying": "sight goes grey for moments",
    "pulse_whoosh": "a pulse in the ear",
    "jaw_pain_chewing": "jaw pain on chewing",
    "immune_disorder": "a weak immune system",
    "cancer_history": "a cancer, now or before",
    "swollen_optic_discs": "swollen optic discs",
}
# How long an answer about warnings speaks for what came before it.
ANSWERED: Final = f"An answer about warnings speaks of attacks from {ASKED_DAYS} days before it on."


def together(texts: Sequence[str]) -> list[str]:
    """Join texts that differ in their first sign alone: "a|b c" stands for "a c" and "b c"."""
    firsts: dict[str, list[str]] = {}
    for text in texts:
        first, _, rest = text.partition(" ")
        firsts.setdefault(rest, []).append(first)
    joined = [f"{'|'.join(signs)} {rest}" for rest, signs in firsts.items() if rest]
    return [*joined, *firsts.get("", ())]


def signs_in_words(text: str) -> str:
    """Read out what raises a level: every sign, and what must not stand."""
    signs = text.split()
    with_ = [_said(sign) for sign in signs if not sign.startswith("!")]
    without = [_said(sign[1:]) for sign in signs if sign.startswith("!")]
    said = " + ".join(with_)
    return f"{said}, and not {' or '.join(without)}" if without else said


def _said(sign: str) -> str:
    """A code is a clinician's diagnosis; a word that needs no other is said as it is."""
    if "|" in sign:
        return f"({' or '.join(_said(one) for one in sign.split('|'))})"
    if sign[0].isdigit():
        chapter = f"chapter {sign[:-1]}" if sign.endswith(".") else sign
        return f"a clinician's diagnosis of {chapter}"
    asked = "the question about it answered with yes"
    return SIGN_WORDS.get(sign) or (asked if sign in RED_FLAG else sign.replace("_", " "))
