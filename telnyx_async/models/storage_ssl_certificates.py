# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket SSL Certificate."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateStorageSSLCertificateResponse(Model):
    """Response of `storage_ssl_certificates.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteStorageSSLCertificateResponse(Model):
    """Response of `storage_ssl_certificates.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetStorageSSLCertificateResponse(Model):
    """Response of `storage_ssl_certificates.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SSLCertificate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SSLCertificate(Model):
    """Attribute `CreateStorageSSLCertificateResponse.data`, `DeleteStorageSSLCertificateResponse.data`,
    `GetStorageSSLCertificateResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2020-01-01T00:00:00Z
        id: Identifier that Telnyx gave it.
        valid_from: Example: 2020-01-01T00:00:00Z
        valid_to: Example: 2020-01-01T00:00:00Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    issued_by: SSLCertificateIssuedBy | None = None
    issued_to: SSLCertificateIssuedTo | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SSLCertificateIssuedBy(Model):
    """Attribute `SSLCertificate.issued_by`.

    Attributes:
        organization: The organization that somebody or something belongs to.
    """

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SSLCertificateIssuedTo(Model):
    """Attribute `SSLCertificate.issued_to`.

    Attributes:
        organization: The organization that somebody or something belongs to.
    """

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None
