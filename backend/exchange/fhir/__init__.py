"""A diary as a FHIR R4 document: what a clinic's programs can take in (docs/decisions/0031)."""
