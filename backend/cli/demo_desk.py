"""The made-up specialist of the demonstration, who follows Nora Feld and five others."""

from datetime import date, datetime

from backend.api import desk_running
from backend.cli import accounts
from backend.cli.reading import Read
from backend.domain.shared import SHARED, Scope
from backend.exchange.demonstration.others import OTHERS, diary_of
from backend.exchange.found import Found
from backend.store import people, tie_questions, ties
from backend.store.connection import writing
from backend.store.prepared import stored_moment
from backend.store.ties import Pair, Shared

NAME = "Dr. Adeyemi, headache clinic"
EMAIL = "dr.adeyemi@example.org"
QUESTION = "Did the headaches change when you began propranolol?"


def furnish(nora: str, password: str, as_of: date, now: datetime) -> None:
    """Give the specialist an account, diaries to follow, and their counts; done again, no more."""
    people.sign_up(EMAIL, password, now, NAME)
    specialist = accounts.owner_of(EMAIL)
    before = {one.specialist for one in ties.followers(accounts.owner_of(nora))}
    tie_id = _tied(accounts.owner_of(nora), specialist, "Nora Feld", now)
    if NAME not in before:
        tie_questions.ask(tie_id, None, QUESTION, now)
    for other in OTHERS:
        email = f"{other.name.lower().replace(' ', '.')}@example.org"
        people.sign_up(email, password, now)
        accounts.add(email, Read(diary_of(other, as_of), Found({}, "umbra")), "demonstration")
        _tied(accounts.owner_of(email), specialist, other.name, now)
    desk_running.count(specialist)


def _tied(owner: str, specialist: str, name: str, now: datetime) -> str:
    scope = ties.kept_scope(Scope(None, None, frozenset(SHARED)))
    with writing() as held:
        moment = stored_moment(held, now)
        return ties.tie(held, Pair(owner, specialist), Shared(name, scope), moment)
