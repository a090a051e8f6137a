"""The base URL of a session: given, or from the environment."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.request import DEFAULT_BASE_URL
from telnyx_async.errors import ConfigurationError


def base_url_of(given: str | None) -> str:
    """The URL, without a slash at its end; None for TELNYX_BASE_URL, then Telnyx's own.

    Raises:
        ConfigurationError: it is no URL of a server.
    """
    if not isinstance(given, str | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("TelnyxSession", "base_url", "str", given)
    url = given or os.environ.get("TELNYX_BASE_URL") or DEFAULT_BASE_URL
    try:
        parts = urlsplit(url)
        has_host = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        plain = has_host and not any(mark in url for mark in "@?#\\")
    except ValueError:
        plain = False
    if not plain or any(c.isspace() or "\ud800" <= c <= "\udfff" for c in url):
        raise ConfigurationError("base_url must be an http or https URL with a host, without user or query")
    return url.rstrip("/")
