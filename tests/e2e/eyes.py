"""What a person would see on a page: how bright it is, whether it runs over, what axe finds."""

import base64
import struct
import zlib
from statistics import median

from playwright.sync_api import CDPSession, Page

from tests.house.tree import ROOT

AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
PLACES = [(x, y) for x in (2, 120, 240, 357) for y in (2, 160, 320, 480, 637)]
FINDINGS = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)"""
OVERFLOW = """() => {
  const wide = document.documentElement.clientWidth
  const over = document.documentElement.scrollWidth - wide
  if (over <= 0) return []
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > wide + 1)
    .map((one) => `${one.tagName} ${one.className} by ${over} px`)
}"""


def findings(page: Page) -> list[str]:
    """Each rule of axe that the page breaks, and where."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return list(page.evaluate(FINDINGS))


def overflowing(page: Page) -> list[str]:
    """Each element that makes the page wider than the phone."""
    return list(page.evaluate(OVERFLOW))


def brightness(devtools: CDPSession) -> float:
    """How light half of the screen at least is: 0 is black, 1 is white."""
    return median(_luminance(*_pixel(devtools, x, y)) for x, y in PLACES)


def _luminance(red: int, green: int, blue: int) -> float:
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def _pixel(devtools: CDPSession, x: int, y: int) -> tuple[int, int, int]:
    """The colour of one place, read from a picture one pixel wide."""
    clip = {"x": x, "y": y, "width": 1, "height": 1, "scale": 1}
    shot = devtools.send("Page.captureScreenshot", {"format": "png", "clip": clip})
    red, green, blue = _packed(base64.b64decode(shot["data"]))[1:4]
    return red, green, blue


def _packed(png: bytes) -> bytes:
    """The unpacked bytes of a PNG's picture: for each row its filter, then its pixels."""
    at, parts = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        parts += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return zlib.decompress(parts)
