# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Batches."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import BrandedCallingPaginationMeta, DIRDocument, DIRRejectionReason

DIRPhoneNumberStatus: TypeAlias = Literal[
    "submitted", "in_review", "verified", "unsuccessful", "suspended", "expired", "permanently_rejected"
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRPhoneNumber(Model):
    """Attribute `BulkAddDIRPhoneNumbersResponse.data`, `DIRPhoneNumberBatch.phone_numbers`,
    `ListDIRPhoneNumbersResponse.data`.

    Attributes:
        batch_id: The batch that the numbers were handed in with. UUID. Example:
            0a4b1f5e-2f12-4c0c-9a98-9b3a7d8b8e62
        created_at: When it was created. Example: 2026-04-26T18:11:42.850928Z
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. UUID. Example:
            16635d38-75a6-4481-82e8-69af60e05011
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            4a6192a4-573d-446d-b3ce-aff9117272a6
        id: Identifier that Telnyx gave it. UUID. Example: 1f56eb76-4078-4af7-ad4d-564b027256ee
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). UUID.
        phone_number: The phone number, normally in +E.164. Example: +19493253498
        rejection_reason: Why it was refused.
        status: How far it has come, or whether it is in use. One of submitted, in_review, verified, unsuccessful,
            suspended, expired, permanently_rejected.
        updated_at: When it last changed. Example: 2026-04-26T18:12:11.123456Z
        verified_at: When it was verified. Example: 2026-04-26T18:12:11.123456Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: DIRPhoneNumberStatus | str = UNSET
    updated_at: datetime = UNSET
    batch_id: str | None = None
    dir_id: str | None = None
    enterprise_id: str | None = None
    loa_document_id: str | None = None
    phone_number: str | None = None
    rejection_reason: DIRRejectionReason | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRPhoneNumberBatch(Model):
    """Attribute `DIRPhoneNumberBatchResponse.data`, `ListDIRPhoneNumberBatchesResponse.data`.

    Attributes:
        batch_id: The batch that the numbers were handed in with. UUID. Example:
            ba74cfc6-d32b-467a-9b08-86fd154c23f7
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. UUID. Example:
            74e1d8ed-fbdb-45a7-bbb0-a09c1184eb3d
        documents: Papers that support it, as uploaded documents.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            5c987b82-2e3b-442a-afbc-0ba3c515f561
        phone_numbers: The phone numbers concerned, normally in +E.164.
        status: How far it has come, or whether it is in use. One of submitted, in_review, verified, unsuccessful,
            suspended, expired, permanently_rejected.
        submitted_at: When it was handed in. Example: 2026-04-26T18:14:37.065870Z
        total_count: Example: 1
    """

    status: DIRPhoneNumberStatus | str = UNSET
    batch_id: str | None = None
    dir_display_name: str | None = None
    dir_id: str | None = None
    documents: list[DIRDocument] | None = None
    enterprise_id: str | None = None
    phone_numbers: list[DIRPhoneNumber] | None = None
    submitted_at: datetime | None = None
    total_count: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRPhoneNumberBatchResponse(Model):
    """Response of `dir_phone_number_batches.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DIRPhoneNumberBatch


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRPhoneNumberBatchesResponse(ListResponse["DIRPhoneNumberBatch"]):
    """Response of `dir_phone_number_batches.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DIRPhoneNumberBatch]
    meta: BrandedCallingPaginationMeta
