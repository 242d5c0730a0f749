"""A diary as a FHIR document."""
