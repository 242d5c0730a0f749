"""The process: the app that a WSGI server runs, made from the environment."""

import gc
import sys

from backend.factory import create_app
from backend.settings import BadSettings

try:
    app = create_app()
except BadSettings as wrong:
    sys.exit(f"Umbra cannot start. {wrong.message}")

# What was loaded by now stays for good: looking through it again and again would be felt as
# requests that take 50 ms longer than the others.
gc.collect()
gc.freeze()
