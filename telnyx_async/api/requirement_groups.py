# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Requirement Groups: 8 operations.

Collects the papers for a country and kind of number once, to use them in many orders.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.requirement_groups import (
        CreateRequirementGroupRegulatoryRequirement,
        RequirementGroup,
        SubNumberOrderRequirementGroupResponse,
        UpdatePhoneNumberRequirementGroupResponse,
        UpdateRequirementGroupRegulatoryRequirement,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "submit_for_approval",
    "update",
    "update_for_order_phone_number",
    "update_for_sub_order",
]

_create = Operation(
    id="CreateRequirementGroup",
    method="POST",
    path="/requirement_groups",
    tag="Requirement Groups",
    module="requirement_groups",
    function="create",
    summary="Create a new requirement group",
    parameters=(
        Parameter("action", "action", "body", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("phone_number_type", "phone_number_type", "body", required=True),
        Parameter("regulatory_requirements", "regulatory_requirements", "body"),
    ),
    responses=(
        Response("200", "application/json", "RequirementGroup"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    action: Literal["ordering", "porting"],
    country_code: str,
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"],
    customer_reference: str | None = None,
    regulatory_requirements: Sequence[CreateRequirementGroupRegulatoryRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> RequirementGroup:
    """Create a group that collects the papers for one country, kind of number and action (ordering or porting).

    `POST /requirement_groups` (CreateRequirementGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        action: What the numbers are wanted for: ordering or porting. One of ordering, porting.
        country_code: Country, normally as its two-letter ISO code. Example: US
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost.
        customer_reference: A reference of your own choosing, to find it again by.
        regulatory_requirements: What the regulator demands before the number may be used.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RequirementGroup (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "action": action,
        "country_code": country_code,
        "customer_reference": customer_reference,
        "phone_number_type": phone_number_type,
        "regulatory_requirements": regulatory_requirements,
    }
    result: RequirementGroup = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteRequirementGroup",
    method="DELETE",
    path="/requirement_groups/{id}",
    tag="Requirement Groups",
    module="requirement_groups",
    function="delete",
    summary="Delete a requirement group by ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RequirementGroup"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RequirementGroup:
    """Delete a requirement group.

    `DELETE /requirement_groups/{id}` (DeleteRequirementGroup). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirement_groups.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RequirementGroup (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RequirementGroup = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetRequirementGroup",
    method="GET",
    path="/requirement_groups/{id}",
    tag="Requirement Groups",
    module="requirement_groups",
    function="get",
    summary="Get a single requirement group by ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RequirementGroup"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RequirementGroup:
    """Fetch one requirement group with its values and its status.

    `GET /requirement_groups/{id}` (GetRequirementGroup). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirement_groups.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RequirementGroup (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RequirementGroup = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetRequirementGroups",
    method="GET",
    path="/requirement_groups",
    tag="Requirement Groups",
    module="requirement_groups",
    function="list",
    summary="List requirement groups",
    parameters=(
        Parameter("filter_action", "filter[action]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
    ),
    responses=(
        Response("200", "application/json", "list[RequirementGroup]"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    filter_action: Literal["ordering", "porting", "action"] | None = None,
    filter_country_code: str | None = None,
    filter_customer_reference: str | None = None,
    filter_phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"] | None = None,
    filter_status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | None = None,
    options: RequestOptions | None = None,
) -> builtins.list[RequirementGroup]:
    """List requirement groups by country, kind of number, action or status.

    `GET /requirement_groups` (GetRequirementGroups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action: Only what applies to this action. One of ordering, porting, action.
        filter_country_code: Only what concerns this country, given as its two-letter code.
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, toll_free, mobile,
            national, shared_cost.
        filter_status: Only items in this status. One of approved, unapproved, pending-approval, declined, expired.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[RequirementGroup] (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_action": filter_action,
        "filter_country_code": filter_country_code,
        "filter_customer_reference": filter_customer_reference,
        "filter_phone_number_type": filter_phone_number_type,
        "filter_status": filter_status,
    }
    result: builtins.list[RequirementGroup] = await _list.execute(session, arguments, options)
    return result


_submit_for_approval = Operation(
    id="SubmitRequirementGroup",
    method="POST",
    path="/requirement_groups/{id}/submit_for_approval",
    tag="Requirement Groups",
    module="requirement_groups",
    function="submit_for_approval",
    summary="Submit a Requirement Group for Approval",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RequirementGroup"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
)


async def submit_for_approval(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RequirementGroup:
    """Hand a filled requirement group in for approval.

    `POST /requirement_groups/{id}/submit_for_approval` (SubmitRequirementGroup). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirement_groups.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RequirementGroup (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RequirementGroup = await _submit_for_approval.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateRequirementGroup",
    method="PATCH",
    path="/requirement_groups/{id}",
    tag="Requirement Groups",
    module="requirement_groups",
    function="update",
    summary="Update requirement values in requirement group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("regulatory_requirements", "regulatory_requirements", "body"),
    ),
    responses=(
        Response("200", "application/json", "RequirementGroup"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    customer_reference: str | None = None,
    regulatory_requirements: Sequence[UpdateRequirementGroupRegulatoryRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> RequirementGroup:
    """Fill in values of a requirement group or change its reference.

    `PATCH /requirement_groups/{id}` (UpdateRequirementGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirement_groups.list`.
        customer_reference: A reference of your own choosing, to find it again by. Example: 0002
        regulatory_requirements: What the regulator demands before the number may be used.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RequirementGroup (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "customer_reference": customer_reference,
        "regulatory_requirements": regulatory_requirements,
    }
    result: RequirementGroup = await _update.execute(session, arguments, options)
    return result


_update_for_order_phone_number = Operation(
    id="updateNumberOrderPhoneNumberRequirementGroup",
    method="POST",
    path="/number_order_phone_numbers/{id}/requirement_group",
    tag="Requirement Groups",
    module="requirement_groups",
    function="update_for_order_phone_number",
    summary="Update requirement group for a phone number order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("requirement_group_id", "requirement_group_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdatePhoneNumberRequirementGroupResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_for_order_phone_number(
    session: TelnyxSession,
    id: str,
    *,
    requirement_group_id: str,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumberRequirementGroupResponse:
    """Use a requirement group for one phone number of an order.

    `POST /number_order_phone_numbers/{id}/requirement_group` (updateNumberOrderPhoneNumberRequirementGroup). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `number_orders.list_phone_numbers`. UUID.
        requirement_group_id: Requirement group whose answers are used. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumberRequirementGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "requirement_group_id": requirement_group_id,
    }
    result: UpdatePhoneNumberRequirementGroupResponse = await _update_for_order_phone_number.execute(
        session, arguments, options
    )
    return result


_update_for_sub_order = Operation(
    id="updateSubNumberOrderRequirementGroup",
    method="POST",
    path="/sub_number_orders/{id}/requirement_group",
    tag="Requirement Groups",
    module="requirement_groups",
    function="update_for_sub_order",
    summary="Update requirement group for a sub number order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("requirement_group_id", "requirement_group_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "SubNumberOrderRequirementGroupResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_for_sub_order(
    session: TelnyxSession,
    id: str,
    *,
    requirement_group_id: str,
    options: RequestOptions | None = None,
) -> SubNumberOrderRequirementGroupResponse:
    """Use a requirement group for one sub-order of a number order.

    `POST /sub_number_orders/{id}/requirement_group` (updateSubNumberOrderRequirementGroup). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `number_orders.list_sub_orders`. UUID.
        requirement_group_id: Requirement group whose answers are used. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SubNumberOrderRequirementGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "requirement_group_id": requirement_group_id,
    }
    result: SubNumberOrderRequirementGroupResponse = await _update_for_sub_order.execute(session, arguments, options)
    return result
