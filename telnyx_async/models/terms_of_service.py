# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Terms of Service."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import BrandedCallingPaginationMeta

TermsOfServiceProductType: TypeAlias = Literal["branded_calling", "number_reputation"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTermsOfServiceAgreementsResponse(ListResponse["TermsOfServiceAgreement"]):
    """Response of `terms_of_service.list_agreements`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TermsOfServiceAgreement]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProductTermsOfService(Model):
    """Attribute `TermsOfServiceInfoResponse.agreements`.

    Attributes:
        current_version: Example: v1.0.0
        description: What it is or is for, in words.
        effective_date: Example: 2025-07-10
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
    """

    current_version: str | None = None
    description: str | None = None
    effective_date: date | None = None
    product_type: TermsOfServiceProductType | str | None = None
    terms_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TermsOfServiceAgreement(Model):
    """Attribute `ListTermsOfServiceAgreementsResponse.data`, `TermsOfServiceAgreementResponse.data`.

    Attributes:
        agreed_at: Example: 2025-07-10T10:30:00Z
        created_at: When it was created. Example: 2025-07-10T10:30:00Z
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
        terms_version: Example: v1.0.0
        version: Which of several versions it is. Example: v1.0.0
    """

    created_at: datetime = UNSET
    id: str = UNSET
    agreed_at: datetime | None = None
    product_type: TermsOfServiceProductType | str | None = None
    terms_version: str | None = None
    version: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TermsOfServiceAgreementResponse(Model):
    """Response of `terms_of_service.accept_branded_calling`, `terms_of_service.accept_reputation`,
    `terms_of_service.get_agreement`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TermsOfServiceAgreement


@define(eq=False, repr=False, kw_only=True, slots=False)
class TermsOfServiceInfoResponse(Model):
    """Response of `terms_of_service.get_info`."""

    agreements: list[ProductTermsOfService] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TermsOfServiceStatus(Model):
    """Attribute `TermsOfServiceStatusResponse.data`.

    Attributes:
        agreed_at: Example: 2025-07-10T10:30:00Z
        agreed_version: Example: v1.0.0
        current_terms_version: Example: v1.1.0
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
    """

    agreement_required: bool
    current_terms_version: str
    has_agreed: bool
    product_type: TermsOfServiceProductType | str
    agreed_at: datetime | None = None
    agreed_version: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TermsOfServiceStatusResponse(Model):
    """Response of `terms_of_service.get_status`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TermsOfServiceStatus
