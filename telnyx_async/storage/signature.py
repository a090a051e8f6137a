"""AWS signatures, version 4: authentication for storage.

The API key is the access key id, in clear text in the header. Telnyx checks nothing else of a signature. The signature is
valid all the same, so that any S3 server accepts it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from datetime import datetime
from importlib import import_module
from typing import Any, Final
from urllib.parse import urlsplit

from telnyx_async.errors import ConfigurationError

__all__ = ["signed_headers"]

_UNSIGNED: Final = "UNSIGNED-PAYLOAD"  # streamed content is not read twice; TLS protects it
# Hashing more would block the event loop too long. S3 requires the hash of a list of 1,000 objects to delete: it is smaller.
_HASHED: Final = 1 << 21


def signed_headers(
    method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, region: str, key: str, now: datetime
) -> dict[str, str]:
    """Sign a request.

    Args:
        method: the HTTP method.
        url: percent-encoded, as it is sent.
        headers: as they are sent. Those that describe the stored content are signed.
        body: the body; None when it is streamed. A body of up to 2 MiB is signed too.
        region: of the storage server.
        key: the API key.
        now: the current time, with its time zone.

    Returns:
        The additional headers to send.

    Raises:
        ConfigurationError: the extra `storage` is not installed.
    """
    try:
        auth, http = import_module("awscrt.auth"), import_module("awscrt.http")
    except ModuleNotFoundError as error:
        raise ConfigurationError("storage needs an extra: pip install telnyx-async[storage]") from error
    parts = urlsplit(url)
    given = {name.lower(): text for name, text in headers.items()}
    host = parts.netloc.removesuffix({"https": ":443", "http": ":80"}[parts.scheme])
    signed = {"host": host} | {name: text for name, text in given.items() if _is_signed(name)}
    hashed = body is not None and len(body) <= _HASHED
    if body and hashed and "content-md5" not in given:
        signed["content-md5"] = base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    request = http.HttpRequest(method, target, http.HttpHeaders(list(signed.items())))
    config = auth.AwsSigningConfig(
        credentials_provider=auth.AwsCredentialsProvider.new_static(key, key),
        region=region,
        service="s3",
        date=now,
        use_double_uri_encode=False,
        should_normalize_uri_path=False,
        signed_body_value=hashlib.sha256(body).hexdigest() if body is not None and hashed else _UNSIGNED,
        signed_body_header_type=auth.AwsSignedBodyHeaderType.X_AMZ_CONTENT_SHA_256,
    )
    done: Any = auth.aws_sign_request(request, config).result()
    return {name: text for name, text in done.headers if name.lower() not in ("host", *given)}


def _is_signed(name: str) -> bool:
    return name.startswith("x-amz-") or name in ("content-type", "range")
