"""Media streaming: the simulator connects to the application's WebSocket, as Telnyx does."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Collection, Mapping
from typing import Any

import aiohttp
import orjson
from attrs import define, field, frozen

from telnyx_async.simulator.audio.codecs import CODECS
from telnyx_async.simulator.audio.sound import resampled
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.playout import Playout, RateLimited
from telnyx_async.simulator.world.webhooks import is_allowed

FRAME = 0.02  # seconds of audio in a frame
_SHORTEST, _AT_ONCE = FRAME / 10, 10  # where the stream is late: a pause in seconds, after so many frames
_MALFORMED_FRAME = {"code": 100003, "title": "malformed_frame"}
_INVALID_MEDIA = {"code": 100004, "title": "invalid_media"}
_RATE_LIMITED = {"code": 100005, "title": "rate_limit_reached"}
_TOKEN = "x-telnyx-streaming-auth-token"
_CONNECT_TIMEOUT = 5.0  # real seconds


@define(eq=False)
class Stream(Feature):
    """A media stream of a call.

    Args:
        call: that is streamed.
        url: of the application's WebSocket.
        track: inbound_track, outbound_track or both_tracks.
        encoding: the codec.
        fields: of the command that starts it.

    Attributes:
        received: the audio that the application has sent.
    """

    call: Call
    url: str
    track: str
    encoding: str
    fields: Mapping[str, Any] = field(factory=dict, repr=False)
    playout: Playout = field(init=False, repr=False)
    id: str = field(init=False)
    received: list[bytes] = field(factory=list, init=False)
    _number: int = field(default=0, init=False)
    _socket: aiohttp.ClientWebSocketResponse | None = field(default=None, init=False)

    @playout.default
    def _new_playout(self) -> Playout:
        return Playout(self.call, self.fields, self._marked)

    @id.default
    def _new_id(self) -> str:
        return self.call.environment.identifiers.uuid()

    def stop(self) -> None:
        """Send the stop event, and close the connection."""
        self.call.environment.spawn(self._stop())

    def press(self, digit: str) -> None:
        """Send the dtmf event."""
        self.call.environment.spawn(
            self._send("dtmf", dtmf={"digit": digit}, occurred_at=self.call.environment.clock.timestamp())
        )

    async def run(self, hosts: Collection[str]) -> None:
        """Connect, and stream what is said on the call until it is stopped.

        Args:
            hosts: that media may be streamed to.
        """
        if not is_allowed(self.url, hosts, ("ws", "wss")):
            self._failed("connection_failed")
            return
        try:
            async with aiohttp.ClientSession() as http:
                async with asyncio.timeout(_CONNECT_TIMEOUT):
                    token = self.fields.get("stream_auth_token")
                    self._socket = await http.ws_connect(self.url, headers={_TOKEN: token} if token else {})
                await self._exchange_events(self._socket)
        except (aiohttp.ClientError, TimeoutError, OSError):
            if self.call.features.get("streaming") is self:
                self._failed("connection_failed")

    async def _exchange_events(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        token = self.fields.get("stream_auth_token")
        shown = {"connected": {_TOKEN: token}} if token else {}
        await socket.send_json({"event": "connected", "version": "1.0.0", **shown})
        await self._send("start", start=self._start())
        self.call.emit("streaming.started", stream_id=self.id, stream_url=self.url)
        sender = self.call.environment.spawn(self._send_media())
        try:
            async for message in socket:
                if message.type == aiohttp.WSMsgType.TEXT:
                    await self._receive(message.data)
        finally:
            sender.cancel()
        if self.call.features.get("streaming") is self:
            self._failed("connection_closed")

    async def _send_media(self) -> None:
        tracks = ["inbound", "outbound"] if self.track == "both_tracks" else [self.track.removesuffix("_track")]
        clock, codec = self.call.environment.clock, CODECS[self.encoding]
        lines = {"inbound": self.call.inbound, "outbound": self.call.outbound}
        begin = clock.time()
        chunk = 0
        while True:
            start = begin + chunk * FRAME
            rest = start + FRAME - clock.time()
            if rest > 0 or chunk % _AT_ONCE == 0:
                await clock.sleep(max(rest, _SHORTEST))
            else:
                await asyncio.sleep(0)  # a late frame does not delay the next
            chunk += 1
            for track in tracks:
                sound = lines[track].cut(start, start + FRAME)
                payload = codec.encode(resampled(sound, 8000, codec.rate)) if any(sound) else self._silence
                media = {
                    "track": track,
                    "chunk": str(chunk),
                    "timestamp": str(round(chunk * FRAME * 1000)),
                    "payload": base64.b64encode(payload).decode(),
                }
                await self._send("media", media=media)

    @property
    def _silence(self) -> bytes:
        codec = CODECS[self.encoding]
        return codec.silence * round(codec.rate * FRAME)

    async def _receive(self, text: str) -> None:
        """Handle an event of the application: media, mark or clear."""
        try:
            frame = orjson.loads(text)
        except orjson.JSONDecodeError:
            frame = None
        match frame:
            case {"event": "media", "media": {"payload": str(payload)}}:
                try:
                    self.received.append(base64.b64decode(payload, validate=True))
                    self.playout.play(self.received[-1])
                except ValueError:  # no base64, or half a sample
                    await self._send("error", payload=_INVALID_MEDIA)
                except RateLimited:
                    await self._send("error", payload=_RATE_LIMITED)
            case {"event": "mark", "mark": {"name": str(name)}}:
                self.playout.mark(name)
            case {"event": "clear"}:
                self.playout.clear()
            case _:
                await self._send("error", payload=_MALFORMED_FRAME)

    def _marked(self, name: str) -> None:
        self.call.environment.spawn(self._send("mark", mark={"name": name}))

    def _start(self) -> Mapping[str, Any]:
        call = self.call
        return {
            "user_id": self.call.environment.user_id,
            "call_control_id": call.call_control_id,
            "call_session_id": call.call_session_id,
            "from": call.from_,
            "to": call.to,
            "tags": [],
            "client_state": call.client_state,
            "custom_parameters": self.fields.get("custom_parameters") or {},
            "media_format": {"encoding": self.encoding, "sample_rate": CODECS[self.encoding].rate, "channels": 1},
        }

    async def _send(self, event: str, **content: Json) -> None:
        if self._socket is None or self._socket.closed:
            return
        self._number += 1
        frame = {"event": event, "sequence_number": str(self._number), "stream_id": self.id, **content}
        try:
            await self._socket.send_json(frame)
        except (aiohttp.ClientError, ConnectionError):
            return

    async def _stop(self) -> None:
        await self._send(
            "stop", stop={"user_id": self.call.environment.user_id, "call_control_id": self.call.call_control_id}
        )
        if self._socket is not None:
            await self._socket.close()
            self.call.emit("streaming.stopped", stream_id=self.id, stream_url=self.url)

    def _failed(self, reason: str) -> None:
        self.call.features.pop("streaming", None)
        params = {"stream_url": self.url, "track": self.track}
        self.call.emit(
            "streaming.failed", failure_reason=reason, stream_id=self.id, stream_params=params, stream_type="websocket"
        )


@frozen
class Streaming:
    """Starts and stops media streams.

    Args:
        hosts: that media may be streamed to.
    """

    hosts: Collection[str]

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any]:
        """Start a stream.

        Raises:
            ApiError: the call streams or forks its media already, or there is no URL.
        """
        for name in ("streaming", "fork"):
            if name in call.features:
                raise api_error("90045", f"{name} is already running on this call")
        if not fields.get("stream_url"):
            raise api_error("10004", "a stream needs a URL", pointer="/stream_url")
        codec = fields.get("stream_codec", "default")
        # What cannot be encoded is sent in the codec of the call, which media_format names.
        stream = Stream(
            call,
            fields["stream_url"],
            fields.get("stream_track", "inbound_track"),
            codec if codec in CODECS else "PCMU",
            fields,
        )
        call.features["streaming"] = stream
        call.environment.spawn(stream.run(self.hosts))
        return {"stream_id": stream.id}

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop it.

        Raises:
            ApiError: there is none.
        """
        stream = call.features.pop("streaming", None)
        if stream is None:
            raise api_error("90048", "no media is being streamed on this call")
        stream.stop()
