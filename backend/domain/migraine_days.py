"""Migraine days, and by which rule each is one (clinical/criteria.md 1.9, and its S-numbers)."""

from typing import Final

from backend.domain.answers import Answers, at_least
from backend.domain.attacked import Attacks
from backend.domain.calendar import Calendar
from backend.domain.medicine_days import MedicineDays
from backend.domain.stretches import Stretches

LEIDEN_MIGRAINE_MINUTES: Final = 30
STRICT_MIGRAINE_MINUTES: Final = 240
# The rules in their order, and what the days by each are called.
RULES: Final = ("features", "aura", "medicine")
LEIDEN, STRICT = "migraine_by.", "migraine_4h_by."


def migraine_days(
    days: Calendar, stretches: Stretches, attack: Attacks, taken: MedicineDays, headache: Answers
) -> dict[str, Answers]:
    """Give the days of each rule.

    Leiden [S34], `migraine_by.<rule>`: 30 minutes with the features of 1.1 C and D; a visual aura
    of 5 to 60 minutes; headache and a migraine-specific medicine, whatever its effect. The 4-hour
    rule [S33b, FROM MEMORY], `migraine_4h_by.<rule>`: 4 hours with these features; an aura of 1.2 B
    and C; headache that such a medicine helped. The length is the attack's; an aura belongs to the
    day on which its attack began (OUR RULE).
    """
    return {
        LEIDEN + "features": of_length(days, stretches, attack, LEIDEN_MIGRAINE_MINUTES),
        LEIDEN + "aura": beginning(days, stretches, attack.visual_aura),
        LEIDEN + "medicine": headache & taken.specific,
        STRICT + "features": of_length(days, stretches, attack, STRICT_MIGRAINE_MINUTES),
        STRICT + "aura": beginning(days, stretches, attack.typical_aura),
        STRICT + "medicine": headache & taken.specific_helped,
    }


def of_length(days: Calendar, stretches: Stretches, attack: Attacks, minutes: float) -> Answers:
    """Give the days of attacks with the features of migraine that lasted so long."""
    return days.cover(stretches, attack.features & at_least(*attack.minutes, minutes))


def beginning(days: Calendar, stretches: Stretches, answers: Answers) -> Answers:
    """Give the days on which such attacks began."""
    first = Stretches(
        row=stretches.row[stretches.begins],
        first=stretches.first[stretches.begins],
        last=stretches.first[stretches.begins],
        begins=stretches.begins[stretches.begins],
    )
    return days.cover(first, answers)
