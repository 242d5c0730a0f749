"""`flask --app backend import-work`: what a worker starts for a file that is being imported."""

import click
from flask.cli import with_appcontext

from backend.api.import_running import work_apart
from backend.store.imports_kept import Job


@click.command("import-work", hidden=True)
@click.argument("owner_id", type=click.UUID)
@click.argument("import_id", type=click.UUID)
@click.argument("job", type=click.UUID)
@with_appcontext
def import_work(owner_id: object, import_id: object, job: object) -> None:
    """Do one piece of work on an import; nobody but a worker of the server asks for it."""
    work_apart(Job(str(owner_id), str(import_id), str(job)))
