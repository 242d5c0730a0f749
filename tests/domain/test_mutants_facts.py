"""Every fact of three attacks by its name, and what an aura says by itself."""

from typing import Any

import pytest

from backend.domain.aura_possible import possible_auras
from backend.domain.aura_values import AURA_VALUES
from backend.domain.columns import codes_of
from backend.domain.frames import episodes_frame
from tests.domain.attack import STARTED, attack, result

SILENT = {"id": "a", "span": {"started_at": STARTED, "time_zone": "Europe/Berlin"}}
SPREADING = {
    "symptom": "visual",
    "onset_minutes": -90,
    "duration_minutes": 20,
    "spreads_gradually": True,
    "one_sided": True,
    "positive": False,
    "fully_reversible": True,
}
LASTING = {
    "symptom": "sensory",
    "onset_minutes": -30,
    "duration_minutes": 90,
    **dict.fromkeys(("spreads_gradually", "one_sided", "positive", "fully_reversible"), False),
}
FULL = attack(
    600,
    pain_severity="severe",
    side="shifting",
    quality=["throbbing", "stabbing"],
    locations=["jaw"],
    autonomic=["tearing"],
    nausea="mild",
    doses=[{"relief": "partial"}],
    aura=[SPREADING, LASTING],
    **dict.fromkeys(("restless", "debilitating", "worse_with_activity", "vomiting"), True),
    **dict.fromkeys(("photophobia", "phonophobia"), True),
)
CHILD = {
    "birth_year": 2015,
    "lifetime_attacks": {"1.1": ">=5"},
    "indometacin_response": "partial",
}
PLAIN = "headache bilateral moderate_or_severe mild_or_moderate"
NAMES = [
    "headache",
    "unilateral",
    "bilateral",
    "pulsating",
    "pressing",
    "moderate_or_severe",
    "mild_or_moderate",
    "worse_with_activity",
    "nausea",
    "vomiting",
    "photophobia",
    "phonophobia",
    "minor",
    "cut_short",
    "one_sided_3x",
    "stabbing",
    "site_orbital_temporal",
    "site_trigeminal",
    "autonomic_sign",
    "restless",
    "debilitating",
    "migraine_history",
    "indometacin_response",
    "aura",
    "aura_spreads",
    "aura_succession",
    "aura_5_60_min",
    "aura_one_sided",
    "aura_positive",
    "aura_near_headache",
    "aura_reversible",
]


@pytest.mark.parametrize(
    ("document", "patient", "no", "unknown"),
    [
        (
            attack(600),
            {},
            set(NAMES) - set(PLAIN.split()) - {"migraine_history", "indometacin_response"},
            {"migraine_history", "indometacin_response"},
        ),
        (SILENT, {}, {"minor"}, set(NAMES) - {"minor"}),
        (
            FULL,
            CHILD,
            {
                *("bilateral", "pressing", "mild_or_moderate", "site_orbital_temporal"),
                *("indometacin_response", "aura_5_60_min", "aura_positive"),
            },
            {"one_sided_3x"},
        ),
    ],
    ids=["nothing else", "nothing recorded", "nearly everything"],
)
def test_each_fact_has_its_name_and_its_answer(
    document: dict[str, Any], patient: dict[str, Any], no: set[str], unknown: set[str]
) -> None:
    facts = result(document, patient)["facts"]

    assert list(facts) == NAMES
    assert {name for name, answer in facts.items() if answer == "no"} == no
    assert {name for name, answer in facts.items() if answer == "unknown"} == unknown


def test_an_aura_that_nobody_asked_for_is_any_or_none() -> None:
    assert possible_auras(None) == 2 ** len(AURA_VALUES) - 1


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(None, "unknown"), (4.9, "no"), (5, "yes"), (60, "yes"), (60.1, "no")],
)
def test_a_visual_aura_of_five_to_sixty_minutes_is_told(
    minutes: float | None, expected: str
) -> None:
    visual = attack(600, aura=[{"symptom": "visual", "duration_minutes": minutes}])

    answers = codes_of(episodes_frame([visual])["aura.visual_5_60"].array)

    assert [("no", "yes", "unknown")[code] for code in answers] == [expected]


@pytest.mark.parametrize(
    ("symptom", "fact", "expected"),
    [
        ({"symptom": "speech"}, "aura_one_sided", "yes"),
        ({"symptom": "sensory"}, "aura_one_sided", "unknown"),
        ({"symptom": "motor", "duration_minutes": 4320}, "aura_5_60_min", "yes"),
        ({"symptom": "motor", "duration_minutes": 4321}, "aura_5_60_min", "no"),
        ({"symptom": "visual", "duration_minutes": 4320}, "aura_5_60_min", "no"),
        ({"symptom": "visual"}, "aura_5_60_min", "unknown"),
        ({"onset_minutes": -60}, "aura_near_headache", "yes"),
        ({"onset_minutes": -61}, "aura_near_headache", "unknown"),
        ({"onset_minutes": -80, "duration_minutes": 20}, "aura_near_headache", "yes"),
        ({"onset_minutes": -81, "duration_minutes": 20}, "aura_near_headache", "no"),
    ],
)
def test_a_fact_of_one_symptom_changes_at_its_limit(
    symptom: dict[str, Any], fact: str, expected: str
) -> None:
    assert result(attack(600, aura=[{"symptom": "visual", **symptom}]))["facts"][fact] == expected
