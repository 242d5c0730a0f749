"""Hypothesis strategies for whole diaries: every kind with every field, as documents travel."""

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from backend.domain import vocabulary
from backend.domain.diary import Diary
from backend.exchange.derived import checkin_id
from tests.answers import (
    Strategy,
    days,
    ids,
    instants,
    names,
    number,
    one_of,
    some_of,
    whole,
    with_ids,
    words,
    yes_no,
    zones,
)

AURA = {
    "signs": names(vocabulary.BRAINSTEM_SIGN),
    "confirmed_by": one_of(vocabulary.CONFIRMED_BY),
    "onset_minutes": number(-600, 600),
    "duration_minutes": number(0, 4_000),
    "spreads_gradually": yes_no,
    "one_sided": yes_no,
    "positive": yes_no,
    "fully_reversible": yes_no,
    "one_eye": yes_no,
}
SYMPTOM = one_of(vocabulary.AURA_SYMPTOM)
READING = st.fixed_dictionaries({"at": instants(), "pain": whole(0, 10)})
EPISODE: dict[str, Strategy] = {
    "onset_speed": one_of(vocabulary.ONSET_SPEED),
    "pain_severity": one_of(vocabulary.SEVERITY),
    "pain_peak": whole(0, 10),
    "pain_readings": with_ids(READING),
    "side": one_of(vocabulary.SIDE),
    "locations": names(vocabulary.SIDED_LOCATION),
    "quality": names(vocabulary.QUALITY),
    "worse_with_activity": yes_no,
    "nausea": one_of(vocabulary.NAUSEA),
    "vomiting": yes_no,
    "photophobia": yes_no,
    "phonophobia": yes_no,
    "osmophobia": yes_no,
    "autonomic": names(vocabulary.AUTONOMIC),
    "restless": yes_no,
    "other_symptoms": names(vocabulary.OTHER_SYMPTOM),
    "aura": with_ids(
        st.builds(lambda symptom, told: {"symptom": symptom, **told}, SYMPTOM, some_of(**AURA))
    ),
    "premonitory": names(vocabulary.PREMONITORY),
    "suspected_triggers": names(vocabulary.TRIGGER),
    "provoked_by": names(vocabulary.PROVOKED_BY),
    "warning_signs": names(vocabulary.WARNING_SIGN),
    "most_bothersome": one_of(vocabulary.MOST_BOTHERSOME),
    "believed_migraine": yes_no,
    "activity_limit": whole(0, 3),
    "hours_lost": number(0, 100),
    "debilitating": yes_no,
    "postdrome_until": instants(),
    "still_there_at": instants(),
    "took_medicine": yes_no,
    "prefilled": names(vocabulary.PREFILLABLE),
    "relief": names(vocabulary.RELIEF_MEASURE),
    "notes": words(10_000),
}
MEDICATION: dict[str, Strategy] = {
    "ingredients": st.lists(words(100, 1), max_size=3),
    "atc": one_of(("N02CC01", "M01AE", "N")),
    "overuse_class": one_of(vocabulary.OVERUSE_CLASS),
    "strength": number(0, 2_000),
    "unit": one_of(vocabulary.UNIT),
    "form": one_of(vocabulary.FORM),
    "use": one_of(vocabulary.MEDICATION_USE),
    "active": yes_no,
}
DOSE: dict[str, Strategy] = {
    "episode_id": ids,
    "medication_id": ids,
    "amount": number(0, 2_000),
    "unit": one_of(vocabulary.UNIT),
    "pain_before": whole(0, 10),
    "pain_after_2h": whole(0, 10),
    "relief": one_of(vocabulary.DOSE_RELIEF),
    "asked_after_2h": yes_no,
    "returned_within_24h": yes_no,
    "side_effects": st.lists(words(100, 1), max_size=3),
}
FACTOR = st.builds(
    lambda name, told: {"name": name, **told},
    words(100, 1),
    some_of(present=yes_no, amount=number(0, 1_000)),
)
CHECKIN: dict[str, Strategy] = {
    "headache_free": yes_no,
    "continuous_pain": one_of(vocabulary.SEVERITY),
    "symptoms_without_headache": names(vocabulary.WITHOUT_HEADACHE),
    "sleep_hours": number(0, 24),
    "sleep_quality": whole(0, 10),
    "stress": whole(0, 10),
    "mood": whole(0, 10),
    "menstruation": one_of(vocabulary.MENSTRUATION),
    "exposures": some_of(
        **dict.fromkeys(vocabulary.EXPOSURE, yes_no),
        **dict.fromkeys(vocabulary.EXPOSURE_AMOUNT, number(0, 1_000)),
    ),
    "own_factors": with_ids(FACTOR),
}
BACKGROUND: dict[str, Strategy] = {
    "birth_year": whole(1900, 2025),
    "lifetime_attacks": some_of(
        **dict.fromkeys(vocabulary.LIFETIME_CODE, one_of(vocabulary.LIFETIME_COUNT))
    ),
    "diagnosed_aura": names(vocabulary.AURA_SYMPTOM),
    "indometacin_response": one_of(vocabulary.INDOMETACIN_RESPONSE),
    "continuous_since": days,
    "onset_remembered": yes_no,
    "hormonal_contraception": one_of(vocabulary.CONTRACEPTION),
    "pattern_since": days,
    "age_at_onset": whole(0, 100),
    "family_history": names(vocabulary.FAMILY_HISTORY),
    "diagnoses": with_ids(
        st.fixed_dictionaries({"name": words(200, 1)}, optional={"made_on": days})
    ),
    "tests": with_ids(st.fixed_dictionaries({"kind": one_of(vocabulary.TEST_KIND)})),
    "allergies": st.lists(words(200, 1), max_size=2),
    "pregnancy": one_of(vocabulary.PREGNANCY),
    "red_flag_answers": some_of(**dict.fromkeys(vocabulary.RED_FLAG, yes_no)),
    "red_flags_answered_on": days,
    "questions": with_ids(st.fixed_dictionaries({"text": words(500, 1)})),
}
KEPT = st.dictionaries(words(20), st.none() | yes_no | whole(0, 9) | words(50), max_size=3)


@st.composite
def spans(draw: st.DrawFn) -> dict[str, Any]:
    """Spans that ended, still run, or of which nobody knows the end."""
    began = draw(instants())
    span: dict[str, Any] = {"started_at": began, "time_zone": draw(zones)}
    end = draw(st.sampled_from(("ended", "running", "unknown")))
    if end == "ended":
        lasted = timedelta(minutes=draw(st.integers(0, 366 * 1440)))
        span["ended_at"] = (datetime.fromisoformat(began) + lasted).isoformat()
    elif end == "unknown":
        span |= {"ended_at": None, "end_unknown": True}
    told = some_of(
        onset_precision=one_of(vocabulary.ONSET_PRECISION),
        slept_through_end=yes_no,
        longest_pain_free_minutes=whole(0, 600),
    )
    return {**span, **draw(told)}


def episodes() -> Strategy:
    """Episodes without an id: the fields as they travel."""
    return st.builds(lambda span, told: {"span": span, **told}, spans(), some_of(**EPISODE))


def medications() -> Strategy:
    return _needing(MEDICATION, name=words(200, 1))


def doses() -> Strategy:
    return _needing(DOSE, taken_at=instants())


def checkins() -> Strategy:
    return _needing(CHECKIN, date=days, time_zone=zones)


def backgrounds() -> Strategy:
    return some_of(**BACKGROUND)


def diaries() -> st.SearchStrategy[Diary]:
    """Whole diaries; what hangs together by an id need not."""
    kept = st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(
            ("treatments", "questionnaires"), st.lists(KEPT, min_size=1, max_size=2)
        ),
    )
    return st.builds(
        Diary,
        patient=backgrounds(),
        episodes=with_ids(episodes()),
        medications=with_ids(medications()),
        doses=with_ids(doses()),
        checkins=st.lists(checkins(), max_size=3, unique_by=lambda one: one["date"]).map(_dated),
        others=kept,
    )


def _dated(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": checkin_id(one["date"]), **one} for one in found]


def _needing(optional: dict[str, Strategy], **needed: Strategy) -> Strategy:
    return st.builds(
        lambda must, may: {**must, **may}, st.fixed_dictionaries(needed), some_of(**optional)
    )
