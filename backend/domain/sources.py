"""Where an entry came from that was taken over from another diary, by the reader of its file."""

SOURCE = (
    "umbra",
    "csv",
    "migraine_buddy",
    "migralog",
    "headache_companion",
    "headi",
    "apple_health",
    "cluster_headache_tracker",
    "uniskela",
    "table",
)
