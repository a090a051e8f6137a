# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket SSL Certificate."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddStorageSSLCertificateResponse(Model):
    """AddStorageSSLCertificateResponse in Telnyx's document."""

    data: SSLCertificate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageSSLCertificatesResponse(Model):
    """GetStorageSSLCertificatesResponse in Telnyx's document."""

    data: SSLCertificate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RemoveStorageSSLCertificateResponse(Model):
    """RemoveStorageSSLCertificateResponse in Telnyx's document."""

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
    """SSLCertificateIssuedBy in Telnyx's document."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SSLCertificateIssuedTo(Model):
    """SSLCertificateIssuedTo in Telnyx's document."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None
