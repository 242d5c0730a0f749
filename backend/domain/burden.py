"""Headache days and migraine days: what each calendar day was, yes, no or unknown.

The definitions are those of clinical/criteria.md 1.9; S-numbers stand there.
"""

from functools import reduce
from operator import or_
from typing import Final

from backend.domain.answers import Answers, at_least, doubtful, sure
from backend.domain.attacked import Attacks
from backend.domain.calendar import Calendar
from backend.domain.checkins import Checkins
from backend.domain.medicine_days import MedicineDays
from backend.domain.migraine_days import (
    LEIDEN,
    RULES,
    STRICT,
    beginning,
    migraine_days,
    of_length,
)
from backend.domain.stretches import Stretches

LEIDEN_HEADACHE_MINUTES: Final = 60


def burden(
    days: Calendar, stretches: Stretches, attack: Attacks, taken: MedicineDays, noted: Checkins
) -> dict[str, Answers]:
    """Say of every day of the calendar what it was, by measure; a day not recorded is unknown.

    `migraine_days`, `migraine_days_4h`: by any rule of migraine_days.py, whose days stand beside
    them. `chronic_days`: those of 1.3-C [S7a], of any length, or believed to be migraine and
    relieved by a triptan or ergot. `goal_days`: migraine, or moderate or severe [S35]. A background
    headache noted in a check-in is a headache of over an hour without migraine features, of which
    it is not known whether it is tension-type (OUR RULE).
    """
    attacked = days.cover(stretches, attack.headache)
    unclear = doubtful(noted.told & ~attacked.certain)
    headache = attacked | sure(noted.continuous | noted.told)
    by_rule = migraine_days(days, stretches, attack, taken, headache)
    migraine = _any(by_rule, LEIDEN) | unclear
    lasting = days.cover(stretches, attack.headache & _lasted(attack)) | sure(noted.continuous)
    severe = days.cover(stretches, attack.severe) | sure(noted.severe) | unclear
    believed = days.cover(stretches, attack.headache & attack.believed)
    chronic = of_length(days, stretches, attack, 0) | by_rule[STRICT + "aura"] | unclear
    untold = doubtful(noted.continuous) | unclear
    return {
        "headache_days": headache,
        "headache_days_leiden": lasting | (headache & taken.by_class["any"]) | migraine | unclear,
        "migraine_days": migraine,
        "migraine_days_4h": _any(by_rule, STRICT) | unclear,
        "severe_days": severe,
        "aura_days": beginning(days, stretches, attack.aura) | unclear,
        "chronic_days": chronic | (believed & taken.triptan_or_ergot_helped),
        "goal_days": migraine | severe,
        **{name: days.cover(stretches, found) | untold for name, found in attack.tension.items()},
        **by_rule,
    }


def _lasted(attack: Attacks) -> Answers:
    return at_least(*attack.minutes, LEIDEN_HEADACHE_MINUTES)


def _any(by_rule: dict[str, Answers], name: str) -> Answers:
    return reduce(or_, (by_rule[name + rule] for rule in RULES))
