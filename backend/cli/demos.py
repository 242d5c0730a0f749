"""`flask --app backend demo`: a made-up patient with a year of diary, and her login."""

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from backend.cli import accounts, demo_desk, demo_writing
from backend.cli.reading import Read
from backend.exchange.demonstration import demonstration
from backend.exchange.found import Found
from backend.store import people

EMAIL = "nora.feld@example.org"
PASSWORD = "in the dark it is quiet"  # noqa: S105 - printed on every screen that shows the demo


@click.command()
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day after the last (today).")
@click.option("--desk", is_flag=True, help="Also a specialist, who follows Nora and five others.")
@with_appcontext
def demo(as_of: datetime | None, *, desk: bool) -> None:
    """Fill the account of Nora Feld, who does not exist, and print how to sign in as her."""
    now = datetime.now(UTC)
    people.sign_up(EMAIL, PASSWORD, now)
    day = (as_of or now).date()
    year = Read(demonstration(day), Found({}, "umbra"))
    outcome = accounts.add(EMAIL, year, "demonstration", demo_writing.write)
    click.echo(f"Nora Feld's diary: {outcome['read']} entries, {outcome['new']} of them new.")
    click.echo(f"Sign in as {EMAIL} with the password: {PASSWORD}")
    if desk:
        demo_desk.furnish(EMAIL, PASSWORD, day, now)
        click.echo(f"As her specialist, at /desk: {demo_desk.EMAIL}, with the same password.")
