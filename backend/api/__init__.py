"""The HTTP skin: parse, call, present."""

from backend.api import (
    desk,
    desk_patient,
    desk_reading,
    docs,
    entries,
    evidence,
    exports,
    files,
    health,
    health_links,
    imports,
    pages,
    people,
    published,
    report,
    sessions,
    shared,
    shares,
    shl,
    sync,
    ties,
)

BLUEPRINTS = (
    people.blueprint,
    sessions.blueprint,
    sync.blueprint,
    entries.blueprint,
    evidence.blueprint,
    report.blueprint,
    pages.blueprint,
    imports.blueprint,
    exports.blueprint,
    shares.blueprint,
    shared.blueprint,
    health_links.blueprint,
    shl.blueprint,
    ties.blueprint,
    desk.blueprint,
    desk_patient.blueprint,
    desk_reading.blueprint,
    files.blueprint,
)
PLAIN_BLUEPRINTS = (docs.blueprint, health.blueprint, published.blueprint)

OPENAPI = {
    "API_TITLE": "Umbra",
    "API_VERSION": "v1",
    "OPENAPI_VERSION": "3.1.0",
    "API_SPEC_OPTIONS": {
        "info": {
            "description": (
                "A headache diary that several devices keep together. Unsafe methods need the"
                " session cookie and the token of GET /api/v1/csrf in X-CSRF-Token."
            )
        },
    },
}
