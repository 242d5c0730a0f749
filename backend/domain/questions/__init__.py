"""The kinds of question that a criterion at patient level asks of a diary, one module for each."""

from backend.domain.questions.attacks import Attacks
from backend.domain.questions.ever import Ever
from backend.domain.questions.often import Lately, Often
from backend.domain.questions.shape import Question

__all__ = ["Attacks", "Ever", "Lately", "Often", "Question"]
