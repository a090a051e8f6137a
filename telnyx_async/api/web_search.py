# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Web Search: 4 operations.

Searches the web, reads its pages, and answers questions with sources.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.web_search import (
        GetWebSearchContentsResponse,
        GetWebSearchResearchResponse,
        StartWebSearchResearchResponse,
        WebSearchResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_contents",
    "get_research",
    "search",
    "start_research",
]

_get_contents = Operation(
    id="GetWebContents",
    method="POST",
    path="/web_search/contents",
    tag="Web Search",
    module="web_search",
    function="get_contents",
    summary="",
    parameters=(
        Parameter("crawl_timeout", "crawl_timeout", "body"),
        Parameter("formats", "formats", "body"),
        Parameter("max_age", "max_age", "body"),
        Parameter("urls", "urls", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetWebSearchContentsResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def get_contents(
    session: TelnyxSession,
    *,
    urls: Sequence[str],
    crawl_timeout: int | None = None,
    formats: Sequence[Literal["html", "markdown", "metadata"]] | None = None,
    max_age: int | Null | None = None,
    options: RequestOptions | None = None,
) -> GetWebSearchContentsResponse:
    """Fetch up to 20 web pages as HTML, Markdown or metadata.

    `POST /web_search/contents` (GetWebContents). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        urls: The pages, up to 20.
        crawl_timeout: Seconds that reading one page may take, 1 to 60.
        formats: What comes of each page, as far as it can be had; html and metadata when left out. One of html,
            markdown, metadata.
        max_age: Seconds that a cached copy may be old; null for any age.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWebSearchContentsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "crawl_timeout": crawl_timeout,
        "formats": formats,
        "max_age": max_age,
        "urls": urls,
    }
    result: GetWebSearchContentsResponse = await _get_contents.execute(session, arguments, options)
    return result


_get_research = Operation(
    id="GetWebResearch",
    method="GET",
    path="/web_search/research/{task_id}",
    tag="Web Search",
    module="web_search",
    function="get_research",
    summary="",
    parameters=(Parameter("task_id", "task_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetWebSearchResearchResponse"),),
    idempotency="safe",
)


async def get_research(
    session: TelnyxSession,
    task_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWebSearchResearchResponse:
    """Fetch a background research task: its status and, when completed, the answer with its sources.

    `GET /web_search/research/{task_id}` (GetWebResearch). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        task_id: Background task concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWebSearchResearchResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    result: GetWebSearchResearchResponse = await _get_research.execute(session, arguments, options)
    return result


_search = Operation(
    id="SearchWeb",
    method="POST",
    path="/web_search",
    tag="Web Search",
    module="web_search",
    function="search",
    summary="",
    parameters=(
        Parameter("count", "count", "body"),
        Parameter("country", "country", "body"),
        Parameter("exclude_domains", "exclude_domains", "body"),
        Parameter("freshness", "freshness", "body"),
        Parameter("include_domains", "include_domains", "body"),
        Parameter("livecrawl", "livecrawl", "body"),
        Parameter("query", "query", "body", required=True),
        Parameter("safesearch", "safesearch", "body"),
    ),
    responses=(Response("2XX", "application/json", "WebSearchResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def search(
    session: TelnyxSession,
    *,
    query: str,
    count: int | None = None,
    country: str | None = None,
    exclude_domains: Sequence[str] | None = None,
    freshness: str | None = None,
    include_domains: Sequence[str] | None = None,
    livecrawl: bool | None = None,
    safesearch: Literal["off", "moderate", "strict"] | None = None,
    options: RequestOptions | None = None,
) -> WebSearchResponse:
    """Search the web and news; include_domains and exclude_domains cannot be used together.

    `POST /web_search` (SearchWeb). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        query: What is looked for.
        count: How many.
        country: Country, mostly as its two-letter ISO code.
        exclude_domains: Domains whose pages are left out, such as example.com.
        freshness: How old hits may be: day, week, month or year.
        include_domains: Only pages of these domains, such as example.com.
        livecrawl: Whether pages are read anew now.
        safesearch: How strictly unfit hits are held back. One of off, moderate, strict.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WebSearchResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "count": count,
        "country": country,
        "exclude_domains": exclude_domains,
        "freshness": freshness,
        "include_domains": include_domains,
        "livecrawl": livecrawl,
        "query": query,
        "safesearch": safesearch,
    }
    result: WebSearchResponse = await _search.execute(session, arguments, options)
    return result


_start_research = Operation(
    id="StartWebResearch",
    method="POST",
    path="/web_search/research",
    tag="Web Search",
    module="web_search",
    function="start_research",
    summary="",
    parameters=(
        Parameter("background", "background", "body"),
        Parameter("max_sources", "max_sources", "body"),
        Parameter("query", "query", "body", required=True),
        Parameter("research_effort", "research_effort", "body"),
    ),
    responses=(Response("2XX", "application/json", "StartWebSearchResearchResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def start_research(
    session: TelnyxSession,
    *,
    query: str,
    background: bool | None = None,
    max_sources: int | None = None,
    research_effort: Literal["lite", "standard", "deep"] | None = None,
    options: RequestOptions | None = None,
) -> StartWebSearchResearchResponse:
    """Research a question on the web, up to 120 seconds; background=True returns a task_id for web_search.get_research
    instead.

    `POST /web_search/research` (StartWebResearch). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        query: What is looked for.
        background: true returns a task_id at once; web_search.get_research then fetches the result.
        max_sources: Most sources that are used.
        research_effort: How thorough: lite is the fastest, deep the most thorough. One of lite, standard, deep.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartWebSearchResearchResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "background": background,
        "max_sources": max_sources,
        "query": query,
        "research_effort": research_effort,
    }
    result: StartWebSearchResearchResponse = await _start_research.execute(session, arguments, options)
    return result
