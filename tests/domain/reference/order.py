"""The label of one fully known attack: the first code that fits, in the order of the house."""

from functools import lru_cache

from tests.domain.reference import aura, migraine, tension, trigeminal
from tests.domain.reference.known import Attack

LABELS = (
    *("1.2.1.1", "1.2.1.2", "1.2.2", "1.2.3", "1.2.4", "3.1", "3.2", "3.3", "1.4.1", "1.1", "2"),
    *("4.7", "1.5.2", "1.5.1", "3.5.1", "3.5.2", "3.5.3", "2.4", "unclassified"),
)


@lru_cache(maxsize=1 << 20)
def label(attack: Attack) -> str:
    """The one label of an attack of which everything is known."""
    headache = migraine.had_headache(attack.pain)
    with_aura = aura.form(attack.aura, headache=headache)
    if with_aura:
        return with_aura
    if headache and (full := _full(attack)):
        return full
    if aura.probable(attack.aura, headache=headache):
        return "1.5.2"
    if headache and (probable := _probable(attack)):
        return probable
    return "unclassified"


def _full(attack: Attack) -> str | None:
    trigeminal_label = _trigeminal(attack)
    if trigeminal_label:
        return trigeminal_label
    if status_migrainosus(attack):
        return "1.4.1"
    if all(migraine.migraine(attack)):
        return "1.1"
    if all(tension.tension_type(attack)):
        return "2"
    return "4.7" if all(trigeminal.stabbing(attack)) else None


def _trigeminal(attack: Attack) -> str | None:
    """3.1, 3.2, 3.3. Where 3.1 and 3.2 both fit, how many come in a day would tell."""
    cluster = all(trigeminal.cluster(attack))
    paroxysmal = all(trigeminal.paroxysmal(attack)) and attack.person.helped_by_indometacin
    if cluster and paroxysmal:
        return "3.2" if attack.person.more_than_five_a_day else "3.1"
    if cluster:
        return "3.1"
    if paroxysmal:
        return "3.2"
    return "3.3" if all(trigeminal.sunct(attack)) else None


def _probable(attack: Attack) -> str | None:
    if sum(migraine.migraine(attack)) >= 2:
        return "1.5.1"
    if sum(trigeminal.cluster(attack)) >= 4:
        return "3.5.1"
    if sum(trigeminal.paroxysmal(attack)) >= 4 and attack.person.helped_by_indometacin:
        return "3.5.2"
    if sum(trigeminal.sunct(attack)) >= 4 and attack.time.minutes <= 30:
        return "3.5.3"
    return "2.4" if sum(tension.tension_type(attack)) >= 2 else None


def status_migrainosus(attack: Attack) -> bool:
    """1.4.1 B, C1 and C2 [S8]."""
    if not migraine.typical_of_migraine(attack.pain, attack.company, attack.aura, attack.person):
        return False
    return migraine.unremitting(attack.time) and attack.person.debilitated
