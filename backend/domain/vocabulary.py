"""Every value that an answer may take: the one list from which schema, screen and export are made.

Names follow the field's own words. A set-valued answer is None (not recorded), [] (none of these)
or a list of these names; an entry that ends in a colon opens a word of the person's own
("food:chocolate").
"""

from uuid import UUID

from backend.domain.sources import SOURCE as SOURCE  # noqa: PLC0414 - told on as a part of this

# The namespace of the ids of what exists once a day (uuid5 of "checkin:2026-11-22") or once a
# person (uuid5 of "background"), so that two devices make the same one.
NAMESPACE = UUID("6b3a7c0e-5d0f-5b52-9a3e-2f6f0c1d7a11")

KINDS = ("episode", "medication", "dose", "checkin", "background")
# The plain kind of a device, as a person would name it: never its make, its version or its owner.
DEVICE = ("phone", "tablet", "computer")
LIST_OF_KIND = {
    "episode": "episodes",
    "medication": "medications",
    "dose": "doses",
    "checkin": "checkins",
    "background": "backgrounds",
}

ONSET_PRECISION = ("exact", "approximate", "on_waking", "day_only")
ONSET_SPEED = ("thunderclap", "minutes", "hours")
SEVERITY = ("mild", "moderate", "severe")
SIDE = ("left", "right", "both", "shifting")
LOCATION = (
    "frontal",
    "temporal",
    "orbital",
    "vertex",
    "parietal",
    "occipital",
    "neck",
    "face",
    "jaw",
    "whole_head",
)
LOCATION_SIDE = ("left", "right")
QUALITY = ("throbbing", "pressing", "dull", "stabbing", "burning", "electric")
NAUSEA = ("none", "mild", "moderate", "severe")
AUTONOMIC = (
    "tearing",
    "red_eye",
    "blocked_nose",
    "runny_nose",
    "eyelid_swelling",
    "drooping_eyelid",
    "small_pupil",
    "face_sweating",
    "face_flushing",
    "ear_fullness",
)
OTHER_SYMPTOM = (
    "neck_stiffness",
    "dizziness",
    "vertigo",
    "allodynia",
    "difficulty_thinking",
    "fatigue",
    "blurred_vision",
    "pallor",
    "tinnitus",
    "light_headed",
    "diarrhoea",
    "other:",
)
AURA_SYMPTOM = ("visual", "sensory", "speech", "motor", "brainstem", "retinal")
BRAINSTEM_SIGN = (
    "dysarthria",
    "vertigo",
    "tinnitus",
    "hypacusis",
    "diplopia",
    "ataxia",
    "reduced_consciousness",
)
CONFIRMED_BY = ("none", "drawing", "examination")
PREMONITORY = (
    "yawning",
    "craving",
    "mood_change",
    "neck_pain",
    "fatigue",
    "thirst",
    "frequent_urination",
    "light_sensitivity",
    "sound_sensitivity",
    "trouble_concentrating",
    "irritability",
    "pallor",
    "bowel_change",
    "other:",
)
TRIGGER = (
    "stress",
    "stress_letdown",
    "sleep_short",
    "sleep_long",
    "sleep_broken",
    "skipped_meal",
    "dehydration",
    "alcohol",
    "caffeine_more",
    "caffeine_less",
    "menses",
    "weather_pressure",
    "weather_heat",
    "bright_light_screen",
    "noise",
    "odour_smoke",
    "exercise",
    "sex",
    "travel_altitude",
    "neck_strain",
    "infection",
    "missed_preventive",
    "food:",
    "other:",
)
PROVOKED_BY = ("cough", "strain", "exercise", "sex", "posture")
# What is asked at a severe or unusual attack: questions 1, 3, 5, 9, 12 and 13 of
# clinical/red-flags.md 2 as far as they speak of this attack, and whether it is the first of its
# kind.
WARNING_SIGN = (
    "fever",
    "stiff_neck",
    "rash",
    "night_sweats",
    "weight_loss",
    "confusion",
    "weakness",
    "numbness",
    "speech_loss",
    "vision_loss",
    "double_vision",
    "fainting",
    "seizure",
    "head_injury",
    "drowsy_after_injury",
    "blood_thinner",
    "first_of_its_kind",
    "jaw_pain_chewing",
    "scalp_tenderness",
    "light_halos",
    "vision_greying",
    "pulse_whoosh",
)
MOST_BOTHERSOME = (
    "pain",
    "nausea",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "aura",
    "autonomic",
    "dizziness",
    "vertigo",
    "difficulty_thinking",
    "fatigue",
)
RELIEF_MEASURE = (
    "dark_room",
    "sleep",
    "cold",
    "heat",
    "massage",
    "breathing",
    "neuromodulation",
    "other:",
)

DOSE_RELIEF = ("none", "partial", "complete")
OVERUSE_CLASS = (
    "non_opioid",
    "triptan",
    "ergot",
    "opioid",
    "combination",
    "gepant",
    "ditan",
    "other",
    "not_counted",
    "unknown",
)
MIGRAINE_SPECIFIC_CLASS = ("triptan", "ergot", "gepant", "ditan")
MEDICATION_USE = ("acute", "preventive", "both")
UNIT = ("mg", "g", "ug", "ml", "IU", "tablet", "spray", "drop", "puff", "patch", "L/min", "other")
FORM = (
    "tablet",
    "orodispersible",
    "capsule",
    "powder",
    "nasal_spray",
    "injection",
    "infusion",
    "suppository",
    "drops",
    "patch",
    "inhaled",
    "other",
)

MENSTRUATION = ("none", "spotting", "flow")
# An exposure of a day: yes, no or not recorded for every trigger name that is not a free word.
EXPOSURE = tuple(name for name in TRIGGER if not name.endswith(":"))
EXPOSURE_AMOUNT = ("alcohol_units", "caffeine_mg", "exercise_minutes")

LIFETIME_CODE = ("1.1", "1.2", "2", "3.1", "3.2", "3.3")
LIFETIME_COUNT = tuple(f"{sign}{count}" for count in (2, 5, 10, 20) for sign in ("<", ">="))
INDOMETACIN_RESPONSE = ("complete", "partial", "none", "sub_therapeutic", "not_tried")
PREGNANCY = ("no", "pregnant", "after_birth_6_weeks", "trying", "breastfeeding")
TEST_KIND = ("mri", "ct", "angiography", "blood", "lumbar_puncture", "eye", "other")

VERDICT = (
    "likely_migraine",
    "general_headache",
    "other_headache",
    "unclassified",
    "undetermined",
    "seek_care",
)
FLAG_LEVEL = ("emergency", "prompt", "discuss")

# A place on the wire: the name alone, or with its side ("orbital:left").
SIDED_LOCATION = LOCATION + tuple(f"{place}:{side}" for place in LOCATION for side in LOCATION_SIDE)
# What an episode may have filled in by "as usual" and not yet confirmed.
PREFILLABLE = (
    "onset_speed",
    "pain_severity",
    "pain_peak",
    "side",
    "locations",
    "quality",
    "worse_with_activity",
    "nausea",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "autonomic",
    "restless",
    "other_symptoms",
    "aura",
    "premonitory",
    "suspected_triggers",
    "provoked_by",
    "most_bothersome",
    "believed_migraine",
    "activity_limit",
    "hours_lost",
    "debilitating",
    "took_medicine",
    "relief",
)
# What a day without headache may still bring.
WITHOUT_HEADACHE = (
    "nausea",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "visual_aura",
    "sensory_aura",
    "speech_aura",
    *OTHER_SYMPTOM,
)
CONTRACEPTION = ("none", "combined", "progestogen_only", "other")
FAMILY_HISTORY = (
    "migraine",
    "hemiplegic_migraine",
    "cluster_headache",
    "tension_type_headache",
    "aneurysm",
    "stroke",
    "other:",
)
# The questions of clinical/red-flags.md 2, in its order.
RED_FLAG = (
    "systemic_symptoms",
    "cancer_history",
    "neurological_deficit",
    "sudden_onset",
    "onset_after_50",
    "pattern_change",
    "positional",
    "cough_exertion",
    "swollen_optic_discs",
    "progressive",
    "pregnancy_or_after_birth",
    "painful_eye",
    "after_injury",
    "immune_disorder",
    "painkiller_overuse_or_new_drug",
)
