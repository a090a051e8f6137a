"""Draws the diagrams of the documentation: each `.mmd` file of docs/images, light and dark, as SVG.

    python -m tools.diagrams docs/images

Mermaid draws them in the system's Chromium; npm brings it. The pictures are committed, so that pages need no script.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from playwright.async_api import Page, async_playwright

MERMAID = "mermaid@12.3.0"
THEMES = {"light": "neutral", "dark": "dark"}
# Without HTML in them, since an SVG that is shown as a picture may hold none.
SETTINGS = {
    "startOnLoad": False,
    "htmlLabels": False,
    "fontFamily": "sans-serif",
    "flowchart": {"htmlLabels": False, "wrappingWidth": 340},
    "sequence": {"actorMargin": 20, "width": 110, "height": 45, "mirrorActors": False},
}
DRAW = """async ([text, settings]) => {
    mermaid.initialize(settings);
    return (await mermaid.render('diagram', text)).svg;
}"""


async def main(folder: Path) -> None:
    """Draw the diagrams.

    Args:
        folder: that holds the `.mmd` files, and is to hold the pictures.
    """
    texts = await asyncio.to_thread(texts_of, folder)
    with tempfile.TemporaryDirectory() as taken:
        script = await asyncio.to_thread(fetched, Path(taken))
        async with async_playwright() as started:
            browser = await started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = await browser.new_page()
            await page.add_script_tag(path=script)
            for name, text in texts.items():
                for scheme in THEMES:
                    (folder / f"{name}-{scheme}.svg").write_text(await drawn(page, text, scheme))
            await browser.close()


def texts_of(folder: Path) -> dict[str, str]:
    """The diagrams of a folder, by name."""
    return {path.stem: path.read_text() for path in sorted(folder.glob("*.mmd"))}


def fetched(folder: Path) -> Path:
    """Fetch Mermaid from npm into a folder; returns its script."""
    subprocess.run(["npm", "pack", "--silent", MERMAID], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as package:
        package.extract("package/dist/mermaid.min.js", folder, filter="data")
    return folder / "package/dist/mermaid.min.js"


async def drawn(page: Page, text: str, scheme: str) -> str:
    """A diagram as SVG, in the colours of a scheme."""
    svg: str = await page.evaluate(DRAW, [text, {**SETTINGS, "theme": THEMES[scheme]}])
    return svg.replace('width="100%"', "", 1) + "\n"


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
