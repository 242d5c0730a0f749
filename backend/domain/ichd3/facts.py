"""What the criteria ask of an attack, one fact each, in terms of the answers' axes."""

from backend.domain.aura_values import NO_AURA
from backend.domain.logic import Among, Expression, Lasts, Opposite, all_of, any_of

SECOND = 1 / 60
HOUR = 60.0
DAY = 24 * HOUR

# Pain that was not answered may have been none, but only beside an aura (OUR RULE, data-model.md).
HEADACHE = Opposite(
    any_of(
        Among("severity", ("none",)),
        all_of(Among("pain_said", ("no",)), Opposite(Among("aura", (NO_AURA,)))),
    )
)
MODERATE_OR_SEVERE = Among("severity", ("moderate", "severe"))
MILD_OR_MODERATE = Among("severity", ("mild", "moderate"))
SEVERE = Among("severity", ("severe",))
# Shifting: one-sided at any moment, so one-sided for 1.1 and not bilateral for 2 (OUR RULE). For
# chapter 3 the side must be the same throughout, which is not known of a pain that shifts.
UNILATERAL = Among("side", ("one_side", "shifting_kept", "shifting_changed"))
UNILATERAL_3X = Among("side", ("one_side", "shifting_kept"))
BILATERAL = Among("side", ("both",))
PULSATING = Among("quality", ("throbbing", "throbbing+pressing", "throbbing+stabbing", "all_three"))
# Dull counts as pressing (OUR RULE); what throbs too is pulsating, and 2-C asks for non-pulsating.
PRESSING = Among("quality", ("pressing", "pressing+stabbing"))
STABBING = Among("quality", ("stabbing", "throbbing+stabbing", "pressing+stabbing", "all_three"))
WORSE_WITH_ACTIVITY = Among("worse_with_activity", ("yes",))
# Supraorbital is not asked apart: orbital or temporal it is for 3.1 and 3.2; the forehead, the face
# and the jaw join for 3.3, which asks for any site of the trigeminal nerve (OUR RULE).
SITE_ORBITAL_TEMPORAL = Among("site", ("orbital_temporal", "orbital_temporal+trigeminal"))
SITE_TRIGEMINAL = Opposite(Among("site", ("elsewhere",)))
NAUSEA = Among("nausea", ("mild", "moderate", "severe"))
MORE_THAN_MILD_NAUSEA = Among("nausea", ("moderate", "severe"))
MILD_NAUSEA = Among("nausea", ("mild",))
VOMITING = Among("vomiting", ("yes",))
PHOTOPHOBIA = Among("photophobia", ("yes",))
PHONOPHOBIA = Among("phonophobia", ("yes",))
# The five cranial autonomic signs of 3.1 (flushing and a full ear are not among them; S13, S14).
AUTONOMIC_SIGN = Among("autonomic", ("yes",))
RESTLESS = Among("restless", ("yes",))
DEBILITATING = Among("debilitating", ("yes",))
MIGRAINE_HISTORY = Among("migraine_history", ("yes",))
INDOMETACIN = Among("indometacin", ("complete",))
# 3.2 joins the labels only once this is recorded: not known is not said (OUR RULE, criteria.md 3).
INDOMETACIN_RECORDED = Among("indometacin_recorded", ("yes",))
MINOR = Among("minor", ("yes",))
# Medicine may have ended it: something was taken that was not marked as of no use.
CUT_SHORT = Among("treated", ("other",))
# What nobody can know: would it have gone on for the required time if nothing had been taken?
WOULD_HAVE_LASTED = all_of(CUT_SHORT, Among("natural_course", ("longer",)))
# Stabs of 10 to 120 seconds are rare, and may be stabs or not (S20, S27; OUR RULE).
FEW_SECONDS = any_of(
    Lasts(0, 10 * SECOND), all_of(Lasts(0, 120 * SECOND), Among("stab_course", ("stabs",)))
)
# Remissions of up to 12 hours are overlooked; of one that was not recorded there was none (S8; the
# span stands for an unbroken attack, OUR RULE).
OVER_72H = all_of(Opposite(Lasts(0, 72 * HOUR)), Opposite(Among("broken", ("yes",))))

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
    "one_sided_3x": UNILATERAL_3X,
    "stabbing": STABBING,
    "site_orbital_temporal": SITE_ORBITAL_TEMPORAL,
    "site_trigeminal": SITE_TRIGEMINAL,
    "autonomic_sign": AUTONOMIC_SIGN,
    "restless": RESTLESS,
    "debilitating": DEBILITATING,
    "migraine_history": MIGRAINE_HISTORY,
    "indometacin_response": INDOMETACIN,
    "aura": Among("aura.any", ("yes",)),
    "aura_spreads": Among("aura.spreads", ("yes",)),
    "aura_succession": Among("aura.succession", ("yes",)),
    "aura_5_60_min": Among("aura.timed", ("yes",)),
    "aura_one_sided": Among("aura.one_sided", ("yes",)),
    "aura_positive": Among("aura.positive", ("yes",)),
    "aura_near_headache": all_of(HEADACHE, Among("aura.near", ("yes",))),
    "aura_reversible": Among("aura.reversible", ("yes",)),
}
