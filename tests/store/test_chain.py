"""Every state is bound: what was changed, taken out, put in or moved after the fact shows."""

import pytest
from sqlalchemy import delete, func, select

from backend.api.proofs import seal
from backend.cli.verifying import verified
from backend.domain.chain import short
from backend.exchange import document
from backend.extensions import db
from backend.store import chain, people
from backend.store.chain_models import Mark
from backend.store.diary import diary_of
from backend.store.models import Person, Version
from tests.store.chains import ADA, DIARY, Files, exported, links, lived_through, packed, said


@pytest.fixture
def files(owner: str) -> Files:
    lived_through(owner)
    return exported(owner)


def test_whatever_happened_to_a_diary_its_chain_holds(owner: str, files: Files) -> None:
    holds, line = verified(packed(files), seal, None)

    assert holds, line
    assert line.startswith("Holds: 9 states from 2026-11-22T12:00 to 2026-11-22T12:00, 1 of them")
    assert line.endswith(f"head {short(chain.head_of(owner))}, sealed by this server.")
    assert [link["what"] for link in links(files)].count("restored") == 1


def test_the_diary_of_the_proof_is_the_diary(owner: str, files: Files) -> None:
    assert files[DIARY].decode() == document.write(diary_of(owner))


def test_a_diary_in_which_nothing_was_written_holds(owner: str) -> None:
    assert said(exported(owner)) == (True, "Holds: nothing was written yet.")


def test_erased_words_leave_neither_word_nor_salt_and_the_chain_holds(files: Files) -> None:
    everything = b"".join(files.values())
    erased = links(files)[1]

    assert b"never mind" not in everything
    assert erased["salt"] is None
    assert (erased["kind"], len(erased["digest"])) == ("episode", 64)
    assert said(files)[0]


def test_an_erased_account_leaves_nothing_of_its_chain(owner: str, files: Files) -> None:
    assert links(files)
    person = people.by_email(ADA)
    assert person
    assert people.erase(person, "correct horse battery")

    with db.engine.connect() as connection:
        counts = [
            connection.execute(select(func.count()).select_from(table)).scalar()
            for table in (Person, Version, Mark)
        ]
    assert counts == [0, 0, 0]
    assert chain.head_of(owner) is None


def test_one_who_takes_a_state_out_of_the_database_is_found_out(owner: str, files: Files) -> None:
    with db.engine.begin() as connection:
        connection.execute(delete(Version).where(Version.revision == 4))

    holds, line = said(exported(owner))

    assert not holds
    assert line.startswith("Breaks at link 4 of 9 (episode ")
    assert "it does not follow from the link before" in line
