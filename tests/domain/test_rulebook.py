"""The rules that the phone reads are the rules of this house, and both read them alike."""

import json
from pathlib import Path

from backend.domain.ichd3 import CATALOGUE
from backend.domain.rulebook import rulebook
from tests.shared.make_episodes import FILE, PATIENTS, expected, made

ROOT = Path(__file__).parents[2]


def test_the_rulebook_is_plain_data() -> None:
    assert json.loads(json.dumps(rulebook())) == rulebook()


def test_every_criterion_has_a_wording_of_its_own() -> None:
    names = [criterion["name"] for criterion in rulebook()["criteria"]]

    assert len(set(names)) == len(names) == sum(len(one.criteria) for one in CATALOGUE)


def test_the_phones_rulebook_is_current() -> None:
    kept = ROOT / "frontend" / "src" / "rules" / "rulebook.json"

    assert json.loads(kept.read_text(encoding="utf-8")) == rulebook()


def test_the_shared_episodes_hold_the_results_of_today() -> None:
    kept = json.loads(FILE.read_text(encoding="utf-8"))

    cases = [case[:3] for case in kept["cases"]]

    assert len(cases) >= 3000
    assert kept["patients"] == PATIENTS
    assert cases == made()
    assert [case[3] for case in kept["cases"]] == expected(cases)
