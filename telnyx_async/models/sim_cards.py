# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Cards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta, WirelessError
    from telnyx_async.models.sim_card_actions import SIMCardAction


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDisableSIMCardVoiceResponse(Model):
    """Response of `sim_cards.bulk_disable_voice`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkSIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkEnableSIMCardVoiceResponse(Model):
    """Response of `sim_cards.bulk_enable_voice`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkSIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkSIMCardAction(Model):
    """Attribute `BulkDisableSIMCardVoiceResponse.data`, `BulkEnableSIMCardVoiceResponse.data`,
    `BulkSetSIMCardPublicIpsResponse.data`.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkSetSIMCardPublicIpsResponse(Model):
    """Response of `sim_cards.bulk_set_public_ips`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkSIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSIMCardDataUsageNotificationResponse(Model):
    """Response of `sim_cards.create_data_usage_notification`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardDataUsageNotification = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSIMCardDataUsageNotificationThreshold(Model):
    """Argument `threshold` of `sim_cards.create_data_usage_notification`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. One of MB, GB.
    """

    amount: str | None = None
    unit: Literal["MB", "GB"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteSIMCardDataUsageNotificationResponse(Model):
    """Response of `sim_cards.delete_data_usage_notification`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardDataUsageNotification = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteSIMCardResponse(Model):
    """Response of `sim_cards.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCard = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisableSIMCardResponse(Model):
    """Response of `sim_cards.disable`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisableSIMCardVoiceResponse(Model):
    """Response of `sim_cards.disable_voice`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ESimPurchase(Model):
    """Body of `sim_cards.purchase_esims`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. At least 1. Example: 10
        product: Telnyx product concerned. Example: whitelabel
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of enabled, disabled, standby. Telnyx's default:
            enabled.
        tags: Labels of your own, to sort and find things by.
        whitelabel_name: Provider name that phones show for the eSIM: letters, digits and spaces only.
    """

    amount: int
    product: str | None = None
    sim_card_group_id: str | None = None
    status: Literal["enabled", "disabled", "standby"] | None = None
    tags: list[str] | None = None
    whitelabel_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnableSIMCardResponse(Model):
    """Response of `sim_cards.enable`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnableSIMCardVoiceResponse(Model):
    """Response of `sim_cards.enable_voice`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardActivationCodeResponse(Model):
    """Response of `sim_cards.get_activation_code`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardActivationCode = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardDataUsageNotificationResponse(Model):
    """Response of `sim_cards.get_data_usage_notification`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardDataUsageNotification = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardDeviceDetailsResponse(Model):
    """Response of `sim_cards.get_device_details`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardDeviceDetails = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardPublicIpResponse(Model):
    """Response of `sim_cards.get_public_ip`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardPublicIP = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardResponse(Model):
    """Response of `sim_cards.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCard = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardDataUsageNotificationsResponse(ListResponse["SIMCardDataUsageNotification"]):
    """Response of `sim_cards.list_data_usage_notifications`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SIMCardDataUsageNotification] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardWirelessConnectivityLogsResponse(ListResponse["WirelessConnectivityLog"]):
    """Response of `sim_cards.list_wireless_connectivity_logs`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WirelessConnectivityLog] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardsResponse(ListResponse["SimpleSIMCard"]):
    """Response of `sim_cards.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SimpleSIMCard] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PurchaseESIMsResponse(Model):
    """Response of `sim_cards.purchase_esims`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        errors: What went wrong, one entry for each problem.
    """

    data: list[SimpleSIMCard] = UNSET
    errors: list[WirelessError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegisterSIMCardsResponse(Model):
    """Response of `sim_cards.register`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        errors: What went wrong, one entry for each problem.
    """

    data: list[SimpleSIMCard] = UNSET
    errors: list[WirelessError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RemoveSIMCardPublicIpResponse(Model):
    """Response of `sim_cards.remove_public_ip`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCard(Model):
    """A SIM card: its numbers, group, state, network and data use.

    Attributes:
        actions_in_progress: Whether actions of the SIM card still run in the background. Telnyx's default: False.
        authorized_imeis: Devices (IMEI) that may use the SIM card.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        current_billing_period_consumed_data: How much data the SIM card has used in this billing period.
        current_device_location: Where the device is, with the accuracy in metres.
        current_imei: IMEI of the device that the SIM card is in. Example: 457032284023794
        current_mcc: Country code of the mobile network that the SIM card is connected to, three digits (MCC).
            Example: 410
        current_mnc: Network code of the mobile network that the SIM card is connected to, two or three digits
            (MNC). Example: 260
        data_limit: How much data the SIM card may use.
        eid: Number of the eSIM (eID); physical SIM cards have none.
        esim_installation_status: Whether the eSIM may be installed; physical SIM cards have none. One of released,
            disabled.
        iccid: Number of the SIM card itself (ICCID), as it is printed on it. Example: 89310410106543789301
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 081932214823362973
        ipv4: IPv4 address of the SIM card in its present network; it may change. Example: 192.168.0.0
        ipv6: IPv6 address of the SIM card in its present network; it may change. Example:
            2001:cdba:0000:0000:0000:0000:3257:9652
        live_data_session: Whether the device is connected to a network and can send data now. One of connected,
            disconnected, unknown.
        msisdn: Phone number of the SIM card, in E.164. Example: +13109976224
        pin_puk_codes: PIN and PUK codes; only with include_pin_puk_codes.
        record_type: Which kind of record this is. Example: sim_card
        resources_with_in_progress_actions: What still has actions that run in the background.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use.
        tags: Labels of your own, to sort and find things by.
        type_: physical or esim. One of physical, esim.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        version: Which of several versions it is. Example: 4.3
        voice_enabled: Whether the SIM card can be used for calls. Telnyx's default: False.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: SIMCardStatus = UNSET
    updated_at: datetime = UNSET
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    current_billing_period_consumed_data: SIMCardCurrentBillingPeriodConsumedData | None = None
    current_device_location: SIMCardCurrentDeviceLocation | None = None
    current_imei: str | None = None
    current_mcc: str | None = None
    current_mnc: str | None = None
    data_limit: SIMCardDataLimit | None = None
    eid: str | None = None
    esim_installation_status: Literal["released", "disabled"] | str | None = None
    iccid: str | None = None
    imsi: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    live_data_session: Literal["connected", "disconnected", "unknown"] | str | None = None
    msisdn: str | None = None
    pin_puk_codes: SIMCardPinPukCodes | None = None
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    sim_card_group_id: str | None = None
    tags: list[str] | None = None
    type_: Literal["physical", "esim"] | str | None = None
    version: str | None = None
    voice_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardActivationCode(Model):
    """Attribute `GetSIMCardActivationCodeResponse.data`.

    Attributes:
        activation_code: Example: LPA:1$....
        record_type: Which kind of record this is. Example: sim_card_activation_code
    """

    record_type: str = UNSET
    activation_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardCurrentBillingPeriodConsumedData(Model):
    """Attribute `SIMCard.current_billing_period_consumed_data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2049.0
        unit: Unit that the figure beside it is in. Telnyx's default: MB. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardCurrentDeviceLocation(Model):
    """Attribute `SIMCard.current_device_location`.

    Attributes:
        accuracy: Example: 1250
        accuracy_unit: Telnyx's default: m. Example: m
        latitude: Example: 41.143
        longitude: Example: -8.605
    """

    accuracy: int | None = None
    accuracy_unit: str | None = None
    latitude: str | None = None
    longitude: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardDataLimit(Model):
    """Argument `data_limit` of `sim_cards.update`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. One of MB, GB.
    """

    amount: str | None = None
    unit: Literal["MB", "GB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardDataUsageNotification(Model):
    """Body of `sim_cards.update_data_usage_notification`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 79228acc-3f08-4e70-ac68-cb5aae8b537a
        record_type: Which kind of record this is. Example: sim_card_data_usage_notification
        sim_card_id: Identifier of the SIM card. UUID. Example: b34c1683-cd85-4493-b9a5-315eb4bc5e19
        threshold: Data use at which you are notified.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    record_type: str | None = None
    sim_card_id: str | None = None
    threshold: SIMCardDataUsageNotificationThreshold | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardDataUsageNotificationThreshold(Model):
    """Argument `threshold` of `sim_cards.update_data_usage_notification`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.1
        unit: Unit that the figure beside it is in. One of MB, GB.
    """

    amount: str | None = None
    unit: Literal["MB", "GB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardDeviceDetails(Model):
    """Attribute `GetSIMCardDeviceDetailsResponse.data`.

    Attributes:
        brand_name: Example: Apple
        device_type: Example: Tablet
        imei: Example: 457032284023794
        record_type: Which kind of record this is. Example: device_details
    """

    record_type: str = UNSET
    brand_name: str | None = None
    device_type: str | None = None
    imei: str | None = None
    model_name: str | None = None
    operating_system: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardPinPukCodes(Model):
    """Attribute `SIMCard.pin_puk_codes`.

    Attributes:
        pin1: Example: 1234
        pin2: Example: 5678
        puk1: Example: 12345678
        puk2: Example: 87654321
    """

    pin1: str | None = None
    pin2: str | None = None
    puk1: str | None = None
    puk2: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardPublicIP(Model):
    """Attribute `GetSIMCardPublicIpResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        ip: Example: 192.168.0.0
        record_type: Which kind of record this is. Example: sim_card_public_ip
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: dc2
        sim_card_id: Identifier of the SIM card. UUID. Example: 6b14e151-8493-4fa1-8664-1cc4e6d14158
        type_: Which kind it is. One of ipv4. Telnyx's default: ipv4.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    ip: str | None = None
    region_code: str | None = None
    sim_card_id: str | None = None
    type_: Literal["ipv4"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardRegistration(Model):
    """Body of `sim_cards.register`.

    Attributes:
        registration_codes: Codes that came with the SIM cards.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of enabled, disabled, standby. Telnyx's default:
            enabled.
        tags: Labels of your own, to sort and find things by.
    """

    registration_codes: list[str]
    sim_card_group_id: str | None = None
    status: Literal["enabled", "disabled", "standby"] | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardRegistrationCodeValidation(Model):
    """Attribute `ValidateRegistrationCodesResponse.data`.

    Attributes:
        record_type: Which kind of record this is. Example: sim_card_registration_code_validation
        registration_code: Example: 0123456789
        valid: true when it passes the check.
    """

    record_type: str = UNSET
    invalid_detail: str | None = None
    registration_code: str | None = None
    valid: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardStatus(Model):
    """Argument `status` of `sim_cards.update`.

    Attributes:
        reason: Why it stands so.
        value: How the card stands: enabled, disabled, standby, data_limit_exceeded, or on the way to one. One of
            registering, enabling, enabled, disabling, disabled, data_limit_exceeded, setting_standby, standby.
    """

    reason: str | None = None
    value: (
        Literal[
            "registering",
            "enabling",
            "enabled",
            "disabling",
            "disabled",
            "data_limit_exceeded",
            "setting_standby",
            "standby",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SetSIMCardPublicIpResponse(Model):
    """Response of `sim_cards.set_public_ip`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SetSIMCardStandbyResponse(Model):
    """Response of `sim_cards.set_standby`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardAction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimpleSIMCard(Model):
    """A SIM card in a list: its numbers, group, state and data use.

    Attributes:
        actions_in_progress: Whether actions of the SIM card still run in the background. Telnyx's default: False.
        authorized_imeis: Devices (IMEI) that may use the SIM card.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        current_billing_period_consumed_data: How much data the SIM card has used in this billing period.
        data_limit: How much data a SIM card may use at most.
        eid: Number of the eSIM (eID); physical SIM cards have none.
        esim_installation_status: Whether the eSIM may be installed; physical SIM cards have none. One of released,
            disabled.
        iccid: Number of the SIM card itself (ICCID), as it is printed on it. Example: 89310410106543789301
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 081932214823362973
        msisdn: Phone number of the SIM card, in E.164. Example: +13109976224
        record_type: Which kind of record this is. Example: sim_card
        resources_with_in_progress_actions: What still has actions that run in the background.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use.
        tags: Labels of your own, to sort and find things by.
        type_: Which kind it is. One of physical, esim.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        version: Which of several versions it is. Example: 4.3
        voice_enabled: Whether the SIM card can be used for calls. Telnyx's default: False.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: SIMCardStatus = UNSET
    updated_at: datetime = UNSET
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    current_billing_period_consumed_data: SimpleSIMCardCurrentBillingPeriodConsumedData | None = None
    data_limit: SimpleSIMCardDataLimit | None = None
    eid: str | None = None
    esim_installation_status: Literal["released", "disabled"] | str | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    sim_card_group_id: str | None = None
    tags: list[str] | None = None
    type_: Literal["physical", "esim"] | str | None = None
    version: str | None = None
    voice_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimpleSIMCardCurrentBillingPeriodConsumedData(Model):
    """Attribute `SimpleSIMCard.current_billing_period_consumed_data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2049.0
        unit: Unit that the figure beside it is in. Telnyx's default: MB. Example: MB
    """

    amount: str | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimpleSIMCardDataLimit(Model):
    """Attribute `SimpleSIMCard.data_limit`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2048.0
        unit: Unit that the figure beside it is in. One of MB, GB.
    """

    amount: str | None = None
    unit: Literal["MB", "GB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSIMCardDataUsageNotificationResponse(Model):
    """Response of `sim_cards.update_data_usage_notification`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardDataUsageNotification = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSIMCardResponse(Model):
    """Response of `sim_cards.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCard = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateRegistrationCodesResponse(Model):
    """Response of `sim_cards.validate_registration_codes`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[SIMCardRegistrationCodeValidation] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessConnectivityLog(Model):
    """Attribute `ListSIMCardWirelessConnectivityLogsResponse.data`.

    Attributes:
        apn: Example: data00.telnyx
        cell_id: Example: 311210-6813
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 137509451
        imei: Example: 490154203237518
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 081932214823362973
        ipv4: Example: 192.168.0.0
        ipv6: Example: 2001:cdba:0000:0000:0000:0000:3257:9652
        last_seen: Example: 2018-02-02T22:25:27.521Z
        log_type: One of registration, data.
        mobile_country_code: Example: 310
        mobile_network_code: Example: 410
        radio_access_technology: Example: LTE
        record_type: Which kind of record this is. Example: wireless_connectivity_log
        sim_card_id: Identifier of the SIM card. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        state: State of affairs of a thing, or a state or province of a country. Example: provisioned
        stop_time: Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: int = UNSET
    record_type: str = UNSET
    state: str = UNSET
    apn: str | None = None
    cell_id: str | None = None
    imei: str | None = None
    imsi: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    last_seen: datetime | None = None
    log_type: Literal["registration", "data"] | str | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    radio_access_technology: str | None = None
    sim_card_id: str | None = None
    start_time: datetime | None = None
    stop_time: datetime | None = None
