"""`flask --app backend diary`: classify, summarize, import and export a diary."""

from datetime import UTC, date, datetime
from typing import Any, BinaryIO

import click
import orjson
from flask.cli import with_appcontext

from backend.cli import accounts
from backend.cli.reading import read_diary
from backend.cli.refusing import Refusal, Refusing
from backend.cli.summary_text import as_text
from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from backend.domain.summary import summarize
from backend.exchange import episodes_csv
from backend.exchange.document import write
from backend.exchange.found import Choices

DAY = click.DateTime(["%Y-%m-%d"])
LATER = "is not there yet."


file_argument = click.argument("file", type=click.File("rb"))
zone_option = click.option(
    "--time-zone", "zone", help="IANA name for input that carries none (UTC when not given)."
)
account_option = click.option("--account", "email", required=True, help="Whose diary.")


@click.group(cls=Refusing)
def diary() -> None:
    """Classify, summarize, import and export a diary. FILE may be - for standard input."""


@diary.command("classify")
@file_argument
@zone_option
def classify_(file: BinaryIO, zone: str | None) -> None:
    """Print what the criteria say of each episode, as JSON Lines."""
    read = read_diary(file, Choices(zone)).diary
    frame = episodes_frame(read.episodes, read.doses, read.patient, datetime.now(UTC))
    for result in results(frame, classify(frame)):
        click.echo(orjson.dumps(result))


@diary.command("summarize")
@file_argument
@zone_option
@click.option("--as-of", type=DAY, required=True, help="The last day that counts.")
@click.option("--from", "from_", type=DAY, help="The first day (90 days when not given).")
@click.option("--format", "form", type=click.Choice(["json", "text", "pdf"]), default="json")
def summarize_(
    file: BinaryIO, zone: str | None, as_of: datetime, from_: datetime | None, form: str
) -> None:
    """Print what a diary adds up to."""
    if form == "pdf":
        raise Refusal(f"The report as PDF {LATER} --format text can be read and printed.")
    if from_ and from_ > as_of:
        raise Refusal("--from lies after --as-of.")
    first = from_.date() if from_ else None
    summary = summarize(
        read_diary(file, Choices(zone)).diary, as_of.date(), first, _now(as_of.date())
    )
    click.echo(
        as_text(summary) if form == "text" else orjson.dumps(summary, option=orjson.OPT_INDENT_2)
    )


@diary.command("import")
@file_argument
@account_option
@zone_option
@click.option("--source", default=None, help="What to call where it came from.")
@click.option("--dry-run", is_flag=True, help="Count, and write nothing.")
@with_appcontext
def import_(
    file: BinaryIO, email: str, zone: str | None, source: str | None, *, dry_run: bool
) -> None:
    """Add a diary to an account, and print the counts."""
    read = read_diary(file, Choices(zone))
    add = accounts.trial if dry_run else accounts.add
    click.echo(
        orjson.dumps(
            add(email, read.diary, source or read.found.source), option=orjson.OPT_INDENT_2
        )
    )


@diary.command("export")
@account_option
@click.option(
    "--format", "form", type=click.Choice(["document", "csv", "fhir"]), default="document"
)
@with_appcontext
def export(email: str, form: str) -> None:
    """Print the whole diary of an account."""
    if form == "fhir":
        raise Refusal(f"The export as FHIR {LATER} --format document holds everything.")
    read = accounts.diary_of(email)
    click.echo(episodes_csv.write(read) if form == "csv" else write(read), nl=False)


def _json(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)


def _now(as_of: date) -> datetime | None:
    # What is still running has lasted until now only where the report is about today.
    now = datetime.now(UTC)
    return now if as_of >= now.date() else None
