# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Programmable Fax Applications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import AnchorsiteOverride, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFaxApplicationInbound(Model):
    """Argument `inbound` of `fax_applications.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFaxApplicationOutbound(Model):
    """Argument `outbound` of `fax_applications.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFaxApplicationRequest(Model):
    """Body of `fax_applications.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    inbound: CreateFaxApplicationInbound | None = None
    outbound: CreateFaxApplicationOutbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFaxApplicationResponse(Model):
    """Response of `fax_applications.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FaxApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteFaxApplicationResponse(Model):
    """Response of `fax_applications.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FaxApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxApplication(Model):
    """Attribute `CreateFaxApplicationResponse.data`, `DeleteFaxApplicationResponse.data`,
    `GetFaxApplicationResponse.data` and 2 more.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. Example: fax_application
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    application_name: str | None = None
    inbound: FaxApplicationInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxApplicationInbound(Model):
    """Attribute `FaxApplication.inbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxApplicationOutbound(Model):
    """Attribute `FaxApplication.outbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetFaxApplicationResponse(Model):
    """Response of `fax_applications.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FaxApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListFaxApplicationsResponse(ListResponse["FaxApplication"]):
    """Response of `fax_applications.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[FaxApplication] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProgrammableFaxError(Model):
    """Attribute `ProgrammableFaxErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ProgrammableFaxErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProgrammableFaxErrorSource(Model):
    """Attribute `ProgrammableFaxError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProgrammableFaxErrors(Model):
    """Error of `fax_applications.create`, `fax_applications.delete`, `fax_applications.get` and 7 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ProgrammableFaxError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFaxApplicationInbound(Model):
    """Argument `inbound` of `fax_applications.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFaxApplicationOutbound(Model):
    """Argument `outbound` of `fax_applications.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFaxApplicationRequest(Model):
    """Body of `fax_applications.update`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        fax_email_recipient: E-mail address that incoming faxes are forwarded to as PDF or TIFF. Example:
            user@example.com
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    fax_email_recipient: str | Null | None = None
    inbound: UpdateFaxApplicationInbound | None = None
    outbound: UpdateFaxApplicationOutbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFaxApplicationResponse(Model):
    """Response of `fax_applications.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FaxApplication = UNSET
