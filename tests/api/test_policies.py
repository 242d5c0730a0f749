"""Every route against every kind of caller: who comes in, and how the others are turned away.

The table is made from the URL map: a new route is in it by itself, and a new policy or a new kind
of id in an address fails here until it is said who may use it.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from werkzeug.routing import Rule

from backend.api.security import SAFE, Policy
from tests.api.callers import PRIVATE, Callers, everybody

IN = "comes in"
SESSIONS = ("patient", "other patient", "tied", "untied", "ended")
DOCTORS = ("tied", "untied", "ended")
LINKS = ("right", "wrong", "expired", "revoked")
CALLERS = ("stranger", *SESSIONS, *LINKS)
# How each kind of caller fares; of a diary that is not theirs, patients are told as of none.
TABLE: dict[str, dict[str, object]] = {
    "ANYONE": dict.fromkeys(CALLERS, IN),
    "ACCOUNT": dict.fromkeys(CALLERS, 401) | dict.fromkeys(SESSIONS, IN),
    "SIGNED_IN": dict.fromkeys(CALLERS, 401) | {"patient": IN, "other patient": IN},
    "SPECIALIST": dict.fromkeys(CALLERS, 401) | dict.fromkeys(DOCTORS, IN),
    "TIED": dict.fromkeys(CALLERS, 401) | dict.fromkeys(DOCTORS, 404) | {"tied": IN},
    "READER": dict.fromkeys(CALLERS, 404) | {"right": IN},
    "HOLDER": dict.fromkeys(CALLERS, 404) | {"right": IN, "wrong": 403},
    "HEALTH_APP": dict.fromkeys(CALLERS, 404) | {"right": IN, "wrong": 401},
    "FETCHER": dict.fromkeys(CALLERS, 404) | {"right": IN},
}
SEE_THE_DIARY = ("patient", "tied", "right")
TURNED_AWAY = {401, 403, 404}
# What a request says, where it is looked at before the id in the address.
VERDICT = {"codes": ["1.1"], "reason": ""}
BODIES: dict[str, Any] = {
    "desk_patient.ask": {"text": "Did it wake you?"},
    "desk_patient.judge_attack": VERDICT,
    "desk_patient.judge_diary": VERDICT,
    "desk_patient.note": {"text": "a note"},
    "imports.put_back": {"ids": []},
    "imports.read": {},
    "imports.undo": {"changed": "keep"},
    "health_links.make": {},
    "ties.answer": {"text": "yes"},
}
TURNS = ("GET", "PUT", "POST", "DELETE")  # what is asked for by DELETE is gone afterwards


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """One database: who may call what is decided before either is asked."""
    return sqlite_url


@pytest.fixture
def callers(app: Flask) -> Callers:
    return everybody(app)


def routes(app: Flask) -> list[tuple[str, Rule]]:
    """Each method of each rule, what ends something last, and oneself last of all."""
    found = [
        (method, rule)
        for rule in app.url_map.iter_rules()
        for method in sorted((rule.methods or set()) & set(TURNS))
    ]
    found.sort(key=lambda one: one[1].rule, reverse=True)
    return sorted(found, key=lambda one: (TURNS.index(one[0]), one[1].rule == "/api/v1/session"))


def expected(app: Flask, method: str, rule: Rule, kind: str) -> object:
    policy = vars(app.view_functions[rule.endpoint])["policy"]
    names_something = any(name.endswith("_id") for name in rule.arguments)
    if policy is Policy.SIGNED_IN and kind == "other patient" and names_something:
        return 404
    if policy is Policy.ANYONE and kind in LINKS and method not in SAFE:
        return 403  # whoever keeps no cookie has no token, and signs up and in nowhere
    return TABLE[policy.name][kind]


def told(callers: Callers, endpoint: str, kind: str) -> Any:
    """What a caller says in a request, where it would be asked for before the id."""
    if endpoint == "shared.open_link":
        return callers.told(kind)
    if endpoint == "shl.manifest":
        return {"recipient": "a clinic", "passcode": callers.told(kind)["passcode"]}
    return BODIES.get(endpoint)


def wrong_cells(app: Flask, callers: Callers, kind: str) -> Iterator[str]:
    """Each cell of a caller's column that is not as the table says, and what came instead."""
    ask = callers.ask[kind]
    for method, rule in routes(app):
        body = told(callers, rule.endpoint, kind)
        answer = ask(method, callers.address(rule, kind), body)
        wanted, cell = expected(app, method, rule, kind), f"{method} {rule.rule}"
        came = answer.status_code if answer.status_code in TURNED_AWAY else IN
        if came != wanted:
            yield f"{cell}: {came} and not {wanted}"
        if wanted == 404 and answer.data != ask(method, callers.nowhere(rule), body).data:
            yield f"{cell}: not told as what never was"
        if kind not in SEE_THE_DIARY and PRIVATE.encode() in answer.data:
            yield f"{cell}: gave words of the diary"


def test_the_table_knows_every_policy_and_every_caller(callers: Callers) -> None:
    assert {policy.name for policy in Policy} <= set(TABLE)
    assert [set(row) for row in TABLE.values()] == [set(callers.ask)] * len(TABLE)


@pytest.mark.parametrize("kind", CALLERS)
def test_each_route_answers_each_caller_as_the_table_says(
    app: Flask, callers: Callers, kind: str
) -> None:
    assert "\n".join(wrong_cells(app, callers, kind)) == ""


def test_the_words_looked_for_are_there_for_whom_they_are_meant(callers: Callers) -> None:
    attack = callers.ids["attack_id"]
    paths = {
        "patient": f"/api/v1/entries/episode/{attack}/versions",
        "tied": f"/api/v1/desk/patients/{callers.ids['tie_id']}/attacks/{attack}",
        "right": f"/api/v1/shared/attacks/{attack}",
    }

    given = {kind: callers.ask[kind]("GET", path, None).data for kind, path in paths.items()}

    assert all(PRIVATE.encode() in words for words in given.values()), given
