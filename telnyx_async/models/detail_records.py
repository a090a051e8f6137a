# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Detail Records."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

DetailRecord: TypeAlias = "Annotated[MessageDetailRecord | ConferenceDetailRecord | ConferenceParticipantDetailRecord | AmdDetailRecord | VerifyDetailRecord | SimCardUsageDetailRecord | MediaStorageDetailRecord, Discriminator('record_type', {'amd_detail_record': 'AmdDetailRecord', 'conference_detail_record': 'ConferenceDetailRecord', 'conference_participant_detail_record': 'ConferenceParticipantDetailRecord', 'media_storage': 'MediaStorageDetailRecord', 'message_detail_record': 'MessageDetailRecord', 'sim_card_usage': 'SimCardUsageDetailRecord', 'verification_detail_record': 'VerifyDetailRecord'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class AmdDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example:
            01977831-abdd-4894-84f3-244385621424
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            3ca7bd3d-7d82-4e07-9df4-009123068320
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1684947189014463919
        connection_name: Name you gave the connection.
        cost: What Telnyx charges for it. Example: 0.004
        currency: Three-letter currency code (ISO 4217). Example: USD
        feature: One of PREMIUM.
        id: Identifier that Telnyx gave it. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        invoked_at: Example: 2020-07-01T00:00:00Z
        is_telnyx_billable: Whether Telnyx may charge for it.
        rate: Price of one billing unit. Example: 0.002
        rate_measured_in: Unit that is billed, such as minutes. Example: invocations
        record_type: Which kind of record this is. Telnyx's default: amd_detail_record. Example: amd_detail_record
        tags: Labels of your own, to sort and find things by. Example: tag1,tag2
    """

    record_type: str
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    id: str = UNSET
    billing_group_id: str | None = None
    billing_group_name: str | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    cost: str | None = None
    currency: str | None = None
    feature: Literal["PREMIUM"] | str | None = None
    invoked_at: datetime | None = None
    is_telnyx_billable: bool | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    tags: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            3ca7bd3d-7d82-4e07-9df4-009123068320
        call_sec: Example: 100
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1583941447772537867
        ended_at: When it ended. Example: 2020-07-01T00:00:00-06:00
        expires_at: When it stops being valid. Example: 2020-07-01T00:00:00-06:00
        id: Identifier that Telnyx gave it. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        is_telnyx_billable: Whether Telnyx may charge for it.
        name: What it is called.
        participant_call_sec: Example: 100
        participant_count: Example: 5
        record_type: Which kind of record this is. Telnyx's default: conference_detail_record. Example:
            conference_detail_record
        region: Geographic region that it runs in or is kept in. Example: ch1
        started_at: When it began. Example: 2020-07-01T00:00:00-06:00
        user_id: The Telnyx user concerned. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
    """

    record_type: str
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    id: str = UNSET
    call_sec: int | None = None
    connection_id: str | None = None
    ended_at: datetime | None = None
    expires_at: datetime | None = None
    is_telnyx_billable: bool | None = None
    name: str | None = None
    participant_call_sec: int | None = None
    participant_count: int | None = None
    region: str | None = None
    started_at: datetime | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        billed_sec: Example: 120
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            3ca7bd3d-7d82-4e07-9df4-009123068320
        call_sec: Example: 100
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        conference_id: Identifier of the conference. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        cost: What it cost, in currency. Example: 0.004
        currency: Three-letter currency code (ISO 4217). Example: USD
        destination_number: Example: +18005550199
        id: Identifier that Telnyx gave it. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        is_telnyx_billable: Whether Telnyx may charge for it.
        joined_at: When the participant joined. Example: 2020-07-01T00:00:00-06:00
        left_at: Example: 2020-07-01T00:00:00-06:00
        originating_number: Example: +18005550199
        rate: Price of one billing unit. Example: 0.002
        rate_measured_in: Unit that is billed, such as minutes. Example: minutes
        record_type: Which kind of record this is. Telnyx's default: conference_participant_detail_record. Example:
            conference_participant_detail_record
        user_id: The Telnyx user concerned. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
    """

    record_type: str
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    id: str = UNSET
    billed_sec: int | None = None
    call_sec: int | None = None
    conference_id: str | None = None
    cost: str | None = None
    currency: str | None = None
    destination_number: str | None = None
    is_telnyx_billable: bool | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    originating_number: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DetailRecordsError(Model):
    """Attribute `DetailRecordsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10011
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DetailRecordsErrorResponse(Model):
    """Error of `detail_records.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DetailRecordsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DetailRecordsPaginationMeta(Model):
    """Attribute `ListDetailRecordsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDetailRecordsResponse(ListResponse["DetailRecord"]):
    """Response of `detail_records.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DetailRecord] = UNSET
    meta: DetailRecordsPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStorageDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        action_type: What is or was done. Example: upload
        asset_id: Example: a46f4764-4ce4-4391-804c-02f00bc4ff9b
        cost: What Telnyx charges for it. Example: 0.004
        created_at: When it was created. Example: 2020-07-01T00:00:00Z
        currency: Three-letter currency code (ISO 4217). Example: USD
        id: Identifier that Telnyx gave it. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        link_channel_id: Example: 2065f482-64b9-4680-a3a9-c6d3142efdf7
        link_channel_type: Example: message
        org_id: Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        rate: Price of one billing unit. Example: 0.0001
        rate_measured_in: Unit that is billed, such as minutes. Example: events
        record_type: Which kind of record this is. Telnyx's default: media_storage. Example: media_storage
        status: How far it has come, or whether it is in use. Example: failed
        user_id: The Telnyx user concerned. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        webhook_id: Example: b46f4764-4ce4-4391-804c-02f00bc4ff9b
    """

    record_type: str
    created_at: datetime = UNSET
    id: str = UNSET
    status: str = UNSET
    action_type: str | None = None
    asset_id: str | None = None
    cost: str | None = None
    currency: str | None = None
    link_channel_id: str | None = None
    link_channel_type: str | None = None
    org_id: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    user_id: str | None = None
    webhook_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessageDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        carrier: Telephone company that serves the number.
        carrier_fee: What the carrier charges on top for the message. Example: 0.003
        cld: Number that was called or written to. Example: +1555123456
        cli: Number or sender id that called or wrote. Example: +1555123456
        completed_at: When it was finished. Example: 2020-07-01T00:00:00Z
        cost: What Telnyx charges for it. Example: 0.003
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2020-07-01T00:00:00Z
        currency: Three-letter currency code (ISO 4217). Example: USD
        delivery_status_failover_url: URL that was tried when delivery_status_webhook_url failed.
        delivery_status_webhook_url: URL that the delivery webhooks were sent to.
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        errors: What went wrong, one entry for each problem.
        fteu: Whether it is a short code message that is free to the end user (FTEU).
        mcc: Mobile country code, 3 digits. Example: 204
        message_type: Whether it is SMS, MMS or RCS. One of SMS, MMS, RCS.
        mnc: Mobile network code, 2 or 3 digits. Example: 01
        on_net: Whether both numbers are at Telnyx.
        parts: How many parts the message takes; each is billed. Example: 2
        profile_id: Profile concerned, of the kind that this product has. Example:
            30ef55db-c4a2-4c4a-9804-a68077973d07
        rate: Price of one billing unit. Example: 0.003
        record_type: Which kind of record this is. Telnyx's default: message_detail_record. Example:
            message_detail_record
        sent_at: When it was sent. Example: 2020-07-01T00:00:00Z
        source_country_code: Country of the sender as its two-letter code. Example: US
        status: How far it has come, or whether it is in use. One of gw_timeout, delivered, dlr_unconfirmed,
            dlr_timeout, received, gw_reject, failed.
        tags: Labels of your own, to sort and find things by. Example: tag1,tag2,tag3
        updated_at: When it last changed. Example: 2020-07-01T00:00:00Z
        user_id: The Telnyx user concerned. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        uuid: Identifier; of an AI collection in paths, of a message in its detail record. Example:
            3ca7bd3d-7d82-4e07-9df4-009123068320
    """

    record_type: str
    created_at: datetime = UNSET
    status: (
        Literal["gw_timeout", "delivered", "dlr_unconfirmed", "dlr_timeout", "received", "gw_reject", "failed"] | str
    ) = UNSET
    updated_at: datetime = UNSET
    carrier: str | None = None
    carrier_fee: str | None = None
    cld: str | None = None
    cli: str | None = None
    completed_at: datetime | None = None
    cost: str | None = None
    country_code: str | None = None
    currency: str | None = None
    delivery_status: str | None = None
    delivery_status_failover_url: str | None = None
    delivery_status_webhook_url: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    errors: list[str] | None = None
    fteu: bool | None = None
    mcc: str | None = None
    message_type: Literal["SMS", "MMS", "RCS"] | str | None = None
    mnc: str | None = None
    on_net: bool | None = None
    parts: int | None = None
    profile_id: str | None = None
    profile_name: str | None = None
    rate: str | None = None
    sent_at: datetime | None = None
    source_country_code: str | None = None
    tags: str | None = None
    user_id: str | None = None
    uuid: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimCardUsageDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        closed_at: Example: 2020-07-01T00:00:00Z
        created_at: When it was created. Example: 2020-07-01T00:00:00Z
        currency: Three-letter currency code (ISO 4217). Example: USD
        data_cost: Price of the data that was used. Example: 0.029283
        data_rate: Price of one unit of data. Example: 0.06000
        data_unit: Unit that data_rate counts by, such as MB. Example: MB
        downlink_data: Megabytes that were downloaded. Example: 0.124
        id: Identifier that Telnyx gave it. UUID. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 311210393720093
        ip_address: IP address that caused the record. Example: 100.64.1.2
        mcc: Mobile country code, 3 digits. Example: 204
        mnc: Mobile network code, 2 or 3 digits. Example: 69
        phone_number: The phone number, normally in +E.164. Example: +15188490209
        record_type: Which kind of record this is. Telnyx's default: sim_card_usage. Example: sim_card_usage
        sim_card_id: Identifier of the SIM card. Example: 7aa66686-b39f-456d-8edc-5b6cffb1432a
        sim_card_tags: Example: mytag
        sim_group_id: SIM card group concerned. Example: 6c07e2e9-cbc0-49ba-ac0d-c59b59646bb1
        sim_group_name: What the SIM card group is called.
        uplink_data: Megabytes that were uploaded. Example: 0.7653
    """

    record_type: str
    created_at: datetime = UNSET
    id: str = UNSET
    closed_at: datetime | None = None
    currency: str | None = None
    data_cost: float | None = None
    data_rate: str | None = None
    data_unit: str | None = None
    downlink_data: float | None = None
    imsi: str | None = None
    ip_address: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    phone_number: str | None = None
    sim_card_id: str | None = None
    sim_card_tags: str | None = None
    sim_group_id: str | None = None
    sim_group_name: str | None = None
    uplink_data: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyDetailRecord(Model):
    """Attribute `ListDetailRecordsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-07-08T00:00:41.000000+00:00
        currency: Three-letter currency code (ISO 4217). Example: USD
        delivery_status: Example: pending
        destination_phone_number: Example: +13124515883
        id: Identifier that Telnyx gave it. UUID. Example: 0add777f-1549-46f7-84e9-ad7350f6aa97
        rate: Price of one billing unit. Example: 0.002
        rate_measured_in: Unit that is billed, such as minutes.
        record_type: Which kind of record this is. Telnyx's default: verification_detail_record. Example:
            verification_detail_record
        updated_at: When it last changed. Example: 2021-07-08T00:00:41.000000+00:00
        verification_status: Example: pending
        verify_channel_id: UUID. Example: 5b7a8365-91f3-420a-befc-498d1efd6c20
        verify_channel_type: One of sms, psd2, call, flashcall.
        verify_profile_id: Verify profile that applies. UUID. Example: 49000176-1ab2-8bc1-352e-4009f6c37f82
        verify_usage_fee: Example: 0.002
    """

    record_type: str
    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    currency: str | None = None
    delivery_status: str | None = None
    destination_phone_number: str | None = None
    rate: str | None = None
    rate_measured_in: str | None = None
    verification_status: str | None = None
    verify_channel_id: str | None = None
    verify_channel_type: Literal["sms", "psd2", "call", "flashcall"] | str | None = None
    verify_profile_id: str | None = None
    verify_usage_fee: str | None = None
