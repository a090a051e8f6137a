# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AlphanumericSenderId(Model):
    """AlphanumericSenderId in Telnyx's document.

    Attributes:
        alphanumeric_sender_id: Example: MyCompany
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        messaging_profile_id: Messaging profile that applies. UUID.
        organization_id: The organization it belongs to.
        record_type: Which kind of record this is. One of alphanumeric_sender_id.
        us_long_code_fallback: Example: +15551234567
    """

    id: str = UNSET
    record_type: Literal["alphanumeric_sender_id"] | str = UNSET
    alphanumeric_sender_id: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    us_long_code_fallback: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAlphanumericSenderIdRequest(Model):
    """CreateAlphanumericSenderIdRequest in Telnyx's document.

    Attributes:
        alphanumeric_sender_id: Example: MyCompany
        messaging_profile_id: Messaging profile that applies. UUID.
        us_long_code_fallback: Example: +15551234567
    """

    alphanumeric_sender_id: str
    messaging_profile_id: str
    us_long_code_fallback: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAlphanumericSenderIdResponse(Model):
    """POST /alphanumeric_sender_ids response in Telnyx's document."""

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAlphanumericSenderIdResponse(Model):
    """DELETE /alphanumeric_sender_ids/{id} response in Telnyx's document."""

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAlphanumericSenderIdResponse(Model):
    """GET /alphanumeric_sender_ids/{id} response in Telnyx's document."""

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAlphanumericSenderIdsResponse(ListResponse["AlphanumericSenderId"]):
    """GET /alphanumeric_sender_ids response in Telnyx's document."""

    data: list[AlphanumericSenderId] = UNSET
    meta: MessagingPaginationMeta = UNSET
