"""What the tests of specialists ask for: two browsers, and the tie between them."""

from typing import Any

from flask import Flask

from tests.browser import Browser, change, new_id

EVERYTHING = {"include": ["attacks", "notes", "medicines", "background"]}
DOCTOR = "Dr. Adeyemi"


def specialist(app: Flask, email: str = "adeyemi@example.org", name: str = DOCTOR) -> Browser:
    """The browser of a specialist, signed in."""
    browser = Browser(app)
    browser.sign_up(email, specialist=name)
    return browser


def code_of(patient: Browser, scope: dict[str, Any] = EVERYTHING, name: str = "Ada") -> str:
    """The code that a person reads to a specialist."""
    made = patient.send("POST", "/ties/codes", {"name": name, "scope": scope})
    assert made.status_code == 200, made.json
    code: str = made.json["code"]
    return code


def tied(patient: Browser, doctor: Browser, scope: dict[str, Any] = EVERYTHING) -> str:
    """Tie the two; give the tie's id, as the specialist's addresses have it."""
    taken = doctor.send("POST", "/desk/patients", {"code": code_of(patient, scope)})
    assert taken.status_code == 201, taken.json
    tie: str = taken.json["id"]
    return tie


def at(tie: str, rest: str = "") -> str:
    """An address of the desk about one diary."""
    return f"/api/v1/desk/patients/{tie}{rest}"


def migraine(day: str, **fields: Any) -> dict[str, Any]:
    """A change that brings an attack that fits the criteria of migraine, on a day of 2026."""
    span = {
        "started_at": f"{day}T08:00:00Z",
        "ended_at": f"{day}T20:00:00Z",
        "time_zone": "Europe/Vienna",
    }
    said = {
        "span": span,
        "side": "left",
        "quality": ["throbbing"],
        "pain_severity": "severe",
        "worse_with_activity": True,
        "nausea": "moderate",
        "vomiting": False,
        "photophobia": True,
        "phonophobia": True,
        "aura": [],
        "autonomic": [],
        "restless": False,
    }
    return change(new_id(), None, **said | fields)


def followers(patient: Browser) -> list[dict[str, Any]]:
    """Who follows a diary, as its person sees it."""
    found: list[dict[str, Any]] = patient.get("/api/v1/ties").json["followers"]
    return found


def listed(doctor: Browser) -> list[dict[str, Any]]:
    """The desk's list."""
    found: list[dict[str, Any]] = doctor.get("/api/v1/desk/patients").json["patients"]
    return found
