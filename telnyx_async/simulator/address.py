"""Where the simulator listens, and the URLs that follow from it."""

from __future__ import annotations

import re

from attrs import define

API = "/v2"
CONTROL = "/simulator"


@define
class Address:
    """The address of the server.

    Attributes:
        host: to listen on.
        port: to listen on. Where it is 0, the server sets the port that the system chose.
        public_url: the URL that others reach the server by, without a path; None where that follows from the rest.
        scheme: http or https.
    """

    host: str
    port: int
    public_url: str | None = None
    scheme: str = "http"

    @property
    def root(self) -> str:
        """The URL of the server, without a path."""
        if self.public_url:
            return self.public_url.rstrip("/")
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def api(self) -> str:
        """The base URL of the API."""
        return self.root + API

    @property
    def page(self) -> str:
        """The URL of the page."""
        return f"{self.root}{CONTROL}/"

    def recording(self, name: str) -> str:
        """The URL of a recording's file."""
        return f"{self.root}{CONTROL}/recordings/{name}"


def http_url(name: str, url: str | None) -> str | None:
    """A URL of http or https, or None.

    Raises:
        ValueError: it is none.
    """
    if url is not None and not re.match(r"https?://[^/]", url):
        raise ValueError(f"{name} has to be a URL that begins with http:// or https://, not {url!r}")
    return url
