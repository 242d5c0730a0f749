"""`flask --app backend restored`: to be run once after the database was restored from a backup."""

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from backend.store import restores


@click.command("restored")
@with_appcontext
def restored() -> None:
    """Make every device send all it holds: what the backup lacks comes back from the phones."""
    count = restores.raise_epochs(datetime.now(UTC))
    click.echo(f"Accounts told to send their whole diary at the next sync: {count}.")
