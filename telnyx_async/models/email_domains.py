# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Domain DNS Records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.model import Null

EmailDomainStatus: TypeAlias = Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
EmailDomainType: TypeAlias = Literal["custom", "shared"]
ListEmailDomainsMeta: TypeAlias = "Annotated[OffsetPaginationMeta | EmailCursorPaginationMeta, UniqueFields({'has_next': 'EmailCursorPaginationMeta', 'has_previous': 'EmailCursorPaginationMeta', 'next_cursor': 'EmailCursorPaginationMeta', 'page_number': 'OffsetPaginationMeta', 'previous_cursor': 'EmailCursorPaginationMeta', 'total_pages': 'OffsetPaginationMeta', 'total_results': 'OffsetPaginationMeta'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailDomainRequest(Model):
    """CreateEmailDomainRequest in Telnyx's document.

    Attributes:
        domain: Example: example.com
        inbound_enabled: Telnyx's default: False.
    """

    domain: str
    dmarc_policy: str | Null | None = None
    inbound_enabled: bool | None = None
    tracking: EmailTrackingSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DKIMStatus(Model):
    """DKIMStatus in Telnyx's document.

    Attributes:
        active: Whether it is active.
        algorithm: One of rsa-sha256.
        key_length: One of 2048.
    """

    active: bool
    algorithm: Literal["rsa-sha256"] | str | None
    key_length: Literal[2048] | int | None
    rotated_at: datetime | None
    selector: str | None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DNSRecord(Model):
    """DNSRecord in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        purpose: One of ownership, spf, dkim, dmarc, mx.
        record_type: Which kind of record this is. One of TXT, MX.
        status: One of pending, verified, failed, not_required.
    """

    host: str
    id: str
    purpose: Literal["ownership", "spf", "dkim", "dmarc", "mx"] | str
    record_type: Literal["TXT", "MX"] | str
    required: bool
    status: Literal["pending", "verified", "failed", "not_required"] | str
    value: str
    actual_value: str | None = None
    priority: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailCursorPaginationMeta(Model):
    """email_CursorPaginationMeta in Telnyx's document.

    Attributes:
        page_size: How many items a page holds. At least 1.
    """

    has_next: bool
    has_previous: bool
    page_size: int
    next_cursor: str | None = None
    previous_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomain(Model):
    """EmailDomain in Telnyx's document.

    Attributes:
        created_at: When it was created.
        domain: Example: example.com
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. One of email_domain.
        status: One of pending, verifying, verified, failed, degraded, suspended.
        type_: One of custom, shared.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime
    dkim: DKIMStatus
    dmarc_policy: str | None
    dns_records: list[DNSRecord]
    domain: str
    id: str
    inbound: EmailDomainInboundConfig
    record_type: Literal["email_domain"] | str
    status: EmailDomainStatus | str
    tracking: EmailTrackingSettings
    type_: EmailDomainType | str
    updated_at: datetime
    usable_for_inbound: bool
    usable_for_sending: bool
    verification: EmailDomainVerification
    reputation: EmailDomainReputation | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainDKIMKey(Model):
    """POST /email_domains/{domain_id}/rotate_dkim response.data.dkim in Telnyx's document.

    Attributes:
        algorithm: One of rsa-sha256.
        id: Identifier of the resource.
        key_length: One of 2048.
        status: One of active.
    """

    algorithm: Literal["rsa-sha256"] | str
    id: str
    key_length: Literal[2048] | int
    selector: str
    status: Literal["active"] | str
    version: int
    activated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainDKIMRotation(Model):
    """POST /email_domains/{domain_id}/rotate_dkim response.data in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is. One of email_domain_dkim_rotation.
    """

    dkim: EmailDomainDKIMKey
    dns_records: list[DNSRecord]
    domain: str
    domain_id: str
    old_selector_retained: bool
    record_type: Literal["email_domain_dkim_rotation"] | str
    previous_dkim_key: PreviousEmailDomainDKIMKey | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainHealth(Model):
    """EmailDomainHealth in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. One of email_domain_health.
        status: One of pending, verifying, verified, failed, degraded, suspended.
    """

    checked_at: datetime
    id: str
    record_type: Literal["email_domain_health"] | str
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"] | str
    usable_for_inbound: bool
    usable_for_sending: bool
    verification: EmailDomainVerification


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainHealthResponse(Model):
    """EmailDomainHealthResponse in Telnyx's document."""

    data: EmailDomainHealth


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainInboundConfig(Model):
    """InboundConfig in Telnyx's document."""

    catch_all: bool
    enabled: bool
    mx_required: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainReputation(Model):
    """EmailDomain.reputation in Telnyx's document."""

    band: str | None = None
    breakdown: dict[str, Any] | None = None
    computed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainResponse(Model):
    """EmailDomainResponse in Telnyx's document."""

    data: EmailDomain


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainVerification(Model):
    """EmailDomainVerification in Telnyx's document.

    Attributes:
        dkim: One of pending, verified, failed.
        dmarc: One of missing_optional, verified, failed.
        mx: One of not_required, pending, verified, failed.
        ownership: One of pending, verified.
        spf: One of missing_optional, verified, failed.
    """

    dkim: Literal["pending", "verified", "failed"] | str
    dmarc: Literal["missing_optional", "verified", "failed"] | str
    mx: Literal["not_required", "pending", "verified", "failed"] | str
    ownership: Literal["pending", "verified"] | str
    spf: Literal["missing_optional", "verified", "failed"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainsErrorResponse(Model):
    """DomainsErrorResponse in Telnyx's document."""

    errors: list[EmailError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailError(Model):
    """email_Error in Telnyx's document.

    Attributes:
        code: One of 10001, 10015, 500, 10007, 10008, 10020.
    """

    code: Literal["10001", "10015", "500", "10007", "10008", "10020"] | str
    detail: str
    title: str
    source: EmailErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailErrorSource(Model):
    """email_Error.source in Telnyx's document."""

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTrackingSettings(Model):
    """TrackingSettings in Telnyx's document.

    Attributes:
        click_tracking: Telnyx's default: False.
        open_tracking: Telnyx's default: False.
        unsubscribe_tracking: Telnyx's default: True.
    """

    click_tracking: bool | None = None
    open_tracking: bool | None = None
    unsubscribe_tracking: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailDomainDNSRecordsResponse(Model):
    """DNSRecordListResponse in Telnyx's document."""

    data: list[DNSRecord]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailDomainsResponse(ListResponse["EmailDomain"]):
    """EmailDomainListResponse in Telnyx's document."""

    data: list[EmailDomain]
    meta: ListEmailDomainsMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class OffsetPaginationMeta(Model):
    """OffsetPaginationMeta in Telnyx's document.

    Attributes:
        page_number: Number of this page. At least 1.
        page_size: How many items a page holds. At least 1.
        total_pages: How many pages there are. At least 0.
        total_results: How many items there are on all pages together. At least 0.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviousEmailDomainDKIMKey(Model):
    """POST /email_domains/{domain_id}/rotate_dkim response.data.previous_dkim_key in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        status: One of retiring, revoked.
    """

    id: str
    selector: str
    status: Literal["retiring", "revoked"] | str
    version: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class RotateEmailDomainDKIMResponse(Model):
    """POST /email_domains/{domain_id}/rotate_dkim response in Telnyx's document."""

    data: EmailDomainDKIMRotation


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmailDomainRequest(Model):
    """UpdateEmailDomainRequest in Telnyx's document."""

    dmarc_policy: str | Null | None = None
    inbound_enabled: bool | None = None
    tracking: EmailTrackingSettings | None = None
