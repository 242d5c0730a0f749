"""How the tests bring a file of another diary in, as the app does it."""

from typing import Any

import orjson

from backend.api.schemas.imports import PART
from tests.browser import Browser

SPAN = {
    "started_at": "2026-03-01T21:00:00+01:00",
    "ended_at": "2026-03-02T06:00:00+01:00",
    "time_zone": "Europe/Vienna",
}
FIRST, SECOND = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
# Two attacks of another diary, one of them with a comma and a line break in its notes.
CSV = (
    b"started_at,ended_at,time_zone,pain_severity,notes\r\n"
    b'2026-03-01T20:00:00Z,2026-03-02T05:00:00Z,Europe/Vienna,severe,"bad, and\nlong"\r\n'
    b"2026-03-05T20:00:00Z,,Europe/Vienna,mild,\r\n"
)


def document(*episodes: dict[str, Any], **lists: Any) -> bytes:
    """A diary document of these attacks."""
    return orjson.dumps({"format": "umbra-diary", "version": 1, "episodes": episodes, **lists})


def episode(entry_id: str = FIRST, **fields: Any) -> dict[str, Any]:
    return {"id": entry_id, "span": SPAN, **fields}


def sent(browser: Browser, data: bytes, name: str = "diary.csv") -> str:
    """Send a file in its pieces, and give the id of its import."""
    begun = browser.send("POST", "/imports", {"name": name, "size": len(data)})
    assert begun.status_code == 201, begun.json
    for number, start in enumerate(range(0, len(data), PART)):
        answer = piece(browser, begun.json["id"], number, data[start : start + PART])
        assert answer.status_code == 204, answer.json
    import_id: str = begun.json["id"]
    return import_id


def piece(browser: Browser, import_id: str, number: int, content: bytes) -> Any:
    return browser.client.put(
        f"/api/v1/imports/{import_id}/parts/{number}",
        data=content,
        content_type="application/octet-stream",
        headers={"X-CSRF-Token": browser.token},
    )


def asked(browser: Browser, import_id: str, what: str, body: object = None) -> Any:
    """Ask for work on an import, and give the import as it stands when it is done."""
    answer = browser.send("POST", f"/imports/{import_id}/{what}", body)
    assert answer.status_code == 202, answer.json
    return answer.json


def read(browser: Browser, data: bytes, **choices: Any) -> Any:
    return asked(browser, sent(browser, data), "reading", choices)


def brought(browser: Browser, data: bytes, **choices: Any) -> Any:
    """Bring a file in to the end."""
    return asked(browser, read(browser, data, **choices)["id"], "writing")


def look(browser: Browser, import_id: str) -> Any:
    return browser.get(f"/api/v1/imports/{import_id}").json


def attacks(browser: Browser) -> list[dict[str, Any]]:
    """The attacks that stand in the account."""
    entries = browser.pulled()["episodes"] if browser.pulled().get("episodes") else []
    return [one for one in entries if not one["fields"].get("deleted")]
