"""`flask --app backend contract`: write what the page is built from out of what the server says."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import orjson
from flask import current_app
from flask.cli import with_appcontext

from backend.api.schemas.published import diary_schema
from backend.api.schemas.tables import data_package
from backend.cli.rules_page.page import rules_page
from backend.cli.vocabulary_ts import vocabulary_ts
from backend.domain.counting import counting
from backend.domain.medication import medicine_book
from backend.domain.rulebook import rulebook
from backend.exchange.foreign.meanings import MEANINGS
from backend.exchange.foreign.table_columns import COLUMNS

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path("frontend/src")


@click.command()
@click.option("--into", type=click.Path(path_type=Path), default=ROOT, help="The repository.")
@with_appcontext
def contract(into: Path) -> None:
    """Write openapi.json, vocabulary.ts, rulebook.json, the schemas of exports, and rules.md."""
    for name, content in contents():
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        click.echo(str(path))


def contents() -> Iterator[tuple[Path, str]]:
    """Give each generated file and what belongs in it; the same code gives the same text."""
    yield SOURCE / "contract/openapi.json", _json(openapi())
    yield SOURCE / "contract/vocabulary.ts", vocabulary_ts()
    yield SOURCE / "rules/rulebook.json", _json(rulebook())
    yield SOURCE / "contract/counting.json", _json(counting())
    yield SOURCE / "contract/medicines.json", _json(medicine_book())
    yield SOURCE / "contract/bringing.json", _json({"meanings": MEANINGS, "columns": COLUMNS})
    yield Path("docs/schemas/umbra-diary-1.json"), _json(diary_schema())
    yield Path("docs/schemas/datapackage.json"), _json(data_package())
    yield Path("docs/rules.md"), rules_page()


def openapi() -> Mapping[str, Any]:
    """Give the description of the running app's HTTP interface."""
    (api,) = current_app.extensions["flask-smorest"]["apis"].values()
    found: Mapping[str, Any] = api["ext_obj"].described()
    return found


def _json(value: Any) -> str:
    options = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS
    return orjson.dumps(value, option=options).decode() + "\n"
