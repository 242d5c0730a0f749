"""What a person would see on a page: how bright it is, whether it runs over, what axe finds."""

import base64
from typing import Any

from playwright.sync_api import CDPSession, Page

from tests.house.tree import ROOT

AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# Ours under a name of its own: others who look at the page bring another axe.
BROUGHT = "() => 'ourAxe' in window"
BRING = "; window.ourAxe = axe; true"
FINDINGS = """async () => (await ourAxe.run(document, { resultTypes: ['violations'] })).violations
  .map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)"""
OVERFLOW = """() => {
  const wide = document.documentElement.clientWidth
  const over = document.documentElement.scrollWidth - wide
  if (over <= 0) return []
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > wide + 1)
    .map((one) => `${one.tagName} ${one.className} by ${over} px`)
}"""
BRIGHTNESS = """async (packed) => {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  paper.drawImage(picture, 0, 0)
  const { data } = paper.getImageData(0, 0, picture.width, picture.height)
  let light = 0
  for (let at = 0; at < data.length; at += 4)
    light += 0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2]
  return light / (data.length / 4) / 255
}"""


def findings(page: Page) -> list[str]:
    """Each rule of axe that the page breaks, and where."""
    if not page.evaluate(BROUGHT):
        page.evaluate(AXE.read_text(encoding="utf-8") + BRING)
    return list(page.evaluate(FINDINGS))


def overflowing(page: Page) -> list[str]:
    """Each element that makes the page wider than the phone."""
    return list(page.evaluate(OVERFLOW))


class Frames:
    """Every picture that the page draws from now on."""

    def __init__(self, page: Page) -> None:
        self._pictures: list[str] = []
        self._devtools: CDPSession = page.context.new_cdp_session(page)
        self._devtools.on("Page.screencastFrame", self._keep)
        self._devtools.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})

    def _keep(self, frame: dict[str, Any]) -> None:
        self._pictures.append(frame["data"])
        self._devtools.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})

    def pictures(self) -> list[bytes]:
        """Each picture that was drawn, as PNG; no more are kept."""
        self._devtools.send("Page.stopScreencast")
        return [base64.b64decode(picture) for picture in self._pictures]

    def brightness(self, page: Page) -> list[float]:
        """The mean light of each: 0 is black, 1 is white."""
        self._devtools.send("Page.stopScreencast")
        return [page.evaluate(BRIGHTNESS, picture) for picture in self._pictures]


def brightness(page: Page) -> float:
    """The mean light of what the page shows now: 0 is black, 1 is white."""
    return float(page.evaluate(BRIGHTNESS, base64.b64encode(page.screenshot()).decode()))
