"""Requests that are made from the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson

from telnyx_async.simulator.schema.document import default_document
from telnyx_async.simulator.schema.endpoints import Content, Endpoint
from telnyx_async.simulator.schema.samples import Sampler

DOCUMENT = default_document()
SAMPLER = Sampler(DOCUMENT)


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for item in value:
            yield from pairs(name, orjson.dumps([item]).decode() if isinstance(item, dict) else item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from pairs(f"{name}[{key}]", item)
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


def body(endpoint: Endpoint, content: Content, headers: dict[str, str]) -> Any:
    made = SAMPLER.fitting(content.pointer, content.schema, endpoint.id, "request") if content.pointer else {}
    if content.media_type == "multipart/form-data":
        form = aiohttp.FormData(default_to_multipart=True)
        for key, value in made.items():
            if DOCUMENT.resolve(DOCUMENT.properties(content.schema).get(key, {})).get("format") == "binary":
                form.add_field(key, b"\x00\xff\r\n" * 9, filename="file.bin")
            else:
                form.add_field(key, value if isinstance(value, str) else orjson.dumps(value).decode())
        return form
    headers["Content-Type"] = content.media_type.replace("*/*", "application/json")
    if content.media_type == "application/x-www-form-urlencoded":
        return urlencode([pair for key, value in made.items() for pair in pairs(key, value)]).encode()
    return b"<a/>" if "xml" in content.media_type else orjson.dumps({} if made is None else made)
