"""What the criteria ask of an attack, one fact each, in terms of the answers' axes."""

from backend.domain.logic import Among, Expression, Opposite, all_of

HEADACHE = Opposite(Among("severity", ("none",)))
MODERATE_OR_SEVERE = Among("severity", ("moderate", "severe"))
MILD_OR_MODERATE = Among("severity", ("mild", "moderate"))
# Shifting: one-sided at any moment, so one-sided for 1.1 and not bilateral for 2 (OUR RULE).
UNILATERAL = Among("side", ("one_side", "shifting"))
BILATERAL = Among("side", ("both",))
PULSATING = Among("quality", ("throbbing", "throbbing+pressing"))
# Dull counts as pressing (OUR RULE); what throbs too is pulsating, and 2-C asks for non-pulsating.
PRESSING = Among("quality", ("pressing",))
WORSE_WITH_ACTIVITY = Among("worse_with_activity", ("yes",))
NAUSEA = Among("nausea", ("mild", "moderate", "severe"))
VOMITING = Among("vomiting", ("yes",))
PHOTOPHOBIA = Among("photophobia", ("yes",))
PHONOPHOBIA = Among("phonophobia", ("yes",))
MINOR = Among("minor", ("yes",))
# Medicine may have ended it: something was taken that was not marked as of no use.
CUT_SHORT = Among("treated", ("other",))
# What nobody can know: would it have gone on for the required time if nothing had been taken?
WOULD_HAVE_LASTED = all_of(CUT_SHORT, Among("natural_course", ("longer",)))

FACTS: dict[str, Expression] = {
    "headache": HEADACHE,
    "unilateral": UNILATERAL,
    "bilateral": BILATERAL,
    "pulsating": PULSATING,
    "pressing": PRESSING,
    "moderate_or_severe": MODERATE_OR_SEVERE,
    "mild_or_moderate": MILD_OR_MODERATE,
    "worse_with_activity": WORSE_WITH_ACTIVITY,
    "nausea": NAUSEA,
    "vomiting": VOMITING,
    "photophobia": PHOTOPHOBIA,
    "phonophobia": PHONOPHOBIA,
    "minor": MINOR,
    "cut_short": CUT_SHORT,
}
