# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Global IPs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateGlobalIpAssignmentResponse(Model):
    """Response of `global_ips.create_assignment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateGlobalIpHealthCheckResponse(Model):
    """Response of `global_ips.create_health_check`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateGlobalIpResponse(Model):
    """Response of `global_ips.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteGlobalIpAssignmentResponse(Model):
    """Response of `global_ips.delete_assignment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteGlobalIpHealthCheckResponse(Model):
    """Response of `global_ips.delete_health_check`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteGlobalIpResponse(Model):
    """Response of `global_ips.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpAssignmentHealthResponse(Model):
    """Response of `global_ips.get_assignment_health`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIpAssignmentHealthMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpAssignmentResponse(Model):
    """Response of `global_ips.get_assignment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpAssignmentUsageResponse(Model):
    """Response of `global_ips.get_assignment_usage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIpAssignmentUsageMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpHealthCheckResponse(Model):
    """Response of `global_ips.get_health_check`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpLatencyResponse(Model):
    """Response of `global_ips.get_latency`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIpLatencyMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpResponse(Model):
    """Response of `global_ips.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetGlobalIpUsageResponse(Model):
    """Response of `global_ips.get_usage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIpUsageMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIP(Model):
    """Body of `global_ips.create`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        description: What it is or is for, in words.
        ip_address: The IP address, such as 192.0.2.1. Example: 198.51.100.1
        name: What it is called.
        ports: Ports by protocol, as in {'tcp': [80], 'udp': [5060]}.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    description: str | None = None
    ip_address: str | None = None
    name: str | None = None
    ports: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIPAllowedPort(Model):
    """Attribute `ListGlobalIpAllowedPortsResponse.data`.

    Attributes:
        first_port: Example: 1024
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        last_port: Example: 49151
        name: What it is called.
        protocol_code: Example: tcp
        record_type: Which kind of record this is. Example: global_ip_allowed_port
    """

    id: str = UNSET
    record_type: str = UNSET
    first_port: int | None = None
    last_port: int | None = None
    name: str | None = None
    protocol_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIPHealthCheck(Model):
    """Body of `global_ips.create_health_check`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_health_check
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: Global IP concerned. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        health_check_params: Settings of the check, such as path and port.
        health_check_type: Kind of check, such as http_status_2xx. Example: http_status_2xx
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    global_ip_id: str | None = None
    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIPProtocol(Model):
    """Attribute `ListGlobalIpProtocolsResponse.data`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: tcp
        name: What it is called. Example: TCP
        record_type: Which kind of record this is. Example: global_ip_protocol
    """

    record_type: str = UNSET
    code: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignment(Model):
    """Body of `global_ips.create_assignment`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_assignment
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: Global IP concerned. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        is_in_maintenance: Whether it is in maintenance, which changes its BGP announcement.
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    global_ip_id: str | None = None
    is_announced: bool | None = None
    is_connected: bool | None = None
    is_in_maintenance: bool | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentHealthMetric(Model):
    """Attribute `GetGlobalIpAssignmentHealthResponse.data`.

    Attributes:
        global_ip: The Global IP that the figures are about.
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpAssignmentHealthMetricIp | None = None
    global_ip_assignment: GlobalIpAssignmentHealthMetricAssignment | None = None
    health: GlobalIpAssignmentHealthMetricHealth | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentHealthMetricAssignment(Model):
    """Attribute `GlobalIpAssignmentHealthMetric.global_ip_assignment`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    id: str | None = None
    wireguard_peer: GlobalIpAssignmentHealthMetricWireguardPeer | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentHealthMetricHealth(Model):
    """Attribute `GlobalIpAssignmentHealthMetric.health`.

    Attributes:
        fail: Example: 0
        pass_: Example: 100
    """

    _wire_: ClassVar[Mapping[str, str]] = {"pass_": "pass"}

    fail: float | None = None
    pass_: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentHealthMetricIp(Model):
    """Attribute `GlobalIpAssignmentHealthMetric.global_ip`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: The IP address, such as 192.0.2.1. Example: 192.0.2.1
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentHealthMetricWireguardPeer(Model):
    """Attribute `GlobalIpAssignmentHealthMetricAssignment.wireguard_peer`.

    Attributes:
        ip_address: The IP address, such as 192.0.2.1. Example: 73.47.1.23
        name: What it is called.
    """

    ip_address: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUpdate(Model):
    """Body of `global_ips.update_assignment`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_assignment
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: Global IP concerned. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        is_in_maintenance: Whether it is in maintenance, which changes its BGP announcement.
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    global_ip_id: str | None = None
    is_announced: bool | None = None
    is_connected: bool | None = None
    is_in_maintenance: bool | None = None
    status: InterfaceStatus | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetric(Model):
    """Attribute `GetGlobalIpAssignmentUsageResponse.data`.

    Attributes:
        global_ip: The Global IP that the figures are about.
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpAssignmentUsageMetricIp | None = None
    global_ip_assignment: GlobalIpAssignmentUsageMetricAssignment | None = None
    received: GlobalIpAssignmentUsageMetricReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIpAssignmentUsageMetricTransmitted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetricAssignment(Model):
    """Attribute `GlobalIpAssignmentUsageMetric.global_ip_assignment`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    id: str | None = None
    wireguard_peer: GlobalIpAssignmentUsageMetricWireguardPeer | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetricIp(Model):
    """Attribute `GlobalIpAssignmentUsageMetric.global_ip`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: The IP address, such as 192.0.2.1. Example: 64.1.4.130
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetricReceived(Model):
    """Attribute `GlobalIpAssignmentUsageMetric.received`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100000
        unit: Unit that the figure beside it is in. Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetricTransmitted(Model):
    """Attribute `GlobalIpAssignmentUsageMetric.transmitted`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100000
        unit: Unit that the figure beside it is in. Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpAssignmentUsageMetricWireguardPeer(Model):
    """Attribute `GlobalIpAssignmentUsageMetricAssignment.wireguard_peer`.

    Attributes:
        ip_address: The IP address, such as 192.0.2.1. Example: 172.1.0.1
        name: What it is called.
    """

    ip_address: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpHealthCheckType(Model):
    """Attribute `ListGlobalIpHealthCheckTypesResponse.data`.

    Attributes:
        health_check_params: Settings of the check, such as path and port.
        health_check_type: Kind of check, such as http_status_2xx. Example: http_status_2xx
        record_type: Which kind of record this is. Example: global_ip_health_check_type
    """

    record_type: str = UNSET
    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetric(Model):
    """Attribute `GetGlobalIpLatencyResponse.data`.

    Attributes:
        global_ip: The Global IP that the figures are about.
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpLatencyMetricIp | None = None
    mean_latency: GlobalIpLatencyMetricMeanLatency | None = None
    percentile_latency: GlobalIpLatencyMetricPercentileLatency | None = None
    prober_location: GlobalIpLatencyMetricProberLocation | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricIp(Model):
    """Attribute `GlobalIpLatencyMetric.global_ip`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: The IP address, such as 192.0.2.1. Example: 192.0.2.1
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricMeanLatency(Model):
    """Attribute `GlobalIpLatencyMetric.mean_latency`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency(Model):
    """Attribute `GlobalIpLatencyMetric.percentile_latency`."""

    _wire_: ClassVar[Mapping[str, str]] = {
        "field_0": "0",
        "field_100": "100",
        "field_25": "25",
        "field_50": "50",
        "field_75": "75",
        "field_90": "90",
        "field_99": "99",
    }

    field_0: GlobalIpLatencyMetricPercentileLatency0 | None = None
    field_100: GlobalIpLatencyMetricPercentileLatency100 | None = None
    field_25: GlobalIpLatencyMetricPercentileLatency25 | None = None
    field_50: GlobalIpLatencyMetricPercentileLatency50 | None = None
    field_75: GlobalIpLatencyMetricPercentileLatency75 | None = None
    field_90: GlobalIpLatencyMetricPercentileLatency90 | None = None
    field_99: GlobalIpLatencyMetricPercentileLatency99 | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency0(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_0`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency100(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_100`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency25(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_25`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency50(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_50`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency75(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_75`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency90(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_90`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricPercentileLatency99(Model):
    """Attribute `GlobalIpLatencyMetricPercentileLatency.field_99`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100
        unit: Unit that the figure beside it is in. Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpLatencyMetricProberLocation(Model):
    """Attribute `GlobalIpLatencyMetric.prober_location`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        lat: Example: 52.370216
        lon: Example: 4.895168
        name: What it is called. Example: Amsterdam
    """

    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpUsageMetric(Model):
    """Attribute `GetGlobalIpUsageResponse.data`.

    Attributes:
        global_ip: The Global IP that the figures are about.
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpUsageMetricIp | None = None
    received: GlobalIpUsageMetricReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIpUsageMetricTransmitted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpUsageMetricIp(Model):
    """Attribute `GlobalIpUsageMetric.global_ip`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: The IP address, such as 192.0.2.1. Example: 64.1.2.130
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpUsageMetricReceived(Model):
    """Attribute `GlobalIpUsageMetric.received`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100000
        unit: Unit that the figure beside it is in. Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalIpUsageMetricTransmitted(Model):
    """Attribute `GlobalIpUsageMetric.transmitted`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 100000
        unit: Unit that the figure beside it is in. Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpAllowedPortsResponse(Model):
    """Response of `global_ips.list_allowed_ports`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIPAllowedPort] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpAssignmentsResponse(ListResponse["GlobalIpAssignment"]):
    """Response of `global_ips.list_assignments`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[GlobalIpAssignment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpHealthCheckTypesResponse(Model):
    """Response of `global_ips.list_health_check_types`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIpHealthCheckType] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpHealthChecksResponse(ListResponse["GlobalIPHealthCheck"]):
    """Response of `global_ips.list_health_checks`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[GlobalIPHealthCheck] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpProtocolsResponse(Model):
    """Response of `global_ips.list_protocols`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[GlobalIPProtocol] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGlobalIpsResponse(ListResponse["GlobalIP"]):
    """Response of `global_ips.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[GlobalIP] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateGlobalIpAssignmentResponse(Model):
    """Response of `global_ips.update_assignment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GlobalIpAssignment = UNSET
