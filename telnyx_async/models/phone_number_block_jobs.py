# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Blocks Background Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Error, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberBlockDeletionJobResponse(Model):
    """CreatePhoneNumberBlockDeletionJobResponse in Telnyx's document."""

    data: PhoneNumberBlocksJob | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberBlocksJobResponse(Model):
    """GetPhoneNumberBlocksJobResponse in Telnyx's document."""

    data: PhoneNumberBlocksJob | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberBlocksJobsResponse(ListResponse["PhoneNumberBlocksJob"]):
    """ListPhoneNumberBlocksJobsResponse in Telnyx's document."""

    data: list[PhoneNumberBlocksJob] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBlocksJob(Model):
    """PhoneNumberBlocksJob in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: phone_number_block_job
        status: One of pending, in_progress, completed, failed. Telnyx's default: pending.
        type_: One of delete_phone_number_block.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: str | None = None
    etc: datetime | None = None
    failed_operations: list[PhoneNumberBlocksJobFailedOperation] | None = None
    id: str | None = None
    record_type: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None
    successful_operations: list[PhoneNumberBlocksJobSuccessfulOperation] | None = None
    type_: Literal["delete_phone_number_block"] | str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBlocksJobDeletePhoneNumberBlockRequest(Model):
    """PhoneNumberBlocksJobDeletePhoneNumberBlockRequest in Telnyx's document."""

    phone_number_block_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBlocksJobFailedOperation(Model):
    """PhoneNumberBlocksJobFailedOperation in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164.
    """

    errors: list[Error] | None = None
    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBlocksJobSuccessfulOperation(Model):
    """PhoneNumberBlocksJobSuccessfulOperation in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None
