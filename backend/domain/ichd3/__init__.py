"""The third edition of the headache classification as data, one module for each of its parts.

A code is added by adding its diagnosis to CATALOGUE and its label to LABELS, in its place.
"""

from backend.domain.ichd3.aura import (
    BRAINSTEM_AURA,
    HEMIPLEGIC_MIGRAINE,
    MIGRAINE_WITH_AURA,
    RETINAL_MIGRAINE,
    TYPICAL_AURA,
    TYPICAL_AURA_WITH_HEADACHE,
    TYPICAL_AURA_WITHOUT_HEADACHE,
    subform,
)
from backend.domain.ichd3.criteria import Label
from backend.domain.ichd3.facts import HEADACHE
from backend.domain.ichd3.migraine import MIGRAINE_WITHOUT_AURA, STATUS_LABEL, STATUS_MIGRAINOSUS
from backend.domain.ichd3.stabbing import STABBING_HEADACHE
from backend.domain.ichd3.tension_type import CHRONIC_TENSION_TYPE, TENSION_TYPE
from backend.domain.ichd3.trigeminal_autonomic import (
    CLUSTER,
    CLUSTER_LABEL,
    HEMICRANIA_LABEL,
    PAROXYSMAL_HEMICRANIA,
    PROBABLE_CLUSTER,
    PROBABLE_HEMICRANIA,
    PROBABLE_SUNCT,
    SUNCT,
)
from backend.domain.logic import all_of, any_of

CRITERIA_SET = "ICHD-3:2018"

# The diagnoses whose criteria are shown.
CATALOGUE = (
    MIGRAINE_WITHOUT_AURA,
    MIGRAINE_WITH_AURA,
    TYPICAL_AURA,
    TYPICAL_AURA_WITH_HEADACHE,
    TYPICAL_AURA_WITHOUT_HEADACHE,
    BRAINSTEM_AURA,
    HEMIPLEGIC_MIGRAINE,
    RETINAL_MIGRAINE,
    STATUS_MIGRAINOSUS,
    TENSION_TYPE,
    CHRONIC_TENSION_TYPE,
    CLUSTER,
    PAROXYSMAL_HEMICRANIA,
    SUNCT,
    STABBING_HEADACHE,
)

# The labels in the order of criteria.md 1.6: the first that fits is the label of an attack.
LABELS = (
    Label("1.2.1.1", subform(TYPICAL_AURA_WITH_HEADACHE), "S3, S4", "FROM MEMORY"),
    Label("1.2.1.2", subform(TYPICAL_AURA_WITHOUT_HEADACHE), "S5"),
    Label("1.2.2", subform(BRAINSTEM_AURA), "S27", "VERIFIED*"),
    Label("1.2.3", subform(HEMIPLEGIC_MIGRAINE), "S6"),
    Label("1.2.4", subform(RETINAL_MIGRAINE), "", "FROM MEMORY"),
    Label("3.1", CLUSTER_LABEL, "S13", ours="the frequency is not asked"),
    Label("3.2", HEMICRANIA_LABEL, "S14", ours="the frequency is not asked"),
    Label("3.3", all_of(HEADACHE, SUNCT.fulfilled()), "S15", ours="the frequency is not asked"),
    Label("1.4.1", STATUS_LABEL, "S8"),
    Label("1.1", all_of(HEADACHE, MIGRAINE_WITHOUT_AURA.fulfilled()), "S1, S2"),
    Label("2", all_of(HEADACHE, TENSION_TYPE.fulfilled()), "S10"),
    Label("4.7", all_of(HEADACHE, STABBING_HEADACHE.fulfilled()), "S20, S27", "VERIFIED*"),
    Label(
        "1.5.2",
        any_of(MIGRAINE_WITH_AURA.of("B"), MIGRAINE_WITH_AURA.of("C")),
        "S9",
        ours="also an aura of which both hold and which is none of the forms of 1.2",
    ),
    Label("1.5.1", all_of(HEADACHE, MIGRAINE_WITHOUT_AURA.all_but_one()), "S9"),
    Label("3.5.1", PROBABLE_CLUSTER, "S17", ours="at most one part of the pain is missing"),
    Label("3.5.2", PROBABLE_HEMICRANIA, "S17", ours="indometacin is known to prevent it"),
    Label("3.5.3", PROBABLE_SUNCT, "S17", ours="of up to 30 minutes"),
    Label("2.4", all_of(HEADACHE, TENSION_TYPE.all_but_one()), "S12"),
)
UNCLASSIFIED = "unclassified"
LABEL_CODES = (*(label.code for label in LABELS), UNCLASSIFIED)
