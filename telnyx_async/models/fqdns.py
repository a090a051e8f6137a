# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of FQDNs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFqdnRequest(Model):
    """Body of `fqdns.create`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        dns_record_type: DNS record that is looked up: a, with a port, or srv, without one. Example: a
        fqdn: Full domain name of the server, such as sip.example.com. Example: example.com
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
    """

    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFqdnResponse(Model):
    """Response of `fqdns.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fqdn = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteFqdnResponse(Model):
    """Response of `fqdns.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fqdn = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Fqdn(Model):
    """Attribute `CreateFqdnResponse.data`, `DeleteFqdnResponse.data`, `GetFqdnResponse.data` and 3 more.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        dns_record_type: DNS record that is looked up: a, with a port, or srv, without one. Example: a
        fqdn: Full domain name of the server, such as sip.example.com. Example: example.com
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        record_type: Which kind of record this is. Example: fqdn
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    connection_id: str | None = None
    dns_record_type: str | None = None
    fqdn: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetFqdnResponse(Model):
    """Response of `fqdns.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fqdn = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListFqdnsResponse(ListResponse["Fqdn"]):
    """Response of `fqdns.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Fqdn] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFqdnRequest(Model):
    """Body of `fqdns.update`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        dns_record_type: DNS record that is looked up: a, with a port, or srv, without one. Example: a
        fqdn: Full domain name of the server, such as sip.example.com. Example: example.com
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
    """

    connection_id: str | None = None
    dns_record_type: str | None = None
    fqdn: str | None = None
    port: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFqdnResponse(Model):
    """Response of `fqdns.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fqdn = UNSET
