"""What a web worker carries."""

import subprocess
import sys

LOADED = """
import sys, backend.wsgi
print([name for name in ("pandas", "scipy", "matplotlib", "pyarrow") if name in sys.modules])
"""


def test_a_worker_that_made_no_report_carries_no_pandas(tmp_path: object) -> None:
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path}/none.sqlite", "SECRET_KEY": "of nobody" * 5}

    done = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-c", LOADED], env=settings, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
