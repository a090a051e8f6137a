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
    """Body of `email_domains.create`.

    Attributes:
        dmarc_policy: DMARC policy of the domain; null for Telnyx's suggestion, which asks for reports only
            (p=none).
        domain: The name, such as example.com. Example: example.com
        inbound_enabled: Whether the domain takes incoming mail. Telnyx's default: False.
        tracking: Whether opened mails and clicked links are tracked.
    """

    domain: str
    dmarc_policy: str | Null | None = None
    inbound_enabled: bool | None = None
    tracking: EmailTrackingSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DKIMStatus(Model):
    """Attribute `EmailDomain.dkim`.

    Attributes:
        active: Whether it can be used.
        algorithm: One of rsa-sha256.
        key_length: One of 2048.
        selector: DKIM selector of the domain.
    """

    active: bool
    algorithm: Literal["rsa-sha256"] | str | None
    key_length: Literal[2048] | int | None
    rotated_at: datetime | None
    selector: str | None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DNSRecord(Model):
    """Attribute `EmailDomain.dns_records`, `EmailDomainDKIMRotation.dns_records`,
    `ListEmailDomainDNSRecordsResponse.data`.

    Attributes:
        host: Host name or IP address of the server.
        id: Identifier that Telnyx gave it. UUID.
        purpose: One of ownership, spf, dkim, dmarc, mx.
        record_type: Which kind of record this is. One of TXT, MX.
        required: Whether the domain cannot be used without it.
        status: How far it has come, or whether it is in use. One of pending, verified, failed, not_required.
        value: What it is set to.
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
    """Attribute `ListEmailDomainsResponse.meta`.

    Attributes:
        has_next: Whether another page follows.
        has_previous: Whether there is a page before.
        next_cursor: Cursor of the page that follows; none on the last page.
        page_size: How many items a page holds. At least 1.
        previous_cursor: Cursor of the page before; none on the first page.
    """

    has_next: bool
    has_previous: bool
    page_size: int
    next_cursor: str | None = None
    previous_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomain(Model):
    """Attribute `EmailDomainResponse.data`, `ListEmailDomainsResponse.data`.

    Attributes:
        created_at: When it was created.
        dkim: State of DKIM, which signs the mails.
        dmarc_policy: DMARC policy of the domain; null for Telnyx's suggestion, which asks for reports only
            (p=none).
        domain: The name, such as example.com. Example: example.com
        id: Identifier that Telnyx gave it. UUID.
        inbound: What holds for calls that come in.
        record_type: Which kind of record this is. One of email_domain.
        status: How far it has come, or whether it is in use. One of pending, verifying, verified, failed, degraded,
            suspended.
        tracking: Whether opened mails and clicked links are tracked.
        type_: custom is your own, shared is one of Telnyx's for everybody. One of custom, shared.
        updated_at: When it last changed.
        verified_at: When it was verified.
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
    """Attribute `EmailDomainDKIMRotation.dkim`.

    Attributes:
        activated_at: When it was activated; null if it was not.
        algorithm: One of rsa-sha256.
        id: Identifier that Telnyx gave it.
        key_length: One of 2048.
        selector: DKIM selector of the domain.
        status: How far it has come, or whether it is in use. One of active.
        version: Which of several versions it is.
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
    """Attribute `RotateEmailDomainDKIMResponse.data`.

    Attributes:
        dkim: State of DKIM, which signs the mails.
        domain: The name, such as example.com.
        domain_id: E-mail domain concerned.
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
    """Attribute `EmailDomainHealthResponse.data`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of email_domain_health.
        status: How far it has come, or whether it is in use. One of pending, verifying, verified, failed, degraded,
            suspended.
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
    """Response of `email_domains.get_health`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailDomainHealth


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainInboundConfig(Model):
    """Attribute `EmailDomain.inbound`.

    Attributes:
        enabled: Whether it is switched on.
    """

    catch_all: bool
    enabled: bool
    mx_required: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainReputation(Model):
    """Attribute `EmailDomain.reputation`."""

    band: str | None = None
    breakdown: dict[str, Any] | None = None
    computed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainResponse(Model):
    """Response of `email_domains.create`, `email_domains.delete`, `email_domains.get` and 2 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailDomain


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDomainVerification(Model):
    """Attribute `EmailDomain.verification`, `EmailDomainHealth.verification`.

    Attributes:
        dkim: State of DKIM, which signs the mails. One of pending, verified, failed.
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
    """Error of `email_domains.create`, `email_domains.delete`, `email_domains.get` and 10 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmailError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailError(Model):
    """Attribute `EmailDomainsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of 10001, 10015, 500,
            10007, 10008, 10020.
        detail: What went wrong this time, in words.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: Literal["10001", "10015", "500", "10007", "10008", "10020"] | str
    detail: str
    title: str
    source: EmailErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailErrorSource(Model):
    """Attribute `EmailError.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTrackingSettings(Model):
    """Argument `tracking` of `email_domains.create`, `tracking` of `email_domains.update`.

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
    """Response of `email_domains.list_dns_records`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[DNSRecord]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailDomainsResponse(ListResponse["EmailDomain"]):
    """Response of `email_domains.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailDomain]
    meta: ListEmailDomainsMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class OffsetPaginationMeta(Model):
    """Attribute `ListEmailDomainsResponse.meta`, `ListEmailWebhooksResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. At least 1.
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
    """Attribute `EmailDomainDKIMRotation.previous_dkim_key`.

    Attributes:
        id: Identifier that Telnyx gave it.
        selector: DKIM selector of the domain.
        status: How far it has come, or whether it is in use. One of retiring, revoked.
        version: Which of several versions it is.
    """

    id: str
    selector: str
    status: Literal["retiring", "revoked"] | str
    version: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class RotateEmailDomainDKIMResponse(Model):
    """Response of `email_domains.rotate_dkim`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailDomainDKIMRotation


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmailDomainRequest(Model):
    """Body of `email_domains.update`.

    Attributes:
        dmarc_policy: DMARC policy of the domain; null for Telnyx's suggestion, which asks for reports only
            (p=none).
        inbound_enabled: Whether the domain takes incoming mail.
        tracking: Whether opened mails and clicked links are tracked.
    """

    dmarc_policy: str | Null | None = None
    inbound_enabled: bool | None = None
    tracking: EmailTrackingSettings | None = None
