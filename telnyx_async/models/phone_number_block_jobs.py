# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Blocks Background Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import NumbersError, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePhoneNumberBlockJobRequest(Model):
    """Block of numbers to delete.

    Attributes:
        phone_number_block_id: Block of numbers to delete.
    """

    phone_number_block_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePhoneNumberBlockJobResponse(Model):
    """The job that deletes the block; fetch it to see how far it is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberBlocksJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPhoneNumberBlockJobResponse(Model):
    """The job that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberBlocksJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberBlockJobsResponse(ListResponse["PhoneNumberBlocksJob"]):
    """A page of the jobs on blocks of numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberBlocksJob] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberBlocksJob(Model):
    """Work on a block of numbers in the background, and how far it is.

    Attributes:
        created_at: When it was created.
        etc: When the job will be done, as far as can be told.
        failed_operations: Numbers that could not be done, and why.
        id: Identifier of the job. UUID. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: phone_number_block_job
        status: How far the job is. One of pending, in_progress, completed, failed. Telnyx's default: pending.
        successful_operations: Numbers that are done.
        type_: What the job does. One of delete_phone_number_block.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberBlocksJobFailedOperation(Model):
    """A number of the block that the job could not do, and why.

    Attributes:
        errors: What went wrong, one entry for each problem.
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164.
    """

    errors: list[NumbersError] | None = None
    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberBlocksJobSuccessfulOperation(Model):
    """A number of the block that the job is done with.

    Attributes:
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None
