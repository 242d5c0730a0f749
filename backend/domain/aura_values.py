"""What the symptoms of one aura can be together: the values of the axis `aura`.

A value is what kind of aura it is, and how many of the six characteristics of 1.2-C it has beside
the headache (`three` or more, `two`, `fewer`). Of a typical aura it also says whether a headache at
minute 0 would be `near`: within 60 minutes of its end, or begun in it. Of the other kinds only
whether a headache would make the third characteristic (`two_near`).

Kinds, the first that fits (criteria.md 1.2; S2 to S6, S27): typical (visual, sensory, speech only,
each fully reversible), brainstem, hemiplegic, retinal, retinal_near (so only with a headache),
reversible (some symptom is), lasting (none is).
"""

from typing import Final

KINDS: Final = ("brainstem", "hemiplegic", "retinal", "retinal_near", "reversible", "lasting")
LEVELS: Final = ("three", "two_near", "fewer")

NO_AURA: Final = "none"
AURA_VALUES: Final = (
    NO_AURA,
    *(f"typical_near {level}" for level in ("three", "two", "fewer")),
    *(f"typical_apart {level}" for level in ("three", "fewer")),
    *(f"{kind} {level}" for kind in KINDS for level in LEVELS),
)


def _of(*starts: str) -> tuple[str, ...]:
    return tuple(value for value in AURA_VALUES if value.startswith(starts))


TYPICAL: Final = _of("typical_")
TYPICAL_NEAR: Final = _of("typical_near")
TYPICAL_APART: Final = _of("typical_apart")
BRAINSTEM: Final = _of("brainstem")
HEMIPLEGIC: Final = _of("hemiplegic")
RETINAL: Final = _of("retinal ")
RETINAL_WITH_HEADACHE: Final = _of("retinal_near")
FULLY_REVERSIBLE: Final = tuple(
    value for value in AURA_VALUES if not value.startswith((NO_AURA, "lasting"))
)
THREE_FEATURES: Final = tuple(value for value in AURA_VALUES if value.endswith("three"))
THREE_WITH_HEADACHE: Final = ("typical_near two", *(f"{kind} two_near" for kind in KINDS))


def value_of(kind: str, features: int, *, near: bool) -> str:
    """Name the value of an aura of a kind, with so many characteristics beside the headache."""
    if kind == "typical":
        if near:
            return f"typical_near {('fewer', 'two', 'three')[min(max(features, 1), 3) - 1]}"
        return f"typical_apart {'three' if features >= 3 else 'fewer'}"
    if features >= 3:
        return f"{kind} three"
    return f"{kind} two_near" if features == 2 and near else f"{kind} fewer"
