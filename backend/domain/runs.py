"""Runs of days that are alike: where they begin and stop, and which of them are long."""

import numpy as np


def runs(mask: np.ndarray) -> list[tuple[int, int]]:
    """Give the runs of true in a mask, each as its first place and the place after its last."""
    edges = _edges(mask)
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def in_long_runs(mask: np.ndarray, days: int) -> np.ndarray:
    """Mark the days of a mask that lie in a run of at least so many true ones."""
    edges = _edges(mask)
    long = edges[1::2] - edges[::2] >= days
    steps = np.zeros(len(mask) + 1, dtype=np.int8)
    steps[edges[::2][long]] = 1
    steps[edges[1::2][long]] = -1
    return np.cumsum(steps[:-1]) > 0


def _edges(mask: np.ndarray) -> np.ndarray:
    """Give the places at which a mask changes, beginning and end included."""
    padded = np.zeros(len(mask) + 2, dtype=np.int8)
    padded[1:-1] = mask
    return np.flatnonzero(np.diff(padded))
