"""The moment against which "in the future" is measured, told by whoever reads a request or a file.

A schema reads no clock. The server says `NOW.set(datetime.now(UTC))` before each request, the
command line once a file; where nothing was said, no start is in the future.
"""

from contextvars import ContextVar
from datetime import datetime

NOW: ContextVar[datetime | None] = ContextVar("NOW", default=None)
