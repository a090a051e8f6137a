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
    """A sender id of letters and digits, and what stands in for it in the US.

    Attributes:
        alphanumeric_sender_id: The sender's name, made of letters and digits. Example: MyCompany
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        messaging_profile_id: Messaging profile that the sender id belongs to. UUID.
        organization_id: The organization it belongs to.
        record_type: Which kind of record this is. One of alphanumeric_sender_id.
        us_long_code_fallback: US number that messages to the US are sent from instead. Example: +15551234567
    """

    id: str = UNSET
    record_type: Literal["alphanumeric_sender_id"] | str = UNSET
    alphanumeric_sender_id: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    us_long_code_fallback: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAlphanumericSenderIdRequest(Model):
    """Body of `alphanumeric_sender_ids.create`.

    Attributes:
        alphanumeric_sender_id: The sender's name, made of letters and digits. Example: MyCompany
        messaging_profile_id: Messaging profile that applies. UUID.
        us_long_code_fallback: US number to send from where recipients are in the US. Example: +15551234567
    """

    alphanumeric_sender_id: str
    messaging_profile_id: str
    us_long_code_fallback: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAlphanumericSenderIdResponse(Model):
    """Response of `alphanumeric_sender_ids.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAlphanumericSenderIdResponse(Model):
    """Response of `alphanumeric_sender_ids.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAlphanumericSenderIdResponse(Model):
    """Response of `alphanumeric_sender_ids.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AlphanumericSenderId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAlphanumericSenderIdsResponse(ListResponse["AlphanumericSenderId"]):
    """Response of `alphanumeric_sender_ids.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AlphanumericSenderId] = UNSET
    meta: MessagingPaginationMeta = UNSET
