# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging Hosted Number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreatedVerificationCodesResponseDataItem: TypeAlias = "Annotated[CreatedVerificationCodesResponseDataItemVariant1 | CreatedVerificationCodesResponseDataItemVariant2, UniqueFields({'error': 'CreatedVerificationCodesResponseDataItemVariant2', 'type': 'CreatedVerificationCodesResponseDataItemVariant1', 'verification_code_id': 'CreatedVerificationCodesResponseDataItemVariant1'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMessagingHostedNumberOrderRequest(Model):
    """CreateMessagingHostedNumberOrderRequest in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_profile_id: str | None = None
    phone_numbers: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMessagingHostedNumberOrderResponse(Model):
    """CreateMessagingHostedNumberOrderResponse in Telnyx's document."""

    data: MessagingHostedNumberOrder | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatedVerificationCodesResponse(Model):
    """CreatedVerificationCodesResponse in Telnyx's document."""

    data: list[CreatedVerificationCodesResponseDataItem]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatedVerificationCodesResponseDataItemVariant1(Model):
    """CreatedVerificationCodesResponseDataItemVariant1 in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
        type_: One of sms, call, flashcall.
        verification_code_id: UUID.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    phone_number: str
    type_: Literal["sms", "call", "flashcall"] | str
    verification_code_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatedVerificationCodesResponseDataItemVariant2(Model):
    """CreatedVerificationCodesResponseDataItemVariant2 in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    error: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMessagingHostedNumberResponse(Model):
    """DeleteMessagingHostedNumberResponse in Telnyx's document."""

    data: HostedNumber | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EligibilityNumberResponse(Model):
    """EligibilityNumberResponse in Telnyx's document.

    Attributes:
        eligible_status: One of NUMBER_CAN_NOT_BE_REPEATED, NUMBER_CAN_NOT_BE_VALIDATED, NUMBER_CAN_NOT_BE_WIRELESS,
            NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT, NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER,
            NUMBER_CAN_NOT_BE_IN_TELNYX, NUMBER_IS_NOT_A_US_NUMBER, NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER,
            NUMBER_IS_NOT_IN_E164_FORMAT, BILLING_ACCOUNT_CHECK_FAILED, BILLING_ACCOUNT_IS_ABOLISHED, ELIGIBLE.
        phone_number: The phone number, normally in +E.164.
    """

    detail: str | None = None
    eligible: bool | None = None
    eligible_status: (
        Literal[
            "NUMBER_CAN_NOT_BE_REPEATED",
            "NUMBER_CAN_NOT_BE_VALIDATED",
            "NUMBER_CAN_NOT_BE_WIRELESS",
            "NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT",
            "NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER",
            "NUMBER_CAN_NOT_BE_IN_TELNYX",
            "NUMBER_IS_NOT_A_US_NUMBER",
            "NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER",
            "NUMBER_IS_NOT_IN_E164_FORMAT",
            "BILLING_ACCOUNT_CHECK_FAILED",
            "BILLING_ACCOUNT_IS_ABOLISHED",
            "ELIGIBLE",
        ]
        | str
        | None
    ) = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EligibilityNumbersRequest(Model):
    """EligibilityNumbersRequest in Telnyx's document."""

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EligibilityNumbersResponse(Model):
    """EligibilityNumbersResponse in Telnyx's document."""

    phone_numbers: list[EligibilityNumberResponse] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingHostedNumberOrderResponse(Model):
    """GetMessagingHostedNumberOrderResponse in Telnyx's document."""

    data: MessagingHostedNumberOrder | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HostedNumber(Model):
    """HostedNumber in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: messaging_hosted_number
        status: One of deleted, failed, pending, successful.
    """

    id: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: Literal["deleted", "failed", "pending", "successful"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingHostedNumberOrdersResponse(ListResponse["MessagingHostedNumberOrder"]):
    """ListMessagingHostedNumberOrdersResponse in Telnyx's document."""

    data: list[MessagingHostedNumberOrder] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingHostedNumberOrder(Model):
    """MessagingHostedNumberOrder in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        messaging_profile_id: Messaging profile that applies.
        record_type: Which kind of record this is. Example: messaging_hosted_number_order
        status: One of failed, pending, successful.
    """

    id: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[HostedNumber] | None = None
    record_type: str | None = None
    status: Literal["failed", "pending", "successful"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UploadFileMessagingHostedNumberOrderRequest(Model):
    """UploadFileMessagingHostedNumberOrderRequest in Telnyx's document.

    Attributes:
        bill: File.
        loa: File.
    """

    bill: bytes | None = None
    loa: bytes | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UploadMessagingHostedNumberOrderFileResponse(Model):
    """UploadMessagingHostedNumberOrderFileResponse in Telnyx's document."""

    data: MessagingHostedNumberOrder | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidateVerificationCodesForMessagingHostedNumberOrderResponse(Model):
    """ValidateVerificationCodesForMessagingHostedNumberOrderResponse in Telnyx's document."""

    data: ValidationCodes | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodes(Model):
    """ValidationCodes in Telnyx's document.

    Attributes:
        order_id: UUID.
    """

    order_id: str
    phone_numbers: list[ValidationCodesPhoneNumbersItem]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodesPhoneNumbersItem(Model):
    """ValidationCodesPhoneNumbersItem in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
        status: One of verified, rejected, already_verified.
    """

    phone_number: str
    status: Literal["verified", "rejected", "already_verified"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodesRequest(Model):
    """ValidationCodesRequest in Telnyx's document."""

    verification_codes: list[ValidationCodesRequestVerificationCodesItem]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodesRequestVerificationCodesItem(Model):
    """ValidationCodesRequestVerificationCodesItem in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    code: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerificationCodesRequest(Model):
    """VerificationCodesRequest in Telnyx's document.

    Attributes:
        verification_method: One of sms, call, flashcall.
    """

    phone_numbers: list[str]
    verification_method: Literal["sms", "call", "flashcall"]
