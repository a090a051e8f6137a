"""A script for the official Python SDK: run with the base URL and the public key of a simulator.

It prints what it saw as JSON. It needs no other package than `telnyx`, so that it runs in an environment of its own.
"""

import json
import queue
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import telnyx

base_url, public_key = sys.argv[1:]
root = base_url.removesuffix("/v2")
client = telnyx.Telnyx(api_key="KEY", base_url=base_url, public_key=public_key, max_retries=0)
events: "queue.Queue[dict]" = queue.Queue()


class Webhooks(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        client.webhooks.unwrap(body, headers=dict(self.headers.items()))
        self.send_response(200)
        self.end_headers()
        events.put(json.loads(body)["data"])

    def log_message(self, *arguments):
        pass


def control(path, body):
    request = urllib.request.Request(f"{root}/simulator{path}", json.dumps(body).encode(), method="POST")
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def until(event_type, **payload):
    while True:
        event = events.get(timeout=20)
        if event["event_type"] == event_type and payload.items() <= event["payload"].items():
            return event["payload"]


server = HTTPServer(("127.0.0.1", 0), Webhooks)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
seen = {}

application = client.call_control_applications.create(application_name="One", webhook_event_url=url)
found = client.available_phone_numbers.list(filter={"country_code": "US", "limit": 1}).data[0].phone_number
order = client.number_orders.create(phone_numbers=[{"phone_number": found}], connection_id=application.data.id)
while client.number_orders.retrieve(order.data.id).data.status == "pending":
    time.sleep(0.05)
seen["bought"] = [one.phone_number for one in client.phone_numbers.list(filter={"phone_number": found}).data] == [found]

control("/calls", {"to": found, "from": "+13125550199", "presses": "7"})
call = until("call.initiated", direction="incoming")["call_control_id"]
client.calls.actions.answer(call)
until("call.answered")
client.calls.actions.start_recording(call, format="wav", channels="single")
client.calls.actions.gather_using_speak(call, payload="Press a key", voice="female", maximum_digits=1)
seen["digits"] = until("call.gather.ended")["digits"]
client.calls.actions.speak(call, payload="Goodbye", voice="female")
until("call.speak.ended")
client.conferences.create(call_control_id=call, name="Room")
until("conference.participant.joined")
client.calls.actions.hangup(call)
recording = until("call.recording.saved")
with urllib.request.urlopen(recording["recording_urls"]["wav"]) as response:
    seen["recording"] = response.read(4).decode()

dialled = client.calls.dial(connection_id=application.data.id, from_=found, to="+13125550142")
until("call.answered", call_control_id=dialled.data.call_control_id)
client.calls.actions.transfer(dialled.data.call_control_id, to="+13125550143")
until("call.bridged")
client.calls.actions.hangup(dialled.data.call_control_id)
try:
    client.calls.actions.speak(dialled.data.call_control_id, payload="Too late", voice="female")
except telnyx.APIStatusError as error:
    seen["ended"] = error.body["errors"][0]["code"]

message = client.messages.send(from_=found, to="+13125550142", text="Hello", webhook_url=url)
seen["sent"] = until("message.finalized", id=message.data.id)["to"][0]["status"]
control("/messages", {"to": found, "from": "+13125550142", "text": "Hello back", "webhook_url": url})
seen["received"] = until("message.received")["text"]

profile = client.verify_profiles.create(name="One")
verification = client.verifications.trigger_sms(phone_number="+13125550142", verify_profile_id=profile.data.id)
with urllib.request.urlopen(f"{root}/simulator/codes") as response:
    code = json.load(response)[0]["code"]
seen["verified"] = [
    client.verifications.actions.verify(verification.data.id, code=one).data.response_code for one in ("nothing", code)
]
seen["room"] = bool(client.rooms.create().data.id)
json.dump(seen, sys.stdout)
