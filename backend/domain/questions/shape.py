"""What a question is: something that finds an answer in the evidence."""

from typing import Any, ClassVar, Protocol

from backend.domain.findings import Evidence, Finding


class Question(Protocol):
    """A frozen dataclass, so that it can travel to the phone as data (counting.py)."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __call__(self, evidence: Evidence) -> Finding: ...
