# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""DIR References: 3 operations.

Names the people who vouch for a Display Identity Record (DIR) while it is reviewed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.dir_references import DIRReferenceInput, DIRReferenceResponse, ListDIRReferencesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
    "submit",
    "update",
]

_list = Operation(
    id="listDirReferences",
    method="GET",
    path="/dir/{dir_id}/references",
    tag="DIR References",
    module="dir_references",
    function="list",
    summary="List a DIR's references",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListDIRReferencesResponse"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListDIRReferencesResponse:
    """List who vouches for a DIR: two business references, then a financial one; empty if none were submitted.

    `GET /dir/{dir_id}/references` (listDirReferences). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRReferencesResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    result: ListDIRReferencesResponse = await _list.execute(session, arguments, options)
    return result


_submit = Operation(
    id="submitDirReferences",
    method="POST",
    path="/dir/{dir_id}/references",
    tag="DIR References",
    module="dir_references",
    function="submit",
    summary="Submit a DIR's references",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("business_references", "business_references", "body", required=True),
        Parameter("financial_reference", "financial_reference", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "ListDIRReferencesResponse"),
        Response("404", "application/json", "BrandedCallingErrors"),
        Response("409", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def submit(
    session: TelnyxSession,
    dir_id: str,
    *,
    business_references: Sequence[DIRReferenceInput | Mapping[str, Any]],
    financial_reference: DIRReferenceInput | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> ListDIRReferencesResponse:
    """Name the two business references and the financial one of a DIR; Conflict is raised until its e-mail address is
    verified.

    `POST /dir/{dir_id}/references` (submitDirReferences). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        business_references: Exactly two business contacts who can vouch for the company; each gets e-mail with
            dates and dial-in data. 2 to 2 items.
        financial_reference: A contact who can vouch for the finances; gets e-mail with dates and dial-in data.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRReferencesResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 409.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "business_references": business_references,
        "financial_reference": financial_reference,
    }
    result: ListDIRReferencesResponse = await _submit.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateDirReference",
    method="PATCH",
    path="/dir/{dir_id}/references/{ref_type}/{slot}",
    tag="DIR References",
    module="dir_references",
    function="update",
    summary="Update a DIR reference",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("ref_type", "ref_type", "path", required=True),
        Parameter("slot", "slot", "path", required=True),
        Parameter("email", "email", "body"),
        Parameter("full_name", "full_name", "body"),
        Parameter("job_title", "job_title", "body"),
        Parameter("organization", "organization", "body"),
        Parameter("phone_e164", "phone_e164", "body"),
        Parameter("relationship_to_registrant", "relationship_to_registrant", "body"),
        Parameter("timezone", "timezone", "body"),
    ),
    responses=(
        Response("200", "application/json", "DIRReferenceResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    dir_id: str,
    ref_type: Literal["business", "financial"],
    slot: int,
    *,
    email: str | None = None,
    full_name: str | None = None,
    job_title: str | Null | None = None,
    organization: str | Null | None = None,
    phone_e164: str | None = None,
    relationship_to_registrant: str | Null | None = None,
    timezone: str | None = None,
    options: RequestOptions | None = None,
) -> DIRReferenceResponse:
    r"""Change one reference of a DIR; phone number and time zone only as long as it has not been called.

    `PATCH /dir/{dir_id}/references/{ref_type}/{slot}` (updateDirReference). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        ref_type: Which kind of reference is meant. Listed by `dir_references.list`. One of business, financial.
        slot: Place of the reference: 0 or 1 for business, always 0 for financial. 0 to 1. Example: 0
        email: E-mail address of the person or business. E-mail address. Example: dana.reyes@example.com
        full_name: Given and family name of the person. 1 to 255 characters.
        job_title: What the person works as. At most 255 characters.
        organization: The organization that somebody or something belongs to. At most 255 characters.
        phone_e164: Phone number in +E.164. Matches ^\+[1-9]\d{1,14}$ Example: +14155550123
        relationship_to_registrant: What the person is to the business, such as a supplier. At most 255 characters.
            Example: Supplier
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRReferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "ref_type": ref_type,
        "slot": slot,
        "email": email,
        "full_name": full_name,
        "job_title": job_title,
        "organization": organization,
        "phone_e164": phone_e164,
        "relationship_to_registrant": relationship_to_registrant,
        "timezone": timezone,
    }
    result: DIRReferenceResponse = await _update.execute(session, arguments, options)
    return result
