"""Pages for tests: what one says, the PDF of it, and the text that a reader finds in the PDF."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from backend.domain.diary import Diary
from backend.exchange.demonstration import demonstration
from backend.render import typesetting
from backend.render.choices import Choices, Period
from backend.render.report import report

TODAY = date(2026, 11, 22)
MORNING = datetime(2026, 11, 22, 9, tzinfo=UTC)


def told(
    diary: Diary, as_of: date = TODAY, first: date | None = None, **chosen: Any
) -> dict[str, Any]:
    """What the page says of a diary."""
    return report(diary, Period(as_of, first, MORNING, TODAY), Choices(**chosen))


def demo() -> Diary:
    """The year of a person who does not exist."""
    return demonstration(TODAY)


def pdf_in(folder: Path, page: dict[str, Any]) -> Path:
    """The PDF of a page, as a file."""
    path = folder / "page.pdf"
    path.write_bytes(typesetting.pdf(page))
    return path


def text_of(pdf: Path, *options: str) -> str:
    """What a reader finds in a PDF, its columns kept apart as they are drawn."""
    return said("pdftotext", "-layout", *options, str(pdf), "-")


def said(*command: str) -> str:
    """What a program says; poppler's complaints about tags go elsewhere."""
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)  # noqa: S603 - our own commands
    return done.stdout.decode(errors="replace")
