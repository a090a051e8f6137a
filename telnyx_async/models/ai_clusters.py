# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Clusters."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

TaskStatus: TypeAlias = Literal["pending", "starting", "running", "completed", "failed"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClusterNode(Model):
    """ClusterNode in Telnyx's document."""

    filename: str
    text: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClusteringStatus(Model):
    """ClusteringStatusResponse in Telnyx's document.

    Attributes:
        status: One of pending, starting, running, completed, failed.
    """

    bucket: str
    clusters: list[RecursiveCluster]
    status: TaskStatus | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClusteringTask(Model):
    """ClusteringRequestInfo in Telnyx's document.

    Attributes:
        created_at: When it was created.
        status: One of pending, starting, running, completed, failed.
    """

    bucket: str
    created_at: datetime
    finished_at: datetime
    min_cluster_size: int
    min_subcluster_size: int
    status: TaskStatus | str
    task_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTextClusteringResponse(Model):
    """TextClusteringResponseData in Telnyx's document."""

    data: TextClustering


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetClusteringStatusResponse(Model):
    """ClusteringStatusResponseData in Telnyx's document."""

    data: ClusteringStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListClusteringTasksResponse(ListResponse["ClusteringTask"]):
    """ClusteringRequestInfoData in Telnyx's document."""

    data: list[ClusteringTask]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PublicTextClusteringRequest(Model):
    """PublicTextClusteringRequest in Telnyx's document.

    Attributes:
        min_cluster_size: Telnyx's default: 25.
        min_subcluster_size: Telnyx's default: 5.
    """

    bucket: str
    files: list[str] | None = None
    min_cluster_size: int | None = None
    min_subcluster_size: int | None = None
    prefix: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecursiveCluster(Model):
    """RecursiveCluster in Telnyx's document."""

    cluster_id: str
    cluster_summary: str
    total_number_of_nodes: int
    cluster_header: str | None = None
    nodes: list[ClusterNode] | None = None
    subclusters: list[RecursiveCluster] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TextClustering(Model):
    """TextClusteringResponse in Telnyx's document."""

    task_id: str
