# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIPREC Connectors."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import UNSET, Model


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

    created_at: datetime = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    app_subdomain: str | None = None
    host: str | None = None
    name: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SiprecConnectorResponse(Model):
    """SiprecConnectorResponse in Telnyx's document."""

    data: SiprecConnectorData
