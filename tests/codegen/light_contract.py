"""Imports every package that was generated below the given roots, and calls each of its operations over HTTP.

Run in an interpreter of its own: `python light_contract.py ROOT ...`. What the server answers must come back whole.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer

GENERATED = ("api", "models", "handles")


def main(root: Path) -> None:
    """Import and call what was generated below one root, and forget it."""
    sys.path.insert(0, str(root))
    try:
        for folder in GENERATED:
            package = import_module(f"telnyx_async.{folder}")
            for module in iter_modules(package.__path__):
                import_module(f"{package.__name__}.{module.name}")
        names = import_module("telnyx_async.models._index").HOMES
        for name in names:
            import_module("telnyx_async._engine.serialization").structure(name, {})
        asyncio.run(call_everything(root))
    finally:
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if name.split(".")[0] == "telnyx_async"]:
            del sys.modules[name]


# What a path takes, by the annotation of the function; anything else is text.
IN_PATH: dict[str, Any] = {"int": 1, "float": 1.5, "bool": True}


async def call_everything(root: Path) -> None:
    document = import_module("telnyx_async.simulator.schema.document").Document(root / "openapi/telnyx.json")
    sample = import_module("telnyx_async.simulator.schema.samples").Sampler(document).sample
    to_wire = import_module("telnyx_async._engine.serialization").to_wire
    session_of = import_module("telnyx_async").TelnyxSession
    given: dict[str, Any] = {}

    async def answer(request: web.Request) -> web.Response:
        given["request"] = (request.method, request.rel_url.raw_path)
        value = given["answer"]
        return web.Response(body=b"" if value is None else orjson.dumps(value), content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    async with (
        TestServer(app, skip_url_asserts=True) as server,
        session_of("K", base_url=str(server.make_url(""))) as telnyx,
    ):
        for operation in import_module("telnyx_async.operation").OPERATIONS.values():
            if operation.method == "TRACE":  # which the simulator does not serve
                continue
            endpoint = document.endpoints[operation.id]
            if operation.server or operation.signed or endpoint.method == "HEAD":
                continue
            content = next(iter(endpoint.contents), None)
            is_json = content is not None and content.media_type == "application/json"
            given["answer"] = sample(content.schema, operation.id) if is_json else None
            if content is not None and not is_json:
                continue
            positional, named = arguments(document, sample, endpoint, operation)
            result = await operation.load()(telnyx, *positional, **named)
            method, path = given["request"]
            assert method == endpoint.method, operation.id
            assert endpoint.pattern.fullmatch(path), (operation.id, path)
            if given["answer"] is not None:
                assert without_nulls(to_wire(result)) == without_nulls(given["answer"]), operation.id


def arguments(document: Any, sample: Any, endpoint: Any, operation: Any) -> tuple[list[Any], dict[str, Any]]:
    """What a call must be given: values by the document."""
    wanted = inspect.signature(operation.load()).parameters
    annotations = {name: p.annotation for name, p in wanted.items()}
    required = {p.name for p in wanted.values() if p.kind is p.KEYWORD_ONLY and p.default is p.empty}
    schemas = {(p.location, p.name): p.schema for p in endpoint.parameters}
    for content in endpoint.body:
        schemas |= {("body", wire): schema for wire, schema in document.properties(content.schema).items()}
        schemas["body", ""] = content.schema
    in_path = [p.name for p in operation.parameters if p.location == "path"]
    positional = [IN_PATH.get(annotations[name], "x1") for name in in_path]
    named: dict[str, Any] = {}
    for p in operation.parameters:
        if p.name in required:
            schema = schemas.get((p.location, p.wire_name), {})
            value = sample(schema, p.name, direction="request")
            named[p.name] = b"x" if p.file else "x" if value is None else value
    return positional, named


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    return [without_nulls(v) for v in value] if isinstance(value, list) else value


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        try:
            main(Path(argument))
        except Exception as error:
            raise RuntimeError(argument) from error
