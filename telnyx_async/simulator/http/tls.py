"""https, with certificates of a certification authority of its own. It needs the extra `tls`."""

from __future__ import annotations

import ssl
from collections.abc import Sequence

from attrs import define, field

TELNYX = ("api.telnyx.com", "*.telnyx.com", "*.telnyxcloudstorage.com", "*.telnyxstorage.com")


@define(eq=False)
class Authority:
    """Certifies hosts.

    Args:
        hosts: names and addresses.

    Attributes:
        pem: its certificate, which clients have to trust.
        context: to serve with.

    Raises:
        ImportError: the extra `tls` is not installed.
    """

    hosts: Sequence[str]
    pem: str = field(init=False)
    context: ssl.SSLContext = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        try:
            import trustme
        except ModuleNotFoundError:
            raise ImportError("https needs an extra: pip install 'telnyx-async[simulator,tls]'") from None
        authority = trustme.CA()
        self.pem = authority.cert_pem.bytes().decode()
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert(*self.hosts).configure_cert(self.context)
