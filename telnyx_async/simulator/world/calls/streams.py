"""Media streaming: the simulator connects to the application's WebSocket, as Telnyx does."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Collection, Mapping
from typing import Any
from uuid import uuid4

import aiohttp
import orjson
from attrs import define, field, frozen

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.webhooks import is_allowed

FRAME = 0.02  # seconds of audio in a frame
_SILENCE = base64.b64encode(b"\xff" * 160).decode()  # 20 ms of PCMU
_RATES = {"PCMU": 8000, "PCMA": 8000, "G722": 8000, "OPUS": 16000, "AMR-WB": 16000, "L16": 16000}
_MALFORMED_FRAME = {"code": 100003, "title": "malformed_frame"}
_INVALID_MEDIA = {"code": 100004, "title": "invalid_media"}
_CONNECT_TIMEOUT = 5.0  # real seconds


@define(eq=False)
class Stream(Feature):
    """A media stream of a call.

    Args:
        call: that is streamed.
        url: of the application's WebSocket.
        track: inbound_track, outbound_track or both_tracks.
        encoding: the codec.

    Attributes:
        received: the audio that the application has sent.
    """

    call: Call
    url: str
    track: str
    encoding: str
    id: str = field(factory=lambda: str(uuid4()))
    received: list[bytes] = field(factory=list, init=False)
    _number: int = field(default=0, init=False)
    _socket: aiohttp.ClientWebSocketResponse | None = field(default=None, init=False)

    def stop(self) -> None:
        """Send the stop event, and close the connection."""
        self.call.environment.spawn(self._stop())

    def press(self, digit: str) -> None:
        """Send the dtmf event."""
        self.call.environment.spawn(
            self._send("dtmf", dtmf={"digit": digit}, occurred_at=self.call.environment.clock.timestamp())
        )

    async def run(self, hosts: Collection[str]) -> None:
        """Connect, and stream silence until it is stopped.

        Args:
            hosts: that media may be streamed to.
        """
        if not is_allowed(self.url, hosts, ("ws", "wss")):
            self._failed("connection_failed")
            return
        try:
            async with aiohttp.ClientSession() as http:
                async with asyncio.timeout(_CONNECT_TIMEOUT):
                    self._socket = await http.ws_connect(self.url)
                await self._exchange_events(self._socket)
        except (aiohttp.ClientError, TimeoutError, OSError):
            if self.call.features.get("streaming") is self:
                self._failed("connection_failed")

    async def _exchange_events(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        await socket.send_json({"event": "connected", "version": "1.0.0"})
        await self._send("start", start=self._start())
        self.call.emit("streaming.started", stream_url=self.url)
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
        chunk = 0
        while True:
            chunk += 1
            for track in tracks:
                stamp = str(round(chunk * FRAME * 1000))
                media = {"track": track, "chunk": str(chunk), "timestamp": stamp, "payload": _SILENCE}
                await self._send("media", media=media)
            await self.call.environment.clock.sleep(FRAME)

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
                except binascii.Error:
                    await self._send("error", payload=_INVALID_MEDIA)
            case {"event": "mark", "mark": {"name": str(name)}}:
                await self._send("mark", mark={"name": name})
            case {"event": "clear"}:
                pass
            case _:
                await self._send("error", payload=_MALFORMED_FRAME)

    def _start(self) -> Mapping[str, Any]:
        call = self.call
        return {
            "user_id": str(uuid4()),
            "call_control_id": call.call_control_id,
            "call_session_id": call.call_session_id,
            "from": call.from_,
            "to": call.to,
            "tags": [],
            "client_state": call.client_state,
            "custom_parameters": {},
            "media_format": {"encoding": self.encoding, "sample_rate": _RATES.get(self.encoding, 8000), "channels": 1},
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
        await self._send("stop", stop={"user_id": str(uuid4()), "call_control_id": self.call.call_control_id})
        if self._socket is not None:
            await self._socket.close()
            self.call.emit("streaming.stopped", stream_url=self.url)

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

    def start(self, call: Call, fields: dict[str, Any]) -> None:
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
        stream = Stream(
            call,
            fields["stream_url"],
            fields.get("stream_track", "inbound_track"),
            "PCMU" if codec == "default" else codec,
        )
        call.features["streaming"] = stream
        call.environment.spawn(stream.run(self.hosts))

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop it.

        Raises:
            ApiError: there is none.
        """
        stream = call.features.pop("streaming", None)
        if stream is None:
            raise api_error("90048", "no media is being streamed on this call")
        stream.stop()
