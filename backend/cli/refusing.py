"""How a command ends that cannot do what it was asked: one plain line, and nothing written."""

from typing import Any

import click
from sqlalchemy.exc import OperationalError, ProgrammingError

from backend.exchange import Unusable


class Refusal(click.ClickException):
    """Unusable input: exit code 2."""

    exit_code = 2


class Refusing(click.Group):
    """A group whose commands may find their input, or the database, unusable."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; say in one line why it cannot be done."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            raise Refusal(str(error)) from error
        except (OperationalError, ProgrammingError) as error:
            reason = "The database cannot be used as it is. Try: flask --app backend db upgrade"
            raise click.ClickException(reason) from error
