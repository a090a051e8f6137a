"""The audio that an application sends into a stream: queued, played at the speed of the call, marked and cleared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.audio.codecs import CODECS
from telnyx_async.simulator.audio.sound import resampled, seconds, tone
from telnyx_async.simulator.clock import Timer
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.prompts import Prompt

_KILOBITS = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)  # of MPEG-1 layer III
_SLOWEST_KILOBITS = 32
_MP3_PAUSE = 1.0  # seconds between two files


class RateLimited(Exception):
    """Two MP3 files came within a second."""


@define(eq=False)
class Playout:
    """Plays what an application sends.

    Args:
        call: that hears it.
        fields: of the command that started the stream.
        marked: called with the name of a mark once all audio before it has been heard, or was cleared.
    """

    call: Call
    fields: Mapping[str, Any]
    marked: Callable[[str], None]
    _until: float = field(default=0.0, init=False)
    _last_file: float = field(default=-_MP3_PAUSE, init=False)
    _marks: dict[str, Timer] = field(factory=dict, init=False)

    @property
    def _now(self) -> float:
        return self.call.environment.clock.time()

    def play(self, payload: bytes) -> None:
        """Queue audio.

        Raises:
            RateLimited: it is the second MP3 file in a second.
        """
        sound = self._rtp(payload) if self.fields.get("stream_bidirectional_mode") == "rtp" else self._mp3(payload)
        if self._until <= self._now:
            self._until = self._now
            self.call.player.hear(Prompt.audio(None, "stream"))
        self.call.outbound.put(self._until, sound)
        self._until += seconds(sound)

    def _rtp(self, payload: bytes) -> bytes:
        codec = CODECS.get(self.fields.get("stream_bidirectional_codec", "PCMU"), CODECS["PCMU"])
        rate = self.fields.get("stream_bidirectional_sampling_rate") or codec.rate
        return resampled(codec.decode(payload), codec.rate if codec.rate == 8000 else rate)  # G.711 has one rate

    def _mp3(self, payload: bytes) -> bytes:
        """A tone as long as the file: MP3 is not decoded."""
        if self._now - self._last_file < _MP3_PAUSE:
            raise RateLimited
        self._last_file = self._now
        index = payload.find(b"\xff\xfb")
        code = payload[index + 2] >> 4 if 0 <= index < len(payload) - 2 else 0
        kilobits = _KILOBITS[code] if 0 < code < len(_KILOBITS) else _SLOWEST_KILOBITS
        return tone(len(payload) / (kilobits * 125))

    def mark(self, name: str) -> None:
        """Give a mark back when all audio that was sent before it has been heard."""

        def heard() -> None:
            self._marks.pop(name, None)
            self.marked(name)

        rest = self._until - self._now
        if rest <= 0:
            heard()
        else:
            self._marks[name] = self.call.environment.clock.call_later(rest, heard)

    def clear(self) -> None:
        """Drop what has not been heard yet, and give all marks back."""
        self._until = min(self._until, self._now)
        self.call.outbound.clear(self._now)
        marks, self._marks = self._marks, {}
        for name, timer in marks.items():
            timer.cancel()
            self.marked(name)
