"""Loading that asks only the fields that are there answers as marshmallow's own."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import Schema, ValidationError

from backend.api.schemas.diary import DiarySchema
from backend.api.schemas.present import Present
from backend.api.schemas.sync import PullQuerySchema
from backend.domain.diary import Diary
from backend.exchange.document import document_of
from tests.answers import patient
from tests.contract.changes import SMALL, VALUES, changed, places
from tests.diaries import diaries

OURS = Present._deserialize  # noqa: SLF001 - it is what is compared
THEIRS = Schema._deserialize  # noqa: SLF001 - as above


def answer(document: Any, way: Any) -> Any:
    Present._deserialize = way  # type: ignore[method-assign]  # noqa: SLF001 - put back below
    try:
        return DiarySchema().load(document)
    except ValidationError as error:
        return error.messages
    finally:
        Present._deserialize = OURS  # type: ignore[method-assign]  # noqa: SLF001 - as it was


@patient
@given(diaries())
def test_what_fits_is_loaded_alike(diary: Diary) -> None:
    document = document_of(diary)

    assert answer(document, OURS) == answer(document, THEIRS)


@patient
@given(st.sampled_from(places(SMALL)), st.sampled_from(VALUES))
def test_what_does_not_fit_is_refused_with_the_same_words(
    place: tuple[Any, ...], value: object
) -> None:
    document = changed(SMALL, place, value)

    assert answer(document, OURS) == answer(document, THEIRS)


@pytest.mark.parametrize("given_", [{}, {"since": "3"}])
def test_a_field_with_a_default_is_given_when_it_is_absent(given_: dict[str, str]) -> None:
    assert PullQuerySchema().load(given_) == {"since": int(given_.get("since", 0)), "limit": 200}
