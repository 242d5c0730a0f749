"""Keeps secret paths out of logs: whoever writes one down writes its first letters only."""

import logging
import re
from typing import Final

# The one kind of address that is a secret by itself (HL7's specification wants it so).
SECRET: Final = re.compile(r"(/shl(?:/|%2[Ff]).{0,6})[^\s\"']*")
# Whatever logs requests here: the production server, and Flask's own.
LOGS: Final = ("granian.access", "_granian", "werkzeug")


class FirstLettersOnly(logging.Filter):
    """Shortens each secret path of a line."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the line pass, shortened."""
        said = record.getMessage()
        told = SECRET.sub(r"\1…", said)
        if told != said:
            record.msg, record.args = told, ()
        return True


def keep_secret_paths() -> None:
    """Shorten secret paths in every log of requests, each log once."""
    for name in LOGS:
        log = logging.getLogger(name)
        if not any(isinstance(one, FirstLettersOnly) for one in log.filters):
            log.addFilter(FirstLettersOnly())
