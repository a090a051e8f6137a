"""One direction of a call: which sound is heard on it at which time."""

from __future__ import annotations

from attrs import define, field

from telnyx_async.simulator.audio.sound import RATE


@define
class _Piece:
    start: int  # in samples
    sound: bytearray

    @property
    def end(self) -> int:
        return self.start + len(self.sound) // 2


@define
class Track:
    """Sounds on a line. Where there is none, it is silent; a later one covers an earlier one."""

    _pieces: list[_Piece] = field(factory=list, init=False)

    @property
    def end(self) -> float:
        """When the last sound ends, in seconds."""
        return self._pieces[-1].end / RATE if self._pieces else 0.0

    def put(self, at: float, sound: bytes) -> None:
        """Put a sound on the line, at a time in seconds."""
        start = round(at * RATE)
        if self._pieces and self._pieces[-1].end == start:
            self._pieces[-1].sound += sound
        elif sound:
            self._pieces.append(_Piece(start, bytearray(sound)))

    def clear(self, after: float) -> None:
        """Take away what is on the line after a time."""
        last = round(after * RATE)
        for piece in self._pieces:
            del piece.sound[2 * max(0, last - piece.start) :]
        self._pieces = [piece for piece in self._pieces if piece.sound]

    def cut(self, start: float, end: float) -> bytes:
        """What is on the line between two times."""
        first, last = round(start * RATE), round(end * RATE)
        made = bytearray(2 * max(0, last - first))
        for piece in self._pieces:
            begin, stop = max(first, piece.start), min(last, piece.end)
            if begin < stop:
                made[2 * (begin - first) : 2 * (stop - first)] = piece.sound[
                    2 * (begin - piece.start) : 2 * (stop - piece.start)
                ]
        return bytes(made)
