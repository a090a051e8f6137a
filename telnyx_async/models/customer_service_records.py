# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Customer Service Record."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.addresses import ResourceNotFoundError
    from telnyx_async.models.shared import PaginationMeta, WebhookMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCustomerServiceRecordForbiddenError(Model):
    """POST /customer_service_records error 403 in Telnyx's document."""

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCustomerServiceRecordResponse(Model):
    """POST /customer_service_records response in Telnyx's document."""

    data: CustomerServiceRecord = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCustomerServiceRecordServerError(Model):
    """POST /customer_service_records error 500 in Telnyx's document."""

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCustomerServiceRecordUnauthorizedError(Model):
    """POST /customer_service_records error 401 in Telnyx's document."""

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCustomerServiceRecordUnprocessableError(Model):
    """POST /customer_service_records error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecord(Model):
    """CustomerServiceRecord in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        phone_number: The phone number, normally in +E.164. Example: +12065551212
        record_type: Which kind of record this is. Example: customer_service_record
        status: One of pending, completed, failed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["pending", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    error_message: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    result: CustomerServiceRecordResult | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordAdditionalData(Model):
    r"""CustomerServiceRecordAdditionalData in Telnyx's document.

    Attributes:
        account_number: Example: 123456789
        billing_phone_number: Matches ^\+1\d{10}$ Example: +12065551212
        customer_code: Example: 123456789
        pin: Example: 1234
        state: At most 2 characters. Matches ^[A-Z]{2}$ Example: NY
        zip_code: At most 5 characters. Matches ^\d{5}$ Example: 10001
    """

    account_number: str | None = None
    address_line_1: str | None = None
    authorized_person_name: str | None = None
    billing_phone_number: str | None = None
    city: str | None = None
    customer_code: str | None = None
    name: str | None = None
    pin: str | None = None
    state: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordPhoneNumberCoverage(Model):
    """CustomerServiceRecordPhoneNumberCoverage in Telnyx's document.

    Attributes:
        additional_data_required: One of name, authorized_person_name, account_number, customer_code, pin,
            address_line_1, city, state, zip_code, billing_phone_number.
        phone_number: The phone number, normally in +E.164. Example: +12223334444
        record_type: Which kind of record this is.
    """

    record_type: str = UNSET
    additional_data_required: (
        list[
            Literal[
                "name",
                "authorized_person_name",
                "account_number",
                "customer_code",
                "pin",
                "address_line_1",
                "city",
                "state",
                "zip_code",
                "billing_phone_number",
            ]
            | str
        ]
        | None
    ) = None
    has_csr_coverage: bool | None = None
    phone_number: str | None = None
    reason: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordResult(Model):
    """CustomerServiceRecord.result in Telnyx's document."""

    address: CustomerServiceRecordResultAddress | None = None
    admin: CustomerServiceRecordResultAdmin | None = None
    associated_phone_numbers: list[str] | None = None
    carrier_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordResultAddress(Model):
    """CustomerServiceRecord.result.address in Telnyx's document.

    Attributes:
        administrative_area: State, province or region. Example: NY
        locality: City or town.
        postal_code: Postal code. Example: 10001
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    full_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordResultAdmin(Model):
    """CustomerServiceRecord.result.admin in Telnyx's document.

    Attributes:
        account_number: Example: 1234567890
        billing_phone_number: Example: +12065551212
    """

    account_number: str | None = None
    authorized_person_name: str | None = None
    billing_phone_number: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordStatusChanged(Event):
    """CustomerServiceRecordStatusChangedEvent in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of customer_service_record.status_changed.
        id: Identifier of the resource. UUID. Example: d3c462b5-8afa-4d48-9af1-4f9b1f00e7bd
        occurred_at: When the event happened. Example: 2021-03-19T10:07:15.527Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["customer_service_record.status_changed"] | str
    id: str
    payload: CustomerServiceRecordStatusChangedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordStatusChangedPayload(Model):
    """CustomerServiceRecordStatusChangedEvent.payload in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        phone_number: The phone number, normally in +E.164. Example: +12065551212
        status: One of pending, completed, failed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    id: str = UNSET
    status: Literal["pending", "completed", "failed"] | str = UNSET
    phone_number: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomerServiceRecordStatusChangedWebhook(Model):
    """CustomerServiceRecordStatusChanged webhook in Telnyx's document."""

    data: CustomerServiceRecordStatusChanged | None = None
    meta: WebhookMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ForbiddenError(Model):
    """ForbiddenError in Telnyx's document.

    Attributes:
        code: Example: 10010
    """

    code: str | None = None
    detail: str | None = None
    meta: ForbiddenErrorMeta | None = None
    source: ForbiddenErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ForbiddenErrorMeta(Model):
    """ForbiddenError.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ForbiddenErrorSource(Model):
    """ForbiddenError.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCustomerServiceRecordForbiddenError(Model):
    """GET /customer_service_records/{customer_service_record_id} error 403 in Telnyx's document."""

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCustomerServiceRecordNotFoundError(Model):
    """GET /customer_service_records/{customer_service_record_id} error 404 in Telnyx's document."""

    errors: list[ResourceNotFoundError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCustomerServiceRecordResponse(Model):
    """GET /customer_service_records/{customer_service_record_id} response in Telnyx's document."""

    data: CustomerServiceRecord = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCustomerServiceRecordServerError(Model):
    """GET /customer_service_records/{customer_service_record_id} error 500 in Telnyx's document."""

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCustomerServiceRecordUnauthorizedError(Model):
    """GET /customer_service_records/{customer_service_record_id} error 401 in Telnyx's document."""

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCustomerServiceRecordsForbiddenError(Model):
    """GET /customer_service_records error 403 in Telnyx's document."""

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCustomerServiceRecordsResponse(ListResponse["CustomerServiceRecord"]):
    """GET /customer_service_records response in Telnyx's document."""

    data: list[CustomerServiceRecord] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCustomerServiceRecordsServerError(Model):
    """GET /customer_service_records error 500 in Telnyx's document."""

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCustomerServiceRecordsUnauthorizedError(Model):
    """GET /customer_service_records error 401 in Telnyx's document."""

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCustomerServiceRecordsUnprocessableError(Model):
    """GET /customer_service_records error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnauthorizedError(Model):
    """UnauthorizedError in Telnyx's document.

    Attributes:
        code: Example: 10009
    """

    code: str | None = None
    detail: str | None = None
    meta: UnauthorizedErrorMeta | None = None
    source: UnauthorizedErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnauthorizedErrorMeta(Model):
    """UnauthorizedError.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnauthorizedErrorSource(Model):
    """UnauthorizedError.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnexpectedError(Model):
    """UnexpectedError in Telnyx's document.

    Attributes:
        code: Example: 10007
    """

    code: str | None = None
    detail: str | None = None
    meta: UnexpectedErrorMeta | None = None
    source: UnexpectedErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnexpectedErrorMeta(Model):
    """UnexpectedError.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnexpectedErrorSource(Model):
    """UnexpectedError.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnprocessableEntityError(Model):
    """UnprocessableEntityError in Telnyx's document.

    Attributes:
        code: Example: 10002
    """

    code: str | None = None
    detail: str | None = None
    meta: UnprocessableEntityErrorMeta | None = None
    source: UnprocessableEntityErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnprocessableEntityErrorMeta(Model):
    """UnprocessableEntityError.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnprocessableEntityErrorSource(Model):
    """UnprocessableEntityError.source in Telnyx's document.

    Attributes:
        pointer: Example: /phone_numbers
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberCoverageForbiddenError(Model):
    """POST /customer_service_records/phone_number_coverages error 403 in Telnyx's document."""

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberCoverageResponse(Model):
    """POST /customer_service_records/phone_number_coverages response in Telnyx's document."""

    data: list[CustomerServiceRecordPhoneNumberCoverage] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberCoverageServerError(Model):
    """POST /customer_service_records/phone_number_coverages error 500 in Telnyx's document."""

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberCoverageUnauthorizedError(Model):
    """POST /customer_service_records/phone_number_coverages error 401 in Telnyx's document."""

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberCoverageUnprocessableError(Model):
    """POST /customer_service_records/phone_number_coverages error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None
