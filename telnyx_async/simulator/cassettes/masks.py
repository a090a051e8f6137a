"""What a cassette does not hold: keys, tokens, passwords, phone numbers, e-mail addresses."""

from __future__ import annotations

import re

from attrs import define, field

from telnyx_async.simulator.schema.types import Json

_SECRET = re.compile(r"password|secret|token|api_?key|credential|authorization|private|signature|pin\b|^code$", re.I)
_NUMBER = re.compile(r"(?:\+|%2B)[1-9]\d{6,14}\b")
_EMAIL = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+\.[\w.-]+")
_KEY = re.compile(r"\bKEY[0-9A-Za-z_]{10,}")


@define
class Masks:
    """Replaces what is private. The same number always gets the same other one, of those that nobody has."""

    _numbers: dict[str, str] = field(factory=dict, init=False)

    def value(self, value: Json, name: str = "") -> Json:
        """A JSON value without what is private."""
        if isinstance(value, dict):
            return {key: self.value(part, key) for key, part in value.items()}
        if isinstance(value, list):
            return [self.value(part, name) for part in value]
        if isinstance(value, str):
            return "masked" if _SECRET.search(name) and value else self.text(value)
        return value

    def text(self, text: str) -> str:
        """A text without what is private."""
        text = _NUMBER.sub(lambda found: self._number(found[0].replace("%2B", "+")), text)
        return _KEY.sub("KEYmasked", _EMAIL.sub("person@example.com", text))

    def _number(self, number: str) -> str:
        if number in self._numbers.values():
            return number
        return self._numbers.setdefault(number, f"+1201555{len(self._numbers) % 10_000:04}")


def shape(value: Json) -> Json:
    """A masked value by which requests are compared: with one mark for all phone numbers."""
    if isinstance(value, dict):
        return {key: shape(part) for key, part in sorted(value.items())}
    if isinstance(value, list):
        return [shape(part) for part in value]
    return _NUMBER.sub("+", value) if isinstance(value, str) else value
