"""The numbers that warnings turn on."""

from typing import Final

# Stabs of seconds reach their worst at once by nature; a clinician who has named them 4.7 or 3.3
# has looked into it (interfaces.md). 120 seconds: the longest of 4.7 in S27.
STAB_MINUTES: Final = 2.0
# Over 72 hours in a person without a history of migraine (criteria.md 1.4, OUR RULE).
LONG_MINUTES: Final = 4320
# The caution of 1.2.1.2 (VERIFIED S5): a first aura after the age of 40.
FIRST_AURA_AGE: Final = 40
# SNNOOP10 item 5. The published abstract says 65; an earlier abstract by the same authors, the
# tables made from it and the validation of 2022 say 50 (VERIFIED S37, S37b, S38). 50 misses fewer,
# and is the age at which giant cell arteritis begins to count.
ONSET_AGE: Final = 50
# A symptom of an aura lasts 5 to 60 minutes, weakness up to 72 hours (criteria.md 1.2, VERIFIED
# S3); shorter or longer is "very short" or "prolonged" in the caution of 1.2.1.2 (OUR RULE).
AURA_LEAST_MINUTES: Final = 5
AURA_MOST_MINUTES: Final = 60
MOTOR_MOST_MINUTES: Final = 4320
# Headache within this time after the aura belongs to it (criteria.md 1.2, VERIFIED S3).
NEAR_MINUTES: Final = 60
# An answer speaks of attacks that began at most this long before it was given, and of all after:
# the questions come again every three months (OUR RULE).
ASKED_DAYS: Final = 92
# A headache is new, or newly different, for three months (SNNOOP10 item 6).
NEW_DAYS: Final = 92
