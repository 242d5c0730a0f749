"""The page docs/rules.md: every rule in plain words, read off the data that decides."""
