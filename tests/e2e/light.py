"""How much light a picture of a page gives off, and of which hue: from its pixels."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
LINEAR_BELOW = 0.04045
A_TENTH = 255 / 10
GREENS = (130.0, 150.0)

Colours = NDArray[np.int64]


def colours(picture: bytes) -> Colours:
    """Each colour of a PNG and how many pixels bear it, as rows of red, green, blue, count."""
    with Image.open(io.BytesIO(picture)) as opened:
        pixels = np.asarray(opened.convert("RGB"), dtype=np.int32)
    packed = pixels[:, :, 0] << 16 | pixels[:, :, 1] << 8 | pixels[:, :, 2]
    seen, counts = np.unique(packed, return_counts=True)
    return np.stack([seen >> 16, seen >> 8 & 255, seen & 255, counts], axis=1).astype(np.int64)


def mean_luminance(seen: Colours) -> float:
    """The mean relative luminance in linear light: 0 is black, 1 is white (WCAG 2.2, sRGB)."""
    share = seen[:, :3] / 255
    linear = np.where(share <= LINEAR_BELOW, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(np.average(linear @ WEIGHTS, weights=seen[:, 3]))


def stray_hues(seen: Colours) -> list[str]:
    """The colours brighter than a tenth that are not green, and on how many pixels they are."""
    bright = seen[seen[:, :3].max(axis=1) > A_TENTH]
    hue = hues(bright[:, :3])
    stray = bright[~((hue >= GREENS[0]) & (hue <= GREENS[1]))]
    most = stray[np.argsort(-stray[:, 3])][:5]
    return [f"rgb({red} {green} {blue}) on {count} px" for red, green, blue, count in most]


def hues(rgb: Colours) -> NDArray[np.float64]:
    """The hue of each colour in degrees; a grey has none and counts as 0, the hue of red."""
    red, green, blue = (rgb[:, at].astype(float) for at in range(3))
    most, span = rgb.max(axis=1), np.ptp(rgb, axis=1)
    turned = np.select(
        [span == 0, most == green, most == red],
        [0, 2 + (blue - red) / np.maximum(span, 1), (green - blue) / np.maximum(span, 1)],
        4 + (red - green) / np.maximum(span, 1),
    )
    return np.asarray(turned * 60 % 360)
