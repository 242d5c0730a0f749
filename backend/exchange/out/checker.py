"""The page that checks an exported diary in any browser, without a network."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Final

import orjson

from backend.exchange.out.viewer import STYLE
from backend.exchange.out.words import words_in

SCRIPT: Final = Path(__file__).parent / "check.js"
# This script and no other runs; nothing is fetched or sent.
POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
    " script-src 'sha256-{digest}'"
)


def checker(language: str) -> str:
    """Write the page in a language (en, de, es)."""
    words, script = words_in(language)["check"], SCRIPT.read_text("utf-8")
    policy = POLICY.format(digest=b64encode(sha256(script.encode()).digest()).decode())
    said = orjson.dumps(words).decode().replace("<", "\\u003c")
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(words['title'])}</title><style>{STYLE.read_text('utf-8')}</style></head>"
        f"<body><main><h1>{escape(words['title'])}</h1><p>{escape(words['lead'])}</p>"
        f'<p><label for="file">{escape(words["file"])}</label><br>'
        '<input id="file" type="file" accept=".zip"></p>'
        f'<p><label for="head">{escape(words["head"])}</label><br>'
        '<input id="head" autocomplete="off" spellcheck="false" size="28"></p>'
        f'<p id="told" role="status"></p><p>{escape(words["limits"])}</p></main>'
        f'<script id="words" type="application/json">{said}</script>'
        f"<script>{script}</script></body></html>\n"
    )
