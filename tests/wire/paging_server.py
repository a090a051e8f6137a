"""A server with one list, paged in each of the styles that Telnyx has, and wrong in each of the ways that servers are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field

from telnyx_async import TelnyxSession
from telnyx_async.api import (
    ai_conversations,
    brands,
    call_information,
    ips,
    media,
    messaging_tollfree_verification,
    phone_numbers,
    storage_objects,
    texml,
)
from telnyx_async.model import unknown_fields

Json = dict[str, Any]
NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"


@define
class PagingServer:
    """A list of `count` items.

    Attributes:
        count: how many items there are; changing it between requests is allowed.
        largest: items on a page at the most, whatever is asked for.
        spoil: changes an answer before it is sent: (answer, number of the request from 1) -> answer, or the body.
        ignores_paging: whether each request gets the first page.
        delay: seconds that an answer takes.
        requests: the queries that came.
        at_once: the most requests that were there at the same time.
    """

    count: int = 0
    largest: int = 250
    spoil: Callable[[Json, int], Any] | None = None
    ignores_paging: bool = False
    delay: float = 0.0
    requests: list[dict[str, str]] = field(factory=list)
    at_once: int = 0
    url: str = ""
    requested: str = ""
    _there: int = 0

    async def handle(self, request: web.Request) -> web.Response:
        self.requests.append(dict(request.query))
        self._there += 1
        self.at_once = max(self.at_once, self._there)
        try:
            await asyncio.sleep(self.delay)
            return self._answer(request, len(self.requests))
        finally:
            self._there -= 1

    def _answer(self, request: web.Request, number: int) -> web.Response:
        path = request.path.removeprefix("/v2")
        query = {} if self.ignores_paging else dict(request.query)
        if path == "/bucket":
            return web.Response(body=self._objects(query), content_type="text/xml")
        self.requested = path
        answer = (PagingServer.texml if path.startswith("/texml") else ANSWERS[path])(self, query)
        spoilt: object = self.spoil(answer, number) if self.spoil else answer
        body = spoilt if isinstance(spoilt, bytes) else orjson.dumps(spoilt)
        return web.Response(body=body, content_type="application/json")

    def _cut(self, query: Mapping[str, str], page: str, size: str, first: int = 1) -> tuple[list[Json], int, int]:
        """The items of a page, its number, and how many such a page holds."""
        number, limit = int(query.get(page, first)), min(int(query.get(size, 20)), self.largest)
        start = (number - first) * limit
        return items(start, min(start + limit, self.count)), number, limit

    def numbered(self, query: Mapping[str, str]) -> Json:
        found, number, size = self._cut(query, "page[number]", "page[size]")
        pages = -(-self.count // size)
        meta = {"page_number": number, "page_size": size, "total_pages": pages, "total_results": self.count}
        return {"data": found, "meta": meta}

    def without_meta(self, query: Mapping[str, str]) -> Json:
        return {"data": self._cut(query, "page[number]", "page[size]")[0]}

    def records(self, query: Mapping[str, str]) -> Json:
        found, number, _ = self._cut(query, "page", "recordsPerPage")
        return {"records": found, "page": number, "totalRecords": self.count}

    def toll_free(self, query: Mapping[str, str]) -> Json:
        return {"records": self._cut(query, "page", "page_size")[0], "total_records": self.count}

    def cursors(self, query: Mapping[str, str]) -> Json:
        start, size = int(query.get("page[after]", "at-0")[3:]), int(query.get("page[limit]", 20))
        end = min(start + size, self.count)
        more = f"/v2/connections/c/active_calls?{urlencode({'page[after]': f'at-{end}'})}" if end < self.count else None
        meta = {"cursors": {"after": f"at-{end}", "before": f"at-{start}"}, "next": more, "total_items": self.count}
        return {"data": items(start, end), "meta": meta}

    def texml(self, query: Mapping[str, str]) -> Json:
        """Counted from zero; a page and its token go together."""
        found, page, size = self._cut(query, "Page", "page[size]" if "page[size]" in query else "PageSize", first=0)
        told = {"Page": page + 1, "PageSize": size, "PageToken": f"after {page}"}
        more = f"/v2/texml/Accounts/a/Calls?{urlencode(told)}" if (page + 1) * size < self.count else None
        assert page == 0 or query["PageToken"] == f"after {page - 1}"
        plural = "recordings" if self.requested.endswith(".json") else "calls"
        return {plural: found, "page": page, "page_size": size, "next_page_uri": more}

    def limited(self, query: Mapping[str, str]) -> Json:
        return {"data": items(0, min(int(query.get("limit", 20)), self.count))}

    def single(self, query: Mapping[str, str]) -> Json:
        meta = {"page_number": 1, "page_size": 20, "total_pages": 7, "total_results": self.count}
        return {"data": [{"media_name": item["id"]} for item in items(0, self.count)], "meta": meta}

    def _objects(self, query: Mapping[str, str]) -> str:
        start, size = int(query.get("continuation-token", 0)), min(int(query.get("max-keys", 1000)), self.largest)
        end = min(start + size, self.count)
        shown = "".join(f"<Contents><Key>{item['id']}</Key></Contents>" for item in items(start, end))
        more = f"<NextContinuationToken>{end}</NextContinuationToken>" if end < self.count else ""
        truncated = f"<IsTruncated>{str(end < self.count).lower()}</IsTruncated>"
        return f'<ListBucketResult xmlns="{NAMESPACE}">{truncated}{more}{shown}</ListBucketResult>'


def items(start: int, end: int) -> list[Json]:
    return [{"id": str(n)} for n in range(start, end)]


ANSWERS: Mapping[str, Callable[[PagingServer, Mapping[str, str]], Json]] = {
    "/phone_numbers": PagingServer.numbered,
    "/conferences/c/participants": PagingServer.numbered,
    "/ips": PagingServer.without_meta,
    "/10dlc/brand": PagingServer.records,
    "/messaging_tollfree/verification/requests": PagingServer.toll_free,
    "/connections/c/active_calls": PagingServer.cursors,
    "/ai/conversations": PagingServer.limited,
    "/media": PagingServer.single,
}

# Style -> the function, its arguments with a page of 250, and how to identify an item.
LISTS: Mapping[str, tuple[Any, Json, str]] = {
    "page[number], page[size]": (phone_numbers.list, {"page_size": 250}, "id"),
    "the same, without meta": (ips.list, {"page_size": 250}, "id"),
    "page, recordsPerPage": (brands.list, {"records_per_page": 250}, "id"),
    "page, page_size": (messaging_tollfree_verification.list, {"page_size": 250}, "id"),
    "page[after], page[limit]": (call_information.list_active_calls, {"connection_id": "c", "page_limit": 250}, "id"),
    "Page from 0, next_page_uri": (texml.list_calls, {"account_sid": "a", "page_size": 250}, "id"),
    "continuation-token, max-keys": (storage_objects.list, {"bucket_name": "bucket", "max_keys": 250}, "key"),
    "limit": (ai_conversations.list, {}, "id"),
    "no parameters": (media.list, {}, "media_name"),
}
PAGED = [style for style in LISTS if style not in ("limit", "no parameters")]


def tell(item: Any, attribute: str) -> int:
    """The number of an item, whether its model knows an id or not."""
    value: Any = getattr(item, attribute, None) or unknown_fields(item).get(attribute)
    return int(value)


@asynccontextmanager
async def paging_server(count: int = 0, **settings: Any) -> AsyncIterator[tuple[PagingServer, TelnyxSession]]:
    served = PagingServer(count=count, **settings)
    app = web.Application()
    app.router.add_get("/{tail:.*}", served.handle)
    server = TestServer(app)
    await server.start_server()
    served.url = str(server.make_url("/v2"))
    try:
        async with TelnyxSession("KEY0123", base_url=served.url, hooks=()) as telnyx:
            yield served, telnyx
    finally:
        await server.close()
