# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket SSL Certificate."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddStorageSSLCertificateResponse(Model):
    """AddStorageSSLCertificateResponse in Telnyx's document."""

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageSSLCertificatesResponse(Model):
    """GetStorageSSLCertificatesResponse in Telnyx's document."""

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RemoveStorageSSLCertificateResponse(Model):
    """RemoveStorageSSLCertificateResponse in Telnyx's document."""

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SSLCertificate(Model):
    """SSLCertificate in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
    """

    created_at: datetime = UNSET
    id: str = UNSET
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
