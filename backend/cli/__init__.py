"""What can be asked of Umbra from a terminal: `flask --app backend ...`."""

from backend.cli.contract import contract

COMMANDS = (contract,)
