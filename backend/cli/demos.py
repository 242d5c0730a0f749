"""`flask --app backend demo`: a made-up patient with a year of diary, and her login."""

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from backend.cli import accounts
from backend.cli.reading import Read
from backend.exchange.demonstration import demonstration
from backend.exchange.found import Found
from backend.store import people

EMAIL = "nora.feld@example.org"
PASSWORD = "in the dark it is quiet"  # noqa: S105 - printed on every screen that shows the demo


@click.command()
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day after the last (today).")
@with_appcontext
def demo(as_of: datetime | None) -> None:
    """Fill the account of Nora Feld, who does not exist, and print how to sign in as her."""
    now = datetime.now(UTC)
    people.sign_up(EMAIL, PASSWORD, now)
    year = demonstration((as_of or now).date())
    outcome = accounts.add(EMAIL, Read(year, Found({}, "umbra")), "demonstration")
    click.echo(f"Nora Feld's diary: {outcome['read']} entries, {outcome['new']} of them new.")
    click.echo(f"Sign in as {EMAIL} with the password: {PASSWORD}")
