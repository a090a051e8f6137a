# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, that several parts of the API use."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallCost(Event):
    """Webhook call.cost: what a call cost; needs call_cost_in_webhooks.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.cost.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.cost"] | str
    id: str
    payload: CallCostPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallCostPart(Model):
    """What one product adds to the cost of a call.

    Attributes:
        billed_duration_secs: Seconds that this part is billed for. Example: 180
        call_part: What is charged, such as sip-trunking, call-control or call-recording; further ones may appear.
            Example: call-control
        cost: What Telnyx charges for it. Example: 0.0018
        currency: Three-letter currency code (ISO 4217). Example: USD
        rate: Price of a minute. Example: 0.00180
    """

    billed_duration_secs: int | None = None
    call_part: str | None = None
    cost: str | None = None
    currency: str | None = None
    rate: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallCostPayload(Model):
    """What call.cost reports: the sum and its parts.

    Attributes:
        billed_duration_secs: Longest billed time of the parts, in seconds. Example: 120
        billing_group_id: Billing group that the costs are counted under. Example:
            f5586561-8ff0-4291-a0ac-84fe544797bd
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        cost_parts: The costs one by one, for each product that took part.
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        status: Whether the cost could be worked out: success or error. One of success, error.
        total_cost: What it costs in all. Example: 0.0106
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["success", "error"] | str = UNSET
    billed_duration_secs: int | None = None
    billing_group_id: str | None = None
    client_state: str | None = None
    cost_parts: list[CallCostPart] | None = None
    occurred_at: datetime | None = None
    total_cost: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HostedNumberOrderChanged(Event):
    """Event about an order to host numbers for messaging: event_type says what happened to it.

    Attributes:
        event_type: What happened; the internal_transfer ones come only if another Telnyx account has the number.
            One of messaging_hosted_numbers_orders.created, messaging_hosted_numbers_orders.updated,
            messaging_hosted_numbers_orders.deleted, messaging_hosted_numbers_orders.internal_transfer_detected,
            messaging_hosted_numbers_orders.internal_transfer_approval_requested,
            messaging_hosted_numbers_orders.internal_transfer_approved,
            messaging_hosted_numbers_orders.internal_transfer_rejected,
            messaging_hosted_numbers_orders.internal_transfer_auto_approved.
        id: Identifier of the event; the same again when it is delivered twice. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: (
        Literal[
            "messaging_hosted_numbers_orders.created",
            "messaging_hosted_numbers_orders.updated",
            "messaging_hosted_numbers_orders.deleted",
            "messaging_hosted_numbers_orders.internal_transfer_detected",
            "messaging_hosted_numbers_orders.internal_transfer_approval_requested",
            "messaging_hosted_numbers_orders.internal_transfer_approved",
            "messaging_hosted_numbers_orders.internal_transfer_rejected",
            "messaging_hosted_numbers_orders.internal_transfer_auto_approved",
        ]
        | str
    )
    id: str
    payload: HostedNumberOrderChangedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class HostedNumberOrderChangedNumber(Model):
    """One number of the order, with its own status.

    Attributes:
        status: How far this one number is. One of deleted, failed, failed_activation, failed_carrier_rejected,
            failed_ineligible_carrier, failed_number_already_hosted, failed_number_not_found,
            failed_ownership_verification, failed_timeout, ownership_successful, pending, provisioning, successful.
        value: The phone number, in +E.164.
    """

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
            "ownership_successful",
            "pending",
            "provisioning",
            "successful",
        ]
        | str
        | None
    ) = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HostedNumberOrderChangedPayload(Model):
    """The order to host numbers and how it now stands.

    Attributes:
        approval_deadline: Unix time in seconds until which the other account may answer; then the transfer counts
            as approved.
        decision: How the other account decided on the transfer; pending also where there is nothing to decide. One
            of pending, approved, rejected.
        numbers: The numbers of the order, each with its status.
        order_id: Identifier of the order to host numbers. UUID.
        order_status: How far the whole order is. One of pending, provisioning, successful, failed, deleted,
            carrier_rejected, compliance_review_failed, incomplete_documentation, incorrect_billing_information,
            ineligible_carrier, loa_file_invalid, loa_file_successful.
        profile_id: Messaging profile that the numbers are for. UUID.
        user_id: The organization that made the order.
    """

    approval_deadline: int | None = None
    decision: Literal["pending", "approved", "rejected"] | str | None = None
    numbers: list[HostedNumberOrderChangedNumber] | None = None
    order_id: str | None = None
    order_status: (
        Literal[
            "pending",
            "provisioning",
            "successful",
            "failed",
            "deleted",
            "carrier_rejected",
            "compliance_review_failed",
            "incomplete_documentation",
            "incorrect_billing_information",
            "ineligible_carrier",
            "loa_file_invalid",
            "loa_file_successful",
        ]
        | str
        | None
    ) = None
    profile_id: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingError(Model):
    """A problem with a message or a messaging request.

    Attributes:
        code: Telnyx's number for this kind of problem, such as 40300.
        detail: What went wrong this time, in words.
        meta: Further facts about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: MessagingErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None
