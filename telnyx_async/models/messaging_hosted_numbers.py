# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging Hosted Number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreatedVerificationCode: TypeAlias = "Annotated[SentVerificationCode | FailedVerificationCode, UniqueFields({'error': 'FailedVerificationCode', 'type': 'SentVerificationCode', 'verification_code_id': 'SentVerificationCode'})]"


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
    """POST /messaging_hosted_number_orders response in Telnyx's document."""

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatedVerificationCodesResponse(Model):
    """CreatedVerificationCodesResponse in Telnyx's document."""

    data: list[CreatedVerificationCode]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMessagingHostedNumberResponse(Model):
    """DELETE /messaging_hosted_numbers/{id} response in Telnyx's document."""

    data: HostedNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EligibilityNumbersRequest(Model):
    """EligibilityNumbersRequest in Telnyx's document."""

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EligibilityNumbersResponse(Model):
    """EligibilityNumbersResponse in Telnyx's document."""

    phone_numbers: list[NumberEligibility] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FailedVerificationCode(Model):
    """CreatedVerificationCodesResponse.data[]|with error in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    error: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingHostedNumberOrderResponse(Model):
    """GET /messaging_hosted_number_orders/{id} response in Telnyx's document."""

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HostedNumber(Model):
    """HostedNumber in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: messaging_hosted_number
        status: One of deleted, failed, pending, successful.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["deleted", "failed", "pending", "successful"] | str = UNSET
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingHostedNumberOrdersResponse(ListResponse["MessagingHostedNumberOrder"]):
    """GET /messaging_hosted_number_orders response in Telnyx's document."""

    data: list[MessagingHostedNumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingHostedNumberOrder(Model):
    """MessagingHostedNumberOrder in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        messaging_profile_id: Messaging profile that applies.
        record_type: Which kind of record this is. Example: messaging_hosted_number_order
        status: One of failed, pending, successful.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["failed", "pending", "successful"] | str = UNSET
    messaging_profile_id: str | None = None
    phone_numbers: list[HostedNumber] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberEligibility(Model):
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
class SentVerificationCode(Model):
    """CreatedVerificationCodesResponse.data[]|with type in Telnyx's document.

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
    """POST /messaging_hosted_number_orders/{id}/actions/file_upload response in Telnyx's document."""

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidateVerificationCodesResponse(Model):
    """POST /messaging_hosted_number_orders/{id}/validation_codes response in Telnyx's document."""

    data: ValidationCodes = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidatedPhoneNumber(Model):
    """ValidationCodes.phone_numbers[] in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
        status: One of verified, rejected, already_verified.
    """

    phone_number: str
    status: Literal["verified", "rejected", "already_verified"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodes(Model):
    """ValidationCodes in Telnyx's document.

    Attributes:
        order_id: UUID.
    """

    order_id: str
    phone_numbers: list[ValidatedPhoneNumber]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationCodesRequest(Model):
    """ValidationCodesRequest in Telnyx's document."""

    verification_codes: list[VerificationCodeToValidate]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerificationCodeToValidate(Model):
    """ValidationCodesRequest.verification_codes[] in Telnyx's document.

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
