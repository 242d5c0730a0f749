"""The third edition of the headache classification as data, one module for each of its parts.

A code is added by adding its diagnosis to CATALOGUE and its label to LABELS, in its place.
"""

from backend.domain.ichd3.criteria import Label
from backend.domain.ichd3.facts import HEADACHE
from backend.domain.ichd3.migraine import MIGRAINE_WITHOUT_AURA
from backend.domain.ichd3.tension_type import TENSION_TYPE
from backend.domain.logic import all_of

CRITERIA_SET = "ICHD-3:2018"

# The diagnoses whose criteria are shown.
CATALOGUE = (MIGRAINE_WITHOUT_AURA, TENSION_TYPE)

# The labels in the order of criteria.md 1.6: the first that fits is the label of an attack.
LABELS = (
    Label("1.1", all_of(HEADACHE, MIGRAINE_WITHOUT_AURA.fulfilled())),
    Label("2", all_of(HEADACHE, TENSION_TYPE.fulfilled())),
    Label("1.5.1", all_of(HEADACHE, MIGRAINE_WITHOUT_AURA.all_but_one())),
    Label("2.4", all_of(HEADACHE, TENSION_TYPE.all_but_one())),
)
UNCLASSIFIED = "unclassified"
LABEL_CODES = (*(label.code for label in LABELS), UNCLASSIFIED)

# Recorded signs whose codes are not in LABELS yet: with one of them every label stays possible.
UNCODED = ("aura", "autonomic")
