# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reputation."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.dirs import LOAAgent

PhoneNumbersWithReputationResponse: TypeAlias = "ReputationPhoneNumbersResponse"
RemediationStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled"]
ReputationCheckFrequency: TypeAlias = Literal["business_daily", "daily", "weekly", "biweekly", "monthly", "never"]
ReputationLOAStatus: TypeAlias = Literal["pending", "approved", "rejected"]
ReputationStatus: TypeAlias = Literal["pending", "approved", "deleted", "rejected"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddReputationPhoneNumbersRequest(Model):
    """Body of `reputation.add_numbers`.

    Attributes:
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnableReputationRequest(Model):
    """Body of `reputation.enable`.

    Attributes:
        check_frequency: How often Telnyx looks the numbers' reputation up again; business_daily by default. One of
            business_daily, daily, weekly, biweekly, monthly, never.
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). 1 to 255 characters.
            Example: 2a7e8337-e803-4057-a4ae-26c40eb0bc6c
    """

    loa_document_id: str
    check_frequency: ReputationCheckFrequency | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnterpriseReputation(Model):
    """Attribute `EnterpriseReputationResponse.data`.

    Attributes:
        check_frequency: How often Telnyx looks the numbers' reputation up again; business_daily by default. One of
            business_daily, daily, weekly, biweekly, monthly, never.
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            4a6192a4-573d-446d-b3ce-aff9117272a6
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). Example:
            2a7e8337-e803-4057-a4ae-26c40eb0bc6c
        loa_status: One of pending, approved, rejected.
        status: How far it has come, or whether it is in use. One of pending, approved, deleted, rejected.
        updated_at: When it last changed. Example: 2026-04-26T18:09:24.785211Z
    """

    created_at: datetime = UNSET
    status: ReputationStatus | str = UNSET
    updated_at: datetime = UNSET
    check_frequency: ReputationCheckFrequency | str | None = None
    enterprise_id: str | None = None
    loa_document_id: str | None = None
    loa_status: ReputationLOAStatus | str | None = None
    rejection_reasons: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnterpriseReputationResponse(Model):
    """Response of `reputation.enable`, `reputation.get_settings`, `reputation.replace_loa` and 2 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EnterpriseReputation


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetReputationNumberOwnershipResponse(Model):
    """Response of `reputation.get_number_ownership`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReputationNumberOwnership


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRemediationsResponse(ListResponse["RemediationSummary"]):
    """Response of `reputation.list_remediations`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RemediationSummary]
    meta: NumberReputationPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReputationError(Model):
    """Attribute `NumberReputationErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10005
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    detail: str
    meta: NumberReputationErrorMeta
    title: str
    source: NumberReputationErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReputationErrorMeta(Model):
    """Attribute `NumberReputationError.meta`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str
    pending_check_codes: list[str] | None = None
    pending_check_ids: list[str] | None = None
    pending_check_labels: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReputationErrorSource(Model):
    """Attribute `NumberReputationError.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: page[size]
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example:
            /body/legal_name
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReputationErrors(Model):
    """Error of `reputation.add_numbers`, `reputation.disable`, `reputation.enable` and 15 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[NumberReputationError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReputationPaginationMeta(Model):
    """Attribute `ListRemediationsResponse.meta`, `ReputationPhoneNumbersResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 42
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberReputation(Model):
    """Attribute `ReputationPhoneNumber.reputation_data`.

    Attributes:
        connection_score: 0 to 100. Example: 80
        engagement_score: 0 to 100. Example: 64
        last_refreshed_at: Example: 2026-04-26T18:09:24.785211Z
        maturity_score: 0 to 100. Example: 72
        sentiment_score: 0 to 100. Example: 75
        spam_risk: One of low, medium, high.
    """

    connection_score: int | None = None
    engagement_score: int | None = None
    last_refreshed_at: datetime | None = None
    maturity_score: int | None = None
    sentiment_score: int | None = None
    spam_category: str | None = None
    spam_risk: Literal["low", "medium", "high"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshReputationRequest(Model):
    """Body of `reputation.refresh_numbers`.

    Attributes:
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshReputationResponse(Model):
    """Response of `reputation.refresh_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReputationRefresh


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshReputationResult(Model):
    """Attribute `ReputationRefresh.results`.

    Attributes:
        error: What went wrong.
        phone_number: The phone number, normally in +E.164. Example: +19493253498
        success: true when it worked.
    """

    phone_number: str
    success: bool
    error: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Remediation(Model):
    """Attribute `RemediationResponse.data`.

    Attributes:
        call_purpose: What the numbers are used for, in words; up to 2000 characters.
        contact_email: E-mail address to write to about it. E-mail address. Example: ops@example.com
        created_at: When it was created. Example: 2026-06-01T12:00:00Z
        id: Identifier that Telnyx gave it. UUID. Example: b7c1f1c0-7a9d-4f0a-9d3e-2f6a1c4b8e21
        phone_numbers_count: How many phone numbers it holds. Example: 2
        phone_numbers_ineligible: Example: 0
        phone_numbers_submitted: Example: 2
        results: The outcomes, one by one.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed,
            cancelled.
        updated_at: When it last changed. Example: 2026-06-01T12:05:00Z
        webhook_url: URL that the webhooks are sent to. URL. Example: https://example.com/webhooks/remediation
    """

    call_purpose: str
    created_at: datetime
    id: str
    phone_numbers_count: int
    phone_numbers_ineligible: int
    phone_numbers_submitted: int
    status: RemediationStatus | str
    updated_at: datetime
    contact_email: str | None = None
    results: RemediationPerNumberResults | None = None
    tier1_completed_at: datetime | None = None
    tier2_completed_at: datetime | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemediationPerNumberResults(Model):
    """Attribute `Remediation.results`."""

    ineligible: list[str] | None = None
    not_flagged: list[str] | None = None
    refused: list[str] | None = None
    remediated: list[str] | None = None
    requires_review: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemediationResponse(Model):
    """Response of `reputation.get_remediation`, `reputation.submit_remediation`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Remediation


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemediationSummary(Model):
    """Attribute `ListRemediationsResponse.data`.

    Attributes:
        call_purpose: What the numbers are used for, in words; up to 2000 characters.
        created_at: When it was created. Example: 2026-06-01T12:00:00Z
        id: Identifier that Telnyx gave it. UUID. Example: b7c1f1c0-7a9d-4f0a-9d3e-2f6a1c4b8e21
        phone_numbers_count: How many phone numbers it holds. Example: 2
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed,
            cancelled.
        updated_at: When it last changed. Example: 2026-06-01T12:05:00Z
    """

    call_purpose: str
    created_at: datetime
    id: str
    phone_numbers_count: int
    status: RemediationStatus | str
    updated_at: datetime
    tier1_completed_at: datetime | None = None
    tier2_completed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderReputationLOARequest(Model):
    """Body of `reputation.render_loa`.

    Attributes:
        agent: Company that handles the numbers for the business; none when it deals with Telnyx itself.
        signature: Signature to put on the letter; without one it comes unsigned.
    """

    agent: LOAAgent | None = None
    signature: ReputationLOASignature | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplaceReputationLOARequest(Model):
    """Body of `reputation.replace_loa`.

    Attributes:
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). 1 to 255 characters.
            Example: 2a7e8337-e803-4057-a4ae-26c40eb0bc6c
    """

    loa_document_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationExternalVerification(Model):
    """Attribute `ReputationExternalVerificationResponse.data`.

    Attributes:
        document_ids: Uploaded documents that prove ownership, such as a carrier's invoice.
        enterprise_id: Identifier of the enterprise, a UUID in lower case.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        rejection_reason: Why it was refused.
        status: How far it has come, or whether it is in use. One of pending, approved, rejected.
        submitted_at: When it was handed in.
    """

    status: Literal["pending", "approved", "rejected"] | str = UNSET
    document_ids: list[str] | None = None
    enterprise_id: str | None = None
    phone_numbers: list[str] | None = None
    rejection_reason: str | None = None
    reviewed_at: datetime | None = None
    submitted_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationExternalVerificationResponse(Model):
    """Response of `reputation.get_external_verification`, `reputation.submit_external_verification`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReputationExternalVerification


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationLOASignature(Model):
    """Argument `signature` of `reputation.render_loa`."""

    image_base64: str
    signer_name: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationNumberOwnership(Model):
    """Attribute `GetReputationNumberOwnershipResponse.data`.

    Attributes:
        ownership_status: One of verified, flagged, pending_confirmation, removed.
        phone_number: The phone number, normally in +E.164.
        source: Where it comes from; of an error, the part of the request at fault. One of telnyx, external.
    """

    baseline_carrier: str | None = None
    baseline_recorded_at: datetime | None = None
    confirm_by: datetime | None = None
    flag_reason: str | None = None
    history: list[ReputationNumberOwnershipEvent] | None = None
    last_checked_at: datetime | None = None
    ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"] | str | None = None
    phone_number: str | None = None
    source: Literal["telnyx", "external"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationNumberOwnershipEvent(Model):
    """Attribute `ReputationNumberOwnership.history`.

    Attributes:
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    event_type: str | None = None
    occurred_at: datetime | None = None
    outcome: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationPhoneNumber(Model):
    """Attribute `ReputationPhoneNumberResponse.data`, `ReputationPhoneNumbersResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            4a6192a4-573d-446d-b3ce-aff9117272a6
        id: Identifier that Telnyx gave it. UUID. Example: 8a4b1f5e-2f12-4c0c-9a98-9b3a7d8b8e62
        phone_number: The phone number, normally in +E.164. Example: +19493253498
        updated_at: When it last changed. Example: 2026-04-26T18:09:24.785211Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    enterprise_id: str | None = None
    phone_number: str | None = None
    reputation_data: PhoneNumberReputation | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationPhoneNumberResponse(Model):
    """Response of `reputation.confirm_number_ownership`, `reputation.get_number`,
    `reputation.get_number_for_enterprise`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReputationPhoneNumber


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationPhoneNumbersResponse(ListResponse["ReputationPhoneNumber"]):
    """Response of `reputation.add_numbers`, `reputation.list_numbers`, `reputation.list_numbers_for_enterprise`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ReputationPhoneNumber]
    meta: NumberReputationPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReputationRefresh(Model):
    """Attribute `RefreshReputationResponse.data`.

    Attributes:
        results: The outcomes, one by one.
        total_failed: Example: 0
        total_requested: Example: 1
        total_successful: Example: 1
    """

    results: list[RefreshReputationResult]
    total_failed: int
    total_requested: int
    total_successful: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmitRemediationRequest(Model):
    """Body of `reputation.submit_remediation`.

    Attributes:
        call_purpose: What the numbers are used for, in words; up to 2000 characters. 1 to 2000 characters.
        contact_email: E-mail address to write to about it. At most 255 characters. E-mail address. Example:
            ops@example.com
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 2000 items.
        webhook_url: URL that the webhooks are sent to. At most 2048 characters. URL. Example:
            https://example.com/webhooks/remediation
    """

    call_purpose: str
    phone_numbers: list[str]
    contact_email: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateReputationFrequencyRequest(Model):
    """Body of `reputation.update_frequency`.

    Attributes:
        check_frequency: How often Telnyx looks the numbers' reputation up again; business_daily by default. One of
            business_daily, daily, weekly, biweekly, monthly, never.
    """

    check_frequency: ReputationCheckFrequency
