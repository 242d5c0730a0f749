"""What an aura that was recorded in part, or not at all, may have been."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Any

from tests.domain.reference import aura as rules
from tests.domain.reference.known import Symptom

Document = Mapping[str, Any]
Aura = tuple[Symptom, ...]

YES_NO = (False, True)
LONG_BEFORE = -100_000.0  # further before the pain than any symptom lasts
EVERY_SIGN = frozenset({"dysarthria", "vertigo", "tinnitus", "hypacusis", "diplopia"})
TRUTHS = ("spreads_gradually", "one_sided", "positive", "fully_reversible")
DURATIONS = (0, 5, 30, 60, 61, 4320, 4321)


def symptom(kind: str, *met: str, **numbers: float) -> Symptom:
    """A symptom beside the pain, of 30 minutes, of which only `met` is true."""
    return Symptom(
        kind,
        numbers.get("onset", 0.0),
        numbers.get("duration", 30.0),
        *(name in met for name in TRUTHS),
        one_eye=kind == "retinal",
        confirmed_by="drawing" if kind == "retinal" else "none",
        signs=EVERY_SIGN if kind == "brainstem" and "signs" in met else frozenset(),
    )


CLEAR = ("spreads_gradually", "positive", "one_sided", "fully_reversible")


def every_kind() -> Iterable[Aura]:
    """No aura, one of each form of 1.2, one of no form, and those that meet B or C or neither."""
    yield ()
    yield (symptom("visual", duration=1.0, onset=LONG_BEFORE),)
    yield (symptom("visual", "fully_reversible", duration=1.0, onset=LONG_BEFORE),)
    yield (symptom("visual", "spreads_gradually", "positive", "one_sided"),)
    yield (symptom("visual", *CLEAR),)
    yield (symptom("visual", *CLEAR, onset=LONG_BEFORE),)
    yield (symptom("brainstem", *CLEAR, "signs"),)
    yield (symptom("brainstem", *CLEAR),)
    yield (symptom("motor", *CLEAR), symptom("visual", *CLEAR))
    yield (symptom("retinal", *CLEAR),)


def auras(document: Document) -> Iterable[Aura]:
    """Every aura that the document allows."""
    told = document.get("aura")
    if told is None:
        return every_kind()
    began = possible_onsets(told)
    return product(*(distinct(symptoms(one, began)) for one in told))


def possible_onsets(told: Sequence[Document]) -> Sequence[float]:
    """The onsets of an aura that can matter: far and near, twice each, and those of its symptoms.

    Where two are not known, they may also be the same one, near the pain by the length of one
    symptom and not by that of the other.
    """
    known = {one["onset_minutes"] for one in told if one.get("onset_minutes") is not None}
    lengths = [one["duration_minutes"] for one in told if one.get("duration_minutes") is not None]
    silent = sum(one.get("onset_minutes") is None for one in told)
    between = {-90, *(-60 - length - late for length in lengths for late in (0, 0.5))}
    far_and_near = {LONG_BEFORE, LONG_BEFORE + 1, 0, 1}
    return sorted(far_and_near | known | (between if silent > 1 else set()))


def symptoms(told: Document, onsets: Sequence[float]) -> Iterable[Symptom]:
    """Every completion of one symptom; one of `onsets` where it is not known when it began."""
    kind = told["symptom"]
    onset = told.get("onset_minutes")
    for began in onsets if onset is None else [onset]:
        values = product(
            _durations(told.get("duration_minutes"), began),
            *(_one(told.get(name), YES_NO) for name in TRUTHS),
            _one(told.get("one_eye"), YES_NO if kind == "retinal" else (False,)),
            _one(told.get("confirmed_by"), ("none", "drawing") if kind == "retinal" else ("none",)),
            _signs(told.get("signs")) if kind == "brainstem" else (frozenset[str](),),
        )
        yield from (Symptom(kind, began, *chosen) for chosen in values)


def _one(value: Any, unanswered: tuple[Any, ...]) -> tuple[Any, ...]:
    return unanswered if value is None else (value,)


def _durations(told: float | None, began: float) -> tuple[float, ...]:
    """Those at the limits, and that which reaches just to an hour before the pain, or not quite."""
    if told is not None:
        return (told,)
    reaching = -60 - began
    return (*DURATIONS, reaching, reaching - 0.5) if reaching > 1 else DURATIONS


def _signs(told: Iterable[str] | None) -> tuple[frozenset[str], ...]:
    return (frozenset(), EVERY_SIGN) if told is None else (frozenset(told),)


def distinct(every: Iterable[Symptom]) -> list[Symptom]:
    """One completion for each that the rules of aura.py can tell apart."""
    return list({_told_apart(one): one for one in every}.values())


@lru_cache(maxsize=1 << 16)
def _told_apart(one: Symptom) -> tuple[object, ...]:
    return (
        *(one.kind, one.onset_minutes, one.spreads_gradually, one.one_sided, one.positive),
        *(one.fully_reversible, one.signs, one.one_eye, one.confirmed_by),
        rules.lasted_as_aura(one),
        rules.met_the_headache(one, headache=True),
    )
