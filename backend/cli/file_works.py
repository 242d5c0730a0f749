"""`flask --app backend file-work`: what a worker starts for a file that a person wants."""

import click
from flask.cli import with_appcontext

from backend.api.file_running import work_apart
from backend.store.files_kept import Job


@click.command("file-work", hidden=True)
@click.argument("owner_id", type=click.UUID)
@click.argument("file_id", type=click.UUID)
@with_appcontext
def file_work(owner_id: object, file_id: object) -> None:
    """Make one file; nobody but a worker of the server asks for it."""
    work_apart(Job(str(owner_id), str(file_id)))
