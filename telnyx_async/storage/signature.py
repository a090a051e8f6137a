"""AWS signatures, version 4: how storage is shown the API key.

The key is the access key id, and stands in the header in clear; Telnyx looks at nothing else of a signature. It is a
right one all the same, so that any S3 server takes it.
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

_UNSIGNED: Final = "UNSIGNED-PAYLOAD"  # what is streamed is not read twice; TLS protects it
# More would keep the event loop from its work. A thousand objects to delete, whose hash S3 insists on, are less.
_HASHED: Final = 1 << 21


def signed_headers(
    method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, region: str, key: str, now: datetime
) -> dict[str, str]:
    """Sign a request.

    Args:
        method: of HTTP.
        url: as it is sent: percent-encoded.
        headers: as they are sent. Those that say what is stored are signed.
        body: what is sent; None for what is streamed. Up to 2 MiB are signed, too.
        region: of the storage server.
        key: the API key.
        now: the time, with its zone.

    Returns:
        The headers to send in addition.

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
