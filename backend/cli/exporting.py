"""What `diary export` prints: the diary of an account in one of our forms."""

from datetime import UTC, date, datetime

from backend.api import exported, proofs
from backend.cli import accounts
from backend.exchange import document, episodes_csv
from backend.exchange.fhir.wanted import Choice, Wanted


def exported_as(form: str, email: str, as_of: date | None, notes: Choice) -> bytes:
    """Write the whole diary of an account as document, csv, fhir or evidence (a ZIP).

    `as_of` and `notes` are for FHIR: the last day of its summary (today), and what goes along.
    """
    if form == "evidence":
        return proofs.proof_packed(accounts.owner_of(email), datetime.now(UTC))
    diary = accounts.diary_of(email)
    if form == "csv":
        return episodes_csv.write(diary).encode()
    if form == "document":
        return document.write(diary).encode()
    now = datetime.now(UTC).replace(microsecond=0)
    wanted = Wanted(accounts.owner_of(email), now, notes)
    return exported.fhir(diary, wanted, as_of or now.date()) + b"\n"
