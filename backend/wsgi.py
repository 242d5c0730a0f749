"""The process: the app that a WSGI server runs, made from the environment."""

import gc
import sys

# Nothing of what is loaded now becomes garbage: to look for it takes a tenth of the start.
gc.disable()

from backend.factory import create_app  # noqa: E402 - from here on
from backend.settings import BadSettings  # noqa: E402 - the same

try:
    app = create_app()
except BadSettings as wrong:
    sys.exit(f"Umbra cannot start. {wrong.message}")

# What was loaded by now stays for good: looking through it again and again would be felt as
# requests that take 50 ms longer than the others.
gc.collect()
gc.freeze()
gc.enable()
