# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Mobile Phone Numbers: 3 operations.

Sets how numbers of SIM cards make and take calls.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.mobile_phone_numbers import (
        GetMobilePhoneNumberResponse,
        ListMobilePhoneNumbersResponse,
        UpdateMobilePhoneNumberCallForwarding,
        UpdateMobilePhoneNumberCallRecording,
        UpdateMobilePhoneNumberCnamListing,
        UpdateMobilePhoneNumberInbound,
        UpdateMobilePhoneNumberOutbound,
        UpdateMobilePhoneNumberResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
    "update",
]

_get = Operation(
    id="retrieveMobilePhoneNumber",
    method="GET",
    path="/mobile_phone_numbers/{id}",
    tag="Mobile Phone Numbers",
    module="mobile_phone_numbers",
    function="get",
    summary="Retrieve a Mobile Phone Number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMobilePhoneNumberResponse"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMobilePhoneNumberResponse:
    """Fetch one number of a SIM card with its voice settings.

    `GET /mobile_phone_numbers/{id}` (retrieveMobilePhoneNumber). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_phone_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMobilePhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMobilePhoneNumberResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listMobilePhoneNumbers",
    method="GET",
    path="/mobile_phone_numbers",
    tag="Mobile Phone Numbers",
    module="mobile_phone_numbers",
    function="list",
    summary="List Mobile Phone Numbers",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMobilePhoneNumbersResponse"),
        Response("401"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMobilePhoneNumbersResponse:
    """List the numbers of SIM cards with their voice settings.

    `GET /mobile_phone_numbers` (listMobilePhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMobilePhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMobilePhoneNumbersResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateMobilePhoneNumber",
    method="PATCH",
    path="/mobile_phone_numbers/{id}",
    tag="Mobile Phone Numbers",
    module="mobile_phone_numbers",
    function="update",
    summary="Update a Mobile Phone Number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_forwarding", "call_forwarding", "body"),
        Parameter("call_recording", "call_recording", "body"),
        Parameter("caller_id_name_enabled", "caller_id_name_enabled", "body"),
        Parameter("cnam_listing", "cnam_listing", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("inbound_call_screening", "inbound_call_screening", "body"),
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMobilePhoneNumberResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    call_forwarding: UpdateMobilePhoneNumberCallForwarding | Mapping[str, Any] | None = None,
    call_recording: UpdateMobilePhoneNumberCallRecording | Mapping[str, Any] | None = None,
    caller_id_name_enabled: bool | None = None,
    cnam_listing: UpdateMobilePhoneNumberCnamListing | Mapping[str, Any] | None = None,
    connection_id: str | Null | None = None,
    customer_reference: str | Null | None = None,
    inbound: UpdateMobilePhoneNumberInbound | Mapping[str, Any] | None = None,
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None,
    noise_suppression: bool | None = None,
    outbound: UpdateMobilePhoneNumberOutbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateMobilePhoneNumberResponse:
    """Change how a SIM card's number makes and takes calls.

    `PATCH /mobile_phone_numbers/{id}` (updateMobilePhoneNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_phone_numbers.list`.
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        inbound: What holds for calls that come in.
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls.
        noise_suppression: Which direction of the audio, if any, is cleared of noise.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMobilePhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_forwarding": call_forwarding,
        "call_recording": call_recording,
        "caller_id_name_enabled": caller_id_name_enabled,
        "cnam_listing": cnam_listing,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "inbound": inbound,
        "inbound_call_screening": inbound_call_screening,
        "noise_suppression": noise_suppression,
        "outbound": outbound,
        "tags": tags,
    }
    result: UpdateMobilePhoneNumberResponse = await _update.execute(session, arguments, options)
    return result
