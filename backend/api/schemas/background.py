"""What may be said about the person: asked once, changed when it changes."""

from typing import Any

from marshmallow import post_load

from backend.api.schemas.answers import (
    day,
    elements,
    identity,
    one_of,
    several,
    short_text,
    texts,
    whole,
    yes_no,
)
from backend.api.schemas.document import Document, Entry, Strict
from backend.domain import vocabulary

RedFlagsSchema = Strict.from_dict(
    {question: yes_no() for question in vocabulary.RED_FLAG}, name="RedFlagsSchema"
)


# marshmallow takes a dot in a name for a way into an object: the codes have another sign inside.
LifetimeCodes = Strict.from_dict(
    {
        code.replace(".", "_"): one_of(vocabulary.LIFETIME_COUNT, data_key=code)
        for code in vocabulary.LIFETIME_CODE
    },
    name="LifetimeCodes",
)


class LifetimeSchema(LifetimeCodes):  # type: ignore[valid-type, misc]  # made of the vocabulary
    """How many attacks of a kind there have been in a life, asked once."""

    @post_load
    def by_code(self, told: dict[str, str], **_: Any) -> dict[str, str]:
        """Give each code its dots back."""
        return {name.replace("_", "."): count for name, count in told.items()}


class DiagnosisSchema(Strict):
    """A diagnosis that a clinician made."""

    id = identity(required=True)
    name = short_text(200, required=True)
    code = short_text(20, allow_none=True)
    made_on = day()
    made_by = short_text(200, allow_none=True)


class ExaminationSchema(Strict):
    """A test or an image that was done."""

    id = identity(required=True)
    kind = one_of(vocabulary.TEST_KIND, required=True)
    date = day()
    result = short_text(2_000, allow_none=True)
    kept_at = short_text(500, allow_none=True, says="Where the file is.")


class QuestionSchema(Strict):
    """A question for the next appointment."""

    id = identity(required=True)
    text = short_text(500, required=True)
    answered = yes_no()


class BackgroundSchema(Entry):
    """One person's history, as far as a label or a report needs it."""

    birth_year = whole(1900, 2199)
    lifetime_attacks = Document(LifetimeSchema, allow_none=True)
    diagnosed_aura = several(vocabulary.AURA_SYMPTOM)
    indometacin_response = one_of(vocabulary.INDOMETACIN_RESPONSE)
    continuous_since = day()
    onset_remembered = yes_no()
    hormonal_contraception = one_of(vocabulary.CONTRACEPTION)
    pattern_since = day()
    age_at_onset = whole(0, 120)
    family_history = several(vocabulary.FAMILY_HISTORY)
    diagnoses = elements(DiagnosisSchema, 50)
    tests = elements(ExaminationSchema, 100)
    allergies = texts(50, 200)
    pregnancy = one_of(vocabulary.PREGNANCY)
    red_flag_answers = Document(RedFlagsSchema, allow_none=True)
    red_flags_answered_on = day()
    questions = elements(QuestionSchema, 50)
