"""A million attacks at random, as plain columns and as the frame that the engine reads."""

from random import Random
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.aura_possible import possible_auras
from backend.domain.axes import CRANIAL_AUTONOMIC
from backend.domain.columns import category
from backend.domain.intake import TREATED
from backend.domain.vocabulary import INDOMETACIN_RESPONSE, NAUSEA, SEVERITY, SIDE
from bench.million_by_hand import ANY_AURA, AURAS, NO_PAIN
from tests.domain.reference.symptoms import symptom

COUNT = 1_000_000
TRUTHS = (
    *("worse_with_activity", "vomiting", "photophobia", "phonophobia", "restless"),
    *("debilitating", "minor", "broken", "migraine_history"),
)
WORDS = {
    "severity": SEVERITY,
    "side": SIDE,
    "nausea": NAUSEA,
    "treated": TREATED,
    "indometacin": INDOMETACIN_RESPONSE[:3],
}
SETS = {
    "quality": ("throbbing", "pressing", "dull", "stabbing"),
    "locations": ("orbital", "temporal", "frontal", "face", "jaw"),
    "autonomic": CRANIAL_AUTONOMIC,
}
AURAS_DRAWN = 400
Columns = dict[str, np.ndarray]


def columns(count: int = COUNT) -> Columns:
    """Answers at random, each missing in a third of the attacks; codes, -1 for missing."""
    chance = np.random.default_rng(20261122)
    sizes = {name: len(words) for name, words in WORDS.items()} | dict.fromkeys(TRUTHS, 2)
    data = {name: missing(chance, chance.integers(0, size, count)) for name, size in sizes.items()}
    for name, words in SETS.items():
        bits = chance.integers(0, 1 << len(words), count) & chance.integers(
            0, 1 << len(words), count
        )
        # Most attacks have no sign of chapter 3.
        bits[chance.random(count) < (0.8 if name == "autonomic" else 0.1)] = 0
        data[name] = missing(chance, bits)
    low = chance.exponential(600, count).round()
    known = chance.random(count) < 0.7
    data["low"] = low
    data["high"] = np.where(known, low, np.where(chance.random(count) < 0.5, np.inf, low * 4))
    data["aura"] = auras(chance, count)
    data["severity"][(data["severity"] < 0) & (chance.random(count) < 0.05)] = NO_PAIN
    data["pain_said"] = np.where(data["severity"] >= 0, 1, -1).astype(np.int8)
    data["indometacin_recorded"] = (data["indometacin"] == 0).astype(np.int8)
    return data


def missing(chance: np.random.Generator, codes: np.ndarray) -> np.ndarray:
    """The codes, a third of them missing."""
    return np.where(chance.random(len(codes)) < 1 / 3, -1, codes).astype(np.int16)


def auras(chance: np.random.Generator, count: int) -> np.ndarray:
    """Masks of possible auras: six of ten none, a quarter not asked, the rest recorded."""
    random = Random(20261122)  # noqa: S311 - the same attacks every time, no secret
    drawn = [some_aura(random) for _ in range(AURAS_DRAWN)]
    recorded = np.array([possible_auras(one) for one in drawn], dtype=np.uint32)
    share = chance.random(count)
    masks = recorded[chance.integers(0, AURAS_DRAWN, count)]
    masks[share < 0.85] = ANY_AURA
    masks[share < 0.6] = AURAS["none"]
    return masks


def some_aura(random: Random) -> list[dict[str, Any]]:
    """One to three symptoms, of which a third of the parts was not recorded."""
    symptoms = [symptom(random, number) for number in range(random.choice((1, 1, 2, 3)))]
    return [
        {
            name: None if name not in {"id", "symptom"} and random.random() < 1 / 3 else value
            for name, value in one.items()
        }
        for one in symptoms
    ]


def frame(data: Columns) -> pd.DataFrame:
    """The same answers as an episode frame: what a classification reads of it."""
    made: dict[str, Any] = {"minutes_min": data["low"], "minutes_max": data["high"]}
    made["no_pain"] = data["severity"] == NO_PAIN
    codes = data | {"severity": np.where(made["no_pain"], -1, data["severity"])}
    made |= {name: category(codes[name].astype(np.int8), words) for name, words in WORDS.items()}
    made |= {name: truth(data[name] == 1, data[name] < 0) for name in TRUTHS}
    for name, words in SETS.items():
        for bit, word in enumerate(words):
            made[f"{name}.{word}"] = truth((data[name] >> bit & 1) == 1, data[name] < 0)
    made["aura_possible"] = data["aura"]
    made["aura"] = truth(data["aura"] != AURAS["none"], data["aura"] == ANY_AURA)
    made["pain_said"] = truth(data["pain_said"] == 1, data["pain_said"] < 0)
    made["indometacin_recorded"] = truth(data["indometacin_recorded"] == 1, data["low"] < 0)
    made["signs"] = np.zeros(len(data["low"]), dtype=np.int64)
    return pd.DataFrame(made, copy=False)


def truth(yes: np.ndarray, silent: np.ndarray) -> pd.arrays.BooleanArray:
    """Three-valued answers from two masks."""
    return pd.arrays.BooleanArray(yes & ~silent, silent.copy())
