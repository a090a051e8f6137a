# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Global IPs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateGlobalIpAssignmentResponse(Model):
    """POST /global_ip_assignments response in Telnyx's document."""

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateGlobalIpHealthCheckResponse(Model):
    """POST /global_ip_health_checks response in Telnyx's document."""

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateGlobalIpResponse(Model):
    """POST /global_ips response in Telnyx's document."""

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteGlobalIpAssignmentResponse(Model):
    """DELETE /global_ip_assignments/{id} response in Telnyx's document."""

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteGlobalIpHealthCheckResponse(Model):
    """DELETE /global_ip_health_checks/{id} response in Telnyx's document."""

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteGlobalIpResponse(Model):
    """DELETE /global_ips/{id} response in Telnyx's document."""

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpAssignmentHealthResponse(Model):
    """GET /global_ip_assignment_health response in Telnyx's document."""

    data: list[GlobalIpAssignmentHealthMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpAssignmentResponse(Model):
    """GET /global_ip_assignments/{id} response in Telnyx's document."""

    data: GlobalIpAssignment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpAssignmentUsageResponse(Model):
    """GET /global_ip_assignments_usage response in Telnyx's document."""

    data: list[GlobalIpAssignmentUsageMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpHealthCheckResponse(Model):
    """GET /global_ip_health_checks/{id} response in Telnyx's document."""

    data: GlobalIPHealthCheck = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpLatencyResponse(Model):
    """GET /global_ip_latency response in Telnyx's document."""

    data: list[GlobalIpLatencyMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpResponse(Model):
    """GET /global_ips/{id} response in Telnyx's document."""

    data: GlobalIP = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetGlobalIpUsageResponse(Model):
    """GET /global_ip_usage response in Telnyx's document."""

    data: list[GlobalIpUsageMetric] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIP(Model):
    """GlobalIP in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        ip_address: Example: 198.51.100.1
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    description: str | None = None
    ip_address: str | None = None
    name: str | None = None
    ports: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIPAllowedPort(Model):
    """GlobalIPAllowedPort in Telnyx's document.

    Attributes:
        first_port: Example: 1024
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        last_port: Example: 49151
        protocol_code: Example: tcp
        record_type: Which kind of record this is. Example: global_ip_allowed_port
    """

    id: str = UNSET
    record_type: str = UNSET
    first_port: int | None = None
    last_port: int | None = None
    name: str | None = None
    protocol_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIPHealthCheck(Model):
    """GlobalIPHealthCheck in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_health_check
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        health_check_type: Example: http_status_2xx
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    global_ip_id: str | None = None
    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIPProtocol(Model):
    """GlobalIPProtocol in Telnyx's document.

    Attributes:
        code: Example: tcp
        name: Example: TCP
        record_type: Which kind of record this is. Example: global_ip_protocol
    """

    record_type: str = UNSET
    code: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignment(Model):
    """GlobalIpAssignment in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_assignment
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        status: One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentHealthMetric(Model):
    """GlobalIpAssignmentHealthMetric in Telnyx's document.

    Attributes:
        timestamp: Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpAssignmentHealthMetricIp | None = None
    global_ip_assignment: GlobalIpAssignmentHealthMetricAssignment | None = None
    health: GlobalIpAssignmentHealthMetricHealth | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentHealthMetricAssignment(Model):
    """GlobalIpAssignmentHealthMetric.global_ip_assignment in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    id: str | None = None
    wireguard_peer: GlobalIpAssignmentHealthMetricWireguardPeer | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentHealthMetricHealth(Model):
    """GlobalIpAssignmentHealthMetric.health in Telnyx's document.

    Attributes:
        fail: Example: 0
        pass_: Example: 100
    """

    _wire_: ClassVar[Mapping[str, str]] = {"pass_": "pass"}

    fail: float | None = None
    pass_: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentHealthMetricIp(Model):
    """GlobalIpAssignmentHealthMetric.global_ip in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentHealthMetricWireguardPeer(Model):
    """GlobalIpAssignmentHealthMetric.global_ip_assignment.wireguard_peer in Telnyx's document.

    Attributes:
        ip_address: Example: 73.47.1.23
    """

    ip_address: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUpdate(Model):
    """GlobalIpAssignmentUpdate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: global_ip_assignment
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        global_ip_id: UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        status: One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetric(Model):
    """GlobalIpAssignmentUsageMetric in Telnyx's document.

    Attributes:
        timestamp: Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpAssignmentUsageMetricIp | None = None
    global_ip_assignment: GlobalIpAssignmentUsageMetricAssignment | None = None
    received: GlobalIpAssignmentUsageMetricReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIpAssignmentUsageMetricTransmitted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetricAssignment(Model):
    """GlobalIpAssignmentUsageMetric.global_ip_assignment in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    id: str | None = None
    wireguard_peer: GlobalIpAssignmentUsageMetricWireguardPeer | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetricIp(Model):
    """GlobalIpAssignmentUsageMetric.global_ip in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: Example: 64.1.4.130
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetricReceived(Model):
    """GlobalIpAssignmentUsageMetric.received in Telnyx's document.

    Attributes:
        amount: Example: 100000
        unit: Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetricTransmitted(Model):
    """GlobalIpAssignmentUsageMetric.transmitted in Telnyx's document.

    Attributes:
        amount: Example: 100000
        unit: Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpAssignmentUsageMetricWireguardPeer(Model):
    """GlobalIpAssignmentUsageMetric.global_ip_assignment.wireguard_peer in Telnyx's document.

    Attributes:
        ip_address: Example: 172.1.0.1
    """

    ip_address: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpHealthCheckType(Model):
    """GlobalIpHealthCheckType in Telnyx's document.

    Attributes:
        health_check_type: Example: http_status_2xx
        record_type: Which kind of record this is. Example: global_ip_health_check_type
    """

    record_type: str = UNSET
    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetric(Model):
    """GlobalIpLatencyMetric in Telnyx's document.

    Attributes:
        timestamp: Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpLatencyMetricIp | None = None
    mean_latency: GlobalIpLatencyMetricMeanLatency | None = None
    percentile_latency: GlobalIpLatencyMetricPercentileLatency | None = None
    prober_location: GlobalIpLatencyMetricProberLocation | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricIp(Model):
    """GlobalIpLatencyMetric.global_ip in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricMeanLatency(Model):
    """GlobalIpLatencyMetric.mean_latency in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency(Model):
    """GlobalIpLatencyMetric.percentile_latency in Telnyx's document."""

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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency0(Model):
    """GlobalIpLatencyMetric.percentile_latency.0 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency100(Model):
    """GlobalIpLatencyMetric.percentile_latency.100 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency25(Model):
    """GlobalIpLatencyMetric.percentile_latency.25 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency50(Model):
    """GlobalIpLatencyMetric.percentile_latency.50 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency75(Model):
    """GlobalIpLatencyMetric.percentile_latency.75 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency90(Model):
    """GlobalIpLatencyMetric.percentile_latency.90 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricPercentileLatency99(Model):
    """GlobalIpLatencyMetric.percentile_latency.99 in Telnyx's document.

    Attributes:
        amount: Example: 100
        unit: Example: ms
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpLatencyMetricProberLocation(Model):
    """GlobalIpLatencyMetric.prober_location in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 1
        lat: Example: 52.370216
        lon: Example: 4.895168
        name: Example: Amsterdam
    """

    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpUsageMetric(Model):
    """GlobalIpUsageMetric in Telnyx's document.

    Attributes:
        timestamp: Example: 2020-01-01T00:00:00.000Z
    """

    global_ip: GlobalIpUsageMetricIp | None = None
    received: GlobalIpUsageMetricReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIpUsageMetricTransmitted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpUsageMetricIp(Model):
    """GlobalIpUsageMetric.global_ip in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        ip_address: Example: 64.1.2.130
    """

    id: str | None = None
    ip_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpUsageMetricReceived(Model):
    """GlobalIpUsageMetric.received in Telnyx's document.

    Attributes:
        amount: Example: 100000
        unit: Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GlobalIpUsageMetricTransmitted(Model):
    """GlobalIpUsageMetric.transmitted in Telnyx's document.

    Attributes:
        amount: Example: 100000
        unit: Example: B
    """

    amount: float | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpAllowedPortsResponse(Model):
    """GET /global_ip_allowed_ports response in Telnyx's document."""

    data: list[GlobalIPAllowedPort] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpAssignmentsResponse(ListResponse["GlobalIpAssignment"]):
    """GET /global_ip_assignments response in Telnyx's document."""

    data: list[GlobalIpAssignment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpHealthCheckTypesResponse(Model):
    """GET /global_ip_health_check_types response in Telnyx's document."""

    data: list[GlobalIpHealthCheckType] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpHealthChecksResponse(ListResponse["GlobalIPHealthCheck"]):
    """GET /global_ip_health_checks response in Telnyx's document."""

    data: list[GlobalIPHealthCheck] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpProtocolsResponse(Model):
    """GET /global_ip_protocols response in Telnyx's document."""

    data: list[GlobalIPProtocol] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGlobalIpsResponse(ListResponse["GlobalIP"]):
    """GET /global_ips response in Telnyx's document."""

    data: list[GlobalIP] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateGlobalIpAssignmentResponse(Model):
    """PATCH /global_ip_assignments/{id} response in Telnyx's document."""

    data: GlobalIpAssignment = UNSET
