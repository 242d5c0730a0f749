"""Headache days and migraine days: what each calendar day was, yes, no or unknown.

The definitions are those of clinical/criteria.md 1.9; S-numbers stand there.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, at_least, doubtful, said, sure
from backend.domain.calendar import Calendar
from backend.domain.checkins import Checkins
from backend.domain.classify import Verdicts
from backend.domain.medicine_days import MedicineDays
from backend.domain.stretches import Stretches

LEIDEN_HEADACHE_MINUTES: Final = 60
LEIDEN_MIGRAINE_MINUTES: Final = 30
STRICT_MIGRAINE_MINUTES: Final = 240


@dataclass(frozen=True, slots=True)
class Attacks:
    """What each attack was: one answer a row of the episode frame.

    A headache: no for pain 0; unknown where an aura was recorded and pain was not answered.
    `features`: 1.1 C and D, whatever the length. Aura of 1.2 B and C is unknown while no criteria
    for it are in the verdicts.
    """

    headache: Answers
    features: Answers
    aura: Answers
    visual_aura: Answers
    typical_aura: Answers
    severe: Answers
    believed: Answers
    minutes: tuple[np.ndarray, np.ndarray]


def attacks(frame: pd.DataFrame, verdicts: Verdicts) -> Attacks:
    migraine = verdicts.criteria["1.1"]
    headache = _headache(frame)
    return Attacks(
        headache=headache,
        features=headache & said(migraine["C"]) & said(migraine["D"]),
        aura=said(frame["aura"]),
        visual_aura=said(frame["aura.visual_5_60"]),
        typical_aura=_typical_aura(frame, verdicts),
        severe=headache & _moderate_or_severe(frame),
        believed=said(frame["believed_migraine"]),
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


def _typical_aura(frame: pd.DataFrame, verdicts: Verdicts) -> Answers:
    if "1.2" not in verdicts.criteria:
        return doubtful(said(frame["aura"]).possible)
    letters = verdicts.criteria["1.2"]
    return said(letters["B"]) & said(letters["C"])


def burden(
    days: Calendar, stretches: Stretches, attack: Attacks, taken: MedicineDays, noted: Checkins
) -> dict[str, Answers]:
    """Say of every day of the calendar what it was, by measure; a day not recorded is unknown.

    `migraine_days`: 30 minutes with the features of 1.1 C and D, or a visual aura of 5 to 60
    minutes, or headache and a migraine-specific medicine [S34]. `migraine_days_4h`: 4 hours with
    these features, or an aura of 1.2 B and C, or headache that such a medicine helped. The length
    is the attack's, an aura belongs to the day on which its attack began (OUR RULE).
    `chronic_days`: those of 1.3-C [S7a], of any length. A background headache noted in a check-in
    is a headache of over an hour without migraine features (OUR RULE).
    """
    attacked = days.cover(stretches, attack.headache)
    unclear = doubtful(noted.told & ~attacked.certain)
    headache = attacked | sure(noted.continuous | noted.told)
    migraine = _migraine(days, stretches, attack, LEIDEN_MIGRAINE_MINUTES) | unclear
    migraine |= _beginning(days, stretches, attack.visual_aura) | (headache & taken.specific)
    lasting = at_least(*attack.minutes, LEIDEN_HEADACHE_MINUTES) & attack.headache
    leiden = days.cover(stretches, lasting) | sure(noted.continuous) | unclear
    strict = _migraine(days, stretches, attack, STRICT_MIGRAINE_MINUTES) | unclear
    typical = _beginning(days, stretches, attack.typical_aura)
    believed = days.cover(stretches, attack.headache & attack.believed)
    chronic = _migraine(days, stretches, attack, 0) | typical | unclear
    return {
        "headache_days": headache,
        "headache_days_leiden": leiden | (headache & taken.by_class["any"]) | migraine,
        "migraine_days": migraine,
        "migraine_days_4h": strict | typical | (headache & taken.specific_helped),
        "severe_days": days.cover(stretches, attack.severe) | sure(noted.severe) | unclear,
        "aura_days": _beginning(days, stretches, attack.aura) | unclear,
        "chronic_days": chronic | (believed & taken.triptan_or_ergot_helped),
    }


def _migraine(days: Calendar, stretches: Stretches, attack: Attacks, minutes: float) -> Answers:
    return days.cover(stretches, attack.features & at_least(*attack.minutes, minutes))


def _beginning(days: Calendar, stretches: Stretches, answers: Answers) -> Answers:
    """Give the days on which such attacks began."""
    first = Stretches(
        row=stretches.row[stretches.begins],
        first=stretches.first[stretches.begins],
        last=stretches.first[stretches.begins],
        begins=stretches.begins[stretches.begins],
    )
    return days.cover(first, answers)
