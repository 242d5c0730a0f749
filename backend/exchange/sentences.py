"""What readers of files, and schemas, say: sentence by sentence, each by its code, with values.

A reader writes the sentence in English, as the terminal shows it; `coded.py` gives a page the code
and the values, which it says in the language of the person.
"""

from collections.abc import Mapping
from typing import Final

# Of two that fit, the first is meant.
SENTENCES: Final[Mapping[str, str]] = {
    "a_pdf": ("A PDF. Only the app that made it can give its attacks as a table (CSV) or JSON."),
    "a_zip": "A ZIP file. Unpack it, and give the file inside.",
    "packed": "A compressed file. Unpack it, and give the file inside.",
    "a_picture": "A picture.",
    "a_database": "A database. Only the app that made it can give its attacks as a file.",
    "old_excel": "An old Excel file. Save it as CSV (UTF-8), and give that.",
    "too_large": "Larger than {most} MB, which no diary is.",
    "empty": "There is nothing in it.",
    "has_nul": "Not text: there are NUL characters in it.",
    "not_utf": "Not text in {name} (byte {byte}). Save it as UTF-8 (Excel: CSV UTF-8).",
    "no_known_kind": (
        "Neither JSON nor a table (CSV: its first line names the columns, and commas, "
        "semicolons or tabs stand between them)."
    ),
    "unknown_json": (
        'JSON, but of no diary that is known here; our own says "format": "umbra-diary".'
    ),
    "one_object": "A diary document is one JSON object.",
    "not_json": "Not JSON: {what} at line {line}, column {column}.",
    "not_csv_line": "Not CSV: {what} in line {line}.",
    "not_csv": "Not CSV: {what}.",
    "not_xml": "Not XML: {what} in line {line}.",
    "not_health": "XML, but not an export of Apple Health.",
    "no_end": "Not an export: a tag in it has no end.",
    "entities": ("It declares entities or names other files, which no export of a diary does."),
    "defaults": "It declares values that are not said, which no export of a diary does.",
    "broken_zip": "A ZIP file that cannot be unpacked ({what}).",
    "zip_without_health": (
        "A ZIP file without an export of Apple Health (export.xml) in it. Unpack it."
    ),
    "swells_export": "It unpacks to more than any export: it was not read to its end.",
    "swells_diary": "It unpacks to more than any diary: it was not read to its end.",
    "too_many_records": "More than {most} records of headache, which no diary has.",
    "too_many_rows": "More than {most} rows, which no diary has.",
    "too_many_words": "More than {most} different words, which no diary has.",
    "too_many_columns": "{count} columns; a diary has at most {most}.",
    "too_dense": "More attacks and doses than a diary tells in so few words.",
    "too_odd": "More than {most} rows say what no diary can hold.",
    "not_our_columns": "These are not the columns of a table of ours.",
    "not_columns_of": "These are not the columns of {name}.csv.",
    "one_person": "A diary is of one person: one row.",
    "no_such_column": "No such column.",
    "column_twice": "The column stands twice.",
    "two_columns": "Two columns cannot both be {what}.",
    "nothing_called": "Nothing here is called {what}.",
    "cannot_mean": "{word} cannot mean {meaning}.",
    "not_a_zone": "Not a time zone (an IANA name such as Europe/Berlin).",
    "wrong_width": "{count} cells under {columns} columns.",
    "no_start": "No column is known to tell when an attack began; choose one.",
    "day_or_month": "It can be read day first or month first: choose one for the column.",
    "ends_wrong": "Ends before it starts, or lasts more than 366 days.",
    "no_day": "No day that a diary reaches.",
    "no_time": "No time that a diary reaches.",
    "no_offset": "No offset of this world.",
    "without_offset": "A time without its offset.",
    "not_a_time": "Not a time that can be read.",
    "not_a_time_iso": "Not a time (ISO 8601, UTC).",
    "not_a_time_us": "Not a time (MM/DD/YY H:MM).",
    "not_a_time_apple": "Not a time (YYYY-MM-DD HH:MM:SS +ZZZZ).",
    "not_a_time_local": "Not a time (YYYY-MM-DD HH:MM:SS).",
    "not_milliseconds": "Not a time (milliseconds since 1970).",
    "not_seconds": "Not a time (seconds since 1970).",
    "not_a_day": "Not a day (YYYY-MM-DD).",
    "not_a_length": "Not a length that can be read.",
    "not_a_length_form": "Not a length (1d 02h 15m).",
    "not_a_number": "Not a number.",
    "not_between": "Not between {least} and {most}.",
    "not_a_pain": "Not a pain from 0 to 10.",
    "not_yes_no": "Not yes or no.",
    "neither_yes_no": "Neither yes nor no.",
    "not_a_word": "Not a word that is known.",
    "not_an_object": "Not an object.",
    "not_json_cell": "Not JSON.",
    "not_apple_severity": "Not a severity of Apple Health.",
    "not_apple_word": "Not a word of Apple Health for it.",
    "no_name": "A medicine needs a name.",
    "skipped": "A skipped dose is no dose.",
    "many_medicines": "More than {most} medicines in one attack.",
    "notes_cut": "Only the first {most} characters fit.",
    "no_attack_named": "It names no attack of this file.",
    "no_headache_then": "No headache of this file was there at that time.",
    "one_moment": "Said to be absent at one moment, which says nothing of the whole attack.",
    "effect_alone": (
        "A side effect belongs to a dose, and none or more than one was taken that day."
    ),
    "silent_day": ("Says nothing of headache that day; kept, it would count as a day without one."),
    "yellow_day": ("A yellow day says neither that there was a headache nor that there was none."),
    "of_many": (
        "An age stands beside it: these are episodes of many people, an account is of one."
    ),
    "only_a_range": (
        "Only a range is known of its length, and an account keeps a clock time or none."
    ),
    "future": "An episode cannot start in the future.",
    "two_ids": "Two elements have the same id.",
    "missing": "Missing data for required field.",
    # What the schemas say, marshmallow's words among it.
    "unknown_field": "Unknown field.",
    "not_null": "Field may not be null.",
    "not_one_of": "Must be one of: {choices}.",
    "not_one_known": "Not one of the known names.",
    "named_twice": "Names something twice.",
    "out_of_range": "Must be greater than or equal to {least} and less than or equal to {most}.",
    "too_long": "Longer than maximum length {most}.",
    "too_short": "Shorter than minimum length {least}.",
    "wrong_length": "Length must be between {least} and {most}.",
    "exact_length": "Length must be {count}.",
    "must_equal": "Must be equal to {what}.",
    "not_text": "Not a valid string.",
    "not_whole": "Not a valid integer.",
    "not_number": "Not a valid number.",
    "not_finite": "Special numeric values (nan or infinity) are not permitted.",
    "not_boolean": "Not a valid boolean.",
    "not_a_list": "Not a valid list.",
    "not_a_mapping": "Not a valid mapping type.",
    "wrong_kind": "Invalid input type.",
    "wrong_type": "Invalid type.",
    "not_an_id": "Not a valid UUID.",
    "not_atc": "Not an ATC code (such as N02CC01).",
    "not_a_moment": "Not a moment with date, time and offset (RFC 3339).",
    "no_such_moment": "No such moment in the calendar.",
    "no_such_day": "No such day in the calendar.",
    "unwritable": "Holds a character that cannot be written down.",
    "not_as_json": "Cannot be written as JSON.",
    "too_many_bytes": "Larger than {most} bytes.",
    "ends_before": "An episode cannot end before it starts.",
    "end_is_given": "An end is given, so it cannot be unknown.",
    "lasts_too_long": (
        "An episode lasts 366 days at most; a headache that never ends is the continuous_pain "
        "of the daily check-ins."
    ),
    "two_ends": "Give one of {names}.",
    "falls": "The second number is the larger one.",
    "drug_or_id": "Give drug or medication_id, not both.",
    "doses_deny": "The doses say otherwise.",
    "dose_of_another": "A dose inside an episode belongs to it.",
    "zip_stays": (
        "Read from this ZIP: its diary document. Its history, the rows of other apps and "
        "the account itself are for reading; they are not brought in."
    ),
    "doses_refer": (
        "This table names attacks and medicines by their numbers alone: bring their tables too."
    ),
    "guessed": "Columns were taken by their names: {guessed}.",
    "no_zone": "The file names no time zone; UTC was taken.",
    "rows_no_zone": "{count} rows name no time zone; UTC was taken. --time-zone says another.",
    "elsewhere": ("An offset is not that of {zone}: the clock and the offset of the file stand."),
    "never_was": "{told} never was in {zone}: the clocks went on.",
    "was_twice": "{told} was twice in {zone}; taken as the first.",
    "untimed": (
        "The file tells no times of medicines; each stands at the beginning of its attack."
    ),
    "untimed_attacks": "The attacks tell no times of medicines; each stands at the beginning.",
    "untimed_day": "A medicine has no time; it stands at noon of its day.",
    "medicine_and_none": "Where a medicine and none are told of one attack, the medicine stands.",
    "rounded": "Pain with a fraction was rounded to a whole number.",
    "no_is_no": "A no in a table was taken for a no.",
    "words_cut": "Of {field} only the first {most} words of an attack were looked at.",
    "not_free": "A day marked as free of headache has one; the headache stands.",
    "green_day": "A green day on which an attack began was not taken as free of headache.",
    "no_place_spans": "A span of marked days has no place in a diary here.",
    "no_place_with_row": "{name} has no place in a diary here; it stays with the row.",
    "no_place_medicine": "{name} of a medicine has no place in a diary here.",
    "no_place": "{name} has no place in a diary here.",
    "not_read": "Nothing is known of {name}; it was not read.",
    "miscounted": "The file says {stated}, {there} in it.",
    "more": "And {count} more of this kind.",
}
