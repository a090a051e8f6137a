# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Porting Orders: 47 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.porting_orders import (
        ActivatePortingOrderResponse,
        CancelPortingOrderResponse,
        ConfirmPortingOrderResponse,
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
        DeletePhoneNumberExtensionResponse,
        DeletePortingOrderPhoneNumberBlockResponse,
        ExportPortingOrdersCSVReport,
        GetPortingOrderActivationJobResponse,
        GetPortingOrderEventResponse,
        GetPortingOrderLOAConfigurationResponse,
        GetPortingOrderReportResponse,
        GetPortingOrderResponse,
        GetPortingOrderSubRequestResponse,
        ListPhoneNumberConfigurationsResponse,
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
    "create_comment",
    "create_loa_configuration",
    "create_phone_number_block",
    "create_phone_number_configurations",
    "create_phone_number_extension",
    "create_report",
    "delete",
    "delete_additional_document",
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
    "list",
    "list_activation_jobs",
    "list_additional_documents",
    "list_allowed_foc_windows",
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
    """Activate every number in a porting order asynchronously.

    `POST /porting_orders/{id}/actions/activate` (ActivatePortingOrder). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: ActivatePortingOrderResponse = await session.execute(_activate, arguments, options)
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
    """Cancel a porting order.

    `POST /porting_orders/{id}/actions/cancel` (CancelPortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: CancelPortingOrderResponse = await session.execute(_cancel, arguments, options)
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
    """Submit a porting order.

    `POST /porting_orders/{id}/actions/confirm` (ConfirmPortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: ConfirmPortingOrderResponse = await session.execute(_confirm, arguments, options)
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
    customer_reference: str | None = None,
    options: RequestOptions | None = None,
) -> CreatePortingOrderResponse:
    """Create a porting order.

    `POST /porting_orders` (CreatePortingOrder). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: `Sequence[str]`.
        customer_reference: A reference of your own choosing, to find it again by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortingOrderResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_reference": customer_reference,
        "phone_numbers": phone_numbers,
    }
    result: CreatePortingOrderResponse = await session.execute(_create, arguments, options)
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
    """Create a list of additional documents.

    `POST /porting_orders/{id}/additional_documents` (CreateAdditionalDocuments). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        additional_documents: At most 100 items.
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
    result: CreatePortingOrderAdditionalDocumentsResponse = await session.execute(
        _create_additional_documents, arguments, options
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
    """Create a comment for a porting order.

    `POST /porting_orders/{id}/comments` (CreatePortingOrderComment). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        body: `str`.
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
    result: CreatePortingOrderCommentResponse = await session.execute(_create_comment, arguments, options)
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
    """Create a LOA configuration.

    `POST /porting/loa_configurations` (CreateLoaConfiguration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        address: `CreatePortingOrderLOAConfigurationAddress | Mapping[str, Any]`.
        company_name: Example: Telnyx
        contact: `CreatePortingOrderLOAConfigurationContact | Mapping[str, Any]`.
        logo: `CreatePortingOrderLOAConfigurationLogo | Mapping[str, Any]`.
        name: `str`.
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
    result: CreatePortingOrderLOAConfigurationResponse = await session.execute(
        _create_loa_configuration, arguments, options
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
    """Create a phone number block.

    `POST /porting_orders/{porting_order_id}/phone_number_blocks` (createPortingPhoneNumberBlock). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        activation_ranges: `Sequence[CreatePhoneNumberBlockActivationRange | Mapping[str, Any]]`.
        phone_number_range: `CreatePortingOrderPhoneNumberBlockRange | Mapping[str, Any]`.
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
    result: CreatePortingOrderPhoneNumberBlockResponse = await session.execute(
        _create_phone_number_block, arguments, options
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
    """Create a list of phone number configurations.

    `POST /porting_orders/phone_number_configurations` (CreatePhoneNumberConfigurations). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number_configurations: At most 20 items.
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
    result: CreatePhoneNumberConfigurationsResponse = await session.execute(
        _create_phone_number_configurations, arguments, options
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
    """Create a phone number extension.

    `POST /porting_orders/{porting_order_id}/phone_number_extensions` (createPortingPhoneNumberExtension). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        activation_ranges: `Sequence[CreatePhoneNumberExtensionActivationRange | Mapping[str, Any]]`.
        extension_range: `CreatePortingOrderPhoneNumberExtensionRange | Mapping[str, Any]`.
        porting_phone_number_id: UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
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
    result: CreatePhoneNumberExtensionResponse = await session.execute(
        _create_phone_number_extension, arguments, options
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
    """Create a porting related report.

    `POST /porting/reports` (CreatePortingReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        params: `ExportPortingOrdersCSVReport | Mapping[str, Any]`.
        report_type: One of export_porting_orders_csv.
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
    result: CreatePortingOrderReportResponse = await session.execute(_create_report, arguments, options)
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
    """Delete a porting order.

    `DELETE /porting_orders/{id}` (DeletePortingOrder). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    await session.execute(_delete, arguments, options)


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
    """Delete an additional document.

    `DELETE /porting_orders/{id}/additional_documents/{additional_document_id}` (DeleteAdditionalDocument).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        additional_document_id: UUID.
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
    await session.execute(_delete_additional_document, arguments, options)


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
    """Delete a LOA configuration.

    `DELETE /porting/loa_configurations/{id}` (DeleteLoaConfiguration). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    await session.execute(_delete_loa_configuration, arguments, options)


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
    """Delete a phone number block.

    `DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}` (deletePortingPhoneNumberBlock). Repeating
    it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        id: Identifier of the resource. UUID.
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
    result: DeletePortingOrderPhoneNumberBlockResponse = await session.execute(
        _delete_phone_number_block, arguments, options
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
    """Delete a phone number extension.

    `DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}` (deletePortingPhoneNumberExtension).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        id: Identifier of the resource. UUID.
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
    result: DeletePhoneNumberExtensionResponse = await session.execute(
        _delete_phone_number_extension, arguments, options
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
    """Retrieve a porting order.

    `GET /porting_orders/{id}` (GetPortingOrder). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        include_phone_numbers: Telnyx's default: True.
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
    result: GetPortingOrderResponse = await session.execute(_get, arguments, options)
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
    """Retrieve a porting activation job.

    `GET /porting_orders/{id}/activation_jobs/{activationJobId}` (GetPortingOrdersActivationJob). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        activation_job_id: UUID.
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
    result: GetPortingOrderActivationJobResponse = await session.execute(_get_activation_job, arguments, options)
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
    """Show a porting event.

    `GET /porting/events/{id}` (showPortingEvent). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderEventResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderEventResponse = await session.execute(_get_event, arguments, options)
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
    """Retrieve a LOA configuration.

    `GET /porting/loa_configurations/{id}` (GetLoaConfiguration). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderLOAConfigurationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderLOAConfigurationResponse = await session.execute(_get_loa_configuration, arguments, options)
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
    """Download a porting order loa template.

    `GET /porting_orders/{id}/loa_template` (GetPortingOrderLoaTemplate). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        loa_configuration_id: UUID.
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
    result: bytes = await session.execute(_get_loa_template, arguments, options)
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
    """Retrieve a report.

    `GET /porting/reports/{id}` (GetPortingReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderReportResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderReportResponse = await session.execute(_get_report, arguments, options)
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
    """Retrieve the associated V1 sub_request_id and port_request_id.

    `GET /porting_orders/{id}/sub_request` (GetPortingOrderSubRequest). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortingOrderSubRequestResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortingOrderSubRequestResponse = await session.execute(_get_sub_request, arguments, options)
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
            "filter_activation_settings_fast_port_eligible", "filter[activation_settings.fast_port_eligible]", "query"
        ),
        Parameter(
            "filter_activation_settings_foc_datetime_requested_gt",
            "filter[activation_settings.foc_datetime_requested][gt]",
            "query",
        ),
        Parameter(
            "filter_activation_settings_foc_datetime_requested_lt",
            "filter[activation_settings.foc_datetime_requested][lt]",
            "query",
        ),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_end_user_admin_auth_person_name", "filter[end_user.admin.auth_person_name]", "query"),
        Parameter("filter_end_user_admin_entity_name", "filter[end_user.admin.entity_name]", "query"),
        Parameter("filter_misc_type", "filter[misc.type]", "query"),
        Parameter("filter_parent_support_key", "filter[parent_support_key]", "query"),
        Parameter("filter_phone_numbers_carrier_name", "filter[phone_numbers.carrier_name]", "query"),
        Parameter("filter_phone_numbers_country_code", "filter[phone_numbers.country_code]", "query"),
        Parameter(
            "filter_phone_numbers_phone_number_contains", "filter[phone_numbers.phone_number][contains]", "query"
        ),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_status_in", "filter[status][in][]", "query"),
        Parameter("include_phone_numbers", "include_phone_numbers", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_customer_reference: str | None = None,
    filter_end_user_admin_auth_person_name: str | None = None,
    filter_end_user_admin_entity_name: str | None = None,
    filter_misc_type: PortingOrderType | None = None,
    filter_parent_support_key: str | None = None,
    filter_phone_numbers_carrier_name: str | None = None,
    filter_phone_numbers_country_code: str | None = None,
    filter_phone_numbers_phone_number_contains: str | None = None,
    filter_status: Literal[
        "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled"
    ]
    | None = None,
    filter_status_in: Literal[
        "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled"
    ]
    | None = None,
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
    """List all porting orders.

    `GET /porting_orders` (ListPortingOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_activation_settings_fast_port_eligible: `bool`.
        filter_activation_settings_foc_datetime_requested_gt: `str`.
        filter_activation_settings_foc_datetime_requested_lt: `str`.
        filter_customer_reference: Only items with this reference of yours.
        filter_end_user_admin_auth_person_name: `str`.
        filter_end_user_admin_entity_name: `str`.
        filter_misc_type: One of full, partial.
        filter_parent_support_key: `str`.
        filter_phone_numbers_carrier_name: `str`.
        filter_phone_numbers_country_code: `str`.
        filter_phone_numbers_phone_number_contains: `str`.
        filter_status: Only items in this status. One of draft, in-process, submitted, exception,
            foc-date-confirmed, cancel-pending, ported, cancelled.
        filter_status_in: One of draft, in-process, submitted, exception, foc-date-confirmed, cancel-pending,
            ported, cancelled.
        include_phone_numbers: Telnyx's default: True.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, -created_at, activation_settings.foc_datetime_requested,
            -activation_settings.foc_datetime_requested.
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
        "filter_customer_reference": filter_customer_reference,
        "filter_end_user_admin_auth_person_name": filter_end_user_admin_auth_person_name,
        "filter_end_user_admin_entity_name": filter_end_user_admin_entity_name,
        "filter_misc_type": filter_misc_type,
        "filter_parent_support_key": filter_parent_support_key,
        "filter_phone_numbers_carrier_name": filter_phone_numbers_carrier_name,
        "filter_phone_numbers_country_code": filter_phone_numbers_country_code,
        "filter_phone_numbers_phone_number_contains": filter_phone_numbers_phone_number_contains,
        "filter_status": filter_status,
        "filter_status_in": filter_status_in,
        "include_phone_numbers": include_phone_numbers,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrdersResponse = await session.execute(_list, arguments, options)
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
    """List all porting activation jobs.

    `GET /porting_orders/{id}/activation_jobs` (ListPortingOrderActivationJobs). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: ListPortingOrderActivationJobsResponse = await session.execute(_list_activation_jobs, arguments, options)
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
        Parameter("filter_document_type_in", "filter[document_type][in][]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_document_type: Literal["loa", "invoice", "csr", "other"] | None = None,
    filter_document_type_in: Sequence[Literal["loa", "invoice", "csr", "other"]] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderAdditionalDocumentsResponse:
    """List additional documents.

    `GET /porting_orders/{id}/additional_documents` (ListAdditionalDocuments). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        filter_document_type: One of loa, invoice, csr, other.
        filter_document_type_in: One of loa, invoice, csr, other.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderAdditionalDocumentsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_document_type": filter_document_type,
        "filter_document_type_in": filter_document_type_in,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderAdditionalDocumentsResponse = await session.execute(
        _list_additional_documents, arguments, options
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
    """List allowed FOC dates.

    `GET /porting_orders/{id}/allowed_foc_windows` (ListAllowedFocWindows). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderAllowedFocWindowsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ListPortingOrderAllowedFocWindowsResponse = await session.execute(
        _list_allowed_foc_windows, arguments, options
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
    """List all comments of a porting order.

    `GET /porting_orders/{id}/comments` (ListPortingOrderComments). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: ListPortingOrderCommentsResponse = await session.execute(_list_comments, arguments, options)
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
    """List all porting events.

    `GET /porting/events` (listPortingEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gte: Only items created at this time or after it. Example: 2021-01-01T00:00:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2021-01-01T00:00:00Z
        filter_porting_order_id: UUID. Example: 34dc46a9-53ed-4e01-9454-26227ea13326
        filter_type: One of porting_order.deleted, porting_order.loa_updated, porting_order.messaging_changed,
            porting_order.status_changed, porting_order.sharing_token_expired, porting_order.new_comment,
            porting_order.split.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_porting_order_id": filter_porting_order_id,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderEventsResponse = await session.execute(_list_events, arguments, options)
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
    """List all exception types.

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
    result: ListPortingOrderExceptionTypesResponse = await session.execute(_list_exception_types, arguments, options)
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
    """List LOA configurations.

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
    result: ListPortingOrderLOAConfigurationsResponse = await session.execute(
        _list_loa_configurations, arguments, options
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
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_in", "filter[phone_number][in][]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_phone_number: str | None = None,
    filter_phone_number_in: Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["-created_at", "created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumberBlocksResponse:
    """List all phone number blocks.

    `GET /porting_orders/{porting_order_id}/phone_number_blocks` (listPortingPhoneNumberBlocks). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        filter_phone_number: Only what concerns this phone number. Example: +12003151212
        filter_phone_number_in: `Sequence[str]`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of -created_at, created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumberBlocksResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_in": filter_phone_number_in,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderPhoneNumberBlocksResponse = await session.execute(
        _list_phone_number_blocks, arguments, options
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
        Parameter("filter_porting_order_status", "filter[porting_order.status]", "query"),
        Parameter("filter_porting_order_status_in", "filter[porting_order.status][in][]", "query"),
        Parameter("filter_porting_order_id", "filter[porting_order_id]", "query"),
        Parameter("filter_porting_order_id_in", "filter[porting_order_id][in][]", "query"),
        Parameter("filter_porting_phone_number", "filter[porting_phone_number]", "query"),
        Parameter("filter_porting_phone_number_in", "filter[porting_phone_number][in][]", "query"),
        Parameter("filter_user_bundle_id", "filter[user_bundle_id]", "query"),
        Parameter("filter_user_bundle_id_in", "filter[user_bundle_id][in][]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_porting_order_status: Literal[
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
    | None = None,
    filter_porting_order_status_in: Sequence[
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
    filter_porting_order_id: str | None = None,
    filter_porting_order_id_in: Sequence[str] | None = None,
    filter_porting_phone_number: str | None = None,
    filter_porting_phone_number_in: Sequence[str] | None = None,
    filter_user_bundle_id: str | None = None,
    filter_user_bundle_id_in: Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberConfigurationsResponse:
    """List all phone number configurations.

    `GET /porting_orders/phone_number_configurations` (ListPhoneNumberConfigurations). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        filter_porting_order_status: One of activation-in-progress, cancel-pending, cancelled, draft, exception,
            foc-date-confirmed, in-process, ported, submitted.
        filter_porting_order_status_in: One of activation-in-progress, cancel-pending, cancelled, draft, exception,
            foc-date-confirmed, in-process, ported, submitted.
        filter_porting_order_id: UUID. Example: f3575e15-32ce-400e-a4c0-dd78800c20b0
        filter_porting_order_id_in: `Sequence[str]`.
        filter_porting_phone_number: UUID. Example: 5d6f7ede-1961-4717-bfb5-db392c5efc2d
        filter_porting_phone_number_in: `Sequence[str]`.
        filter_user_bundle_id: UUID. Example: 5d6f7ede-1961-4717-bfb5-db392c5efc2d
        filter_user_bundle_id_in: `Sequence[str]`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberConfigurationsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_porting_order_status": filter_porting_order_status,
        "filter_porting_order_status_in": filter_porting_order_status_in,
        "filter_porting_order_id": filter_porting_order_id,
        "filter_porting_order_id_in": filter_porting_order_id_in,
        "filter_porting_phone_number": filter_porting_phone_number,
        "filter_porting_phone_number_in": filter_porting_phone_number_in,
        "filter_user_bundle_id": filter_user_bundle_id,
        "filter_user_bundle_id_in": filter_user_bundle_id_in,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberConfigurationsResponse = await session.execute(
        _list_phone_number_configurations, arguments, options
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
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_in", "filter[phone_number][in][]", "query"),
        Parameter("filter_porting_phone_number_id", "filter[porting_phone_number_id]", "query"),
        Parameter("filter_porting_phone_number_id_in", "filter[porting_phone_number_id][in][]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_phone_number: str | None = None,
    filter_phone_number_in: Sequence[str] | None = None,
    filter_porting_phone_number_id: str | None = None,
    filter_porting_phone_number_id_in: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["-created_at", "created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumberExtensionsResponse:
    """List all phone number extensions.

    `GET /porting_orders/{porting_order_id}/phone_number_extensions` (listPortingPhoneNumberExtensions). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        porting_order_id: Identifier of the porting order. UUID.
        filter_phone_number: Only what concerns this phone number. Example: +12003151212
        filter_phone_number_in: `Sequence[str]`.
        filter_porting_phone_number_id: UUID. Example: 04f8f1b9-310c-4a3c-963e-7dfc54765140
        filter_porting_phone_number_id_in: UUID. Example: 04f8f1b9-310c-4a3c-963e-7dfc54765140
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of -created_at, created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumberExtensionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "porting_order_id": porting_order_id,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_in": filter_phone_number_in,
        "filter_porting_phone_number_id": filter_porting_phone_number_id,
        "filter_porting_phone_number_id_in": filter_porting_phone_number_id_in,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderPhoneNumberExtensionsResponse = await session.execute(
        _list_phone_number_extensions, arguments, options
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
        Parameter("filter_activation_status", "filter[activation_status]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_in", "filter[phone_number][in][]", "query"),
        Parameter("filter_portability_status", "filter[portability_status]", "query"),
        Parameter("filter_porting_order_id", "filter[porting_order_id]", "query"),
        Parameter("filter_porting_order_id_in", "filter[porting_order_id][in][]", "query"),
        Parameter("filter_porting_order_status", "filter[porting_order_status]", "query"),
        Parameter("filter_support_key_eq", "filter[support_key][eq]", "query"),
        Parameter("filter_support_key_in", "filter[support_key][in][]", "query"),
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
    filter_activation_status: PortingOrderActivationStatus | None = None,
    filter_phone_number: str | None = None,
    filter_phone_number_in: Sequence[str] | None = None,
    filter_portability_status: PortabilityStatus | None = None,
    filter_porting_order_id: str | None = None,
    filter_porting_order_id_in: Sequence[str] | None = None,
    filter_porting_order_status: Literal[
        "draft", "in-process", "submitted", "exception", "foc-date-confirmed", "cancel-pending", "ported", "cancelled"
    ]
    | None = None,
    filter_support_key_eq: str | None = None,
    filter_support_key_in: Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderPhoneNumbersResponse | str:
    """List all porting phone numbers.

    `GET /porting_phone_numbers` (ListPortingPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_activation_status: One of New, Pending, Conflict, Cancel Pending, Failed, Concurred, Activate RDY,
            Disconnect Pending, Concurrence Sent, Old, Sending, Active, Cancelled.
        filter_phone_number: Only what concerns this phone number. Example: +12003151212
        filter_phone_number_in: `Sequence[str]`.
        filter_portability_status: One of pending, confirmed, provisional.
        filter_porting_order_id: UUID. Example: f3575e15-32ce-400e-a4c0-dd78800c20b0
        filter_porting_order_id_in: `Sequence[str]`.
        filter_porting_order_status: One of draft, in-process, submitted, exception, foc-date-confirmed,
            cancel-pending, ported, cancelled.
        filter_support_key_eq: Example: sr_a12345
        filter_support_key_in: `Sequence[str]`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderPhoneNumbersResponse (200) or str (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_activation_status": filter_activation_status,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_in": filter_phone_number_in,
        "filter_portability_status": filter_portability_status,
        "filter_porting_order_id": filter_porting_order_id,
        "filter_porting_order_id_in": filter_porting_order_id_in,
        "filter_porting_order_status": filter_porting_order_status,
        "filter_support_key_eq": filter_support_key_eq,
        "filter_support_key_in": filter_support_key_in,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortingOrderPhoneNumbersResponse | str = await session.execute(_list_phone_numbers, arguments, options)
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
    """List porting related reports.

    `GET /porting/reports` (ListPortingReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_report_type: One of export_porting_orders_csv.
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
    result: ListPortingOrderReportsResponse = await session.execute(_list_reports, arguments, options)
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
    """List porting order requirements.

    `GET /porting_orders/{id}/requirements` (ListPortingOrderRequirements). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    result: ListPortingOrderRequirementsResponse = await session.execute(_list_requirements, arguments, options)
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
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_in", "filter[phone_number][in][]", "query"),
        Parameter("filter_verified", "filter[verified]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
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
    filter_phone_number: str | None = None,
    filter_phone_number_in: Sequence[str] | None = None,
    filter_verified: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPortingOrderVerificationCodesResponse:
    """List verification codes.

    `GET /porting_orders/{id}/verification_codes` (ListVerificationCodes). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        filter_phone_number: Only what concerns this phone number. Example: +12003151212
        filter_phone_number_in: `Sequence[str]`.
        filter_verified: `bool`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortingOrderVerificationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_in": filter_phone_number_in,
        "filter_verified": filter_verified,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPortingOrderVerificationCodesResponse = await session.execute(
        _list_verification_codes, arguments, options
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
    """Preview a LOA configuration.

    `GET /porting/loa_configurations/{id}/preview` (PreviewLoaConfiguration). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: bytes = await session.execute(_preview_loa_configuration, arguments, options)
    return result


_preview_loa_configuration_params = Operation(
    id="PreviewLoaConfigurationParams",
    method="POST",
    path="/porting/loa_configuration/preview",
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
    """Preview the LOA configuration parameters.

    `POST /porting/loa_configuration/preview` (PreviewLoaConfigurationParams). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        address: `PreviewLOAConfigurationParamsAddress | Mapping[str, Any]`.
        company_name: Example: Telnyx
        contact: `PreviewLOAConfigurationParamsContact | Mapping[str, Any]`.
        logo: `PreviewLOAConfigurationParamsLogo | Mapping[str, Any]`.
        name: `str`.
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
    result: bytes = await session.execute(_preview_loa_configuration_params, arguments, options)
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
    """Republish a porting event.

    `POST /porting/events/{id}/republish` (republishPortingEvent). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
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
    await session.execute(_republish_event, arguments, options)


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
    """Send the verification codes.

    `POST /porting_orders/{id}/verification_codes/send` (SendPortingVerificationCodes). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        phone_numbers: At most 100 items.
        verification_method: One of sms, call.
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
    await session.execute(_send_verification_codes, arguments, options)


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
    """Share a porting order.

    `POST /porting_orders/{id}/actions/share` (SharePortingOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        expires_in_seconds: 1 to 172800.
        permissions: One of porting_order.document.read, porting_order.document.update.
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
    result: SharePortingOrderResponse = await session.execute(_share, arguments, options)
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
    customer_reference: str | None = None,
    documents: PortingOrderDocuments | Mapping[str, Any] | None = None,
    end_user: PortingOrderEndUser | Mapping[str, Any] | None = None,
    messaging: UpdatePortingOrderMessaging | Mapping[str, Any] | None = None,
    misc: PortingOrderMisc | Mapping[str, Any] | None = None,
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | Mapping[str, Any] | None = None,
    requirement_group_id: str | None = None,
    requirements: Sequence[UpdatePortingOrderRequirement | Mapping[str, Any]] | None = None,
    user_feedback: PortingOrderUserFeedback | Mapping[str, Any] | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> UpdatePortingOrderResponse:
    """Edit a porting order.

    `PATCH /porting_orders/{id}` (UpdatePortingOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        activation_settings: `UpdatePortingOrderActivationSettings | Mapping[str, Any]`.
        customer_reference: A reference of your own choosing, to find it again by.
        documents: `PortingOrderDocuments | Mapping[str, Any]`.
        end_user: `PortingOrderEndUser | Mapping[str, Any]`.
        messaging: `UpdatePortingOrderMessaging | Mapping[str, Any]`.
        misc: `PortingOrderMisc | Mapping[str, Any]`.
        phone_number_configuration: `PortingOrderPhoneNumberConfiguration | Mapping[str, Any]`.
        requirement_group_id: UUID. Example: DE748D99-06FA-4D90-9F9A-F4B62696BADA
        requirements: `Sequence[UpdatePortingOrderRequirement | Mapping[str, Any]]`.
        user_feedback: `PortingOrderUserFeedback | Mapping[str, Any]`.
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
    result: UpdatePortingOrderResponse = await session.execute(_update, arguments, options)
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
    """Update a porting activation job.

    `PATCH /porting_orders/{id}/activation_jobs/{activationJobId}` (UpdatePortingOrdersActivationJob). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        activation_job_id: UUID.
        activate_at: Example: 2019-01-01T00:00:00Z
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
    result: UpdatePortingOrderActivationJobResponse = await session.execute(_update_activation_job, arguments, options)
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
    """Update a LOA configuration.

    `PATCH /porting/loa_configurations/{id}` (UpdateLoaConfiguration). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        address: `UpdatePortingOrderLOAConfigurationAddress | Mapping[str, Any]`.
        company_name: Example: Telnyx
        contact: `UpdatePortingOrderLOAConfigurationContact | Mapping[str, Any]`.
        logo: `UpdatePortingOrderLOAConfigurationLogo | Mapping[str, Any]`.
        name: `str`.
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
    result: UpdatePortingOrderLOAConfigurationResponse = await session.execute(
        _update_loa_configuration, arguments, options
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
    """Verify the verification code for a list of phone numbers.

    `POST /porting_orders/{id}/verification_codes/verify` (VerifyPortingVerificationCodes). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        verification_codes: At most 100 items.
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
    result: VerifyPortingOrderVerificationCodesResponse = await session.execute(
        _verify_verification_codes, arguments, options
    )
    return result
