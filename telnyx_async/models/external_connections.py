# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of External Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta

ExternalSipConnection: TypeAlias = Literal["zoom", "operator_connect"]
ExternalSipConnectionZoomOnly: TypeAlias = Literal["zoom"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CivicAddress(Model):
    """Attribute `GetExternalConnectionCivicAddressResponse.data`, `ListExternalConnectionCivicAddressesResponse.data`.

    Attributes:
        city_or_town: Example: Chicago
        company_name: What the company is called. Example: Telnyx
        country: Country, mostly as its two-letter ISO code. Example: US
        country_or_district: Example: US
        default_location_id: UUID.
        description: What it is or is for, in words.
        house_number: Number of the house in its street. Example: 600
        id: Identifier that Telnyx gave it. UUID. Example: 542c3bca-d247-42bc-8fe7-e01d16ecd761
        postal_or_zip_code: Example: 78701
        record_type: Which kind of record this is. Example: civic_address
        state_or_province: Example: TX
        street_name: Name of the street, without what street_suffix says. Example: Congress
        street_suffix: Last word of the street's name, such as St. Example: St
    """

    id: str = UNSET
    record_type: str = UNSET
    city_or_town: str | None = None
    city_or_town_alias: str | None = None
    company_name: str | None = None
    country: str | None = None
    country_or_district: str | None = None
    default_location_id: str | None = None
    description: str | None = None
    house_number: str | None = None
    house_number_suffix: str | None = None
    locations: list[ConnectionLocation] | None = None
    postal_or_zip_code: str | None = None
    state_or_province: str | None = None
    street_name: str | None = None
    street_suffix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConnectionLocation(Model):
    """Attribute `CivicAddress.locations`.

    Attributes:
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it. UUID. Example: 542c3bca-d247-42bc-8fe7-e01d16ecd761
    """

    additional_info: str | None = None
    description: str | None = None
    id: str | None = None
    is_default: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionInbound(Model):
    """Argument `inbound` of `external_connections.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example:
            12345678-1234-1234-1234-123456789012
    """

    outbound_voice_profile_id: str
    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionOutbound(Model):
    """Argument `outbound` of `external_connections.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionRequest(Model):
    """Body of `external_connections.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        external_sip_connection: Service that uses the connection: zoom or operator_connect. One of zoom. Telnyx's
            default: zoom.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    external_sip_connection: ExternalSipConnectionZoomOnly
    outbound: CreateExternalConnectionOutbound
    active: bool | None = None
    inbound: CreateExternalConnectionInbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionResponse(Model):
    """Response of `external_connections.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionUploadRequest(Model):
    """Body of `external_connections.create_upload`.

    Attributes:
        additional_usages: Further uses of the numbers; all that can be had when left out. One of
            calling_user_assignment, first_party_app_assignment.
        civic_address_id: Civic address concerned. UUID.
        location_id: The outside service's location that the number is used at. UUID.
        number_ids: The phone numbers, by their ids at Telnyx; at least one. At least 1 items.
        usage: What it is used for, or how much was used. One of calling_user_assignment,
            first_party_app_assignment.
    """

    number_ids: list[str]
    additional_usages: list[Literal["calling_user_assignment", "first_party_app_assignment"]] | None = None
    civic_address_id: str | None = None
    location_id: str | None = None
    usage: Literal["calling_user_assignment", "first_party_app_assignment"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateExternalConnectionUploadResponse(Model):
    """Response of `external_connections.create_upload`.

    Attributes:
        success: true when it worked.
        ticket_id: Identifier of the request that Telnyx works through. UUID.
    """

    success: bool | None = None
    ticket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteExternalConnectionLogMessageResponse(Model):
    """Response of `external_connections.delete_log_message`.

    Attributes:
        success: true when it worked.
    """

    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteExternalConnectionResponse(Model):
    """Response of `external_connections.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnection(Model):
    """Attribute `CreateExternalConnectionResponse.data`, `DeleteExternalConnectionResponse.data`,
    `GetExternalConnectionResponse.data` and 2 more.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        credential_active: Telnyx's default: False.
        external_sip_connection: Service that uses the connection: zoom or operator_connect. One of zoom,
            operator_connect. Telnyx's default: zoom.
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. Example: external_connection
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
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
    credential_active: bool | None = None
    external_sip_connection: ExternalSipConnection | str | None = None
    inbound: ExternalConnectionInbound | None = None
    outbound: ExternalConnectionOutbound | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionInbound(Model):
    """Attribute `ExternalConnection.inbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionLogMessage(Model):
    """Attribute `GetExternalConnectionLogMessageResponse.log_messages`,
    `ListExternalConnectionLogMessagesResponse.log_messages`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10015
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: ExternalConnectionLogMessageMeta | None = None
    source: ExternalConnectionLogMessageSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionLogMessageMeta(Model):
    """Attribute `ExternalConnectionLogMessage.meta`.

    Attributes:
        external_connection_id: Example: 1293384261075731499
        telephone_number: Example: +12345678
        ticket_id: Identifier of the request that Telnyx works through. UUID. Example:
            542c3bca-d247-42bc-8fe7-e01d16ecd761
    """

    external_connection_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionLogMessageSource(Model):
    """Attribute `ExternalConnectionLogMessage.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /attribute
    """

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionOutbound(Model):
    """Attribute `ExternalConnection.outbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionPhoneNumber(Model):
    """Attribute `GetExternalConnectionPhoneNumberResponse.data`, `ListExternalConnectionPhoneNumbersResponse.data`,
    `UpdateExternalConnectionPhoneNumberResponse.data`.

    Attributes:
        acquired_capabilities: One of FirstPartyAppAssignment, InboundCalling, Office365, OutboundCalling,
            UserAssignment.
        civic_address_id: Civic address concerned. UUID.
        location_id: The outside service's location that the number is used at. UUID.
        ticket_id: Identifier of the request that Telnyx works through. UUID. Example:
            542c3bca-d247-42bc-8fe7-e01d16ecd761
    """

    acquired_capabilities: (
        list[
            Literal["FirstPartyAppAssignment", "InboundCalling", "Office365", "OutboundCalling", "UserAssignment"] | str
        ]
        | None
    ) = None
    civic_address_id: str | None = None
    displayed_country_code: str | None = None
    location_id: str | None = None
    number_id: str | None = None
    telephone_number: str | None = None
    ticket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionRelease(Model):
    """Attribute `GetExternalConnectionReleaseResponse.data`, `ListExternalConnectionReleasesResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        error_message: What went wrong, in words.
        status: How far it has come, or whether it is in use. One of pending_upload, pending, in_progress, complete,
            failed, expired, unknown. Telnyx's default: pending_upload.
        tenant_id: UUID. Example: ea175aba-f47c-4702-9400-efaa42688048
        ticket_id: Identifier of the request that Telnyx works through. UUID. Example:
            542c3bca-d247-42bc-8fe7-e01d16ecd761
    """

    created_at: datetime = UNSET
    status: Literal["pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"] | str = (
        UNSET
    )
    error_message: str | None = None
    telephone_numbers: list[TnReleaseEntry] | None = None
    tenant_id: str | None = None
    ticket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalConnectionUpload(Model):
    """Attribute `GetExternalConnectionUploadResponse.data`, `ListExternalConnectionUploadsResponse.data`,
    `RetryExternalConnectionUploadResponse.data`.

    Attributes:
        available_usages: One of calling_user_assignment, first_party_app_assignment.
        error_code: Code of the error, if there was one.
        error_message: What went wrong, in words.
        location_id: The outside service's location that the number is used at. UUID. Example:
            c37e5036-1e87-42e6-86a2-b3e8dd39a2ad
        status: How far it has come, or whether it is in use. One of pending_upload, pending, in_progress,
            partial_success, success, error. Telnyx's default: pending_upload.
        tenant_id: UUID. Example: ea175aba-f47c-4702-9400-efaa42688048
        ticket_id: Identifier of the request that Telnyx works through. UUID. Example:
            542c3bca-d247-42bc-8fe7-e01d16ecd761
    """

    status: Literal["pending_upload", "pending", "in_progress", "partial_success", "success", "error"] | str = UNSET
    available_usages: list[Literal["calling_user_assignment", "first_party_app_assignment"] | str] | None = None
    error_code: str | None = None
    error_message: str | None = None
    location_id: str | None = None
    tenant_id: str | None = None
    ticket_id: str | None = None
    tn_upload_entries: list[TnUploadEntry] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionCivicAddressResponse(Model):
    """Response of `external_connections.get_civic_address`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CivicAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionLogMessageResponse(Model):
    """Response of `external_connections.get_log_message`.

    Attributes:
        log_messages: 1 to 1 items.
    """

    log_messages: list[ExternalConnectionLogMessage] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionPhoneNumberResponse(Model):
    """Response of `external_connections.get_phone_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnectionPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionReleaseResponse(Model):
    """Response of `external_connections.get_release`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnectionRelease = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionResponse(Model):
    """Response of `external_connections.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionUploadResponse(Model):
    """Response of `external_connections.get_upload`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnectionUpload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionUploadsStatusData(Model):
    """Attribute `GetExternalConnectionUploadsStatusResponse.data`."""

    pending_numbers_count: int | None = None
    pending_orders_count: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalConnectionUploadsStatusResponse(Model):
    """Response of `external_connections.get_uploads_status`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GetExternalConnectionUploadsStatusData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionCivicAddressesResponse(Model):
    """Response of `external_connections.list_civic_addresses`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[CivicAddress] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionLogMessagesResponse(ListResponse["ExternalConnectionLogMessage"]):
    """Response of `external_connections.list_log_messages`.

    Attributes:
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    log_messages: list[ExternalConnectionLogMessage] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionPhoneNumbersResponse(ListResponse["ExternalConnectionPhoneNumber"]):
    """Response of `external_connections.list_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ExternalConnectionPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionReleasesResponse(ListResponse["ExternalConnectionRelease"]):
    """Response of `external_connections.list_releases`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ExternalConnectionRelease] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionUploadsResponse(ListResponse["ExternalConnectionUpload"]):
    """Response of `external_connections.list_uploads`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ExternalConnectionUpload] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListExternalConnectionsResponse(ListResponse["ExternalConnection"]):
    """Response of `external_connections.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ExternalConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Location(Model):
    """Attribute `NetworkCoverage.location`, `VirtualCrossConnectCoverage.location`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: chicago-il
        name: What it is called.
        pop: Example: CH1
        region: Geographic region that it runs in or is kept in. Example: AMER
        site: Example: ORD
    """

    code: str | None = None
    name: str | None = None
    pop: str | None = None
    region: str | None = None
    site: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LocationData(Model):
    """Attribute `LocationResponse.data`.

    Attributes:
        location_id: The outside service's location that the number is used at. UUID.
        static_emergency_address_id: Emergency address of the location. UUID.
    """

    accepted_address_suggestions: bool | None = None
    location_id: str | None = None
    static_emergency_address_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LocationResponse(Model):
    """Response of `external_connections.update_location`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LocationData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshExternalConnectionUploadsResponse(Model):
    """Response of `external_connections.refresh_uploads`.

    Attributes:
        success: true when it worked.
    """

    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshOperatorConnectAcceptedResponse(Model):
    """Response of `external_connections.refresh_operator_connect`.

    Attributes:
        message: What it says, in words.
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshOperatorConnectResponse(Model):
    """Response of `external_connections.refresh_operator_connect`.

    Attributes:
        message: What it says, in words.
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RetryExternalConnectionUploadResponse(Model):
    """Response of `external_connections.retry_upload`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnectionUpload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TnReleaseEntry(Model):
    """Attribute `ExternalConnectionRelease.telephone_numbers`.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    number_id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TnUploadEntry(Model):
    """Attribute `ExternalConnectionUpload.tn_upload_entries`.

    Attributes:
        civic_address_id: Civic address concerned. UUID.
        error_code: Code of the error, if there was one. One of internal_error, unable_to_retrieve_default_location,
            unknown_country_code, unable_to_retrieve_location, unable_to_retrieve_partner_info,
            unable_to_match_geography_entry.
        error_message: What went wrong, in words.
        internal_status: One of pending_assignment, in_progress, all_internal_jobs_completed, release_requested,
            release_completed, error. Telnyx's default: pending_assignment.
        location_id: The outside service's location that the number is used at. UUID.
        number_id: UUID. Example: 542c3bca-d247-42bc-8fe7-e01d16ecd761
        phone_number: The phone number, normally in +E.164.
        status: How far it has come, or whether it is in use. One of pending_upload, pending, in_progress, success,
            error. Telnyx's default: pending_upload.
    """

    civic_address_id: str | None = None
    error_code: (
        Literal[
            "internal_error",
            "unable_to_retrieve_default_location",
            "unknown_country_code",
            "unable_to_retrieve_location",
            "unable_to_retrieve_partner_info",
            "unable_to_match_geography_entry",
        ]
        | str
        | None
    ) = None
    error_message: str | None = None
    internal_status: (
        Literal[
            "pending_assignment",
            "in_progress",
            "all_internal_jobs_completed",
            "release_requested",
            "release_completed",
            "error",
        ]
        | str
        | None
    ) = None
    location_id: str | None = None
    number_id: str | None = None
    phone_number: str | None = None
    status: Literal["pending_upload", "pending", "in_progress", "success", "error"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionInbound(Model):
    """Argument `inbound` of `external_connections.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionOutbound(Model):
    """Argument `outbound` of `external_connections.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    outbound_voice_profile_id: str
    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionPhoneNumberRequest(Model):
    """Body of `external_connections.update_phone_number`.

    Attributes:
        location_id: The outside service's location that the number is used at. UUID.
    """

    location_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionPhoneNumberResponse(Model):
    """Response of `external_connections.update_phone_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnectionPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionRequest(Model):
    """Body of `external_connections.update`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    outbound: UpdateExternalConnectionOutbound
    active: bool | None = None
    inbound: UpdateExternalConnectionInbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateExternalConnectionResponse(Model):
    """Response of `external_connections.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalConnection = UNSET
