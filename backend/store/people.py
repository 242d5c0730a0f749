"""Accounts: sign up, sign in, who is there, change the password, erase."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask_login import UserMixin
from sqlalchemy import Text, bindparam, cast, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite writes it alike

from backend.store.connection import line, writing
from backend.store.models import Identifier, Person
from backend.store.prepared import Prepared, read_moment, stored_moment

# OWASP's second profile with one lane: a server of two cores must go on answering others.
HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
# The hash of nothing anybody can type: checked where there is no account, so that it takes as long.
NOBODY = (
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlzLg$"
    "psp+CCGzbSl7LYoINF5CHJGwCBmOvwYwNovV/SKGm9E"
)
PATIENT, SPECIALIST = "patient", "specialist"
PERSON_ID = bindparam("person_id", type_=Identifier)
WHO = select(
    cast(Person.id, Text),
    Person.email,
    Person.revision,
    Person.epoch,
    Person.session_version,
    Person.role,
    Person.name,
)
BY_SESSION = Prepared(
    WHO.where(Person.id == bindparam("id"), Person.session_version == bindparam("session_version"))
)
BY_EMAIL = Prepared(WHO.add_columns(Person.password_hash).where(Person.email == bindparam("email")))
# Where the address is taken, a change that changes nothing is committed: waiting for the disk, or
# not, would tell it too.
ADDED = insert(Person)
NEW = Prepared(
    ADDED.on_conflict_do_update(
        index_elements=["email"], set_={"email": ADDED.excluded.email}
    ).returning(Person.id)
)
SINCE = Prepared(select(Person.created_at).where(Person.id == bindparam("id")))
PASSWORD = Prepared(
    update(Person)
    .where(Person.id == PERSON_ID)
    .values(password_hash=bindparam("new_hash"), session_version=Person.session_version + 1)
)
GONE = Prepared(delete(Person).where(Person.id == PERSON_ID))


@dataclass(frozen=True, slots=True)
class SignedIn(UserMixin):  # type: ignore[misc]  # Flask-Login ships no types
    """Who is asking, and how far their diary has come."""

    id: str
    email: str
    revision: int
    epoch: int
    session_version: int
    role: str = PATIENT
    name: str | None = None

    def get_id(self) -> str:
        """Name the session: it ends everywhere when the person's session version is raised."""
        return f"{self.id}.{self.session_version}"


def sign_up(email: str, password: str, now: datetime, specialist: str | None = None) -> bool:
    """Make an account and tell whether the address was free; a specialist's has a name.

    It takes as long when it was not: the password is hashed, and something committed, either way.
    """
    person = {
        "id": str(uuid4()),
        "email": _spelt(email),
        "password_hash": HASHER.hash(password),
        "created_at": stored_moment(line(), now),
        "role": SPECIALIST if specialist else PATIENT,
        "name": specialist,
    }
    with writing() as held:
        [(owner_id,)] = NEW.rows(held, **person, session_version=1, revision=0, epoch=1, head=None)
    return bool(str(owner_id) == person["id"])


def sign_in(email: str, password: str) -> SignedIn | None:
    """Give the person whose address and password these are.

    An address without an account is checked against a hash all the same, so that the time taken
    does not tell it from a wrong password.
    """
    rows = BY_EMAIL.rows(line(), email=_spelt(email))
    password_hash = rows[0][-1] if rows else NOBODY
    if not _verified(password_hash, password) or not rows:
        return None
    return SignedIn(*rows[0][:-1])


def of_session(session_id: str) -> SignedIn | None:
    """Give the person that a session names, unless it was ended everywhere."""
    person_id, _, version = session_id.partition(".")
    if not version.isdecimal():
        return None
    rows = BY_SESSION.rows(line(), id=person_id, session_version=int(version))
    return SignedIn(*rows[0]) if rows else None


def created_at(person: SignedIn) -> datetime:
    """Tell since when a person has had the account."""
    [(moment,)] = SINCE.rows(line(), id=person.id)
    return read_moment(moment)


def by_email(email: str) -> SignedIn | None:
    """Give the person with this address: for the command line, which needs no password."""
    rows = BY_EMAIL.rows(line(), email=_spelt(email))
    return SignedIn(*rows[0][:-1]) if rows else None


def change_password(person: SignedIn, current: str, new: str) -> SignedIn | None:
    """Set a new password and end every session; None when the current one is wrong."""
    if sign_in(person.email, current) is None:
        return None
    new_hash = HASHER.hash(new)
    with writing() as held:
        PASSWORD.run(held, {"person_id": person.id, "new_hash": new_hash})
    return sign_in(person.email, new)


def erase(person: SignedIn, password: str) -> bool:
    """Delete the account with everything in it, every version of every entry included.

    Nothing is done, and False given, when the password is wrong.
    """
    if sign_in(person.email, password) is None:
        return False
    with writing() as held:
        GONE.run(held, {"person_id": person.id})
    return True


def _spelt(email: str) -> str:
    return email.strip().lower()


def _verified(password_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(password_hash, password)
    except VerificationError:
        return False
