"""Sounds: WAV files, other sampling rates, a tone, and the mix of two."""

from __future__ import annotations

import io
import math
import wave
from array import array
from functools import cache

from telnyx_async.simulator.audio.codecs import pcm, samples

RATE = 8000  # samples in a second
_LOUD, _HERTZ = 1500, 440
_BITS = {1: 8, 2: 16}


def seconds(sound: bytes) -> float:
    """How long a sound is."""
    return len(sound) / 2 / RATE


def resampled(sound: bytes, rate: int, to: int = RATE) -> bytes:
    """A sound of another sampling rate, by linear interpolation."""
    if rate == to or not sound:
        return sound
    given = samples(sound)
    last, step = len(given) - 1, rate / to
    made = array("h")
    for index in range(int(len(given) / step)):
        place = index * step
        left = min(int(place), last)
        made.append(round(given[left] + (given[min(left + 1, last)] - given[left]) * (place - left)))
    return pcm(made)


def read_wav(file: bytes) -> bytes:
    """The sound of a WAV file with 8 or 16 bits: its first channel.

    Raises:
        ValueError: it is no such file.
    """
    try:
        with wave.open(io.BytesIO(file)) as wav:
            width, channels, rate = wav.getsampwidth(), wav.getnchannels(), wav.getframerate()
            frames = wav.readframes(wav.getnframes())
    except (wave.Error, EOFError) as error:
        raise ValueError(f"this is no WAV file of linear samples: {error}") from None
    if width not in _BITS:
        raise ValueError(f"a WAV file has to have 8 or 16 bits, not {8 * width}")
    values = array("h", [(one - 128) * 256 for one in frames]) if width == 1 else samples(frames)
    return resampled(pcm(values[::channels]), rate)


def write_wav(*channels: bytes) -> bytes:
    """A WAV file with 16 bits at 8 kHz, of one sound or of two, which have the same length."""
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(len(channels))
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        frames = array("h", bytes(len(channels) * len(channels[0])))
        for index, sound in enumerate(channels):
            frames[index :: len(channels)] = samples(sound)
        wav.writeframes(pcm(frames))
    return file.getvalue()


def mixed(one: bytes, other: bytes) -> bytes:
    """Two sounds of the same length at once."""
    return pcm(
        array("h", [max(-32_768, min(32_767, a + b)) for a, b in zip(samples(one), samples(other), strict=True)])
    )


@cache
def _second() -> bytes:
    return pcm(array("h", [round(_LOUD * math.sin(2 * math.pi * _HERTZ * n / RATE)) for n in range(RATE)]))


def tone(length: float) -> bytes:
    """A low tone of so many seconds."""
    return (_second() * math.ceil(length))[: 2 * round(length * RATE)]
