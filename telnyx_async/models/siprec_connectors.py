# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIPREC Connectors."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecConnector(Model):
    """Body of `siprec_connectors.create`, `siprec_connectors.update`.

    Attributes:
        app_subdomain: Subdomain that calls are routed by, where Telnyx's own recording server (SRS) is used.
            Example: my-app-domain
        host: Host name or IP address of the server. Example: siprec.telnyx.com
        name: What it is called. Example: my-siprec-connector
        port: Network port to connect to. Example: 5060
    """

    host: str
    name: str
    port: int
    app_subdomain: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecConnectorData(Model):
    """Attribute `SiprecConnectorResponse.data`.

    Attributes:
        app_subdomain: Subdomain that calls are routed by, where Telnyx's own recording server (SRS) is used.
            Example: my-app-domain
        created_at: When it was created. Example: 2024-01-23T18:10:02.574Z
        host: Host name or IP address of the server. Example: siprec.telnyx.com
        name: What it is called. Example: siprec-connector
        port: Network port to connect to. Example: 5060
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecConnectorResponse(Model):
    """Response of `siprec_connectors.create`, `siprec_connectors.get`, `siprec_connectors.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SiprecConnectorData


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecError(Model):
    """Attribute `SiprecErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: int
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: SiprecErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecErrorSource(Model):
    """Attribute `SiprecError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SiprecErrors(Model):
    """Error of `siprec_connectors.create`, `siprec_connectors.delete`, `siprec_connectors.get` and 1 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[SiprecError] | None = None
