# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Infringement Claims."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.dirs import DIRStatus
    from telnyx_async.models.shared import BrandedCallingPaginationMeta, DIRDocument

InfringementClaimStatus: TypeAlias = Literal["pending", "contested", "resolved"]
InfringementClaimType: TypeAlias = Literal["trademark", "copyright"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ContestInfringementClaimRequest(Model):
    """Body of `infringement_claims.contest`.

    Attributes:
        contest_notes: Why the claim is wrong, 10 to 2000 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
    """

    contest_notes: str
    documents: list[DIRDocument] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRInfringementUpdateRequest(Model):
    """Body of `infringement_claims.update_dir`.

    Attributes:
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_infringement: Your word that no rights are violated; only true is accepted.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        infringement_resolution_notes: What was done about the complaint, 10 to 500 characters.
        logo_url: Where the logo is found on the web. At most 128 characters.
    """

    certify_brand_is_accurate: bool
    certify_ip_ownership: bool
    certify_no_infringement: bool
    certify_no_shaft_content: bool
    infringement_resolution_notes: str
    call_reasons: list[str] | Null | None = None
    display_name: str | Null | None = None
    documents: list[DIRDocument] | Null | None = None
    logo_url: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InfringementClaim(Model):
    """Attribute `InfringementClaimResponse.data`, `ListInfringementClaimsResponse.data`.

    Attributes:
        claim_date: Example: 2026-04-22T02:12:54Z
        claim_description: 10 to 2000 characters.
        claim_type: One of trademark, copyright.
        claimant_contact: 1 to 255 characters. Example: legal@testclaimant.example.com
        claimant_name: 1 to 255 characters.
        created_at: When it was created. Example: 2026-04-22T02:12:55.908411Z
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. UUID. Example:
            42a3f554-7ce3-44c2-bfe9-6e1afe0d7991
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            7eca8226-8081-4e11-abdc-437b5f53a81f
        id: Identifier that Telnyx gave it. UUID. Example: e379fbc8-cd83-4bef-a280-a0ac9d00dcf8
        resolution: How the claim ended: upheld, rejected or modified. One of upheld, rejected, modified.
        resolution_notes: At most 2000 characters.
        status: How far it has come, or whether it is in use. One of pending, contested, resolved.
        updated_at: When it last changed. Example: 2026-04-22T02:12:55.908417Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"dir_": "dir"}

    created_at: datetime = UNSET
    id: str = UNSET
    status: InfringementClaimStatus | str = UNSET
    updated_at: datetime = UNSET
    claim_date: datetime | None = None
    claim_description: str | None = None
    claim_type: InfringementClaimType | str | None = None
    claimant_contact: str | None = None
    claimant_name: str | None = None
    contest_documents: list[DIRDocument] | None = None
    contest_history: list[InfringementClaimContestSubmission] | None = None
    dir_: InfringementClaimDIR | None = None
    dir_id: str | None = None
    enterprise_id: str | None = None
    resolution: Literal["upheld", "rejected", "modified"] | str | None = None
    resolution_date: datetime | None = None
    resolution_notes: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InfringementClaimContestSubmission(Model):
    """Attribute `InfringementClaim.contest_history`.

    Attributes:
        document_count: At least 0. Example: 1
        submitted_at: When it was handed in. Example: 2026-04-22T02:13:06.629473Z
    """

    document_count: int | None = None
    notes: str | None = None
    submitted_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InfringementClaimDIR(Model):
    """Attribute `InfringementClaim.dir_`.

    Attributes:
        display_name: Name that people are shown.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            7eca8226-8081-4e11-abdc-437b5f53a81f
        id: Identifier that Telnyx gave it. UUID. Example: 42a3f554-7ce3-44c2-bfe9-6e1afe0d7991
        status: How far it has come, or whether it is in use. One of draft, submitted, in_review, verified,
            rejected, unsuccessful, suspended, expired, infringement_claimed, permanently_rejected.
    """

    display_name: str | None = None
    enterprise_id: str | None = None
    id: str | None = None
    status: DIRStatus | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InfringementClaimResponse(Model):
    """Response of `infringement_claims.contest`, `infringement_claims.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InfringementClaim


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInfringementClaimsResponse(ListResponse["InfringementClaim"]):
    """Response of `infringement_claims.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InfringementClaim]
    meta: BrandedCallingPaginationMeta
