"""The warnings that the person's own answers raise, alone or with what was said of an attack.

Levels are OUR PROPOSAL (clinical/red-flags.md 2). Why 50 and not 65: ONSET_AGE in limits.py.
"""

from typing import Final

from backend.domain.flags.attack import SNNOOP10
from backend.domain.flags.rule import Flag

OF_THE_PERSON: Final = (
    Flag(
        "onset_after_50",
        "Headaches of this kind began after the age of 50.",
        source=f"{SNNOOP10} item 5; S37b, S38",
        certainty="item VERIFIED; 50 and not 65: the sources differ",
        emergency=(
            "onset_after_50 jaw_pain_chewing",
            "onset_after_50 scalp_tenderness",
            "onset_after_50 vision_loss",
            "onset_after_50 double_vision",
            "aged_50 first_of_its_kind jaw_pain_chewing",
            "aged_50 first_of_its_kind scalp_tenderness",
        ),
        prompt=("onset_after_50", "aged_50 first_of_its_kind"),
    ),
    Flag(
        "pregnancy_or_after_birth",
        "It came in a pregnancy or within six weeks after a birth.",
        source=f"{SNNOOP10} item 11",
        certainty="item VERIFIED",
        emergency=(
            "pregnancy_or_after_birth severity.severe",
            "pregnancy_or_after_birth first_of_its_kind",
        ),
        prompt=("pregnancy_or_after_birth",),
    ),
    Flag(
        "immune_disorder",
        "The immune system is weak.",
        source=f"{SNNOOP10} item 14",
        certainty="item VERIFIED",
        emergency=("immune_disorder fever",),
        prompt=("immune_disorder",),
    ),
    Flag(
        "swollen_optic_discs",
        "Swollen optic discs were seen, or sight went grey or the pulse was heard.",
        source=f"{SNNOOP10} item 9",
        certainty="item VERIFIED; emergency with a change of sight OUR RULE",
        emergency=(
            "swollen_optic_discs vision_greying",
            "swollen_optic_discs pulse_whoosh",
            "swollen_optic_discs vision_loss",
            "swollen_optic_discs double_vision",
        ),
        prompt=("swollen_optic_discs", "vision_greying", "pulse_whoosh"),
    ),
    Flag(
        "cancer_history",
        "There is or was a cancer.",
        source=f"{SNNOOP10} item 2",
        certainty="item VERIFIED; discuss where nobody said that the headache is new OUR RULE",
        prompt=("cancer_history first_of_its_kind", "cancer_history pattern_change"),
        discuss=("cancer_history",),
    ),
)
