"""`flask --app backend diary`: classify, summarize, import and export a diary."""

from datetime import UTC, date, datetime
from typing import Any, BinaryIO

import click
import orjson
from flask.cli import with_appcontext

from backend.api import proofs
from backend.cli import accounts
from backend.cli.exporting import exported_as
from backend.cli.pages import Page, page_options
from backend.cli.reading import read_diary, with_choices
from backend.cli.refusing import Refusal, Refusing
from backend.cli.summary_text import as_text
from backend.cli.verifying import verified
from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from backend.domain.summary import summarize
from backend.exchange.found import Choices

DAY = click.DateTime(["%Y-%m-%d"])


file_argument = click.argument("file", type=click.File("rb"))
account_option = click.option("--account", "email", required=True, help="Whose diary.")


@click.group(cls=Refusing)
def diary() -> None:
    """Classify, summarize, import and export a diary. FILE may be - for standard input."""


@diary.command("classify")
@file_argument
@with_choices
def classify_(file: BinaryIO, choices: Choices) -> None:
    """Print what the criteria say of each episode, as JSON Lines."""
    read = read_diary(file, choices).diary
    frame = episodes_frame(read.episodes, read.doses, read.patient, datetime.now(UTC))
    for result in results(frame, classify(frame)):
        click.echo(orjson.dumps(result))


@diary.command("summarize")
@file_argument
@with_choices
@click.option("--as-of", type=DAY, required=True, help="The last day that counts.")
@click.option("--from", "from_", type=DAY, help="The first day (90 days when not given).")
@click.option("--format", "form", type=click.Choice(["json", "text", "pdf"]), default="json")
@page_options
def summarize_(
    file: BinaryIO, choices: Choices, as_of: datetime, from_: datetime | None, **asked: Any
) -> None:
    """Print what a diary adds up to; as PDF, the page for a specialist."""
    if from_ and from_ > as_of:
        raise Refusal("--from lies after --as-of.")
    last, first = as_of.date(), from_.date() if from_ else None
    form, page = asked.pop("form"), Page(**asked)
    read = read_diary(file, choices).diary
    if form == "pdf":
        page.write(read, last, first, _now(last))
        return
    summary = summarize(read, last, first, _now(last))
    click.echo(
        as_text(summary) if form == "text" else orjson.dumps(summary, option=orjson.OPT_INDENT_2)
    )


@diary.command("import")
@file_argument
@account_option
@with_choices
@click.option("--source", default=None, help="What to call where it came from.")
@click.option("--dry-run", is_flag=True, help="Count, and write nothing.")
@with_appcontext
def import_(
    file: BinaryIO, email: str, choices: Choices, source: str | None, *, dry_run: bool
) -> None:
    """Add a diary to an account, and print the counts."""
    read = read_diary(file, choices)
    add = accounts.trial if dry_run else accounts.add
    click.echo(
        orjson.dumps(add(email, read, source or read.found.source), option=orjson.OPT_INDENT_2)
    )


@diary.command("export")
@account_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["document", "csv", "fhir", "evidence"]),
    default="document",
)
@click.option("--as-of", type=DAY, help="FHIR: the last day of its summary (today).")
@click.option("--notes", is_flag=True, help="FHIR: the notes go along.")
@with_appcontext
def export(email: str, form: str, as_of: datetime | None, *, notes: bool) -> None:
    """Print the whole diary of an account; as evidence, a ZIP that `diary verify` checks."""
    last = as_of.date() if as_of else None
    click.echo(exported_as(form, email, last, "included" if notes else "left out"), nl=False)


@diary.command("verify")
@file_argument
@click.option("--head", help="The short form of a head, from a print or an earlier export.")
@click.pass_context
@with_appcontext
def verify(context: click.Context, file: BinaryIO, head: str | None) -> None:
    """Say whether an exported diary is the one that was written, or where it breaks first."""
    holds, line = verified(file.read(), proofs.seal, head)
    click.echo(line)
    context.exit(0 if holds else 1)


def _json(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)


def _now(as_of: date) -> datetime | None:
    # What is still running has lasted until now only where the report is about today.
    now = datetime.now(UTC)
    return now if as_of >= now.date() else None
