# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Campaigns: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.phone_number_campaigns import ListPhoneNumberCampaignsResponse, PhoneNumberCampaign
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreatePhoneNumberCampaign",
    method="POST",
    path="/phone_number_campaigns",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="create",
    summary="Create New Phone Number Campaign",
    parameters=(
        Parameter("campaign_id", "campaignId", "body", required=True),
        Parameter("phone_number", "phoneNumber", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    campaign_id: str,
    phone_number: str,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Create New Phone Number Campaign.

    `POST /phone_number_campaigns` (CreatePhoneNumberCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number: Example: +18005550199
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeletePhoneNumberCampaign",
    method="DELETE",
    path="/phone_number_campaigns/{phoneNumber}",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="delete",
    summary="Delete Phone Number Campaign",
    parameters=(Parameter("phone_number", "phoneNumber", "path", required=True),),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Delete Phone Number Campaign.

    `DELETE /phone_number_campaigns/{phoneNumber}` (DeletePhoneNumberCampaign). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await session.execute(_delete, arguments, options)
    return result


_get = Operation(
    id="GetSinglePhoneNumberCampaign",
    method="GET",
    path="/phone_number_campaigns/{phoneNumber}",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="get",
    summary="Get Single Phone Number Campaign",
    parameters=(Parameter("phone_number", "phoneNumber", "path", required=True),),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Get Single Phone Number Campaign.

    `GET /phone_number_campaigns/{phoneNumber}` (GetSinglePhoneNumberCampaign). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        phone_number: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="GetAllPhoneNumberCampaigns",
    method="GET",
    path="/phone_number_campaigns",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="list",
    summary="Retrieve All Phone Number Campaigns",
    parameters=(
        Parameter("filter_tcr_brand_id", "filter[tcr_brand_id]", "query"),
        Parameter("filter_tcr_campaign_id", "filter[tcr_campaign_id]", "query"),
        Parameter("filter_telnyx_brand_id", "filter[telnyx_brand_id]", "query"),
        Parameter("filter_telnyx_campaign_id", "filter[telnyx_campaign_id]", "query"),
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberCampaignsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    filter_tcr_brand_id: str | None = None,
    filter_tcr_campaign_id: str | None = None,
    filter_telnyx_brand_id: str | None = None,
    filter_telnyx_campaign_id: str | None = None,
    page: Any | None = None,
    records_per_page: Any | None = None,
    sort: Literal["assignmentStatus", "-assignmentStatus", "createdAt", "-createdAt", "phoneNumber", "-phoneNumber"]
    | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberCampaignsResponse:
    """Retrieve All Phone Number Campaigns.

    `GET /phone_number_campaigns` (GetAllPhoneNumberCampaigns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_tcr_brand_id: Example: BRANDID
        filter_tcr_campaign_id: Example: CAMPID3
        filter_telnyx_brand_id: UUID. Example: f3575e15-32ce-400e-a4c0-dd78800c20b0
        filter_telnyx_campaign_id: UUID. Example: f3575e15-32ce-400e-a4c0-dd78800c20b0
        page: `Any`.
        records_per_page: `Any`.
        sort: How to order the results. One of assignmentStatus, -assignmentStatus, createdAt, -createdAt,
            phoneNumber, -phoneNumber. Telnyx's default: -createdAt.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberCampaignsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_tcr_brand_id": filter_tcr_brand_id,
        "filter_tcr_campaign_id": filter_tcr_campaign_id,
        "filter_telnyx_brand_id": filter_telnyx_brand_id,
        "filter_telnyx_campaign_id": filter_telnyx_campaign_id,
        "page": page,
        "records_per_page": records_per_page,
        "sort": sort,
    }
    result: ListPhoneNumberCampaignsResponse = await session.execute(_list, arguments, options)
    return result


_update = Operation(
    id="PutPhoneNumberCampaign",
    method="PUT",
    path="/phone_number_campaigns/{phoneNumber}",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="update",
    summary="Create New Phone Number Campaign",
    parameters=(
        Parameter("phone_number", "phoneNumber", "path", required=True),
        Parameter("campaign_id", "campaignId", "body", required=True),
        Parameter("phone_number_body", "phoneNumber", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    phone_number: str,
    *,
    campaign_id: str,
    phone_number_body: str,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Create New Phone Number Campaign.

    `PUT /phone_number_campaigns/{phoneNumber}` (PutPhoneNumberCampaign). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        phone_number: `str`.
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number_body: Example: +18005550199
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "campaign_id": campaign_id,
        "phone_number_body": phone_number_body,
    }
    result: PhoneNumberCampaign = await session.execute(_update, arguments, options)
    return result
