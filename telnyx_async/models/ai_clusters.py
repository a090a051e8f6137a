# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Clusters."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

TaskStatus: TypeAlias = Literal["pending", "starting", "running", "completed", "failed"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClusterNode(Model):
    """One text of a cluster.

    Attributes:
        filename: File that the text is from.
        text: The piece of text.
    """

    filename: str
    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClusteringStatus(Model):
    """How far a clustering has come, and what it found.

    Attributes:
        bucket: Name of the storage bucket.
        clusters: The clusters that were found.
        status: How far it has come, or whether it is in use. One of pending, starting, running, completed, failed.
    """

    bucket: str
    clusters: list[RecursiveCluster]
    status: TaskStatus | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClusteringTask(Model):
    """One clustering that was asked for.

    Attributes:
        bucket: Name of the storage bucket.
        created_at: When it was created.
        finished_at: When it was done.
        min_cluster_size: Fewest pieces of text that make a cluster; 25 by default.
        min_subcluster_size: Fewest pieces of text that make a cluster within a cluster; 5 by default.
        status: How far it has come, or whether it is in use. One of pending, starting, running, completed, failed.
        task_id: Background task concerned.
    """

    bucket: str
    created_at: datetime
    finished_at: datetime
    min_cluster_size: int
    min_subcluster_size: int
    status: TaskStatus | str
    task_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTextClusteringResponse(Model):
    """The background task that finds the themes.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TextClustering


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetClusteringStatusResponse(Model):
    """How far finding the themes is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ClusteringStatus


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListClusteringTasksResponse(ListResponse["ClusteringTask"]):
    """A page of the tasks that find themes.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ClusteringTask]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class PublicTextClusteringRequest(Model):
    """Which documents to sort into themes.

    Attributes:
        bucket: Searchable storage bucket to take the texts from.
        files: Files to count; all when left out.
        min_cluster_size: Fewest pieces of text that make a cluster; 25 by default.
        min_subcluster_size: Fewest pieces of text that make a cluster within a cluster; 5 by default.
        prefix: Only files whose names begin so.
    """

    bucket: str
    files: list[str] | None = None
    min_cluster_size: int | None = None
    min_subcluster_size: int | None = None
    prefix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecursiveCluster(Model):
    """A theme: texts that belong together, and the themes within it.

    Attributes:
        cluster_header: The theme in a few words.
        cluster_id: Identifier of the theme.
        cluster_summary: What its texts are about.
        nodes: Texts of the theme.
        subclusters: Themes within it.
        total_number_of_nodes: How many texts it has.
    """

    cluster_id: str
    cluster_summary: str
    total_number_of_nodes: int
    cluster_header: str | None = None
    nodes: list[ClusterNode] | None = None
    subclusters: list[RecursiveCluster] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TextClustering(Model):
    """The background task that finds the themes.

    Attributes:
        task_id: Background task concerned.
    """

    task_id: str
