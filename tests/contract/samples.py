"""Values that the document's schemas allow, drawn by Hypothesis: the same ones in each run.

An example of the document stands for the strings that it is an example of; formats and patterns are followed; what
nothing is said about is any text. Objects hold each property, or only the required ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from attrs import field, frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.contract.document import Hidden, Json, composed, kinds_of

Value = TypeVar("Value")

EXAMPLES = 2
LONGEST = 20  # characters of a text that may be as long as it likes
SAFE_INTEGER = 2**53 - 1
ANY_TEXT = st.characters(codec="utf-8")
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))
FORMATS: Mapping[str, SearchStrategy[str]] = {
    "date": st.dates().map(str),
    "date-time": MOMENTS.map(lambda moment: moment.isoformat().replace("+00:00", "Z")),
    "time": st.just("20:00:00"),  # the one form that the judge takes
    "uuid": st.uuids().map(str),
    "email": st.just("person@example.com"),
    "ipv4": st.ip_addresses(v=4).map(str),
    "uri": st.just("https://example.com/a?b=c"),
    "json-pointer": st.just("/a/b"),
    "binary": st.just("some bytes"),
}
SCALARS = st.one_of(st.booleans(), st.integers(-SAFE_INTEGER, SAFE_INTEGER), st.text(ANY_TEXT, max_size=8))


def drawn(strategy: SearchStrategy[Value]) -> list[Value]:
    """A few values of a strategy: the simplest one first, and the same ones in each run."""
    values: list[Value] = []

    # Inside, and not around the test: Hypothesis nests its settings for each parameter that a test is run with.
    @settings(
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: Value) -> None:
        values.append(value)

    draw()
    return values


@frozen
class Samples:
    """Strategies for schemas.

    Args:
        lean: only what is required.
        hidden: the properties that the other direction carries: readOnly for requests, writeOnly for responses.
        text: the characters of a string of which the document says nothing.
        shortest: the length of such a string, or of a list, at least.
        cut: the required properties that were left out, since they lead back to their own schema.
    """

    lean: bool
    hidden: Hidden
    text: SearchStrategy[str] = ANY_TEXT
    shortest: int = 0
    cut: set[str] = field(factory=set)

    def of(self, schema: Json, within: tuple[str, ...] = ()) -> SearchStrategy[Any]:
        """The values that a schema allows.

        Args:
            schema: of the document.
            within: the references that led here; a property that leads back to one of them is left out.
        """
        within = (*within, *_references(schema))
        schema = composed(schema)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                rest = {key: value for key, value in schema.items() if key != keyword}
                ending = [branch for branch in schema[keyword] if not _leads_back(branch, within)]
                told = [_told_apart(branch, schema.get("discriminator", {})) for branch in ending or schema[keyword]]
                return st.one_of([self.of({"allOf": [rest, branch]}, within) for branch in told])
        if "const" in schema or "enum" in schema:
            return st.sampled_from(schema.get("enum") or [schema["const"]])
        makers: dict[str, Callable[[], SearchStrategy[Any]]] = {
            "object": lambda: self._object(schema, within),
            "array": lambda: self._array(schema, within),
            "string": lambda: self._string(schema),
            "integer": lambda: _integer(schema),
            "number": lambda: _number(schema),
            "boolean": st.booleans,
            "null": st.none,
        }
        kinds = kinds_of(schema)
        return st.one_of([makers[kind]() for kind in kinds]) if kinds else SCALARS

    def _object(self, schema: Json, within: tuple[str, ...]) -> SearchStrategy[dict[str, Any]]:
        required = schema.get("required", ())
        properties = schema.get("properties", {})
        back = {n for n, p in properties.items() if {*_references(p), *_references(p.get("items", {}))} & {*within}}
        lists = {n for n in back & {*required} if "items" in properties[n]}
        self.cut.update(back & {*required} - lists)
        open_to = {n: p for n, p in properties.items() if composed(p).get(self.hidden) is not True and n not in back}
        known = {name: part for name, part in open_to.items() if name in required or not self.lean}
        missing = schema.get("minProperties", 0) - len(known)
        known |= dict([(n, p) for n, p in open_to.items() if n not in known][: max(0, missing)])
        parts = {name: self.of(part, within) for name, part in known.items()}
        fixed = st.fixed_dictionaries(parts | {name: st.just([]) for name in lists})
        others = schema.get("additionalProperties", True)
        if self.lean or not others or properties:
            return fixed
        values = self.of(others, within) if isinstance(others, dict) else SCALARS
        more = st.dictionaries(st.text("abc_", min_size=1, max_size=8), values, min_size=self.shortest, max_size=2)
        return st.builds(lambda one, other: {**other, **one}, fixed, more)

    def _array(self, schema: Json, within: tuple[str, ...]) -> SearchStrategy[list[Any]]:
        least = schema.get("minItems", self.shortest if self.lean else 1)
        most = max(least, min(2, schema.get("maxItems", 2)))
        unique = schema.get("uniqueItems", False)
        return st.lists(
            self.of(schema.get("items", {}), within), min_size=least, max_size=most, unique_by=repr if unique else None
        )

    def _string(self, schema: Json) -> SearchStrategy[str]:
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        least, most = schema.get("minLength", self.shortest), schema.get("maxLength", LONGEST)
        pattern = schema.get("pattern", "")
        listed = schema.get("examples", ())
        examples = [
            text
            for text in (*(listed if isinstance(listed, list) else ()), schema.get("example"))
            if isinstance(text, str)
            and least <= len(text) <= schema.get("maxLength", len(text))
            and re.search(pattern, text)
        ]
        if examples:
            return st.sampled_from(examples)
        if pattern:
            return st.from_regex(pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
        return st.text(self.text, min_size=least, max_size=max(least, min(most, LONGEST)))


def _told_apart(branch: Json, discriminator: Json) -> Json:
    """An alternative with the values that say it is this one: some list those of the others too."""
    values = [value for value, reference in discriminator.get("mapping", {}).items() if reference == branch.get("$ref")]
    return branch | {"properties": {discriminator["propertyName"]: {"enum": values}}} if values else branch


def _references(schema: Json) -> tuple[str, ...]:
    return (schema["$ref"],) if "$ref" in schema else ()


def _integer(schema: Json) -> SearchStrategy[int]:
    bound = 2**31 - 1 if schema.get("format") == "int32" else SAFE_INTEGER
    step = schema.get("multipleOf", 1)
    least = schema.get("minimum", schema.get("exclusiveMinimum", -bound - 1) + 1)
    most = schema.get("maximum", schema.get("exclusiveMaximum", bound + 1) - 1)
    return st.integers(-(-least // step), most // step).map(lambda count: count * step)


def _number(schema: Json) -> SearchStrategy[float]:
    if "multipleOf" in schema:
        return _integer(schema)
    least, most = schema.get("minimum", -1e15), schema.get("maximum", 1e15)
    return st.floats(least, most, allow_nan=False, allow_subnormal=False)


def same(value: Json) -> Json:
    """A value in the form in which equal ones are equal: without nulls, and times as times."""
    if isinstance(value, dict):
        return {key: same(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [same(item) for item in value]
    return time_in(value) or value if isinstance(value, str) else value


def time_in(text: str) -> datetime | None:
    """The time that a text says, if it says one."""
    try:
        return datetime.fromisoformat(text) if "T" in text else None
    except ValueError:
        return None


def _leads_back(branch: Json, within: tuple[str, ...]) -> bool:
    """Whether what a branch requires leads back to a schema that led to it: a value of it would have no end."""
    whole = composed(branch)
    required = [part for name, part in whole.get("properties", {}).items() if name in whole.get("required", ())]
    return any({*_references(part), *_references(part.get("items", {}))} & {*within} for part in required)
