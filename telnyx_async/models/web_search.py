# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Web Search."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model, UniqueFields

WebResearchOutcome: TypeAlias = "Annotated[WebResearchAnswer | StartedWebResearchTask, UniqueFields({'answer': 'WebResearchAnswer', 'citations': 'WebResearchAnswer', 'status': 'StartedWebResearchTask', 'task_id': 'StartedWebResearchTask'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWebSearchContentsResponse(Model):
    """POST /web_search/contents response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebContentsResultSet = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWebSearchResearchResponse(Model):
    """GET /web_search/research/{task_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebResearchTask = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartWebSearchResearchResponse(Model):
    """POST /web_search/research response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebResearchOutcome = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartedWebResearchTask(Model):
    """POST /web_search/research response.data|with status in Telnyx's document.

    Attributes:
        status: How far it has come, or whether it is in use. One of pending, running, completed, failed.
        task_id: Background task concerned.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebContentsResultSet(Model):
    """POST /web_search/contents response.data in Telnyx's document.

    Attributes:
        results: The outcomes, one by one.
    """

    results: list[WebPageContent] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebPageContent(Model):
    """POST /web_search/contents response.data.results[] in Telnyx's document.

    Attributes:
        html: The mail as HTML.
        metadata: Further facts kept with it, as names and values.
        title: A heading; in errors, the kind of error in a few words.
        url: Web address that goes with it.
    """

    url: str
    html: str | None = None
    markdown: str | None = None
    metadata: WebPageMetadata | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebPageMetadata(Model):
    """POST /web_search/contents response.data.results[].metadata in Telnyx's document."""

    favicon_url: str | None = None
    site_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchAnswer(Model):
    """POST /web_search/research response.data|with answer in Telnyx's document."""

    answer: str
    citations: list[WebResearchCitation] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchCitation(Model):
    """WebResearchCitation in Telnyx's document.

    Attributes:
        title: A heading; in errors, the kind of error in a few words.
        url: Web address that goes with it.
    """

    title: str
    url: str
    snippet: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchTask(Model):
    """GET /web_search/research/{task_id} response.data in Telnyx's document.

    Attributes:
        error: What went wrong.
        status: How far it has come, or whether it is in use. One of pending, running, completed, failed.
        task_id: Background task concerned.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str
    answer: str | None = None
    citations: list[WebResearchCitation] | None = None
    error: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResponse(Model):
    """POST /web_search response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebSearchResultSet = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResult(Model):
    """WebSearchResult in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        title: A heading; in errors, the kind of error in a few words.
        url: Web address that goes with it.
    """

    description: str
    snippets: list[str]
    title: str
    url: str
    favicon_url: str | None = None
    thumbnail_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResultSet(Model):
    """POST /web_search response.data in Telnyx's document.

    Attributes:
        results: The outcomes, one by one.
    """

    results: WebSearchResultsByType | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResultsByType(Model):
    """POST /web_search response.data.results in Telnyx's document."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None
