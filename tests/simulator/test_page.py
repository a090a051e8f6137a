"""The page, in a browser: a person calls the application, presses keys, and sees what happens."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.simulator.world.webhooks import Signer

from .application import Application, Webhook, application

playwright = pytest.importorskip("playwright.async_api")
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.simulator(speed=5.0),
]
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
AGENT = "+13125550142"


async def menu(app: Application, webhook: Webhook) -> None:
    """A telephone menu with one command_id for each step."""
    payload, call = webhook.payload, webhook.payload.get("call_control_id", "")
    match webhook.event_type:
        case "call.initiated" if payload["direction"] == "incoming":
            for _ in range(2):
                if (await app.command(call, "answer", command_id="answer"))[0] == 200:
                    break
        case "call.answered" if payload["to"] == "+13125550100":
            await app.command(
                call,
                "gather_using_speak",
                payload="Press 1 for sales",
                voice="female",
                maximum_digits=1,
                command_id="gather",
            )
        case "call.gather.ended":
            await app.command(call, "transfer", to=AGENT, command_id="transfer")
        case "message.received":
            answer = {
                "from": payload["to"][0]["phone_number"],
                "to": payload["from"]["phone_number"],
                "text": "We open at nine.",
            }
            await app.ask("POST", "/messages", answer)


@pytest.fixture
async def app(sim: Simulator) -> AsyncIterator[Application]:
    async with application(sim, menu) as running:
        yield running


@asynccontextmanager
async def page(sim: Simulator, viewport: dict[str, int] = DESKTOP, scheme: str = "light") -> AsyncIterator[Any]:
    """The page in a browser of its own; anything that its scripts complain about fails the test."""
    complaints: list[str] = []
    async with playwright.async_playwright() as started:
        browser = await started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            opened = await browser.new_page(viewport=viewport, color_scheme=scheme)
            opened.on("pageerror", lambda error: complaints.append(str(error)))
            opened.on("console", lambda message: complaints.append(message.text) if _is_complaint(message) else None)
            opened.set_default_timeout(8000)
            await opened.goto(sim.page)
            await opened.wait_for_selector("#connection.on")
            yield opened
        finally:
            await browser.close()
    assert complaints == []


def _is_complaint(message: Any) -> bool:
    """A refused request is told by the browser itself; that is no mistake of the page."""
    return message.type == "error" and "400 (Bad Request)" not in message.text


async def rows(opened: Any) -> list[str]:
    texts: list[str] = await opened.locator("#rows li:not([hidden]) summary").all_inner_texts()
    return [" ".join(text.split()) for text in texts]


async def test_a_person_calls_presses_a_key_and_sees_the_transfer(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("AnswerCall", moment="after"), WebhookFault("call.answered"))
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        assert "On the line" in await opened.inner_text("#state")
        await opened.click("#keypad button[data-key='1']")
        await opened.locator("#rows summary", has_text="TransferCall").wait_for()
        await opened.locator("#state", has_text="Connected").wait_for()
        story = await rows(opened)
        assert any("AnswerCall" in row and "500" in row and "fault: 500" in row for row in story)
        assert any("AnswerCall" in row and "same key: not carried out again" in row for row in story)
        assert any("call.answered" in row and "duplicate" in row for row in story)
        assert any("call.gather.ended" in row and "digits 1" in row for row in story)
        await opened.locator("#rows summary", has_text="TransferCall").click()
        assert AGENT in await opened.locator("#rows details[open] .bodies > div > pre").first.inner_text()
        await opened.click("#hangup")
        await opened.locator("#state", has_text="Call ended").wait_for()
        assert await opened.is_enabled("#dial")
    assert len(sim.carried_out("TransferCall")) == 1


async def test_everything_works_with_the_keyboard(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.focus("#to")
        for _ in range(13):  # over the keypad to the green button
            await opened.keyboard.press("Tab")
        assert await opened.evaluate("document.activeElement.id") == "dial"
        await opened.keyboard.press("Enter")
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        await opened.keyboard.press("1")
        await opened.locator("#rows summary", has_text="TransferCall").wait_for()
        await opened.locator("#rows summary").first.focus()
        await opened.keyboard.press("Enter")
        assert await opened.locator("#rows details[open]").count() == 1


async def test_messages_go_both_ways(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.fill("#text", "When do you open?")
        await opened.keyboard.press("Enter")
        await opened.locator("#thread li", has_text="We open at nine.").wait_for()
        assert await opened.locator("#thread li.me").inner_text() == "When do you open?"


async def test_the_application_calls_the_person(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await app.ask("POST", "/calls", {"connection_id": "1", "from": "+13125550100", "to": "+13125550199"})
        await opened.locator("#state", has_text="+13125550100 is calling").wait_for()
        await opened.click("#dial")
        await opened.locator("#state", has_text="On the line").wait_for()
        call = next(iter(sim.calls))
        await app.command(call, "speak", payload="Your order is ready", voice="female")
        await opened.locator("#transcript li", has_text="Your order is ready").wait_for()


async def test_an_error_is_shown(sim: Simulator) -> None:
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#problem", has_text="no URL for webhooks").wait_for()
        sim.webhook_url = "http://127.0.0.1:1/telnyx"
        await opened.click("#dial")
        await opened.locator("#rows summary", has_text="given up").wait_for()
        assert await opened.is_hidden("#problem")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_it_fits_the_screen_and_can_be_read(
    sim: Simulator, app: Application, viewport: dict[str, int], scheme: str, tmp_path: Path
) -> None:
    await sim.incoming_call(presses="1")
    await app.until("call.bridged", 2)
    async with page(sim, viewport, scheme) as opened:
        await opened.locator("#rows summary", has_text="TransferCall").wait_for()
        assert await opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
        for selector in ("#state", "#dial", "#rows .label code", "#rows .label i", "#rows .status", ".card h2"):
            assert await opened.evaluate(_CONTRAST, selector) >= 4.5, selector
        await opened.screenshot(path=tmp_path / "page.png", full_page=True)


async def test_one_call_can_be_selected_and_the_journal_cleared_and_downloaded(
    sim: Simulator, app: Application
) -> None:
    for _ in range(2):
        await sim.incoming_call()
    await app.until("call.answered", 2)
    async with page(sim) as opened:
        await opened.locator("#rows summary", has_text="call 2").first.wait_for()
        await opened.select_option("#which", label="Call 2")
        shown = [row for row in await rows(opened) if row]
        assert shown
        assert all("call 2" in row for row in shown)
        async with opened.expect_download() as download:
            await opened.click("text=Download")
        assert (await (await download.value).path()).read_text().startswith("[{")
        await opened.click("#clear")
        await opened.locator("#empty").wait_for()
    assert len(sim.journal) == 0


# The contrast of an element's text with what is behind it, by the formula of WCAG.
_CONTRAST = """selector => {
  const element = document.querySelector(selector);
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
  const paint = color => { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); };
  const read = () => [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  const light = rgb => rgb.map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = [];
  for (let node = element; node; node = node.parentElement) behind.unshift(getComputedStyle(node).backgroundColor);
  paint('white');
  behind.forEach(paint);
  const paper = light(read());
  paint(getComputedStyle(element).color);
  const ink = light(read());
  return (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
}"""


async def test_an_entry_shows_both_sides_and_a_webhook_is_delivered_again(sim: Simulator, app: Application) -> None:
    app.statuses = [500]
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        await opened.locator("#rows summary", has_text="call.initiated").first.click()
        shown = opened.locator("#rows details[open]").first
        assert "Your application answered 500" in await shown.inner_text()
        assert "telnyx-signature-ed25519" in (await shown.locator("pre").all_text_contents())[0]
        before = len(app.received)
        await shown.get_by_role("button", name="Deliver again").click()
        await sim.journal.until(lambda: len(app.received) > before or None, 5, sim.timeline)
        assert app.received[-1].id == app.received[0].id


async def test_a_refused_webhook_shows_whether_the_key_of_the_application_is_the_right_one(
    sim: Simulator, app: Application
) -> None:
    app.statuses = [403] * 3
    async with page(sim) as opened:
        await opened.click("#dial")
        refused = opened.locator("#rows details", has_text="refused: see its signature").first
        await refused.locator("summary").first.click()
        await refused.locator("output.good", has_text="valid with this key").wait_for()
        await refused.get_by_label("Key of your application").fill(Signer(7).public_key)
        await opened.keyboard.press("Enter")
        await refused.locator("output.bad", has_text=f"signs with that of {sim.public_key}").wait_for()
        await opened.reload()
        await refused.locator("summary").first.click()
        assert await refused.get_by_label("Key of your application").input_value() == Signer(7).public_key


async def test_a_call_survives_a_reload_of_the_page(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        await opened.reload()
        await opened.locator("#state", has_text="On the line").wait_for()
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        await opened.click("#keypad button[data-key='1']")
        await opened.locator("#rows summary", has_text="TransferCall").wait_for()


async def test_faults_are_planned_a_party_is_set_and_the_account_is_listed(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.click("text=Plan a fault")
        await opened.fill("#fault-what", "TransferCall")
        await opened.click("#fault button")
        await opened.locator("#faults li", has_text="TransferCall: fail after 500").wait_for()
        await opened.click("text=What a party does")
        await opened.fill("#party-number", AGENT)
        await opened.select_option("#party-outcome", "busy")
        await opened.fill("#party-says", "Hello; Two tickets")
        await opened.click("#party button")
        await opened.fill("#text", "When do you open?")
        await opened.keyboard.press("Enter")
        await opened.locator("#thread li", has_text="We open at nine.").wait_for()
        await opened.click("#account summary")
        await opened.locator("#lists li", has_text="When do you open?").wait_for()
    party = sim.world.parties.at(AGENT)
    assert (party.outcome, party.says) == ("busy", ("Hello", "Two tickets"))


async def test_rows_are_searched_and_the_legs_of_a_transfer_stand_together(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#transcript li", has_text="Press 1 for sales").wait_for()
        await opened.click("#keypad button[data-key='1']")
        await opened.locator("#state", has_text="Connected").wait_for()
        other = await sim.incoming_call(from_="+13125550177")
        await opened.locator("#rows summary", has_text="+13125550177").first.wait_for()
        await opened.select_option("#which", label="Call 1")
        story = " ".join(await rows(opened))
        assert AGENT in story
        assert other.from_ not in story
        await opened.fill("#search", "call.bridged")
        assert len(await rows(opened)) == 2


async def test_on_a_telephone_the_diagram_comes_first(sim: Simulator, app: Application) -> None:
    async with page(sim, PHONE) as opened:
        tops = [
            await opened.locator(one).evaluate("e => e.getBoundingClientRect().top") for one in (".diagram", "#keypad")
        ]
        assert tops[0] < tops[1]
        assert tops[0] < PHONE["height"] / 2


async def test_a_reset_empties_the_page(sim: Simulator, app: Application) -> None:
    async with page(sim) as opened:
        await opened.click("#dial")
        await opened.locator("#rows summary", has_text="AnswerCall").wait_for()
        await sim.reset()
        await sim.incoming_call(from_="+13125550177")
        await opened.locator("#rows summary", has_text="+13125550177").first.wait_for()
        assert await opened.locator("#rows summary", has_text="+13125550199").count() == 0
