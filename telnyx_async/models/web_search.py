# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Web Search."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Model, UniqueFields

StartWebSearchResearchData: TypeAlias = "Annotated[StartWebSearchResearchDataWithAnswer | StartWebSearchResearchDataWithStatus, UniqueFields({'answer': 'StartWebSearchResearchDataWithAnswer', 'citations': 'StartWebSearchResearchDataWithAnswer', 'status': 'StartWebSearchResearchDataWithStatus', 'task_id': 'StartWebSearchResearchDataWithStatus'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchContentsData(Model):
    """POST /web_search/contents response.data in Telnyx's document."""

    results: list[GetWebSearchContentsResult] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchContentsResponse(Model):
    """POST /web_search/contents response in Telnyx's document."""

    data: GetWebSearchContentsData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchContentsResult(Model):
    """POST /web_search/contents response.data.results[] in Telnyx's document."""

    url: str
    html: str | None = None
    markdown: str | None = None
    metadata: GetWebSearchContentsResultMetadata | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchContentsResultMetadata(Model):
    """POST /web_search/contents response.data.results[].metadata in Telnyx's document."""

    favicon_url: str | None = None
    site_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchResearchData(Model):
    """GET /web_search/research/{task_id} response.data in Telnyx's document.

    Attributes:
        status: One of pending, running, completed, failed.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str
    answer: str | None = None
    citations: list[WebResearchCitation] | None = None
    error: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebSearchResearchResponse(Model):
    """GET /web_search/research/{task_id} response in Telnyx's document."""

    data: GetWebSearchResearchData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SearchWebSearchData(Model):
    """POST /web_search response.data in Telnyx's document."""

    results: SearchWebSearchResults | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SearchWebSearchResponse(Model):
    """POST /web_search response in Telnyx's document."""

    data: SearchWebSearchData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SearchWebSearchResults(Model):
    """POST /web_search response.data.results in Telnyx's document."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartWebSearchResearchDataWithAnswer(Model):
    """POST /web_search/research response.data|with answer in Telnyx's document."""

    answer: str
    citations: list[WebResearchCitation] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartWebSearchResearchDataWithStatus(Model):
    """POST /web_search/research response.data|with status in Telnyx's document.

    Attributes:
        status: One of pending, running, completed, failed.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartWebSearchResearchResponse(Model):
    """POST /web_search/research response in Telnyx's document."""

    data: StartWebSearchResearchData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebResearchCitation(Model):
    """WebResearchCitation in Telnyx's document."""

    title: str
    url: str
    snippet: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebSearchResult(Model):
    """WebSearchResult in Telnyx's document."""

    description: str
    snippets: list[str]
    title: str
    url: str
    favicon_url: str | None = None
    thumbnail_url: str | None = None
