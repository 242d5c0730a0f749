"""The kinds of question that a criterion at patient level asks of a diary, one module for each."""

from backend.domain.questions.asleep import Asleep
from backend.domain.questions.attacks import Attacks
from backend.domain.questions.average import Average, Longer
from backend.domain.questions.bouts import Bouts, Unremitting
from backend.domain.questions.continuous import Continuous
from backend.domain.questions.counted import Counted
from backend.domain.questions.ever import Ever
from backend.domain.questions.frequency import Frequent
from backend.domain.questions.joined import AllButOne, AllOf
from backend.domain.questions.meets import Meets
from backend.domain.questions.menstrual import NoOtherTime, OtherTimes, WithFlow, WithoutFlow
from backend.domain.questions.often import Lately, Often
from backend.domain.questions.person import Indometacin, Onset
from backend.domain.questions.present import Present, Several, Unreached
from backend.domain.questions.shape import Question
from backend.domain.questions.signs import Apart, Together

__all__ = [
    "AllButOne",
    "AllOf",
    "Apart",
    "Asleep",
    "Attacks",
    "Average",
    "Bouts",
    "Continuous",
    "Counted",
    "Ever",
    "Frequent",
    "Indometacin",
    "Lately",
    "Longer",
    "Meets",
    "NoOtherTime",
    "Often",
    "Onset",
    "OtherTimes",
    "Present",
    "Question",
    "Several",
    "Together",
    "Unreached",
    "Unremitting",
    "WithFlow",
    "WithoutFlow",
]
