"""What can be asked of Umbra from a terminal: `flask --app backend ...`."""

from importlib import import_module

import click
from flask.cli import AppGroup

# Where each command stands, Flask-Migrate's among them. Its module is loaded when it is asked for:
# a web worker never asks, and so carries neither pandas nor Alembic (bench/worker.py).
COMMANDS = {
    "contract": "backend.cli.contracts",
    "db": "flask_migrate.cli",
    "demo": "backend.cli.demos",
    "desk-count": "backend.cli.desks",
    "diary": "backend.cli.diaries",
    "file-work": "backend.cli.file_works",
    "import-work": "backend.cli.import_works",
    "restored": "backend.cli.restores",
}


class Commands(AppGroup):
    """Umbra's commands beside those that the extensions add."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all of them, without loading ours."""
        return sorted({*super().list_commands(ctx), *COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one of ours, or give another's."""
        if cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(
            import_module(COMMANDS[cmd_name]), cmd_name.replace("-", "_")
        )
        return command
