"""The warnings that a whole diary and its background raise, whatever one attack says.

Levels are OUR PROPOSAL (clinical/red-flags.md 2). The signs are those of diary_flags.py.
"""

from typing import Final

from backend.domain.flags.attack import SNNOOP10
from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.flags.rule import Flag

_KNOWN: Final = {flag.code: flag for flag in CATALOGUE}


def _also(code: str, *prompt: str, discuss: tuple[str, ...] = ()) -> Flag:
    """What the background alone raises of a warning that attacks can raise too."""
    known = _KNOWN[code]
    answered = () if discuss else (code,)
    return Flag(
        code,
        known.says,
        source=known.source,
        certainty=known.certainty,
        prompt=(*answered, *prompt),
        discuss=discuss,
    )


OF_THE_DIARY: Final = (
    _also("neurological_deficit"),
    _also("systemic_symptoms"),
    _also("cough_exertion"),
    _also("positional"),
    _also("painful_eye"),
    _also("after_injury"),
    _also("onset_after_50"),
    _also("pregnancy_or_after_birth"),
    _also("immune_disorder"),
    _also("swollen_optic_discs"),
    _also(
        "cancer_history",
        "cancer_history pattern_change",
        discuss=("cancer_history",),
    ),
    Flag(
        "sudden_onset",
        "Headaches are said to be at their worst in under a minute.",
        source=f"{SNNOOP10} item 4",
        certainty="item VERIFIED; of an answer without an attack prompt OUR RULE",
        prompt=("sudden_onset",),
    ),
    Flag(
        "pattern_change",
        "The headaches are clearly different, or new within three months.",
        source=f"{SNNOOP10} item 6",
        certainty="item VERIFIED",
        prompt=("pattern_change",),
    ),
    Flag(
        "progressive",
        "The headaches grow steadily worse over weeks.",
        source=f"{SNNOOP10} item 10",
        certainty="item VERIFIED",
        prompt=("progressive",),
    ),
    Flag(
        "aura_status",
        "There were three or more auras within three days.",
        source="criteria.md 1.2, A1.4.5, S24c",
        certainty="VERIFIED; three days as 72 hours from start to start OUR RULE",
        prompt=("aura_status",),
    ),
    Flag(
        "painkiller_overuse_or_new_drug",
        "Acute medicine is taken on many days, or a new medicine came before the headaches.",
        source=f"{SNNOOP10} item 15; 8.2",
        certainty="item VERIFIED; level as red-flags.md 2",
        discuss=("painkiller_overuse_or_new_drug", "overuse"),
    ),
)

# Why a warning was raised, by its code.
SAYS: Final = {flag.code: flag.says for flag in (*CATALOGUE, *OF_THE_DIARY)}
