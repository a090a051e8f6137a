# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Blocks Background Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Error, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumberBlockJobRequest(Model):
    """PhoneNumberBlocksJobDeletePhoneNumberBlockRequest in Telnyx's document."""

    phone_number_block_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumberBlockJobResponse(Model):
    """POST /phone_number_blocks/jobs/delete_phone_number_block response in Telnyx's document."""

    data: PhoneNumberBlocksJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberBlockJobResponse(Model):
    """GET /phone_number_blocks/jobs/{id} response in Telnyx's document."""

    data: PhoneNumberBlocksJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberBlockJobsResponse(ListResponse["PhoneNumberBlocksJob"]):
    """GET /phone_number_blocks/jobs response in Telnyx's document."""

    data: list[PhoneNumberBlocksJob] = UNSET
    meta: PaginationMeta = UNSET


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "in_progress", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    etc: datetime | None = None
    failed_operations: list[PhoneNumberBlocksJobFailedOperation] | None = None
    successful_operations: list[PhoneNumberBlocksJobSuccessfulOperation] | None = None
    type_: Literal["delete_phone_number_block"] | str | None = None


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
