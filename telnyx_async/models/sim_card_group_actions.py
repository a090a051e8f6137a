# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Group Actions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetSIMCardGroupActionResponse(Model):
    """GET /sim_card_group_actions/{id} response in Telnyx's document."""

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSIMCardGroupActionsResponse(ListResponse["SIMCardGroupAction"]):
    """GET /sim_card_group_actions response in Telnyx's document."""

    data: list[SIMCardGroupAction] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardGroupAction(Model):
    """SIMCardGroupAction in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sim_card_group_action
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of in-progress, completed, failed.
        type_: One of set_private_wireless_gateway, remove_private_wireless_gateway.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["in-progress", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    settings: SIMCardGroupActionSettings | None = None
    sim_card_group_id: str | None = None
    type_: Literal["set_private_wireless_gateway", "remove_private_wireless_gateway"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardGroupActionSettings(Model):
    """SIMCardGroupAction.settings in Telnyx's document.

    Attributes:
        private_wireless_gateway_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
    """

    private_wireless_gateway_id: str | None = None
