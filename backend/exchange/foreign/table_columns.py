"""What may stand under a column of any table, and what a header seems to name."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from backend.exchange import Unusable
from backend.exchange.foreign.dates import DATE
from backend.exchange.found import Choices, Column

# Dates may be told to stand day first or month first: "started_on:dmy", "started_on:mdy".
DATES: Final = ("started_at", "started_on", "ended_at", "ended_on")
ORDERS: Final = ("dmy", "mdy")
YES_NO: Final = (
    "nausea",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "worse_with_activity",
    "restless",
    "aura",
)
# A column that is named by a medicine, a trigger or a symptom, with yes or no, or how many, in it.
TICKED: Final = ("ticked_medicine", "ticked_trigger", "ticked_symptom")
WORDS: Final = ("symptoms", "quality", "places", "triggers", "premonitory", "relief")
PLAIN: Final = (
    "id",
    "time_zone",
    "started_clock",
    "ended_clock",
    "length",
    "minutes",
    "hours",
    "pain",
    "severity",
    "side",
    "medicine",
    "label",
    "notes",
)
COLUMNS: Final = (
    *DATES,
    *(f"{name}:{order}" for name in DATES for order in ORDERS),
    *PLAIN,
    *WORDS,
    *YES_NO,
    *TICKED,
)
# FROM MEMORY, English, German, Spanish, French: the first that fits.
HEADERS: Final = (
    (r"^(_?id|#|nr\.?|no\.?|.*[ _]id)$", "id"),
    (r"time.?zone|zeitzone|zona horaria", "time_zone"),
    (r"(duration|dauer|duraci|dur\u00e9e|length|lasted).*(min)", "minutes"),
    (r"(duration|dauer|duraci|dur\u00e9e|length|lasted).*(h(ou|o|eu)r|std|stund|\bh\b)", "hours"),
    (r"duration|dauer|duraci|dur\u00e9e|^length|^lasted", "length"),
    (r"^(end|ended|stop|ende|fin|fim)\b.*(date|datum|fecha)", "ended_on"),
    (r"^(end|ended|stop|heure fin|ende|endzeit|fin|hasta|bis)\b|end_?(time|at|date)", "ended_at"),
    (r"^(time|uhrzeit|hora|heure d\u00e9but|start.?clock)$", "started_clock"),
    (r"^(date|datum|fecha|day|tag|d\u00eda|jour)\b", "started_on"),
    (r"start|begin|onset|inicio|d\u00e9but|timestamp|^von$|datetime", "started_at"),
    (r"photophob|light sens|lichtemp|fotofob", "photophobia"),
    (r"phonophob|sound sens|ger\u00e4uschemp|fonofob", "phonophobia"),
    (r"osmophob|smell sens", "osmophobia"),
    (r"^(nausea|\u00fcbelkeit|n\u00e1usea)", "nausea"),
    (r"^(vomit|erbrechen|v\u00f3mito)", "vomiting"),
    (r"^aura\??$", "aura"),
    (r"\(label\)|^type$|^typ$|^tipo|headache type|kopfschmerzart", "label"),
    (r"medic|drug|medik|tablette|treatment|traitement|behandlung|pastilla", "medicine"),
    (r"trigger|ausl\u00f6ser|desencadenante|d\u00e9clencheur", "triggers"),
    (r"symptom|s\u00edntoma", "symptoms"),
    (r"qualit|character|schmerzart", "quality"),
    (r"^(side|seite|lado)\b", "side"),
    (r"location|position|^ort$|lokalis|localiz|localisation", "places"),
    (r"severity|schweregrad|gravedad", "severity"),
    (r"pain|intens|strength|st\u00e4rke|schmerz|dolor|score|nrs|^vas$", "pain"),
    (r"note|comment|bemerk|notiz|kommentar|nota|descri|remark", "notes"),
)
NUMERIC: Final = re.compile(r"^\d{1,2}([.,]\d)?$")
CLOCK: Final = re.compile(r"^\d{1,2}:\d\d")
SAMPLES: Final = 3


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Describe the columns of a table: a few cells of each, and what it seems to be; each once."""
    found: list[Column] = []
    taken: set[str] = set()
    for place, name in enumerate(header):
        cells = (row[place] for row in rows[:200] if place < len(row) and row[place].strip())
        samples = tuple(dict.fromkeys(cell.strip()[:80] for cell in cells))[:SAMPLES]
        guess = _guess(name, samples)
        found.append(Column(name, samples, None if guess in taken else guess))
        taken |= {guess} if guess else set()
    return found


def _guess(header: str, samples: Sequence[str]) -> str | None:
    plain = " ".join(header.replace("_", " ").split()).casefold()
    guess = next((what for key, what in HEADERS if re.search(key, plain)), None)
    return _by_cells(guess, samples)


def _by_cells(guess: str | None, samples: Sequence[str]) -> str | None:
    """Mend a guess by what stands below: a clock alone, a day alone, a number for a severity."""
    if guess in DATES and samples:
        if all(CLOCK.match(cell) for cell in samples):
            return f"{guess.split('_')[0]}_clock"
        days = all((found := DATE.match(cell)) and not found[5] for cell in samples)
        return f"{guess.split('_')[0]}_{'on' if days else 'at'}"
    if guess == "severity" and any(NUMERIC.match(cell) for cell in samples):
        return "pain"
    return guess


def chosen(columns: Sequence[Column], choices: Choices) -> dict[str, str]:
    """Give what stands under each header: by the person's choice, else by the guess.

    Once anything was chosen, a header that was not stands for nothing of ours. Raises `Unusable`
    for a choice that is none.
    """
    if not choices.columns:
        return {one.header: one.guess for one in columns if one.guess}
    found = {header: what for header, what in choices.columns.items() if what}
    for header, what in found.items():
        if what not in COLUMNS:
            raise Unusable(f"Nothing here is called {what!r}.", field=header)
    _once(found)
    return found


def _once(found: Mapping[str, str]) -> None:
    told = [what.split(":")[0] for what in found.values() if what.split(":")[0] in (*DATES, *PLAIN)]
    for what in told:
        if told.count(what) > 1 and what not in ("notes", "medicine", "label"):
            raise Unusable(f"Two columns cannot both be {what!r}.", field="columns")
