"""An OpenAPI document as data: how its places are named, where its references lead, which operations it has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

Json: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class DocumentError(Exception):
    """Why a document can't be used: a JSON pointer to the place, and what is wrong there."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer}: {problem}")


def pointer(*parts: str) -> str:
    """The JSON pointer of a place, as a URI fragment: `#/paths/~1calls/post`."""
    return "#" + "".join("/" + p.replace("~", "~0").replace("/", "~1") for p in parts)


def lead(document: Json, ref: str) -> tuple[Place, Any] | None:
    """Where a local `$ref` leads: the place, as its keys, and what stands there; None when it leads nowhere."""
    node: Any = document
    place: list[str] = []
    for part in ref[2:].split("/"):
        key = part
        if "~" in part or "%" in part:
            keys = [p.replace("~1", "/").replace("~0", "~") for p in (part, unquote(part))]
            key = keys[0] if isinstance(node, dict) and keys[0] in node else keys[1]
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isascii() and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            return None
        place.append(key)
    return tuple(place), node


def resolve(document: Json, ref: str) -> Any:
    """What a local `$ref` leads to; None when it leads nowhere."""
    found = lead(document, ref)
    return found[1] if found else None


def followed(document: Json, node: Any) -> Json:
    """A node, or what its `$ref` leads to in the end; nothing where that is no object, or itself."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
        seen.add(node["$ref"])
        node = resolve(document, node["$ref"])
    return node if isinstance(node, dict) and "$ref" not in node else {}


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation of a document as (path, method, operation), in its order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def beyond_server(document: Json) -> dict[str, str]:
    """The paths that begin with what the server's URL ends with (`/v2/calls` of `https://.../v2`), and what is meant."""
    servers, paths = document.get("servers"), document.get("paths")
    urls = [s.get("url") for s in servers if isinstance(s, dict)] if isinstance(servers, list) else []
    ends = {urlsplit(url).path.rstrip("/") for url in urls if isinstance(url, str)}
    end = ends.pop() if len(ends) == 1 else ""
    if not end or not isinstance(paths, dict):
        return {}
    found = {}
    for path, item in paths.items():
        shorter = path.removeprefix(end)
        if path.startswith(f"{end}/") and shorter not in paths and not (isinstance(item, dict) and "servers" in item):
            found[path] = shorter
    return found


def without_sockets(document: Json) -> tuple[Json, list[str]]:
    """The document without its WebSocket entries, which are no HTTP operations; and those, as `GET /path`."""
    found = [(path, method) for path, method, _ in operations(document) if _is_socket(document["paths"][path], method)]
    paths = {
        path: {key: part for key, part in item.items() if (path, key) not in found}
        for path, item in document.get("paths", {}).items()
    }
    return document | {"paths": paths}, [f"{method.upper()} {path}" for path, method in found]


def _is_socket(item: Json, method: str) -> bool:
    """Whether it answers 101, or has a `wss://` server."""
    operation = item[method]
    servers = operation.get("servers") or item.get("servers") or ()
    return "101" in operation.get("responses", {}) or any(s["url"].startswith(("ws:", "wss:")) for s in servers)


def references(node: Any) -> Iterator[str]:
    """The `$ref`s in a part of a document."""
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        yield node["$ref"]
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from references(part)
