# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Customer Service Record."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCustomerServiceRecordForbiddenError(Model):
    """Error of `customer_service_records.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCustomerServiceRecordResponse(Model):
    """Response of `customer_service_records.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CustomerServiceRecord = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCustomerServiceRecordServerError(Model):
    """Error of `customer_service_records.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCustomerServiceRecordUnauthorizedError(Model):
    """Error of `customer_service_records.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCustomerServiceRecordUnprocessableError(Model):
    """Error of `customer_service_records.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CustomerServiceRecordUnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecord(Model):
    """Attribute `CreateCustomerServiceRecordResponse.data`, `GetCustomerServiceRecordResponse.data`,
    `ListCustomerServiceRecordsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        error_message: What went wrong, in words.
        id: Identifier that Telnyx gave it. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        phone_number: The phone number, normally in +E.164. Example: +12065551212
        record_type: Which kind of record this is. Example: customer_service_record
        result: What came of it.
        status: How far it has come, or whether it is in use. One of pending, completed, failed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
        webhook_url: URL that the webhooks are sent to. Example: https://example.com/webhook
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["pending", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    error_message: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    result: CustomerServiceRecordResult | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordAdditionalData(Model):
    r"""Argument `additional_data` of `customer_service_records.create`.

    Attributes:
        account_number: Number of the account at the present carrier. Example: 123456789
        billing_phone_number: Phone number that bills of the present carrier go by. Matches ^\+1\d{10}$ Example:
            +12065551212
        city: City or town of the address.
        customer_code: Example: 123456789
        name: What it is called.
        pin: Secret number that gives access. Example: 1234
        state: State of affairs of a thing, or a state or province of a country. At most 2 characters. Matches
            ^[A-Z]{2}$ Example: NY
        zip_code: Postal code, in the US the ZIP code. At most 5 characters. Matches ^\d{5}$ Example: 10001
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordPhoneNumberCoverage(Model):
    """Attribute `VerifyPhoneNumberCoverageResponse.data`.

    Attributes:
        additional_data_required: One of name, authorized_person_name, account_number, customer_code, pin,
            address_line_1, city, state, zip_code, billing_phone_number.
        phone_number: The phone number, normally in +E.164. Example: +12223334444
        reason: Why it is so or should be so.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordResourceNotFoundError(Model):
    """Attribute `GetCustomerServiceRecordNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10005
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: ServiceRecordResourceNotFoundErrorMeta | None = None
    source: ServiceRecordResourceNotFoundErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordResult(Model):
    """Attribute `CustomerServiceRecord.result`.

    Attributes:
        address: Where somebody or something is: street, place, country.
        carrier_name: Telephone company concerned.
    """

    address: CustomerServiceRecordResultAddress | None = None
    admin: CustomerServiceRecordResultAdmin | None = None
    associated_phone_numbers: list[str] | None = None
    carrier_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordResultAddress(Model):
    """Attribute `CustomerServiceRecordResult.address`.

    Attributes:
        administrative_area: State, province or region. Example: NY
        locality: City or town.
        postal_code: Postal code, in the US the ZIP code. Example: 10001
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    full_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordResultAdmin(Model):
    """Attribute `CustomerServiceRecordResult.admin`.

    Attributes:
        account_number: Number of the account at the present carrier. Example: 1234567890
        billing_phone_number: Phone number that bills of the present carrier go by. Example: +12065551212
        name: What it is called.
    """

    account_number: str | None = None
    authorized_person_name: str | None = None
    billing_phone_number: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordUnprocessableEntityError(Model):
    """Attribute `CreateCustomerServiceRecordUnprocessableError.errors`,
    `ListCustomerServiceRecordsUnprocessableError.errors`, `VerifyPhoneNumberCoverageUnprocessableError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10002
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: ServiceRecordUnprocessableEntityErrorMeta | None = None
    source: ServiceRecordUnprocessableEntityErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ForbiddenError(Model):
    """Attribute `CreateCustomerServiceRecordForbiddenError.errors`, `GetCustomerServiceRecordForbiddenError.errors`,
    `ListCustomerServiceRecordsForbiddenError.errors` and 1 more.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10010
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: ForbiddenErrorMeta | None = None
    source: ForbiddenErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ForbiddenErrorMeta(Model):
    """Attribute `ForbiddenError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ForbiddenErrorSource(Model):
    """Attribute `ForbiddenError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCustomerServiceRecordForbiddenError(Model):
    """Error of `customer_service_records.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCustomerServiceRecordNotFoundError(Model):
    """Error of `customer_service_records.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CustomerServiceRecordResourceNotFoundError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCustomerServiceRecordResponse(Model):
    """Response of `customer_service_records.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CustomerServiceRecord = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCustomerServiceRecordServerError(Model):
    """Error of `customer_service_records.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCustomerServiceRecordUnauthorizedError(Model):
    """Error of `customer_service_records.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCustomerServiceRecordsForbiddenError(Model):
    """Error of `customer_service_records.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCustomerServiceRecordsResponse(ListResponse["CustomerServiceRecord"]):
    """Response of `customer_service_records.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CustomerServiceRecord] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCustomerServiceRecordsServerError(Model):
    """Error of `customer_service_records.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCustomerServiceRecordsUnauthorizedError(Model):
    """Error of `customer_service_records.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCustomerServiceRecordsUnprocessableError(Model):
    """Error of `customer_service_records.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CustomerServiceRecordUnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ServiceRecordResourceNotFoundErrorMeta(Model):
    """Attribute `CustomerServiceRecordResourceNotFoundError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ServiceRecordResourceNotFoundErrorSource(Model):
    """Attribute `CustomerServiceRecordResourceNotFoundError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ServiceRecordUnprocessableEntityErrorMeta(Model):
    """Attribute `CustomerServiceRecordUnprocessableEntityError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ServiceRecordUnprocessableEntityErrorSource(Model):
    """Attribute `CustomerServiceRecordUnprocessableEntityError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /phone_numbers
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnauthorizedError(Model):
    """Attribute `CreateCustomerServiceRecordUnauthorizedError.errors`,
    `GetCustomerServiceRecordUnauthorizedError.errors`, `ListCustomerServiceRecordsUnauthorizedError.errors` and 1
    more.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10009
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: UnauthorizedErrorMeta | None = None
    source: UnauthorizedErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnauthorizedErrorMeta(Model):
    """Attribute `UnauthorizedError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnauthorizedErrorSource(Model):
    """Attribute `UnauthorizedError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnexpectedError(Model):
    """Attribute `CreateCustomerServiceRecordServerError.errors`, `GetCustomerServiceRecordServerError.errors`,
    `ListCustomerServiceRecordsServerError.errors` and 1 more.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10007
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: UnexpectedErrorMeta | None = None
    source: UnexpectedErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnexpectedErrorMeta(Model):
    """Attribute `UnexpectedError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnexpectedErrorSource(Model):
    """Attribute `UnexpectedError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnprocessableEntityError(Model):
    """Attribute `CreateManagedAccountUnprocessableError.errors`, `DisableManagedAccountUnprocessableError.errors`,
    `EnableManagedAccountUnprocessableError.errors` and 2 more.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: UnprocessableEntityErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnprocessableEntityErrorSource(Model):
    """Attribute `UnprocessableEntityError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberCoverageForbiddenError(Model):
    """Error of `customer_service_records.verify_phone_number_coverage`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ForbiddenError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberCoverageResponse(Model):
    """Response of `customer_service_records.verify_phone_number_coverage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[CustomerServiceRecordPhoneNumberCoverage] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberCoverageServerError(Model):
    """Error of `customer_service_records.verify_phone_number_coverage`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnexpectedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberCoverageUnauthorizedError(Model):
    """Error of `customer_service_records.verify_phone_number_coverage`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnauthorizedError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberCoverageUnprocessableError(Model):
    """Error of `customer_service_records.verify_phone_number_coverage`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CustomerServiceRecordUnprocessableEntityError] | None = None
