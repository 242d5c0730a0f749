"""The readers of other apps' diaries, one file a format."""
