"""What the person's own answers say: indometacin, the onset of a continuous headache."""

from dataclasses import dataclass
from typing import Final

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.reasons import Reason

# Too small a dose, or none at all, says nothing (VERIFIED [S14][S16]).
_RESPONSE: Final = {"complete": YES, "partial": NO, "none": NO}


@dataclass(frozen=True, slots=True)
class Indometacin:
    """Indometacin prevents the headache altogether, by the person's account."""

    def __call__(self, evidence: Evidence) -> Finding:
        state = _RESPONSE.get(str(evidence.patient.get("indometacin_response")), UNKNOWN)
        return Finding(state, Reason(f"indometacin_{state}", {}))


@dataclass(frozen=True, slots=True)
class Onset:
    """A remembered day from which the headache has been continuous (4.10-B, VERIFIED* [S22][S27]).

    A day that is not given is unknown even where the onset is said to be remembered.
    """

    def __call__(self, evidence: Evidence) -> Finding:
        remembered = evidence.patient.get("onset_remembered")
        if remembered is False:
            return Finding(NO, Reason("onset_no", {}))
        since = evidence.patient.get("continuous_since")
        if remembered and since:
            return Finding(YES, Reason("onset_yes", {"since": since}))
        return Finding(UNKNOWN, Reason("onset_unknown", {}))
