"""Every warning, in the order in which a result lists them."""

from typing import Final

from backend.domain.flags.attack import OF_THE_ATTACK
from backend.domain.flags.background import OF_THE_PERSON

CATALOGUE: Final = (*OF_THE_ATTACK, *OF_THE_PERSON)
