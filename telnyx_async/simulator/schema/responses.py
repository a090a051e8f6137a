"""Responses: made from the schema of an operation and from the data that is known, and always valid by the document."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from attrs import field, frozen

from telnyx_async.simulator.schema import media
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Content, Endpoint
from telnyx_async.simulator.schema.paging import Page, page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.role import Role
from telnyx_async.simulator.schema.roles import Roles
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.types import Json, Schema

_MOST_CORRECTIONS = 20


@frozen
class Response:
    """What is sent back: JSON in `json`, or anything else in `content`."""

    status: int
    media_type: str = "application/json"
    json: Json = None
    content: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def body(self) -> bytes:
        """The bytes on the wire."""
        return orjson.dumps(self.json) if self.json is not None else self.content


@frozen
class ResponseBuilder:
    """Makes responses.

    Args:
        document: what a response has to fit.
        sampler: makes a value for each field that is not known.
        roles: where the resource is in a response.
    """

    document: Document
    sampler: Sampler
    roles: Roles

    def content(self, endpoint: Endpoint, request: Request) -> Content | None:
        """The content to respond with: by the Accept header, or a format parameter; else JSON; else the first."""
        contents = endpoint.contents
        formats = "".join(str(request.query.get(name, "")) for name in ("format", "filter[format]"))
        wanted = request.headers.get("accept", "") + formats
        for content in contents:
            if "json" not in content.media_type and content.media_type.rpartition("/")[2] in wanted:
                return content
        return next((one for one in contents if "json" in one.media_type), contents[0] if contents else None)

    def file(self, endpoint: Endpoint, content: Content) -> Response:
        """Respond with a sample file of a media type."""
        media_type, body = media.sample(content.media_type, endpoint.id, self.sampler)
        return Response(int(endpoint.success), media_type, content=body)

    def json(self, endpoint: Endpoint, content: Content, data: Page | dict[str, Any]) -> Response:
        """Respond with JSON.

        Args:
            endpoint: the operation.
            content: that was chosen.
            data: what is known: of the resource, or of the page of resources.
        """
        body = self._page(endpoint, content, data) if isinstance(data, Page) else self._one(endpoint, content, data)
        return Response(int(endpoint.success), json=body)

    def given(
        self, endpoint: Endpoint, data: Mapping[str, Any] | Sequence[Mapping[str, Any]], *, status: int | None = None
    ) -> Response:
        """Respond with known data and nothing else, where the schema has a field for it.

        Args:
            endpoint: the operation.
            data: of the resource, or of several where the response holds all.
            status: instead of the usual one.
        """
        content = endpoint.json_content
        code = status or int(endpoint.success)
        if content is None:
            return Response(code)
        data_key = self.roles[endpoint.id].data_key
        known = self.document.properties(self.roles[endpoint.id].schema)
        items = [
            copy.deepcopy({key: value for key, value in one.items() if (not known or key in known) and key[0] != "_"})
            for one in ([data] if isinstance(data, Mapping) else data)
        ]
        kept = items[0] if isinstance(data, Mapping) else items
        return Response(code, json={data_key: kept} if data_key else kept)

    def listed(
        self, endpoint: Endpoint, request: Request, items: list[dict[str, Any]], *, exact: bool = False
    ) -> Response:
        """Respond with a page of known resources.

        Args:
            endpoint: the operation.
            request: says which page.
            items: all resources.
            exact: show them as they are: the schema has alternatives that no field distinguishes.
        """
        content = endpoint.json_content
        assert content is not None
        body = self._page(endpoint, content, page(endpoint, request, items), exact)
        return Response(int(endpoint.success), json=body)

    # --- inside

    def _one(self, endpoint: Endpoint, content: Content, data: dict[str, Any]) -> Json:
        role = self.roles[endpoint.id]
        sample = self._sample(endpoint, content)
        if content.pointer is None:
            return sample
        if not self.document.properties(self._variant(role.schema, data)):
            return self._free(content, role, data) or sample
        many = isinstance(sample.get(role.data_key) if role.data_key else sample, list)
        item = self._shown(role.schema, data)
        if role.kind == "create" and isinstance(item, dict) and role.identifier in data:
            item[role.identifier] = data[role.identifier]  # also where the document does not list it
        inside: Json = [item] if many else item
        body = {**sample, role.data_key: inside} if role.data_key else inside
        return self._corrected(content.pointer, body, role.data_key, many, sample)

    def _free(self, content: Content, role: Role, data: Mapping[str, Any]) -> Json:
        """All that is known, where the document does not say what a response holds; None where that does not fit."""
        item = {key: value for key, value in data.items() if key != "_key" and not isinstance(value, Upload)}
        body = {role.data_key: item} if role.data_key else item
        return body if self._valid(content, body) else None

    def _page(self, endpoint: Endpoint, content: Content, data: Page, exact: bool = False) -> Json:
        role = self.roles[endpoint.id]
        sample = self._sample(endpoint, content)
        items = [_present(one) if exact else self._shown(role.schema, one) for one in data.items]
        if not role.data_key:
            return items if isinstance(sample, list) and self._valid(content, items) else sample
        body = {**sample, role.data_key: items}
        for holder in (body, body.get("meta")):
            if isinstance(holder, dict):
                for key in [key for key in holder if key in data.facts and key != role.data_key]:
                    holder[key] = data.facts[key]
                    if data.facts[key] is None:
                        del holder[key]
        assert content.pointer is not None
        return self._corrected(content.pointer, body, role.data_key, True, sample)

    def _sample(self, endpoint: Endpoint, content: Content) -> Json:
        assert content.pointer is not None
        return copy.deepcopy(self.sampler.fitting(content.pointer, content.schema, endpoint.id))

    def _valid(self, content: Content, body: Json) -> bool:
        return content.pointer is None or self.document.valid(content.pointer, body)

    def _shown(self, schema: Schema, resource: Mapping[str, Any]) -> Json:
        """A resource as a schema describes it: the fields that are known, and samples for the others."""
        schema = self._variant(schema, resource)
        lean = "_key" not in resource  # made by a part of the world that knows the resource: only what has to be there
        made = self.sampler.sample(schema, str(resource.get("_key", "")), lean=lean)
        if not isinstance(made, dict):
            return made
        known = self.document.properties(schema)
        for key, value in resource.items():
            if key in known and not self.document.resolve(known[key]).get("writeOnly"):
                made[key] = value
        return made

    def _variant(self, schema: Schema, resource: Mapping[str, Any]) -> Schema:
        """Of the alternatives of a schema, the first whose enums admit the values of the resource."""
        schema = self.document.resolve(schema)
        variants = schema.get("oneOf") or schema.get("anyOf") or ()
        for variant in variants:
            for name, part in self.document.properties(variant).items():
                allowed = self.document.resolve(part).get("enum")
                if allowed and name in resource and resource[name] not in allowed:
                    break
            else:
                return self._variant(variant, resource)
        return schema

    def _corrected(self, pointer: str, body: Json, data_key: str, many: bool, sample: Json) -> Json:
        """Replace known data that the document does not allow by the sample: the fields of a resource as a whole."""
        depth = bool(data_key) + many  # of a resource
        for _ in range(_MOST_CORRECTIONS):
            errors = self.document.errors(pointer, body, "response")
            if not errors:
                return self._complete(pointer, body)
            for path in sorted({tuple(error.instance_path) for error in errors}, key=str):
                inside = len(path) > depth and (not data_key or path[0] == data_key)
                if inside or len(path) > 1:
                    _restore(body, list(path[: depth + 1] if inside else path), sample)
        return sample

    def _complete(self, pointer: str, body: Json) -> Json:
        """Add the fields that the document requires but declares nowhere: most are misspelt names."""
        for path, name in self.document.undeclared(pointer, body):
            holder = body
            for step in path:
                holder = holder[step]
            holder[name] = name.replace("_", " ")
        return body


def _present(resource: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in resource.items() if value is not None}


def _restore(body: Json, path: list[str | int], sample: Json) -> None:
    """Put the value of the sample at a path into the body; where the sample has none, remove the field."""
    holder, original = body, sample
    for step in path[:-1]:
        holder = holder[step]
        if isinstance(original, list):
            original = original[0] if original else None
        else:
            original = original.get(step) if isinstance(original, dict) else None
    key = path[-1]
    if not isinstance(holder, dict) or key not in holder:  # two errors at one path: the first has been corrected
        return
    if isinstance(original, dict) and key in original and original[key] != holder[key]:
        holder[key] = copy.deepcopy(original[key])
    else:
        holder.pop(key)
