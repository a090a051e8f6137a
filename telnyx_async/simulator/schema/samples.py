"""Sample values from schemas: the same seed and key always give the same value."""

from __future__ import annotations

import copy
import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from uuid import UUID

from attrs import evolve, frozen

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.lenient import HIDDEN
from telnyx_async.simulator.schema.types import Direction, Json, Schema

_DEPTH = 7
_EPOCH = datetime(2025, 6, 16, 9, 0, tzinfo=UTC)
_DIGITS = re.compile(r"\d{5,}")
_PHONE = re.compile(r"\+\d{8,15}")
_DATE = re.compile(r"(19|20)\d\d-[01]\d-[0-3]\d([T ]|$)")
_QUOTED = re.compile(r'^"(.*)"$')
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I)
# For fields whose name says more than their type.
_BY_NAME: Mapping[str, str] = {
    "country": "US",
    "country_code": "US",
    "country_iso_alpha2": "US",
    "iso_country": "US",
    "currency": "USD",
    "locality": "Chicago",
    "city": "Chicago",
    "administrative_area": "IL",
    "state": "IL",
    "postal_code": "60601",
    "street_address": "311 W Superior St",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "business_name": "Analytical Engines",
    "name": "Example",
    "language": "en-US",
    "version": "1",
}


@frozen
class Sampler:
    """Makes values that fit a schema.

    Args:
        document: where the schemas live.
        seed: another seed gives other identifiers, numbers and times.
    """

    document: Document
    seed: int = 0

    def sample(
        self, schema: Schema, key: str, *, lean: bool = False, branch: int = 0, direction: Direction = "response"
    ) -> Json:
        """Make a value.

        Args:
            schema: that the value has to fit.
            key: names the value; another key gives other identifiers.
            lean: only required fields.
            branch: index of the alternative to take where the schema has several.
            direction: whether the value is sent in a request or in a response.

        Returns:
            JSON. It may not fit a schema whose alternatives exclude each other; `fitting` tries all of them.
        """
        return _Run(self.document, f"{self.seed}|{key}", lean, branch, HIDDEN[direction]).value(schema, "", 0)

    def fitting(self, pointer: str, schema: Schema, key: str, direction: Direction = "response") -> Json:
        """Make a value that is valid by the schema at a pointer, if any of the alternatives gives one."""
        value: Json = None
        for lean in (False, True):
            for branch in range(4):
                value = self.sample(schema, key, lean=lean, branch=branch, direction=direction)
                if self.document.valid(pointer, value, direction):
                    return value
        return value

    def uuid(self, key: str) -> str:
        """Make a UUID for a key."""
        return str(UUID(bytes=hashlib.sha256(f"{self.seed}|{key}".encode()).digest()[:16], version=4))


@frozen
class _Run:
    document: Document
    key: str
    lean: bool
    branch: int
    hidden: str

    def value(self, schema: Schema, name: str, depth: int) -> Json:
        schema = self._chosen(self._merged(schema))
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            if schema.get("default") is not None and schema["default"] in schema["enum"]:
                return schema["default"]
            return next((one for one in schema["enum"] if one is not None), None)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((one for one in kind if one != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema else "array" if "items" in schema else "any"
        makers: dict[str, Callable[[], Json]] = {
            "object": lambda: self._object(schema, depth),
            "array": lambda: self._array(schema, name, depth),
            "string": lambda: self._string(schema, name),
            "integer": lambda: int(self._number(schema, name)),
            "number": lambda: self._number(schema, name),
            "boolean": lambda: bool(schema.get("default", _example(schema, bool, False))),
            "null": lambda: None,
            "any": lambda: copy.deepcopy(_example(schema, object, name.replace("_", " ") if depth else {})),
        }
        return makers[kind]()

    def _chosen(self, schema: Schema, taken: tuple[Schema, ...] = ()) -> Schema:
        """Take one of the alternatives; not one that was taken before, which would lead back to them."""
        for keyword in ("oneOf", "anyOf"):
            branches = [self.document.resolve(branch) for branch in schema.get(keyword, ())]
            branches = [b for b in branches if b.get("type") != "null" and not any(b is one for one in taken)]
            if branches:
                one = branches[self.branch % len(branches)]
                rest = {key: value for key, value in schema.items() if key != keyword}
                return self._chosen(_joined(rest, self._merged(one)), (*taken, one))
        return schema

    def _merged(self, schema: Schema, around: tuple[Schema, ...] = ()) -> dict[str, Any]:
        schema = self.document.resolve(schema)
        around = (*around, schema)
        made = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.document.resolve, schema.get("allOf", ())):
            if not any(part is one for one in around):  # else it says that it is what it is
                made = dict(_joined(made, self._merged(part, around)))
        return made

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = set(schema.get("required", ()))
        made = {}
        for key, part in schema.get("properties", {}).items():
            included = key in required or not (self.lean or depth >= _DEPTH)
            if included and not self.document.resolve(part).get(self.hidden):
                made[key] = self.value(part, key, depth + 1)
        if isinstance(
            schema.get("additionalProperties"), Mapping
        ):  # without a schema for them, nothing is known of their values
            for key in sorted(required - made.keys()):
                made[key] = self.value(schema["additionalProperties"], key, depth + 1)
        return made

    def _array(self, schema: Schema, name: str, depth: int) -> list[Json]:
        least = int(schema.get("minItems", 0))
        count = max(least, 0 if (self.lean or depth >= _DEPTH or schema.get("maxItems") == 0) else 1)
        items = schema.get("items", {})
        return [
            evolve(self, key=f"{self.key}|{index}" if index else self.key).value(
                items, name.removesuffix("s"), depth + 1
            )
            for index in range(count)
        ]

    def _number(self, schema: Schema, name: str) -> float:
        number: float = _example(schema, (int, float), 1 + self._hash(name) % 9)
        if "exclusiveMinimum" in schema:
            number = max(number, schema["exclusiveMinimum"] + 1)
        number = max(number, schema.get("minimum", number))
        number = min(number, schema.get("maximum", number))
        return number - number % schema.get("multipleOf", 1) if "multipleOf" in schema else number

    def _string(self, schema: Schema, name: str) -> str:
        made = self._formatted(schema, name) or self._example_of(schema, name) or self._named(name)
        pattern = schema.get("pattern")
        if pattern and not re.search(pattern, made):
            made = next((one for one in _FOR_PATTERNS if re.search(pattern, one)), made)
        longest = schema.get("maxLength", len(made))
        return made.ljust(schema.get("minLength", 0), "x")[:longest]

    def _formatted(self, schema: Schema, name: str) -> str | None:
        """A value of the format; None where the schema has none."""
        kind = _FORMATS.get(schema.get("format", ""))
        makers: dict[str | None, Callable[[], str]] = {
            "uuid": lambda: self._uuid(name),
            "time": lambda: _iso(self._time(name)),
            "date": lambda: self._time(name).date().isoformat(),
            "mail time": lambda: format_datetime(self._time(name)),
            "email": lambda: "person@example.com",
            "ipv4": lambda: f"192.0.2.{1 + self._hash(name) % 250}",
            "ipv6": lambda: "2001:db8::1",
            "url": lambda: str(_example(schema, str, f"https://example.com/{name or 'page'}")),
            "pointer": lambda: "/field",
            "phone": lambda: self._phone(name),
        }
        return makers[kind]() if kind else None

    def _example_of(self, schema: Schema, name: str) -> str | None:
        """The example of the schema; for an identifier, another one in the same form."""
        example: str | None = _example(schema, str, None)
        if example is None:
            return None
        example = _QUOTED.sub(r"\1", example)
        if _DATE.match(example):
            moment = self._time(name)
            return _iso(moment) if "T" in example or ":" in example else moment.date().isoformat()
        if _UUID.fullmatch(example):
            return self._uuid(name)
        if _PHONE.fullmatch(example) or "E.164" in example:
            return self._phone(name)
        if _DIGITS.fullmatch(example) and (name == "id" or name.endswith("_id")):
            return str(self._hash(name)).rjust(len(example), "1")[-len(example) :]
        return example

    def _named(self, name: str) -> str:
        """A value by the name of the field."""
        if name in _BY_NAME:
            return _BY_NAME[name]
        for pattern, make in _BY_ENDING:
            if pattern.search(name):
                return make(self, name)
        return name.replace("_", " ") or "text"

    def _hash(self, name: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self.key}|{name}".encode()).digest()[:8])

    def _uuid(self, name: str) -> str:
        return str(UUID(bytes=hashlib.sha256(f"{self.key}|{name}".encode()).digest()[:16], version=4))

    def _phone(self, name: str) -> str:
        return f"+1312555{self._hash(name) % 10_000:04}"

    def _time(self, name: str) -> datetime:
        later = 1 if name.startswith(("updated", "ended", "completed", "last")) or name.endswith("_to") else 0
        return _EPOCH + timedelta(hours=self._hash("") % 240 + later)


def _iso(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


_FORMATS: Mapping[str, str] = {
    **dict.fromkeys(("uuid", "UUID"), "uuid"),
    **dict.fromkeys(("date-time", "datetime", "datetime-iso8601"), "time"),
    **dict.fromkeys(("+E.164", "e164", "E164", "E.164", "e164_phone_number", "phone"), "phone"),
    **dict.fromkeys(("uri", "url"), "url"),
    "date": "date",
    "datetime-rfc2822": "mail time",
    "email": "email",
    "ipv4": "ipv4",
    "ipv6": "ipv6",
    "json-pointer": "pointer",
}
_BY_ENDING: tuple[tuple[re.Pattern[str], Callable[[_Run, str], str]], ...] = (
    (re.compile("^id$|(_id|sid|Id)$"), _Run._uuid),
    (re.compile("phone_number$|^(from|to|phone)$"), _Run._phone),
    (re.compile("(_at|_time)$"), lambda run, name: _iso(run._time(name))),
    (
        re.compile("(amount|cost|price|balance|rate|credit|fee)$"),
        lambda run, name: f"{run._hash(name) % 1000 / 100:.2f}",
    ),
    (re.compile("(url|uri|Url)$"), lambda run, name: f"https://example.com/{name}"),
)
_FOR_PATTERNS = ("US", "+13125550123", "12345", "60601", "0.0020", "Example", "CABC123", "00:00", "a@b.example", "1")


def _joined(one: Schema, other: Schema) -> dict[str, Any]:
    joined = {**one, **other}
    if "properties" in one and "properties" in other:
        joined["properties"] = {**one["properties"], **other["properties"]}
    if "required" in one and "required" in other:
        joined["required"] = [*one["required"], *other["required"]]
    return joined


def _example(schema: Schema, kind: type | tuple[type, ...], default: Json) -> Json:
    for example in (schema.get("example"), *_examples(schema), schema.get("default")):
        if example is not None and isinstance(example, kind):
            return example
    return default


def _examples(schema: Schema) -> list[Any]:
    examples = schema.get("examples")
    return examples if isinstance(examples, list) else []
