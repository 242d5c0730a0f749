"""Render the drawings of frontend/public/icons to the sizes that installers ask for."""

from playwright.sync_api import Browser, sync_playwright

from tests.e2e.chromium import FLAGS, chromium
from tools.running import ROOT

ICONS = ROOT / "frontend" / "public" / "icons"
# Each picture, the drawing that it is made of, and its side in pixels.
WANTED = (
    ("icon-192", "umbra", 192),
    ("icon-512", "umbra", 512),
    ("maskable-192", "maskable", 192),
    ("maskable-512", "maskable", 512),
    ("apple-touch-icon", "maskable", 180),
    ("shortcut-headache", "shortcut-headache", 96),
    ("shortcut-medicine", "shortcut-medicine", 96),
    ("shortcut-free", "shortcut-free", 96),
)
STYLE = "<style>*{margin:0}svg{display:block;width:100vw;height:100vw}</style>"


def render(browser: Browser, name: str, drawing: str, side: int) -> None:
    """Draw one picture."""
    page = browser.new_page(viewport={"width": side, "height": side})
    page.set_content(STYLE + (ICONS / f"{drawing}.svg").read_text(encoding="utf-8"))
    page.screenshot(path=ICONS / f"{name}.png", omit_background=True)
    print(f"{name}.png")
    page.close()


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, drawing, side in WANTED:
            render(browser, name, drawing, side)
        browser.close()


if __name__ == "__main__":
    main()
