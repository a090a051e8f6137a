# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIPREC Connectors."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SiprecConnector(Model):
    """SiprecConnector in Telnyx's document.

    Attributes:
        app_subdomain: Example: my-app-domain
        host: Example: siprec.telnyx.com
        name: Example: my-siprec-connector
        port: Example: 5060
    """

    host: str
    name: str
    port: int
    app_subdomain: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SiprecConnectorData(Model):
    """SiprecConnectorResponse.data in Telnyx's document.

    Attributes:
        app_subdomain: Example: my-app-domain
        created_at: When it was created. Example: 2024-01-23T18:10:02.574Z
        host: Example: siprec.telnyx.com
        name: Example: siprec-connector
        port: Example: 5060
        record_type: Which kind of record this is. Example: siprec_connector
        updated_at: When it last changed. Example: 2024-01-23T18:10:02.574Z
    """

    app_subdomain: str | None = None
    created_at: str | None = None
    host: str | None = None
    name: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SiprecConnectorResponse(Model):
    """SiprecConnectorResponse in Telnyx's document."""

    data: SiprecConnectorData
