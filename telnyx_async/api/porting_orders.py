# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Porting Orders: 53 operations.

Brings numbers over from other carriers, from the draft to the activation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.porting_orders import (
        ActivatePortingOrderResponse,
        AUIdVerificationParams,
        CancelPortingOrderResponse,
        ConfirmPortingOrderResponse,
        CreateAssociatedPhoneNumberRange,
        CreateAssociatedPhoneNumberResponse,
        CreatePhoneNumberBlockActivationRange,
        CreatePhoneNumberConfigurationsResponse,
        CreatePhoneNumberExtensionActivationRange,
        CreatePhoneNumberExtensionResponse,
        CreatePortingOrderAdditionalDocumentsResponse,
        CreatePortingOrderCommentResponse,
        CreatePortingOrderLOAConfigurationAddress,
        CreatePortingOrderLOAConfigurationContact,
        CreatePortingOrderLOAConfigurationLogo,
        CreatePortingOrderLOAConfigurationResponse,
        CreatePortingOrderPhoneNumberBlockRange,
        CreatePortingOrderPhoneNumberBlockResponse,
        CreatePortingOrderPhoneNumberExtensionRange,
        CreatePortingOrderReportResponse,
        CreatePortingOrderResponse,
        DeleteAssociatedPhoneNumberResponse,
        DeletePhoneNumberExtensionResponse,
        DeletePortingOrderPhoneNumberBlockResponse,
        ExportPortingOrdersCSVReport,
        GetPortingOrderActivationJobResponse,
        GetPortingOrderEventResponse,
        GetPortingOrderLOAConfigurationResponse,
        GetPortingOrderReportResponse,
        GetPortingOrderResponse,
        GetPortingOrderSubRequestResponse,
        InitiatePortingOrderActionRequirementResponse,
        ListAssociatedPhoneNumbersResponse,
        ListPhoneNumberConfigurationsResponse,
        ListPortingOrderActionRequirementsResponse,
        ListPortingOrderActivationJobsResponse,
        ListPortingOrderAdditionalDocumentsResponse,
        ListPortingOrderAllowedFocWindowsResponse,
        ListPortingOrderCommentsResponse,
        ListPortingOrderEventsResponse,
        ListPortingOrderExceptionTypesResponse,
        ListPortingOrderLOAConfigurationsResponse,
        ListPortingOrderPhoneNumberBlocksResponse,
        ListPortingOrderPhoneNumberExtensionsResponse,
        ListPortingOrderPhoneNumbersResponse,
        ListPortingOrderReportsResponse,
        ListPortingOrderRequirementsResponse,
        ListPortingOrdersResponse,
        ListPortingOrderUKCarriersResponse,
        ListPortingOrderVerificationCodesResponse,
        NewAdditionalDocument,
        NewPhoneNumberConfiguration,
        PortabilityStatus,
        PortingOrderActivationStatus,
        PortingOrderDocuments,
        PortingOrderEndUser,
        PortingOrderMisc,
        PortingOrderPhoneNumberConfiguration,
        PortingOrderType,
        PortingOrderUserFeedback,
        PortingVerificationCodeToVerify,
        PreviewLOAConfigurationParamsAddress,
        PreviewLOAConfigurationParamsContact,
        PreviewLOAConfigurationParamsLogo,
        SharePortingOrderResponse,
        UpdatePortingOrderActivationJobResponse,
        UpdatePortingOrderActivationSettings,
        UpdatePortingOrderLOAConfigurationAddress,
        UpdatePortingOrderLOAConfigurationContact,
        UpdatePortingOrderLOAConfigurationLogo,
        UpdatePortingOrderLOAConfigurationResponse,
        UpdatePortingOrderMessaging,
        UpdatePortingOrderRequirement,
        UpdatePortingOrderResponse,
        VerifyPortingOrderVerificationCodesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "activate",
    "cancel",
    "confirm",
    "create",
    "create_additional_documents",
    "create_associated_phone_number",
    "create_comment",
    "create_loa_configuration",
    "create_phone_number_block",
    "create_phone_number_configurations",
    "create_phone_number_extension",
    "create_report",
    "delete",
    "delete_additional_document",
    "delete_associated_phone_number",
    "delete_loa_configuration",
    "delete_phone_number_block",
    "delete_phone_number_extension",
    "get",
    "get_activation_job",
    "get_event",
    "get_loa_configuration",
    "get_loa_template",
    "get_report",
    "get_sub_request",
    "initiate_action_requirement",
    "list",
    "list_action_requirements",
    "list_activation_jobs",
    "list_additional_documents",
    "list_allowed_foc_windows",
    "list_associated_phone_numbers",
    "list_comments",
    "list_events",
    "list_exception_types",
    "list_loa_configurations",
    "list_phone_number_blocks",
    "list_phone_number_configurations",
    "list_phone_number_extensions",
    "list_phone_numbers",
    "list_reports",
    "list_requirements",
    "list_uk_carriers",
    "list_verification_codes",
    "preview_loa_configuration",
    "preview_loa_configuration_params",
    "republish_event",
    "send_verification_codes",
    "share",
    "update",
    "update_activation_job",
    "update_loa_configuration",
    "verify_verification_codes",
]

_activate = Operation(
    id="ActivatePortingOrder",
    method="POST",
    path="/porting_orders/{id}/actions/activate",
    tag="Porting Orders",
    module="porting_orders",
    function="activate",
    summary="Activate every number in a porting order asynchronously.",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "ActivatePortingOrderResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
)


async def activate(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> ActivatePortingOrderResponse:
    """Activate all numbers of a porting order in the background; for FastPort orders in the US only.

    `POST /porting_orders/{id}/actions/activate` (ActivatePortingOrder). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ActivatePortingOrderResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ActivatePortingOrderResponse = await _activate.execute(session, arguments, options)
    return result


_cancel = Operation(
    id="CancelPortingOrder",
    method="POST",
    path="/porting_orders/{id}/actions/cancel",
    tag="Porting Orders",
    module="porting_orders",
    function="cancel",
    summary="Cancel a porting order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CancelPortingOrderResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
)


async def cancel(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CancelPortingOrderResponse:
    """Call off a porting order; its status can stay cancel-pending for a while.

    `POST /porting_orders/{id}/actions/cancel` (CancelPortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CancelPortingOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CancelPortingOrderResponse = await _cancel.execute(session, arguments, options)
    return result


_confirm = Operation(
    id="ConfirmPortingOrder",
    method="POST",
    path="/porting_orders/{id}/actions/confirm",
    tag="Porting Orders",
    module="porting_orders",
    function="confirm",
    summary="Submit a porting order.",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ConfirmPortingOrderResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
)


async def confirm(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> ConfirmPortingOrderResponse:
    """Submit a porting order after it has been filled in.

    `POST /porting_orders/{id}/actions/confirm` (ConfirmPortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ConfirmPortingOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ConfirmPortingOrderResponse = await _confirm.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreatePortingOrder",
    method="POST",
    path="/porting_orders",
    tag="Porting Orders",
    module="porting_orders",
    function="create",
    summary="Create a porting order",
    parameters=(
        Parameter("customer_group_reference", "customer_group_reference", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    customer_group_reference: str | None = None,
    customer_reference: str | Null | None = None,
    options: RequestOptions | None = None,
) -> CreatePortingOrderResponse:
    """Start porting numbers to Telnyx; the answer can have several draft orders, to be filled in and confirmed each.

    `POST /porting_orders` (CreatePortingOrder). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: The numbers to port to Telnyx, in +E.164.
        customer_group_reference: A reference of your own for several orders together. Example: Group-456
        customer_reference: A reference of your own choosing, to find it again by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_group_reference": customer_group_reference,
        "customer_reference": customer_reference,
        "phone_numbers": phone_numbers,
    }
    result: CreatePortingOrderResponse = await _create.execute(session, arguments, options)
    return result


_create_additional_documents = Operation(
    id="CreateAdditionalDocuments",
    method="POST",
    path="/porting_orders/{id}/additional_documents",
    tag="Porting Orders",
    module="porting_orders",
    function="create_additional_documents",
    summary="Create a list of additional documents",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("additional_documents", "additional_documents", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderAdditionalDocumentsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_additional_documents(
    session: TelnyxSession,
    id: str,
    *,
    additional_documents: Sequence[NewAdditionalDocument | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreatePortingOrderAdditionalDocumentsResponse:
    """Attach further documents to a porting order.

    `POST /porting_orders/{id}/additional_documents` (CreateAdditionalDocuments). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        additional_documents: Documents to add, up to 100. At most 100 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderAdditionalDocumentsResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "additional_documents": additional_documents,
    }
    result: CreatePortingOrderAdditionalDocumentsResponse = await _create_additional_documents.execute(
        session, arguments, options
    )
    return result


_create_associated_phone_number = Operation(
    id="createPortingAssociatedPhoneNumber",
    method="POST",
    path="/porting_orders/{porting_order_id}/associated_phone_numbers",
    tag="Porting Orders",
    module="porting_orders",
    function="create_associated_phone_number",
    summary="Create an associated phone number",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("action", "action", "body", required=True),
        Parameter("phone_number_range", "phone_number_range", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateAssociatedPhoneNumberResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_associated_phone_number(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    action: Literal["keep", "disconnect"],
    phone_number_range: CreateAssociatedPhoneNumberRange | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> CreateAssociatedPhoneNumberResponse:
    """Say which other numbers are kept or disconnected when only a part is ported; for the United Kingdom.

    `POST /porting_orders/{porting_order_id}/associated_phone_numbers` (createPortingAssociatedPhoneNumber). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        action: What becomes of the number that is not ported: keep or disconnect. One of keep, disconnect.
        phone_number_range: First and last number.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateAssociatedPhoneNumberResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "action": action,
        "phone_number_range": phone_number_range,
    }
    result: CreateAssociatedPhoneNumberResponse = await _create_associated_phone_number.execute(
        session, arguments, options
    )
    return result


_create_comment = Operation(
    id="CreatePortingOrderComment",
    method="POST",
    path="/porting_orders/{id}/comments",
    tag="Porting Orders",
    module="porting_orders",
    function="create_comment",
    summary="Create a comment for a porting order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("body", "body", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderCommentResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_comment(
    session: TelnyxSession,
    id: str,
    *,
    body: str | None = None,
    options: RequestOptions | None = None,
) -> CreatePortingOrderCommentResponse:
    """Write a comment on a porting order.

    `POST /porting_orders/{id}/comments` (CreatePortingOrderComment). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        body: The words of it: a comment, a message, what a SIP INFO carries.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderCommentResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "body": body,
    }
    result: CreatePortingOrderCommentResponse = await _create_comment.execute(session, arguments, options)
    return result


_create_loa_configuration = Operation(
    id="CreateLoaConfiguration",
    method="POST",
    path="/porting/loa_configurations",
    tag="Porting Orders",
    module="porting_orders",
    function="create_loa_configuration",
    summary="Create a LOA configuration",
    parameters=(
        Parameter("address", "address", "body", required=True),
        Parameter("company_name", "company_name", "body", required=True),
        Parameter("contact", "contact", "body", required=True),
        Parameter("logo", "logo", "body", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderLOAConfigurationResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_loa_configuration(
    session: TelnyxSession,
    *,
    address: CreatePortingOrderLOAConfigurationAddress | Mapping[str, Any],
    company_name: str,
    contact: CreatePortingOrderLOAConfigurationContact | Mapping[str, Any],
    logo: CreatePortingOrderLOAConfigurationLogo | Mapping[str, Any],
    name: str,
    options: RequestOptions | None = None,
) -> CreatePortingOrderLOAConfigurationResponse:
    """Save the logo, company, address and contact with which letters of authorization (LOA) are made.

    `POST /porting/loa_configurations` (CreateLoaConfiguration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        address: Where somebody or something is: street, place, country.
        company_name: What the company is called. Example: Telnyx
        contact: Whom to turn to: e-mail and phone number.
        logo: Logo on the letter of authorization.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderLOAConfigurationResponse (201)

    Raises:
        ApiError: an error response; documented: 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "address": address,
        "company_name": company_name,
        "contact": contact,
        "logo": logo,
        "name": name,
    }
    result: CreatePortingOrderLOAConfigurationResponse = await _create_loa_configuration.execute(
        session, arguments, options
    )
    return result


_create_phone_number_block = Operation(
    id="createPortingPhoneNumberBlock",
    method="POST",
    path="/porting_orders/{porting_order_id}/phone_number_blocks",
    tag="Porting Orders",
    module="porting_orders",
    function="create_phone_number_block",
    summary="Create a phone number block",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("activation_ranges", "activation_ranges", "body", required=True),
        Parameter("phone_number_range", "phone_number_range", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderPhoneNumberBlockResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_phone_number_block(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    activation_ranges: Sequence[CreatePhoneNumberBlockActivationRange | Mapping[str, Any]],
    phone_number_range: CreatePortingOrderPhoneNumberBlockRange | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> CreatePortingOrderPhoneNumberBlockResponse:
    """Add a range of consecutive numbers to a porting order, with the parts of it to activate.

    `POST /porting_orders/{porting_order_id}/phone_number_blocks` (createPortingPhoneNumberBlock). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        activation_ranges: Parts of the range that are switched over; they must not overlap.
        phone_number_range: First and last number.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderPhoneNumberBlockResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "activation_ranges": activation_ranges,
        "phone_number_range": phone_number_range,
    }
    result: CreatePortingOrderPhoneNumberBlockResponse = await _create_phone_number_block.execute(
        session, arguments, options
    )
    return result


_create_phone_number_configurations = Operation(
    id="CreatePhoneNumberConfigurations",
    method="POST",
    path="/porting_orders/phone_number_configurations",
    tag="Porting Orders",
    module="porting_orders",
    function="create_phone_number_configurations",
    summary="Create a list of phone number configurations",
    parameters=(Parameter("phone_number_configurations", "phone_number_configurations", "body"),),
    responses=(
        Response("201", "application/json", "CreatePhoneNumberConfigurationsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_phone_number_configurations(
    session: TelnyxSession,
    *,
    phone_number_configurations: Sequence[NewPhoneNumberConfiguration | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreatePhoneNumberConfigurationsResponse:
    """Say which price bundles numbers go into when they are ported.

    `POST /porting_orders/phone_number_configurations` (CreatePhoneNumberConfigurations). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number_configurations: What the ported numbers get, up to 20 entries. At most 20 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePhoneNumberConfigurationsResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number_configurations": phone_number_configurations,
    }
    result: CreatePhoneNumberConfigurationsResponse = await _create_phone_number_configurations.execute(
        session, arguments, options
    )
    return result


_create_phone_number_extension = Operation(
    id="createPortingPhoneNumberExtension",
    method="POST",
    path="/porting_orders/{porting_order_id}/phone_number_extensions",
    tag="Porting Orders",
    module="porting_orders",
    function="create_phone_number_extension",
    summary="Create a phone number extension",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("activation_ranges", "activation_ranges", "body", required=True),
        Parameter("extension_range", "extension_range", "body", required=True),
        Parameter("porting_phone_number_id", "porting_phone_number_id", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePhoneNumberExtensionResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_phone_number_extension(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    activation_ranges: Sequence[CreatePhoneNumberExtensionActivationRange | Mapping[str, Any]],
    extension_range: CreatePortingOrderPhoneNumberExtensionRange | Mapping[str, Any],
    porting_phone_number_id: str,
    options: RequestOptions | None = None,
) -> CreatePhoneNumberExtensionResponse:
    """Add a range of extensions to a number that is ported, with the parts of it to activate.

    `POST /porting_orders/{porting_order_id}/phone_number_extensions` (createPortingPhoneNumberExtension). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        activation_ranges: Parts of the range that are switched over; they must not overlap.
        extension_range: First and last extension (start_at, end_at).
        porting_phone_number_id: Number of the porting order that it belongs to. UUID. Example:
            f24151b6-3389-41d3-8747-7dd8c681e5e2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePhoneNumberExtensionResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "activation_ranges": activation_ranges,
        "extension_range": extension_range,
        "porting_phone_number_id": porting_phone_number_id,
    }
    result: CreatePhoneNumberExtensionResponse = await _create_phone_number_extension.execute(
        session, arguments, options
    )
    return result


_create_report = Operation(
    id="CreatePortingReport",
    method="POST",
    path="/porting/reports",
    tag="Porting Orders",
    module="porting_orders",
    function="create_report",
    summary="Create a porting related report",
    parameters=(
        Parameter("params", "params", "body", required=True),
        Parameter("report_type", "report_type", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePortingOrderReportResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_report(
    session: TelnyxSession,
    *,
    params: ExportPortingOrdersCSVReport | Mapping[str, Any],
    report_type: Literal["export_porting_orders_csv"],
    options: RequestOptions | None = None,
) -> CreatePortingOrderReportResponse:
    """Start a CSV report of porting orders; get_report has its document_id once it is complete.

    `POST /porting/reports` (CreatePortingReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        params: Settings it was or should be made with.
        report_type: What the report is about. One of export_porting_orders_csv.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderReportResponse (201)

    Raises:
        ApiError: an error response; documented: 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "params": params,
        "report_type": report_type,
    }
    result: CreatePortingOrderReportResponse = await _create_report.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeletePortingOrder",
    method="DELETE",
    path="/porting_orders/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete",
    summary="Delete a porting order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("401"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a porting order that is still a draft.

    `DELETE /porting_orders/{id}` (DeletePortingOrder). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_delete_additional_document = Operation(
    id="DeleteAdditionalDocument",
    method="DELETE",
    path="/porting_orders/{id}/additional_documents/{additional_document_id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete_additional_document",
    summary="Delete an additional document",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("additional_document_id", "additional_document_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("401"),
        Response("404"),
    ),
    idempotency="idempotent",
)


async def delete_additional_document(
    session: TelnyxSession,
    id: str,
    additional_document_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take a further document off a porting order.

    `DELETE /porting_orders/{id}/additional_documents/{additional_document_id}` (DeleteAdditionalDocument).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        additional_document_id: Identifier of the additional document. Listed by
            `porting_orders.list_additional_documents`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "additional_document_id": additional_document_id,
    }
    await _delete_additional_document.execute(session, arguments, options)


_delete_associated_phone_number = Operation(
    id="deletePortingAssociatedPhoneNumber",
    method="DELETE",
    path="/porting_orders/{porting_order_id}/associated_phone_numbers/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete_associated_phone_number",
    summary="Delete an associated phone number",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "DeleteAssociatedPhoneNumberResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete_associated_phone_number(
    session: TelnyxSession,
    porting_order_id: str,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAssociatedPhoneNumberResponse:
    """Take an associated number, kept or disconnected in a partial port, off a porting order.

    `DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}` (deletePortingAssociatedPhoneNumber).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_associated_phone_numbers`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAssociatedPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "id": id,
    }
    result: DeleteAssociatedPhoneNumberResponse = await _delete_associated_phone_number.execute(
        session, arguments, options
    )
    return result


_delete_loa_configuration = Operation(
    id="DeleteLoaConfiguration",
    method="DELETE",
    path="/porting/loa_configurations/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete_loa_configuration",
    summary="Delete a LOA configuration",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404"),
        Response("500"),
    ),
    idempotency="idempotent",
)


async def delete_loa_configuration(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a saved configuration for letters of authorization (LOA).

    `DELETE /porting/loa_configurations/{id}` (DeleteLoaConfiguration). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_loa_configurations`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete_loa_configuration.execute(session, arguments, options)


_delete_phone_number_block = Operation(
    id="deletePortingPhoneNumberBlock",
    method="DELETE",
    path="/porting_orders/{porting_order_id}/phone_number_blocks/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete_phone_number_block",
    summary="Delete a phone number block",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "DeletePortingOrderPhoneNumberBlockResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete_phone_number_block(
    session: TelnyxSession,
    porting_order_id: str,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePortingOrderPhoneNumberBlockResponse:
    """Take a range of consecutive numbers off a porting order.

    `DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}` (deletePortingPhoneNumberBlock). Repeating
    it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_phone_number_blocks`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePortingOrderPhoneNumberBlockResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "id": id,
    }
    result: DeletePortingOrderPhoneNumberBlockResponse = await _delete_phone_number_block.execute(
        session, arguments, options
    )
    return result


_delete_phone_number_extension = Operation(
    id="deletePortingPhoneNumberExtension",
    method="DELETE",
    path="/porting_orders/{porting_order_id}/phone_number_extensions/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="delete_phone_number_extension",
    summary="Delete a phone number extension",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "DeletePhoneNumberExtensionResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete_phone_number_extension(
    session: TelnyxSession,
    porting_order_id: str,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePhoneNumberExtensionResponse:
    """Take a range of extensions off a porting order.

    `DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}` (deletePortingPhoneNumberExtension).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_phone_number_extensions`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumberExtensionResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "id": id,
    }
    result: DeletePhoneNumberExtensionResponse = await _delete_phone_number_extension.execute(
        session, arguments, options
    )
    return result


_get = Operation(
    id="GetPortingOrder",
    method="GET",
    path="/porting_orders/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="get",
    summary="Retrieve a porting order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("include_phone_numbers", "include_phone_numbers", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetPortingOrderResponse"),
        Response("401"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    include_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> GetPortingOrderResponse:
    """Fetch one porting order: its status, what it still needs and, if asked for, its numbers.

    `GET /porting_orders/{id}` (GetPortingOrder). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        include_phone_numbers: Whether an order comes with its numbers, at most the first 50. Telnyx's default:
            True.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
        "include_phone_numbers": include_phone_numbers,
    }
    result: GetPortingOrderResponse = await _get.execute(session, arguments, options)
    return result


_get_activation_job = Operation(
    id="GetPortingOrdersActivationJob",
    method="GET",
    path="/porting_orders/{id}/activation_jobs/{activationJobId}",
    tag="Porting Orders",
    module="porting_orders",
    function="get_activation_job",
    summary="Retrieve a porting activation job",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("activation_job_id", "activationJobId", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetPortingOrderActivationJobResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get_activation_job(
    session: TelnyxSession,
    id: str,
    activation_job_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortingOrderActivationJobResponse:
    """Fetch one activation of a porting order: its status, time and possible windows.

    `GET /porting_orders/{id}/activation_jobs/{activationJobId}` (GetPortingOrdersActivationJob). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        activation_job_id: Identifier of the activation job. Listed by `porting_orders.list_activation_jobs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderActivationJobResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "activation_job_id": activation_job_id,
    }
    result: GetPortingOrderActivationJobResponse = await _get_activation_job.execute(session, arguments, options)
    return result


_get_event = Operation(
    id="showPortingEvent",
    method="GET",
    path="/porting/events/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="get_event",
    summary="Show a porting event",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortingOrderEventResponse"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_event(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortingOrderEventResponse:
    """Fetch one event of a porting order.

    `GET /porting/events/{id}` (showPortingEvent). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_events`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderEventResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderEventResponse = await _get_event.execute(session, arguments, options)
    return result


_get_loa_configuration = Operation(
    id="GetLoaConfiguration",
    method="GET",
    path="/porting/loa_configurations/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="get_loa_configuration",
    summary="Retrieve a LOA configuration",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortingOrderLOAConfigurationResponse"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_loa_configuration(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortingOrderLOAConfigurationResponse:
    """Fetch a saved configuration for letters of authorization (LOA).

    `GET /porting/loa_configurations/{id}` (GetLoaConfiguration). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_loa_configurations`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderLOAConfigurationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderLOAConfigurationResponse = await _get_loa_configuration.execute(session, arguments, options)
    return result


_get_loa_template = Operation(
    id="GetPortingOrderLoaTemplate",
    method="GET",
    path="/porting_orders/{id}/loa_template",
    tag="Porting Orders",
    module="porting_orders",
    function="get_loa_template",
    summary="Download a porting order loa template",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("loa_configuration_id", "loa_configuration_id", "query"),
    ),
    responses=(
        Response("200", "application/pdf", "bytes"),
        Response("401"),
    ),
    idempotency="safe",
)


async def get_loa_template(
    session: TelnyxSession,
    id: str,
    *,
    loa_configuration_id: str | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch the letter of authorization (LOA) of a porting order as PDF, for the end user to sign.

    `GET /porting_orders/{id}/loa_template` (GetPortingOrderLoaTemplate). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        loa_configuration_id: LOA configuration for the look of the letter; the default one when left out. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
        "loa_configuration_id": loa_configuration_id,
    }
    result: bytes = await _get_loa_template.execute(session, arguments, options)
    return result


_get_report = Operation(
    id="GetPortingReport",
    method="GET",
    path="/porting/reports/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="get_report",
    summary="Retrieve a report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortingOrderReportResponse"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_report(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortingOrderReportResponse:
    """Fetch a porting report's status, and its document_id once it is complete.

    `GET /porting/reports/{id}` (GetPortingReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_reports`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderReportResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderReportResponse = await _get_report.execute(session, arguments, options)
    return result


_get_sub_request = Operation(
    id="GetPortingOrderSubRequest",
    method="GET",
    path="/porting_orders/{id}/sub_request",
    tag="Porting Orders",
    module="porting_orders",
    function="get_sub_request",
    summary="Retrieve the associated V1 sub_request_id and port_request_id",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortingOrderSubRequestResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_sub_request(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortingOrderSubRequestResponse:
    """Fetch the ids that a porting order has in the API v1.

    `GET /porting_orders/{id}/sub_request` (GetPortingOrderSubRequest). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderSubRequestResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderSubRequestResponse = await _get_sub_request.execute(session, arguments, options)
    return result


_initiate_action_requirement = Operation(
    id="initiatePortingActionRequirement",
    method="POST",
    path="/porting_orders/{porting_order_id}/action_requirements/{id}/initiate",
    tag="Porting Orders",
    module="porting_orders",
    function="initiate_action_requirement",
    summary="Initiate an action requirement",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
        Parameter("params", "params", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "InitiatePortingOrderActionRequirementResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def initiate_action_requirement(
    session: TelnyxSession,
    porting_order_id: str,
    id: str,
    *,
    params: AUIdVerificationParams | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> InitiatePortingOrderActionRequirementResponse:
    """Start an action that a porting order requires, with the details it needs.

    `POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate` (initiatePortingActionRequirement).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_action_requirements`.
        params: Settings it was or should be made with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InitiatePortingOrderActionRequirementResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "id": id,
        "params": params,
    }
    result: InitiatePortingOrderActionRequirementResponse = await _initiate_action_requirement.execute(
        session, arguments, options
    )
    return result


_list = Operation(
    id="ListPortingOrders",
    method="GET",
    path="/porting_orders",
    tag="Porting Orders",
    module="porting_orders",
    function="list",
    summary="List all porting orders",
    parameters=(
        Parameter(
            "filter_activation_settings_fast_port_eligible", "filter[activation_settings][fast_port_eligible]", "query"
        ),
        Parameter(
            "filter_activation_settings_foc_datetime_requested_gt",
            "filter[activation_settings][foc_datetime_requested][gt]",
            "query",
        ),
        Parameter(
            "filter_activation_settings_foc_datetime_requested_lt",
            "filter[activation_settings][foc_datetime_requested][lt]",
            "query",
        ),
        Parameter("filter_customer_group_reference", "filter[customer_group_reference]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_end_user_admin_auth_person_name", "filter[end_user][admin][auth_person_name]", "query"),
        Parameter("filter_end_user_admin_entity_name", "filter[end_user][admin][entity_name]", "query"),
        Parameter("filter_misc_type", "filter[misc][type]", "query"),
        Parameter("filter_parent_support_key", "filter[parent_support_key]", "query"),
        Parameter("filter_phone_numbers_carrier_name", "filter[phone_numbers][carrier_name]", "query"),
        Parameter("filter_phone_numbers_country_code", "filter[phone_numbers][country_code]", "query"),
        Parameter(
            "filter_phone_numbers_phone_number_contains", "filter[phone_numbers][phone_number][contains]", "query"
        ),
        Parameter("include_phone_numbers", "include_phone_numbers", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrdersResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_activation_settings_fast_port_eligible: bool | None = None,
    filter_activation_settings_foc_datetime_requested_gt: str | None = None,
    filter_activation_settings_foc_datetime_requested_lt: str | None = None,
    filter_customer_group_reference: str | None = None,
    filter_customer_reference: str | None = None,
    filter_end_user_admin_auth_person_name: str | None = None,
    filter_end_user_admin_entity_name: str | None = None,
    filter_misc_type: PortingOrderType | None = None,
    filter_parent_support_key: str | None = None,
    filter_phone_numbers_carrier_name: str | None = None,
    filter_phone_numbers_country_code: str | None = None,
    filter_phone_numbers_phone_number_contains: str | None = None,
    include_phone_numbers: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal[
        "created_at",
        "-created_at",
        "activation_settings.foc_datetime_requested",
        "-activation_settings.foc_datetime_requested",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrdersResponse:
    """List the account's porting orders.

    `GET /porting_orders` (ListPortingOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_activation_settings_fast_port_eligible: Only orders that FastPort can switch over, or only the
            others.
        filter_activation_settings_foc_datetime_requested_gt: Only orders whose requested porting date (FOC) is
            after this time. Example: 2021-03-25T10:00:00.000Z
        filter_activation_settings_foc_datetime_requested_lt: Only orders whose requested porting date (FOC) is
            before this time. Example: 2021-03-25T10:00:00.000Z
        filter_customer_group_reference: Only orders with this group reference of yours.
        filter_customer_reference: Only items with this reference of yours.
        filter_end_user_admin_auth_person_name: Only orders whose authorized person has this name.
        filter_end_user_admin_entity_name: Only orders of this person or company.
        filter_misc_type: Only orders for all numbers of an account (full), or for some (partial). One of full,
            partial.
        filter_parent_support_key: Only orders whose parent order has this support key.
        filter_phone_numbers_carrier_name: Only orders away from this carrier.
        filter_phone_numbers_country_code: Only orders for numbers of this country, given as its two-letter code.
        filter_phone_numbers_phone_number_contains: Only orders for this number, or for numbers that contain these
            digits.
        include_phone_numbers: Whether an order comes with its numbers, at most the first 50. Telnyx's default:
            True.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at,
            activation_settings.foc_datetime_requested, -activation_settings.foc_datetime_requested.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_activation_settings_fast_port_eligible": filter_activation_settings_fast_port_eligible,
        "filter_activation_settings_foc_datetime_requested_gt": filter_activation_settings_foc_datetime_requested_gt,
        "filter_activation_settings_foc_datetime_requested_lt": filter_activation_settings_foc_datetime_requested_lt,
        "filter_customer_group_reference": filter_customer_group_reference,
        "filter_customer_reference": filter_customer_reference,
        "filter_end_user_admin_auth_person_name": filter_end_user_admin_auth_person_name,
        "filter_end_user_admin_entity_name": filter_end_user_admin_entity_name,
        "filter_misc_type": filter_misc_type,
        "filter_parent_support_key": filter_parent_support_key,
        "filter_phone_numbers_carrier_name": filter_phone_numbers_carrier_name,
        "filter_phone_numbers_country_code": filter_phone_numbers_country_code,
        "filter_phone_numbers_phone_number_contains": filter_phone_numbers_phone_number_contains,
        "include_phone_numbers": include_phone_numbers,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrdersResponse = await _list.execute(session, arguments, options)
    return result


_list_action_requirements = Operation(
    id="listPortingActionRequirements",
    method="GET",
    path="/porting_orders/{porting_order_id}/action_requirements",
    tag="Porting Orders",
    module="porting_orders",
    function="list_action_requirements",
    summary="List action requirements for a porting order",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("filter_action_type", "filter[action_type]", "query"),
        Parameter("filter_id", "filter[id]", "query"),
        Parameter("filter_requirement_type_id", "filter[requirement_type_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderActionRequirementsResponse"),
        Response("401"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_action_requirements(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    filter_action_type: Literal["au_id_verification"] | None = None,
    filter_id: Sequence[str] | None = None,
    filter_requirement_type_id: str | None = None,
    filter_status: Literal["created", "pending", "completed", "cancelled", "failed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderActionRequirementsResponse:
    """List the actions that a porting order requires from you, with their statuses.

    `GET /porting_orders/{porting_order_id}/action_requirements` (listPortingActionRequirements). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`.
        filter_action_type: Only actions of this kind. One of au_id_verification.
        filter_id: Only items with these identifiers.
        filter_requirement_type_id: Only what this requirement type demands. UUID.
        filter_status: Only items in this status. One of created, pending, completed, cancelled, failed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at,
            updated_at, -updated_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderActionRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 500.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_action_type": filter_action_type,
        "filter_id": filter_id,
        "filter_requirement_type_id": filter_requirement_type_id,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderActionRequirementsResponse = await _list_action_requirements.execute(
        session, arguments, options
    )
    return result


_list_activation_jobs = Operation(
    id="ListPortingOrderActivationJobs",
    method="GET",
    path="/porting_orders/{id}/activation_jobs",
    tag="Porting Orders",
    module="porting_orders",
    function="list_activation_jobs",
    summary="List all porting activation jobs",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderActivationJobsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_activation_jobs(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderActivationJobsResponse:
    """List the activations of a porting order.

    `GET /porting_orders/{id}/activation_jobs` (ListPortingOrderActivationJobs). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderActivationJobsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderActivationJobsResponse = await _list_activation_jobs.execute(session, arguments, options)
    return result


_list_additional_documents = Operation(
    id="ListAdditionalDocuments",
    method="GET",
    path="/porting_orders/{id}/additional_documents",
    tag="Porting Orders",
    module="porting_orders",
    function="list_additional_documents",
    summary="List additional documents",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_document_type", "filter[document_type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderAdditionalDocumentsResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_additional_documents(
    session: TelnyxSession,
    id: str,
    *,
    filter_document_type: Sequence[Literal["loa", "invoice", "csr", "other"]] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderAdditionalDocumentsResponse:
    """List the further documents attached to a porting order.

    `GET /porting_orders/{id}/additional_documents` (ListAdditionalDocuments). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        filter_document_type: Only documents of these kinds. One of loa, invoice, csr, other.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderAdditionalDocumentsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_document_type": filter_document_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderAdditionalDocumentsResponse = await _list_additional_documents.execute(
        session, arguments, options
    )
    return result


_list_allowed_foc_windows = Operation(
    id="ListAllowedFocWindows",
    method="GET",
    path="/porting_orders/{id}/allowed_foc_windows",
    tag="Porting Orders",
    module="porting_orders",
    function="list_allowed_foc_windows",
    summary="List allowed FOC dates",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListPortingOrderAllowedFocWindowsResponse"),
        Response("401"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_allowed_foc_windows(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> ListPortingOrderAllowedFocWindowsResponse:
    """List the windows of time in which a porting order's numbers can be moved (FOC date).

    `GET /porting_orders/{id}/allowed_foc_windows` (ListAllowedFocWindows). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderAllowedFocWindowsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ListPortingOrderAllowedFocWindowsResponse = await _list_allowed_foc_windows.execute(
        session, arguments, options
    )
    return result


_list_associated_phone_numbers = Operation(
    id="listPortingAssociatedPhoneNumbers",
    method="GET",
    path="/porting_orders/{porting_order_id}/associated_phone_numbers",
    tag="Porting Orders",
    module="porting_orders",
    function="list_associated_phone_numbers",
    summary="List all associated phone numbers",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("filter_action", "filter[action]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAssociatedPhoneNumbersResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_associated_phone_numbers(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    filter_action: Literal["keep", "disconnect"] | None = None,
    filter_phone_number: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["-created_at", "created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListAssociatedPhoneNumbersResponse:
    """List the numbers that are kept or disconnected when only a part is ported; for the United Kingdom.

    `GET /porting_orders/{porting_order_id}/associated_phone_numbers` (listPortingAssociatedPhoneNumbers). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        filter_action: Only what applies to this action. One of keep, disconnect.
        filter_phone_number: Only what concerns this phone number. Example: +441234567890
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of -created_at, created_at.
            Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAssociatedPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_action": filter_action,
        "filter_phone_number": filter_phone_number,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListAssociatedPhoneNumbersResponse = await _list_associated_phone_numbers.execute(
        session, arguments, options
    )
    return result


_list_comments = Operation(
    id="ListPortingOrderComments",
    method="GET",
    path="/porting_orders/{id}/comments",
    tag="Porting Orders",
    module="porting_orders",
    function="list_comments",
    summary="List all comments of a porting order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderCommentsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_comments(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderCommentsResponse:
    """List the comments on a porting order.

    `GET /porting_orders/{id}/comments` (ListPortingOrderComments). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderCommentsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderCommentsResponse = await _list_comments.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="listPortingEvents",
    method="GET",
    path="/porting/events",
    tag="Porting Orders",
    module="porting_orders",
    function="list_events",
    summary="List all porting events",
    parameters=(
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_porting_order_id", "filter[porting_order_id]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderEventsResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_events(
    session: TelnyxSession,
    *,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_porting_order_id: str | None = None,
    filter_type: Literal[
        "porting_order.deleted",
        "porting_order.loa_updated",
        "porting_order.messaging_changed",
        "porting_order.status_changed",
        "porting_order.sharing_token_expired",
        "porting_order.new_comment",
        "porting_order.split",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderEventsResponse:
    """List the events of all porting orders.

    `GET /porting/events` (listPortingEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gte: Only items created at this time or after it. Example: 2021-01-01T00:00:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2021-01-01T00:00:00Z
        filter_porting_order_id: Only what belongs to this porting order. UUID. Example:
            34dc46a9-53ed-4e01-9454-26227ea13326
        filter_type: Only items of this kind. One of porting_order.deleted, porting_order.loa_updated,
            porting_order.messaging_changed, porting_order.status_changed, porting_order.sharing_token_expired,
            porting_order.new_comment, porting_order.split.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_porting_order_id": filter_porting_order_id,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderEventsResponse = await _list_events.execute(session, arguments, options)
    return result


_list_exception_types = Operation(
    id="ListExceptionTypes",
    method="GET",
    path="/porting_orders/exception_types",
    tag="Porting Orders",
    module="porting_orders",
    function="list_exception_types",
    summary="List all exception types",
    responses=(
        Response("200", "application/json", "ListPortingOrderExceptionTypesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
)


async def list_exception_types(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListPortingOrderExceptionTypesResponse:
    """List the codes of what can go wrong with a porting order, with their meanings.

    `GET /porting_orders/exception_types` (ListExceptionTypes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderExceptionTypesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {}
    result: ListPortingOrderExceptionTypesResponse = await _list_exception_types.execute(session, arguments, options)
    return result


_list_loa_configurations = Operation(
    id="ListLoaConfigurations",
    method="GET",
    path="/porting/loa_configurations",
    tag="Porting Orders",
    module="porting_orders",
    function="list_loa_configurations",
    summary="List LOA configurations",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderLOAConfigurationsResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_loa_configurations(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderLOAConfigurationsResponse:
    """List the saved configurations for letters of authorization (LOA).

    `GET /porting/loa_configurations` (ListLoaConfigurations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderLOAConfigurationsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderLOAConfigurationsResponse = await _list_loa_configurations.execute(
        session, arguments, options
    )
    return result


_list_phone_number_blocks = Operation(
    id="listPortingPhoneNumberBlocks",
    method="GET",
    path="/porting_orders/{porting_order_id}/phone_number_blocks",
    tag="Porting Orders",
    module="porting_orders",
    function="list_phone_number_blocks",
    summary="List all phone number blocks",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("filter_activation_status", "filter[activation_status]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_portability_status", "filter[portability_status]", "query"),
        Parameter("filter_porting_order_id", "filter[porting_order_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_support_key", "filter[support_key]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderPhoneNumberBlocksResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_number_blocks(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    filter_activation_status: PortingOrderActivationStatus | None = None,
    filter_phone_number: Sequence[str] | None = None,
    filter_portability_status: PortabilityStatus | None = None,
    filter_porting_order_id: Sequence[str] | None = None,
    filter_status: Literal[
        "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled"
    ]
    | Sequence[
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "cancel-pending",
            "ported",
            "cancelled",
        ]
    ]
    | None = None,
    filter_support_key: str | Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["-created_at", "created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumberBlocksResponse:
    """List the ranges of consecutive numbers in a porting order.

    `GET /porting_orders/{porting_order_id}/phone_number_blocks` (listPortingPhoneNumberBlocks). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        filter_activation_status: Only blocks in this state of activation. One of New, Pending, Conflict, Cancel
            Pending, Failed, Concurred, Activate RDY, Disconnect Pending, Concurrence Sent, Old, Sending, Active,
            Cancelled.
        filter_phone_number: Only what concerns this phone number.
        filter_portability_status: Only blocks whose portability is pending, confirmed or provisional. One of
            pending, confirmed, provisional.
        filter_porting_order_id: Only blocks of these porting orders.
        filter_status: Only items in this status. One of draft, in-process, submitted, exception,
            foc-date-confirmed, cancel-pending, ported, cancelled.
        filter_support_key: Only blocks with this support key, or one of these.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of -created_at, created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumberBlocksResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_activation_status": filter_activation_status,
        "filter_phone_number": filter_phone_number,
        "filter_portability_status": filter_portability_status,
        "filter_porting_order_id": filter_porting_order_id,
        "filter_status": filter_status,
        "filter_support_key": filter_support_key,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderPhoneNumberBlocksResponse = await _list_phone_number_blocks.execute(
        session, arguments, options
    )
    return result


_list_phone_number_configurations = Operation(
    id="ListPhoneNumberConfigurations",
    method="GET",
    path="/porting_orders/phone_number_configurations",
    tag="Porting Orders",
    module="porting_orders",
    function="list_phone_number_configurations",
    summary="List all phone number configurations",
    parameters=(
        Parameter("filter_porting_order_status", "filter[porting_order][status]", "query"),
        Parameter("filter_porting_phone_number", "filter[porting_phone_number]", "query"),
        Parameter("filter_user_bundle_id", "filter[user_bundle_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberConfigurationsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_number_configurations(
    session: TelnyxSession,
    *,
    filter_porting_order_status: Sequence[
        Literal[
            "activation-in-progress",
            "cancel-pending",
            "cancelled",
            "draft",
            "exception",
            "foc-date-confirmed",
            "in-process",
            "ported",
            "submitted",
        ]
    ]
    | None = None,
    filter_porting_phone_number: Sequence[str] | None = None,
    filter_user_bundle_id: Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberConfigurationsResponse:
    """List which price bundles numbers go into when they are ported.

    `GET /porting_orders/phone_number_configurations` (ListPhoneNumberConfigurations). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        filter_porting_order_status: Only numbers whose porting order is in one of these statuses. One of
            activation-in-progress, cancel-pending, cancelled, draft, exception, foc-date-confirmed, in-process,
            ported, submitted.
        filter_porting_phone_number: Only these porting phone numbers, by id.
        filter_user_bundle_id: Only numbers for these bundles of yours.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberConfigurationsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_porting_order_status": filter_porting_order_status,
        "filter_porting_phone_number": filter_porting_phone_number,
        "filter_user_bundle_id": filter_user_bundle_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberConfigurationsResponse = await _list_phone_number_configurations.execute(
        session, arguments, options
    )
    return result


_list_phone_number_extensions = Operation(
    id="listPortingPhoneNumberExtensions",
    method="GET",
    path="/porting_orders/{porting_order_id}/phone_number_extensions",
    tag="Porting Orders",
    module="porting_orders",
    function="list_phone_number_extensions",
    summary="List all phone number extensions",
    parameters=(
        Parameter("porting_order_id", "porting_order_id", "path", required=True),
        Parameter("filter_porting_phone_number_id", "filter[porting_phone_number_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderPhoneNumberExtensionsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_number_extensions(
    session: TelnyxSession,
    porting_order_id: str,
    *,
    filter_porting_phone_number_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["-created_at", "created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumberExtensionsResponse:
    """List the ranges of extensions in a porting order.

    `GET /porting_orders/{porting_order_id}/phone_number_extensions` (listPortingPhoneNumberExtensions). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. Listed by `porting_orders.list`. UUID.
        filter_porting_phone_number_id: Only extensions of this porting phone number. UUID. Example:
            04f8f1b9-310c-4a3c-963e-7dfc54765140
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of -created_at, created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumberExtensionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_porting_phone_number_id": filter_porting_phone_number_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderPhoneNumberExtensionsResponse = await _list_phone_number_extensions.execute(
        session, arguments, options
    )
    return result


_list_phone_numbers = Operation(
    id="ListPortingPhoneNumbers",
    method="GET",
    path="/porting_phone_numbers",
    tag="Porting Orders",
    module="porting_orders",
    function="list_phone_numbers",
    summary="List all porting phone numbers",
    parameters=(
        Parameter("filter_porting_order_status", "filter[porting_order_status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderPhoneNumbersResponse"),
        Response("200", "text/csv", "str"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    *,
    filter_porting_order_status: Literal[
        "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled"
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumbersResponse | str:
    """List the numbers of all porting orders with their statuses.

    `GET /porting_phone_numbers` (ListPortingPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_porting_order_status: Only numbers whose porting order is in this status. One of draft, in-process,
            submitted, exception, foc-date-confirmed, cancel-pending, ported, cancelled.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumbersResponse (200) or str (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_porting_order_status": filter_porting_order_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderPhoneNumbersResponse | str = await _list_phone_numbers.execute(session, arguments, options)
    return result


_list_reports = Operation(
    id="ListPortingReports",
    method="GET",
    path="/porting/reports",
    tag="Porting Orders",
    module="porting_orders",
    function="list_reports",
    summary="List porting related reports",
    parameters=(
        Parameter("filter_report_type", "filter[report_type]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderReportsResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_reports(
    session: TelnyxSession,
    *,
    filter_report_type: Literal["export_porting_orders_csv"] | None = None,
    filter_status: Literal["pending", "completed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderReportsResponse:
    """List the porting reports that were made.

    `GET /porting/reports` (ListPortingReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_report_type: Only reports of this kind. One of export_porting_orders_csv.
        filter_status: Only items in this status. One of pending, completed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_report_type": filter_report_type,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderReportsResponse = await _list_reports.execute(session, arguments, options)
    return result


_list_requirements = Operation(
    id="ListPortingOrderRequirements",
    method="GET",
    path="/porting_orders/{id}/requirements",
    tag="Porting Orders",
    module="porting_orders",
    function="list_requirements",
    summary="List porting order requirements",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderRequirementsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_requirements(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderRequirementsResponse:
    """List the papers and details that a porting order needs for its country and kind of number.

    `GET /porting_orders/{id}/requirements` (ListPortingOrderRequirements). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderRequirementsResponse = await _list_requirements.execute(session, arguments, options)
    return result


_list_uk_carriers = Operation(
    id="listPortingUKCarriers",
    method="GET",
    path="/porting/uk_carriers",
    tag="Porting Orders",
    module="porting_orders",
    function="list_uk_carriers",
    summary="List available carriers in the UK",
    responses=(
        Response("200", "application/json", "ListPortingOrderUKCarriersResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
)


async def list_uk_carriers(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListPortingOrderUKCarriersResponse:
    """List the carriers of the United Kingdom with their codes (CUPID).

    `GET /porting/uk_carriers` (listPortingUKCarriers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderUKCarriersResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {}
    result: ListPortingOrderUKCarriersResponse = await _list_uk_carriers.execute(session, arguments, options)
    return result


_list_verification_codes = Operation(
    id="ListVerificationCodes",
    method="GET",
    path="/porting_orders/{id}/verification_codes",
    tag="Porting Orders",
    module="porting_orders",
    function="list_verification_codes",
    summary="List verification codes",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_verified", "filter[verified]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortingOrderVerificationCodesResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    filter_verified: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderVerificationCodesResponse:
    """List the verification codes of a porting order's numbers, and which have been verified.

    `GET /porting_orders/{id}/verification_codes` (ListVerificationCodes). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        filter_verified: Only verified items, or only the others.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderVerificationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_verified": filter_verified,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderVerificationCodesResponse = await _list_verification_codes.execute(
        session, arguments, options
    )
    return result


_preview_loa_configuration = Operation(
    id="PreviewLoaConfiguration",
    method="GET",
    path="/porting/loa_configurations/{id}/preview",
    tag="Porting Orders",
    module="porting_orders",
    function="preview_loa_configuration",
    summary="Preview a LOA configuration",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/pdf", "bytes"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def preview_loa_configuration(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch a sample letter of authorization (LOA) made with a saved configuration, as PDF.

    `GET /porting/loa_configurations/{id}/preview` (PreviewLoaConfiguration). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_loa_configurations`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: bytes = await _preview_loa_configuration.execute(session, arguments, options)
    return result


_preview_loa_configuration_params = Operation(
    id="PreviewLoaConfigurationParams",
    method="POST",
    path="/porting/loa_configurations/preview",
    tag="Porting Orders",
    module="porting_orders",
    function="preview_loa_configuration_params",
    summary="Preview the LOA configuration parameters",
    parameters=(
        Parameter("address", "address", "body", required=True),
        Parameter("company_name", "company_name", "body", required=True),
        Parameter("contact", "contact", "body", required=True),
        Parameter("logo", "logo", "body", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/pdf", "bytes"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def preview_loa_configuration_params(
    session: TelnyxSession,
    *,
    address: PreviewLOAConfigurationParamsAddress | Mapping[str, Any],
    company_name: str,
    contact: PreviewLOAConfigurationParamsContact | Mapping[str, Any],
    logo: PreviewLOAConfigurationParamsLogo | Mapping[str, Any],
    name: str,
    options: RequestOptions | None = None,
) -> bytes:
    """Make a sample letter of authorization (LOA) as PDF without saving the configuration.

    `POST /porting/loa_configurations/preview` (PreviewLoaConfigurationParams). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        address: Where somebody or something is: street, place, country.
        company_name: What the company is called. Example: Telnyx
        contact: Whom to turn to: e-mail and phone number.
        logo: Logo on the letter of authorization.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "address": address,
        "company_name": company_name,
        "contact": contact,
        "logo": logo,
        "name": name,
    }
    result: bytes = await _preview_loa_configuration_params.execute(session, arguments, options)
    return result


_republish_event = Operation(
    id="republishPortingEvent",
    method="POST",
    path="/porting/events/{id}/republish",
    tag="Porting Orders",
    module="porting_orders",
    function="republish_event",
    summary="Republish a porting event",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404"),
        Response("500"),
    ),
    idempotency="none",
)


async def republish_event(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Send the webhook of a porting event once more.

    `POST /porting/events/{id}/republish` (republishPortingEvent). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_events`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _republish_event.execute(session, arguments, options)


_send_verification_codes = Operation(
    id="SendPortingVerificationCodes",
    method="POST",
    path="/porting_orders/{id}/verification_codes/send",
    tag="Porting Orders",
    module="porting_orders",
    function="send_verification_codes",
    summary="Send the verification codes",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body"),
        Parameter("verification_method", "verification_method", "body"),
    ),
    responses=(
        Response("204"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def send_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    phone_numbers: Sequence[str] | None = None,
    verification_method: Literal["sms", "call"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Send a verification code to numbers of a porting order, by SMS or call.

    `POST /porting_orders/{id}/verification_codes/send` (SendPortingVerificationCodes). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        phone_numbers: The phone numbers concerned, normally in +E.164. At most 100 items.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, call.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "phone_numbers": phone_numbers,
        "verification_method": verification_method,
    }
    await _send_verification_codes.execute(session, arguments, options)


_share = Operation(
    id="SharePortingOrder",
    method="POST",
    path="/porting_orders/{id}/actions/share",
    tag="Porting Orders",
    module="porting_orders",
    function="share",
    summary="Share a porting order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("expires_in_seconds", "expires_in_seconds", "body"),
        Parameter("permissions", "permissions", "body"),
    ),
    responses=(
        Response("201", "application/json", "SharePortingOrderResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def share(
    session: TelnyxSession,
    id: str,
    *,
    expires_in_seconds: int | None = None,
    permissions: Literal["porting_order.document.read", "porting_order.document.update"] | None = None,
    options: RequestOptions | None = None,
) -> SharePortingOrderResponse:
    """Make a token with which people without a Telnyx account can see or change a porting order's documents.

    `POST /porting_orders/{id}/actions/share` (SharePortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        expires_in_seconds: Seconds that the token is good for, at most 172800 (two days). 1 to 172800.
        permissions: What the token may do with the order's documents: read or change. One of
            porting_order.document.read, porting_order.document.update.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SharePortingOrderResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "expires_in_seconds": expires_in_seconds,
        "permissions": permissions,
    }
    result: SharePortingOrderResponse = await _share.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdatePortingOrder",
    method="PATCH",
    path="/porting_orders/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="update",
    summary="Edit a porting order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("activation_settings", "activation_settings", "body"),
        Parameter("customer_group_reference", "customer_group_reference", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("documents", "documents", "body"),
        Parameter("end_user", "end_user", "body"),
        Parameter("messaging", "messaging", "body"),
        Parameter("misc", "misc", "body"),
        Parameter("phone_number_configuration", "phone_number_configuration", "body"),
        Parameter("requirement_group_id", "requirement_group_id", "body"),
        Parameter("requirements", "requirements", "body"),
        Parameter("user_feedback", "user_feedback", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdatePortingOrderResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    activation_settings: UpdatePortingOrderActivationSettings | Mapping[str, Any] | None = None,
    customer_group_reference: str | None = None,
    customer_reference: str | None = None,
    documents: PortingOrderDocuments | Mapping[str, Any] | None = None,
    end_user: PortingOrderEndUser | Mapping[str, Any] | None = None,
    messaging: UpdatePortingOrderMessaging | Mapping[str, Any] | None = None,
    misc: PortingOrderMisc | Mapping[str, Any] | Null | None = None,
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | Mapping[str, Any] | None = None,
    requirement_group_id: str | None = None,
    requirements: Sequence[UpdatePortingOrderRequirement | Mapping[str, Any]] | None = None,
    user_feedback: PortingOrderUserFeedback | Mapping[str, Any] | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> UpdatePortingOrderResponse:
    """Change a porting order; what is left out stays, and NULL clears a value.

    `PATCH /porting_orders/{id}` (UpdatePortingOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        activation_settings: When and how the ported numbers are switched over.
        customer_group_reference: A reference of your own for several orders together.
        customer_reference: A reference of your own choosing, to find it again by.
        documents: Papers that support it, as uploaded documents.
        end_user: Who owns the numbers, and where.
        messaging: How messaging moves with the number or is set up.
        misc: Further details, such as the kind of port.
        phone_number_configuration: What the numbers are connected to once they are ported.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            DE748D99-06FA-4D90-9F9A-F4B62696BADA
        requirements: What has to be handed in.
        user_feedback: What you thought of the porting.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePortingOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "activation_settings": activation_settings,
        "customer_group_reference": customer_group_reference,
        "customer_reference": customer_reference,
        "documents": documents,
        "end_user": end_user,
        "messaging": messaging,
        "misc": misc,
        "phone_number_configuration": phone_number_configuration,
        "requirement_group_id": requirement_group_id,
        "requirements": requirements,
        "user_feedback": user_feedback,
        "webhook_url": webhook_url,
    }
    result: UpdatePortingOrderResponse = await _update.execute(session, arguments, options)
    return result


_update_activation_job = Operation(
    id="UpdatePortingOrdersActivationJob",
    method="PATCH",
    path="/porting_orders/{id}/activation_jobs/{activationJobId}",
    tag="Porting Orders",
    module="porting_orders",
    function="update_activation_job",
    summary="Update a porting activation job",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("activation_job_id", "activationJobId", "path", required=True),
        Parameter("activate_at", "activate_at", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdatePortingOrderActivationJobResponse"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_activation_job(
    session: TelnyxSession,
    id: str,
    activation_job_id: str,
    *,
    activate_at: datetime | None = None,
    options: RequestOptions | None = None,
) -> UpdatePortingOrderActivationJobResponse:
    """Set another time for an activation, within one of its windows.

    `PATCH /porting_orders/{id}/activation_jobs/{activationJobId}` (UpdatePortingOrdersActivationJob). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        activation_job_id: Identifier of the activation job. Listed by `porting_orders.list_activation_jobs`. UUID.
        activate_at: When the numbers are switched over; must lie within one of the activation windows. Example:
            2019-01-01T00:00:00Z
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePortingOrderActivationJobResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "activation_job_id": activation_job_id,
        "activate_at": activate_at,
    }
    result: UpdatePortingOrderActivationJobResponse = await _update_activation_job.execute(session, arguments, options)
    return result


_update_loa_configuration = Operation(
    id="UpdateLoaConfiguration",
    method="PATCH",
    path="/porting/loa_configurations/{id}",
    tag="Porting Orders",
    module="porting_orders",
    function="update_loa_configuration",
    summary="Update a LOA configuration",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("address", "address", "body", required=True),
        Parameter("company_name", "company_name", "body", required=True),
        Parameter("contact", "contact", "body", required=True),
        Parameter("logo", "logo", "body", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdatePortingOrderLOAConfigurationResponse"),
        Response("404"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_loa_configuration(
    session: TelnyxSession,
    id: str,
    *,
    address: UpdatePortingOrderLOAConfigurationAddress | Mapping[str, Any],
    company_name: str,
    contact: UpdatePortingOrderLOAConfigurationContact | Mapping[str, Any],
    logo: UpdatePortingOrderLOAConfigurationLogo | Mapping[str, Any],
    name: str,
    options: RequestOptions | None = None,
) -> UpdatePortingOrderLOAConfigurationResponse:
    """Replace the logo, company, address and contact of a saved LOA configuration.

    `PATCH /porting/loa_configurations/{id}` (UpdateLoaConfiguration). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list_loa_configurations`. UUID.
        address: Where somebody or something is: street, place, country.
        company_name: What the company is called. Example: Telnyx
        contact: Whom to turn to: e-mail and phone number.
        logo: Logo on the letter of authorization.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePortingOrderLOAConfigurationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "address": address,
        "company_name": company_name,
        "contact": contact,
        "logo": logo,
        "name": name,
    }
    result: UpdatePortingOrderLOAConfigurationResponse = await _update_loa_configuration.execute(
        session, arguments, options
    )
    return result


_verify_verification_codes = Operation(
    id="VerifyPortingVerificationCodes",
    method="POST",
    path="/porting_orders/{id}/verification_codes/verify",
    tag="Porting Orders",
    module="porting_orders",
    function="verify_verification_codes",
    summary="Verify the verification code for a list of phone numbers",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("verification_codes", "verification_codes", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyPortingOrderVerificationCodesResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    verification_codes: Sequence[PortingVerificationCodeToVerify | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> VerifyPortingOrderVerificationCodesResponse:
    """Check the codes that a porting order's numbers received.

    `POST /porting_orders/{id}/verification_codes/verify` (VerifyPortingVerificationCodes). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `porting_orders.list`. UUID.
        verification_codes: The codes that came, with their phone numbers. At most 100 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyPortingOrderVerificationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "verification_codes": verification_codes,
    }
    result: VerifyPortingOrderVerificationCodesResponse = await _verify_verification_codes.execute(
        session, arguments, options
    )
    return result
