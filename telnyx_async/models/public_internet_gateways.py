# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Public Internet Gateways."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta, PublicInternetGateway

PublicInternetGatewayRead: TypeAlias = "PublicInternetGateway"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePublicInternetGatewayResponse(Model):
    """Response of `public_internet_gateways.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PublicInternetGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePublicInternetGatewayResponse(Model):
    """Response of `public_internet_gateways.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PublicInternetGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPublicInternetGatewayResponse(Model):
    """Response of `public_internet_gateways.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PublicInternetGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPublicInternetGatewaysResponse(ListResponse["PublicInternetGateway"]):
    """Response of `public_internet_gateways.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PublicInternetGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PublicInternetGatewayCreate(Model):
    """Body of `public_internet_gateways.create`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: public_internet_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        public_ip: Example: 127.0.0.1
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | None = None
    public_ip: str | None = None
    region_code: str | None = None
