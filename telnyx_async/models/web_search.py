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
    """Response of `web_search.get_contents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebContentsResultSet = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWebSearchResearchResponse(Model):
    """Response of `web_search.get_research`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebResearchTask = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartWebSearchResearchResponse(Model):
    """Response of `web_search.start_research`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebResearchOutcome = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartedWebResearchTask(Model):
    """Attribute `StartWebSearchResearchResponse.data`.

    Attributes:
        status: How far it has come, or whether it is in use. One of pending, running, completed, failed.
        task_id: Background task concerned.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebContentsResultSet(Model):
    """Attribute `GetWebSearchContentsResponse.data`.

    Attributes:
        results: The outcomes, one by one.
    """

    results: list[WebPageContent] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebPageContent(Model):
    """Attribute `WebContentsResultSet.results`.

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
    """Attribute `WebPageContent.metadata`."""

    favicon_url: str | None = None
    site_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchAnswer(Model):
    """Attribute `StartWebSearchResearchResponse.data`."""

    answer: str
    citations: list[WebResearchCitation] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchCitation(Model):
    """Attribute `WebResearchAnswer.citations`, `WebResearchTask.citations`.

    Attributes:
        title: A heading; in errors, the kind of error in a few words.
        url: Web address that goes with it.
    """

    title: str
    url: str
    snippet: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebResearchTask(Model):
    """Attribute `GetWebSearchResearchResponse.data`.

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
    """Response of `web_search.search`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebSearchResultSet = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResult(Model):
    """Attribute `WebSearchResultsByType.news`, `WebSearchResultsByType.web`.

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
    """Attribute `WebSearchResponse.data`.

    Attributes:
        results: The outcomes, one by one.
    """

    results: WebSearchResultsByType | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebSearchResultsByType(Model):
    """Attribute `WebSearchResultSet.results`."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None
