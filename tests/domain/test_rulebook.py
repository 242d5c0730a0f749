"""The rules that the phone reads are the rules of this house, and both read them alike."""

import json
from pathlib import Path

import pytest

from backend.domain.ichd3 import CATALOGUE, LABEL_CODES
from backend.domain.logic import Signal
from backend.domain.rulebook import _plain, rulebook
from tests.shared.make_episodes import expected, made

ROOT = Path(__file__).parents[2]


def test_the_rulebook_is_plain_data() -> None:
    assert json.loads(json.dumps(rulebook())) == rulebook()


def test_a_rule_is_written_for_the_phone_before_it_is_cut() -> None:
    with pytest.raises(TypeError):
        _plain(Signal(0, 0), (), {})


def test_every_criterion_has_a_name_of_its_own() -> None:
    names = [criterion.name for diagnosis in CATALOGUE for criterion in diagnosis.criteria]

    assert len(set(names)) == len(names)


def test_every_label_is_the_only_one_of_some_generated_episode() -> None:
    alone = {answer[0] for answer in expected(made()[:8000])}

    assert set(LABEL_CODES) <= alone


def test_the_phones_rulebook_is_current() -> None:
    kept = ROOT / "frontend" / "src" / "rules" / "rulebook.json"

    assert json.loads(kept.read_text(encoding="utf-8")) == rulebook()
