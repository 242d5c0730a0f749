"""Migraine without aura and status migrainosus, 1.1 [S1][S2] and 1.4.1 [S8], in two values."""

from tests.domain.reference.aura import with_aura
from tests.domain.reference.known import Attack, Company, Pain, Person, Symptom, Time

HOUR = 60


def had_headache(pain: Pain) -> bool:
    return pain.severity != "none"


def lasted_as_migraine(time: Time) -> bool:
    """1.1 B: 4 to 72 hours, under 18 from 2 hours; what medicine cut short may have been longer."""
    least = 2 * HOUR if time.under_18 else 4 * HOUR
    if time.minutes > 72 * HOUR:
        return False
    if time.minutes >= least:
        return True
    return time.cut_short_by_medicine and time.would_have_been_long_enough


def hurt_as_migraine(pain: Pain) -> bool:
    """1.1 C: two of four."""
    found = 0
    if pain.side in {"left", "right", "shifting"}:
        found += 1
    if "throbbing" in pain.quality:
        found += 1
    if pain.severity in {"moderate", "severe"}:
        found += 1
    if pain.worse_with_activity:
        found += 1
    return found >= 2


def sickened_as_migraine(company: Company) -> bool:
    """1.1 D: nausea or vomiting, or light and sound together."""
    if company.nausea != "none" or company.vomiting:
        return True
    return company.photophobia and company.phonophobia


def migraine(attack: Attack) -> list[bool]:
    """1.1 B, C and D."""
    return [
        lasted_as_migraine(attack.time),
        hurt_as_migraine(attack.pain),
        sickened_as_migraine(attack.company),
    ]


def unremitting(time: Time) -> bool:
    """1.4.1 C1: over 72 hours, with no gap of over 12."""
    return time.minutes > 72 * HOUR and time.longest_pain_free_minutes <= 12 * HOUR


def typical_of_migraine(
    pain: Pain, company: Company, aura: tuple[Symptom, ...], person: Person
) -> bool:
    """1.4.1 B: someone with migraine, in an attack like the others but for its length."""
    like_1_1 = hurt_as_migraine(pain) and sickened_as_migraine(company)
    like_1_2 = with_aura(aura, headache=had_headache(pain))
    return person.has_migraine and (like_1_1 or like_1_2)
