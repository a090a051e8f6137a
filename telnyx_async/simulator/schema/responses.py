"""Answers of operations that nothing special is known about: from their schema, and from the state of resources."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from attrs import field, frozen

from telnyx_async.simulator.schema import media
from telnyx_async.simulator.schema.document import Content, Document, Endpoint, Json, Schema
from telnyx_async.simulator.schema.paging import Page, page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.roles import Role, json_content
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.resources import Resource, Resources

_MENDS = 20


@frozen
class Answer:
    """What goes back: JSON in `json`, or anything else in `content`."""

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
class Answers:
    """Makes answers.

    Args:
        document: what an answer has to fit.
        sampler: fills in what nobody gave.
        resources: the state.
    """

    document: Document
    sampler: Sampler
    resources: Resources

    def make(self, endpoint: Endpoint, request: Request) -> Answer:
        """Carry an operation out and answer it.

        Raises:
            Refusal: what it is about does not exist.
        """
        state = self._carry_out(endpoint, request)
        status = int(endpoint.success)
        contents = endpoint.responses.get(endpoint.success, ())
        content = _wanted(contents, request.headers.get("accept", ""), request.query)
        if content is None:
            return Answer(status)
        if "json" not in content.media_type:
            upload = (self.resources.owner(endpoint, request) or {}).get("_content")
            if isinstance(upload, Upload):
                return Answer(status, upload.content_type, content=upload.content)
            media_type, body = media.sample(content.media_type, endpoint.id, self.sampler)
            return Answer(status, media_type, content=body)
        return Answer(status, json=self._json(endpoint, request, content, state))

    def given(self, endpoint: Endpoint, data: Mapping[str, Any], *, status: int | None = None) -> Answer:
        """Answer with known data where the schema has a place for it.

        Args:
            endpoint: what was asked.
            data: of the resource in the answer.
            status: another one than the usual.
        """
        content = json_content(endpoint)
        code = status or int(endpoint.success)
        if content is None:
            return Answer(code)
        place = self.resources.shapes[endpoint.id].place
        known = self.document.properties(self.resources.shapes[endpoint.id].schema)
        kept = copy.deepcopy({key: value for key, value in data.items() if not known or key in known})
        return Answer(code, json={place: kept} if place else kept)

    def listed(self, endpoint: Endpoint, request: Request, items: list[Resource]) -> Answer:
        """Answer with a page of known resources."""
        content = json_content(endpoint)
        assert content is not None
        return Answer(int(endpoint.success), json=self._page(endpoint, content, page(endpoint, request.query, items)))

    # --- inside

    def _carry_out(self, endpoint: Endpoint, request: Request) -> Page | Resource | None:
        resources = self.resources
        by_role: dict[Role, Callable[[Endpoint, Request], Page | Resource | None]] = {
            "list": resources.list,
            "create": resources.create,
            "get": resources.get,
            "update": resources.update,
            "replace": resources.update,
            "delete": resources.delete,
            "settings": resources.settings,
            "action": resources.act,
        }
        carry_out = by_role.get(resources.shapes[endpoint.id].role)
        return carry_out(endpoint, request) if carry_out else None

    def _json(self, endpoint: Endpoint, request: Request, content: Content, state: Page | Resource | None) -> Json:
        shape = self.resources.shapes[endpoint.id]
        if isinstance(state, Page):
            return self._page(endpoint, content, state)
        sample = self._sample(endpoint, content)
        resource = request.fields if state is None else state
        if not self.document.properties(self._variant(shape.schema, resource)) or content.pointer is None:
            return sample
        many = isinstance(sample, list) or (shape.place and isinstance(sample.get(shape.place), list))
        item = self._fitted(shape.schema, resource)
        inside: Json = [item] if many else item
        body = {**sample, shape.place: inside} if shape.place else inside
        prefix: list[str | int] = [shape.place] if shape.place else []
        return self._mended(content.pointer, body, [*prefix, 0] if many else prefix, sample)

    def _page(self, endpoint: Endpoint, content: Content, state: Page) -> Json:
        shape = self.resources.shapes[endpoint.id]
        sample = self._sample(endpoint, content)
        items = [self._fitted(shape.schema, one) for one in state.items]
        if not shape.place:
            return items if isinstance(sample, list) and self._valid(content, items) else sample
        body = {**sample, shape.place: items}
        for holder in (body, body.get("meta")):
            if isinstance(holder, dict):
                for key in [key for key in holder if key in state.facts and key != shape.place]:
                    holder[key] = state.facts[key]
                    if state.facts[key] is None:
                        del holder[key]
        assert content.pointer is not None
        for index in range(len(items)):
            body = self._mended(content.pointer, body, [shape.place, index], sample)
        return body

    def _sample(self, endpoint: Endpoint, content: Content) -> Json:
        assert content.pointer is not None
        return copy.deepcopy(self.sampler.fitting(content.pointer, content.schema, endpoint.id))

    def _valid(self, content: Content, body: Json) -> bool:
        return content.pointer is None or self.document.valid(content.pointer, body)

    def _fitted(self, schema: Schema, resource: Resource) -> Json:
        """Show a resource as a schema wants it: what is known of it, and samples for the rest."""
        schema = self._variant(schema, resource)
        made = self.sampler.sample(schema, str(resource.get("_key", "")))
        if not isinstance(made, dict):
            return made
        known = self.document.properties(schema)
        for key, value in resource.items():
            if key in known and not self.document.resolve(known[key]).get("writeOnly"):
                made[key] = value
        return made

    def _variant(self, schema: Schema, resource: Resource) -> Schema:
        """Of the alternatives that a schema has, the one whose fixed values the resource has."""
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

    def _mended(self, pointer: str, body: Json, prefix: list[str | int], sample: Json) -> Json:
        """Take back what was put in, where the document has another idea of it."""
        for _ in range(_MENDS):
            flaws = self.document.flaws(pointer, body, "response")
            if not flaws:
                return self._completed(pointer, body)
            for path in sorted({tuple(flaw.instance_path) for flaw in flaws}, key=str):
                if list(path[: len(prefix)]) == prefix and len(path) > len(prefix):
                    _restore(body, list(path[: len(prefix) + 1]), sample)
                elif len(path) > 1:
                    _restore(body, list(path), sample)
        return sample

    def _completed(self, pointer: str, body: Json) -> Json:
        """Add what the document demands and does not declare: a name misspelt, and yet required."""
        for path, name in self.document.misspelt(pointer, body):
            holder = body
            for step in path:
                holder = holder[step]
            holder[name] = name.replace("_", " ")
        return body


def _restore(body: Json, path: list[str | int], sample: Json) -> None:
    """Put what the sample has at a path back into the body; take it out where the sample has nothing there."""
    holder, original = body, sample
    for step in path[:-1]:
        holder = holder[step]
        if isinstance(original, list):
            original = original[0] if original else None
        else:
            original = original.get(step) if isinstance(original, dict) else None
    key = path[-1]
    if not isinstance(holder, dict) or key not in holder:  # two flaws at one place: the first has been mended
        return
    if isinstance(original, dict) and key in original and original[key] != holder[key]:
        holder[key] = copy.deepcopy(original[key])
    else:
        holder.pop(key)


def _wanted(contents: tuple[Content, ...], accept: str, query: Mapping[str, Json]) -> Content | None:
    """The content that was asked for, by header or by a format parameter; else JSON; else the first."""
    asked = accept + "".join(str(value) for key, value in query.items() if key in ("format", "filter[format]"))
    for content in contents:
        if "json" not in content.media_type and content.media_type.rpartition("/")[2] in asked:
            return content
    return next((one for one in contents if "json" in one.media_type), contents[0] if contents else None)
