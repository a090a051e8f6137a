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
    """POST /wireguard_peers response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWireguardInterfaceResponse(Model):
    """POST /wireguard_interfaces response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWireguardInterfacePeerResponse(Model):
    """DELETE /wireguard_peers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWireguardInterfaceResponse(Model):
    """DELETE /wireguard_interfaces/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWireguardInterfacePeerResponse(Model):
    """GET /wireguard_peers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWireguardInterfaceResponse(Model):
    """GET /wireguard_interfaces/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardInterfaceRead = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWireguardInterfacePeersResponse(ListResponse["WireguardPeer"]):
    """GET /wireguard_peers response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WireguardPeer] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWireguardInterfacesResponse(ListResponse["WireguardInterfaceRead"]):
    """GET /wireguard_interfaces response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WireguardInterfaceRead] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWireguardInterfacePeerResponse(Model):
    """PATCH /wireguard_peers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WireguardPeer = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardInterfaceCreate(Model):
    """WireguardInterfaceCreate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    """WireguardInterfaceRead in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    """WireguardInterfaceRead.region in Telnyx's document.

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
    """WireguardPeer in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    """WireguardPeerCreate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    """WireguardPeerPatch in Telnyx's document.

    Attributes:
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
    """

    public_key: str | None = None
