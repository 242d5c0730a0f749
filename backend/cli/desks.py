"""`flask --app backend desk-count`: count anew what the lists of specialists say."""

import click
from flask import current_app
from flask.cli import with_appcontext

from backend.api.desk_running import count_apart


@click.command("desk-count")
@click.argument("specialist_id", type=click.UUID, required=False)
@with_appcontext
def desk_count(specialist_id: object | None) -> None:
    """Count the diaries of one desk, or of all, that changed or were counted on another day.

    Run it once a night, and every desk is ready in the morning; a desk that is opened asks for it
    by itself.
    """
    counted = count_apart(current_app, str(specialist_id) if specialist_id else None)
    click.echo(f"Counted {counted} diaries.")
