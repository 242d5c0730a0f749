"""Read the test command out of README.md, so that what is promised there is what runs."""

import re

from tools.running import ROOT, stop

UNDER_TEST = re.compile(
    r"^## Test it\n.*?^```sh\n(?P<command>[^\n]+)\n```$", re.MULTILINE | re.DOTALL
)


def test_command() -> str:
    """Give the first command under the heading `Test it`."""
    found = UNDER_TEST.search((ROOT / "README.md").read_text(encoding="utf-8"))
    if not found:
        stop("README.md names no test command under its heading `Test it`.")
    return found["command"]


if __name__ == "__main__":
    print(test_command())
