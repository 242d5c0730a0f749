"""Every code of one attack written out by hand, in an algebra that columns and rows both have."""

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from backend.domain.aura_possible import PLACE
from backend.domain.aura_values import (
    AURA_VALUES,
    BRAINSTEM,
    FULLY_REVERSIBLE,
    HEMIPLEGIC,
    NO_AURA,
    RETINAL,
    RETINAL_WITH_HEADACHE,
    THREE_FEATURES,
    THREE_WITH_HEADACHE,
    TYPICAL,
    TYPICAL_APART,
    TYPICAL_NEAR,
)

Answer = Any
Columns = Mapping[str, Any]
AURAS = {
    name: sum(1 << PLACE[value] for value in values)
    for name, values in {
        "none": (NO_AURA,),
        "reversible": FULLY_REVERSIBLE,
        "three": THREE_FEATURES,
        "three_near": THREE_FEATURES + THREE_WITH_HEADACHE,
        "typical": TYPICAL,
        "typical_near": TYPICAL_NEAR,
        "typical_apart": TYPICAL_APART,
        "brainstem": BRAINSTEM,
        "hemiplegic": HEMIPLEGIC,
        "retinal": RETINAL,
        "retinal_near": RETINAL + RETINAL_WITH_HEADACHE,
    }.items()
}
ANY_AURA = (1 << len(AURA_VALUES)) - 1
SECOND = 1 / 60
NO_PAIN = 3


class Algebra(Protocol):
    """Three-valued logic over one attack, or over a column of them."""

    unknown: Answer

    def all(self, *parts: Answer) -> Answer:
        """Yes when each part is."""

    def any(self, *parts: Answer) -> Answer:
        """Yes when one part is."""

    def least(self, count: int, *parts: Answer) -> Answer:
        """Yes when so many parts are."""

    def opposite(self, part: Answer) -> Answer:
        """Yes when it is no."""

    def among(self, codes: Any, values: tuple[int, ...]) -> Answer:
        """A code is one of these; below 0 it is unknown."""

    def bits(self, codes: Any, mask: int) -> Answer:
        """A code has one of these bits; below 0 it is unknown."""

    def inside(self, masks: Any, mask: int) -> Answer:
        """All that is possible lies within, or none of it."""

    def lasts(self, low: Any, high: Any, least: float, most: float) -> Answer:
        """A length between two known limits lies between two others."""


class Told(NamedTuple):
    """Criteria by name, and what each label takes, in the order of the labels."""

    criteria: dict[str, Answer]
    fits: list[Answer]


def told(data: Columns, k: Algebra) -> Told:
    """Answer every criterion and every label of attacks of adults and minors."""
    headache = pain(data, k)
    strong = k.among(data["severity"], (1, 2))
    severe = k.among(data["severity"], (2,))
    one_sided_3x = of_one_side(data, k)
    orbital = k.bits(data["locations"], 0b00011)
    sign = k.bits(data["autonomic"], 0xFF)
    restless = k.among(data["restless"], (1,))
    criteria = migraine(data, k) | auras(data, headache, k) | status(data, k) | tension(data, k)
    cluster, hemicrania = lasts(data, k, 15, 180), lasts(data, k, 2, 30)
    trigeminal = k.bits(data["locations"], 0b11111)
    sunct = lasts(data, k, SECOND, 600 * SECOND)
    signs = k.any(sign, restless)
    criteria |= {
        "3.1 B": k.all(severe, one_sided_3x, orbital, cluster),
        "3.1 C": signs,
        "3.2 B": k.all(severe, one_sided_3x, orbital, hemicrania),
        "3.2 C": signs,
        "3.2 E": k.among(data["indometacin"], (0,)),
        "3.3 B": k.all(strong, one_sided_3x, trigeminal, sunct),
        "3.3 C": sign,
        "4.7 A": k.bits(data["quality"], 8),
        "4.7 B": few_seconds(data, k),
        "4.7 D": k.opposite(sign),
    }
    near = near_misses(data, k, (severe, one_sided_3x, orbital), (strong, one_sided_3x, trigeminal))
    return Told(criteria, labels(data, criteria, near, headache, k))


def pain(data: Columns, k: Algebra) -> Answer:
    """No pain was said, or may have been: of pain not answered, beside an aura."""
    said = k.among(data["pain_said"], (1,))
    none = k.among(data["severity"], (NO_PAIN,))
    aura = k.opposite(k.inside(data["aura"], AURAS["none"]))
    return k.opposite(k.any(none, k.all(k.opposite(said), aura)))


def of_one_side(data: Columns, k: Algebra) -> Answer:
    """Left or right; of a side that shifts chapter 3 does not know."""
    return k.any(k.among(data["side"], (0, 1)), k.all(k.among(data["side"], (0, 1, 3)), k.unknown))


def lasts(data: Columns, k: Algebra, least: float, most: float) -> Answer:
    """The length of the attack lies between two limits."""
    return k.lasts(data["low"], data["high"], least, most)


def few_seconds(data: Columns, k: Algebra) -> Answer:
    """Up to 10 seconds, to 120 perhaps."""
    return k.any(lasts(data, k, 0, 10 * SECOND), k.all(lasts(data, k, 0, 120 * SECOND), k.unknown))


def migraine(data: Columns, k: Algebra) -> dict[str, Answer]:
    """1.1."""
    long = k.any(
        lasts(data, k, 240, 4320), k.all(k.among(data["minor"], (1,)), lasts(data, k, 120, 4320))
    )
    cut = k.all(lasts(data, k, 0, 4320), k.among(data["treated"], (2,)), k.unknown)
    light, sound = (k.among(data[name], (1,)) for name in ("photophobia", "phonophobia"))
    sick = k.any(k.among(data["nausea"], (1, 2, 3)), k.among(data["vomiting"], (1,)))
    return {
        "1.1 B": k.any(long, cut),
        "1.1 C": k.least(
            2,
            k.among(data["side"], (0, 1, 3)),
            k.bits(data["quality"], 1),
            k.among(data["severity"], (1, 2)),
            k.among(data["worse_with_activity"], (1,)),
        ),
        "1.1 D": k.any(sick, k.all(light, sound)),
        "2 D": k.opposite(k.any(sick, k.all(light, sound))),
        "2.3 D": k.all(
            k.opposite(k.least(2, light, sound, k.among(data["nausea"], (1,)))),
            k.among(data["nausea"], (0, 1)),
            k.opposite(k.among(data["vomiting"], (1,))),
        ),
    }


def auras(data: Columns, headache: Answer, k: Algebra) -> dict[str, Answer]:
    """1.2 and its forms."""
    is_ = {name: k.inside(data["aura"], mask) for name, mask in AURAS.items()}
    with_headache = k.all(headache, is_["typical_near"])
    return {
        "1.2 B": is_["reversible"],
        "1.2 C": k.any(is_["three"], k.all(headache, is_["three_near"])),
        "1.2.1 B": is_["typical"],
        "1.2.1.1 B": with_headache,
        "1.2.1.2 B": k.any(is_["typical_apart"], k.all(is_["typical"], k.opposite(headache))),
        "1.2.2 B": is_["brainstem"],
        "1.2.3 B": is_["hemiplegic"],
        "1.2.4 B": k.any(is_["retinal"], k.all(headache, is_["retinal_near"])),
    }


def status(data: Columns, k: Algebra) -> dict[str, Answer]:
    """1.4.1 but for what 1.1 and 1.2 answer."""
    unbroken = k.opposite(k.among(data["broken"], (1,)))
    return {
        "1.4.1 C1": k.all(k.opposite(lasts(data, k, 0, 4320)), unbroken),
        "1.4.1 C2": k.among(data["debilitating"], (1,)),
    }


def tension(data: Columns, k: Algebra) -> dict[str, Answer]:
    """2 but for D."""
    return {
        "2 B": lasts(data, k, 30, 10080),
        "2 C": k.least(
            2,
            k.among(data["side"], (2,)),
            k.all(k.opposite(k.bits(data["quality"], 1)), k.bits(data["quality"], 6)),
            k.among(data["severity"], (0, 1)),
            k.opposite(k.among(data["worse_with_activity"], (1,))),
        ),
    }


def near_misses(
    data: Columns, k: Algebra, pains: tuple[Answer, ...], sunct_pains: tuple[Answer, ...]
) -> tuple[Answer, ...]:
    """At most one of five parts is missing, for 3.1, 3.2 and 3.3."""
    sign = k.bits(data["autonomic"], 0xFF)
    signs = k.any(sign, k.among(data["restless"], (1,)))
    return (
        k.least(4, *pains, lasts(data, k, 15, 180), signs),
        k.least(4, *pains, lasts(data, k, 2, 30), signs),
        k.least(4, *sunct_pains, lasts(data, k, SECOND, 600 * SECOND), sign),
    )


def labels(
    data: Columns, of: dict[str, Answer], near: tuple[Answer, ...], headache: Answer, k: Algebra
) -> list[Answer]:
    """What each label takes; 1.4.1 B is answered on the way."""
    aura = k.all(of["1.2 B"], of["1.2 C"])
    history = k.among(data["migraine_history"], (1,))
    like_before = k.any(k.all(of["1.1 C"], of["1.1 D"]), aura)
    of["1.4.1 B"] = k.all(history, like_before)
    helped = k.among(data["indometacin_recorded"], (1,))
    often = k.all(lasts(data, k, 2, 30), helped, k.unknown)
    tension_parts = (of["2 B"], of["2 C"], of["2 D"])
    migraine_parts = (of["1.1 B"], of["1.1 C"], of["1.1 D"])
    return [
        *(k.all(aura, of[f"{form} B"]) for form in FORMS),
        k.all(headache, of["3.1 B"], of["3.1 C"], k.opposite(often)),
        k.all(headache, of["3.2 B"], of["3.2 C"], helped),
        k.all(headache, of["3.3 B"], of["3.3 C"]),
        k.all(headache, of["1.4.1 B"], of["1.4.1 C1"], of["1.4.1 C2"]),
        k.all(headache, *migraine_parts),
        k.all(headache, *tension_parts),
        k.all(headache, of["4.7 A"], of["4.7 B"], of["4.7 D"]),
        k.any(of["1.2 B"], of["1.2 C"]),
        k.all(headache, k.least(2, *migraine_parts)),
        k.all(headache, near[0]),
        k.all(headache, helped, near[1]),
        k.all(headache, lasts(data, k, 0, 30), near[2]),
        k.all(headache, k.least(2, *tension_parts)),
    ]


FORMS = ("1.2.1.1", "1.2.1.2", "1.2.2", "1.2.3", "1.2.4")
