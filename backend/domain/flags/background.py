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
            "after_50 warning_signs.jaw_pain_chewing",
            "after_50 warning_signs.scalp_tenderness",
            "after_50 warning_signs.vision_loss",
            "after_50 warning_signs.double_vision",
            "aged_50 warning_signs.first_of_its_kind warning_signs.jaw_pain_chewing",
            "aged_50 warning_signs.first_of_its_kind warning_signs.scalp_tenderness",
        ),
        prompt=("after_50", "aged_50 warning_signs.first_of_its_kind"),
    ),
    Flag(
        "pregnancy_or_after_birth",
        "It came in a pregnancy or within six weeks after a birth.",
        source=f"{SNNOOP10} item 11",
        certainty="item VERIFIED",
        emergency=("pregnant severity.severe", "pregnant warning_signs.first_of_its_kind"),
        prompt=("pregnant",),
    ),
    Flag(
        "immune_disorder",
        "The immune system is weak.",
        source=f"{SNNOOP10} item 14",
        certainty="item VERIFIED",
        emergency=("immune warning_signs.fever",),
        prompt=("immune",),
    ),
    Flag(
        "swollen_optic_discs",
        "Swollen optic discs were seen, or sight went grey or the pulse was heard.",
        source=f"{SNNOOP10} item 9",
        certainty="item VERIFIED; emergency with a change of sight OUR RULE",
        emergency=(
            "discs warning_signs.vision_greying",
            "discs warning_signs.pulse_whoosh",
            "discs warning_signs.vision_loss",
            "discs warning_signs.double_vision",
        ),
        prompt=("discs", "warning_signs.vision_greying", "warning_signs.pulse_whoosh"),
    ),
    Flag(
        "cancer_history",
        "There is or was a cancer.",
        source=f"{SNNOOP10} item 2",
        certainty="item VERIFIED; discuss where nobody said that the headache is new OUR RULE",
        prompt=("cancer warning_signs.first_of_its_kind", "cancer pattern_new"),
        discuss=("cancer",),
    ),
)
