"""Which attacks of a diary are of a kind: what their own criteria say of each, letter by letter."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from backend.domain.answers import Answers, at_least, said
from backend.domain.axes import CRANIAL_AUTONOMIC
from backend.domain.laid import Laid
from backend.domain.presumed import among
from backend.domain.vocabulary import ONSET_PRECISION, SEVERITY, SIDE

# The letters of the attack-level criteria (ichd3/) that make an attack one of the kind. The answer
# about indometacin (3.2-E) is the person's and stands among the person's criteria.
LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "3.1": ("B", "C"),
    "3.2": ("B", "C"),
    "3.3": ("B", "C"),
    "4.7": ("A", "B", "D"),
}
# The label of an attack that misses one of these.
NEAR: Final[Mapping[str, str]] = {"3.5.1": "3.1", "3.5.2": "3.2", "3.5.3": "3.3"}
# Kinds that are known by their labels alone.
LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "migraine": ("1.1", "1.4.1", "1.5.1"),
    "migraine_aura": ("1.2.", "1.5.2"),
}
# How long a headache that woke the person lasts, in minutes (4.9, VERIFIED* [S27]).
HYPNIC_MINUTES: Final = (15, 240)
LEFT, RIGHT, BOTH = (SIDE.index(side) for side in ("left", "right", "both"))
ON_WAKING, DAY_ONLY = (ONSET_PRECISION.index(one) for one in ("on_waking", "day_only"))


def letters_of(laid: Laid, kind: str) -> dict[str, Answers]:
    """Say of every episode which letters of a kind it meets; what was not recorded is possible.

    3.1, 3.2, 3.3 and 4.7 are the criteria of ichd3/. 3.4 (an exacerbation): A one-sided as chapter
    3 reads it, B moderate or severe, C a cranial autonomic sign, restlessness, or worse with
    movement, for which routine activity stands (VERIFIED [S16]; the field is OUR RULE). 4.9: B it
    woke the person, D its length, E neither autonomic sign nor restlessness (VERIFIED* [S27]).
    """
    if kind == "3.4":
        return _exacerbation(laid)
    if kind == "4.9":
        return _hypnic(laid)
    return {letter: said(laid.verdicts.criteria[kind][letter]) for letter in LETTERS[kind]}


def of_kind(laid: Laid, kind: str) -> Answers:
    """Say of every episode whether it is of a kind, or, for 3.5, at most a near miss of it.

    `migraine` and `migraine_aura`: without and with an aura, probable ones with the definite
    (VERIFIED [S9]: where attacks are counted). An aura not asked about is taken for none (0015).
    """
    if kind in LABELS:
        return _labelled(laid, LABELS[kind])
    if kind in NEAR:
        return _labelled(laid, (kind, NEAR[kind])) | _every(letters_of(laid, NEAR[kind]))
    return _every(letters_of(laid, kind))


def _every(letters: Mapping[str, Answers]) -> Answers:
    first, *others = letters.values()
    for answers in others:
        first = first & answers
    return first


def _labelled(laid: Laid, codes: tuple[str, ...]) -> Answers:
    """Read the labels: certain where all are among the codes, possible where one is."""
    labels = laid.verdicts.labels
    inside = among(tuple(labels.columns), codes)
    possible = np.asarray(labels.to_numpy()[:, inside].any(axis=1))
    return Answers(possible & ~laid.presumed[:, ~inside].any(axis=1), possible)


def _exacerbation(laid: Laid) -> dict[str, Answers]:
    frame = laid.frame
    side, severity = frame["side"].cat.codes.to_numpy(), frame["severity"].cat.codes.to_numpy()
    strong = severity >= SEVERITY.index("moderate")
    unsaid = (severity < 0) & ~frame["no_pain"].to_numpy()
    return {
        "A": Answers((side == LEFT) | (side == RIGHT), side != BOTH),
        "B": Answers(strong, strong | unsaid),
        "C": _signs(laid) | said(frame["restless"]) | said(frame["worse_with_activity"]),
    }


def _hypnic(laid: Laid) -> dict[str, Answers]:
    frame = laid.frame
    onset = frame["onset_precision"].cat.codes.to_numpy()
    waking, unsaid = onset == ON_WAKING, (onset < 0) | (onset == DAY_ONLY)
    low, high = frame["minutes_min"].to_numpy(), frame["minutes_max"].to_numpy()
    least, most = HYPNIC_MINUTES
    pain = ~frame["no_pain"].to_numpy()
    headache = Answers(pain & frame["severity"].notna().to_numpy(), pain)
    lasting = at_least(low, high, least) & Answers(high <= most, low <= most)
    return {
        "B": Answers(waking, waking | unsaid),
        "D": headache & lasting,
        "E": _none(_signs(laid) | said(frame["restless"])),
    }


def _signs(laid: Laid) -> Answers:
    first, *others = (said(laid.frame[f"autonomic.{sign}"]) for sign in CRANIAL_AUTONOMIC)
    for answers in others:
        first = first | answers
    return first


def _none(answers: Answers) -> Answers:
    return Answers(~answers.possible, ~answers.certain)
