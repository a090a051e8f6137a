# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Actions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkSIMCardActionDetailed(Model):
    """Attribute `GetBulkSIMCardActionResponse.data`, `ListBulkSIMCardActionsResponse.data`.

    Attributes:
        action_type: What is or was done. One of bulk_disable_voice, bulk_enable_voice, bulk_set_public_ips.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: bulk_sim_card_action
        settings: How it is set up, as names and values.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    action_type: Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | str | None = None
    settings: dict[str, Any] | None = None
    sim_card_actions_summary: list[SIMCardActionsSummary] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBulkSIMCardActionResponse(Model):
    """Response of `sim_card_actions.get_bulk`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkSIMCardActionDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardActionResponse(Model):
    """Response of `sim_card_actions.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBulkSIMCardActionsResponse(ListResponse["BulkSIMCardActionDetailed"]):
    """Response of `sim_card_actions.list_bulk`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[BulkSIMCardActionDetailed] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardActionsResponse(ListResponse["SIMCardAction"]):
    """Response of `sim_card_actions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SIMCardAction] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardAction(Model):
    """Attribute `DisableSIMCardResponse.data`, `DisableSIMCardVoiceResponse.data`, `EnableSIMCardResponse.data` and 6
    more.

    Attributes:
        action_type: What is or was done. One of enable, enable_standby_sim_card, disable, set_standby.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sim_card_action
        settings: How it is set up, as names and values.
        sim_card_id: Identifier of the SIM card. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: SIMCardActionStatus = UNSET
    updated_at: datetime = UNSET
    action_type: Literal["enable", "enable_standby_sim_card", "disable", "set_standby"] | str | None = None
    settings: dict[str, Any] | None = None
    sim_card_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardActionStatus(Model):
    """Attribute `SIMCardAction.status`.

    Attributes:
        reason: Why it is so or should be so.
        value: What it is set to. One of in-progress, completed, failed, interrupted.
    """

    reason: str | None = None
    value: Literal["in-progress", "completed", "failed", "interrupted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardActionsSummary(Model):
    """Attribute `BulkSIMCardActionDetailed.sim_card_actions_summary`.

    Attributes:
        count: How many.
        status: How far it has come, or whether it is in use. One of in-progress, completed, failed, interrupted.
    """

    count: int | None = None
    status: Literal["in-progress", "completed", "failed", "interrupted"] | str | None = None
