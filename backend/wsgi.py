"""The process: the app that a WSGI server runs, made from the environment."""

import sys

from backend.factory import create_app
from backend.settings import BadSettings

try:
    app = create_app()
except BadSettings as wrong:
    sys.exit(f"Umbra cannot start. {wrong.message}")
