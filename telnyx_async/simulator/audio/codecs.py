"""The codecs of telephone calls: G.711 (PCMU, PCMA) and L16, which is big-endian, as in RTP."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Mapping
from functools import cache

from attrs import frozen

_CLIP, _BIAS = 32_635, 0x84


@frozen
class Codec:
    """A codec. `encode` takes linear samples, `decode` gives them."""

    rate: int
    silence: bytes
    encode: Callable[[bytes], bytes]
    decode: Callable[[bytes], bytes]


def samples(pcm: bytes) -> array[int]:
    """The samples of a sound; an odd byte at its end is left out."""
    found = array("h", pcm[: len(pcm) & ~1])
    if sys.byteorder == "big":
        found.byteswap()
    return found


def pcm(values: array[int]) -> bytes:
    """A sound of samples."""
    if sys.byteorder == "big":
        values = array("h", values)
        values.byteswap()
    return values.tobytes()


def _ulaw(code: int) -> int:
    code = ~code & 0xFF
    value = ((((code & 0x0F) << 3) + _BIAS) << ((code & 0x70) >> 4)) - _BIAS
    return -value if code & 0x80 else value


def _alaw(code: int) -> int:
    code ^= 0x55
    segment, value = (code & 0x70) >> 4, (code & 0x0F) << 4
    value = value + 8 if segment == 0 else (value + 0x108) << (segment - 1)
    return value if code & 0x80 else -value


def _to_ulaw(sample: int) -> int:
    sign, size = (0x80, -sample) if sample < 0 else (0, sample)
    size = min(size, _CLIP) + _BIAS
    exponent = size.bit_length() - 8
    return ~(sign | exponent << 4 | (size >> (exponent + 3)) & 0x0F) & 0xFF


def _to_alaw(sample: int) -> int:
    sign, size = (0, -sample - 1) if sample < 0 else (0x80, sample)
    exponent = max(0, min(size, 32_767).bit_length() - 8)
    mantissa = size >> (4 if exponent == 0 else exponent + 3) & 0x0F
    return (sign | exponent << 4 | mantissa) ^ 0x55


@cache
def _encoding(to_code: Callable[[int], int]) -> bytes:
    """The code of every sample, at the sample modulo 65536."""
    return bytes(to_code(sample if sample < 0x8000 else sample - 0x10000) for sample in range(0x10000))


@cache
def _decoding(to_sample: Callable[[int], int]) -> list[int]:
    return [to_sample(code) for code in range(256)]


def _g711(to_code: Callable[[int], int], to_sample: Callable[[int], int]) -> Codec:
    def encode(sound: bytes) -> bytes:
        table = _encoding(to_code)
        return bytes([table[sample] for sample in samples(sound)])

    def decode(payload: bytes) -> bytes:
        table = _decoding(to_sample)
        return pcm(array("h", [table[code] for code in payload]))

    return Codec(8000, bytes([to_code(0)]), encode, decode)


def _swapped(sound: bytes) -> bytes:
    values = array("h", sound[: len(sound) & ~1])
    values.byteswap()
    return values.tobytes()


CODECS: Mapping[str, Codec] = {
    "PCMU": _g711(_to_ulaw, _ulaw),
    "PCMA": _g711(_to_alaw, _alaw),
    "L16": Codec(16_000, b"\0\0", _swapped, _swapped),
}
