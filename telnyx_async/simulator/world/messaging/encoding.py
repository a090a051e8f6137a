"""How a text is sent: its alphabet, and the parts that it is cut into."""

from __future__ import annotations

_GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
MOST_PARTS = 10


def segments(text: str) -> tuple[str, int]:
    """The encoding of a text message, and the number of its parts."""
    if set(text) <= _GSM:
        length = len(text) + sum(text.count(letter) for letter in "^{}\\[~]|€")
        return "GSM-7", 1 if length <= 160 else -(-length // 153)
    length = len(text.encode("utf-16-le")) // 2
    return "UCS-2", 1 if length <= 70 else -(-length // 67)
