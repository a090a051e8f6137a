# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket SSL Certificate: 3 operations.

Puts a certificate on a storage bucket that is served under your own domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_ssl_certificates import (
        CreateStorageSSLCertificateResponse,
        DeleteStorageSSLCertificateResponse,
        GetStorageSSLCertificateResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
]

_create = Operation(
    id="AddStorageSSLCertificate",
    method="PUT",
    path="/storage/buckets/{bucketName}/ssl_certificate",
    tag="Bucket SSL Certificate",
    module="storage_ssl_certificates",
    function="create",
    summary="Add SSL Certificate",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("certificate", "certificate", "body", file=True),
        Parameter("private_key", "private_key", "body", file=True),
    ),
    responses=(
        Response("200", "application/json", "CreateStorageSSLCertificateResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
    body=("multipart/form-data",),
)


async def create(
    session: TelnyxSession,
    bucket_name: str,
    *,
    certificate: FileContent | None = None,
    private_key: FileContent | None = None,
    options: RequestOptions | None = None,
) -> CreateStorageSSLCertificateResponse:
    """Put a certificate with its key on a bucket, to serve it under your own domain; only in the US.

    `PUT /storage/buckets/{bucketName}/ssl_certificate` (AddStorageSSLCertificate). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        certificate: The certificate as text or file. File.
        private_key: Private key that goes with the certificate or public key. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateStorageSSLCertificateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "certificate": certificate,
        "private_key": private_key,
    }
    result: CreateStorageSSLCertificateResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="RemoveStorageSSLCertificate",
    method="DELETE",
    path="/storage/buckets/{bucketName}/ssl_certificate",
    tag="Bucket SSL Certificate",
    module="storage_ssl_certificates",
    function="delete",
    summary="Remove SSL Certificate",
    parameters=(Parameter("bucket_name", "bucketName", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteStorageSSLCertificateResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteStorageSSLCertificateResponse:
    """Take the certificate and its key off a bucket.

    `DELETE /storage/buckets/{bucketName}/ssl_certificate` (RemoveStorageSSLCertificate). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteStorageSSLCertificateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: DeleteStorageSSLCertificateResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetStorageSSLCertificates",
    method="GET",
    path="/storage/buckets/{bucketName}/ssl_certificate",
    tag="Bucket SSL Certificate",
    module="storage_ssl_certificates",
    function="get",
    summary="Get Bucket SSL Certificate",
    parameters=(Parameter("bucket_name", "bucketName", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetStorageSSLCertificateResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageSSLCertificateResponse:
    """Fetch the details of a bucket's certificate.

    `GET /storage/buckets/{bucketName}/ssl_certificate` (GetStorageSSLCertificates). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageSSLCertificateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: GetStorageSSLCertificateResponse = await _get.execute(session, arguments, options)
    return result
