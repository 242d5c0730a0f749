"""Runs the migrations on the app's own connection, in one transaction."""

from alembic import context
from flask import current_app

from backend.store import chain_models, models, share_models  # noqa: F401 - known before they are compared


def main() -> None:
    """Bring the database of the current app to the revision that was asked for."""
    bound = current_app.extensions["migrate"]
    with bound.db.engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=bound.db.metadatas[None],
            **bound.configure_args,
        )
        with context.begin_transaction():
            context.run_migrations()


main()
