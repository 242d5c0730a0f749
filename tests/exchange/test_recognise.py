"""Which format a file is in is told from what stands in it."""

import pytest

from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.document import write
from backend.exchange.episodes_csv import write as write_csv
from backend.exchange.found import Choices
from backend.exchange.recognise import recognise


def test_a_diary_document_is_known_by_its_name() -> None:
    assert recognise(("\ufeff\n" + write(Diary())).encode(), Choices()).source == "umbra"


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_an_episode_csv_is_known_by_its_columns(mark: str) -> None:
    text = "\ufeff" + write_csv(Diary()).replace(",", mark)

    assert recognise(text.encode(), Choices()).source == "csv"


@pytest.mark.parametrize(
    "text", ["", "\ufeff \n", "{}", "[1]", '{"format": "other"}', "one line", "<xml/>", "\x00"]
)
def test_anything_else_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(Unusable) as refusal:
        recognise(text.encode(), Choices())

    assert "\n" not in str(refusal.value)
