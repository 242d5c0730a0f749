"""One attack of which everything is known, section by section; the sections share no field."""

from typing import NamedTuple


class Pain(NamedTuple):
    """What the pain was like. Severity `none` says that there was no headache."""

    severity: str
    side: str
    quality: frozenset[str]
    worse_with_activity: bool
    # Whether a side that shifted was one side in each attack: no diary asks (3.x only).
    shifting_kept_to_one_side: bool


class Company(NamedTuple):
    """What came with the pain."""

    nausea: str
    vomiting: bool
    photophobia: bool
    phonophobia: bool


class Face(NamedTuple):
    """Where it hurt, and what the eye, the nose and the body did."""

    locations: frozenset[str]
    autonomic: frozenset[str]
    restless: bool


class Time(NamedTuple):
    """How long it lasted, and how long it would have lasted."""

    minutes: float
    under_18: bool
    cut_short_by_medicine: bool
    would_have_been_long_enough: bool
    longest_pain_free_minutes: float
    # Whether stabs of 10 to 120 seconds are those few that 4.7 allows.
    long_stabs_are_rare: bool


class Symptom(NamedTuple):
    """One symptom of an aura; minutes count from the onset of the pain."""

    kind: str
    onset_minutes: float
    duration_minutes: float
    spreads_gradually: bool
    one_sided: bool
    positive: bool
    fully_reversible: bool
    one_eye: bool
    confirmed_by: str
    signs: frozenset[str]


class Person(NamedTuple):
    """What is known of the person, and what no diary asks."""

    has_migraine: bool
    helped_by_indometacin: bool
    debilitated: bool
    more_than_five_a_day: bool


class Attack(NamedTuple):
    """All of it."""

    pain: Pain
    company: Company
    face: Face
    time: Time
    aura: tuple[Symptom, ...]
    person: Person
