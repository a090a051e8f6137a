# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of WireGuard Interfaces."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWireguardInterfacePeerResponse(Model):
    """Response of `wireguard_interfaces.create_peer`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWireguardInterfaceResponse(Model):
    """Response of `wireguard_interfaces.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWireguardInterfacePeerResponse(Model):
    """Response of `wireguard_interfaces.delete_peer`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWireguardInterfaceResponse(Model):
    """Response of `wireguard_interfaces.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWireguardInterfacePeerResponse(Model):
    """Response of `wireguard_interfaces.get_peer`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWireguardInterfaceResponse(Model):
    """Response of `wireguard_interfaces.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWireguardInterfacePeersResponse(ListResponse["WireguardPeer"]):
    """Response of `wireguard_interfaces.list_peers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WireguardPeer] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWireguardInterfacesResponse(ListResponse["WireguardInterfaceRead"]):
    """Response of `wireguard_interfaces.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WireguardInterfaceRead] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWireguardInterfacePeerResponse(Model):
    """Response of `wireguard_interfaces.update_peer`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardInterfaceCreate(Model):
    """Body of `wireguard_interfaces.create`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        enable_sip_trunking: Whether SIP goes through the VPN too.
        endpoint: Address at which it is reached. Example: 203.0.113.0:51871
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    network_id: str
    region_code: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    status: InterfaceStatus | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    public_key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardInterfaceRead(Model):
    """Attribute `CreateWireguardInterfaceResponse.data`, `DeleteWireguardInterfaceResponse.data`,
    `GetWireguardInterfaceResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        enable_sip_trunking: Whether SIP goes through the VPN too.
        endpoint: Address at which it is reached. Example: 203.0.113.0:51871
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
        region: Geographic region that it runs in or is kept in.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    name: str | None = None
    network_id: str | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    public_key: str | None = None
    region: WireguardInterfaceReadRegion | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardInterfaceReadRegion(Model):
    """Attribute `WireguardInterfaceRead.region`.

    Attributes:
        code: Code of the region, such as ashburn-va. Example: ashburn-va
        name: What it is called. Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardPeer(Model):
    """Attribute `CreateWireguardInterfacePeerResponse.data`, `DeleteWireguardInterfacePeerResponse.data`,
    `GetWireguardInterfacePeerResponse.data` and 2 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_peer
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
        last_seen: Example: 2018-02-02T22:25:27.521Z
        private_key: Private key that goes with the certificate or public key.
        wireguard_interface_id: Identifier of the WireGuard interface. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    public_key: str | None = None
    last_seen: datetime | None = None
    private_key: str | None = None
    wireguard_interface_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardPeerCreate(Model):
    """Body of `wireguard_interfaces.create_peer`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_peer
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
        last_seen: Example: 2018-02-02T22:25:27.521Z
        private_key: Private key that goes with the certificate or public key.
        wireguard_interface_id: Identifier of the WireGuard interface. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
    """

    wireguard_interface_id: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    public_key: str | None = None
    last_seen: str | None = None
    private_key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardPeerPatch(Model):
    """Body of `wireguard_interfaces.update_peer`.

    Attributes:
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
    """

    public_key: str | None = None
