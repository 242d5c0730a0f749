"""The page for a specialist, made from a terminal."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import reduce
from pathlib import Path
from typing import Any

import click

from backend.cli.refusing import Refusal
from backend.domain.diary import Diary
from backend.render import typesetting
from backend.render.choices import LANGUAGES, PAPERS, Choices, Period
from backend.render.report import report

Command = Callable[..., Any]
OPTIONS = (
    click.option("-o", "--output", type=click.Path(dir_okay=False), help="The PDF's file, or -."),
    click.option("--language", type=click.Choice(LANGUAGES), default="en", help="Of the PDF."),
    click.option("--paper", type=click.Choice(PAPERS), default="a4", help="Of the PDF."),
    click.option("--notes", is_flag=True, help="The PDF has the person's own notes."),
    click.option("--no-background", is_flag=True, help="The PDF leaves out the history."),
)


def page_options(command: Command) -> Command:
    """Let a command ask what can be chosen about the page."""
    return reduce(lambda made, option: option(made), reversed(OPTIONS), command)


@dataclass(frozen=True, slots=True)
class Page:
    """What was chosen about the page, as the command line has it."""

    output: str | None
    language: str
    paper: str
    notes: bool
    no_background: bool

    def write(self, diary: Diary, as_of: date, first: date | None, now: datetime | None) -> None:
        """Write the PDF to the file that was named."""
        if self.output is None:
            raise Refusal("A PDF needs a file to go to: add -o FILE, or -o - for standard output.")
        choices = Choices(self.language, self.paper, self.notes, not self.no_background)
        period = Period(as_of, first, now, datetime.now(UTC).date())
        made = typesetting.pdf(report(diary, period, choices))
        if self.output == "-":
            click.echo(made, nl=False)
        else:
            Path(self.output).write_bytes(made)
