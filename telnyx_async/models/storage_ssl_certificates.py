# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket SSL Certificate."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateStorageSSLCertificateResponse(Model):
    """PUT /storage/buckets/{bucketName}/ssl_certificate response in Telnyx's document."""

    data: SSLCertificate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteStorageSSLCertificateResponse(Model):
    """DELETE /storage/buckets/{bucketName}/ssl_certificate response in Telnyx's document."""

    data: SSLCertificate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageSSLCertificateResponse(Model):
    """GET /storage/buckets/{bucketName}/ssl_certificate response in Telnyx's document."""

    data: SSLCertificate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SSLCertificate(Model):
    """SSLCertificate in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
    """

    created_at: datetime | None = None
    id: str | None = None
    issued_by: SSLCertificateIssuedBy | None = None
    issued_to: SSLCertificateIssuedTo | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SSLCertificateIssuedBy(Model):
    """SSLCertificate.issued_by in Telnyx's document."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SSLCertificateIssuedTo(Model):
    """SSLCertificate.issued_to in Telnyx's document."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None
