"""Whole diaries as a neurologist would write them down, with the patterns that they fit."""
