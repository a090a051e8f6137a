from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from multidict import CIMultiDict
from nacl.signing import SigningKey
from starlette.datastructures import Headers

from telnyx_async.errors import (
    BadSignature,
    ConfigurationError,
    DoubledHeader,
    FutureTimestamp,
    MalformedSignature,
    MalformedTimestamp,
    MissingHeader,
    StaleTimestamp,
    WebhookRejected,
)
from telnyx_async.webhooks import KeyPair, generate_keys, sign, verify

BODY = b'{"data": {"event_type": "call.initiated"}}'
NOW = 1_800_000_000.0


def test_the_signature_is_ed25519_over_timestamp_bar_body() -> None:
    key = SigningKey(bytes(range(32)))
    signature = key.sign(b"1800000000|" + BODY).signature
    public = base64.b64encode(bytes(key.verify_key)).decode()
    headers = {"telnyx-signature-ed25519": base64.b64encode(signature).decode(), "telnyx-timestamp": "1800000000"}
    verify(BODY, headers, public, now=NOW)
    assert sign(BODY, base64.b64encode(bytes(key)).decode(), now=NOW) == headers


@pytest.mark.parametrize(
    "spell",
    [
        lambda h: {name.title(): value for name, value in h.items()},
        lambda h: {name.upper(): value for name, value in h.items()},
        lambda h: list(h.items()),
        lambda h: iter(h.items()),
        lambda h: [(name.encode(), value.encode()) for name, value in h.items()],
        CIMultiDict,
        Headers,
        lambda h: {"Host": "example.com", "X-Other": "é", **h},
    ],
)
def test_headers_are_found_in_any_case_and_any_container(keys: KeyPair, spell: Callable[..., object]) -> None:
    verify(BODY, spell(sign(BODY, keys.private)), keys.public)  # type: ignore[arg-type]


def test_one_of_several_keys_is_enough(keys: KeyPair) -> None:
    other = generate_keys()
    verify(BODY, sign(BODY, keys.private), [other.public, keys.public])
    verify(BODY, sign(BODY, other.private), [other.public, keys.public])
    with pytest.raises(BadSignature):
        verify(BODY, sign(BODY, generate_keys().private), [other.public, keys.public])


def test_keys_come_from_the_environment(keys: KeyPair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", keys.public)
    verify(BODY, sign(BODY, keys.private))
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", f" {generate_keys().public}, {keys.public}\n")
    verify(BODY, sign(BODY, keys.private))


@pytest.mark.parametrize("given", ["", "   ", [], "abc", "not base64!", base64.b64encode(bytes(31)).decode()])
def test_without_a_usable_key_nothing_verifies(keys: KeyPair, given: str | list[str]) -> None:
    with pytest.raises(ConfigurationError):
        verify(BODY, sign(BODY, keys.private), given)


def test_without_a_key_in_the_environment_nothing_verifies(keys: KeyPair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    with pytest.raises(ConfigurationError):
        verify(BODY, sign(BODY, keys.private))


def test_text_that_was_decoded_already_is_refused_as_a_mistake(keys: KeyPair) -> None:
    with pytest.raises(ConfigurationError, match="verify: body takes the bytes of the raw body, not str"):
        verify(BODY.decode(), sign(BODY, keys.private), keys.public)  # type: ignore[arg-type]


@pytest.mark.parametrize("missing", ["telnyx-signature-ed25519", "telnyx-timestamp"])
def test_a_missing_header_is_refused(keys: KeyPair, missing: str) -> None:
    headers = sign(BODY, keys.private)
    del headers[missing]
    with pytest.raises(MissingHeader, match=missing):
        verify(BODY, headers, keys.public)


@pytest.mark.parametrize("doubled", ["telnyx-signature-ed25519", "telnyx-timestamp"])
def test_a_doubled_header_is_refused_whatever_its_values(keys: KeyPair, doubled: str) -> None:
    headers = sign(BODY, keys.private)
    with pytest.raises(DoubledHeader, match=doubled):
        verify(BODY, [*headers.items(), (doubled.upper(), headers[doubled])], keys.public)


@pytest.mark.parametrize("signature", ["", "abc", "é", "A" * 86 + "==" + "=", base64.b64encode(bytes(63)).decode()])
def test_a_signature_that_is_none_is_refused_as_malformed(keys: KeyPair, signature: str) -> None:
    with pytest.raises(MalformedSignature):
        verify(BODY, {**sign(BODY, keys.private), "telnyx-signature-ed25519": signature}, keys.public)


def test_only_one_spelling_of_a_signature_is_taken(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private)
    signature = headers["telnyx-signature-ed25519"]
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = alphabet.index(signature[85])
    respelled = signature[:85] + alphabet[last ^ 1] + "=="
    assert base64.b64decode(respelled) == base64.b64decode(signature)
    with pytest.raises(MalformedSignature):
        verify(BODY, {**headers, "telnyx-signature-ed25519": respelled}, keys.public)


@pytest.mark.parametrize(
    "timestamp", ["", "soon", "1.8e9", "-1800000000", "1800000000.5", "0x6b49d200", "٣", "1" * 5000]
)
def test_a_timestamp_that_is_none_is_refused_as_malformed(keys: KeyPair, timestamp: str) -> None:
    with pytest.raises(MalformedTimestamp):
        verify(BODY, {**sign(BODY, keys.private), "telnyx-timestamp": timestamp}, keys.public, now=NOW)


def test_the_tolerance_holds_in_both_directions(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, now=NOW)
    verify(BODY, headers, keys.public, now=NOW + 300)
    verify(BODY, headers, keys.public, now=NOW - 300)
    verify(BODY, headers, keys.public, now=NOW + 500, tolerance=600)
    with pytest.raises(StaleTimestamp):
        verify(BODY, headers, keys.public, now=NOW + 301)
    with pytest.raises(FutureTimestamp):
        verify(BODY, headers, keys.public, now=NOW - 301)


def test_a_tolerance_that_is_no_number_refuses_everything(keys: KeyPair) -> None:
    with pytest.raises(StaleTimestamp):
        verify(BODY, sign(BODY, keys.private), keys.public, tolerance=float("nan"))


def test_another_body_another_time_or_another_key_is_refused(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, now=NOW)
    with pytest.raises(BadSignature):
        verify(BODY + b" ", headers, keys.public, now=NOW)
    with pytest.raises(BadSignature):
        verify(BODY, {**headers, "telnyx-timestamp": str(int(NOW) + 1)}, keys.public, now=NOW)
    with pytest.raises(BadSignature):
        verify(BODY, headers, generate_keys().public, now=NOW)


def test_every_refusal_is_a_rejected_webhook_and_quotes_no_body(keys: KeyPair) -> None:
    with pytest.raises(WebhookRejected) as caught:
        verify(b'{"secret": "pin 1234"}', sign(BODY, keys.private), keys.public)
    assert "1234" not in str(caught.value)


def test_the_private_key_stays_out_of_the_repr(keys: KeyPair) -> None:
    assert keys.private not in repr(keys)
