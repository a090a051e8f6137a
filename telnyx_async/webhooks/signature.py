"""Ed25519 signatures of webhooks: check them, and make them for tests.

Telnyx signs the time of signing, a vertical bar and the raw body with the account's private key. The body must be
verified as the bytes that arrived: JSON that was parsed and written again has another signature.

A valid signature proves who signed, not that the request is new: a copy of it stays valid. So the signed time must be
within `tolerance` of now, and an inbox remembers handled events for at least twice that long
(`InboxLimits.dedup_ttl`): a time up to one tolerance in the future is accepted, and stays acceptable until one tolerance
after it. Within that window a copy is recognised as a duplicate, and outside of it, its time is refused.
"""

from __future__ import annotations

import base64
import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from attrs import field, frozen
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from telnyx_async._engine.arguments import refuse
from telnyx_async.errors import (
    BadSignature,
    ConfigurationError,
    DoubledHeader,
    FutureTimestamp,
    MalformedSignature,
    MalformedTimestamp,
    MissingHeader,
    StaleTimestamp,
)

__all__ = [
    "PUBLIC_KEY_VARIABLE",
    "SIGNATURE_HEADER",
    "TIMESTAMP_HEADER",
    "Headers",
    "KeyPair",
    "generate_keys",
    "sign",
    "verify",
]

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]

SIGNATURE_HEADER = "telnyx-signature-ed25519"
TIMESTAMP_HEADER = "telnyx-timestamp"
PUBLIC_KEY_VARIABLE = "TELNYX_PUBLIC_KEY"

_KEY_BYTES = 32
_SIGNATURE_BYTES = 64
_UNIX_SECONDS = re.compile(r"[0-9]{1,12}")


def verify(
    body: bytes,
    headers: Headers,
    public_keys: str | Iterable[str] | None = None,
    *,
    now: float | None = None,
    tolerance: float = 300,
) -> None:
    """Check that a webhook was sent by Telnyx, unchanged and recently.

    Args:
        body: the raw body, exactly as received.
        headers: of the request, in upper or lower case: a mapping, or pairs of str or (as in ASGI) bytes.
        public_keys: the account's public key, or several while it is rotated; each is the base64 of 32 bytes.
            None for `TELNYX_PUBLIC_KEY` (several are separated by commas or spaces).
        now: the time to compare with, in Unix seconds; None for the current time.
        tolerance: seconds that the time of signing may differ from `now`.

    Raises:
        WebhookRejected: the subclass says what is wrong. The body must not be used.
        ConfigurationError: there is no public key, one is malformed, or an argument is not what it takes.
    """
    check_body("verify", body)
    keys = read_public_keys(public_keys)
    text, timestamp = read_headers(headers, SIGNATURE_HEADER, TIMESTAMP_HEADER)
    check_timestamp(timestamp, now, tolerance)
    signature = _decode_signature(text)
    message = timestamp.encode() + b"|" + body
    for key in keys:
        try:
            key.verify(message, signature)
        except BadSignatureError:
            continue
        return
    raise BadSignature(f"the header {SIGNATURE_HEADER} is not a signature of this body by any known public key")


def sign(body: bytes, private_key: str, *, now: float | None = None) -> dict[str, str]:
    """Sign a body as Telnyx does, for tests and simulators.

    Args:
        body: the raw body to send.
        private_key: `KeyPair.private`; base64 of 32 bytes.
        now: the time of signing in Unix seconds; None for the current time.

    Returns:
        The two headers to send with the body.

    Raises:
        ConfigurationError: the private key is malformed, or the body is not bytes.
    """
    check_body("sign", body)
    timestamp = str(int(time.time() if now is None else now))
    signed = SigningKey(_decode_key(private_key)).sign(timestamp.encode() + b"|" + body)
    return {SIGNATURE_HEADER: base64.b64encode(signed.signature).decode(), TIMESTAMP_HEADER: timestamp}


@frozen
class KeyPair:
    """A public key and its private key, each as base64."""

    public: str
    private: str = field(repr=False)


def generate_keys() -> KeyPair:
    """Make a new pair of keys: `private` for `sign`, `public` for `verify`."""
    key = SigningKey.generate()
    return KeyPair(base64.b64encode(bytes(key.verify_key)).decode(), base64.b64encode(bytes(key)).decode())


def check_body(function: str, body: object) -> None:
    """Refuse a body that is not the raw one, such as text, or JSON that was parsed.

    Raises:
        ConfigurationError: it is not bytes.
    """
    if not isinstance(body, bytes | bytearray):
        refuse(function, "body", "the bytes of the raw body", body)


def texts_of(name: str, given: str | Iterable[str]) -> str | tuple[str, ...]:
    """An argument that takes text, or several.

    Raises:
        ConfigurationError: it is neither.
    """
    if isinstance(given, str):
        return given
    if not isinstance(given, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("webhooks", name, "str or a list of str", given)
    texts = tuple(given)
    for text in texts:
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            refuse("webhooks", name, "str or a list of str", text)
    return texts


def read_public_keys(public_keys: str | Iterable[str] | None) -> tuple[VerifyKey, ...]:
    """Read public keys; None for those of the environment.

    Raises:
        ConfigurationError: there is none, or one is not the base64 of 32 bytes.
    """
    given = os.environ.get(PUBLIC_KEY_VARIABLE, "") if public_keys is None else texts_of("public_keys", public_keys)
    texts = re.split(r"[\s,]+", given.strip()) if isinstance(given, str) else given
    keys = tuple(_verify_key(text) for text in texts if text)
    if not keys:
        raise ConfigurationError(f"no public key of the account: pass public_keys, or set {PUBLIC_KEY_VARIABLE}")
    return keys


@lru_cache(maxsize=64)
def _verify_key(text: str) -> VerifyKey:
    return VerifyKey(_decode_key(text))


def _decode_key(text: str) -> bytes:
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("webhooks", "a key", "str", text)
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise ConfigurationError(f"a webhook key must be the base64 of {_KEY_BYTES} bytes")
    return key


def has_header(headers: Headers, name: str) -> bool:
    """Whether the request has a header. The name is in lower case."""
    return any(found == name for found, _ in _pairs(headers))


def read_headers(headers: Headers, *names: str) -> list[str]:
    """Return the values of headers that must be there exactly once. The names are in lower case.

    Raises:
        MissingHeader, DoubledHeader: a header is missing, or there is more than one.
    """
    found: dict[str, list[str]] = {name: [] for name in names}
    for name, value in _pairs(headers):
        if name in found:
            found[name].append(value)
    for name, values in found.items():
        if not values:
            raise MissingHeader(f"the header {name} is missing")
        if len(values) > 1:
            raise DoubledHeader(f"the request has the header {name} {len(values)} times")
    return [values[0] for values in found.values()]


def _pairs(headers: Headers) -> Iterator[tuple[str, str]]:
    """The headers as text, with their names in lower case."""
    pairs: Any = headers.items() if isinstance(headers, Mapping) else headers
    if not isinstance(pairs, Iterable) or isinstance(pairs, str | bytes):
        refuse("webhooks", "headers", "a mapping or pairs", headers)
    for pair in pairs:
        if (
            not isinstance(pair, tuple | list)
            or [part for part in pair if not isinstance(part, str | bytes)]
            or len(pair) != 2
        ):
            refuse("webhooks", "headers", "a mapping or pairs of str or bytes", pair)
        name, value = (part.decode("latin-1") if isinstance(part, bytes) else part for part in pair)
        yield name.lower(), value


def check_timestamp(timestamp: str, now: float | None, tolerance: float) -> None:
    """Check that the time of signing is well-formed, and within `tolerance` seconds of `now`.

    Raises:
        MalformedTimestamp, StaleTimestamp, FutureTimestamp: it is not Unix seconds, too old, or in the future.
    """
    for name, seconds in (("now", now), ("tolerance", tolerance)):
        if not isinstance(seconds, int | float | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            refuse("webhooks", name, "a number", seconds)
    if not _UNIX_SECONDS.fullmatch(timestamp):
        raise MalformedTimestamp("the time of signing is not in Unix seconds")
    age = (time.time() if now is None else now) - int(timestamp)
    # In this form, a tolerance of NaN refuses everything.
    if not age <= tolerance:
        raise StaleTimestamp(f"signed {age:.0f} s ago, more than the {tolerance:g} s allowed")
    if not -age <= tolerance:
        raise FutureTimestamp(f"signed {-age:.0f} s in the future, more than the {tolerance:g} s allowed")


def _decode_signature(text: str) -> bytes:
    try:
        signature = base64.b64decode(text, validate=True)
    except ValueError:
        signature = b""
    # The last characters of base64 have unused bits: accept only the form that an encoder writes.
    if len(signature) != _SIGNATURE_BYTES or base64.b64encode(signature).decode() != text:
        raise MalformedSignature(f"the header {SIGNATURE_HEADER} is not the base64 of {_SIGNATURE_BYTES} bytes")
    return signature
