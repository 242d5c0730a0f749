"""Tension-type headache, 2.1 to 2.3 [S10], in two values; which of them, the days say."""

from tests.domain.reference.known import Attack, Company, Pain, Time


def lasted_as_tension_type(time: Time) -> bool:
    """2 B: half an hour to seven days."""
    return 30 <= time.minutes <= 7 * 24 * 60


def hurt_as_tension_type(pain: Pain) -> bool:
    """2 C: two of four. What throbs and presses, throbs (OUR RULE, as is dull for pressing)."""
    found = 0
    if pain.side == "both":
        found += 1
    if pain.quality & {"pressing", "dull"} and "throbbing" not in pain.quality:
        found += 1
    if pain.severity in {"mild", "moderate"}:
        found += 1
    if not pain.worse_with_activity:
        found += 1
    return found >= 2


def was_calm(company: Company) -> bool:
    """2 D: no nausea, no vomiting, of light and sound at most one."""
    if company.nausea != "none" or company.vomiting:
        return False
    return not (company.photophobia and company.phonophobia)


def was_calm_enough_for_2_3(company: Company) -> bool:
    """2.3 D: of light, sound and mild nausea at most one; no worse nausea, no vomiting."""
    if company.nausea in {"moderate", "severe"} or company.vomiting:
        return False
    disturbed = [company.photophobia, company.phonophobia, company.nausea == "mild"]
    return sum(disturbed) <= 1


def tension_type(attack: Attack) -> list[bool]:
    """2 B, C and D."""
    return [
        lasted_as_tension_type(attack.time),
        hurt_as_tension_type(attack.pain),
        was_calm(attack.company),
    ]
