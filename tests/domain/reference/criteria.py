"""Each criterion by code and letter, two-valued, from the sections of an attack that decide it."""

from collections.abc import Callable
from typing import Any

from tests.domain.reference import aura as auras
from tests.domain.reference import migraine, tension, trigeminal
from tests.domain.reference.known import Company, Face, Pain, Person, Symptom, Time

Criteria = dict[tuple[str, str], bool]
Aura = tuple[Symptom, ...]


def of_time(time: Time) -> Criteria:
    return {
        ("1.1", "B"): migraine.lasted_as_migraine(time),
        ("1.4.1", "C1"): migraine.unremitting(time),
        ("2", "B"): tension.lasted_as_tension_type(time),
        ("4.7", "B"): trigeminal.lasted_as_stab(time),
    }


def of_pain(pain: Pain) -> Criteria:
    return {
        ("1.1", "C"): migraine.hurt_as_migraine(pain),
        ("2", "C"): tension.hurt_as_tension_type(pain),
        ("4.7", "A"): trigeminal.stabbed(pain),
    }


def of_company(company: Company) -> Criteria:
    return {
        ("1.1", "D"): migraine.sickened_as_migraine(company),
        ("2", "D"): tension.was_calm(company),
        ("2.3", "D"): tension.was_calm_enough_for_2_3(company),
    }


def of_face(face: Face) -> Criteria:
    return {
        ("3.1", "C"): trigeminal.had_a_sign_or_was_restless(face),
        ("3.2", "C"): trigeminal.had_a_sign_or_was_restless(face),
        ("3.3", "C"): trigeminal.had_a_sign(face),
        ("4.7", "D"): not trigeminal.had_a_sign(face),
    }


def of_place(pain: Pain, face: Face, time: Time) -> Criteria:
    """B of 3.1 to 3.3: how bad, which side, where, how long."""
    side = trigeminal.kept_to_one_side(pain)
    severe = pain.severity == "severe" and side and trigeminal.at_the_eye_or_temple(face)
    strong = pain.severity in {"moderate", "severe"} and side
    return {
        ("3.1", "B"): severe and trigeminal.lasted_as_cluster(time),
        ("3.2", "B"): severe and trigeminal.lasted_as_paroxysmal(time),
        ("3.3", "B"): strong
        and trigeminal.where_the_trigeminal_nerve_is(face)
        and trigeminal.lasted_as_sunct(time),
    }


def of_aura(pain: Pain, aura: Aura) -> Criteria:
    """Those of 1.2.1.1 and 1.2.1.2 are asked of a typical aura, that of 1.2.4 of one not 1.2.3."""
    headache = migraine.had_headache(pain)
    near, typical = auras.near_headache(aura, headache=headache), auras.typical(aura)
    hemiplegic = auras.hemiplegic(aura)
    return {
        ("1.2", "B"): auras.reversible(aura),
        ("1.2", "C"): auras.enough_characteristics(aura, headache=headache),
        ("1.2.1", "B"): typical,
        ("1.2.1.1", "B"): typical and near,
        ("1.2.1.2", "B"): typical and not near,
        ("1.2.2", "B"): auras.brainstem(aura),
        ("1.2.3", "B"): hemiplegic,
        ("1.2.4", "B"): auras.retinal(aura, headache=headache) and not hemiplegic,
    }


def of_history(pain: Pain, company: Company, aura: Aura, person: Person) -> Criteria:
    return {
        ("1.4.1", "B"): migraine.typical_of_migraine(pain, company, aura, person),
        ("1.4.1", "C2"): person.debilitated,
        ("3.2", "E"): person.helped_by_indometacin,
    }


# Which sections decide which criteria: the places of the sections in known.Attack.
DECIDED: tuple[tuple[tuple[str, ...], Callable[..., Any]], ...] = (
    (("time",), of_time),
    (("pain",), of_pain),
    (("company",), of_company),
    (("face",), of_face),
    (("pain", "face", "time"), of_place),
    (("pain", "aura"), of_aura),
    (("pain", "company", "aura", "person"), of_history),
)
