"""What must be said before any label: an emergency, or something to bring to a doctor."""

from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.flags.export import flag_rules
from backend.domain.flags.raised import emergencies, flags_of
from backend.domain.flags.signs import sign_bits

__all__ = ["CATALOGUE", "emergencies", "flag_rules", "flags_of", "sign_bits"]
