"""What was found is told as the domain tells it in English, and with its numbers elsewhere."""

import re
from typing import Any

import pytest

from backend.domain.summary import summarize
from backend.render.told import reasons_told, statement_told
from backend.render.words import words_of
from tests.render.made import TODAY, demo
from tests.shared.corners import CORNERS
from tests.shared.make_summaries import expected, made

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NUMBER = re.compile(r"\d+")


def dated(text: str) -> str:
    """The domain writes days as they are stored."""
    return DAY.sub(lambda day: words_of("en").full_day(day[0]), text)


@pytest.fixture(scope="module")
def summaries() -> list[dict[str, Any]]:
    """Of the diaries that the phone is held to as well: the odd ones, and some at random."""
    return [expected(case) for case in made()[: len(CORNERS) + 8]]


def test_every_reason_is_told_in_english_as_the_domain_tells_it(
    summaries: list[dict[str, Any]],
) -> None:
    judged = [one for summary in summaries for one in summary["patterns"].values()]

    told = {reasons_told(words_of("en"), one["reasons"]) for one in judged}

    assert told == {dated(one["because"]) for one in judged}


def test_every_sentence_is_told_in_english_as_the_domain_tells_it(
    summaries: list[dict[str, Any]],
) -> None:
    told = [statement_told(words_of("en"), one["statement_reason"]) for one in summaries]

    assert told == [one["statement"] for one in summaries]


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_sentence_has_the_same_numbers_in_each_language(language: str) -> None:
    summary = summarize(demo(), TODAY)

    told = statement_told(words_of(language), summary["statement_reason"])

    assert sorted(NUMBER.findall(told)) == sorted(NUMBER.findall(summary["statement"]))
