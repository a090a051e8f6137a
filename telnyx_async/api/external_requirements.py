# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""External Requirements: 2 operations.

Starts checks for number orders that take place outside of Telnyx, such as proof of identity.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.external_requirements import (
        ExternalRequirementInput,
        GetExternalRequirementResponse,
        SubmitExternalRequirementResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "submit",
]

_get = Operation(
    id="GetExternalRequirement",
    method="GET",
    path="/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}",
    tag="External Requirements",
    module="external_requirements",
    function="get",
    summary="",
    parameters=(
        Parameter("regulatory_requirement_id", "regulatory_requirement_id", "path", required=True),
        Parameter("sub_number_order_id", "sub_number_order_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetExternalRequirementResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    regulatory_requirement_id: str,
    sub_number_order_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalRequirementResponse:
    """Fetch which details an outside check asks for, and the link to that check once it has been made.

    `GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
    (GetExternalRequirement). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        regulatory_requirement_id: What the regulator demands, by its identifier.
        sub_number_order_id: Part of a number order, one for each country and kind of number.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalRequirementResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "regulatory_requirement_id": regulatory_requirement_id,
        "sub_number_order_id": sub_number_order_id,
    }
    result: GetExternalRequirementResponse = await _get.execute(session, arguments, options)
    return result


_submit = Operation(
    id="SubmitExternalRequirement",
    method="POST",
    path="/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}",
    tag="External Requirements",
    module="external_requirements",
    function="submit",
    summary="",
    parameters=(
        Parameter("regulatory_requirement_id", "regulatory_requirement_id", "path", required=True),
        Parameter("sub_number_order_id", "sub_number_order_id", "path", required=True),
        Parameter("requirement", "requirement", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "SubmitExternalRequirementResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def submit(
    session: TelnyxSession,
    regulatory_requirement_id: str,
    sub_number_order_id: str,
    *,
    requirement: ExternalRequirementInput | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> SubmitExternalRequirementResponse:
    """Start an outside check of an end user by name (so far for Australian mobile numbers); pass on the link in the
    answer.

    `POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
    (SubmitExternalRequirement). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        regulatory_requirement_id: What the regulator demands, by its identifier.
        sub_number_order_id: Part of a number order, one for each country and kind of number.
        requirement: First and last name of the end user.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SubmitExternalRequirementResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "regulatory_requirement_id": regulatory_requirement_id,
        "sub_number_order_id": sub_number_order_id,
        "requirement": requirement,
    }
    result: SubmitExternalRequirementResponse = await _submit.execute(session, arguments, options)
    return result
