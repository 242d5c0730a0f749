"""Accounts: sign up, sign in, who is there, change the password, erase."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask_login import UserMixin
from sqlalchemy import Text, bindparam, case, cast, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from backend.store.connection import reading, writing
from backend.store.models import Person
from backend.store.prepared import Prepared

# OWASP's second profile with one lane: a server of two cores must go on answering others.
HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
# The hash of nothing anybody can type: checked where there is no account, so that it takes as long.
NOBODY = (
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlzLg$"
    "psp+CCGzbSl7LYoINF5CHJGwCBmOvwYwNovV/SKGm9E"
)
WHO = select(
    cast(Person.id, Text), Person.email, Person.revision, Person.epoch, Person.session_version
)
BY_SESSION = Prepared(
    WHO.where(Person.id == bindparam("id"), Person.session_version == bindparam("session_version"))
)
BY_EMAIL = WHO.add_columns(Person.password_hash).where(Person.email == bindparam("email"))


@dataclass(frozen=True, slots=True)
class SignedIn(UserMixin):  # type: ignore[misc]  # Flask-Login ships no types
    """Who is asking, and how far their diary has come."""

    id: str
    email: str
    revision: int
    epoch: int
    session_version: int

    def get_id(self) -> str:
        """Name the session: it ends everywhere when the person's session version is raised."""
        return f"{self.id}.{self.session_version}"


def sign_up(email: str, password: str, now: datetime) -> bool:
    """Make an account and tell whether the address was free. It takes as long when it was not."""
    person = {
        "id": str(uuid4()),
        "email": (spelt := _spelt(email)),
        "password_hash": HASHER.hash(password),
        "created_at": now,
    }
    try:
        with writing() as connection:
            connection.execute(insert(Person), person)
    except IntegrityError:
        _write_as_long(spelt)
        return False
    return True


def sign_in(email: str, password: str) -> SignedIn | None:
    """Give the person whose address and password these are.

    An address without an account is checked against a hash all the same, so that the time taken
    does not tell it from a wrong password.
    """
    with reading() as connection:
        row = connection.execute(BY_EMAIL, {"email": _spelt(email)}).one_or_none()
    if not _verified(row.password_hash if row else NOBODY, password) or row is None:
        return None
    return SignedIn(*row[:-1])


def of_session(session_id: str) -> SignedIn | None:
    """Give the person that a session names, unless it was ended everywhere."""
    person_id, _, version = session_id.partition(".")
    if not version.isdecimal():
        return None
    with reading() as connection:
        named = {"id": person_id, "session_version": int(version)}
        rows = BY_SESSION.rows(connection, named)
    return SignedIn(*rows[0]) if rows else None


def created_at(person: SignedIn) -> datetime:
    """Tell since when a person has had the account."""
    with reading() as connection:
        since = select(Person.created_at).where(Person.id == person.id)
        moment: datetime = connection.execute(since).scalar_one()
    return moment


def by_email(email: str) -> SignedIn | None:
    """Give the person with this address: for the command line, which needs no password."""
    with reading() as connection:
        row = connection.execute(BY_EMAIL, {"email": _spelt(email)}).one_or_none()
    return SignedIn(*row[:-1]) if row else None


def change_password(person: SignedIn, current: str, new: str) -> SignedIn | None:
    """Set a new password and end every session; None when the current one is wrong."""
    if sign_in(person.email, current) is None:
        return None
    with writing() as connection:
        changed = update(Person).where(Person.id == person.id)
        values = {"password_hash": HASHER.hash(new), "session_version": Person.session_version + 1}
        connection.execute(changed.values(values))
    return sign_in(person.email, new)


def erase(person: SignedIn, password: str) -> bool:
    """Delete the account with everything in it, every version of every entry included.

    Nothing is done, and False given, when the password is wrong.
    """
    if sign_in(person.email, password) is None:
        return False
    with writing() as connection:
        connection.execute(delete(Person).where(Person.id == person.id))
    return True


def raise_epochs(now: datetime) -> int:
    """After a restore from a backup: make every device send all it holds, and give how many people.

    The new epoch is taken from the clock, since the one before the backup may have been given out.
    """
    later = int(now.timestamp())
    with writing() as connection:
        counted = connection.execute(select(func.count()).select_from(Person)).scalar_one()
        connection.execute(
            update(Person).values(epoch=case((Person.epoch < later, later), else_=Person.epoch + 1))
        )
    return counted


def _write_as_long(email: str) -> None:
    """Commit a change that changes nothing: waiting for the disk would tell a free address too."""
    with writing() as connection:
        same = update(Person).where(Person.email == email).values(email=Person.email)
        connection.execute(same)


def _spelt(email: str) -> str:
    return email.strip().lower()


def _verified(password_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(password_hash, password)
    except VerificationError:
        return False
