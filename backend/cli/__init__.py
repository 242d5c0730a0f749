"""What can be asked of Umbra from a terminal: `flask --app backend ...`."""

from backend.cli.contracts import contract
from backend.cli.demos import demo
from backend.cli.diaries import diary
from backend.cli.restores import restored

COMMANDS = (diary, contract, demo, restored)
