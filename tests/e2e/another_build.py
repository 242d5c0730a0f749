"""The app as `backend.wsgi` makes it, serving another build of the page than frontend/dist."""

import os

from backend.wsgi import app

app.config["DIST"] = os.environ["UMBRA_TEST_DIST"]

__all__ = ["app"]
