"""A diary on its way out: tables for spreadsheets, and the whole account in one archive."""
