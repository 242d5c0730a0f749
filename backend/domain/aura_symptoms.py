"""One symptom of an aura, as the criteria read it: what was said, and what may still be true."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, Final, NamedTuple

from backend.domain.columns import Truth
from backend.domain.vocabulary import BRAINSTEM_SIGN

# Minutes a symptom lasts (motor ones up to 72 hours), and from its end to the headache (S3).
LEAST: Final = 5.0
MOST: Final = 60.0
MOST_MOTOR: Final = 72 * 60.0
TO_HEADACHE: Final = 60.0
TYPICAL_SYMPTOMS: Final = ("visual", "sensory", "speech")

# What a symptom adds to the whole: bits, so that of several symptoms the whole is their union.
SPREADS, OUT_OF_TIME, NEAR, REVERSIBLE, LASTING = 1, 2, 4, 8, 16
MOTOR, TYPICAL, RETINAL, RETINAL_NEAR = 32, 64, 128, 256
FIRST_SIGN = 512


class Symptom(NamedTuple):
    """`confirmed`: by drawing or examination. `signs`: bits of BRAINSTEM_SIGN. None: not said."""

    kind: str
    spreads: Truth
    one_sided: Truth
    positive: Truth
    reversible: Truth
    one_eye: Truth
    confirmed: Truth
    signs: int | None
    times: frozenset[tuple[bool, bool]]


def symptom_of(said: Mapping[str, Any]) -> Symptom:
    """Read one symptom; a speech symptom always counts as one-sided (S3)."""
    kind = said.get("symptom") or ""
    signs, confirmed = said.get("signs"), said.get("confirmed_by")
    return Symptom(
        kind,
        said.get("spreads_gradually"),
        True if kind == "speech" else said.get("one_sided"),
        said.get("positive"),
        said.get("fully_reversible"),
        said.get("one_eye") if kind == "retinal" else None,
        None if confirmed is None else confirmed != "none",
        None if signs is None else _bits(signs),
        _times(kind, said.get("onset_minutes"), said.get("duration_minutes")),
    )


def in_time(kind: str, minutes: float) -> bool:
    """Whether a symptom of this kind may last so long."""
    return LEAST <= minutes <= (MOST_MOTOR if kind == "motor" else MOST)


def additions(symptom: Symptom) -> set[int]:
    """Give all that the symptom may add to the whole, over the completions of what was not said."""
    found = set()
    for spreads, reversible, (timed, near) in product(
        _either(symptom.spreads), _either(symptom.reversible), symptom.times
    ):
        bits = SPREADS * spreads + OUT_OF_TIME * (not timed) + NEAR * near
        bits += REVERSIBLE if reversible else LASTING
        if not reversible:
            found.add(bits)
        else:
            features = spreads + timed
            found |= {bits | more for more in _of_kind(symptom, features, near=near)}
    return found


def _of_kind(symptom: Symptom, features: int, *, near: bool) -> Iterator[int]:
    """What a fully reversible symptom adds by its kind."""
    if symptom.kind == "motor":
        yield MOTOR
    elif symptom.kind in TYPICAL_SYMPTOMS:
        yield TYPICAL
    elif symptom.kind == "brainstem":
        yield from (FIRST_SIGN * signs for signs in _signs(symptom.signs))
    else:
        for one_eye, confirmed in product(_either(symptom.one_eye), _either(symptom.confirmed)):
            yield _retinal(features, near=near) if one_eye and confirmed else 0


def _retinal(features: int, *, near: bool) -> int:
    if features == 2:
        return RETINAL
    return RETINAL_NEAR if features == 1 and near else 0


def _signs(said: int | None) -> Sequence[int]:
    """Signs that were not asked: none, any one, or two and so enough."""
    if said is not None:
        return (said,)
    return (0, *(1 << place for place in range(len(BRAINSTEM_SIGN))), 3)


def _either(said: Truth) -> tuple[bool, ...]:
    return (False, True) if said is None else (bool(said),)


def _bits(signs: Sequence[str]) -> int:
    return sum(1 << BRAINSTEM_SIGN.index(sign) for sign in set(signs) & set(BRAINSTEM_SIGN))


def _times(kind: str, onset: float | None, minutes: float | None) -> frozenset[tuple[bool, bool]]:
    """Whether it lasted as long as it may, and ended near enough to the pain: what may be true."""
    near = None if onset is None else -TO_HEADACHE - onset
    if minutes is not None:
        timed = in_time(kind, minutes)
        ends = (True, False) if near is None else (minutes >= near,)
        return frozenset((timed, end) for end in ends)
    if near is None:
        return frozenset({(True, True), (True, False), (False, True), (False, False)})
    if near <= 0:
        return frozenset({(True, True), (False, True)})
    most = MOST_MOTOR if kind == "motor" else MOST
    inside = {(True, True)} if near <= most else set()
    outside = {(True, False)} if near > LEAST else set()
    return frozenset({(False, True), (False, False)} | inside | outside)
