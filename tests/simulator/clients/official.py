"""A script for the official Python SDK: run with the base URL and public key of a simulator, and `sync` or `async`.

It prints what it saw as JSON. It needs no other package than `telnyx`, so that it runs in an environment of its own.
"""

import asyncio
import inspect
import json
import queue
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import telnyx

base_url, public_key, kind = sys.argv[1:]
root = base_url.removesuffix("/v2")
client_class = telnyx.AsyncTelnyx if kind == "async" else telnyx.Telnyx
client = client_class(api_key="KEY", base_url=base_url, public_key=public_key, max_retries=0)
events: "queue.Queue[dict]" = queue.Queue()
forged = set()
TEXML = b"<Response><Say>Hello</Say><Record maxLength='2' channels='single'/></Response>"


class Webhooks(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = dict(self.headers.items())
        if self.path == "/":
            client.webhooks.unwrap(body, headers=headers)
            try:
                client.webhooks.unwrap(body + " ", headers=headers)
                forged.add("accepted")
            except Exception:
                forged.add("refused")
            events.put(json.loads(body)["data"])
        self.send_response(200)
        self.end_headers()
        self.wfile.write(TEXML)

    def log_message(self, *arguments):
        pass


def fetched(url, body=None):
    with urllib.request.urlopen(urllib.request.Request(url, body and json.dumps(body).encode())) as response:
        return response.read()


def control(path, body):
    fetched(f"{root}/simulator{path}", body)


async def until(event_type, **payload):
    while True:
        event = await asyncio.to_thread(events.get, timeout=20)
        if event["event_type"] == event_type and payload.items() <= event["payload"].items():
            return event["payload"]


async def done(result):
    return await result if inspect.isawaitable(result) else result


async def buy(application):
    search = await done(client.available_phone_numbers.list(filter={"country_code": "US", "limit": 1}))
    found = search.data[0].phone_number
    order = await done(client.number_orders.create(phone_numbers=[{"phone_number": found}], connection_id=application))
    while (await done(client.number_orders.retrieve(order.data.id))).data.status == "pending":  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    owned = await done(client.phone_numbers.list(filter={"phone_number": found}))
    assert [one.phone_number for one in owned.data] == [found]
    return found


async def incoming(number):
    control("/calls", {"to": number, "from": "+13125550199", "presses": "7"})
    call = (await until("call.initiated", direction="incoming"))["call_control_id"]
    await done(client.calls.actions.answer(call))
    await until("call.answered")
    await done(client.calls.actions.start_recording(call, format="wav", channels="single"))
    menu = {"payload": "Press a key", "voice": "female", "maximum_digits": 1}
    await done(client.calls.actions.gather_using_speak(call, **menu))
    digits = (await until("call.gather.ended"))["digits"]
    await done(client.calls.actions.speak(call, payload="Goodbye", voice="female"))
    await until("call.speak.ended")
    conference = await done(client.conferences.create(call_control_id=call, name="Room"))
    await until("conference.participant.joined")
    inside = await done(client.conferences.list_participants(conference.data.id))
    await done(client.calls.actions.hangup(call))
    await until("call.recording.saved")
    kept = (await done(client.recordings.list())).data[0]
    file = await asyncio.to_thread(fetched, kept.download_urls.wav)
    return digits, [one.call_control_id == call for one in inside.data], file[:4].decode()


async def outgoing(application, number):
    dialled = await done(client.calls.dial(connection_id=application, from_=number, to="+13125550142"))
    call = dialled.data.call_control_id
    await until("call.answered", call_control_id=call)
    await done(client.calls.actions.transfer(call, to="+13125550143"))
    await until("call.bridged")
    await done(client.calls.actions.hangup(call))
    try:
        await done(client.calls.actions.speak(call, payload="Too late", voice="female"))
    except telnyx.APIStatusError as error:
        return error.body["errors"][0]["code"]


async def texml(url, number):
    application = await done(client.texml_applications.create(friendly_name="Two", voice_url=f"{url}texml"))
    # The SDK sends the names of its own parameters here, so these are those of the API.
    body = {"ApplicationSid": application.data.id, "From": number, "To": "+13125550142", "Url": f"{url}texml"}
    await done(client.texml.accounts.calls.calls("1", body=body))
    while True:
        found = (await done(client.texml.accounts.calls.retrieve_calls("1"))).calls
        if found[0].status == "completed":
            break
        await asyncio.sleep(0.05)
    recordings = await done(
        client.texml.accounts.calls.recordings_json.retrieve_recordings_json(found[0].sid, account_sid="1")
    )
    return [one.duration for one in recordings.recordings]


async def messages(url, number):
    message = await done(client.messages.send(from_=number, to="+13125550142", text="Hello", webhook_url=url))
    sent = (await until("message.finalized", id=message.data.id))["to"][0]["status"]
    control("/messages", {"to": number, "from": "+13125550142", "text": "Hello back", "webhook_url": url})
    return sent, (await until("message.received"))["text"]


async def verified():
    profile = await done(client.verify_profiles.create(name="One"))
    asked = client.verifications.trigger_sms(phone_number="+13125550142", verify_profile_id=profile.data.id)
    verification = (await done(asked)).data.id
    code = json.loads(await asyncio.to_thread(fetched, f"{root}/simulator/codes"))[0]["code"]
    answers = [await done(client.verifications.actions.verify(verification, code=one)) for one in ("nothing", code)]
    return [one.data.response_code for one in answers]


async def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Webhooks)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    application = await done(client.call_control_applications.create(application_name="One", webhook_event_url=url))
    number = await buy(application.data.id)
    seen = {}
    seen["digits"], seen["inside"], seen["recording"] = await incoming(number)
    seen["ended"] = await outgoing(application.data.id, number)
    seen["texml"] = await texml(url, number)
    seen["sent"], seen["received"] = await messages(url, number)
    seen["verified"] = await verified()
    seen["room"] = bool((await done(client.rooms.create())).data.id)
    seen["forged"] = sorted(forged)
    json.dump(seen, sys.stdout)


asyncio.run(main())
