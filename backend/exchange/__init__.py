"""Other forms of a diary, and the way between them and the documents that are kept.

Nothing here checks what a field may hold: `read` of a format gives a diary document, the schema of
the contract checks it, `document.diary_of` makes the diary of it.
"""

from dataclasses import dataclass


@dataclass(eq=False)
class Unusable(Exception):  # noqa: N818 - a verdict on the input, not a fault of ours
    """The input cannot be used: where, which field, and why, for a person to read.

    `row` counts the rows of data from 1; None where the whole is meant. `place` is the path in a
    document ("episodes[3]").
    """

    reason: str
    row: int | None = None
    field: str | None = None
    place: str | None = None

    def __str__(self) -> str:
        row = self.row and f"row {self.row}" + (f" ({self.place})" if self.place else "")
        field = self.field and f"field {self.field}"
        where = ", ".join(part for part in (row or self.place, field) if part)
        return f"{where}: {self.reason}" if where else self.reason
