# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Hosted Numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_phone_numbers import PhoneNumberWithMessagingSettings
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMessagingHostedNumberOrderRequest(Model):
    """An order to host numbers of another carrier for messaging.

    Attributes:
        messaging_profile_id: Messaging profile that the numbers get into once the order is done.
        phone_numbers: Numbers to host, in +E.164.
    """

    messaging_profile_id: str | None = None
    phone_numbers: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMessagingHostedNumberOrderResponse(Model):
    """The order that was made; an event messaging_hosted_numbers_orders.* tells each change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatedVerificationCode(Model):
    """What became of the code for one number.

    Attributes:
        error: Why no code was sent, if it was not.
        phone_number: The phone number, normally in +E.164.
        type_: Whether the code comes by sms or by call. One of sms, call.
        verification_code_id: Identifier of the code. UUID.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    phone_number: str
    error: str | None = None
    type_: Literal["sms", "call"] | str | None = None
    verification_code_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatedVerificationCodesResponse(Model):
    """What became of the code for each number.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[CreatedVerificationCode]


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMessagingHostedNumberOrderResponse(Model):
    """The order that was deleted.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMessagingHostedNumberResponse(Model):
    """The order of the hosted number that was deleted.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EligibilityNumbersRequest(Model):
    """Numbers to check for hosting.

    Attributes:
        phone_numbers: Numbers to check, in +E.164.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EligibilityNumbersResponse(Model):
    """Which of the numbers can be hosted.

    Attributes:
        phone_numbers: The result for each number.
    """

    phone_numbers: list[NumberEligibility] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingHostedNumberOrderResponse(Model):
    """The order that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingHostedNumberResponse(Model):
    """The hosted number that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class HostedNumber(Model):
    """A number of such an order, with its own status.

    Attributes:
        id: Identifier of the number in the order. UUID.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: messaging_hosted_number
        status: How far this number is, or what it failed at. One of deleted, failed, failed_activation,
            failed_carrier_rejected, failed_ineligible_carrier, failed_number_already_hosted,
            failed_number_not_found, failed_ownership_verification, failed_timeout, pending, provisioning,
            successful.
    """

    id: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: (
        Literal[
            "deleted",
            "failed",
            "failed_activation",
            "failed_carrier_rejected",
            "failed_ineligible_carrier",
            "failed_number_already_hosted",
            "failed_number_not_found",
            "failed_ownership_verification",
            "failed_timeout",
            "pending",
            "provisioning",
            "successful",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingHostedNumberOrdersResponse(ListResponse["MessagingHostedNumberOrder"]):
    """A page of the orders to host numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MessagingHostedNumberOrder] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingHostedNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """A page of the hosted numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingHostedNumberOrder(Model):
    """An order to host numbers of another carrier for messaging; voice stays where it is.

    Attributes:
        id: Identifier of the order. UUID.
        messaging_profile_id: Messaging profile that the numbers get into once the order is done.
        phone_numbers: The numbers, each with its status.
        record_type: Which kind of record this is. Example: messaging_hosted_number_order
        status: How far the order is, or what it failed at. One of carrier_rejected, compliance_review_failed,
            deleted, failed, incomplete_documentation, incorrect_billing_information, ineligible_carrier,
            loa_file_invalid, loa_file_successful, pending, provisioning, successful.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: (
        Literal[
            "carrier_rejected",
            "compliance_review_failed",
            "deleted",
            "failed",
            "incomplete_documentation",
            "incorrect_billing_information",
            "ineligible_carrier",
            "loa_file_invalid",
            "loa_file_successful",
            "pending",
            "provisioning",
            "successful",
        ]
        | str
    ) = UNSET
    messaging_profile_id: str | None = None
    phone_numbers: list[HostedNumber] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberEligibility(Model):
    """Whether one number can be hosted, and why not.

    Attributes:
        detail: The result in words.
        eligible: Whether the number can be hosted.
        eligible_status: ELIGIBLE, or what stands against it. One of NUMBER_CAN_NOT_BE_REPEATED,
            NUMBER_CAN_NOT_BE_VALIDATED, NUMBER_CAN_NOT_BE_WIRELESS, NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT,
            NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER, NUMBER_CAN_NOT_BE_IN_TELNYX, NUMBER_IS_NOT_A_US_NUMBER,
            NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER, NUMBER_IS_NOT_IN_E164_FORMAT, BILLING_ACCOUNT_CHECK_FAILED,
            BILLING_ACCOUNT_IS_ABOLISHED, ELIGIBLE.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMessagingHostedNumberResponse(Model):
    """The hosted number after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UploadFileMessagingHostedNumberOrderRequest(Model):
    """Papers for an order to host numbers, as PDF.

    Attributes:
        bill: PDF of last month's bill that shows who owns all the numbers. File.
        loa: PDF of the signed letter of authorization (LOA) for the numbers. File.
    """

    bill: bytes | None = None
    loa: bytes | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UploadMessagingHostedNumberOrderFileResponse(Model):
    """The order with its papers.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingHostedNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateVerificationCodesResponse(Model):
    """What the check of the codes brought.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ValidationCodes = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidatedPhoneNumber(Model):
    """Whether one number is proved to be yours.

    Attributes:
        phone_number: The phone number, normally in +E.164.
        status: verified, already_verified, or rejected for a wrong code. One of verified, rejected,
            already_verified.
    """

    phone_number: str
    status: Literal["verified", "rejected", "already_verified"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidationCodes(Model):
    """Which numbers of the order are proved to be yours.

    Attributes:
        order_id: Order that the numbers are in. UUID.
        phone_numbers: The numbers, each with what the check brought.
    """

    order_id: str
    phone_numbers: list[ValidatedPhoneNumber]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidationCodesRequest(Model):
    """The codes that came, to prove that the numbers are yours.

    Attributes:
        verification_codes: The codes that came, with their phone numbers.
    """

    verification_codes: list[VerificationCodeToValidate]


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationCodeToValidate(Model):
    """A code and the number that it came to.

    Attributes:
        code: The code that came to the number.
        phone_number: The phone number, normally in +E.164.
    """

    code: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationCodesRequest(Model):
    """Numbers that codes should be sent to, and in which way.

    Attributes:
        phone_numbers: Numbers of the order that should get a code.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, call.
    """

    phone_numbers: list[str]
    verification_method: Literal["sms", "call"]
