"""Cluster headache and its kin, 3.1 to 3.3 [S13][S14][S15], and stabs, 4.7 [S20], in two values."""

from tests.domain.reference.known import Attack, Face, Pain, Time

SECOND = 1 / 60
SIGNS = {
    *("tearing", "red_eye", "blocked_nose", "runny_nose"),
    *("eyelid_swelling", "drooping_eyelid", "small_pupil", "face_sweating"),
}


def kept_to_one_side(pain: Pain) -> bool:
    if pain.side == "shifting":
        return pain.shifting_kept_to_one_side
    return pain.side in {"left", "right"}


def at_the_eye_or_temple(face: Face) -> bool:
    return bool(face.locations & {"orbital", "temporal"})


def where_the_trigeminal_nerve_is(face: Face) -> bool:
    return bool(face.locations & {"orbital", "temporal", "frontal", "face", "jaw"})


def had_a_sign(face: Face) -> bool:
    return bool(face.autonomic & SIGNS)


def had_a_sign_or_was_restless(face: Face) -> bool:
    return had_a_sign(face) or face.restless


def lasted_as_cluster(time: Time) -> bool:
    return 15 <= time.minutes <= 180


def lasted_as_paroxysmal(time: Time) -> bool:
    return 2 <= time.minutes <= 30


def lasted_as_sunct(time: Time) -> bool:
    return SECOND <= time.minutes <= 600 * SECOND


def cluster(attack: Attack) -> list[bool]:
    """3.1: how bad, which side, where, how long, and C."""
    return [*_place_of_cluster(attack), lasted_as_cluster(attack.time), _c_of_cluster(attack)]


def paroxysmal(attack: Attack) -> list[bool]:
    """3.2: how bad, which side, where, how long, and C; E stands apart."""
    return [*_place_of_cluster(attack), lasted_as_paroxysmal(attack.time), _c_of_cluster(attack)]


def sunct(attack: Attack) -> list[bool]:
    """3.3: how bad, which side, where, how long, and C, for which restlessness does not count."""
    return [
        attack.pain.severity in {"moderate", "severe"},
        kept_to_one_side(attack.pain),
        where_the_trigeminal_nerve_is(attack.face),
        lasted_as_sunct(attack.time),
        had_a_sign(attack.face),
    ]


def _place_of_cluster(attack: Attack) -> list[bool]:
    return [
        attack.pain.severity == "severe",
        kept_to_one_side(attack.pain),
        at_the_eye_or_temple(attack.face),
    ]


def _c_of_cluster(attack: Attack) -> bool:
    return had_a_sign_or_was_restless(attack.face)


def stabbed(pain: Pain) -> bool:
    """4.7 A."""
    return "stabbing" in pain.quality


def lasted_as_stab(time: Time) -> bool:
    """4.7 B: to 10 seconds; of those up to 120 seconds one cannot tell (OUR RULE)."""
    if time.minutes <= 10 * SECOND:
        return True
    return time.minutes <= 120 * SECOND and time.long_stabs_are_rare


def stabbing(attack: Attack) -> list[bool]:
    """4.7 A, B and D."""
    return [stabbed(attack.pain), lasted_as_stab(attack.time), not had_a_sign(attack.face)]
