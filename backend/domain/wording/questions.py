"""What each kind of question asks of a diary, one template for each, filled from its own fields."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from backend.domain.cycles import WINDOW_LENGTH
from backend.domain.persistence import MONTHS
from backend.domain.questions import Question
from backend.domain.questions.attacks import YEAR_DAYS
from backend.domain.questions.menstrual import LEAST, PART
from backend.domain.windows import WINDOW_DAYS
from backend.domain.wording.measures import measure_name

_LATE: Final = f"the latest {WINDOW_DAYS} days"
_THREE: Final = f"the latest {WINDOW_DAYS * MONTHS} days"
_YEAR: Final = f"the latest {YEAR_DAYS} days"
_CYCLES: Final = f"{PART[0]} of {PART[1]} menstrual cycles, of at least {LEAST}"

TEMPLATES: Final[Mapping[str, str]] = {
    "Ever": "at least {needed} attacks in life labelled {labels}, by the diary or by the answer",
    "Counted": "at least {needed} attacks of the kind {attacks} in life, by the diary or by the"
    " answer; each entry is one",
    "Often": f"at least {{limit}} {{measure}} in each of the latest {MONTHS} windows of"
    f" {WINDOW_DAYS} days, and before",
    "Lately": f"at least {{limit}} {{measure}} in {_LATE}",
    "Unreached": f"fewer than {{limit}} {{measure}} are recorded in {_LATE}",
    "Average": f"{{measure}} a month, on average over {_THREE}: {{band}}",
    "Longer": f"so for longer: {{limit}} or more a month over {WINDOW_DAYS * (MONTHS + 1)} days,"
    " or by the person's word",
    "Attacks": f"an attack of {_YEAR} is labelled {{labels}}",
    "Meets": f"one attack of {_YEAR} meets every letter of the kind {{attacks}}",
    "Present": f"such a day in {_THREE}: {{measure}}",
    "Several": f"at least {{needed}} classes of {{measures}} in {_THREE}",
    "Frequent": "on more than half of the days of its bouts {often}",
    "Bouts": f"at least {{needed}} bouts of {{least_days}} to {{most_days}} days, with"
    f" {WINDOW_DAYS * MONTHS} days free between them",
    "Unremitting": "attacks for at least {days} days without"
    f" {WINDOW_DAYS * MONTHS} days free of them",
    "Continuous": f"headache on each of the latest {WINDOW_DAYS * MONTHS + 1} days, by the diary or"
    " by the person's word; a day told free makes it {gaps}",
    "Indometacin": "indometacin, in a full dose, prevents it altogether, by the person's word",
    "Onset": "a remembered day from which it has been continuous",
    "Asleep": f"every such attack of {_YEAR} woke the person",
    "Together": "some attack of the kind {attacks} has {signs}",
    "Apart": "no attack of the kind {attacks} has {signs}",
    "AllOf": "every criterion of {of}",
    "AllButOne": "every criterion of {of} but exactly one, with an attack that is near it",
    "WithFlow": f"attacks begin within the {WINDOW_LENGTH} days around the first day of flow in"
    f" {_CYCLES}",
    "WithoutFlow": f"they do not begin around the first day of flow in {_CYCLES}",
    "OtherTimes": "attacks begin at other times, too",
    "NoOtherTime": "attacks begin at no other time",
}
_STATES: Final = {"no": "a no", "unknown": "unknown"}


def question_in_words(question: Question) -> str:
    """Read one question out, from its own fields."""
    asked = {field.name: getattr(question, field.name) for field in fields(question)}
    said = {name: _said(name, value) for name, value in asked.items()}
    said["often"] = _often(asked)
    if "code" in asked and not asked["labels"]:
        said["labels"] = asked["code"]
    template = TEMPLATES.get(type(question).__name__)
    return template.format(**said) if template else repr(question)


def _said(name: str, value: Any) -> str:
    if name == "measure":
        return measure_name(value)
    if name == "measures":
        return "medicine" if len(value) > 1 else measure_name(value[0])
    if name == "gaps":
        return _STATES[value]
    if name == "signs":
        return " and ".join(f"a {sign.replace('_', ' ')}" for sign in value)
    if isinstance(value, tuple):
        words = [str(one).replace("_", " ") for one in value if isinstance(one, str)]
        return " or ".join(f"{word}x" if word.endswith(".") else word for word in words)
    return str(value).replace("_", " ")


def _often(asked: Mapping[str, Any]) -> str:
    if "needed" not in asked or "days" not in asked:
        return ""
    days = "a day" if asked["days"] == 1 else f"in {asked['days']} days"
    most = f", at most {asked['most']} a day" if asked.get("most") else ""
    return f"at least {asked['needed']} {days}{most}"
