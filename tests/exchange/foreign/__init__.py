"""The readers of other apps' diaries."""
