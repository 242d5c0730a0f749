"""The codes that other programs know. Only those that clinical/codes.md 7 marks VERIFIED are here.

What has no such code has ours and its name as text. SNOMED CT asks its user for a licence. No
display stands beside a foreign code: their official names were not seen, ours are the text.
"""

from collections.abc import Mapping
from typing import Final

SNOMED: Final = "http://snomed.info/sct"
LOINC: Final = "http://loinc.org"
ATC: Final = "http://www.whocc.no/atc"
UCUM: Final = "http://unitsofmeasure.org"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ABSENT_EXTENSION: Final = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
# Ours: a question, and the answers to it, as the published schema of the diary document has them.
OURS: Final = "urn:umbra:diary:1"
ICHD: Final = "urn:umbra:ichd-3"

Foreign = tuple[str, str]

HEADACHE: Final[Foreign] = (SNOMED, "25064002")  # VERIFIED [S100c]
PAIN_SCORE: Final[Foreign] = (LOINC, "72514-3")  # VERIFIED [S101]
QUESTIONS: Final[Mapping[str, Foreign]] = {
    "pain_peak": PAIN_SCORE,
    "pain_severity": (LOINC, "38208-5"),  # VERIFIED [S101]
    "pain_before": PAIN_SCORE,
    "pain_after_2h": PAIN_SCORE,
    "photophobia": (SNOMED, "409668002"),  # VERIFIED [S100b], as are all below
    "phonophobia": (SNOMED, "313387002"),
    "osmophobia": (SNOMED, "45846002"),
    "nausea": (SNOMED, "422587007"),
    "vomiting": (SNOMED, "422400008"),
    "menstruation": (SNOMED, "276319003"),
}
ANSWERS: Final[Mapping[tuple[str, str], Foreign]] = {
    ("side", "left"): (SNOMED, "64237003"),
    ("side", "right"): (SNOMED, "29624005"),
    ("side", "both"): (SNOMED, "162301005"),
    ("quality", "throbbing"): (SNOMED, "162308004"),
    ("autonomic", "red_eye"): (SNOMED, "267093002"),
    ("autonomic", "blocked_nose"): (SNOMED, "267100006"),
    ("autonomic", "runny_nose"): (SNOMED, "267101005"),
    ("premonitory", "yawning"): (SNOMED, "248626009"),
    ("suspected_triggers", "stress"): (SNOMED, "73595000"),
    ("symptom", "speech"): (SNOMED, "29164008"),
}
# Beside a pattern that is met; VERIFIED [S100]. Tension-type and cluster headache are not: their
# codes were seen in secondary copies only.
PATTERNS: Final[Mapping[str, Foreign]] = {
    "1.1": (SNOMED, "56097005"),
    "1.2": (SNOMED, "4473006"),
    "1.3": (SNOMED, "427419006"),
}
# Units as UCUM writes them; what is counted in pieces has words only.
UNITS: Final[Mapping[str, str]] = {
    "mg": "mg",
    "g": "g",
    "ug": "ug",
    "ml": "mL",
    "IU": "[IU]",
    "L/min": "L/min",
    "h": "h",
    "min": "min",
    "d": "d",
}
