"""What each attack was, for the days that it touches: a headache, of migraine, with an aura."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, said
from backend.domain.classify import Verdicts
from backend.domain.laid import Laid
from backend.domain.tension_days import tension_attacks


@dataclass(frozen=True, slots=True)
class Attacks:
    """What each attack was: one answer a row of the episode frame.

    A headache: no for pain 0; unknown where an aura was recorded and pain was not answered.
    `features`: 1.1 C and D, whatever the length. `typical_aura`: 1.2 B and C. `tension`: by the
    name of its days (tension_days.py).
    """

    headache: Answers
    features: Answers
    aura: Answers
    visual_aura: Answers
    typical_aura: Answers
    severe: Answers
    believed: Answers
    tension: dict[str, Answers]
    minutes: tuple[np.ndarray, np.ndarray]


def attacks(laid: Laid) -> Attacks:
    frame, verdicts = laid.frame, laid.verdicts
    migraine = verdicts.criteria["1.1"]
    headache = _headache(frame)
    return Attacks(
        headache=headache,
        features=headache & said(migraine["C"]) & said(migraine["D"]),
        aura=said(frame["aura"]),
        visual_aura=said(frame["aura.visual_5_60"]),
        typical_aura=_typical_aura(verdicts),
        severe=headache & _moderate_or_severe(frame),
        believed=said(frame["believed_migraine"]),
        tension={name: headache & found for name, found in tension_attacks(laid).items()},
        minutes=(frame["minutes_min"].to_numpy(), frame["minutes_max"].to_numpy()),
    )


def _headache(frame: pd.DataFrame) -> Answers:
    pain = ~frame["no_pain"].to_numpy()
    unanswered = frame["severity"].isna().to_numpy() & said(frame["aura"]).certain
    return Answers(pain & ~unanswered, pain)


def _moderate_or_severe(frame: pd.DataFrame) -> Answers:
    asked = frame["severity"].notna().to_numpy()
    reached = frame["severity"].isin(["moderate", "severe"]).to_numpy()
    return Answers(reached, reached | ~asked)


def _typical_aura(verdicts: Verdicts) -> Answers:
    letters = verdicts.criteria["1.2"]
    return said(letters["B"]) & said(letters["C"])
