"""A bot on Pipecat's serializer for Telnyx: run with the base URL of a simulator, whose certificate is
in SSL_CERT_FILE.

The serializer knows only https://api.telnyx.com, and reads no HTTPS_PROXY. So that name leads to the simulator here, as
an entry of the hosts file would do it. It prints what it saw as JSON.
"""

import asyncio
import json
import socket
import sys
from array import array
from types import SimpleNamespace
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from pipecat.frames.frames import EndFrame, InputAudioRawFrame, InputDTMFFrame, InterruptionFrame, OutputAudioRawFrame
from pipecat.serializers.telnyx import TelnyxFrameSerializer

LOUD = 500
base_url = sys.argv[1]
simulator = urlsplit(base_url)
lookup = socket.getaddrinfo


def getaddrinfo(host, port, *arguments, **options):
    if host == "api.telnyx.com":
        host, port = simulator.hostname, simulator.port
    return lookup(host, port, *arguments, **options)


socket.getaddrinfo = getaddrinfo
seen = {"digits": "", "sounds": 0, "cleared": False}
ended = asyncio.Event()


async def post(path, **body):
    headers = {"Authorization": "Bearer KEY"}
    async with aiohttp.ClientSession() as http, http.post(path, json=body, headers=headers) as response:
        response.raise_for_status()


async def webhooks(request):
    event = (await request.json())["data"]
    call = event["payload"]["call_control_id"]
    if event["event_type"] == "call.initiated":
        stream = str(request.url.with_path("/stream").with_scheme("ws"))
        options = {"stream_url": stream, "stream_bidirectional_mode": "rtp"}
        await post(f"{base_url}/calls/{call}/actions/answer", **options)
    if event["event_type"] == "call.hangup":
        seen["hangup_source"] = event["payload"]["hangup_source"]
        ended.set()
    return web.Response()


async def stream(request):
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    serializer = None
    async for message in connection:
        frame = json.loads(message.data)
        if frame["event"] == "start":
            call = frame["start"]["call_control_id"]
            codec = frame["start"]["media_format"]["encoding"]
            serializer = TelnyxFrameSerializer(frame["stream_id"], codec, codec, call, "KEY")
            await serializer.setup(SimpleNamespace(audio_in_sample_rate=8000))
            await post(f"{base_url[:-3]}/simulator/calls/{call}/say", text="Hello")
            await post(f"{base_url[:-3]}/simulator/calls/{call}/press", digits="4")
            sound = OutputAudioRawFrame(audio=bytes([0, 20]) * 8000, sample_rate=8000, num_channels=1)
            await connection.send_str(await serializer.serialize(sound))
        if serializer is None:
            continue
        read = await serializer.deserialize(message.data)
        if isinstance(read, InputAudioRawFrame) and max(map(abs, array("h", read.audio))) > LOUD:
            seen["sounds"] += 1
        if isinstance(read, InputDTMFFrame):
            seen["digits"] += read.button.value
        if seen["digits"] and seen["sounds"] > 5:
            await connection.send_str(await serializer.serialize(InterruptionFrame()))
            seen["cleared"] = True
            await serializer.serialize(EndFrame())  # hangs up, without a body
            break
    return connection


async def main():
    app = web.Application()
    app.router.add_post("/", webhooks)
    app.router.add_get("/stream", stream)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await post(f"{base_url[:-3]}/simulator/calls", webhook_url=url)
    async with asyncio.timeout(30):
        await ended.wait()
    seen["sounds"] = seen["sounds"] > 5
    print(json.dumps(seen))
    await runner.cleanup()


asyncio.run(main())
