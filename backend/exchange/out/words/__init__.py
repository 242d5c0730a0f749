"""The words of the pages for people that lie in the file of a whole account.

`screen.*.json` is what the screens say; frontend/src/history/viewer.test.ts writes it and holds it.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

HERE = Path(__file__).parent


@cache
def words_in(language: str) -> Mapping[str, Any]:
    """Give the words of a language: those of the screens, and over them those of the page."""
    screen, page = (orjson.loads((HERE / f"{of}.{language}.json").read_bytes()) for of in OF)
    return {**screen, **page, "parts_of_fields": screen["parts"]}


OF = ("screen", "page")
