"""The files of a SMART Health Link: the diary as FHIR, and the report for a specialist."""

from base64 import b64encode
from typing import Final
from uuid import UUID, uuid5

import orjson

from backend.api import reading
from backend.api.reading import Reading
from backend.store.health_links import Found

# The name of each file, and what its person is told was looked at.
NAMES: Final = {"diary": "fhir", "report": "pdf"}
PAPER: Final = "a4"
TITLE: Final = "Headache diary: report for a specialist"


def made(of: Reading, found: Found, name: str) -> bytes:
    """Make a file as JSON of FHIR."""
    return reading.fhir(of) if name == "diary" else report(of, found.language)


def report(of: Reading, language: str) -> bytes:
    """Put the PDF into a DocumentReference: readers of health links take FHIR, and few else."""
    attachment = {
        "contentType": "application/pdf",
        "language": language,
        "data": b64encode(reading.pdf(of, language, PAPER)).decode(),
        "title": TITLE,
        "creation": of.now.isoformat(timespec="seconds"),
    }
    return orjson.dumps(
        {
            "resourceType": "DocumentReference",
            "id": str(uuid5(UUID(of.owner_id), f"fhir:report:{of.known_as}")),
            "status": "current",
            "docStatus": "preliminary",
            "type": {"text": TITLE},
            "date": of.now.isoformat(timespec="seconds"),
            "content": [{"attachment": attachment}],
        }
    )
