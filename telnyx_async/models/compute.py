# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Compute."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

ComputeLogEntry: TypeAlias = "Annotated[ComputeRuntimeLogEntry | ComputeInvocationLogEntry, Discriminator('record_type', {'compute_func_invocation_log': 'ComputeInvocationLogEntry', 'compute_func_runtime_log': 'ComputeRuntimeLogEntry'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeActor(Model):
    """Attribute `GetComputeActorResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is.
        status: How far it has come, or whether it is in use.
        type_: Which kind it is.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    owner_function_id: str | None = None
    placement: ComputeActorPlacement | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeActorPlacement(Model):
    """Attribute `ComputeActor.placement`.

    Attributes:
        policy: One of everywhere, single_site.
    """

    cluster_results: list[ComputeActorPlacementClusterResult] | None = None
    clusters: list[str] | None = None
    excluded_clusters: list[str] | None = None
    observed_at: datetime | None = None
    partial: bool | None = None
    policy: Literal["everywhere", "single_site"] | str | None = None
    unchecked_clusters: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeActorPlacementClusterResult(Model):
    """Attribute `ComputeActorPlacement.cluster_results`.

    Attributes:
        cluster_id: Cluster concerned.
        error: What went wrong.
        error_code: Code of the error, if there was one.
        status: How far it has come, or whether it is in use.
        success: true when it worked.
    """

    cluster_id: str | None = None
    error: str | None = None
    error_code: str | None = None
    status: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeFunction(Model):
    """Attribute `ListComputeFunctionsResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        message: What it says, in words.
        name: What it is called.
        record_type: Which kind of record this is.
        status: How far it has come, or whether it is in use.
        status_detail: What went wrong, if something did.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    bindings: list[ComputeFunctionBinding] | None = None
    invoke_url: str | None = None
    message: str | None = None
    name: str | None = None
    status_detail: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeFunctionBinding(Model):
    """Attribute `ComputeFunction.bindings`.

    Attributes:
        bucket_id: Storage bucket concerned.
        created_at: When it was created.
        record_type: Which kind of record this is.
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed.
    """

    actor_type: str | None = None
    binding_id: str | None = None
    binding_type: str | None = None
    bucket_id: str | None = None
    created_at: datetime | None = None
    env_name: str | None = None
    func_id: str | None = None
    kv_id: str | None = None
    record_type: str | None = None
    secret_name: str | None = None
    sqldb_id: str | None = None
    status: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeFunctionMetrics(Model):
    """Attribute `ListComputeMetricsResponse.data`.

    Attributes:
        end_time: When it ends or ended.
        product: Telnyx product concerned.
        record_type: Which kind of record this is.
        start_time: When it starts or started.
    """

    record_type: str = UNSET
    cpu_used_cores_avg: float | None = None
    cpu_used_cores_max: float | None = None
    end_time: datetime | None = None
    function_id: str | None = None
    function_name: str | None = None
    memory_used_bytes_avg: float | None = None
    memory_used_bytes_max: float | None = None
    product: str | None = None
    request_client_error_rate: float | None = None
    request_count: float | None = None
    request_error_rate: float | None = None
    request_latency_avg_ms: float | None = None
    request_latency_p50_ms: float | None = None
    request_latency_p95_ms: float | None = None
    request_latency_p99_ms: float | None = None
    request_success_rate: float | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeInvocationLogEntry(Model):
    """Attribute `ListComputeLogsResponse.data`.

    Attributes:
        method: HTTP method that is used.
        record_type: Which kind of record this is. One of compute_func_invocation_log.
        region: Geographic region that it runs in or is kept in.
        timestamp: When it was measured or recorded.
    """

    record_type: Literal["compute_func_invocation_log"] | str = UNSET
    duration_ms: float | None = None
    method: str | None = None
    path: str | None = None
    region: str | None = None
    request_size_bytes: int | None = None
    response_size_bytes: int | None = None
    status_code: int | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeLogExport(Model):
    """Attribute `ComputeLogExportResponse.data`.

    Attributes:
        created_at: When it was created.
        enabled: Whether it is switched on.
        endpoint: Address at which it is reached.
        id: Identifier that Telnyx gave it.
        invocation_export_enabled: Whether each HTTP request to the function is sent as a record.
        record_type: Which kind of record this is. One of compute_func_log_export_config.
        runtime_export_enabled: Whether what the function writes to stdout and stderr is sent.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["compute_func_log_export_config"] | str = UNSET
    updated_at: datetime = UNSET
    enabled: bool | None = None
    endpoint: str | None = None
    func_id: str | None = None
    invocation_export_enabled: bool | None = None
    runtime_export_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeLogExportResponse(Model):
    """Response of `compute.get_log_export`, `compute.set_log_export`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ComputeLogExport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeLogsMeta(Model):
    """Attribute `ListComputeLogsResponse.meta`.

    Attributes:
        has_more: Whether another page follows.
    """

    has_more: bool | None = None
    partial: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputePaginationMeta(Model):
    """Attribute `ListComputeMetricsResponse.meta`, `ListComputeRevisionsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeRevision(Model):
    """Attribute `ListComputeRevisionsResponse.data`.

    Attributes:
        active: Whether it can be used.
        failure_reason: Why it failed.
        image: The picture to send or show.
        record_type: Which kind of record this is.
    """

    record_type: str = UNSET
    active: bool | None = None
    build_ok_at: datetime | None = None
    build_status: str | None = None
    commit_sha: str | None = None
    deploy_status: str | None = None
    failure_reason: str | None = None
    failure_stage: str | None = None
    image: str | None = None
    revision_id: str | None = None
    shipped_at: datetime | None = None
    shipped_by: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeRuntimeLogEntry(Model):
    """Attribute `ListComputeLogsResponse.data`.

    Attributes:
        message: What it says, in words.
        record_type: Which kind of record this is. One of compute_func_runtime_log.
        timestamp: When it was measured or recorded.
    """

    record_type: Literal["compute_func_runtime_log"] | str = UNSET
    level: str | None = None
    message: str | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComputeShipInspection(Model):
    """Attribute `GetComputeShipInspectionResponse.data`.

    Attributes:
        created_at: When it was created.
        reason: Why it is so or should be so.
        record_type: Which kind of record this is. One of build_log_inspection.
        stage: One of build, platform, pre_build, deploy, security_review, none, pending.
    """

    created_at: datetime = UNSET
    record_type: Literal["build_log_inspection"] | str = UNSET
    reason: str | None = None
    runtime: str | None = None
    snippet: str | None = None
    stage: Literal["build", "platform", "pre_build", "deploy", "security_review", "none", "pending"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetComputeActorResponse(Model):
    """Response of `compute.get_actor`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ComputeActor = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetComputeShipInspectionResponse(Model):
    """Response of `compute.get_ship_inspection`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ComputeShipInspection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListComputeFunctionsResponse(ListResponse["ComputeFunction"]):
    """Response of `compute.list_functions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ComputeFunction]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListComputeLogsResponse(ListResponse["ComputeLogEntry"]):
    """Response of `compute.list_logs`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ComputeLogEntry] = UNSET
    meta: ComputeLogsMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListComputeMetricsResponse(ListResponse["ComputeFunctionMetrics"]):
    """Response of `compute.list_metrics`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ComputeFunctionMetrics] = UNSET
    meta: ComputePaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListComputeRevisionsResponse(ListResponse["ComputeRevision"]):
    """Response of `compute.list_revisions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ComputeRevision] = UNSET
    meta: ComputePaginationMeta = UNSET
