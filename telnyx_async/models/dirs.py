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
    """Argument `signature` of `dirs.render_bpo_loa`, `signature` of `dirs.render_loa`.

    Attributes:
        image_base64: 1 to 60000 characters.
        signer_name: At most 200 characters.
    """

    image_base64: str
    signer_name: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDIRRequest(Model):
    """Body of `dirs.create`.

    Attributes:
        authorizer_email: E-mail address of the person who answers for the DIR; Telnyx writes to it, so it must be
            read. E-mail address. Example: sam@acmeplumbing.example.com
        authorizer_name: Name of the person who answers for the DIR; a real one. At most 255 characters.
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        logo_url: Where the logo is found on the web. At most 128 characters. URL.
        reselling: Whether you call on behalf of other businesses; a change means vetting anew. Telnyx's default:
            False.
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
    """Attribute `ListDIRBpoAuthorizationsResponse.data`.

    Attributes:
        bpo_enterprise_id: The call center (BPO), by enterprise id; it must be an approved BPO of your organization.
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA).
        record_type: Which kind of record this is. One of bpo_authorization.
        rejection_reason: Why it was refused.
        status: How far it has come, or whether it is in use. One of pending, approved, rejected.
    """

    bpo_enterprise_id: str
    loa_document_id: str
    record_type: Literal["bpo_authorization"] | str
    status: Literal["pending", "approved", "rejected"] | str
    rejection_reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRCallReason(Model):
    """Attribute `DisplayIdentityRecord.call_reasons`.

    Attributes:
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        reason: Why it is so or should be so. At most 64 characters.
    """

    created_at: datetime | None = None
    reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRResponse(Model):
    """Response of `dirs.create`, `dirs.get`, `dirs.submit` and 2 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DisplayIdentityRecord


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisplayIdentityRecord(Model):
    """Attribute `DIRResponse.data`, `ListDIRsResponse.data`.

    Attributes:
        authorizer_email: E-mail address of the person who answers for the DIR; Telnyx writes to it, so it must be
            read. E-mail address. Example: sam@acmeplumbing.example.com
        authorizer_name: Name of the person who answers for the DIR; a real one.
        call_reasons: Why the business calls people, 1 to 10 short reasons.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        display_name: Name that people are shown.
        documents: Papers that support it, as uploaded documents.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            4a6192a4-573d-446d-b3ce-aff9117272a6
        expiring_at: Example: 2027-04-26T18:07:29.537981Z
        id: Identifier that Telnyx gave it. UUID. Example: 16635d38-75a6-4481-82e8-69af60e05011
        logo_url: Where the logo is found on the web. URL.
        reselling: Whether you call on behalf of other businesses; a change means vetting anew.
        status: How far it has come, or whether it is in use. One of draft, submitted, in_review, verified,
            rejected, unsuccessful, suspended, expired, infringement_claimed, permanently_rejected.
        submitted_at: When it was handed in. Example: 2026-04-26T18:07:03.716411Z
        updated_at: When it last changed. Example: 2026-04-26T18:09:24.785211Z
        verified_at: When it was verified. Example: 2026-04-26T18:07:29.537926Z
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
    """Argument `agent` of `dirs.render_loa`, `agent` of `reputation.render_loa`.

    Attributes:
        administrative_area: State, province or region. At most 120 characters.
        city: City or town of the address. At most 120 characters.
        contact_email: E-mail address to write to about it. E-mail address.
        contact_name: At most 200 characters.
        contact_phone: At most 30 characters. Example: +13125550000
        contact_title: At most 200 characters.
        country: Country, mostly as its two-letter ISO code. 2 to 2 characters. Example: US
        dba: At most 200 characters.
        extended_address: Second address line, such as a flat or suite. At most 255 characters.
        legal_name: Name under which the business is registered. At most 200 characters.
        postal_code: Postal code, in the US the ZIP code. At most 30 characters.
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
    """Response of `dirs.list_bpo_authorizations`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DIRBpoAuthorization]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRsResponse(ListResponse["DisplayIdentityRecord"]):
    """Response of `dirs.list`, `dirs.list_for_enterprise`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DisplayIdentityRecord]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderBrandLOARequest(Model):
    """Body of `dirs.render_loa`.

    Attributes:
        agent: Company that handles the numbers for the business; none when it deals with Telnyx itself.
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 15 items.
        signature: Signature to put on the letter; without one it comes unsigned.
    """

    phone_numbers: list[str]
    agent: LOAAgent | None = None
    signature: BrandLOASignature | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateDIRRequest(Model):
    """Body of `dirs.update`.

    Attributes:
        authorizer_email: E-mail address of the person who answers for the DIR; Telnyx writes to it, so it must be
            read. E-mail address.
        authorizer_name: Name of the person who answers for the DIR; a real one. At most 255 characters.
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        logo_url: Where the logo is found on the web. At most 128 characters. URL.
        reselling: Whether you call on behalf of other businesses; a change means vetting anew.
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
