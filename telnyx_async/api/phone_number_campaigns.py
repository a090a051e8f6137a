# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Campaigns: 5 operations.

Assigns single numbers to a 10DLC campaign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    path="/10dlc/phone_number_campaigns",
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
        Response("4XX", "application/json", "TenDLCErrors"),
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
    """Assign a number to a 10DLC campaign; it is pending at first.

    `POST /10dlc/phone_number_campaigns` (CreatePhoneNumberCampaign). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: 10DLC campaign that the number sends for. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number: The phone number, in +E.164. Example: +18005550199
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeletePhoneNumberCampaign",
    method="DELETE",
    path="/10dlc/phone_number_campaigns/{phoneNumber}",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="delete",
    summary="Delete Phone Number Campaign",
    parameters=(Parameter("phone_number", "phoneNumber", "path", required=True),),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Take a number out of its 10DLC campaign.

    `DELETE /10dlc/phone_number_campaigns/{phoneNumber}` (DeletePhoneNumberCampaign). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, in +E.164. Listed by `phone_number_campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetSinglePhoneNumberCampaign",
    method="GET",
    path="/10dlc/phone_number_campaigns/{phoneNumber}",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="get",
    summary="Get Single Phone Number Campaign",
    parameters=(Parameter("phone_number", "phoneNumber", "path", required=True),),
    responses=(
        Response("200", "application/json", "PhoneNumberCampaign"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> PhoneNumberCampaign:
    """Fetch which 10DLC campaign a number belongs to, and how far the assignment is.

    `GET /10dlc/phone_number_campaigns/{phoneNumber}` (GetSinglePhoneNumberCampaign). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, in +E.164. Listed by `phone_number_campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: PhoneNumberCampaign = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetAllPhoneNumberCampaigns",
    method="GET",
    path="/10dlc/phone_number_campaigns",
    tag="Phone Number Campaigns",
    module="phone_number_campaigns",
    function="list",
    summary="List phone number campaigns",
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
        Response("4XX", "application/json", "TenDLCErrors"),
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
    page: int | None = None,
    records_per_page: int | None = None,
    sort: Literal["assignmentStatus", "-assignmentStatus", "createdAt", "-createdAt", "phoneNumber", "-phoneNumber"]
    | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberCampaignsResponse:
    """List which numbers are assigned to which 10DLC campaigns.

    `GET /10dlc/phone_number_campaigns` (GetAllPhoneNumberCampaigns). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_tcr_brand_id: Only numbers of this brand, by The Campaign Registry's id. Example: BRANDID
        filter_tcr_campaign_id: Only numbers of this campaign, by The Campaign Registry's id. Example: CAMPID3
        filter_telnyx_brand_id: Only numbers of this brand, by Telnyx's id. UUID. Example:
            f3575e15-32ce-400e-a4c0-dd78800c20b0
        filter_telnyx_campaign_id: Only numbers of this campaign, by Telnyx's id. UUID. Example:
            f3575e15-32ce-400e-a4c0-dd78800c20b0
        page: Which page of the list. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 20.
        sort: How to order the results. One of assignmentStatus, -assignmentStatus, createdAt, -createdAt,
            phoneNumber, -phoneNumber. Telnyx's default: -createdAt.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberCampaignsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
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
    result: ListPhoneNumberCampaignsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="PutPhoneNumberCampaign",
    method="PUT",
    path="/10dlc/phone_number_campaigns/{phoneNumber}",
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
        Response("4XX", "application/json", "TenDLCErrors"),
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
    """Assign a number to another 10DLC campaign.

    `PUT /10dlc/phone_number_campaigns/{phoneNumber}` (PutPhoneNumberCampaign). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The number whose campaign changes, in +E.164.
        campaign_id: 10DLC campaign that the number sends for. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number_body: The same number once more; the request's body names it too. Example: +18005550199
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PhoneNumberCampaign (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "campaign_id": campaign_id,
        "phone_number_body": phone_number_body,
    }
    result: PhoneNumberCampaign = await _update.execute(session, arguments, options)
    return result
