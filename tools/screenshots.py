"""Pictures of the simulator's page: a call with a failing handler, a fault and a transfer.

python -m tools.screenshots docs/images
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from pathlib import Path

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, async_playwright

from telnyx_async.simulator import Fault, Simulator

AGENT = "+13125550142"
SIZES = {"wide": {"width": 1280, "height": 980}, "narrow": {"width": 390, "height": 844}}


class Menu:
    """A telephone menu whose handler fails once, before it transfers."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.failed = False

    async def handle(self, request: web.Request) -> web.Response:
        """Take a webhook."""
        data = (await request.json())["data"]
        payload, call = data["payload"], data["payload"]["call_control_id"]
        match data["event_type"]:
            case "call.initiated" if payload["direction"] == "incoming":
                await self._command(call, "answer")
            case "call.answered" if payload["to"] != AGENT:
                await self._command(call, "gather_using_speak", payload="Press 1 for sales", voice="female")
            case "call.gather.ended" if not self.failed:
                self.failed = True
                return web.Response(status=500, text="Traceback (most recent call last):\nKeyError: 'sales'\n")
            case "call.gather.ended":
                await self._command(call, "transfer", to=AGENT, command_id="transfer")
                await self._command(call, "transfer", to=AGENT, command_id="transfer")
        return web.Response()

    async def _command(self, call: str, action: str, **fields: object) -> None:
        url = f"{self.simulator.url}/calls/{call}/actions/{action}"
        async with (
            aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http,
            http.post(url, json=fields) as response,
        ):
            await response.read()


async def main(folder: Path) -> None:
    """Make the pictures.

    Args:
        folder: that they are written to; it is there.
    """
    async with Simulator(speed=5) as simulator, async_playwright() as started:
        app = web.Application()
        app.router.add_post("/telnyx", Menu(simulator).handle)
        server = TestServer(app)
        await server.start_server()
        simulator.webhook_url = str(server.make_url("/telnyx"))
        simulator.faults.add(Fault("TransferCall", moment="after"))
        call = await simulator.incoming_call(presses="1#")
        await call.until("bridged", within=20)
        browser = await started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for name in SIZES:
                await _picture(browser, simulator.page, scheme, name, folder)
        await browser.close()
        await server.close()


async def _picture(browser: Browser, url: str, scheme: str, name: str, folder: Path) -> None:
    size = SIZES[name]
    page = await browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.goto(url)
    await page.locator("#rows summary", has_text="call.bridged").first.wait_for()
    await page.locator("#rows summary", has_text="call.gather.ended").first.click()
    await page.locator("#rows").evaluate("rows => rows.scrollTop = rows.scrollHeight")
    await page.wait_for_timeout(500)
    await page.screenshot(path=folder / f"simulator-{name}-{scheme}.png")
    await page.close()


if __name__ == "__main__":
    pictures = Path(sys.argv[1])
    pictures.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(pictures))
