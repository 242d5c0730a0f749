"""The warnings that what was said of one attack can raise.

Levels are OUR PROPOSAL (clinical/red-flags.md 2): SNNOOP10 grades nothing, and no neurologist has
signed them yet.
"""

from typing import Final

from backend.domain.flags.rule import Flag

SNNOOP10: Final = "SNNOOP10, S37"

# A deficit that belongs to a known, evaluated aura of this attack is not new (red-flags.md 2, 3).
_DEFICITS: Final = {
    "weakness": "known_motor",
    "numbness": "known_sensory",
    "speech_loss": "known_speech",
    "vision_loss": "known_visual !known_retinal",
    "double_vision": "known_brainstem",
}
_PROVOKED: Final = {
    "provoked_by.cough": "4.1",
    "provoked_by.strain": "4.1",
    "provoked_by.exercise": "4.2",
    "provoked_by.sex": "4.3",
}


def _first_aura(symptom: str, says: str) -> Flag:
    return Flag(
        f"first_{symptom}_aura",
        says,
        source="criteria.md 1.2",
        certainty="OUR RULE; not answered whether it is known counts as first",
        emergency=(f"first_{symptom}",),
    )


OF_THE_ATTACK: Final = (
    Flag(
        "thunderclap",
        "It reached its worst in under a minute.",
        source="S19; the exception for known stabs of seconds: interfaces.md",
        certainty="definition VERIFIED; without waiting for 5 minutes OUR RULE",
        emergency=(
            "onset_speed.thunderclap !quality.stabbing",
            "onset_speed.thunderclap !seconds",
            "onset_speed.thunderclap !4.7 !3.3",
        ),
        discuss=("onset_speed.thunderclap",),
    ),
    Flag(
        "neurological_deficit",
        "A loss of strength, feeling, speech, sight or consciousness came with it.",
        source=f"{SNNOOP10} item 3",
        certainty="item VERIFIED; only a recorded and evaluated aura counts as known OUR RULE",
        emergency=(
            *(f"{sign} !{known}" for sign, known in _DEFICITS.items()),
            "confusion",
            "fainting",
            "seizure",
        ),
        discuss=tuple(_DEFICITS),
    ),
    _first_aura("motor", "A weakness with it is not known to have been looked into."),
    _first_aura("brainstem", "Signs such as double vision are not known to have been looked into."),
    _first_aura("retinal", "A loss of sight in one eye is not known to have been looked into."),
    Flag(
        "aura_without_headache",
        "An aura without headache was the first after 40, only took something away, "
        "or was very short or long.",
        source="criteria.md 1.2, S5",
        certainty="cautions VERIFIED; two of them together an emergency OUR RULE",
        emergency=(
            "aura_alone first_aura_after_40 aura_negative",
            "aura_alone first_aura_after_40 aura_odd_length",
            "aura_alone aura_negative aura_odd_length",
        ),
        prompt=(
            "aura_alone first_aura_after_40",
            "aura_alone aura_negative",
            "aura_alone aura_odd_length",
        ),
    ),
    Flag(
        "over_72_hours",
        "It lasted over 72 hours in a person who has not had migraine before.",
        source="criteria.md 1.4",
        certainty="OUR RULE",
        prompt=("over_72_hours no_migraine_history",),
    ),
    Flag(
        "systemic_symptoms",
        "Fever, a stiff neck, a rash, night sweats or weight loss came with it.",
        source=f"{SNNOOP10} item 1",
        certainty="item VERIFIED",
        emergency=(
            "fever stiff_neck",
            "fever other_symptoms.neck_stiffness",
            "fever confusion",
            "fever rash",
        ),
        prompt=(
            "fever",
            "stiff_neck",
            "rash",
            "night_sweats",
            "weight_loss",
        ),
    ),
    Flag(
        "cough_exertion",
        "It was brought on by coughing, straining, exercise or sex.",
        source=f"{SNNOOP10} item 8; S18",
        certainty="item VERIFIED; discuss once a clinician has named 4.1, 4.2 or 4.3 OUR RULE",
        emergency=(
            *(f"{sign} onset_speed.thunderclap" for sign in _PROVOKED),
            *(f"{sign} first_of_its_kind" for sign in _PROVOKED),
        ),
        prompt=tuple(f"{sign} !{known}" for sign, known in _PROVOKED.items()),
        discuss=tuple(_PROVOKED),
    ),
    Flag(
        "positional",
        "It came with standing up or lying down.",
        source=f"{SNNOOP10} item 7",
        certainty="item VERIFIED",
        prompt=("provoked_by.posture",),
    ),
    Flag(
        "painful_eye",
        "The eye hurt and was red, or there were halos around lights.",
        source=f"{SNNOOP10} item 12",
        certainty="item VERIFIED; discuss once a clinician has named a code of chapter 3 OUR RULE",
        emergency=(
            "autonomic.red_eye vision_loss",
            "autonomic.red_eye light_halos",
        ),
        prompt=(
            "autonomic.red_eye locations.orbital !3.",
            "light_halos",
        ),
        discuss=("autonomic.red_eye locations.orbital",),
    ),
    Flag(
        "after_injury",
        "It began after an injury to the head or neck.",
        source=f"{SNNOOP10} item 13",
        certainty="item VERIFIED",
        emergency=(
            "head_injury drowsy_after_injury",
            "head_injury blood_thinner",
            "head_injury vomiting",
        ),
        prompt=("head_injury",),
    ),
)
