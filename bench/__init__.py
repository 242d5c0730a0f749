"""One file a claim: each measures ours beside a baseline in the same run, and prints rows."""
