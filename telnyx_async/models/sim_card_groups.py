# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Groups."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta
    from telnyx_async.models.sim_card_group_actions import SIMCardGroupAction


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConsumedData(Model):
    """Attribute `SIMCardGroup.consumed_data`, `SearchedSIMCardGroup.consumed_data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. Telnyx's default: MB. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSIMCardGroupResponse(Model):
    """Response of `sim_card_groups.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteSIMCardGroupResponse(Model):
    """Response of `sim_card_groups.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardGroupResponse(Model):
    """Response of `sim_card_groups.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardGroupsResponse(ListResponse["SearchedSIMCardGroup"]):
    """Response of `sim_card_groups.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SearchedSIMCardGroup] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemovePrivateWirelessGatewayResponse(Model):
    """Response of `sim_card_groups.remove_private_wireless_gateway`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemoveSIMCardGroupWirelessBlocklistResponse(Model):
    """Response of `sim_card_groups.remove_wireless_blocklist`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroup(Model):
    """Attribute `CreateSIMCardGroupResponse.data`, `DeleteSIMCardGroupResponse.data`, `GetSIMCardGroupResponse.data`
    and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        data_limit: How much data a SIM card may use at most.
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        private_wireless_gateway_id: Identifier of the Private Wireless Gateway. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sim_card_group
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        wireless_blocklist_id: Identifier of the wireless blocklist. UUID. Example:
            a13bc415-7966-43bf-90d4-63cc76275289
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    consumed_data: ConsumedData | None = None
    data_limit: SIMCardGroupDataLimit | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    wireless_blocklist_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupCreate(Model):
    """Body of `sim_card_groups.create`.

    Attributes:
        data_limit: How much data a SIM card may use at most.
        name: What it is called.
    """

    name: str
    data_limit: SIMCardGroupCreateDataLimit | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupCreateDataLimit(Model):
    """Argument `data_limit` of `sim_card_groups.create`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupDataLimit(Model):
    """Attribute `SIMCardGroup.data_limit`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupPatch(Model):
    """Body of `sim_card_groups.update`.

    Attributes:
        data_limit: How much data a SIM card may use at most.
        name: What it is called.
    """

    data_limit: SIMCardGroupPatchDataLimit | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardGroupPatchDataLimit(Model):
    """Argument `data_limit` of `sim_card_groups.update`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchedSIMCardGroup(Model):
    """Attribute `ListSIMCardGroupsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        data_limit: How much data a SIM card may use at most.
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        private_wireless_gateway_id: Identifier of the Private Wireless Gateway. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sim_card_group
        sim_card_count: Telnyx's default: 0. Example: 10
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        wireless_blocklist_id: Identifier of the wireless blocklist. UUID. Example:
            5aa584f6-14b1-41b2-8e01-1c04d1ee77c1
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    consumed_data: ConsumedData | None = None
    data_limit: SearchedSIMCardGroupDataLimit | None = None
    default: bool | None = None
    name: str | None = None
    private_wireless_gateway_id: str | None = None
    sim_card_count: int | None = None
    wireless_blocklist_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchedSIMCardGroupDataLimit(Model):
    """Attribute `SearchedSIMCardGroup.data_limit`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SetSIMCardGroupPrivateWirelessGatewayResponse(Model):
    """Response of `sim_card_groups.set_private_wireless_gateway`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SetSIMCardGroupWirelessBlocklistResponse(Model):
    """Response of `sim_card_groups.set_wireless_blocklist`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroupAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSIMCardGroupResponse(Model):
    """Response of `sim_card_groups.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardGroup = UNSET
