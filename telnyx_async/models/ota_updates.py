# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of OTA updates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CompleteOTAUpdate(Model):
    """Attribute `GetOTAUpdateResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: ota_update
        settings: How it is set up, as names and values.
        sim_card_id: Identifier of the SIM card. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of in-progress, completed, failed.
        type_: Which kind it is. One of sim_card_network_preferences.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["in-progress", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    settings: CompleteOTAUpdateSettings | None = None
    sim_card_id: str | None = None
    type_: Literal["sim_card_network_preferences"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CompleteOTAUpdateSettings(Model):
    """Attribute `CompleteOTAUpdate.settings`."""

    mobile_network_operators_preferences: list[MobileNetworkOperatorPreference] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOTAUpdateResponse(Model):
    """Response of `ota_updates.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CompleteOTAUpdate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOTAUpdatesResponse(ListResponse["SimplifiedOTAUpdate"]):
    """Response of `ota_updates.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SimplifiedOTAUpdate] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobileNetworkOperatorPreference(Model):
    """Attribute `CompleteOTAUpdateSettings.mobile_network_operators_preferences`.

    Attributes:
        mobile_network_operator_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        priority: Example: 0
    """

    mobile_network_operator_id: str | None = None
    mobile_network_operator_name: str | None = None
    priority: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimplifiedOTAUpdate(Model):
    """Attribute `ListOTAUpdatesResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: ota_update
        sim_card_id: Identifier of the SIM card. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of in-progress, completed, failed.
        type_: Which kind it is. One of sim_card_network_preferences.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["in-progress", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    sim_card_id: str | None = None
    type_: Literal["sim_card_network_preferences"] | str | None = None
