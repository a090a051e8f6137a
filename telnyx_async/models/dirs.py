# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Display Identity Records."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import BrandedCallingPaginationMeta, DIRDocument, DIRRejectionReason

DIRStatus: TypeAlias = Literal[
    "draft",
    "submitted",
    "in_review",
    "verified",
    "rejected",
    "unsuccessful",
    "suspended",
    "expired",
    "infringement_claimed",
    "permanently_rejected",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandLOASignature(Model):
    """SignaturePayload in Telnyx's document.

    Attributes:
        image_base64: 1 to 60000 characters.
        signer_name: At most 200 characters.
    """

    image_base64: str
    signer_name: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDIRRequest(Model):
    """DirCreateRequest in Telnyx's document.

    Attributes:
        authorizer_email: E-mail address. Example: sam@acmeplumbing.example.com
        authorizer_name: At most 255 characters.
        call_reasons: 1 to 10 items.
        display_name: 1 to 35 characters.
        documents: At most 20 items.
        logo_url: At most 128 characters. URL.
        reselling: Telnyx's default: False.
    """

    authorizer_email: str
    authorizer_name: str
    call_reasons: list[str]
    certify_brand_is_accurate: bool
    certify_ip_ownership: bool
    certify_no_shaft_content: bool
    display_name: str
    documents: list[DIRDocument] | None = None
    logo_url: str | None = None
    reselling: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRBpoAuthorization(Model):
    """GET /dir/{dir_id}/bpo_authorizations response.data[] in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is. One of bpo_authorization.
        status: One of pending, approved, rejected.
    """

    bpo_enterprise_id: str
    loa_document_id: str
    record_type: Literal["bpo_authorization"] | str
    status: Literal["pending", "approved", "rejected"] | str
    rejection_reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRCallReason(Model):
    """CallReason in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        reason: At most 64 characters.
    """

    created_at: datetime | None = None
    reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRResponse(Model):
    """DirWrapped in Telnyx's document."""

    data: DisplayIdentityRecord


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisplayIdentityRecord(Model):
    """Dir in Telnyx's document.

    Attributes:
        authorizer_email: E-mail address. Example: sam@acmeplumbing.example.com
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        enterprise_id: UUID. Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        expiring_at: Example: 2027-04-26T18:07:29.537981Z
        id: Identifier of the resource. UUID. Example: 16635d38-75a6-4481-82e8-69af60e05011
        logo_url: URL.
        status: One of draft, submitted, in_review, verified, rejected, unsuccessful, suspended, expired,
            infringement_claimed, permanently_rejected.
        submitted_at: Example: 2026-04-26T18:07:03.716411Z
        updated_at: When it last changed. Example: 2026-04-26T18:09:24.785211Z
        verified_at: Example: 2026-04-26T18:07:29.537926Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: DIRStatus | str = UNSET
    updated_at: datetime = UNSET
    authorizer_email: str | None = None
    authorizer_name: str | None = None
    call_reasons: list[DIRCallReason] | None = None
    certify_brand_is_accurate: bool | None = None
    certify_ip_ownership: bool | None = None
    certify_no_shaft_content: bool | None = None
    display_name: str | None = None
    documents: list[DIRDocument] | None = None
    enterprise_id: str | None = None
    expiring_at: datetime | None = None
    logo_url: str | None = None
    rejected_at: datetime | None = None
    rejection_reasons: list[DIRRejectionReason] | None = None
    reselling: bool | None = None
    submitted_at: datetime | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LOAAgent(Model):
    """AgentInput in Telnyx's document.

    Attributes:
        administrative_area: State, province or region. At most 120 characters.
        city: At most 120 characters.
        contact_email: E-mail address.
        contact_name: At most 200 characters.
        contact_phone: At most 30 characters. Example: +13125550000
        contact_title: At most 200 characters.
        country: 2 to 2 characters. Example: US
        dba: At most 200 characters.
        extended_address: Second address line, such as a flat or suite. At most 255 characters.
        legal_name: At most 200 characters.
        postal_code: Postal code. At most 30 characters.
        street_address: Street and house number. At most 255 characters.
    """

    administrative_area: str
    city: str
    contact_email: str
    contact_name: str
    contact_phone: str
    contact_title: str
    country: str
    legal_name: str
    postal_code: str
    street_address: str
    dba: str | Null | None = None
    extended_address: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRBpoAuthorizationsResponse(ListResponse["DIRBpoAuthorization"]):
    """GET /dir/{dir_id}/bpo_authorizations response in Telnyx's document."""

    data: list[DIRBpoAuthorization]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRsResponse(ListResponse["DisplayIdentityRecord"]):
    """DirList in Telnyx's document."""

    data: list[DisplayIdentityRecord]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderBrandLOARequest(Model):
    """BrandLoaRenderRequest in Telnyx's document.

    Attributes:
        phone_numbers: 1 to 15 items.
    """

    phone_numbers: list[str]
    agent: LOAAgent | None = None
    signature: BrandLOASignature | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateDIRRequest(Model):
    """DirUpdateRequest in Telnyx's document.

    Attributes:
        authorizer_email: E-mail address.
        authorizer_name: At most 255 characters.
        call_reasons: 1 to 10 items.
        display_name: 1 to 35 characters.
        documents: At most 20 items.
        logo_url: At most 128 characters. URL.
    """

    authorizer_email: str | None = None
    authorizer_name: str | None = None
    call_reasons: list[str] | None = None
    certify_brand_is_accurate: bool | None = None
    certify_ip_ownership: bool | None = None
    certify_no_shaft_content: bool | None = None
    display_name: str | None = None
    documents: list[DIRDocument] | None = None
    logo_url: str | None = None
    reselling: bool | None = None
