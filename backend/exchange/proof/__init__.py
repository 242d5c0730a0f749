"""Whether an exported diary is the one that was written: docs/evidence.md."""
