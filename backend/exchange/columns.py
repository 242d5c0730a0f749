"""The columns of the episode CSV, in the order in which they are written."""

from collections.abc import Mapping

from backend.exchange.cells import JSON, NAMES, NUMBER, WORD, YES_NO, Cell
from backend.exchange.doses_cell import DOSES

# Those of `span` stand unwrapped.
SPAN: Mapping[str, Cell] = {
    "started_at": WORD,
    "ended_at": WORD,
    "time_zone": WORD,
    "onset_precision": WORD,
    "end_unknown": YES_NO,
    "slept_through_end": YES_NO,
    "longest_pain_free_minutes": NUMBER,
    "duration_minutes": NUMBER,
    "duration_minutes_range": JSON,
}
EPISODE: Mapping[str, Cell] = {
    "onset_speed": WORD,
    "pain_severity": WORD,
    "pain_peak": NUMBER,
    "side": WORD,
    "locations": NAMES,
    "quality": NAMES,
    "worse_with_activity": YES_NO,
    "nausea": WORD,
    "vomiting": YES_NO,
    "photophobia": YES_NO,
    "phonophobia": YES_NO,
    "osmophobia": YES_NO,
    "autonomic": NAMES,
    "restless": YES_NO,
    "other_symptoms": NAMES,
    "aura": JSON,
    "pain_readings": JSON,
    "premonitory": NAMES,
    "suspected_triggers": NAMES,
    "provoked_by": NAMES,
    "warning_signs": NAMES,
    "most_bothersome": WORD,
    "believed_migraine": YES_NO,
    "activity_limit": NUMBER,
    "hours_lost": NUMBER,
    "debilitating": YES_NO,
    "postdrome_until": WORD,
    "still_there_at": WORD,
    "took_medicine": YES_NO,
    "doses": DOSES,
    "relief": NAMES,
    "prefilled": NAMES,
    "patient_age": NUMBER,
    "notes": WORD,
}
COLUMNS: Mapping[str, Cell] = {"id": WORD, **SPAN, **EPISODE}
