"""The house's own scripts, each behind one command of the Makefile."""
