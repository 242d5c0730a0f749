"""What specialists ask those whose diary they follow, and what these answer."""

from datetime import datetime
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import Text, bindparam, cast, insert, null, select, update

from backend.store.connection import line, writing
from backend.store.models import Identifier, Person
from backend.store.prepared import Prepared, Row, read_moment, stored_moment
from backend.store.tie_models import Tie, TieQuestion

PATIENT_ID = bindparam("patient_id", type_=Identifier)
ASKED = select(
    cast(TieQuestion.id, Text),
    cast(TieQuestion.tie_id, Text),
    Tie.name,
    Person.name,
    cast(TieQuestion.entry_id, Text),
    TieQuestion.text,
    TieQuestion.asked_at,
    TieQuestion.answer,
    TieQuestion.answered_at,
    TieQuestion.read_at,
).join(Tie, Tie.id == TieQuestion.tie_id)
LATEST_FIRST = (TieQuestion.answered_at.is_not(None), TieQuestion.asked_at.desc())
TO_PATIENT = Prepared(
    ASKED.join(Person, Person.id == Tie.specialist_id)
    .where(Tie.patient_id == PATIENT_ID)
    .order_by(*LATEST_FIRST)
    .limit(500)
)
STANDING = ASKED.join(Person, Person.id == Tie.specialist_id).where(
    Tie.specialist_id == bindparam("specialist_id", type_=Identifier), Tie.ended_at.is_(None)
)
BY_SPECIALIST = Prepared(STANDING.order_by(*LATEST_FIRST).limit(500))
IN_TIE = Prepared(
    STANDING.where(Tie.id == bindparam("tie_id", type_=Identifier))
    .order_by(*LATEST_FIRST)
    .limit(500)
)
NEW = Prepared(insert(TieQuestion))
ANSWERED = Prepared(
    update(TieQuestion)
    .where(TieQuestion.id == bindparam("question_id", type_=Identifier))
    .where(
        TieQuestion.tie_id.in_(
            select(Tie.id).where(Tie.patient_id == PATIENT_ID, Tie.ended_at.is_(None))
        )
    )
    .values(answer=bindparam("text"), answered_at=bindparam("now"), read_at=null())
    .returning(cast(TieQuestion.id, Text))
)
READ = Prepared(
    update(TieQuestion)
    .where(TieQuestion.tie_id == bindparam("tie_id", type_=Identifier))
    .where(TieQuestion.answered_at.is_not(None), TieQuestion.read_at.is_(None))
    .values(read_at=bindparam("now"))
)


class Question(NamedTuple):
    """A question with its answer, and when each came and was read."""

    id: str
    tie_id: str
    name: str
    specialist: str
    entry_id: str | None
    text: str
    asked_at: datetime
    answer: str | None
    answered_at: datetime | None
    read_at: datetime | None


def to_patient(patient_id: str) -> list[Question]:
    """List what a person was asked, the unanswered first; those of ended ties stay hers."""
    return _read(TO_PATIENT.rows(line(), patient_id=patient_id))


def by_specialist(specialist_id: str, tie_id: str | None = None) -> list[Question]:
    """List what a specialist asked in ties that stand, or in one of them."""
    if tie_id is None:
        return _read(BY_SPECIALIST.rows(line(), specialist_id=specialist_id))
    return _read(IN_TIE.rows(line(), specialist_id=specialist_id, tie_id=tie_id))


def ask(tie_id: str, entry_id: str | None, text: str, now: datetime) -> str:
    """Keep a question for the person; give its id."""
    with writing() as held:
        row = {"id": str(uuid4()), "tie_id": tie_id, "entry_id": entry_id, "text": text}
        row |= {"answer": None, "answered_at": None, "read_at": None}
        NEW.run(held, row | {"asked_at": stored_moment(held, now)})
    return str(row["id"])


def answer(patient_id: str, question_id: str, text: str, now: datetime) -> bool:
    """Keep a person's answer, in place of an earlier one; False where nobody asks her that."""
    with writing() as held:
        found = ANSWERED.rows(
            held,
            patient_id=patient_id,
            question_id=question_id,
            text=text,
            now=stored_moment(held, now),
        )
    return bool(found)


def read(tie_id: str, now: datetime) -> None:
    """Note that the specialist has seen all answers of a tie."""
    with writing() as held:
        READ.run(held, {"tie_id": tie_id, "now": stored_moment(held, now)})


def _read(rows: list[Row]) -> list[Question]:
    return [
        Question(
            id_,
            tie_id,
            name,
            specialist,
            entry_id,
            text,
            read_moment(asked_at),
            reply,
            _moment(answered_at),
            _moment(read_at),
        )
        for (
            id_,
            tie_id,
            name,
            specialist,
            entry_id,
            text,
            asked_at,
            reply,
            answered_at,
            read_at,
        ) in rows
    ]


def _moment(value: str | datetime | None) -> datetime | None:
    return None if value is None else read_moment(value)
