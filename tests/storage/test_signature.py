"""Signatures, held against those of botocore."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async import errors
from telnyx_async.storage import signature
from telnyx_async.storage.signature import signed_headers

NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
SCOPE = "20260203/us-central-1/s3/aws4_request"


def by_botocore(method: str, url: str, headers: dict[str, str], added: dict[str, str]) -> str:
    """The signature that botocore makes for the same request, with the same payload's hash."""
    auth = S3SigV4Auth(Credentials("KEY", "KEY"), "s3", "us-central-1")
    auth.payload = lambda request: added["x-amz-content-sha256"]  # type: ignore[method-assign]
    signed = headers | {name: text for name, text in added.items() if name.lower() == "content-md5"}
    request = AWSRequest(method, url, headers=signed)
    request.context["timestamp"] = "20260203T040506Z"
    auth._modify_request_before_signing(request)
    canonical = auth.canonical_request(request)
    return str(auth.signature(auth.string_to_sign(request, canonical), request))


text = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20)


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD"]),
    key=text,
    query=st.dictionaries(st.sampled_from(["prefix", "list-type", "delete", "a"]), text | st.just(""), max_size=3),
    headers=st.sampled_from([{}, {"Content-Type": "text/xml"}, {"Range": "bytes=1-2", "x-amz-meta-a": "b"}]),
    body=st.none() | st.binary(max_size=40),
)
def test_a_signature_is_the_one_that_botocore_makes(
    method: str, key: str, query: dict[str, str], headers: dict[str, str], body: bytes | None
) -> None:
    pairs = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in query.items())
    url = f"https://us-central-1.telnyxcloudstorage.com/bucket/{quote(key, safe='/')}" + (f"?{pairs}" if pairs else "")
    added = signed_headers(method, url, headers, body, region="us-central-1", key="KEY", now=NOW)
    scheme, _, rest = added["Authorization"].partition(" ")
    parts = dict(part.split("=", 1) for part in rest.split(", "))
    assert (scheme, parts["Credential"]) == ("AWS4-HMAC-SHA256", f"KEY/{SCOPE}")
    assert parts["Signature"] == by_botocore(method, url, headers, added)


@pytest.mark.parametrize("body", [None, bytes(3 << 20)], ids=["streamed", "large"])
def test_what_is_streamed_or_large_is_signed_without_being_read(body: bytes | None) -> None:
    url = "https://us-central-1.telnyxcloudstorage.com/b/k"
    added = signed_headers("PUT", url, {}, body, region="us-central-1", key="KEY", now=NOW)
    assert added["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert "content-md5" not in added
    assert added["X-Amz-Date"] == "20260203T040506Z"


def test_without_the_extra_it_says_which_one_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(signature, "import_module", missing)
    with pytest.raises(errors.ConfigurationError, match=r"pip install telnyx-async\[storage\]"):
        signed_headers("GET", "https://a/b", {}, b"", region="us-central-1", key="KEY", now=NOW)
