"""Every attack that a document may be, and so every label that it may have."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from itertools import product
from typing import Any, TypeVar

from tests.domain.reference import answers, aura, migraine, tension, trigeminal
from tests.domain.reference.auras import auras
from tests.domain.reference.known import Attack, Company, Face, Pain, Person, Symptom, Time

Document = Mapping[str, Any]
Section = TypeVar("Section")


def attacks(
    document: Document, patient: Document | None = None, now: datetime | None = None
) -> Iterator[Attack]:
    """One attack for each combination of sections that the labels can tell apart."""
    every = sections(document, patient or {}, now)
    told_apart = (of_pain, of_company, of_face, of_time, of_aura, of_person)
    return _combined(
        document, [distinct(one, apart) for one, apart in zip(every, told_apart, strict=True)]
    )


def every_attack(
    document: Document, patient: Document | None = None, now: datetime | None = None
) -> Iterator[Attack]:
    """As `attacks`, and sparing no combination: slower by far, to prove the other."""
    return _combined(document, sections(document, patient or {}, now))


def sections(document: Document, patient: Document, now: datetime | None) -> list[Iterable[Any]]:
    """Every completion of each section of known.py; they share no field but the severity."""
    said = answers.confirmed(document)
    return [
        answers.pains(said),
        answers.companies(said),
        answers.faces(said),
        answers.times(said, patient, now),
        auras(said),
        answers.people(said, patient),
    ]


def allowed(document: Document, pain: Pain, aura: tuple[Symptom, ...]) -> bool:
    """A severity that nobody answered may be `none` only beside an aura."""
    silent = len(answers.severities(answers.confirmed(document))) > 1
    return bool(aura) or not silent or migraine.had_headache(pain)


def _combined(document: Document, every: Iterable[Iterable[Any]]) -> Iterator[Attack]:
    pains, companies, faces, times, told, people = map(list, every)
    for pain, one in product(pains, told):
        if allowed(document, pain, one):
            for rest in product(companies, faces, times, people):
                company, face, time, person = rest
                yield Attack(pain, company, face, time, one, person)


def distinct(
    completions: Iterable[Section], told_apart: Callable[[Any], tuple[object, ...]]
) -> list[Section]:
    return list({told_apart(one): one for one in completions}.values())


@lru_cache(maxsize=1 << 16)
def of_pain(pain: Pain) -> tuple[object, ...]:
    return (
        *(migraine.had_headache(pain), migraine.hurt_as_migraine(pain)),
        *(tension.hurt_as_tension_type(pain), trigeminal.stabbed(pain)),
        *(pain.severity, trigeminal.kept_to_one_side(pain)),
    )


@lru_cache(maxsize=1 << 16)
def of_company(company: Company) -> tuple[object, ...]:
    return (migraine.sickened_as_migraine(company), tension.was_calm(company))


@lru_cache(maxsize=1 << 16)
def of_face(face: Face) -> tuple[object, ...]:
    return (
        trigeminal.at_the_eye_or_temple(face),
        trigeminal.where_the_trigeminal_nerve_is(face),
        trigeminal.had_a_sign(face),
        trigeminal.had_a_sign_or_was_restless(face),
    )


@lru_cache(maxsize=1 << 16)
def of_time(time: Time) -> tuple[object, ...]:
    return (
        *(migraine.lasted_as_migraine(time), migraine.unremitting(time)),
        *(tension.lasted_as_tension_type(time), trigeminal.lasted_as_cluster(time)),
        *(trigeminal.lasted_as_paroxysmal(time), trigeminal.lasted_as_sunct(time)),
        *(time.minutes <= 30, trigeminal.lasted_as_stab(time)),
    )


@lru_cache(maxsize=1 << 16)
def of_aura(one: tuple[Symptom, ...]) -> tuple[object, ...]:
    by_headache = (
        finding(one, headache=headache)
        for headache in (False, True)
        for finding in (aura.form, aura.with_aura, aura.probable, aura.near_headache, aura.retinal)
    )
    return (
        *by_headache,
        *(bool(one), aura.reversible(one), aura.typical(one)),
        *(aura.brainstem(one), aura.hemiplegic(one)),
    )


def of_person(person: Person) -> tuple[object, ...]:
    return (
        person.has_migraine and person.debilitated,
        person.helped_by_indometacin,
        person.helped_by_indometacin and person.more_than_five_a_day,
    )
