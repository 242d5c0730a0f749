"""What a web worker carries."""

import subprocess
import sys

# What counts and draws, what migrates, what encrypts a file: each comes when asked for.
LOADED = """
import sys, backend.wsgi
late = ("pandas", "scipy", "matplotlib", "pyarrow", "alembic", "joserfc")
print([name for name in late if name in sys.modules])
"""


def test_a_worker_that_made_nothing_yet_carries_nothing_to_make_it_with(tmp_path: object) -> None:
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path}/none.sqlite", "SECRET_KEY": "of nobody" * 5}

    done = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-c", LOADED], env=settings, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
