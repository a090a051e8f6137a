# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Group Actions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardGroupActionResponse(Model):
    """Response of `sim_card_group_actions.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardGroupActionsResponse(ListResponse["SIMCardGroupAction"]):
    """Response of `sim_card_group_actions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SIMCardGroupAction] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupAction(Model):
    """Attribute `GetSIMCardGroupActionResponse.data`, `ListSIMCardGroupActionsResponse.data`,
    `RemovePrivateWirelessGatewayResponse.data` and 3 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sim_card_group_action
        settings: How it is set up, as names and values.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of in-progress, completed, failed.
        type_: Which kind it is. One of set_private_wireless_gateway, remove_private_wireless_gateway,
            set_wireless_blocklist, remove_wireless_blocklist.
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
    type_: (
        Literal[
            "set_private_wireless_gateway",
            "remove_private_wireless_gateway",
            "set_wireless_blocklist",
            "remove_wireless_blocklist",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupActionSettings(Model):
    """Attribute `SIMCardGroupAction.settings`.

    Attributes:
        private_wireless_gateway_id: Identifier of the Private Wireless Gateway. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
    """

    private_wireless_gateway_id: str | None = None
